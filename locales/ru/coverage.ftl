# Что из официальных текстов отражено в правилах.

coverage-title = Охват официальных текстов
coverage-text = { NAME($act, form: "cited") } ({ $language ->
    [kk] текст на казахском языке
    [ru] текст на русском языке
   *[en] текст на английском языке
})
coverage-part = { $at ->
    [none] сам акт
   *[place] { $at }
}
coverage-percent = { $share } %
coverage-counted = { $counted ->
    [period] сроки
    [minutes] минуты
    [percent] проценты
    [fee] сборы
    [ground] основания
    [document] документы
    [step] действия
    [duty] обязанности
   *[place] положения
}
coverage-all = всего
coverage-together = вместе
coverage-cell = { $accounted }/{ $all }{ $waived ->
    [none] {""}
   *[some] {" "}(−{ $waived })
}
coverage-summed = все тексты: учтено { $accounted } из { $all }, из них отражено в правилах: { $cited }, намеренно оставлено без правила: { $waived }; { $share }{ $whole ->
    [no] ; указатель стал меньше прежнего, это не весь текст
   *[yes] {""}
}

coverage-not-whole = неполный текст
coverage-doubtful = вызывает сомнения
coverage-missing = отсутствует в правилах
coverage-waived = намеренно оставлено без правила
coverage-smaller = указатель содержит: { $has }; прежний содержал: { $before }
coverage-lacking = { $place }{ coverage-lacking-rest }
coverage-lacking-rest = , строка { $line }: { $what }; нужно: { $take }
coverage-waived-for = { $place }: { $what }; { $reason }

coverage-item = { $counted ->
    [ground] основание
    [document] документ
    [step] действие
    [duty] обязанность
    [place] положение
   *[figure] показатель
}
coverage-items = { coverage-counted }: { $left } из { $all }
coverage-take-figure = { $cited ->
    [yes] правило, которое содержит { $figure }, среди тех, что ссылаются на это место
   *[no] правило, которое содержит { $figure } и ссылается на это место
}
coverage-take-statement = { $statement ->
    [any] правило
    [step] `step` или его часть
   *[other] `{ $statement }`
} со ссылкой на это место

# То же на отдельной странице.
coverage-summed-on-page = Учитывается { $all }: отражено в правилах { $cited }, намеренно оставлено без правила { $waived }, отсутствует { $missing } ({ $share }).
coverage-column-part = Часть
coverage-column-services = Услуги
coverage-row-together = Вместе
coverage-cell-waived = без правила: { $count }
coverage-heading-not-whole = Неполный текст
coverage-heading-doubtful = Вызывает сомнения
coverage-heading-missing = Отсутствует в правилах
coverage-heading-waived = Намеренно оставлено без правила
