# Ход дела по дням.

timeline-filed = `{ $procedure }`, правовой режим `{ $regime }`; подано { $on }{ $at ->
        [none] {""}
       *[time] , в { $at }
    }; { $pace ->
        [earliest] каждый действует в первый возможный день
       *[latest] каждый действует в последний день срока
    }
timeline-begun = `{ $procedure }`, правовой режим `{ $regime }`; { $event }: { $on }{ $at ->
        [none] {""}
       *[time] , в { $at }
    }; { $pace ->
        [earliest] каждый действует в первый возможный день
       *[latest] каждый действует в последний день срока
    }
timeline-given = обстоятельства дела: { LIST($facts, type: "comma", each: "code") }

# О сроке события, в таблице.
timeline-no-limit = без срока
timeline-deemed = считается совершённым
timeline-on-last-day = в последний день
timeline-due = не позднее { $deadline }
timeline-late = ПРОСРОЧЕНО, срок истёк { $deadline }

# Событие отдельными строками, если для таблицы нет места.
timeline-event = { $on }: { $event }
timeline-event-details = { $limit }; действующее лицо: { $actor }{ $clauses ->
        [none] {""}
       *[some] ; { $clauses }
    }

timeline-granted = Заявление удовлетворено{ $on ->
        [none] {""}
       *[day] {" "}{ $on }
    }.
timeline-granted-after-hearing = После заслушивания заявление удовлетворено{ $on ->
        [none] {""}
       *[day] {" "}{ $on }
    }.
timeline-refused = Мотивированный отказ{ $on ->
        [none] {""}
       *[day] {" "}{ $on }
    }: { LIST($grounds, type: "semicolon") }.
timeline-ground = { $ground } [{ $clauses }]
timeline-declared = Исход: { QUOTED($outcome) }{ $on ->
        [none] {""}
       *[day] {" "}{ $on }
    }{ $grounds ->
        [none] {""}
       *[some] . Основания: { LIST($grounds, type: "semicolon") }
    }.
timeline-silence = Решение в срок не принято; с { $on } { $tacit }{ $clauses ->
        [none] {""}
       *[some] {" "}[{ $clauses }]
    }.
timeline-unspecified = Не определено: акт не говорит, что следует далее (`{ $gap }`).

timeline-no-term = Общий срок актом не установлен.
timeline-term = Срок { $limit }{ $extension ->
        [none] {""}
       *[period] , продлён на { LIST($extension, type: "comma") }
    }: { $end ->
        [none] окончание не определено
       *[day] истекает { $end }
    }{ $anew ->
        [none] {""}
       *[day] ; течёт заново с { DATE($anew, style: "plain") }
    }{ $stops ->
        [none] {""}
       *[some] ; течение срока приостановлено { $stops }
    }.
timeline-stop = с { DATE($first, style: "plain") } по { DATE($last, style: "plain") }

timeline-fee-not-named = Акты не упоминают сбора.
timeline-no-fee = Сбор не взимается.
timeline-fee = Сбор: { $fee }.

timeline-valid = { $result }: срок действия – до { $until }, включительно{ $clauses ->
        [none] .
       *[some] {" "}({ $clauses }).
    }
timeline-right-used = { $right } ({ $of }): использовано { $used }, в срок; последний день – { $until }{ $opens ->
        [none] {""}
       *[some] ; открывает процедуру: { $opens }
    }{ $clauses ->
        [none] .
       *[some] {" "}({ $clauses }).
    }
timeline-right-missed = { $right } ({ $of }): использовано { $used }, после последнего дня: { $until }{ $opens ->
        [none] {""}
       *[some] ; открывает процедуру: { $opens }
    }{ $clauses ->
        [none] .
       *[some] {" "}({ $clauses }).
    }
timeline-right-unused = { $right } ({ $of }): { $until ->
        [none] не использовано; последний день выходит за пределы календаря
       *[day] не использовано; последний день – { $until }
    }{ $opens ->
        [none] {""}
       *[some] ; открывает процедуру: { $opens }
    }{ $clauses ->
        [none] .
       *[some] {" "}({ $clauses }).
    }
timeline-breach-late = Нарушение: { QUOTED($event) } совершено { $on }, срок истёк { $deadline }; просрочка: { $delay ->
        [none] ни одного дня, который идёт в счёт
       *[some] { $delay }
    }.
timeline-breach-early = Нарушение: { QUOTED($event) } совершено { $on }, раньше своей очереди.
timeline-readings = Результат опирается на допущения: { LIST($readings, type: "comma", each: "code") }.
timeline-unused-facts = Ни одно правило не учитывает обстоятельства: { LIST($facts, type: "comma", each: "code") }.
timeline-outside-window = Правовой режим `{ $regime }` в день подачи не действовал; он применён несмотря на это.
timeline-note = Примечание: { $note }.
