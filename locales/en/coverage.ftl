# What of official texts rules carry.

coverage-title = Coverage of the official texts
coverage-text = { NAME($act, form: "id") } ({ $language })
coverage-part = { $at ->
    [none] the act itself
   *[place] { $at }
}
coverage-percent = { $share } %
coverage-counted = { $counted ->
    [period] periods
    [minutes] minutes
    [percent] percents
    [fee] fees
    [ground] grounds
    [document] documents
    [step] steps
    [duty] duties
   *[place] provisions
}
coverage-all = all
coverage-together = together
coverage-cell = { $accounted }/{ $all }{ $waived ->
    [none] {""}
   *[some] {" "}w{ $waived }
}
coverage-summed = all texts: { $accounted } of { $all } accounted for, { $cited } by rules and { $waived } waived: { $share }{ $whole ->
    [no] , of a whole that has become smaller
   *[yes] {""}
}

coverage-not-whole = not the whole
coverage-doubtful = doubtful
coverage-missing = missing
coverage-waived = waived
coverage-smaller = the index has { $has }; the one before it had { $before }
coverage-lacking = { $place }{ coverage-lacking-rest }
coverage-lacking-rest = , line { $line }: { $what }; it would take { $take }
coverage-waived-for = { $place }: { $what }; { $reason }

coverage-item = { $counted ->
    [ground] a ground
    [document] a document
    [step] a step
    [duty] a duty
    [place] a provision
   *[figure] a figure
}
coverage-items = { $left } of { $all } { coverage-counted }
coverage-take-figure = a rule that carries { $figure }{ $cited ->
    [yes] , among those that cite the place
   *[no] {" "}and cites the place
}
coverage-take-statement = { $statement ->
    [any] a rule
    [step] a `step`, or part of one,
   *[other] a `{ $statement }`
} that cites the place

# The same on a page of its own.
coverage-summed-on-page = { $all } counted: { $cited } carried by rules, { $waived } waived, { $missing } missing ({ $share }).
coverage-column-part = Part
coverage-column-services = Services
coverage-row-together = Together
coverage-cell-waived = { $count } waived
coverage-heading-not-whole = Not the whole
coverage-heading-doubtful = Doubtful
coverage-heading-missing = Missing
coverage-heading-waived = Waived
