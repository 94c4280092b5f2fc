# What is wrong with rules that can be read, as the checks find it.

check-under = { $help ->
    [none] so it is under { LIST($regimes, type: "comma") }
   *[some] { $help } (so it is under { LIST($regimes, type: "comma") })
}

# Assumptions and conflicts.
check-choice-idle = no condition asks for `{ $choice }`
check-choice-idle-here = another reading of it changes nothing
check-choice-idle-help = ask for a reading where it matters, as in `{ $condition }`, or write `changes no result` in it
check-choice-read = `{ $choice }` can change results: { $by ->
    [program] the program follows it by itself
   *[condition] a condition asks for it
}
check-choice-read-here = says that it changes no result
check-choice-read-help = take `changes no result` out, or the conditions that ask for it
check-no-built-in-reading = `{ $choice }` is built in, and has no reading `{ $reading }`
check-no-built-in-reading-here = not one of its readings
check-readings = its readings: { $known }

# Citations.
check-rule = { $rule ->
    [term] term
    [fee] fee
    [refuse] refuse
    [ends] ends as
    [silence] silence
    [extends] extends
    [deemed] deemed
    [on-term] effect on the term
    [require] require
    [fetch] fetch
    [payment] payment
    [result] result
    [duty] duty
    [remedy] remedy
    [occasion] occasion
    [gap] gap
   *[step] step
    [step-part] part of a step
    [limit] limit
    [hearing-notice] hearing notice
    [hearing] hearing
    [channels] channels
    [applicants] applicants
    [waiting] waiting
    [serving] serving
    [hours] hours
    [reception] reception
    [subtype] subtype
    [contact] contact
    [register] register
    [form] form
    [catalogue] catalogue
    [reading] reading of a conflict
}
check-no-citation = this { $rule } has no citation
check-no-citation-here = which clause says so?
check-no-citation-help = end the line with `@ ¶…`
check-no-act = the citation names an act `{ $act }` that is not declared
check-no-act-here = cites `{ $act }`
check-no-act-help = declare the act, or cite one that is declared

# Decisions and registrations.
check-procedure-here = this procedure
check-no-decision = no step of `{ $procedure }` decides
check-no-decision-help = write `decides` in the step that grants or refuses
check-two-decisions = two steps of `{ $procedure }` decide
check-decides-too-here = decides too
check-decides-here = decides
check-two-decisions-help = keep `decides` in the step whose completion is the decision
check-no-registration = no step of `{ $procedure }` registers, so that it counts as registered when it is received
check-no-registration-help = write `registers` in the step by which the application is entered, if the act has one
check-two-registrations = two steps of `{ $procedure }` register
check-registers-too-here = registers too
check-registers-here = registers
check-two-registrations-help = keep `registers` in the step by which the application is entered
check-two-receptions = `{ $service }` takes applications in until two different hours
check-another-hour-here = another hour
check-one-hour-here = one hour
check-two-receptions-help = keep the one that governs, and declare the conflict of the texts
check-no-role = nobody is the { $role }
check-no-role-here = this { $need ->
    [request] request
   *[remedy] remedy
} is the { $role }'s
check-no-role-help = say who applies: `actor citizen is { $role } { "{" } … { "}" }`

# Events, and what counts from them.
check-term-at-end = the term of `{ $procedure }` counts from `{ $event }`, and nothing comes after that
check-term-at-end-here = the last event of the procedure
check-term-at-end-help = count the term from an event before those that it bounds, such as `register`
check-no-event = `{ $procedure }` has no event `{ $event }` to count from
check-no-event-here = no such event
check-events = { $known ->
    [none] write an event of `{ $procedure }`
   *[some] the events of `{ $procedure }`: { $known }
}
check-hearing-without-term = `{ $procedure }` has no term, and its hearing counts on one
check-hearing-without-term-here = counts back from the end of a term, or extends it
check-hearing-without-term-help = write the `term` that the act sets, or take `before end of term` and `extends term` out
check-not-yet = `{ $due }` is due by a time from `{ $event }`, which cannot be counted on by then
check-from-itself-here = counts from itself
check-later-here = comes later, or runs beside it
check-not-yet-help = count from an event that comes before; where that is one of another step, name that step in `after`
check-bound-without-term = `{ $due }` is due so long before the end of the term, and `{ $procedure }` has no term
check-bound-without-term-help = add `term … from …`, or count from an event
check-no-day-left = in `{ $procedure }` no day is left for `{ $due }`: it may not happen before the day by which it has to
check-no-day-left-here = the first day lies after the last one
check-no-day-left-help = check both limits against the text; if two texts say so, declare the conflict and follow one
check-extension-without-term = `{ $procedure }` extends a term that it does not have
check-extension-here = the term is extended here
check-extension-without-term-help = add `term … from …`, or take the extension out
check-nothing-void = the step `{ $step }` of `{ $procedure }` extends nothing that could have no effect
check-nothing-void-here = there is no `extends term` beside it
check-nothing-void-help = add `extends term by …` to the step, or take this out
check-stop-without-term = `{ $event }` of `{ $procedure }` does something to a term that the procedure does not have
check-stop-here = here
check-stop-without-term-help = add a `term` to the procedure, or take this out
check-idle-stop = `{ $event }` of `{ $procedure }` stops the clock for no day at most
check-idle-stop-help = say for how many days at most, or take this out
check-deemed-already = the step `{ $step }` of `{ $procedure }` counts as done by another rule in every case
check-deemed-too-here = this never counts
check-deemed-here = this holds always
check-deemed-already-help = put the rule with the condition first

# Grounds.
check-ground-twice = `{ $procedure }` gives `{ $ground }` twice
check-again-here = again here
check-first-here = first here
check-ground-twice-help = join their conditions with `or`
check-ground-never-found = no step of `{ $procedure }` finds `{ $ground }`
check-ground-given-here = given as a ground here
check-ground-never-found-help = write `finds { $ground }` or `finds every other ground` in the step that examines it
check-ground-not-given = `{ $procedure }` finds `{ $ground }` but does not refuse on it
check-ground-found-here = found here
check-ground-not-given-help = add `refuse { $ground } when …` with the clause that makes it a ground
check-never-refused = `{ $procedure }` never refuses on `{ $ground }`
check-never-holds-here = this condition never holds
check-never-refused-help = add `refuse { $ground } when …`, or take the condition out

# Steps and terms.
check-event-twice = `{ $event }` stands twice in `{ $procedure }`
check-event-twice-help = keep one of them, or give one another id
check-no-step = there is no step `{ $step }` to come after
check-no-step-here = no such step
check-steps = the steps of `{ $procedure }`: { $known }
check-step-waits-for-itself = the step `{ $step }` of `{ $procedure }` waits for itself
check-step-waits-for-itself-here = comes after itself
check-step-waits-for-itself-help = name the step that comes before it, or take `after` out
check-steps-wait = the steps { LIST($steps, type: "comma", each: "code") } of `{ $procedure }` wait for each other
check-step-waits-here = `{ $step }` waits for another of them
check-steps-wait-help = take one `after` out, so that one of them can come first
check-two-terms = `{ $procedure }` has two terms that both always apply
check-second-term-here = a second term
check-first-term-here = the first term
check-two-terms-help = say with `when` which applies in which case, or declare the conflict and follow one text
check-silence-without-term = `{ $procedure }` says what follows from silence after the term, and has no term
check-silence-here = what follows from silence is said here
check-silence-without-term-help = add `term … from …`, or take the rule out
check-silence-twice = { $apart ->
        [yes] in `{ $procedure }` one silence comes to two different things
       *[no] `{ $procedure }` says twice what follows from silence
    }
check-silence-too-here = and here, for cases that the first rule settles
check-silence-twice-help = say with `when` in which case each rule holds, or take one out; of several the first whose condition holds counts
check-no-remedy = the service `{ $service }` has no remedy `{ $remedy }`
check-no-remedy-here = no such remedy
check-remedies = { $known ->
        [none] add `remedy … to …` to the service `{ $service }`
       *[some] the remedies of the service `{ $service }`: { $known }
    }
check-built-in-outcome = the outcome `{ $outcome }` is built in
check-built-in-outcome-here = declared here
check-built-in-outcome-help = take the declaration out, or give the outcome another name; `refuse` and `silence after term grants` need none
check-never-ends = `{ $procedure }` never ends as `{ $outcome }`
check-never-ends-help = add `ends as { $outcome } when …`, or take the condition out
