# What is wrong with the logic of a law, between its acts, and with its cases.

# Rules as findings speak of them.
logic-rule = { $rule ->
    [step] step
    [limit] limit of the event
    [ordinary-limit] ordinary limit of the event
    [term] term from
    [fee] fee
    [ground] ground
    [silence] consequence of silence
    [gap] gap
    [request] request
    [failing] failing of the request
    [standstill] standstill of the clock for
    [deemed] deemed day of
    [hearing] hearing in the step
    [persuasion] effect of the hearing in the step
    [payment] way to pay
    [document] document
    [fetched] fetched document
    [result] result
    [occasion] occasion
    [duty] duty
    [exam] exam
    [check] check of
    [hands-over] handing over of
    [subtype] subtype
    [field] field
   *[record] entry in the register
}{ $id ->
    [none] {""}
   *[some] {" "}{ $id }
}

# Conditions and what they lead to.
logic-never-true = { $rule }: no case that comes to its condition meets it
logic-always-true = { $rule }: every case that comes to its condition meets it
logic-shadowed = { $rule }: a rule before it applies in all of its cases
logic-ordinary-shadowed = { $event }: the ordinary limit never applies, since another one always takes its place
logic-stage-shadowed = the step { $step } looks for a ground to no effect, since no case is left by then: { LIST($grounds, type: "comma") }
logic-step-unreachable = no case takes the step { $step }
logic-request-unreachable = no case comes to the request `{ $request }`
logic-hearing-unreachable = no case comes to the hearing in the step { $step }
logic-ground-never = no case is refused on the ground { $ground }: it is never found
logic-ground-implied = the ground “{ $ground }” is never found without the ground “{ $by }”
logic-grounds-exclude = the grounds “{ $ground }” and “{ $other }” are looked for together and never found together
logic-grounds-together = the grounds “{ $ground }” and “{ $other }” are found in the same cases
logic-never-here = applies in no case
logic-always-true-here = holds in any case that comes here
logic-fact-unread-here = no condition asks for it

# Papers and fees.
logic-document-never = no case requires the document: { LIST($documents, type: "comma") }
logic-document-twice = two rules require the document “{ $document }” in the same case
logic-document-fetched = the applicant has to hand in the document “{ $document }”, and the provider fetches it as well
logic-exception-taken-back = one rule makes an exception from the document “{ $document }”, and another one takes it back
logic-fee-ground-free = the service is free, and yet an application can be refused on the ground “{ $ground }”
logic-fee-proof-free = the service is free, and yet the document “{ $document }” is required

# Facts.
logic-fact-unread = no rule reads the fact `{ $fact }`
logic-fact-idle = rules read the fact `{ $fact }`, and it changes nothing

# What is unsaid.
logic-gap = a case can come to no result (gap `{ $gap }`): { $text }
logic-answer-without-time = the act names this remedy and gives no time for an answer; another law may give one (gap `{ $gap }`)
logic-left-open = the act leaves this open{ $when ->
        [none] {""}
       *[some] {" "}{ $when }
    } (gap `{ $gap }`): { $text }
logic-fee-without-consequence = a fee has to be paid, and no ground and no other rule asks whether it is
logic-papers-without-consequence = documents have to be there, and no ground and no other rule asks whether they are: { LIST($documents, type: "comma") }
logic-duty-without-consequence = nothing is said of what follows where the duty “{ $duty }” is not performed

# Remedies and hearings.
logic-remedy-after-itself = the remedy `{ $remedy }` has to come after itself, and can never be taken
logic-remedies-in-circle = each of these remedies has to come after another one of them, and none can ever be taken: { LIST($remedies, type: "comma", each: "code") }
logic-hearing-both-ways = cases are refused on the ground “{ $ground }” after a hearing { $heard ->
    [none] (where the case states nothing)
   *[some] ({ $heard })
} and without one

# Between acts and versions.
logic-of-term = the term
logic-of-event = the event “{ $event }”
logic-of-fee = the fee
logic-of-duty = the duty “{ $duty }”
logic-of-document = the document “{ $document }”
logic-of-remedy = the remedy “{ $remedy }”
logic-more-time = { $of }: { NAME($act, form: "cited") } gives { $period }, and { NAME($above, form: "cited") }, which stands above it, { $instead }
logic-more-papers = { NAME($act, form: "cited") } asks for the document “{ $document }”{ $when ->
        [none] {""}
       *[some] {" "}{ $when }
    }, and { NAME($above, form: "cited") }, which stands above it, does not
logic-ground-unknown = { NAME($act, form: "cited") } has the ground “{ $ground }”, and { NAME($other, form: "cited") } does not know it
logic-conflict-undeclared = { $of }: { NAME($act, form: "cited") } and { NAME($other, form: "cited") } differ, and no conflict is declared
logic-meaning-changed = { $rule } means something else under the next regime `{ $next }`; { $change }
logic-changed-cases = before { $before ->
        [none] in every case
       *[some] { $before }
    }, now { $after ->
        [none] in every case
       *[some] { $after }
    }
logic-changed-outcome = before { $before ->
        [none] a refusal
       *[some] “{ $before }”
    }, now { $after ->
        [none] a refusal
       *[some] “{ $after }”
    }
logic-changed-task = { $task ->
        [decides] { $now ->
            [yes] there it decides, here it does not
           *[no] here it decides, there it does not
        }
       *[registers] { $now ->
            [yes] there it registers, here it does not
           *[no] here it registers, there it does not
        }
    }
logic-changed-person = before a duty of “{ $before }”, now of “{ $after }”
logic-hole-in-time = no text was in force from { DATE($from, style: "plain") } to { DATE($to, style: "plain") }, before the regime `{ $next }`, and the rule files do not say why
logic-reading-idle = no reading of `{ $choice }` changes a result

# Cases.
logic-unexercised = no case exercises: { $kind ->
    [granted] a grant
    [step] step
    [passed-over] passing over the step
    [limit] the ordinary limit of
    [alternative] another limit of
    [request] request
    [delivery] delivery
    [standstill] standstill of the clock for
    [failing] nothing comes:
    [hearing] hearing
    [persuaded] a hearing that persuades:
    [ground] ground
    [gap] gap
    [term] term
    [fee] fee
   *[reading] reading
} { $id }
logic-nothing-new = the case “{ $case }” shows nothing that the case “{ $other }” does not show: each event comes as many days after filing{ $days ->
    [0] , on the same days
    [one] ; filed { $days } day apart
   *[other] ; filed { $days } days apart
}

logic-too-large = the procedure is too large for its logic to be looked through

# A flaw as a sentence of its own.
logic-sentence = { SENTENCE($said) }
logic-shown = { $flaw }. The smallest such case is one { $case ->
    [none] that states no facts
   *[some] { $case }
}
logic-case = where { LIST($stated, type: "each-and") }

# What would mend it.
logic-mend = { $code ->
    [condition_never] strike the rule, or correct its condition
    [condition_always] strike the condition, or correct it
    [shadowed] put the rule before those that hide it, or strike it
    [stage_shadowed] look for the ground in one stage only
    [step_unreachable] correct the condition, or strike the step
    [request_unreachable] correct the condition, or strike the request
    [hearing_unreachable] correct the condition, or strike the hearing
    [ground_never] correct the condition, or strike the ground
    [ground_implied] say whether one of the grounds is enough
    [grounds_exclude] make one ground of them, if one is meant
    [grounds_together] make one ground of them
    [document_never] correct the condition, or strike the document
    [document_twice] require it in one rule only
    [document_fetched] strike it from the papers of the applicant
    [exception_taken_back] strike the exception, or the rule that takes it back
    [fee_of_free_service] set a fee, or strike what rests on one
    [fact_unread] ask for it in a condition, or strike it
    [fact_idle] strike it from the conditions, or let something follow from it
    [gap] say what follows in such a case
    [left_open] say so in the act
    [fee_without_consequence] say what follows where the fee is not paid
    [papers_without_consequence] say what follows where a document is missing
    [remedies_in_circle] let one of them be open at once
    [duty_without_consequence] say what follows
    [hearing_both_ways] say in which cases a refusal on this ground comes after a hearing
    [more_time] bring the regulation into line with the act above it
    [more_papers] bring the regulation into line with the act above it
    [ground_unknown] let both acts have the same grounds
    [conflict_undeclared] declare a conflict with its readings
    [meaning_changed] say so, or give what is new another name
    [hole_in_time] let the new text come into force when the old one ceases, or encode the text of that time
    [reading_idle] say `changes no result` in it, or ask for a reading where it matters
    [unexercised] add a case that exercises it
    [nothing_new] strike the case, or let it expect something else
   *[too_large] divide the procedure into smaller ones
}
