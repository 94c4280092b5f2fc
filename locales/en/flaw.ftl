# What is wrong with the law itself: each finding in a sentence or two, what would mend it, and the report of all of them.

# The arithmetic of time.
flaw-step = { QUOTED($event) } ({ $period })
flaw-asked = { $kind ->
    [nothing] when nothing is asked of the applicant
   *[these] when this is asked for: { LIST($events, type: "comma") }
}
flaw-exceeds = By their own limits the steps may end after the term{ $term ->
        [none] {""}
       *[some] {" "}of { $term }
    }{ $asked ->
        [none] {""}
       *[some] {" "}{ $asked }
    }: { LIST($steps, type: "comma") }. If the application is filed on { DATE($filed, style: "plain") }, { QUOTED($event) } may by its own limit come on { DATE($own, style: "plain") }, but the term ends on { DATE($end, style: "plain") }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    } earlier.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-no-slack = { $many ->
        [yes] The limits of the steps use the whole term{ $term ->
        [none] {""}
       *[some] {" "}of { $term }
    }{ $asked ->
        [none] {""}
       *[some] {" "}{ $asked }
    }
       *[no] The limit of the step is the whole term{ $term ->
        [none] {""}
       *[some] {" "}of { $term }
    }{ $asked ->
        [none] {""}
       *[some] {" "}{ $asked }
    }
    }: { LIST($steps, type: "comma") }. { $longest ->
        [none] {""}
       *[some] Most of it goes to { QUOTED($longest) }.{" "}
    }If the application is filed on { DATE($filed, style: "plain") }, no day is left before the term ends on { DATE($end, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-one-day = { $many ->
        [yes] The limits of the steps leave one day of the term{ $term ->
        [none] {""}
       *[some] {" "}of { $term }
    }{ $asked ->
        [none] {""}
       *[some] {" "}{ $asked }
    }
       *[no] The limit of the step leaves one day of the term{ $term ->
        [none] {""}
       *[some] {" "}of { $term }
    }{ $asked ->
        [none] {""}
       *[some] {" "}{ $asked }
    }
    }: { LIST($steps, type: "comma") }. { $longest ->
        [none] {""}
       *[some] Most of it goes to { QUOTED($longest) }.{" "}
    }If the application is filed on { DATE($filed, style: "plain") }, the steps may last until { DATE($own, style: "plain") }, and the term ends on { DATE($end, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-unmet = The last day for { QUOTED($event) } comes before the first day on which it can happen{ $asked ->
        [none] {""}
       *[some] {" "}{ $asked }
    }. If the application is filed on { DATE($filed, style: "plain") }, it is due on { DATE($due, style: "plain") }{ $period ->
        [none] {""}
       *[some] {" "}(at least { $period } ahead)
    }, but if every step before it takes all its time, it can happen on { DATE($start, style: "plain") } at the earliest.{ $least ->
        [none] {""}
        [one] {" "}From registration no more than { $least } working day may pass before it; by the limits of the steps { $taken } may.
       *[other] {" "}From registration no more than { $least } working days may pass before it; by the limits of the steps { $taken } may.
    }{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-rolled = { QUOTED($event) }{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    } ends within the term, but on a day off, and is moved past the term. If the application is filed on { DATE($filed, style: "plain") }, the limit is moved to { DATE($own, style: "plain") }, and the term ends on { DATE($end, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-window-off = All days that the applicant has for { QUOTED($event) }{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    } are days off. If the application is filed on { DATE($filed, style: "plain") }{ $sent ->
        [none] {""}
       *[day] {" "}and the notice goes out on { DATE($sent, style: "plain") }
    }, the days from { DATE($from, style: "plain") } to { DATE($counted, style: "plain") } have no working day among them{ $moved ->
        [yes] , and the end is moved to { DATE($last, style: "plain") }
       *[no] {""}
    }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-window-after = The applicant may still do this when the term is over: { QUOTED($event) }. The days of waiting count in the term. If the application is filed on { DATE($filed, style: "plain") }, the last day for it is { DATE($last, style: "plain") }, and the term ends on { DATE($end, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-late-notice = No rule sees to it that this comes within the term: { QUOTED($event) }. The days of waiting count in the term, and { QUOTED($notice) } may go out as late as its step lasts. If the application is filed on { DATE($filed, style: "plain") } and the notice goes out on { DATE($sent, style: "plain") }, the applicant has until { DATE($last, style: "plain") }, and the term ends on { DATE($end, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-no-day = { QUOTED($event) }{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    } is left without a working day of its own{ $asked ->
        [none] {""}
       *[some] {" "}{ $asked }
    }. If the application is filed on { DATE($filed, style: "plain") }, it begins on { DATE($start, style: "plain") } if the steps before it take all their time, and has to be over on { DATE($due, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-too-late = { QUOTED($event) } may be able to begin only when its last day is over{ $asked ->
        [none] {""}
       *[some] {" "}{ $asked }
    }. If the application is filed on { DATE($filed, style: "plain") }, it is due on { DATE($due, style: "plain") }, but if all before it takes its time, it can begin on { DATE($start, style: "plain") } only.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-never-binds = A limit never decides when this is due: { QUOTED($event) }{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    }. { $by ->
        [term] The term always ends before it.
        [backward] The limit that counts back always comes before it.
       *[forward] The limit that counts forward always comes before it.
    }

flaw-mend-exceeds = Count the steps and the term from the same day and in the same days, or say that a step whose last day is moved on still ends with the term.
flaw-mend-slack = Leave the steps less than the term, so that a day lost does not break it.
flaw-mend-unmet = Give the steps before no more than { $least ->
        [one] { $least } working day
       *[other] { $least } working days
    } in all, lengthen the term, or let less time lie between.
flaw-mend-rolled = Treat days off alike for the limit and for the term.
flaw-mend-window-off = Give the time in working days, or set a least number of working days.
flaw-mend-window-after = Take the days of waiting out of the term, or shorten the time for it.
flaw-mend-late-notice = Set a last day for the notice, or take the days of waiting out of the term.
flaw-mend-no-day = Count the steps in working days, or shorten the steps before.
flaw-mend-too-late = Let its time run from the step before it, take days of waiting out of the term, or shorten what comes before.
flaw-mend-never-binds = { $by ->
        [term] Leave the limit out, or make it shorter than the term.
       *[other] Leave out the limit that never counts.
    }

# The report.
flaw-title = Findings of the law: { LIST($regimes, type: "comma") }
flaw-title-amendment = What the amendment did to the findings of the law: { $old } → { $new }
flaw-regime = { $title } (`{ $id }`)
flaw-summary = { $services ->
        [one] { $services } service
       *[other] { $services } services
    }, { $procedures ->
        [one] { $procedures } procedure
       *[other] { $procedures } procedures
    }; { $findings ->
        [0] no findings
        [one] { $findings } finding
       *[other] { $findings } findings
    }.
flaw-bearing = { $bearing ->
        [law] Flaws of the law, as the rule files read it
        [slack] Terms with no day, or one day, to spare
        [other_reading] Only under a reading that the rule files do not follow
       *[rule_files] Notes on the rule files and their cases, not on the law
    }: { $count } ({ LIST($counts, type: "comma") }).
flaw-count = { $severity ->
        [impossible] impossible
        [conflict] conflict
        [tight] tight
        [unsaid] unsaid
       *[note] note
    } – { $count }
flaw-amendment-count = { $fate ->
        [kept] kept
        [brought] brought
        [gone] gone with what they were flaws of
       *[mended] mended
    } – { $count }
flaw-amendment-summary = { LIST($counts, type: "comma") }.
flaw-service = { $title } (`{ $id }`)
flaw-whole-regime = The regime as a whole
flaw-several-services = In several services alike
flaw-place = Where: { $title } (`{ $id }`){ $clauses ->
        [none] {""}
       *[some] {" "}– { $clauses }
    }
flaw-assumed = `{ $choice }` is read as `{ $reading }`
flaw-head = { $severity ->
        [impossible] Impossible
        [conflict] Conflict
        [tight] Tight
        [unsaid] Unsaid
       *[note] Note
    }{ $procedure ->
        [none] {""}
       *[some] {" "}· `{ $procedure }`
    }{ $fate ->
        [none] {""}
        [kept] {" "}· kept
        [brought] {" "}· brought
        [gone] {" "}· gone with it
       *[mended] {" "}· mended
    } · `{ $code }`
flaw-under = Only where { $reading }.
flaw-dates = { $always ->
        [yes] On every filing date of { $of } ({ DATE($from, style: "plain") } – { DATE($to, style: "plain") }).
       *[no] On { $count } of { $of } filing dates ({ DATE($from, style: "plain") } – { DATE($to, style: "plain") }){ $first ->
            [none] {""}
           *[day] ; first on { DATE($first, style: "plain") }
        }{ $next ->
            [none] {""}
           *[day] , then on { DATE($next, style: "plain") }
        }.
    }
flaw-in-force = { $open ->
        [yes] With the regime in force, as it still is (days looked at: { DATE($from, style: "plain") } – { DATE($to, style: "plain") })
       *[no] While the regime was in force ({ DATE($from, style: "plain") } – { DATE($to, style: "plain") })
    }{ $always ->
        [yes] : on every filing date.
       *[no] : on { $count } of { $of } filing dates{ $first ->
            [none] {""}
           *[day] , first on { DATE($first, style: "plain") }
        }.
    }
flaw-reading = If { $reading }: { $count ->
        [0] on no date
        [one] on { $count } date
       *[other] on { $count } dates
    }.
flaw-before = Before the amendment: on { $count } of { $of } filing dates.
flaw-clauses = Clauses: { $clauses }
flaw-mend = What would mend it: { $mend }
flaw-witness = A case that shows it: filed on { DATE($filed, style: "plain") }{ $facts ->
        [none] {""}
       *[some] , given { LIST($facts, type: "comma") }
    }{ $events ->
        [none] {""}
       *[some] ; { LIST($events, type: "comma") }
    }{ $assume ->
        [none] {""}
       *[some] ; read with { LIST($assume, type: "comma", each: "code") }
    }.
flaw-witness-fact = { $clause ->
        [none] `{ $stated }`
       *[some] that { $clause } (`{ $stated }`)
    }
flaw-witness-event = { QUOTED($event) } on { DATE($on, style: "plain") }
flaw-nothing = Nothing was found.
flaw-rule-here = a rule that takes part
flaw-too-large = `{ $procedure }` (`{ $regime }`): too many cases to be looked at; nothing is known of them.
flaw-how = How it was computed
flaw-how-days = Regime `{ $regime }`: every filing date from { DATE($from, style: "plain") } to { DATE($to, style: "plain") }{ $force ->
        [none] {""}
       *[some] , { $force }
    }; filed at 10:00. All cases fall into { $classes ->
        [one] { $classes } class
       *[other] { $classes } classes
    } that go the same way on every day; one case of each class was run on each date.
flaw-how-in-force = and the days in force, { DATE($since, style: "plain") } – { DATE($until, style: "plain") }
flaw-how-pace = Everybody acts on the last lawful day; where it makes a difference, also on the first. Every other reading of an assumption or a conflict between texts was followed as well.
flaw-how-witness = Each case named here can be run with `reglament run`; `--format json` has it ready.
