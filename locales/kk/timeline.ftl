# Істің күндер бойынша барысы.

timeline-filed = `{ $procedure }`, құқықтық режим `{ $regime }`; берілген күні: { $on }{ $at ->
        [none] {""}
       *[time] , { $at }
    }; { $pace ->
        [earliest] әркім бірінші мүмкін күні әрекет етеді
       *[latest] әркім мерзімнің соңғы күні әрекет етеді
    }
timeline-begun = `{ $procedure }`, құқықтық режим `{ $regime }`; { $event }: { $on }{ $at ->
        [none] {""}
       *[time] , { $at }
    }; { $pace ->
        [earliest] әркім бірінші мүмкін күні әрекет етеді
       *[latest] әркім мерзімнің соңғы күні әрекет етеді
    }
timeline-given = істің мән-жайлары: { LIST($facts, type: "comma", each: "code") }

# Оқиғаның мерзімі туралы, кестеде.
timeline-no-limit = мерзімсіз
timeline-deemed = орындалды деп саналады
timeline-on-last-day = мерзімнің соңғы күні
timeline-due = соңғы күні: { $deadline }
timeline-late = МЕРЗІМІ ӨТКЕН, соңғы күні: { $deadline }

# Кестеге орын болмағанда, оқиға жеке жолдармен.
timeline-event = { $on }: { $event }
timeline-event-details = { $limit }; әрекет етуші: { $actor }{ $clauses ->
        [none] {""}
       *[some] ; { $clauses }
    }

timeline-granted = Өтініш қанағаттандырылды{ $on ->
        [none] {""}
       *[day] : { $on }
    }.
timeline-granted-after-hearing = Тыңдаудан кейін өтініш қанағаттандырылды{ $on ->
        [none] {""}
       *[day] : { $on }
    }.
timeline-refused = Дәлелді бас тарту{ $on ->
        [none] {""}
       *[day] : { $on }
    }. Негіздері: { LIST($grounds, type: "semicolon") }.
timeline-ground = { $ground } [{ $clauses }]
timeline-declared = Түпкі нәтиже: { QUOTED($outcome) }{ $on ->
        [none] {""}
       *[day] ; күні: { $on }
    }{ $grounds ->
        [none] {""}
       *[some] . Негіздері: { LIST($grounds, type: "semicolon") }
    }.
timeline-silence = Мерзім ішінде шешім қабылданбады; салдары: { $tacit }; басталу күні: { $on }{ $clauses ->
        [none] {""}
       *[some] {" "}[{ $clauses }]
    }.
timeline-unspecified = Айқындалмаған: актіде одан әрі не болатыны айтылмаған (`{ $gap }`).

timeline-no-term = Актіде жалпы мерзім белгіленбеген.
timeline-term = Мерзімі: { $limit }{ $extension ->
        [none] {""}
       *[period] , { LIST($extension, type: "comma") } ұзартылды
    }; { $end ->
        [none] аяқталуы белгісіз
       *[day] соңғы күні: { $end }
    }{ $anew ->
        [none] {""}
       *[day] ; қайта басталған күні: { $anew }
    }{ $stops ->
        [none] {""}
       *[some] ; мерзімнің өтуі тоқтатыла тұрған уақыт: { $stops }
    }.
timeline-stop = { DATE($first, style: "plain") } – { DATE($last, style: "plain") }

timeline-fee-not-named = Актілерде алым аталмаған.
timeline-no-fee = Алым алынбайды.
timeline-fee = Алым: { $fee }.

timeline-valid = { $result }: жарамды болатын соңғы күні – { $until }{ $clauses ->
        [none] .
       *[some] {" "}({ $clauses }).
    }
timeline-right-used = { $right } ({ $of }): { $used } мерзімінде пайдаланылды; соңғы күні – { $until }{ $opens ->
        [none] {""}
       *[some] ; ашатын рәсімі: { $opens }
    }{ $clauses ->
        [none] .
       *[some] {" "}({ $clauses }).
    }
timeline-right-missed = { $right } ({ $of }): { $used } мерзімі өткен соң пайдаланылды; соңғы күні – { $until }{ $opens ->
        [none] {""}
       *[some] ; ашатын рәсімі: { $opens }
    }{ $clauses ->
        [none] .
       *[some] {" "}({ $clauses }).
    }
timeline-right-unused = { $right } ({ $of }): { $until ->
        [none] пайдаланылған жоқ; соңғы күні күнтізбеден тыс
       *[day] пайдаланылған жоқ; соңғы күні – { $until }
    }{ $opens ->
        [none] {""}
       *[some] ; ашатын рәсімі: { $opens }
    }{ $clauses ->
        [none] .
       *[some] {" "}({ $clauses }).
    }
timeline-breach-late = Бұзушылық: { QUOTED($event) }; күні: { $on }; соңғы күні: { $deadline }; кешіктіру: { $delay ->
        [none] есепке алынатын бірде-бір күн жоқ
       *[some] { $delay }
    }.
timeline-breach-early = Бұзушылық: { QUOTED($event) }; күні: { $on }; өз кезегінен бұрын.
timeline-readings = Нәтиже мына жорамалдарға сүйенеді: { LIST($readings, type: "comma", each: "code") }.
timeline-unused-facts = Мына мән-жайларды бірде-бір қағида ескермейді: { LIST($facts, type: "comma", each: "code") }.
timeline-outside-window = Берілген күні `{ $regime }` құқықтық режимі қолданыста болмаған; соған қарамастан ол қолданылды.
timeline-note = Ескертпе: { $note }.
