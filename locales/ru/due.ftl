# Чего ждёт незавершённое дело.

due-title = Что и к какому дню должно быть сделано
due-today = Ответ даётся на { DATE($today, style: "plain") }, день системы в часовом поясе `{ $zone }`; другой день указывает `--today`.
due-incomplete = Дел журнала, которые не учтены, поскольку из него не видны подача, услуга или процедура: { $cases }.
due-head = На { DATE($today, style: "plain") } незавершённых дел: { $running }, с просрочкой: { $overdue }
due-case = `{ $case }`: `{ $procedure }`, правовой режим `{ $regime }`{ $end ->
    [none] {""}
   *[day] , срок истекает { DATE($end, style: "plain") }
}
due-next = { QUOTED($event) }, { $actor }: { $until ->
    [none] последний день не установлен
   *[day] { $state ->
        [overdue] последний день был { DATE($until, style: "plain") }
       *[due] последний день { DATE($until, style: "plain") }
    }
}{ $delay ->
    [none] {""}
   *[some] , просрочка: { $delay }
}{ $clauses ->
    [none] {""}
   *[some] {" "}({ $clauses })
}
due-otherwise = иначе: { $what }
due-silence = с { DATE($since, style: "plain") } исход наступает вследствие молчания: { $outcome ->
    [granted] заявление считается удовлетворённым
    [refused] в удовлетворении заявления считается отказанным
    [declared] { QUOTED($declared) }
   *[open] услугополучатель вправе обратиться туда, куда указывает акт
}
due-ground = возникает основание: { QUOTED($ground) }
due-gap = акт не говорит, что следует далее (`{ $gap }`)
due-no-extension = срок не продлевается
due-moved-head = Переносится дат: { $dates }
due-moved = `{ $case }`: { $event ->
    [none] конец срока
   *[some] { QUOTED($event) }
}, { $was ->
    [none] последний день не установлен
   *[day] { DATE($was, style: "plain") }
} → { $is ->
    [none] последний день не установлен
   *[day] { DATE($is, style: "plain") }
}; изменённые дни: { LIST($days, type: "comma") }
due-changed-day = { DATE($day, style: "plain") } ({ $worked ->
    [yes] теперь рабочий
   *[no] теперь нерабочий
})
due-no-table = неясно, вместо какой таблицы дней стоит `{ $path }`
due-no-table-help = назовите её через `--table`; имеются: { LIST($known, type: "comma", each: "code") }
due-no-cases = в `{ $path }` нет дел в формате `JSON`
due-no-cases-help = журнал читается вместе со своей картой: `--map FILE`; таблицу дел рассчитывает `reglament batch`
due-bad-table = таблица `{ $path }` не может заменить `{ $table }`; найденное в ней приведено под этим именем
