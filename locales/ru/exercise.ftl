# Что из правил затрагивают дела.
exercise-title = Что из правил затрагивают дела
exercise-share = { $exercised } из { $all } ({ $percent } %)
exercise-service = { $service }: { $share }
exercise-procedure = { $procedure }: { $share }; { $cases ->
    [0] дел нет
    [one] { $cases } дело
    [few] { $cases } дела
   *[other] { $cases } дел
}
exercise-missing = нет дела: { $point }{ $place ->
    [none] {""}
   *[some] {" "}({ $place })
}{ $clauses ->
    [none] {""}
   *[some] : { $clauses }
}
exercise-point = { $kind ->
    [granted] удовлетворение заявления
    [step] шаг
    [passed-over] шаг пропускается:
    [limit] обычный срок:
    [alternative] иной срок:
    [request] запрос
    [delivery] представление
    [standstill] течение срока приостановлено:
    [anew] срок течёт заново с события:
    [deemed] считается совершённым:
    [failing] ничего не представлено:
    [hearing] заслушивание
    [persuaded] заслушивание убеждает:
    [ground] основание
    [right] право
    [validity] срок действия
    [gap] пробел
    [term] срок
    [fee] сбор
   *[reading] толкование
}{ $id ->
    [none] {""}
   *[some] {" "}`{ $id }`
}
exercise-readings = толкования, не относящиеся к одной процедуре: { $share }
exercise-total = всего: { $share } того, что установлено правилами каждой процедуры и может быть затронуто делом; общее правило нескольких процедур считается в каждой из них, а возможность такого дела не проверяется
exercise-lines = строки файлов правил, с которых начинаются такие правила, каждая один раз: { $share }
exercise-too-few = дела затрагивают { $percent } %, а `--min` требует { $min } %
exercise-no-case = нет
exercise-cases = { $cases }, первое: { $first }
exercise-column-rule = Правило
exercise-column-place = Место
exercise-column-clauses = Пункты
exercise-column-cases = Дела

exercise-simulated = { $procedure }, правовой режим { $regime }: { $cases ->
    [one] { $cases } дело затрагивает
    [few] { $cases } дела затрагивают
   *[other] { $cases } дел затрагивают
} то, что установлено правилами{ $fewest ->
    [proven] {""}
   *[not-proven] ; возможно, хватит и меньшего числа
}.
exercise-simulated-results = Результаты нужно вывести вручную по тексту акта и записать как `expect …`.
exercise-unreached = дело не найдено: { $point }
exercise-log = Записано дел: { $cases }, из них с нарушениями: { $wrong }
