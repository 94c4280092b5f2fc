# What is wrong with cases. First where it is so: in a case of JSON, or on the command line.
request-in-case = case `{ $case }`: { $problem }
request-path = `{ $path }`
request-line = { $path ->
        [none] `line { $line }`
       *[some] `line { $line }: { $path }`
    }
request-at = { $case ->
        [none] at { $place }
       *[some] case `{ $case }`, at { $place }
    }: { $problem }
request-command-line = on the command line: { $problem }

request-malformed = this is not JSON: { $problem } (line { $line }, column { $column })
request-wrong-word = `{ $word }` cannot stand here
request-wrong-number = the number `{ $number }` cannot stand here
request-wrong-type = { $found ->
        [text] a text
        [array] an array
       *[object] an object
    } cannot stand here
request-missing-key = the case lacks `{ $key }`
request-key-twice = the key `{ $key }` is given twice
request-unknown-key = a case has no `{ $key }`
request-unknown = { $what ->
        [event] this procedure has no event `{ $name }`
        [ground] this procedure has no ground `{ $name }`
        [outcome] this procedure does not come to an outcome `{ $name }`
        [gap] no case of this procedure falls into a gap `{ $name }`
        [procedure] this service has no procedure `{ $name }`
        [reading] there is no reading `{ $name }` to choose from
        [field] this form has no field `{ $name }`
        [choice] there is no assumption or conflict `{ $name }`
        [service] there is no service `{ $name }`
        [regime] there is no regime `{ $name }`
        [fact] there is no fact `{ $name }`
        [form] there is no form `{ $name }`
        [catalogue] there is no catalogue `{ $name }`
        [pace] there is no pace `{ $name }`
       *[name] there is no name `{ $name }`
    }
request-no-service = the regime { $regime } has no service `{ $service }`
request-barred = the rules of `{ $service }` under { $regime ->
        [none] every regime
       *[some] { $regime }
    } rest on an error, so that no case can be run by them
request-no-such-date = `{ $written }` is no date that exists
request-only-days = `{ $written }` has a time, where only the day counts
request-no-zone = `{ $written }` has an offset, and the calendar `{ $calendar }` names no time zone to put it into
request-fact-kind = `{ $fact }` cannot have this value
request-not-amount = `{ $fact }` is an amount, and this is none that can be reckoned with
request-twice = `{ $name }` is given twice
request-outside = { $day ->
        [none] a deadline of this case
       *[day] { DATE($day, style: "iso") }
    } lies outside the calendar, which covers { DATE($first, style: "iso") } to { DATE($last, style: "iso") }
request-no-regime = no text that governed `{ $service }` on { DATE($filed, style: "iso") } is encoded{ $missing ->
        [none] {""}
       *[some] : { LIST($missing, type: "semicolon") }
    }

# At the place in a rule file.
request-here = { $what ->
    [value] not as it has to be
    [twice] given again
    [name] no such name
    [service] not a service of this regime
    [barred] not run
    [error] the error lies here
    [date] no such date
    [day] not a day
    [filing] filed so
    [fact] not a value of this fact
    [outside] outside the calendar
    [edge] filed too near to its edge
   *[filed] filed on this day
}

# How to mend it.
request-mend-malformed = a case is an object with `case`, `service`, `procedure` and `filed`; a batch is an array of them
request-write-object = write { $what ->
        [form] an object with the fields of the form, such as
       *[object] an object such as
    } { $sample }
request-write = write { $what ->
        [text] a text in quotation marks
        [fact] true, false, or one of the fact's values in quotation marks
        [day] a day such as "2014-11-10"
        [reading] the id of a reading in quotation marks
        [field] what stands in the field: a text, a number, true or false
        [codes] an array of codes such as ["8525 80 190 0"]
       *[code] a code in quotation marks
    }
request-mend-missing-key = add `{ $entry }`
request-mend-key-twice = keep the one that is meant
request-mend-unknown-key = the parts of a case: { LIST($known, type: "comma") }
request-mend-none = { $what ->
        [outcome] the procedure comes to no outcome but a grant and a refusal
        [gap] the procedure has no gap with a condition
        [form] the regime has no forms
        [catalogue] the regime has no catalogues
       *[ground] the procedure refuses on no ground
    }
request-mend-unknown = the { $what ->
        [event] events
        [ground] grounds
        [outcome] outcomes
        [gap] gaps
        [procedure] procedures
        [reading] readings
        [field] fields
        [choice] assumptions and conflicts
        [service] services
        [regime] regimes
        [fact] facts
        [form] forms
        [catalogue] catalogues
        [pace] paces
       *[name] names
    } there are: { LIST($known, type: "comma") }
request-mend-no-services = no service stands under an act of { $regime }
request-mend-no-service = the services of { $regime }: { LIST($known, type: "comma") }
request-mend-barred = mend what `reglament check` finds; cases under other rules can be run
request-mend-date = write a day as 2014-11-03, with its time as 2014-11-03T10:15, or with its offset as 2014-11-03T10:15+05:00
request-mend-day = write "{ DATE($day, style: "iso") }"
request-mend-no-zone = write `zone "Asia/Almaty"`, or the zone it is, into `calendar { $calendar }`; or give the time there, without an offset
request-mend-truth-in-file = write `{ $fact }` or `not { $fact }`
request-mend-truth = write true or false
request-mend-value-in-file = write `{ $fact } is …` with one of { LIST($values, type: "comma") }
request-mend-value = write one of { LIST($values, type: "comma") }
request-mend-amount = write a number from 0 to 999999999999999 with four decimals at most, such as 1200.50
request-mend-twice = keep one of them
request-mend-outside = choose another day, or extend the table of days in the rule folder
request-regime = { $regime } ({ $from ->
        [none] time not known
       *[day] { $to ->
            [none] from { DATE($from, style: "iso") }
           *[day] { DATE($from, style: "iso") } to { DATE($to, style: "iso") }
        }
    })
request-mend-no-regime = { $place ->
        [file] write `regime …`
       *[elsewhere] name a regime
    } to apply a text all the same; `{ $service }` stands in { LIST($regimes, type: "comma") }
