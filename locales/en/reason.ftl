# Why a change is better or worse for the applicant, and lighter or heavier for the provider.

reason-comes-for-applicant = { $rule ->
    [service] a new service opens a way, and may be a new thing to apply for
    [procedure] something more can be asked for
    [channel] one way more to apply
    [applicant] more may apply
    [hours] opening times are laid down
    [waiting] the time lost at the desk is limited
    [serving] the time lost at the desk is limited
    [reception] what comes later counts for the next working day
    [subtype] a part of the activity can be asked for by itself
    [contact] it says where to ask, not what is due
    [silence] what follows depends on which way it goes
    [term] there is a time by which it is decided
    [fee] no act named a fee before
    [payment] one way more to pay
    [document] one more document to hand in
    [fetched] the provider gets it by itself
    [result] the grounds say how often it comes out
    [occasion] an occasion allows the application, and may call for it
    [ground] one more ground for refusal
    [step-of-applicant] one more step to take
    [step] a step inside the provider; the term says by when there is a decision
    [special_limit] it takes the place of the ordinary limit
    [check] what is checked has to be in order in any case
    [hand_over] nothing is asked of the applicant
    [record] nothing is asked of the applicant
    [request] something more can be asked for on the way
    [event] something more can be asked for on the way
    [hearing] the applicant is heard before a refusal
    [exam] an exam to take
    [duty-of-applicant] one more duty
    [duty] the duty is not the applicant's
    [right-of-applicant] one more right
    [right] whose right it is says for whom it is good
    [validity] what is valid may come to an end
    [remedy] one more remedy
    [form] a form is laid down; the documents say whether it has to be handed in
    [field] one more field to fill in
    [register] nothing is asked of the applicant
    [column] nothing is asked of the applicant
    [catalogue] it depends on what the codes stand for
    [gap] what the act leaves unsaid is left to the provider
   *[code] it depends on what the codes stand for
}

reason-goes-for-applicant = { $rule ->
    [service] what can no longer be asked for may no longer be needed either
    [procedure] it can no longer be asked for
    [channel] one way less to apply
    [applicant] fewer may apply
    [hours] opening times are no longer laid down
    [waiting] the time lost at the desk is no longer limited
    [serving] the time lost at the desk is no longer limited
    [reception] whatever comes in a day counts for it
    [subtype] this part can no longer be asked for by itself
    [contact] it said where to ask, not what was due
    [silence] what followed depended on which way it went
    [term] there is no longer a time by which it is decided
    [fee] no act names a fee any more
    [payment] one way less to pay
    [document] one document less to hand in
    [fetched] the provider got it by itself
    [result] the grounds said how often it came out
    [occasion] an occasion allowed the application, and may have called for it
    [ground] one ground for refusal less
    [step-of-applicant] one step less to take
    [step] a step inside the provider; the term says by when there is a decision
    [special_limit] the ordinary limit is back in its place
    [check] what was checked has to be in order all the same
    [hand_over] nothing was asked of the applicant
    [record] nothing was asked of the applicant
    [request] nothing more of the kind is asked for on the way
    [event] nothing more of the kind is asked for on the way
    [hearing] the applicant is no longer heard before a refusal
    [exam] no exam to take
    [duty-of-applicant] one duty less
    [duty] the duty was not the applicant's
    [right-of-applicant] one right less
    [right] whose right it was says for whom it was good
    [validity] what was valid came to an end
    [remedy] one remedy less
    [form] a form is no longer laid down; the documents say what has to be handed in
    [field] one field less to fill in
    [register] nothing was asked of the applicant
    [column] nothing was asked of the applicant
    [catalogue] it depends on what the codes stood for
    [gap] what was left to the provider may have been settled either way
   *[code] it depends on what the codes stood for
}

reason-comes-for-provider = { $rule ->
    [service] one service more
    [procedure] one kind of application more
    [channel] one channel more to serve
    [applicant] more may apply
    [hours] it has to keep them
    [waiting] it has to keep the limit
    [serving] it has to keep the limit
    [reception] late applications wait until the next working day
    [subtype] it makes no work
    [contact] it makes no work
    [silence] it makes no work
    [term] it is bound by a time
    [fee] it makes no work
    [payment] it makes no work
    [document] one more document to check
    [fetched] one more thing to look up
    [result] one outcome more
    [occasion] more may apply, or fewer where occasions were open
    [ground] one more ground to look for
    [step-of-applicant] it makes no work
    [step] one more step to take
    [special_limit] it takes the place of the ordinary limit
    [check] one more thing to check
    [hand_over] one more paper to pass on
    [record] one more entry to make
    [request] one thing more to do
    [event] one thing more to do
    [hearing] a hearing to give notice of and to hold
    [exam] an exam to hold
    [duty-of-applicant] it makes no work
    [duty] one thing more to do
    [right-of-applicant] one more kind of appeal or request to take up
    [right] it depends on what is done with it
    [validity] it makes no work
    [remedy] one more kind of complaint to answer
    [form] it makes no work
    [field] it makes no work
    [register] one more register to keep
    [column] one more column to fill in
    [catalogue] it depends on what the codes stand for
    [gap] it makes no work
   *[code] it depends on what the codes stand for
}

reason-goes-for-provider = { $rule ->
    [service] one service less
    [procedure] one kind of application less
    [channel] one channel less to serve
    [applicant] fewer may apply
    [hours] it need not keep them
    [waiting] it need not keep the limit
    [serving] it need not keep the limit
    [reception] late applications count at once
    [subtype] it made no work
    [contact] it made no work
    [silence] it made no work
    [term] it is no longer bound by a time
    [fee] it made no work
    [payment] it made no work
    [document] one document less to check
    [fetched] one thing less to look up
    [result] one outcome less
    [occasion] fewer may apply, or more where occasions are open
    [ground] one ground less to look for
    [step-of-applicant] it made no work
    [step] one step less to take
    [special_limit] the ordinary limit is back in its place
    [check] one thing less to check
    [hand_over] one paper less to pass on
    [record] one entry less to make
    [request] one thing less to do
    [event] one thing less to do
    [hearing] no hearing to give notice of and to hold
    [exam] no exam to hold
    [duty-of-applicant] it made no work
    [duty] one thing less to do
    [right-of-applicant] one kind of appeal or request less to take up
    [right] it depended on what was done with it
    [validity] it made no work
    [remedy] one kind of complaint less to answer
    [form] it made no work
    [field] it made no work
    [register] one register less to keep
    [column] one column less to fill in
    [catalogue] it depends on what the codes stood for
    [gap] it made no work
   *[code] it depends on what the codes stood for
}

reason-in-more-cases = in more cases: { $reason }
reason-in-fewer-cases = in fewer cases: { $reason }
reason-shorter-time = a shorter time to { $to ->
        [act] act
       *[wait] wait
    }{ $proof ->
        [none] {""}
       *[some] : { $proof }
    }
reason-longer-time = a longer time to { $to ->
        [act] act
       *[wait] wait
    }{ $proof ->
        [none] {""}
       *[some] : { $proof }
    }
reason-never-later = never later, and sooner on { $on } of the { $days } working days from { $first } to { $last }
reason-never-sooner = never sooner, and later on { $on } of the { $days } working days from { $first } to { $last }
reason-time-depends = it depends on the day: working days and calendar days part at weekends and holidays; sooner on { $sooner } and later on { $later } of { $days } working days from { $first } to { $last }

reason-one-for-another = one paper or rule comes in the place of another
reason-one-for-several = one paper comes in the place of several
reason-looked-up = the provider looks it up, and the applicant need not hand it in
reason-no-longer-looked-up = the applicant has to hand in what the provider looked up
reason-counted-elsewhere = it goes with another change, and is counted there
reason-other-silent = { $rule ->
    [channel] one of the versions does not say how to apply, so it may have been no different
   *[applicant] one of the versions does not say who may apply, so it may have been no different
}
reason-result-sent-by = there is a time by which the result is sent
reason-result-no-longer-sent-by = there is no longer a time by which the result is sent
reason-filled-in-by-office = another one than the applicant fills it in
reason-asks-more = the form asks for more
reason-asks-less = the form asks for less
reason-asks-otherwise = the form asks for other things
reason-known-gap = it is known of, and no case falls into it
reason-other-order = the same steps in another order
reason-decided-elsewhere = the decision is made in another step
reason-registered-elsewhere = the application is registered in another step
reason-other-stage = it happens at another stage
reason-other-consequence = something else follows when nothing is delivered
reason-other-outcome = it depends on what the outcome means
reason-not-bound-by-term = the step may be taken after the term
reason-bound-by-term = the step has to be taken within the term
reason-no-act-of-provider = it does not act on its own here
reason-other-form = the same result in another form
reason-other-answerer = somebody else answers
reason-other-keeper = somebody else keeps it
reason-other-meaning = it depends on the goods that the code stands for
reason-holds-more = it holds in more cases
reason-holds-fewer = it holds in fewer cases
reason-holds-otherwise = it holds in other cases than before
reason-unsaid = nothing is said of it
reason-other-starts = the times run from different events
reason-late-void = an extension that comes late counts for nothing
reason-more-rounds = it is asked for more often before anything else follows
reason-fewer-rounds = it is asked for less often before something else follows
reason-counts-as-done = what counts from there begins on another day
reason-valid-longer = it is valid for longer
reason-valid-less-long = it is valid for less long
reason-right-of-another = the right is somebody else's
reason-term-anew = the term begins anew, so that the decision is due later
reason-term-anew-for-provider = the whole of the term is there once more
reason-term-not-anew = the term no longer begins anew, so that the decision is due sooner
reason-term-not-anew-for-provider = the whole of the term is no longer there once more
reason-late-counts = an extension counts also where it comes late
reason-other-bounds = it depends on when the rest happens
reason-unknown-starts = it depends on when the events happen from which it runs
reason-term-stands = the term stands still meanwhile, and the decision is due later
reason-term-stands-for-provider = the time does not count against it
reason-term-runs = the term no longer stands still meanwhile
reason-term-runs-for-provider = the time counts against it
reason-term-stands-otherwise = the term stands still in other cases than before
reason-time-to-prepare = there is a least time to prepare
reason-no-time-to-prepare = there is no longer a least time to prepare
reason-more-time-to-prepare = more time to prepare
reason-less-time-to-prepare = less time to prepare
reason-other-time-to-prepare = now there is more time to prepare, now less
reason-ready-earlier = it has to be ready earlier
reason-ready-later = it may be ready later
reason-ready-otherwise = now it has to be ready earlier, now later
reason-hearing-persuades = the hearing can turn the refusal into a grant
reason-hearing-persuades-less = the hearing can turn fewer refusals into a grant
reason-hearing-persuades-otherwise = the hearing can turn other refusals into a grant
reason-hearing-held = the hearing is held in any case
reason-not-for-applicant = the applicant need not do it
reason-now-for-provider = it is the provider's now
reason-for-applicant = the applicant has to do it
reason-now-for-applicant = it is the applicant's now
reason-unit-named = the same body acts; a unit of it is named now
reason-unit-unnamed = the same body acts; no unit of it is named any more
reason-service-split = the service was divided or united, and what was a part of it stands by itself now
reason-may-stay-empty = the field may stay empty
reason-all-cases = tried out in all cases, filed on every day from { $first } to { $last }: the term ends sooner { $sooner } times and later { $later } times of { $days }
reason-left-unsaid = the act no longer says what becomes of such cases
reason-was-unsaid = the act did not say before what becomes of such cases
reason-other-actor = somebody else does the same
reason-form-more = the result can be had in one form more
reason-form-more-to-make = one form more to make out
reason-form-less = the result can be had in one form less
reason-form-less-to-make = one form less to make out
reason-limit-comes = it has a limit of its own now
reason-limit-goes = it has no limit of its own any more
reason-same-end = it ends on the same day, from whatever day of the calendar it runs
reason-incomparable = the two times cannot be compared
reason-time-of-applicant = the time is the applicant's
reason-fee-no-work = the fee makes no work
reason-costs-less = it costs less
reason-costs-same = it costs the same
reason-costs-more = it costs more
reason-other-share = which of the two fees is higher hangs on the amount of the case
reason-other-index = the amounts are those of different indices
reason-no-fee-before = no act named a fee before
reason-no-fee-now = no act names a fee any more
reason-exam-time-open = whether more time for an exam helps is left open
reason-exam-longer = more time, and a longer exam
reason-exam-longer-to-hold = a longer exam to hold
reason-exam-shorter = less time, and a shorter exam
reason-exam-shorter-to-hold = a shorter exam to hold
reason-less-at-desk = less time lost at the desk
reason-more-at-desk = more time lost at the desk
reason-shorter-to-keep = a shorter limit to keep
reason-longer-to-keep = a longer limit to keep
reason-exam-held = the exam is held in any case
reason-exam-harder = the exam is harder to pass
reason-pass-mark-unsaid = one of the acts does not say what it takes to pass
reason-exam-easier = the exam is easier to pass
reason-open-longer = it is open longer
reason-open-longer-for-provider = it has to be open longer
reason-open-less = it is open for less time
reason-open-less-for-provider = it may be closed earlier
reason-open-otherwise = it is open at other times
reason-counts-later = what comes later in the day still counts for it
reason-takes-in-longer = it has to take applications in for longer
reason-counts-next-day = what comes late in the day counts for the next one
reason-takes-in-less = it may stop taking applications in earlier
reason-other-remedy-first = another remedy has to be used first
reason-complaints-first = complaints come to it first, and fewer go further
reason-no-remedy-first = no other remedy has to be used first
reason-complaints-not-first = complaints need no longer come to it first
reason-remedy-first-otherwise = another remedy has to be used first than before
reason-read-anyway = what is written there has to be read in any case
reason-more-choice = there is more to choose from
reason-less-choice = there is less to choose from
reason-other-choice = there are other things to choose from
reason-written-otherwise = the same is written in another way
reason-must-be-filled = the field may no longer stay empty
reason-need-not-be-filled = the field need no longer be filled in
reason-need-unsaid = the form no longer says whether the field may stay empty
reason-never-filled = the field need not be filled in, before and now
