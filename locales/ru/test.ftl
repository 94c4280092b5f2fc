# Итоги проверки: дела сравниваются с ожидаемым результатом и со снимками.
test-verdict = { $verdict ->
    [passed] ПРОЙДЕНО
    [failed] НЕ ПРОЙДЕНО
    [unheld] НЕ С ЧЕМ СРАВНИТЬ
   *[faulty] ОШИБКА
} `{ $case }` ({ $place })
test-missed = { $miss } ({ $place })
test-differs = результат дела отличается от снимка в `{ $file }`; `-` записано, `+` получено сейчас
test-stale = условия дела отличаются от тех, при которых записан снимок в `{ $file }`; `-` записано, `+` сейчас
test-stale-came = результат тоже другой
test-unheld = ожидаемого результата и снимка нет, поэтому сравнивать не с чем; получено:
test-unreadable = снимок в `{ $file }` не читается
test-cannot-run = дело не удалось рассчитать
test-rule = правило `{ $place }`{ $clauses ->
    [none] {""}
   *[some] : { $clauses }
}
test-orphan = ЛИШНИЙ снимок в `{ $file }`: рядом нет дела `{ $case }`{ $now ->
    [none] {""}
   *[file] ; теперь дело с таким названием находится в `{ $now }`
}
test-orphaned-file = ЛИШНИЙ файл снимков `{ $file }`: рядом нет одноимённого файла правил с делами

test-count-passed = пройдено: { $cases }
test-count-failed = не пройдено: { $cases }
test-count-unheld = не с чем сравнить: { $cases }
test-count-faulty = с ошибкой: { $cases }
test-summary = { $cases ->
    [one] { $cases } дело
    [few] { $cases } дела
   *[other] { $cases } дел
}: { LIST($counts, type: "comma") }; со снимком: { $snapshots }
test-shuffled = в другом порядке результат тот же: `--shuffle={ $seed }`
test-recorded-nothing = все снимки уже записаны
test-recorded-file = записано: `{ $file }`
test-how-to-record = если правила верны, а снимок нет: `reglament test --accept` записывает нынешний результат, `--review` спрашивает о каждом
test-order-matters = результат дела `{ $case }` зависит от порядка дел при `--shuffle={ $seed }`; это ошибка программы
test-no-xml = результаты не удалось записать в формате `JUnit XML`: { $error }

# Вопросы по каждому отличию. Буквы одинаковы во всех языках.
test-ask = { $at } из { $of }: `a` принять, `r` отклонить, `s` пропустить, `e` объяснить, `q` закончить?
test-ask-orphans = { $at } из { $of }: удалить эти снимки? `a` принять, `s` пропустить
test-rejected = отклонено, нужно исправить правила или дело: `{ $case }`
test-reviewed = принято: { $accepted }, отклонено: { $rejected }, оставлено без изменений: { $left }

test-watching = ожидание сохранения файла; чтобы закончить, нажмите `Ctrl-C`
test-touched = сохранено: дел для повторного расчёта { $touched } из { $all }

# Что не так с файлами снимков.
test-snapshot-head = это не файл снимков
test-snapshot-version = версия снимков { $version } неизвестна
test-snapshot-merge = в файле снимков остались обе стороны слияния
test-snapshot-line = такой строки в снимках не бывает
test-snapshot-homeless = эта строка не относится ни к одному делу
test-snapshot-twice = строка `{ $key }` повторяется в этом снимке
test-snapshot-duplicate = у дела `{ $case }` два снимка
test-snapshot-lacking = в снимке дела `{ $case }` нет строки `{ $word }`
test-snapshot-here = здесь
test-snapshot-first = первый снимок
test-snapshot-help-restore = восстановите файл из системы контроля версий или удалите его и запишите заново: `reglament test --accept`
test-snapshot-help-version = эта программа знает версию { $known }; возьмите программу, которая записала снимки, или удалите файл и запишите его заново
test-snapshot-help-merge = завершите слияние или удалите файл и запишите его заново: `reglament test --accept`
test-snapshot-help-duplicate = удалите один из двух
