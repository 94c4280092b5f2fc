# What rules and official texts do not agree on: what is wrong, what is said at the place, and how to mend it.

evidence-language = { $language ->
    [kk] Kazakh
    [ru] Russian
   *[en] English
}
evidence-role = { $role ->
    [heading] a heading
    [step] a step
    [document] a document
    [ground] a ground
    [right] a right
    [duty] a duty
   *[form] part of a form
}
evidence-marked = `{ $figure }`
evidence-place = `{ $at }`
evidence-item = ({ $number })
evidence-place-has = `{ $at }` has { $figures ->
    [none] no such figure
   *[some] { LIST($figures, type: "comma") }
}
evidence-version-has = { $language } has { $figures ->
    [none] no such figure
   *[some] { LIST($figures, type: "comma") }
}

evidence-no-text = no index of { $language ->
    [none] a text of `{ $act }`
   *[language] the { $language } text of `{ $act }`
} is at hand
evidence-no-text-label = cannot be verified
evidence-no-text-help = make one with `reglament sources index`, and put it beside the rule files of the act

evidence-no-place = there is no `{ $citation }` in the { $languages } text
evidence-no-place-label = no `{ $missing }`
evidence-instead = { $known ->
    [none] the text
   *[place] `{ $known }`
} has { $first ->
    [none] nothing of that kind
   *[place] `{ $first }`{ $last ->
        [none] {" "}only
       *[place] {" "}to `{ $last }`
    }
}{ $close ->
    [none] {""}
   *[place] ; did you mean `{ $close }`?
}

evidence-repeated = this statement cites `{ $citation }` twice
evidence-repeated-label = cited before
evidence-repeated-help = cite the other place that is meant, or leave this one out

evidence-figure = `{ $figure }` stands in no place that this `{ $statement }` cites
evidence-figure-label = cited for it
evidence-figure-help = { LIST($places, type: "comma") }; write what the text says, or cite the place that says it

evidence-one-language = `{ $figure }` stands in `{ $citation }` in { $languages } only
evidence-one-language-label = { LIST($versions, type: "comma") }
evidence-one-language-help = cite the language that is followed, such as `(kk) ¶5`, and declare a `conflict` that cites both

evidence-differs = `{ $at }` has { LIST($there, type: "comma") }, and { $figures ->
    [none] this `{ $statement }` sets no such figure
   *[some] not the { LIST($figures, type: "comma") } of this `{ $statement }`
}
evidence-differs-label = cited for another figure
evidence-differs-help = leave the place out, cite the part of it that is meant, or declare a `conflict` that cites it

evidence-silent = `{ $citation }` sets no time or amount, and this `{ $statement }` sets { LIST($figures, type: "comma") }
evidence-silent-label = cited for a figure
evidence-silent-help = leave the place out; what else it says may be told in a `note` that cites it

evidence-no-place-of-kind = this `{ $statement }` cites no place that is { $wanted }
evidence-place-of-another-kind = `{ $at }` is { $roles }, and this is a `{ $statement }`
evidence-kind-label = should be { $wanted }
evidence-kind-help = cite the item of the list that the rule is about

evidence-topic = `{ $figure }` in `{ $at }` is about { LIST($said, type: "comma") }, and { $claimed ->
    [none] this rule is not
   *[some] not about { LIST($claimed, type: "comma") }
}
evidence-topic-label = cited for it
evidence-topic-help = cite the place that says it of this procedure

evidence-uncarried = `{ $figure }` of `{ $at }`{ $said ->
    [none] {""}
   *[some] {" "}(about { LIST($said, type: "comma") })
} is carried by no rule
evidence-uncarried-label = rests on that place
evidence-uncarried-help = it stands on line { $line } of the text or below; write the rule, or `waive` the place

evidence-unread = no rule cites `{ $at }`
evidence-unread-label = other places of the act are cited
evidence-unread-help = it stands on line { $line } of the text; write what it says, or `waive` it

evidence-uncited = `{ $at }` is { $role }, and no rule cites it
evidence-uncited-label = cites another item of the list
evidence-uncited-help = it stands on line { $line } of the text; write the rule, or `waive` the place

evidence-apart = this `{ $statement }` cites `{ $citation }`, the rule that it belongs to `{ $other }`
evidence-apart-label = another item
evidence-apart-beside = the rule that it belongs to
evidence-apart-help = cite the same item; acts that tell their steps several times number them alike

evidence-form = `{ $beside }` does not refer to `{ $citation }`
evidence-form-label = another form
evidence-form-help = it refers to { LIST($referred, type: "comma") }
evidence-form-uncited = `{ $at }` refers to the form of `{ $form }`, and no rule on papers cites that
evidence-form-uncited-label = cites the clause
evidence-form-uncited-help = cite the form beside the clause that asks for it

evidence-shared = { LIST($names, each: "code") } rest on the one ground of `{ $at }`
evidence-shared-label = rests on it too
evidence-shared-first = rests on it
evidence-shared-help = cite the item that each of them stands in

evidence-unspoken = `{ $citation }` does not speak of `{ $term }`, which `{ $statement }` names
evidence-unspoken-label = not a word of `{ $term }` here
evidence-unspoken-help = cite the place that speaks of it, name what this place speaks of, or add what the text calls it

evidence-rivalled = `{ $citation }` speaks of `{ $other }` rather than of `{ $term }`, which `{ $statement }` names
evidence-rivalled-label = this place speaks of `{ $other }`
evidence-rivalled-help = name what the place speaks of, or cite another one

evidence-elsewhere = `{ $citation }` speaks less of { LIST($names, each: "code") } than { $other } beside it, where `{ $statement }` rests on it
evidence-elsewhere-label = the place beside it fits better
evidence-elsewhere-help = cite the place that says it, or name what this one says; where the text calls it otherwise, add `called`

evidence-unmarked = `{ $statement }` says that something { $mark ->
    [outside_term] is not included in the term
    [except] is excepted
    [extends] extends the term
    [before] is counted back from the end of the term
    [either] is one of several
    [case] hangs on a case
   *[refused] is refused
}, and `{ $citation }` does not
evidence-unmarked-label = no such words here
evidence-unmarked-help = cite the place that says so, or take it out of the rule

evidence-marked-place = `{ $at }` says that something { $mark ->
    [outside_term] is not included in the term
    [except] is excepted
    [extends] extends the term
    [before] is counted back from the end of the term
    [either] is one of several
    [case] hangs on a case
   *[refused] is refused
}, and no rule on it does
evidence-marked-place-label = this rule rests on the place
evidence-marked-place-help = line { $line } of the text; let a rule say so, or waive the place

evidence-no-code = `{ $citation }` does not list the code `{ $code }`
evidence-no-code-label = no such code here
evidence-no-code-help = correct the code, or cite the place that lists it

evidence-code-missing = the code `{ $code }` in `{ $at }` is in no catalogue
evidence-code-missing-label = this catalogue rests on the place
evidence-code-missing-help = line { $line } of the text; add an entry, or waive the place

evidence-ordinary = the ground `{ $ground }` holds in the ordinary case: everybody would be refused
evidence-ordinary-label = holds where every fact is what it is by default
evidence-ordinary-help = turn the condition round, or mend the default of the fact

evidence-other-fact = the ground `{ $ground }` rests on `{ $fact }` here, and on `{ $usual }` everywhere else
evidence-other-fact-label = another fact
evidence-other-fact-help = name the same fact, or give the ground a name of its own

evidence-unlisted = no rule takes up `{ $at }`, though `{ $statement }` takes up the other items of the list
evidence-unlisted-label = another item is taken up here
evidence-unlisted-help = line { $line } of the text; take it up, or waive the place

evidence-unnamed = `{ $at }` names `{ $term }`, and no `{ $statement }` on it does
evidence-unnamed-label = this rule rests on the place
evidence-unnamed-help = line { $line } of the text; name it, or waive the place

evidence-unlike = `{ $statement }` says something else here than the other statements of the act that rest on like places
evidence-unlike-label = another condition, or somebody else who acts
evidence-unlike-beside = the others say it like this one
evidence-unlike-help = say the same, or cite the place that makes the difference

evidence-lacking = `{ $at }` says the same as a like place, and `{ $statement }` rests on that one only
evidence-lacking-label = missing beside this
evidence-lacking-beside = the like one
evidence-lacking-help = say it here as well, or waive the place

evidence-unsaid = `{ $at }` has the words for `{ $statement }`, and no such rule rests on it
evidence-unsaid-label = this rule rests on the place
evidence-unsaid-help = line { $line } of the text; let a rule say so, or waive the place

evidence-crossed = { LIST($names, each: "code") }: each is told in the words of the place that the other one cites
evidence-crossed-label = this one
evidence-crossed-beside = and this one
evidence-crossed-help = exchange the citations, or the words

evidence-same-title = { LIST($ids, each: "code") } have one { $language } title, and different ones in the other languages
evidence-same-title-label = called “{ $title }”
evidence-same-title-help = give each the title that is its own

evidence-left-out = `{ $statement }` does not name `{ $value }`, and another rule of the service is made for it
evidence-left-out-label = not named here
evidence-left-out-beside = made for it
evidence-left-out-help = name it, or take the other rule out

evidence-exchanged = { LIST($ids, each: "code") }: the { $language } title of each goes with what the other one is called in the other languages
evidence-exchanged-label = this one
evidence-exchanged-beside = and this one
evidence-exchanged-help = exchange the titles, or correct the one that is wrong

evidence-unused = `{ $id }` is declared, and no statement names it
evidence-unused-label = named nowhere
evidence-unused-help = let a rule name it, or take the declaration out

evidence-only-told = { $figure } stands in a `{ $statement }` and in no rule
evidence-only-told-label = only told here
evidence-only-told-help = let a rule lay it down, or waive the place with a reason

evidence-twice = `{ $statement }` names { LIST($names, each: "code") } twice in one procedure
evidence-twice-label = once more here
evidence-twice-beside = first here
evidence-twice-help = name the one that is meant, or tell the cases apart

evidence-one-result = the procedure `{ $procedure }` can refuse, and has one result only
evidence-one-result-label = the only result
evidence-one-result-help = name the result of a grant and that of a refusal

evidence-other-case = { LIST($names, each: "code") }: the name speaks of the case `{ $value }`, and the rule asks for it in another one
evidence-other-case-label = due in another case
evidence-other-case-help = tie it to the case that its name speaks of

evidence-idle = there is nothing to waive in `{ $citation }`
evidence-idle-label = waived here
evidence-idle-help = rules carry everything that is counted there; remove the waiver, or narrow it

evidence-head = the { $language } text of `{ $act }` gives `{ $text }` as its { $what ->
    [number] number
    [adopted] day of adoption
   *[registered] number of registration
}
evidence-head-label = `{ $said }` here
evidence-head-help = write what the text says, or index the text of the act that is meant
