# A case that is pending when one regime gives way to another.

transition-filed = { $procedure }, filed { DATE($on, style: "iso") }{ $at ->
        [none] {""}
       *[time] {" "}at { $at }
    }, under { $regime }
transition-regimes = { $old } → { $new }
transition-supposed = Supposed that { $new } takes over on { $from }.
transition-takeover = { $until ->
        [none] { $new } is in force from { $from }.
       *[day] { $old } was in force until { $until }, { $new } from { $from }.
    }
transition-between = Not encoded, { $from } to { $to }: { $what }
transition-assumed = These days depend on dates assumed for { LIST($acts, type: "comma") }.
transition-ended = The case ended while { $old } was in force: nothing of { $new } reaches it.
transition-ended-between = The case ended after { $old } and before { $new }: what is marked lies in the time of texts not encoded.
transition-decided = The case was decided before { $new } took over: the decision stands, what remained came later.
transition-pending = The case was pending when { $new } took over.
transition-no-choice = The rule files do not say which law governs what remains; an assumption `{ $choice }` would say it.
transition-followed = Followed is { $reading } ({ $choice }): { $because }
transition-reading = { $law ->
        [of-filing] By the law of the day of filing
       *[of-each-day] By the law of each day
    } ({ $reading }){ $followed ->
        [yes] , which is followed
       *[no] {""}
    }
transition-governed = { $regime ->
        [none] not encoded
       *[some] { $regime }
    }{ $before ->
        [yes] , its last day had passed before
       *[no] {""}
    }{ $deadline ->
        [none] {""}
       *[day] , due { $deadline }
    }
transition-outcome = { $outcome }{ $decided ->
        [none] {""}
       *[day] ; decided on { $decided }
    }{ $term ->
        [none] {""}
       *[some] ; { $term }
    }; by the text of { $regime }{ $readings ->
        [none] {""}
       *[some] ; depends on these readings: { LIST($readings, type: "comma") }
    }
transition-term = the term of { $limit } ends on { $deadline }
transition-granted = granted
transition-refused = refused: { LIST($grounds, type: "semicolon") }
transition-declared = outcome “{ $outcome }”{ $grounds ->
        [none] {""}
       *[some] : { LIST($grounds, type: "semicolon") }
    }
transition-unspecified = unspecified{ $gap ->
        [none] {""}
       *[some] {" "}({ $gap })
    }

# What cannot be answered.
transition-no-day = `{ $day }` is no day
transition-help-day = write it as in `--at 2015-08-05`
transition-start-unknown = it is not known when { $regime } came into force
transition-help-suppose = suppose a day with `--at`
transition-wrong-order = { $new } did not come after { $old }: it was in force from { DATE($from, style: "iso") }
transition-help-order = name the older regime first, or suppose a day with `--at`
transition-filed-later = the case `{ $case }` was filed on { DATE($on, style: "iso") }, when { $new } had taken over already, on { DATE($from, style: "iso") }
transition-help-filed = `reglament run` shows it under { $new }; `--at` supposes another day
