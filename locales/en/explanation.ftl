# How each date of a timeline came about.

explanation-event = { $event }: { $on }{ $happened ->
        [pinned] , as the case says
        [deemed] , the day on which it counts as done
        [last] , the last lawful day
        [first] , the first lawful day
        [overdue] , as soon as it was possible: its last lawful day was over
       *[unbounded] , at once: no limit is set
    }.{ $limit ->
        [none] {""}
       *[some] {" "}{ $limit }
    }{ $clauses ->
        [none] {""}
       *[some] {" ["}{ $clauses }]
    }
explanation-filing = filing
explanation-receipt = receipt

# The limit of an event, each in a sentence of its own.
explanation-on-the-day = It is due on the day of { $event }, { $on }.
explanation-due = It is due { $count }.
explanation-deemed = It counts as done { $period } after { $from ->
        [none] the step before
       *[some] { $from }
    }, which was on { $on }{ $passed ->
        [none] {""}
       *[some] ; { LIST($passed, type: "semicolon") }
    }: on { $end }.
explanation-back = It is due at least { $period } before { $event ->
        [none] the end of the term
       *[some] { $event }
    } on { $end }, counting backwards{ $passed ->
        [none] {""}
       *[some] ; { LIST($passed, type: "semicolon") }
    }: by { $latest }.
explanation-term = It is due by the end of the term{ $extension ->
        [none] {""}
       *[some] , extended by { LIST($extension, type: "comma") }
    }, { $end }{ $count ->
        [none] {""}
       *[some] : { $count }
    }{ $extended ->
        [none] {""}
       *[some] ; { LIST($extended, type: "semicolon") }
    }.{ $own ->
        [none] {""}
       *[some] {" "}{ $own }
    }
explanation-own-period = Its own limit ends later: { $count }.
explanation-own-day = Its own limit is later: the day of { $event }, { $on }.

# A count, in the middle of a sentence.
explanation-count = within { $period } of { $from ->
        [none] the step before, on { $on }
       *[some] { $from } on { $on }
    }{ $first ->
        [none] {""}
       *[some] ; counting from { DATE($first, style: "short") }
    }{ $passed ->
        [none] {""}
       *[some] ; { LIST($passed, type: "semicolon") }
    }: by { $end }
explanation-extension = the extension counts from { DATE($first, style: "short") }{ $passed ->
        [none] {""}
       *[some] ; { LIST($passed, type: "semicolon") }
    }: by { $end }

# Days passed over, and days worked against the rule.
explanation-stopped-on = the clock stood still on { DATE($day, style: "short") }
explanation-stopped = the clock stood still from { DATE($first, style: "short") } to { DATE($last, style: "short") }
explanation-weekend-day = { DATE($day, style: "short") } is no working day
explanation-weekend-days = { $count ->
    [one] { $count } day of weekends
   *[other] { $count } days of weekends
}
explanation-holiday = { $days } { $name }
explanation-day-off = { $days } day off for { DATE($instead, style: "month") }{ $name ->
        [none] {""}
       *[some] {" "}{ $name }
    }
explanation-worked = { $days } worked ({ $name })
