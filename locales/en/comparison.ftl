# What makes a case differ under two regimes.

comparison-pinned = the case names the day
comparison-open = nothing sets a day for it
comparison-on-the-day-of = on the day of { $event }
comparison-within = within { $period }{ $from ->
        [none] {""}
       *[some] {" "}of { $from }
    }
comparison-before-end = at least { $period } before the end of the term
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
