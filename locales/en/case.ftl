# What should be known of a result beside what it says. Each is the middle of a sentence.

case-gap = the act does not say what follows: { $gap }
case-cannot-be-in-time = `{ NAME($event, form: "id") }` cannot be in time: its last lawful day lies before the day on which it becomes possible
case-out-of-order = `{ NAME($event, form: "id") }` on { DATE($on, style: "iso") } came before its turn on { DATE($ready, style: "iso") }
case-void-extension = `{ NAME($event, form: "id") }` came after its last day and does not extend the term
case-deemed-all-the-same = `{ NAME($event, form: "id") }` counts as done on { DATE($on, style: "iso") }, although the case says { DATE($said, style: "iso") }: the condition under which another day counts does not hold
case-after-silence = `{ NAME($event, form: "id") }` on { DATE($on, style: "iso") } came too late: the outcome had stood by silence since { DATE($since, style: "iso") }, and stays
case-window-after-term = the applicant may do `{ NAME($event, form: "id") }` until { DATE($last, style: "iso") }{ $clauses ->
        [none] {""}
       *[some] {" "}({ $clauses })
    }, which is after the end of the term on { DATE($end, style: "iso") }{ $term ->
        [none] {""}
       *[some] {" "}({ $term })
    }: its days count in the term
case-unsettled = steps that run side by side put each other off without end, and the acts do not say which of them goes first; the stops that cause this are not counted for the steps beside them
case-not-registered = no step of this procedure registers: it counts as registered on the day of receipt
case-unused-event = `{ NAME($event, form: "id") }` is dated but does not happen in this case
case-not-provided = the act does not provide for the { $fact ->
        [channel] channel
       *[applicant] applicant
    } `{ $value }`, only for { LIST($provided, type: "comma") }{ $clauses ->
        [none] {""}
       *[some] {" "}({ $clauses })
    }

# Amounts and days of the tables.
case-index = { $index ->
    [mci] MCI
   *[other] { $name }
}
case-index-unknown = the { case-index } of { DATE($day, style: "iso") } is not in the table
case-fee-too-large = { $amount } times the { case-index } of { DATE($day, style: "iso") } is too large an amount to be told
case-index-unsure = the { case-index } of { DATE($day, style: "iso") }, { $tenge } tenge, is of { $sureness ->
        [low] low
        [medium] medium
       *[high] high
    } sureness
case-days-unsure = the calendar is not sure of { DATE($days, style: "iso") }

# Forms and codes.
case-field = the form `{ $form }` is faulty: the field `{ $field }`
case-field-empty = { case-field } is empty, though it is required here
case-field-not-asked = { case-field } is filled in, though it is not asked for in this case
case-field-length = { case-field } has { $found ->
        [one] { $found } character
       *[other] { $found } characters
    }, where { $asked } are asked for
case-field-kind = { case-field } is { $found }, where { $asked ->
        [text] a text in quotation marks
        [whole-number] a whole number from 0 up
        [amount] a number from 0 up
        [day] a day such as 2014-11-03
        [truth] true or false
       *[value] one of its values in quotation marks
    } is asked for
case-field-not-among = { case-field } is `{ $found }`, where one of { LIST($values, type: "comma", each: "code") } is asked for{ $close ->
        [none] {""}
       *[some] ; perhaps `{ $close }` is meant
    }
case-field-other-fact = { case-field } is { $found }, while the case is decided with { $decided }
case-value-nothing = nothing
case-value-written = `{ $value }`
case-value-number = the number { $value }
case-unknown-code = the code `{ $code }` is not in the catalogue `{ $catalogue }`{ $close ->
        [none] {""}
       *[some] ; perhaps `{ $close }` is meant
    }
case-paper-elsewhere = the { $what ->
        [form] form
       *[catalogue] catalogue
    } `{ $id }` is not one of the regime { $regime } and was not looked at
