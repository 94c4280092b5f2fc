# Figures of official texts, and what they are about.

figure-period = { $period }
figure-days-of-both-kinds = { $days } called calendar and working at once
figure-percent = { $share } %
figure-mci = { $amount } MCI
figure-tenge = { $amount } tenge
figure-time = { $at }
figure-date = { DATE($on, style: "iso") }
figure-act = act No. { $number }
figure-reference = { $to }

# The same as rule files have them, where they write them otherwise.
figure-rule-days-of-both-kinds = { $count ->
    [one] { $count } calendar working day
   *[other] { $count } calendar working days
}
figure-rule-percent = { $share } percent
figure-rule-mci = { $amount } mci

figure-topic = { $topic ->
    [issue] issue
    [reissue] reissue
    [duplicate] duplicate
    [completeness] completeness
    [qualification] qualification
    [exam] exam
    [sample] sample
    [no_sample] no sample
    [study] study
    [document] document
    [notice] notice
    [hearing] hearing
    [examination] examination
    [outcome] outcome
    [signature] signature
    [dispatch] dispatch
    [refusal] refusal
    [registration] registration
    [filing] filing
    [changes] changes
    [complaint] complaint
    [control_body] control body
    [waiting] waiting
    [serving] serving
    [hours] hours
    [break] break
    [fee] fee
    [force] force
    [information] information
    [end_of_term] end of term
    [extension] extension
    [outside_term] outside term
    [validity] validity
   *[experience] experience
}
