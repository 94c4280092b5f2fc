# A certificate checked against the rules.

recheck-head = { $old } → { $new }, filed { DATE($from, style: "iso") } to { DATE($to, style: "iso") }, pace { $pace }
recheck-procedure = { $procedure }: { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    }, { $results ->
        [one] { $results } result
       *[other] { $results } results
    }, { $disagreements ->
        [none] as claimed
        [one] { $disagreements } disagreement
       *[other] { $disagreements } disagreements
    }
recheck-holds = All { $results } results of the { $procedures ->
        [one] procedure
       *[other] { $procedures } procedures
    } are as claimed.
recheck-does-not-hold = The certificate does not hold: { $disagreements ->
        [one] { $disagreements } disagreement
       *[other] { $disagreements } disagreements
    } in { $results ->
        [one] { $results } result
       *[other] { $results } results
    }.

# What a certificate covers.
recheck-made-from = It was made by version { $program } from { $files ->
        [one] { $files } rule file or table
       *[other] { $files } rule files and tables
    }, which are the same here.
recheck-whole = It speaks of every procedure that { $old } and { $new } both have, in every case.
recheck-not-whole = It does not speak of all that { $old } and { $new } have in common:
recheck-left-out = - nothing is claimed of: { LIST($procedures, type: "comma") }.
recheck-only-with = - it looks only at cases in which: { LIST($facts, type: "comma") }.
recheck-other-readings = - it follows other readings than the rule files: { LIST($readings, type: "comma") }.
recheck-some-days = - of the days of filing it leaves some out: it has { DATE($from, style: "iso") } to { DATE($to, style: "iso") }, and all of them are { DATE($first, style: "iso") } to { DATE($last, style: "iso") }.
recheck-unrelated = - it compares procedures that do not belong together: { LIST($procedures, type: "comma") }.
recheck-only-in = - only { $regime } has, with nothing to compare it with: { LIST($procedures, type: "comma") }.

# What is not as claimed.
recheck-disagreement = { $about ->
        [facts] the facts
        [hours] the hours of filing
        [count] the number of cases of a class
        [classes] the grounds and classes that there are
        [partition] the classes
        [outcome-old] the old outcome
        [outcome-new] the new outcome
        [grounds-old] the old grounds
        [grounds-new] the new grounds
        [fee-old] the old fee
        [fee-new] the new fee
        [events-old] the old events
        [events-new] the new events
        [days-old] the old days
        [days-new] the new days
       *[shift] the change of days
    }{ $case ->
        [none] {""}
       *[some] {" "}{ $case }
    }{ $filed ->
        [none] {""}
       *[day] {" "}filed on { DATE($filed, style: "iso") }
    }{ $after ->
        [none] {""}
       *[time] {" "}after { $after }
    }: claimed is { $claimed }, found { $found }
recheck-usual-case = of the usual case
recheck-case = of the case { LIST($facts, type: "comma") }
recheck-data = `{ $data }`
recheck-nothing = nothing
recheck-fact = `{ $fact }` is one of { LIST($values, type: "comma", each: "code") }, by default `{ $default }`
recheck-no-fact = no such fact
recheck-fixed = `{ $fact } is { $value }`
recheck-never-so = `{ $fact }` is never that
recheck-classes = classes of cases
recheck-empty-classes = { $classes ->
        [one] { $classes } class without a case
       *[other] { $classes } classes without a case
    }
recheck-one-class = in one class
recheck-many-classes = { $classes ->
        [one] in { $classes } class
       *[other] in { $classes } classes
    }
recheck-not-one-class = not in one class
recheck-no-fee-said = nothing said
recheck-verdicts = { $old } → { $new }
recheck-measures = { LIST($measures, type: "comma") }

# What cannot be rechecked.
recheck-progress = procedures rechecked:
recheck-other-rules = the certificate was made from other rule files: { LIST($files, type: "semicolon") }
recheck-files-changed = changed { LIST($files, type: "comma", each: "code") }
recheck-files-missing = missing { LIST($files, type: "comma", each: "code") }
recheck-files-new = new { LIST($files, type: "comma", each: "code") }
recheck-empty = the certificate claims nothing: it has no procedure, or no day of filing
recheck-unknown-pace = the certificate speaks of the pace `{ $pace }`, which these rules do not have
recheck-unknown-reading = the certificate speaks of the reading `{ $reading }` of `{ $choice }`, which these rules do not have
recheck-unknown-procedure = the certificate speaks of `{ $procedure }` of { $regime }, which these rules do not have
recheck-too-many = there are { $results ->
        [none] more than 2^128
       *[some] { $results }
    } results to compute, most of them of `{ $procedure }`
recheck-outside-calendar = `{ $procedure }` of { $regime }, filed on { DATE($filed, style: "iso") }, needs a day outside the calendar
recheck-help-rules = name the rule folder it was made from with `--regs`, or make it anew with `reglament explore`
recheck-help-anew = make the certificate anew with `reglament explore --certificate`
recheck-help-fix = check a part of them: fix some facts with `--fix FACT=VALUE`, such as { LIST($facts, type: "comma") }
recheck-fact-values = { $fact } ({ $values ->
        [one] { $values } value
       *[other] { $values } values
    })

# Files that are no certificates.
recheck-truncated = the certificate is cut off: the file ends in the middle of it
recheck-not-json = the file is no certificate: it is no JSON at line { $line }, column { $column }: { $problem }
recheck-not-a-certificate = the file is no certificate: it has no `certificate_version`
recheck-other-version = the certificate is of version { $found }, and this program reads version { $version }
recheck-key-twice = the certificate was changed by hand: the key `{ $key }` is given twice
recheck-key-missing = the certificate was changed by hand: the key `{ $key }` is missing
recheck-key-unknown = the certificate was changed by hand: there is no key `{ $key }`
recheck-wrong-value = the certificate was changed by hand: a value is of the wrong kind
recheck-edited = the certificate was changed after it was written: its seal does not fit its claims
