# What a comparison comes to, on one page.

summary-title = Summary
summary-head = A verdict looks at every case filed on every day from { $from } to { $to }, and at what it comes to: a procedure is stricter if cases that were granted are refused and none the other way, milder the other way round. Numbers are those of the rows below.
summary-verdict = { $procedure }: { $verdict ->
        [stricter] stricter
        [milder] milder
        [equal] all { $cases } are decided alike
        [unknown] too large to be looked through
       *[not_ordered] neither stricter nor milder as a whole
    }{ $verdict ->
        [equal] {""}
        [unknown] {""}
       *[other] {" "}({ LIST($directions, type: "semicolon") }; { $cases } in all)
    }
summary-direction = { $to ->
        [stricter] granted before and refused now
        [milder] refused before and granted now
       *[not_ordered] decided otherwise in another way
    }: { $cases }
summary-witness = { $to ->
        [stricter] stricter
        [milder] milder
       *[not_ordered] otherwise
    }: { $case }; { $old }; { $new }
summary-row = { $number }. { $change } – { $effect }
