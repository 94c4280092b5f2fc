# What a rule folder holds.

list-acts = Acts
list-regimes = Regimes
list-unencoded = Times that are not encoded
list-assumptions = Assumptions
list-conflicts = Conflicts
list-cases = Cases

list-act = { $kind ->
        [none] {""}
       *[some] { $kind }
    }{ $number ->
        [none] {""}
       *[some] {" "}No. { $number }
    }{ $adopted ->
        [none] {""}
       *[day] {" "}of { DATE($adopted, style: "iso") }
    }{ $edition ->
        [none] {""}
       *[some] {" "}in the edition of { $edition }
    }
list-act-in-force = { $in_force }{ $assumed ->
        [yes] , some of it assumed
       *[no] {""}
    }
list-named = { NAME($thing, form: "id") }: { $thing }
list-regime-in-force = { $in_force }{ $assumed ->
        [none] {""}
       *[some] , assumed for { LIST($assumed, type: "comma") }
    }
list-remedies = remedies: { LIST($ids, type: "comma") }
list-duties = duties: { LIST($ids, type: "comma") }
list-time = { DATE($from, style: "iso") } to { DATE($to, style: "iso") }: { $text }
