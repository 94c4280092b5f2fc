# What depends on the readings that are followed.

sensitivity-head = { $regime }: every case, filed on every day from { $from } to { $to }, pace { $pace }.
sensitivity-asked-for = Asked for, and no result depends on them: { LIST($choices, type: "comma") }.
sensitivity-no-result = No result can depend on them, as they say themselves: { LIST($choices, type: "comma") }.
sensitivity-not-asked-for = No procedure looked at asks for them, so that they change no result: { LIST($choices, type: "comma") }.
sensitivity-choice = { $choice } ({ $kind ->
        [conflict] conflict
       *[assumption] assumption
    })
sensitivity-reading = { $reading } instead of { $followed }: { $effect }.{ $unknown ->
        [none] {""}
        [one] {" "}Of { $unknown } procedure more nothing is known.
       *[other] {" "}Of { $unknown } procedures more nothing is known.
    }
sensitivity-nothing-changes = no result changes, in { $procedures ->
        [one] { $procedures } procedure
       *[other] { $procedures } procedures
    }
sensitivity-days-change = days change in { $changes } of { $procedures ->
        [one] { $procedures } procedure
       *[other] { $procedures } procedures
    }, no decision does
sensitivity-decisions-change = decisions change in { $decides } and something changes in { $changes } of { $procedures ->
        [one] { $procedures } procedure
       *[other] { $procedures } procedures
    }
sensitivity-too-large = { $regime } { $procedure }: too large to be explored; { $help }.
sensitivity-procedure = { $regime } { $procedure }, { $cases }
sensitivity-ground-class = refused on { NAME($ground, form: "id") } under { $reading } only: { $cases }
sensitivity-fee-class = another fee: { $cases }
sensitivity-event-class = { NAME($event, form: "id") } under { $reading } only: { $cases }
sensitivity-other-days = decided alike, on other days: { $cases }, in { $groups ->
        [one] { $groups } group
       *[other] { $groups } groups
    }
sensitivity-largest = the largest, { $cases } { $outcome } by both, { $reasons }:

sensitivity-progress = readings tried:
sensitivity-help-procedures = its procedures are { LIST($procedures, type: "comma") }
