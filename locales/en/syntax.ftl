# What is wrong with the text of a rule file, and how to mend it.

# Where something stands, and what may stand there.
syntax-within = { $within ->
   *[file] at the top level of a file
    [act] in an act
    [regime] in a regime
    [lineage] in a lineage
    [calendar] in a calendar
    [choice] in an assumption or a conflict
    [declaration] in a declaration
    [register] in a register
    [form] in a form
    [catalogue] in a catalogue
    [provisions] in a service, a procedure or a template
    [step] in a step
    [request] in a request
    [alternatives] under a notice, a delivery or a study
    [hearing] in a hearing
    [case] in a case
}
syntax-word = `{ $word }`
syntax-phrase = { $phrase ->
    [next-statement] the next statement
    [space] a space
    [comment] a comment (`# …`)
    [block] a block (`{ "{" } … { "}" }`)
   *[statement] a statement
    [assumed] an assumption (`assumed "…"`)
    [ancestry] `continues`, `renames`, `split from`, `merges`, `new` or `dropped`
    [choice] `assumption` or `conflict`
    [declaration] `actor`, `document`, `ground`, `outcome`, `event` or `name`
    [role] a role (`is applicant`)
    [values] the values (`one of a, b`)
    [field-type] what is filled in (`text`, `whole number`, `amount`, `date`, `yes or no`, `one of a, b`)
    [opening] opening hours (`monday to friday 09:00 to 18:00`)
    [limit] a limit (`within 5 working days`, `on the day of register`)
    [not-before] a first day (`not before 10 calendar days of hearing_notice`)
    [ahead] a limit counted backwards (`at least 3 working days before end of term`)
    [other-limit] another limit (`when … within 5 working days`)
    [pass-mark] a pass mark (`pass mark 60 percent`)
    [request-part] `notice`, `delivery` or `study`
    [outside-term] `outside term`
    [at-most] how long at most (`at most 60 calendar days`)
    [rounds] how often at most (`at most 2 times`)
    [tacit-end] what silence comes to (`grants`, `refuses no_reply`, `ends as lapsed`)
    [given-fact] a fact (`qualified`, `not qualified`, `channel is portal`)
    [expectation] what is expected (such as `granted`, `refused`, `outcome returned`, `unspecified`, `fee`, `term ends`, `late`, `never`, `deadline of`, or an event)
    [procedure-name] a procedure of a service (`stm_license.issue`)
    [event-with-day] an event with its day (`sign on 2014-11-21`)
    [condition] a condition (`when …`, `unless …`)
    [fact] a fact
    [period] a period (`5 working days`)
    [manner] how the period is counted (`ending on any day`)
    [minutes] minutes (`20 minutes`)
    [unit] `working days` or `calendar days`
    [number] a number
    [citation] a citation (`@ ¶5`)
    [place] a place (`¶5(3)`, `annex 1 ¶2`)
    [paragraph] a paragraph (`¶5(3)`)
    [subparagraph] a subparagraph (`(3)`)
    [place-number] the number of a place
    [languages] languages (`(kk, ru)`)
    [names] names
    [name] a name
    [letter-or-digit] a letter or a digit
    [quotation] a quotation (`"…"`)
    [date] a date (`2014-09-30`)
    [time] a time (`09:30`)
    [language] a language (`kk`, `ru`, `en`)
    [weekday] a day of the week (`monday`)
}

# Statements.
syntax-unreadable = no statement { syntax-within } begins with `{ $word }`
syntax-block-of-nothing = a block that belongs to no statement stands { syntax-within }
syntax-begin-here = a statement should begin here
syntax-may-stand = { syntax-within } one may write { LIST($words, each: "code") }
syntax-misplaced = `{ $word }` does not belong { syntax-within }
syntax-misplaced-here = this cannot stand { syntax-within }
syntax-homes = `{ $word }` stands { $homes }
syntax-empty = the file states nothing
syntax-empty-here = there is no statement here
syntax-empty-help = write an act, a service, a case or another statement, or remove the file

# Statements that go on in a way they cannot.
syntax-expected = after `{ $after }` comes { LIST($expected, type: "or") }
syntax-missing-here = something is missing here
syntax-instead-here = here stands `{ $found }` instead
syntax-straight-marks = put quotations between straight marks: `"…"`
syntax-paragraph-sign = write a paragraph with the sign `¶`: `¶5(3)`
syntax-one-at = one `@` opens all citations of a statement; write commas between them: `@ ¶5, ¶8(3)`
syntax-before-paragraph = a subparagraph stands behind its paragraph: `¶5(3)`; languages stand before it: `(kk, ru) ¶5`
syntax-name-place = name the place in the act: `¶5(3)`, `annex 1 ¶2`
syntax-no-time = the day is enough, no time of day counts here: take `{ $found }` out
syntax-latin-names = write names with Latin letters, digits and `_`; titles and notes may be in any language
syntax-write-as = write it as in `{ $model }`
syntax-write-here = write { LIST($expected, type: "or") } here

# Numbers and their units.
syntax-unit-missing = `{ $after }` lacks its unit
syntax-unit-missing-here = the unit belongs here
syntax-unit-which-days = `{ $after } { $found }` does not say which days
syntax-unit-which-days-here = working days or calendar days?
syntax-unit-other = `{ $found }` is no unit that may follow `{ $after }`
syntax-unit-other-here = no unit of the language here
syntax-unit-write = write `{ $written }`
syntax-unit-write-either = write `{ $one }` or `{ $other }`, whichever the text says
syntax-unit-name-index = name the index in which the fee is set: `{ $written }`
syntax-unit-alone = no other word stands before `{ $unit }`: a week, a month or a year is one of the calendar by itself
syntax-unit-days-only = the units are `working days`, `calendar days`, `weeks`, `months` and `years`; a period of another unit is not converted, since that changes the law: say in a `gap` or a `note` what the text says
syntax-unit-in-minutes = write the same time in minutes: `{ $written }`
syntax-unit-only = the only unit here is `{ $unit }`; say another one in a `note`
syntax-unit-percent-only = a pass mark is a part of all marks, in `percent`; say another one in a `note`
syntax-unit-tenge-only = an expected fee is an amount in `tenge`; work it out in tenge, not in `{ $found }`
syntax-unit-index-only = name the index in which the fee is set, as in `20 mci`
syntax-number = the number `{ $number }` is too large
syntax-number-here = larger than anything that can be counted here
syntax-number-help = write a number up to { $most }
syntax-period-zero = `{ $written }` is no length of time
syntax-period-zero-here = one at least
syntax-period-zero-help = what is due at once is due `on the day of` an event

# Days and times of day.
syntax-day-form = `{ $found }` is not written as a day is written here
syntax-time-form = `{ $found }` is not written as a time of day is written here
syntax-which-first-here = day or month first?
syntax-day-meant-here = a day is meant
syntax-time-meant-here = a time of day is meant
syntax-no-day = there is no day `{ $found }`
syntax-no-time-of-day = there is no time of day `{ $found }`
syntax-no-day-here = this is no day
syntax-no-time-of-day-here = this is no time of day
syntax-day-write = write year, month and day: `{ $written }`
syntax-time-write = write hours and minutes, two digits each: `{ $written }`
syntax-day-write-as = write year, month and day as in `{ $model }`
syntax-time-write-as = write hours and minutes, two digits each as in `{ $model }`

# Blocks, parentheses and quotations.
syntax-unclosed = a block is opened and never closed
syntax-unclosed-here = this `{ "{" }` has no `{ "}" }`
syntax-unclosed-end-here = it should have been closed before this
syntax-unclosed-help = write `{ "}" }` on a line of its own after the last statement of the block
syntax-closes-nothing = a `{ "}" }` closes nothing
syntax-closes-nothing-here = no block is open here
syntax-closed-already-here = the block opened here is already closed
syntax-closes-nothing-help = remove this `{ "}" }`, or an earlier one that closes its block too soon
syntax-quotation = a quotation does not end on its line
syntax-quotation-here = this quotation has no closing mark
syntax-quotation-help = close it with `"`; go on with a new quotation on the next line, the pieces are joined
syntax-too-deep = blocks or parentheses stand too deep in each other
syntax-too-deep-here = this is more than { $deepest } deep
syntax-too-deep-help = nest no more than { $deepest } blocks and parentheses; write several statements instead

# Letters.
syntax-look-alike = the word `{ $keyword }` is written with a Cyrillic letter `{ $letter }`
syntax-look-alike-here = `{ $letter }` looks like a Latin `{ $latin }` and is not
syntax-look-alike-help = type `{ $keyword }` again with an English keyboard layout
syntax-character = { $kind ->
    [line-end] an unusual line end
    [direction] a sign that turns the direction of the text
    [unseen] a sign that nobody sees
    [no-character] no character
   *[control] a control character
} ({ $code }) stands in the file
syntax-character-here = it hides text, or cannot be shown
syntax-character-help = take it out; a line ends with an ordinary line end, and words are set apart by spaces

# Numbers of places.
syntax-place-zero = no act numbers a place `{ $number }`
syntax-place-zero-here = begins with a zero
syntax-place-zero-help = write the number as the act has it, from 1 on and without a zero before it
syntax-place-descending = `{ $number }` goes from no lower to a higher number
syntax-place-descending-here = the end lies before the beginning
syntax-place-descending-help = with a dash write the lower number first, as in `5–7`; a paragraph put in after 5 is `5-1`, with a hyphen
syntax-place-chain = `{ $number }` has more than a beginning and an end
syntax-place-chain-here = one dash too many
syntax-place-chain-help = write one dash, as in `5–7`, or several citations with commas between them

syntax-blank = a text is left blank
syntax-blank-here = to be written
syntax-blank-help = write what the text says, or take the statement out
