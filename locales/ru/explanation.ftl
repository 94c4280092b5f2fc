# Как сложилась каждая дата хода дела.

explanation-event = { $event }: { $on }{ $happened ->
        [pinned] , так указано в деле
        [deemed] , день, когда это считается совершённым
        [last] , последний законный день
        [first] , первый законный день
        [overdue] , как только стало возможно: последний законный день уже прошёл
       *[unbounded] , сразу: срок не установлен
    }.{ $limit ->
        [none] {""}
       *[some] {" "}{ $limit }
    }{ $clauses ->
        [none] {""}
       *[some] {" ["}{ $clauses }]
    }
explanation-filing = подача заявления
explanation-receipt = поступление заявления

# Срок события, каждый отдельным предложением.
explanation-on-the-day = Срок: день события { QUOTED($event) }, { $on }.
explanation-due = Срок: { $count }.
explanation-deemed = Считается совершённым через { PERIOD($period, case: "accusative") } после события: { $from ->
        [none] предыдущий шаг
       *[some] { $from }
    }, { $on }{ $passed ->
        [none] {""}
       *[some] ; { LIST($passed, type: "semicolon") }
    }; это { $end }.
explanation-back = Срок: не позднее чем за { PERIOD($period, case: "accusative") } { $event ->
        [none] до окончания общего срока
       *[some] до наступления события { QUOTED($event) }
    } ({ $end }), обратный счёт{ $passed ->
        [none] {""}
       *[some] ; { LIST($passed, type: "semicolon") }
    }; последний день: { $latest }.
explanation-term = Срок: до окончания общего срока ({ $end }){ $extension ->
        [none] {""}
       *[some] , который продлён на { LIST($extension, type: "comma") }
    }{ $count ->
        [none] {""}
       *[some] ; общий срок: { $count }
    }{ $extended ->
        [none] {""}
       *[some] ; { LIST($extended, type: "semicolon") }
    }.{ $own ->
        [none] {""}
       *[some] {" "}{ $own }
    }
explanation-own-period = Собственный срок истекает позже: { $count }.
explanation-own-day = Собственный срок наступает позже: день события { QUOTED($event) }, { $on }.

# Счёт срока, внутри предложения.
explanation-count = { $period } { $from ->
        [none] от предыдущего действия ({ $on })
       *[some] от события { QUOTED($from) } ({ $on })
    }{ $first ->
        [none] {""}
       *[some] ; первый день счёта: { DATE($first, style: "short") }
    }{ $passed ->
        [none] {""}
       *[some] ; { LIST($passed, type: "semicolon") }
    }; последний день: { $end }
explanation-extension = первый день продления: { DATE($first, style: "short") }{ $passed ->
        [none] {""}
       *[some] ; { LIST($passed, type: "semicolon") }
    }; последний день: { $end }

# Пропущенные дни и дни, рабочие вопреки правилу.
explanation-stopped-on = { DATE($day, style: "month") } течение срока приостановлено
explanation-stopped = с { DATE($first, style: "month") } по { DATE($last, style: "month") } течение срока приостановлено
explanation-weekend-day = { DATE($day, style: "short") }: нерабочий день
explanation-weekend-days = { $count ->
    [one] { $count } выходной день
    [few] { $count } выходных дня
   *[many] { $count } выходных дней
}
explanation-holiday = { $days }: { $name }
explanation-day-off = { $days }: выходной за { DATE($instead, style: "month") }{ $name ->
        [none] {""}
       *[some] {" "}({ $name })
    }
explanation-worked = { $days }: рабочий день ({ $name })
