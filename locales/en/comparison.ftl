# One case under two regimes.

comparison-divided = In { $regime } a part of the old service is a service of its own: { $service }. A case of that part is put to it.{ $remark ->
        [none] {""}
       *[some] {" "}{ $remark }
    }
comparison-united = In { $regime } there was this service as well: { $service }. The new one comes from both.{ $remark ->
        [none] {""}
       *[some] {" "}{ $remark }
    }
comparison-filed = { $procedure }, filed { DATE($on, style: "iso") }{ $at ->
        [none] {""}
       *[time] {" "}at { $at }
    }; regime { $old } and regime { $new }
comparison-regime = { $regime }
comparison-registered = registered
comparison-decided = decided
comparison-completed = completed
comparison-term-end = end of the term
comparison-working = working
comparison-calendar = calendar
comparison-legend = Days by which { $new } comes after { $old }, or before it (−).
comparison-day = { $regime }: { $day }{ $apart ->
        [none] {""}
       *[some] {" "}({ $apart })
    }
comparison-apart = { $direction ->
        [same] the same day
        [sooner] { $working }, { $calendar } earlier
       *[later] { $working }, { $calendar } later
    }

# The results.
comparison-outcome = { $regime }: { $decision } { $term } { $fee }
comparison-granted = granted.
comparison-refused = refused: { LIST($grounds, type: "semicolon") }.
comparison-declared = outcome “{ $outcome }”{ $grounds ->
        [none] {""}
       *[some] : { LIST($grounds, type: "semicolon") }
    }.
comparison-unspecified = unspecified, the act leaves open what follows ({ $gap }).
comparison-no-term = No overall term.
comparison-term = Term { $limit }{ $extension ->
        [none] {""}
       *[period] , extended by { LIST($extension, type: "comma") }
    }.
comparison-no-fee = No fee.
comparison-fee = Fee { $fee }.
comparison-breach-late = { $regime }, breach: { $event } on { $on }, due { $deadline }, late by { $delay ->
        [none] no day that counts
       *[some] { $delay }
    }.
comparison-breach-early = { $regime }, breach: { $event } on { $on }, came before its turn.
comparison-readings = { $regime } depends on these readings: { LIST($readings, type: "comma") }.
comparison-unused-facts = { $regime }: no rule reads { LIST($facts, type: "comma") }.
comparison-ignored = { $regime }: { LIST($events, type: "comma") } left out, { $number ->
        [one] an event that only { $other } has
       *[other] events that only { $other } has
    }.
comparison-outside-window = { $regime } was not in force on the day of filing; it is applied all the same.
comparison-note = { $regime }, note: { $note }.

# In what they differ, and why.
comparison-decision = Under { $regime } the decision comes { $direction ->
        [same] on the same day
        [sooner] { $working } ({ $calendar }) sooner
       *[later] { $working } ({ $calendar }) later
    }.
comparison-hearing-heading = The hearing
comparison-no-hearing = no hearing
comparison-way-heading = The way to the decision
comparison-hearing = with notice on { $notice }
comparison-way = { LIST($stretches, type: "semicolon") }
comparison-stretch = “{ $event }” { $rule }, by { $on }
comparison-parting = Where the timelines part
comparison-term-heading = The term
comparison-ground-heading = The ground “{ $ground }” ({ NAME($ground, form: "id") })
comparison-grounds-heading = The grounds
comparison-gap-heading = What the acts leave open
comparison-silence-heading = What follows from silence
comparison-fee-heading = The fee
comparison-cause = { $regime }: { $cause }
comparison-no-cause = nothing more that takes time
comparison-event-cause = “{ $event }” ({ NAME($event, form: "id") }){ $on ->
        [none] {""}
       *[day] {" "}on { $on }
    }, { $rule }
comparison-term-cause = { $rule }; it ends on { $on }
comparison-silence-cause = from { $on }, { $rule }
comparison-pinned = the case names the day
comparison-open = nothing sets a day for it
comparison-end-of-term = by the end of the term{ $period ->
        [none] {""}
       *[some] {" "}of { $period }
    }
comparison-ground-refused = the application is refused on this ground
comparison-ground-persuaded = the hearing turns the refusal on this ground into a grant
comparison-ground-not-found = the ground is not found in this case
comparison-no-ground = there is no such ground
comparison-gap-text = “{ $gap }”
comparison-fee-amount = { $amount } { $index ->
        [mci] { $name }
       *[other] { $name }
    }
comparison-free = free of charge

# The clauses.
comparison-clauses = { $regime } follows from these clauses
comparison-clause = { $what }: { $clauses }
comparison-clauses-of-event = { $event }
comparison-clauses-of-term = the term
comparison-clauses-of-fee = the fee
comparison-clauses-of-ground = { $ground }
comparison-clauses-of-gap = what is left open

# What cannot be compared.
comparison-no-case = no case is named
comparison-help-case = name cases beside the two regimes: `CASE... OLD NEW`
comparison-no-service = case `{ $case }`, under { $regime }: there is no service `{ $service }`, nor one that it has become
comparison-help-no-service = compare regimes that both have it, or write its lineage; see `reglament diff { $regime } …`
comparison-many-services = case `{ $case }`, under { $regime }: `{ $service }` has become several services
comparison-help-many-services = name one of them in the case: { LIST($services, type: "comma") }
comparison-not-here = not under this regime
