# The timeline of a case.

timeline-filed = { $procedure }, regime { $regime }; filed { $on }{ $at ->
        [none] {""}
       *[time] {" "}at { $at }
    }, pace { $pace }
timeline-begun = { $procedure }, regime { $regime }; { $event } { $on }{ $at ->
        [none] {""}
       *[time] {" "}at { $at }
    }, pace { $pace }
timeline-given = given { LIST($facts, type: "comma") }

# What is said of the limit of an event, in a table.
timeline-no-limit = no limit
timeline-deemed = deemed done
timeline-on-last-day = on the last day
timeline-due = due { $deadline }
timeline-late = LATE, due { $deadline }

# An event in lines of its own, where there is no room for a table.
timeline-event = { $on }: { $event }
timeline-event-details = { $limit }; by { $actor }{ $clauses ->
        [none] {""}
       *[some] ; { $clauses }
    }

timeline-granted = Granted{ $on ->
        [none] {""}
       *[day] {" "}on { $on }
    }.
timeline-granted-after-hearing = Granted after the hearing{ $on ->
        [none] {""}
       *[day] {" "}on { $on }
    }.
timeline-refused = Refused{ $on ->
        [none] {""}
       *[day] {" "}on { $on }
    }: { LIST($grounds, type: "semicolon") }.
timeline-ground = { $ground } [{ $clauses }]
timeline-declared = Outcome “{ $outcome }”{ $on ->
        [none] {""}
       *[day] {" "}on { $on }
    }{ $grounds ->
        [none] {""}
       *[some] : { LIST($grounds, type: "semicolon") }
    }.
timeline-silence = Nothing was decided within the term; from { $on }, { $tacit }{ $clauses ->
        [none] {""}
       *[some] {" "}[{ $clauses }]
    }.
timeline-unspecified = Unspecified: the act leaves open what follows ({ $gap }).

timeline-no-term = The act sets no overall term.
timeline-term = Term { $limit }{ $extension ->
        [none] {""}
       *[period] , extended by { LIST($extension, type: "comma") }
    }: { $end ->
        [none] its end is open
       *[day] ends { $end }
    }{ $anew ->
        [none] {""}
       *[day] ; it began anew on { $anew }
    }{ $stops ->
        [none] {""}
       *[some] ; the clock stood still { $stops }
    }.
timeline-stop = { $first } to { $last }

timeline-fee-not-named = The acts name no fee.
timeline-no-fee = No fee.
timeline-fee = Fee { $fee }.

timeline-valid = { $result }: valid until { $until }{ $clauses ->
        [none] .
       *[some] {" "}({ $clauses }).
    }
timeline-right-used = { $right } ({ $of }): used on { $used }, in time: there was time until { $until }{ $opens ->
        [none] {""}
       *[some] ; it opens: { $opens }
    }{ $clauses ->
        [none] .
       *[some] {" "}({ $clauses }).
    }
timeline-right-missed = { $right } ({ $of }): used on { $used }, too late: there was time until { $until }{ $opens ->
        [none] {""}
       *[some] ; it opens: { $opens }
    }{ $clauses ->
        [none] .
       *[some] {" "}({ $clauses }).
    }
timeline-right-unused = { $right } ({ $of }): { $until ->
        [none] not used; its last day lies outside the calendar
       *[day] not used, and there until { $until }
    }{ $opens ->
        [none] {""}
       *[some] ; it opens: { $opens }
    }{ $clauses ->
        [none] .
       *[some] {" "}({ $clauses }).
    }
timeline-breach-late = Breach: { $event } on { $on }, due { $deadline }, late by { $delay ->
        [none] no day that counts
       *[some] { $delay }
    }.
timeline-breach-early = Breach: { $event } on { $on } came before its turn.
timeline-readings = Rests on { LIST($readings, type: "comma") }.
timeline-unused-facts = No rule reads { LIST($facts, type: "comma") }.
timeline-outside-window = Regime { $regime } was not in force on the day of filing; it is applied all the same.
timeline-note = Note: { $note }.
