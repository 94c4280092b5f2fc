# Тексты и их указатели.

index-unreadable = Указатель по файлу `{ $file }` не составлен: { $fault }
index-text-empty = текст пуст
index-text-no-letters = в тексте нет ни одной буквы
index-text-encoding = текст не в кодировке `UTF-8`; судя по байтам, его кодировка: `{ $encoding }`
index-text-unmarked = текст не в кодировке `UTF-8`; судя по байтам, его кодировка: `UTF-16` без метки порядка байтов
index-text-kind = это не простой текст, а { $kind ->
    [pdf] файл `PDF`
    [zip] документ `Word` или другой архив `ZIP`
    [old-word] документ `Word` старого образца
    [rtf] документ `RTF`
    [xml] документ `XML`
    [gzip] архив `gzip`
   *[html] страница `HTML`
}
index-text-no-act = в тексте не найдено ни пункта, ни приложения, ни главы
index-help-text = сохраните в файле текст акта
index-help-encoding = переведите его в `UTF-8`, например командой `iconv -f windows-1251 -t utf-8`
index-help-kind = откройте файл и сохраните его как простой текст в кодировке `UTF-8`
index-help-no-act = в официальном тексте пункты начинаются с `1.`, `2.` и так далее

index-no-language = не указано, на каком языке текст
index-help-no-language = добавьте `--text-lang kk`, `--text-lang ru` или `--text-lang en`
index-other-language = в тексте нет части на { $wanted ->
    [kk] казахском
    [ru] русском
   *[en] английском
} языке; языки текста: { LIST($found, type: "comma", each: "code") }
index-help-language = укажите после `--text-lang` один из языков текста ({ LIST($found, type: "or", each: "code") }) или возьмите другой текст
index-two-acts = в тексте два акта: первый принимают в строке { $first }, другой в строке { $second }
index-help-two-acts = перенесите всё, что стоит со строки { $second }, в отдельный файл
index-other-act = это текст другого акта: в нём указан № { $found }, а у акта `{ $act }` № { $wanted }
index-help-other-act = укажите после `--act` идентификатор этого акта или возьмите текст, который ему соответствует

index-unusable = Файл `{ $file }` нельзя использовать: { $fault }
index-shape = это не указатель: строка { $line }, `{ $problem }`
index-format = формат указателя: { $found }, программа читает формат { $reads }
index-counts-differ = указатель акта `{ $act }` (язык текста: { $language ->
    [kk] казахский
    [ru] русский
   *[en] английский
}) при составлении содержал: { $made }; сейчас содержит: { $found }
index-changed = указатель акта `{ $act }` (язык текста: { $language ->
    [kk] казахский
    [ru] русский
   *[en] английский
}) изменён вручную: печать не соответствует содержанию
index-help-shape = указатели составляет команда `reglament sources index`
index-help-anew = составьте его по тексту заново командой `reglament sources index`
index-misplaced = Файл `{ $file }` содержит указатель акта `{ $act }`, но лежит не на своём месте
index-help-misplaced = положите его в папку правил как `{ $wanted }` или назовите его после `--index`
index-fewer = Указатель акта `{ $act }` (язык текста: { $language ->
    [kk] казахский
    [ru] русский
   *[en] английский
}) содержит: { $has }; прежний содержал: { $before }
index-help-fewer = проверьте, что текст полон и прочитан верно; если часть текста исключена поправкой, составьте указатель заново с `--fewer`

index-counts = { $places ->
    [one] { $places } место
    [few] { $places } места
   *[other] { $places } мест
}, { $figures ->
    [one] { $figures } показатель
    [few] { $figures } показателя
   *[other] { $figures } показателей
}, { $items ->
    [one] { $items } элемент перечней
    [few] { $items } элемента перечней
   *[other] { $items } элементов перечней
}
index-made = `{ $act }` (язык текста: { $language ->
    [kk] казахский
    [ru] русский
   *[en] английский
}): { $counts }; строки, для которых место не найдено: { $unplaced } из { $lines } ({ $whole },{ $tenths } %)
index-remark = строка { $line }: { $why }
index-remark-in-file = {"  "}`{ $file }`, { $remark }
index-doubtful = {"  "}при подготовке текста числа могли быть потеряны или искажены:
index-skips = {"  "}нумерация пропускает: { LIST($places, type: "semicolon") }

index-out-of-order = пункт { $paragraph } не следует за пунктом { $last }
index-word-torn = перед пробелом стоит знак мягкого переноса, слово может продолжаться после него
index-character-lost = при извлечении текста потерян знак
index-no-character = знак `{ $found }` не может быть частью текста
index-no-digit = `{ $found }` не является цифрой от 0 до 9
index-letter-in-number = `{ $found }`: на месте, где ожидается цифра, стоит буква
index-partly-understood = этот текст понят лишь отчасти: для десятой части его строк или более место не найдено, поэтому выводы на его основе мало что доказывают
