# All cases under two regimes.

explore-title = All cases under { $old } and { $new }
explore-all-told = Every class and every reason
explore-head = { $old } → { $new }: every case, filed on every day from { $from } to { $to }, pace { $pace }.
explore-followed = Followed: { LIST($readings, type: "comma") }.
explore-name = { $name }
explore-cases = { $plural ->
    [one] { $number } case
   *[other] { $number } cases
}

# Services.
explore-new-service = New in { $regime }: nothing to compare it with.
explore-dropped-service = Dropped in { $regime }: nothing to compare it with.
explore-only-old-service = Only { $regime } has it, and the rule files do not say what became of it.
explore-only-new-service = Only { $regime } has it, and the rule files do not say where it comes from.
explore-only-procedures = Only { $regime } has { LIST($procedures, type: "comma") }.
explore-same-procedures = No case and no day differs: { LIST($procedures, type: "comma") }.
explore-too-large = { $procedure }: too large to be explored. Nothing is known of its cases; { $help }.

# Procedures.
explore-all-cases = { $cases }{ $facts ->
        [none] {""}
       *[some] , made of { LIST($facts, type: "comma") }
    }.
explore-unprovided = { $has } has the { $fact ->
        [applicant] applicant
       *[channel] channel
    } { LIST($values, type: "comma") }, { $lacks } has not: { $rule }
explore-only-steps = Only { $regime } has the steps { LIST($steps, type: "comma") }.
explore-decided-alike = Every case is decided alike.
explore-decided-differently = Decided differently: { $different } of { $all }.

# Classes of cases.
explore-verdict = { $outcome }{ $gap ->
        [none] {""}
       *[some] {" "}({ $gap })
    }
explore-outcome = { $outcome ->
    [granted] granted
    [refused] refused
    [by_day] as the day of filing has it
   *[unspecified] unspecified
}
explore-declared = { $outcome }
explore-outcome-class = { $old } → { $new }: { $cases }
explore-ground-class = Decided alike, on { NAME($ground, form: "id") } by { $regime } only: { $cases }
explore-fee-class = Fee { $old } → { $new }: { $cases }
explore-event-class = Decided alike, with { LIST($events, type: "comma") } under { $regime } only: { $cases }
explore-event = { NAME($event, form: "id") }
explore-ground = { NAME($ground, form: "id") }
explore-fee = { $amount } { $index ->
        [mci] { $name }
       *[other] { $name }
    }
explore-fee-share = { $fee }
explore-fee-free = free of charge
explore-fee-not-said = not said

# Which cases.
explore-when = when { $facts }
explore-as-long-as = as long as { $facts }
explore-every-case = all that come to this
explore-or = or { $what }
explore-otherwise = or otherwise
explore-described = { LIST($reasons, type: "semicolon") }
explore-reason = - { $what }: { $cases }{ $further ->
        [yes] {" "}more
       *[no] {""}
    }
explore-more-classes = … and { $count ->
        [one] { $count } more class
       *[other] { $count } more classes
    } of cases; `--full` and `--format json` have them all
explore-more-reasons = … and { $count ->
        [one] { $count } more reason
       *[other] { $count } more reasons
    }; `--full` and `--format json` have them all
explore-unshown = … and { $cases } that no reason shows

# A case.
explore-smallest = smallest case: filed { DATE($on, style: "iso") }{ $at ->
        [none] {""}
       *[time] {" "}at { $at }
    }, given { $facts ->
        [none] nothing unusual
       *[some] { LIST($facts, type: "comma") }
    }
explore-for-one = for one: filed { DATE($on, style: "iso") }{ $at ->
        [none] {""}
       *[time] {" "}at { $at }
    }, given { $facts ->
        [none] nothing unusual
       *[some] { LIST($facts, type: "comma") }
    }
explore-under = { $side }: { $result }
explore-result = { $outcome }{ $grounds ->
        [none] {""}
       *[some] {" "}on { LIST($grounds, type: "comma") }
    }{ $gap ->
        [none] {""}
       *[some] , { $gap }
    }{ $decided ->
        [none] {""}
       *[day] ; decided on { DATE($decided, style: "iso") }
    }{ $completed ->
        [none] {""}
       *[day] ; the last event on { DATE($completed, style: "iso") }
    }{ $term ->
        [none] {""}
       *[day] ; the term ends on { DATE($term, style: "iso") }
    }

# Rules.
explore-rule = { $what }{ $clauses ->
        [none] {""}
       *[some] {" "}[{ $clauses }]
    }{ $place ->
        [none] {""}
       *[some] {" "}{ $place }
    }
explore-rule-ground = ground `{ NAME($ground, form: "id") }`
explore-rule-gap = gap `{ $gap }`
explore-rule-fee = fee { $fee }
explore-rule-no-fee = free of charge
explore-rule-term = term { $period } from { NAME($from, form: "id") }
explore-rule-event = `{ NAME($event, form: "id") }`{ $limit ->
        [none] {""}
       *[some] {" "}{ $limit }
    }{ $outside ->
        [yes] , outside the term
       *[no] {""}
    }
explore-rule-hearing = hearing before refusal
explore-rule-persuasion = the hearing persuades
explore-rule-silence = after the term, { $tacit }
explore-rule-extension = the term is extended by { $period }
explore-rule-provided = { $fact ->
        [applicant] applicants
       *[channel] channels
    } { LIST($values, type: "comma") }
explore-limit-day-of = on the day of { NAME($event, form: "id") }
explore-limit-within-of = within { $period } of { NAME($event, form: "id") }
explore-limit-within = within { $period }
explore-limit-before-end = at least { $period } before the end of the term
explore-limit-term = by the end of the term

# How far days lie apart.
explore-no-day-changes = Decided alike, and no day changes: { $cases }.
explore-other-dates = { $classes ->
        [one] { $classes } class of cases that are decided differently also differs in its days
       *[other] { $classes } classes of cases that are decided differently also differ in their days
    }; `--format json` has them.
explore-outcome-change = { $old } → { $new }
explore-date-class = { $outcome } by both, { $cases }: { $reasons }
explore-same-rules = by the same rules as above
explore-shift = { LIST($days, type: "comma") }{ $at ->
        [none] {""}
       *[hours] , filed { $at }
    }: { LIST($changes, type: "semicolon") }
explore-filed-at = { $after ->
        [none] { $until ->
            [none] at any hour
           *[time] until { $until }
        }
       *[time] after { $after }{ $until ->
            [none] {""}
           *[time] {" "}until { $until }
        }
    }
explore-term-end = end of the term
explore-decision = decision
explore-last-event = last event
explore-deadline = deadline of { NAME($event, form: "id") }
explore-always-the-same-day = the same day, whatever the day of filing
explore-mostly = { $moved } on { $share } of days
explore-extreme = { $end ->
        [soonest] at the soonest
       *[latest] at the latest
    } { $moved }{ $when ->
        [none] {""}
       *[some] {" "}({ $when })
    }
explore-filed-on = filed { $on }{ $holidays ->
        [none] {""}
       *[some] , around { $holidays }
    }
explore-filed-between = { $days } from { $first } to { $last }{ $holidays ->
        [none] {""}
       *[some] , around { $holidays }
    }
explore-working-always = in working days always { $moved }
explore-working = in working days { LIST($changes, type: "comma") }
explore-change = { $days } on { $share }
explore-only-side = only { $side } has such a day on { $share } of days
explore-neither = neither has such a day on { $share } of days
explore-moved = { $direction ->
        [same] the same day
        [sooner] { $by } sooner
       *[later] { $by } later
    }
explore-share = { $percent } %
explore-changes-between = { $first } to { $last }

explore-summary = { $old } → { $new }: of { $procedures ->
        [one] { $procedures } procedure
       *[other] { $procedures } procedures
    } compared, { $differently } decide some cases differently and { $different } differ in anything.{ $unknown ->
        [none] {""}
        [one] {" "}Of { $unknown } more nothing is known: it is too large to be explored.
       *[other] {" "}Of { $unknown } more nothing is known: they are too large to be explored.
    }

# Rule files of cases.
explore-witness = { $procedure }, { $what } ({ $number })
explore-witness-outcome = { $old } then { $new }
explore-witness-ground = ground { NAME($ground, form: "id") }
explore-witness-fee = fee
explore-witness-event = event { NAME($event, form: "id") }
explore-witness-days = days
explore-witness-remark = { $regime }: { $result }.

# What cannot be explored.
explore-progress = procedures explored:
explore-outside-calendar = `{ $procedure }` of { $regime }, filed on { DATE($filed, style: "iso") }, needs a day outside the calendar, which knows { DATE($first, style: "iso") } to { DATE($last, style: "iso") }
explore-no-procedure = { $regime } has no procedure `{ $procedure }`
explore-help-range = choose a range with `--from` and `--to` that leaves room for every term before the calendar ends
explore-help-list = see `reglament list` for what there is
explore-help-fix = look at a part of the cases: fix some facts to a value, such as { LIST($options, type: "comma", each: "code") }
explore-too-many-cases = `{ $procedure }` is too large to be explored: its { $facts ->
        [one] { $facts } fact makes
       *[other] { $facts } facts make
    } more cases than can be counted
explore-too-many-classes = `{ $procedure }` is too large to be explored: its { $facts ->
        [one] { $facts } fact makes
       *[other] { $facts } facts make
    } { $cases ->
        [none] more than 2^128
       *[some] { $cases }
    } cases, which fall into too many classes
explore-unclaimed = `{ $procedure }` has too many classes to be written down: the certificate claims nothing of it
explore-too-many-regimes = { $regimes } regimes are named, of which two can be explored together
explore-help-two-regimes = name two; `reglament diff` takes more than two
explore-no-lineage = no service of { $old } has become one of { $new }
explore-help-lineage = write the `lineage` of services: nothing else says which belong together
explore-help-kin = regimes with services that belong together are { LIST($regimes, type: "comma") }
explore-one-side-service = only { $regime } has a service `{ $service }`: { $reason ->
        [new] it is new in { $new }
        [dropped] { $new } has dropped it
       *[unwritten] no lineage is written
    }
explore-help-services = services of both are { LIST($services, type: "comma") }
explore-did-you-mean = did you mean `{ $name }`?
explore-help-procedures = procedures of both are { LIST($procedures, type: "comma") }
explore-unknown-procedure = `{ $service }` has no procedure `{ $procedure }`
explore-one-side-procedure = only { $regime } has the procedure `{ $procedure }`
