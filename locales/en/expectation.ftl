# What a case was expected to come to, and what it came to.
expectation-missed = the result of the case `{ $case }` differs from what it expects
expectation-missed-help = mend the rules or the expectation; `reglament run --explain` tells how each date came about
expectation-missed-here = expected { $expected }, came to { $found }

expectation-outcome = { $outcome ->
    [granted] granted
    [refused] refused
   *[unspecified] unspecified
}
expectation-refused = refused { LIST($grounds, type: "comma") }
expectation-declared = outcome { $outcome }
expectation-declared-on = outcome { $outcome } on { LIST($grounds, type: "comma") }
expectation-unspecified = unspecified { $gap }
expectation-no-fee = no fee
expectation-fee = { $amount ->
    [none] a fee not known in { expectation-money }
   *[known] { $amount } { expectation-money }
}
expectation-money = { $money ->
    [tenge] tenge
   *[other] { $unit }
}
expectation-term-end = { $end ->
    [none] no end of the term
   *[day] end of the term { DATE($end, style: "iso") }
}
expectation-in-time = `{ $event }` in time
expectation-late = `{ $event }` late
expectation-late-by = `{ $event }` late by { $by }
expectation-breach = `{ $event }` on { DATE($on, style: "iso") }, { $due ->
    [none] before its turn
   *[day] due { DATE($due, style: "iso") }
}
expectation-never = no `{ $event }`
expectation-day = { $on ->
    [none] `{ $event }` never
   *[day] `{ $event }` on { DATE($on, style: "iso") }
}
expectation-deadline = { $on ->
    [none] no deadline of `{ $event }`
   *[day] deadline of `{ $event }` { DATE($on, style: "iso") }
}
