# Changes, one sentence each, without capital and full stop.

# What a sentence is about.
change-subject = { $element ->
    [service] { $count ->
        [one] the service
       *[other] the services
    } { $rules }
    [procedure] { $count ->
        [one] the procedure
       *[other] the procedures
    } { $rules }
    [channel] { $count ->
        [one] the channel
       *[other] the channels
    } { $rules }
    [applicant] { $count ->
        [one] the kind of applicant
       *[other] the kinds of applicant
    } { $rules }
    [hours] { $count ->
        [one] the opening time of
       *[other] the opening times of
    } { $rules }
    [waiting] the longest wait for handing in papers
    [serving] the longest time at the desk
    [reception] the hour until which an application is received on its day
    [subtype] { $count ->
        [one] the subtype
       *[other] the subtypes
    } { $rules }
    [contact] { $count ->
        [one] the contact
       *[other] the contacts
    } { LIST($rules, each: "quoted") }
    [silence] what follows if nothing is decided within the term
    [term] the term
    [fee] the fee
    [payment] { $count ->
        [one] payment through
       *[other] payments through
    } { $rules }
    [document] { $count ->
        [one] the required document
       *[other] the required documents
    } { $rules }
    [fetched] { $count ->
        [one] the provider's lookup of
       *[other] the provider's lookups of
    } { $rules }
    [result] { $count ->
        [one] the result
       *[other] the results
    } { $rules }
    [occasion] { $count ->
        [one] the occasion
       *[other] the occasions
    } { $rules }
    [ground] { $count ->
        [one] the ground
       *[other] the grounds
    } { $rules }
    [step] { $count ->
        [one] the step
       *[other] the steps
    } { $rules }
    [special_limit] { $count ->
        [one] the special limit of
       *[other] the special limits of
    } { $rules }
    [check] { $count ->
        [one] the check of
       *[other] the checks of
    } { $rules }
    [hand_over] the handing over of { $rules }
    [record] { $count ->
        [one] the record in
       *[other] the records in
    } { $rules }
    [request] { $count ->
        [one] the request for the
       *[other] the requests for the
    } { $rules }
    [event] { $rules }
    [hearing] the hearing before a refusal
    [exam] { $count ->
        [one] the exam
       *[other] the exams
    } { $rules }
    [duty] { $count ->
        [one] the duty
       *[other] the duties
    } { $rules }
    [right] { $count ->
        [one] the right
       *[other] the rights
    } { $rules }
    [validity] { $count ->
        [one] the end of validity
       *[other] the ends of validity
    } { $rules }
    [remedy] { $count ->
        [one] the remedy
       *[other] the remedies
    } { $rules }
    [form] { $count ->
        [one] the form
       *[other] the forms
    } { $rules }
    [field] { $count ->
        [one] the field
       *[other] the fields
    } { $rules }
    [register] { $count ->
        [one] the register
       *[other] the registers
    } { $rules }
    [column] { $count ->
        [one] the column
       *[other] the columns
    } { $rules }
    [catalogue] { $count ->
        [one] the catalogue
       *[other] the catalogues
    } { $rules }
    [code] { $count ->
        [one] the code
       *[other] the codes
    } { $rules }
   *[gap] { $count ->
        [one] the gap
       *[other] the gaps
    } { $rules }
}

# What is spoken of, where a rule says several things.
change-limit-of-finding = the limit for finding { change-subject }
change-time-before-end = the least time between { change-subject } and the end of the term
change-first-day = the first day for { change-subject }
change-time-ahead = the least time between { change-subject } and what follows
change-deemed-day = the day on which { change-subject } counts as done
change-effect-on-term = what { change-subject } does to the term
change-rounds = how often { change-subject } is made
change-opens = what { $it } opens
change-missed = what follows where { $it } is used too late
change-after-last = what follows after the last round
change-time-of-answer = the time for answering { change-subject }
change-content = what is written in { change-subject }
change-asks = what is asked for in { change-subject }
change-keeper = the keeper of { change-subject }
change-meaning = the meaning of { change-subject }
change-length-of-exam = the length of { change-subject }
change-pass-mark = the pass mark of { change-subject }
change-limit = the limit of { change-subject }
change-nothing-delivered = what follows when nothing is delivered
change-owner = { $element ->
    [step] step
    [form] form
    [register] register
   *[catalogue] catalogue
} { $rule }
change-nothing = nothing

# A change with where it belongs, in which cases it holds and what it goes with.
change-in-full = { $said }{ $of ->
        [none] {""}
       *[some] {" "}({ $of })
    }{ $cases ->
        [none] {""}
       *[some] , { $cases }
    }{ $with ->
        [none] {""}
       *[some] {" "}(goes with { $with })
    }

change-new = { $it } { $many ->
        [one] is
       *[other] are
    } new{ $said ->
        [none] {""}
       *[some] : { $said }
    }
change-following = with it { $change }
change-replaced = { $it } in place of { LIST($was) }{ $from ->
        [none] {""}
       *[some] {" "}({ $from })
    }{ $to ->
        [none] {""}
       *[some] : { $to }
    }
change-looked-up = the provider looks up { $rules }; { $count ->
        [one] it was a document to hand in
       *[other] they were documents to hand in
    }{ $from ->
        [none] {""}
       *[some] , { $from }
    }
change-handed-in = { $rules } { $count ->
        [one] is a document
       *[other] are documents
    } to hand in{ $to ->
        [none] {""}
       *[some] , { $to }
    }; the provider looked { $count ->
        [one] it
       *[other] them
    } up
change-dropped = { $it } { $many ->
        [one] is
       *[other] are
    } dropped{ $said ->
        [none] {""}
       *[some] : { $said }
    }
change-opened = { $it } { $many ->
        [one] is
       *[other] are
    } opened{ $said ->
        [none] {""}
       *[some] : { $said }
    }
change-closed = { $it } { $many ->
        [one] is
       *[other] are
    } closed{ $said ->
        [none] {""}
       *[some] : { $said }
    }
change-falls = { $it } falls from { $from } to { $to }
change-rises = { $it } rises from { $from } to { $to }
change-otherwise = { $it } changes from { $from } to { $to }
change-start = { $it } runs from { $to } instead of { $from }
change-condition = { $it } { $many ->
    [one] applies { $to }; it applied { $from }
   *[other] apply { $to }; they applied { $from }
}
change-unit-named = { $it }: { $body } acted before; a unit of it is named now: { $unit }
change-unit-unnamed = { $it }: the unit that acts is no longer named; it was { $unit }, and is { $body } now
change-actor = { $it } passes from { $from } to { $to }
change-order = { $it } comes { $to } instead of { $from }
change-first = first
change-after = after { $steps }
change-decides = { $it } now makes the decision
change-decides-no-longer = { $it } no longer makes the decision
change-late-void = { $it } now extends nothing where it is late
change-late-void-no-longer = { $it } now extends the term also where it is late
change-outcome = { $it } now leads elsewhere: { $from } becomes { $to }
change-after-term = { $it } is no longer bound by the end of the term
change-after-term-no-longer = { $it } is now bound by the end of the term
change-refusal = refusal
change-registers = { $it } now registers the application
change-registers-no-longer = { $it } no longer registers the application
change-stage = { $it } { $many ->
        [one] is
       *[other] are
    } { $element ->
        [ground] looked for in
        [request] made in
        [exam] taken in
       *[hearing] held in
    } { $to } instead of { $from }
change-outside-term = { $it } now { $many ->
    [one] stands
   *[other] stand
} outside the term
change-outside-term-when = { $it } now { $many ->
    [one] stands
   *[other] stand
} outside the term { $to }
change-outside-term-otherwise = { $it } { $many ->
    [one] stands outside the term { $to }; it did so { $from }
   *[other] stand outside the term { $to }; they did so { $from }
}
change-inside-term = { $it } no longer { $many ->
    [one] stands
   *[other] stand
} outside the term
change-extends-now = { $it } now extends the term by { $to }
change-extends-no-longer = { $it } no longer extends the term
change-extends = { $it } extends the term by { $to } instead of { $from }
change-persuades-now = { $it } can now turn the refusal into a grant { $to }
change-persuades-no-longer = { $it } can no longer turn the refusal into a grant
change-persuades = { $it } turns the refusal into a grant { $to }; it did so { $from }
change-form = { $it } is given as { $to } instead of { $from }
change-addressee = { $it } goes to { $to } instead of { $from }
change-before-now = { $it } can now be used only after { $to }
change-before-no-longer = { $it } no longer has to wait for another
change-before = { $it } can be used only after { $to } instead of { $from }
change-required = { $it } { $many ->
        [one] now has
       *[other] now have
    } to be filled in
change-required-no-longer = { $it } no longer { $many ->
        [one] has
       *[other] have
    } to be filled in
change-required-unsaid = that { $it } must be filled in is no longer said
change-optional = that { $it } may stay empty is now said
change-optional-unsaid = that { $it } may stay empty is no longer said
