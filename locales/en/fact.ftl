# What a rule says about one thing. Limits and circumstances stand in law.ftl.

fact-so = so
fact-always = in every case
fact-never = in no case
fact-length = { $length }
fact-start = { $event }
fact-start-step-before = the step before
fact-actor = { $actor }
fact-steps = { LIST($steps, type: "comma") }
fact-names = { LIST($names, type: "comma") }
fact-name = { $name }
fact-percent = { $percent } percent
fact-amount = { $amount } { $index ->
    [mci] MCI
   *[other] { $name }
}
fact-free = free of charge
fact-time = { $time }
fact-refusal = refusal on { $ground } ({ $when })
fact-nothing-said = nothing that the act says ({ $when })
fact-required = required
fact-optional = optional
fact-text = “{ $text }”

# All that a rule says: its aspects in a row, and then its parts.
fact-whole = { LIST($said, type: "semicolon") }
fact-aspects = { LIST($aspects, type: "comma") }
fact-lines = { $line ->
    [field] { $count ->
        [one] { $count } field
       *[other] { $count } fields
    }
    [column] { $count ->
        [one] { $count } column
       *[other] { $count } columns
    }
   *[code] { $count ->
        [one] { $count } code
       *[other] { $count } codes
    }
}
fact-special-limit = { LIST($said, type: "space") }
fact-checks = checks { LIST($parts, type: "comma") }{ $said ->
        [none] {""}
       *[some] {" "}{ $said }
    }
fact-hands-over = hands over { LIST($parts, type: "comma") }{ $said ->
        [none] {""}
       *[some] {" "}{ $said }
    }
fact-records = records in { LIST($parts, type: "comma") }{ $said ->
        [none] {""}
       *[some] {" "}{ $said }
    }
fact-part = { LIST($parts, type: "comma") }{ $said ->
        [none] {""}
       *[some] {" "}{ $said }
    }

# An aspect among others.
fact-from = from { $start }
fact-by = by { $actor }
fact-after = after { $before }
fact-decides = decides
fact-registers = registers
fact-in-step = in the step { $steps }
fact-outside-term = outside the term
fact-outside-term-when = outside the term { $when }
fact-deemed = { $said }{ $when ->
        [none] {""}
       *[some] {" "}{ $when }
    }
fact-times = at most { $times ->
        [1] once
       *[other] { $times } times
    }
fact-after-last = after the last round: { $consequence }
fact-all-deemed = { LIST($said, type: "semicolon") }
fact-outcome = outcome “{ $outcome }”
fact-after-term = is not bound by the end of the term
fact-late-void = extends nothing where it is late
fact-if-nothing-delivered = if nothing is delivered, { $consequence }
fact-extends = extends the term by { $period }
fact-before-end = at least { $period } before the end of the term
fact-persuades = can turn the refusal into a grant { $when }
fact-as = as { $form }
fact-pass-mark = pass mark { $mark }
fact-until = until { $time }
fact-opens = opens: { $procedure }
fact-to = to { $addressee }
fact-answered = answered within { $period }
fact-kept-by = kept by { $keeper }
