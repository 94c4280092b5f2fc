# Where official texts contradict each other or themselves.

contradiction-text = `{ NAME($act, form: "id") }` ({ $language })
contradiction-place = `{ NAME($act, form: "id") }` ({ $language }){ $at ->
    [none] {""}
   *[place] {" "}{ $at }
}
contradiction-place-of-act = `{ NAME($act, form: "id") }`{ $at ->
    [none] {""}
   *[place] {" "}{ $at }
}
contradiction-side = { NAME($act, form: "id") } { $language } { $at ->
    [none] head
   *[place] { $at }
}, line { $line }

contradiction-kind = { $kind ->
    [languages] language versions differ
    [one-language] in one language version only
    [words] language versions name different things
    [itself] contradicts itself
    [sections] parts of a document differ
    [grounds] refusal beside the list of grounds
    [standard] standard and regulation differ
    [reference] reference to nothing
    [numbering] numbering
   *[head] date or number of an act
}

contradiction-languages = { $at } says { $figure } in { $language } and { $differs } in { $other }
contradiction-said-of-another-thing = { $at } says { $figure } of { $about } in { $language } and of { $differs } in { $other }
contradiction-in-one-language = { $at } says { $figure } in { $language }, which { $other } lacks
contradiction-place-in-one-language = { $at } stands in { $language }, but not in { $other }
contradiction-items-in-one-language = { $at } has { $told } only
contradiction-first-number = { $at }: the first item has no number in { $language }
contradiction-application = { $at } takes in an application, and the papers of the standard, from { $standard } on, have none
contradiction-items = { $count ->
    [one] item { $items }
   *[other] items { $items }
} in { $language }
contradiction-itself = { $at } says { $figure }{ $again ->
    [none] {""}
   *[number] {" "}and, in brackets, { $again }
}
contradiction-sections = { $at } says { $figure }, { $other } says { $differs } of the same
contradiction-standard = { $at } says { $figure }, its standard { $standard } { $differs }
contradiction-window = { $at } ties { $figure } to { $tied }, its standard { $standard } to { $differs }
contradiction-steps-longer = the steps of { $at } take { $sum } together, the standard { $standard } allows { $term }
contradiction-reference = { $at } refers to { $to } of this act, which does not exist
contradiction-words = { $at } names { $thing } in { $language }; { $other } { $differs ->
    [none] does not
   *[some] names { $differs }
}
contradiction-left-out = { $at } says { $figure }, which { $other } leaves out
contradiction-form-of-result = { $at } gives the result in electronic form, { $other } tells of one on paper
contradiction-ground = { $at } orders a refusal for { LIST($things) }, which the list of grounds, { $list }, does not know
contradiction-ground-at-once = { $at } refuses on the grounds of { $list } at once, { $other } after a hearing
contradiction-form-of-service = { $at } provides the service { $paper ->
    [regulation] on paper as well, its standard { $standard } in electronic form alone
   *[standard] in electronic form alone, its standard { $standard } on paper as well
}
contradiction-signatory = { $at } names { $signed }, its standard { $standard } { $differs }
contradiction-papers = { $at } has { $paper } for every request; its standard has it in { $standard }, and not in { $lacks }
contradiction-contact-of-standard = { $at } names { $contact }, which its standard { $standard } does not
contradiction-for-two-cases = { $at } refers to { $to } twice, for two different cases
contradiction-reference-to-annex = { $at } refers to { $to }, and { $rules } has no annex of that number
contradiction-also = also: { $also }
contradiction-reference-to-requirements = { $at } refers to { $to } of the list of requirements, which does not exist
contradiction-reference-to-standard = { $at } refers to { $to } of { $standard }, which does not exist
contradiction-twice = { $text } has { $at } twice
contradiction-unnumbered = { $text } has { $at } without its number
contradiction-skipped = { $text } has no { $at }, although the numbers go on after it
contradiction-head = the head of { $at } gives the act { $says }, the act itself { $itself }
contradiction-head-blank = { $at } has { $heads ->
    [1] one head
   *[other] { $heads } heads
} with an act of { $years } whose day and number are left blank{ $told ->
    [none] {""}
   *[some] ; { LIST($told, type: "semicolon") }
}
contradiction-told = { $at } { $figures }

# What stands in the places, beside figures.
contradiction-number = { $number }
contradiction-about = { $topic ->
    [completeness] the completeness of papers
    [qualification] qualification
    [exam] the exam
    [sample] the sample
    [study] the study
    [hearing] a hearing
   *[document] a document
}
contradiction-start = { $start ->
    [registration] the registration
   *[filing] the handing in of papers
}
contradiction-item = item { $number }
contradiction-contact = `{ $contact }`
contradiction-term = { $term ->
    [licensee] a licensee
    [debtor] a debtor
    [branch] a branch
    [permit-holder] the holder of a permit
    [permit-procedure] a procedure of permission
    [permit-refused] the refusal of a permit
    [subtype] a subtype of the activity
    [operational-technical] operational and technical measures
    [encryption] means of encryption
    [verdict] a verdict
    [suspension] a suspension
    [copy] copies
    [payment-document] a document on the payment
    [paper] paper
    [completeness] the completeness of papers
    [incomplete] incomplete papers
    [expiry] the expiry of papers
    [licence-annex] an annex to the licence
    [licence-data] data on the licence
    [application] an application
    [customs-union] the Customs Union
    [list-of-documents] a list of documents
    [representative] the powers of a representative
    [account-of-provider] the personal account of the provider
    [phone-of-recipient] the telephones of the recipient
    [draft] a draft
    [measuring] measuring equipment
    [from-delivery] the delivery as the beginning of the time
    [result-on-paper] a result on paper
    [signed-by-head] the head of the provider as the one who signs
    [signed-by-authorised] a person authorised by the provider as the one who signs
    [qualification-form] the form on the qualification
    [service-form] the form of the service
   *[result-form] the form of the result
}
contradiction-act-of = an act of { $year }

# What rule files declare.
contradiction-declared = { $by ->
    [none] not declared
   *[some] told of by { LIST($by, type: "comma") }
}
contradiction-declared-by = { $statement ->
    [conflict] conflict
    [assumption] assumption
    [gap] gap
   *[note] note on
} `{ $id }`
contradiction-summary = { $count ->
    [0] no contradictions
    [one] 1 contradiction, { $open } not declared
   *[other] { $count } contradictions, { $open } not declared
}
contradiction-standing = { $standing ->
    [found] declared conflicts that the texts show
    [not-found] declared, but not found in figures or references
    [outside-figures] declared, of wording alone, which figures do not show
   *[out-of-reach] declared, but a text that they name is not indexed
} ({ $count }): { LIST($conflicts, type: "comma") }
