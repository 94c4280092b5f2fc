# Іс барысындағы әр күннің қалай шыққаны.

explanation-event = { $event }: { $on }{ $happened ->
        [pinned] , істе солай көрсетілген
        [deemed] , орындалды деп саналатын күн
        [last] , соңғы заңды күн
        [first] , бірінші заңды күн
        [overdue] , мүмкін болған бойда: соңғы заңды күн өтіп кеткен
       *[unbounded] , бірден: мерзім белгіленбеген
    }.{ $limit ->
        [none] {""}
       *[some] {" "}{ $limit }
    }{ $clauses ->
        [none] {""}
       *[some] {" ["}{ $clauses }]
    }
explanation-filing = өтінішті беру
explanation-receipt = өтініштің келіп түсуі

# Оқиғаның мерзімі, әрқайсысы жеке сөйлем.
explanation-on-the-day = Мерзімі: { QUOTED($event) } оқиғасы болған күн, { $on }.
explanation-due = Мерзімі: { $count }.
explanation-deemed = Мына оқиғадан кейін { $period } өткенде орындалды деп саналады: { $from ->
        [none] алдыңғы қадам
       *[some] { $from }
    }, { $on }{ $passed ->
        [none] {""}
       *[some] ; { LIST($passed, type: "semicolon") }
    }; ол күн: { $end }.
explanation-back = Мерзімі: { $event ->
        [none] жалпы мерзім аяқталғанға
       *[some] { QUOTED($event) } оқиғасына
    } дейін кемінде { $period } бұрын (санау басталатын күн: { $end }), кері санау{ $passed ->
        [none] {""}
       *[some] ; { LIST($passed, type: "semicolon") }
    }; соңғы күні: { $latest }.
explanation-term = Мерзімі: жалпы мерзім аяқталғанға дейін (соңғы күні: { $end }){ $extension ->
        [none] {""}
       *[some] , ол { LIST($extension, type: "comma") } ұзартылған
    }{ $count ->
        [none] {""}
       *[some] ; жалпы мерзім: { $count }
    }{ $extended ->
        [none] {""}
       *[some] ; { LIST($extended, type: "semicolon") }
    }.{ $own ->
        [none] {""}
       *[some] {" "}{ $own }
    }
explanation-own-period = Өз мерзімі кейінірек аяқталады: { $count }.
explanation-own-day = Өз мерзімі кейінірек: { QUOTED($event) } оқиғасы болған күн, { $on }.

# Мерзімді санау, сөйлемнің ішінде.
explanation-count = { $from ->
        [none] алдыңғы әрекеттен ({ $on })
       *[some] { QUOTED($from) } оқиғасынан ({ $on })
    } бастап { $period }{ $first ->
        [none] {""}
       *[some] ; санаудың бірінші күні: { DATE($first, style: "short") }
    }{ $passed ->
        [none] {""}
       *[some] ; { LIST($passed, type: "semicolon") }
    }; соңғы күні: { $end }
explanation-extension = ұзартудың бірінші күні: { DATE($first, style: "short") }{ $passed ->
        [none] {""}
       *[some] ; { LIST($passed, type: "semicolon") }
    }; соңғы күні: { $end }

# Саналмаған күндер және ережеге қарамастан жұмыс болған күндер.
explanation-stopped-on = мерзімнің өтуі тоқтатыла тұрған күн: { DATE($day, style: "month") }
explanation-stopped = мерзімнің өтуі тоқтатыла тұрған уақыт: { DATE($first, style: "month") } – { DATE($last, style: "month") }
explanation-weekend-day = { DATE($day, style: "short") }: жұмыс күні емес
explanation-weekend-days = { $count } демалыс күні
explanation-holiday = { $days }: { $name }
explanation-day-off = { $days }: мына күн үшін демалыс: { DATE($instead, style: "month") }{ $name ->
        [none] {""}
       *[some] {" "}({ $name })
    }
explanation-worked = { $days }: жұмыс күні ({ $name })
