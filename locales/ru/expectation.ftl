# Какой результат дела ожидался и какой получен.
expectation-missed = результат дела `{ $case }` отличается от ожидаемого
expectation-missed-help = исправьте правила или ожидаемый результат; `reglament run --explain` объясняет, как сложилась каждая дата
expectation-missed-here = ожидалось: { $expected }; получено: { $found }

expectation-outcome = { $outcome ->
    [granted] заявление удовлетворено
    [refused] мотивированный отказ
   *[unspecified] не определено
}
expectation-refused = мотивированный отказ по основаниям { LIST($grounds, type: "comma", each: "code") }
expectation-declared = исход `{ $outcome }`
expectation-declared-on = исход `{ $outcome }` по основаниям { LIST($grounds, type: "comma", each: "code") }
expectation-unspecified = не определено, пробел `{ $gap }`
expectation-no-fee = сбор не взимается
expectation-fee = { $amount ->
    [none] сбор, сумма в { expectation-money } неизвестна
   *[known] сбор { $amount } { expectation-money }
}
expectation-money = { $money ->
    [tenge] тенге
   *[other] `{ $unit }`
}
expectation-term-end = { $end ->
    [none] окончание срока не определено
   *[day] срок истекает { DATE($end, style: "plain") }
}
expectation-in-time = `{ $event }` в срок
expectation-late = `{ $event }` с просрочкой
expectation-late-by = `{ $event }` с просрочкой: { $by }
expectation-breach = `{ $event }` { DATE($on, style: "plain") }, { $due ->
    [none] раньше своей очереди
   *[day] срок истёк { DATE($due, style: "plain") }
}
expectation-never = события `{ $event }` нет
expectation-day = { $on ->
    [none] события `{ $event }` нет
   *[day] `{ $event }` { DATE($on, style: "plain") }
}
expectation-deadline = { $on ->
    [none] у события `{ $event }` нет срока
   *[day] последний день события `{ $event }` { DATE($on, style: "plain") }
}
