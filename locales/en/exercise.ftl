# What of the rules the cases exercise.
exercise-title = What of the rules the cases exercise
exercise-share = { $exercised } of { $all } ({ $percent } %)
exercise-service = { $service }: { $share }
exercise-procedure = { $procedure }: { $share }; { $cases ->
    [0] no case
    [one] { $cases } case
   *[other] { $cases } cases
}
exercise-missing = no case: { $point }{ $place ->
    [none] {""}
   *[some] {" "}({ $place })
}{ $clauses ->
    [none] {""}
   *[some] : { $clauses }
}
exercise-point = { $kind ->
    [granted] a grant
    [step] step
    [passed-over] passing over the step
    [limit] the ordinary limit of
    [alternative] another limit of
    [request] request
    [delivery] delivery
    [standstill] the clock stands still for
    [anew] the term begins anew with
    [deemed] counts as done:
    [failing] nothing comes
    [hearing] hearing
    [persuaded] a hearing that persuades
    [ground] ground
    [right] right
    [validity] validity
    [gap] gap
    [term] term
    [fee] fee
   *[reading] reading
}{ $id ->
    [none] {""}
   *[some] {" "}`{ $id }`
}
exercise-readings = readings of no single procedure: { $share }
exercise-total = all together: { $share } of what the rules of each procedure say and a case can exercise; a rule that several procedures share counts in each of them, and whether a case could exercise it is not asked
exercise-lines = lines of rule files on which such a rule begins, each once: { $share }
exercise-too-few = the cases exercise { $percent } %, and `--min` wants { $min } %
exercise-no-case = none
exercise-cases = { $cases }, the first: { $first }
exercise-column-rule = Rule
exercise-column-place = Place
exercise-column-clauses = Clauses
exercise-column-cases = Cases

exercise-simulated = { $procedure }, regime { $regime }: { $cases ->
    [one] { $cases } case exercises
   *[other] { $cases } cases exercise
} what its rules say{ $fewest ->
    [proven] {""}
   *[not-proven] ; fewer may do
}.
exercise-simulated-results = What they come to is to be worked out by hand from the text of the act and written as `expect …`.
exercise-unreached = no case was found for: { $point }
exercise-log = { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
} written, { $wrong } of them with something wrong
