# A service in plain words, and the papers of a regime.
show-service = { $service }; regime { NAME($regime, form: "id") } ({ $regime }){ $in_force ->
        [none] {""}
       *[some] , { $in_force }
    }
show-papers = Registers, forms and catalogues
show-readings = Readings this rests on
show-papers-of = Registers, forms and catalogues of { $regime }
show-regime = regime { $regime }, { $in_force }
show-no-papers = None are encoded.

# Headings.
show-acts = Governed by
show-applicants = Who may apply
show-channels = Channels
show-subtypes = Subtypes
show-hours = Hours
show-office = Time at the office
show-duties = Duties
show-validities = How long results are valid
show-rights = Rights
show-remedies = Remedies
show-contacts = Where to ask
show-gaps = What the acts leave unsaid
show-remarks = Remarks
show-occasions = Occasions
show-terms = Term
show-fees = Fee
show-payments = Ways to pay
show-documents = Documents
show-fetched = Fetched by the provider itself
show-steps = Steps
show-grounds = Grounds for refusal
show-endings = Other outcomes
show-silence = If nothing is decided within the term
show-results = Result
show-registers = Registers
show-forms = Forms
show-catalogues = Catalogues
show-conflicts = Conflicts
show-assumptions = Assumptions

# What is said under several headings.
show-text = { $text }
show-titled = { $thing } ({ NAME($thing, form: "id") })
show-names = { LIST($names, type: "comma") }
show-listed = { $thing }{ $remark ->
        [none] {""}
       *[some] {" "}({ $remark })
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-gap = { $text }{ $when ->
        [none] {""}
       *[some] {" "}Concerns cases { $when }.
    }

# The service as a whole.
show-act = { $place }{ $title ->
        [none] {""}
       *[some] : { $title }
    }
show-act-cited = { NAME($act, form: "cited") }{ $number ->
        [none] {""}
       *[some] , registered as No. { $number }{ $registered ->
            [none] {""}
           *[day] {" "}on { DATE($registered, style: "iso") }
        }
    }
show-act-edition = in the edition of an act of { DATE($adopted, style: "iso") }
show-act-from = in force from { DATE($from, style: "iso") }{ $assumed ->
        [none] {""}
       *[some] , an assumed day: { $assumed }
    }
show-act-until = no longer in force from { DATE($until, style: "iso") }{ $assumed ->
        [none] {""}
       *[some] , an assumed day: { $assumed }
    }
show-hours-of = { $whose }: { $when }
show-reception = what arrives after { $until } counts as received on the next working day
show-waiting = waiting: at most { $time }
show-serving = at the desk: at most { $time }
show-duty = { $of }: { $duty }{ $within ->
        [none] {""}
       *[some] , { $within }
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-right = { $of }: { $right }, { $within }{ $opens ->
        [none] {""}
       *[some] ; it opens: { $opens }
    }{ $missed ->
        [none] {""}
       *[some] ; if used too late, { $missed }
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-validity = { LIST($result, type: "comma") }: valid { $within }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-remedy = { $remedy }, to: { $to }{ $after ->
        [none] {""}
       *[some] , after { $after }
    }{ $answered ->
        [none] {""}
       *[some] , answered within { $answered }
    }

# A procedure.
show-term = { $term }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-fee = { $amount ->
        [none] none
       *[some] { $amount }
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-ground = { $ground }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-ends-as = outcome “{ $outcome }”{ $ground ->
        [none] {""}
       *[some] : { $ground }
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-tacit = { $tacit }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-result = { LIST($results, type: "comma") }{ $forms ->
        [none] {""}
       *[some] {" "}as { LIST($forms, type: "comma") }
    }{ $remark ->
        [none] {""}
       *[some] {" "}({ $remark })
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }

# A step, and what can happen in it.
show-step = { $step }: { $actor }{ $after ->
        [none] {""}
       *[some] , after { LIST($after, type: "each-and") }
    }, { $limit }{ $bounds ->
        [none] {""}
       *[some] , { LIST($bounds, type: "comma") }
    }{ $outside ->
        [yes] , outside the term
       *[no] {""}
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-no-limit = without a limit
show-bounded = without a period of its own
show-within-term = within the term
show-instead = instead { $limit }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-decides = the application is granted or refused here
show-step-extends = extends the term by { $period }
show-late-void = if it comes late, it extends nothing
show-registers-application = the application is registered here
show-finds = looks whether { LIST($grounds, type: "semicolon") }{ $limit ->
        [none] {""}
       *[some] , { $limit }
    }
show-finds-others = looks for every other ground for refusal{ $limit ->
        [none] {""}
       *[some] , { $limit }
    }
show-unsaid = unsaid: { $gap }
show-unsaid-when = unsaid{ $when ->
        [none] {""}
       *[some] , { $when }
    }: { $text }
show-asks = asks the applicant for: { $thing ->
        [none] { NAME($request, form: "words") }
       *[some] { $thing }
    }{ $rounds ->
        [none] {""}
       *[some] , at most { $rounds } times
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-refused-after-last = after the last round, if it would have to be asked for once more: { $ground }
show-unsaid-after-last = after the last round, if it would have to be asked for once more: { $text }
show-event = { $event }: { $actor }{ $limits ->
        [none] {""}
       *[some] , { LIST($limits, type: "comma") }
    }
show-outside-term = not included in the term{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-deemed = { $said }{ $when ->
        [none] {""}
       *[some] {" "}{ $when }
    }
show-refused = refused because { $ground }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-hearing = hearing before a refusal{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-extends = extends the term by { $period }
show-persuades = the refusal becomes a grant{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-checks = checks: { LIST($things, type: "comma") }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-hands-over = hands over: { LIST($things, type: "comma") }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-writes-to = writes to: { LIST($things, type: "comma") }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-exam = exam: { $exam }{ $time ->
        [none] {""}
       *[some] , { $time }
    }{ $mark ->
        [none] {""}
       *[some] , passed from { $mark } percent
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }

# Registers, forms and catalogues.
show-kept-by = kept by: { $actor }
show-column = column: { $title ->
        [none] { NAME($column, form: "words") }
       *[some] { $title }
    }{ $remark ->
        [none] {""}
       *[some] {" "}({ $remark })
    }
show-filled-by = filled in by: { $actor }
show-field = { $title ->
        [none] { NAME($field, form: "words") }
       *[some] { $title }
    }: { $kind }{ $need ->
        [required] , required
        [optional] , may stay empty
       *[unsaid] {""}
    }{ $when ->
        [none] {""}
       *[some] { $need ->
            [required] {" "}
           *[other] {", "}
        }{ $when }
    }{ $filler ->
        [none] {""}
       *[some] ; { $filler }
    }{ $remark ->
        [none] {""}
       *[some] {" "}({ $remark })
    }
show-code = { $entry }: { $text }

# Assumptions and conflicts.
show-reading = { $text }{ $followed ->
        [yes] , followed here
       *[no] {""}
    }
show-because = Why: { $text }
show-changes-no-result = Changes no result{ $why ->
        [none] {""}
       *[some] : { $why }
    }

# Circumstances of three levels, set out as a list.
show-when-listed = in the circumstances listed below
show-all-of = all of these hold
show-one-of = one of these holds
show-none-of = this does not hold
show-circumstance = { $clause }
