# What changed in the law: pages and tables.

diff-side = { $regime }:
diff-source = { $regime }: { $clauses }
diff-regimes = { LIST($regimes, type: "arrow") }
diff-regime = { $title ->
    [none] { $regime }
   *[title] { $regime }: { $title }
}
diff-changes-in-all = { $old } → { $new }: { $count ->
        [one] { $count } change
       *[other] { $count } changes
    } in { $services ->
        [one] { $services } service
       *[other] { $services } services
    }{ $again ->
        [none] {""}
       *[some] {" "}({ $again } service by service)
    }{ $effects ->
        [none] {""}
       *[some] ; { $effects }
    }.
diff-effects-in-all = for the applicant { $better } better, { $worse } worse, { $depends } that depend, { $neutral } neutral
diff-rules-in-all = { diff-regimes }: { $count ->
        [one] { $count } rule
       *[other] { $count } rules
    } in { $services ->
        [one] { $services } service
       *[other] { $services } services
    }; { $introduced } introduced, { $amended } amended, { $dropped } dropped, { $revived } revived, { $passing } introduced and dropped.
diff-kinship = { $old } → { $new }: { $kinship ->
        [same] the same id; the rule files say nothing else of its lineage
        [continues] the same service
        [renames] the same service under another name
        [split_from] split from it
        [merges] merged into it
        [new] new
        [dropped] dropped
        [only_old] only { $old } has it, and the rule files do not say what became of it
       *[only_new] only { $new } has it, and the rule files do not say where it comes from
    }.
diff-row = { $number }. { $change }
diff-alike = changed alike in { $count ->
        [one] { $count } service
       *[other] { $count } services
    }: { LIST($services, type: "comma") }
diff-alike-title = Changed alike in { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
diff-told-above = { $count ->
        [one] { $count } further change is told above, where several services changed alike.
       *[other] { $count } further changes are told above, where several services changed alike.
    }
diff-readings = Depends on these readings: { LIST($readings, type: "comma") }.
diff-no-change = No change.
diff-procedure = procedure { $procedure }
diff-service-as-a-whole = the service as a whole

# Who gains. The words stand alone, or with whom they are about.
diff-gain = { $gain ->
    [better] better
    [worse] worse
    [depends] depends
   *[neutral] neutral
}
diff-load = { $load ->
    [lighter] lighter
    [heavier] heavier
    [depends] depends
   *[neutral] neutral
}
diff-for-applicant = { $gain ->
    [better] better for the applicant
    [worse] worse for the applicant
    [depends] depends for the applicant
   *[neutral] neutral for the applicant
}
diff-for-provider = { $load ->
    [lighter] lighter for the provider
    [heavier] heavier for the provider
    [depends] depends for the provider
   *[neutral] neutral for the provider
}
diff-with-reason = { $effect }: { $reason }
diff-both = { $applicant }, { $provider }

# What became of a rule.
diff-kind = { $kind ->
    [introduced] introduced
    [amended] amended
   *[dropped] dropped
}
diff-replaced = replaced
diff-fate = { $fate ->
    [introduced] introduced
    [amended] amended
    [dropped] dropped
    [revived] revived
   *[passing] introduced and dropped
}
diff-fate-of = { diff-fate }: { $rule }
diff-step = { diff-regimes }: { $change }
diff-aspect-of = { diff-kind }: { $what ->
    [length] length
    [unit] unit
    [start] start
    [limit] limit
    [condition] cases
    [actor] who acts
    [order] order
    [decides] decision
    [registers] registration
    [stage] stage
    [outside_term] outside the term
        [opens] procedure that it opens
        [deemed] day on which it counts as done
        [rounds] number of rounds
        [after_last] after the last round
    [consequence] what follows
    [extension] extension of the term
    [before_end] time before the end of the term
    [persuades] effect of the hearing
    [form] form
    [amount] amount
    [minutes] minutes
    [pass_mark] pass mark
    [opening] times
    [until] time of the day
    [addressee] addressee
    [before] what comes first
    [answer] time for the answer
    [content] content
    [need] whether required
    [keeper] keeper
   *[meaning] meaning
}

# Cells of the comparative table.
diff-in = in { $owner }
diff-goes-with = Goes with { $owner }
diff-yes = yes
diff-provided = Provided for
diff-in-every-case = In every case
diff-first = First
diff-within-the-term = Within the term
diff-not-said = Not said

# The comparative table.
diff-title-of-two = Comparative table: { $old } and { $new }
diff-title-of-several = Comparative table: { LIST($regimes, type: "comma") }
diff-preface = Better and worse are said from the applicant's side, change by change, by fixed rules; they do not weigh one change against another.
diff-column = { $regime }
diff-quoted = { $clause }, { $language ->
    [en] in English
    [ru] in Russian
   *[kk] in Kazakh
}:
diff-number = No.
diff-structural-element = Structural element
diff-what-and-why = What changes and why
diff-element = Element
diff-citation = Citation
diff-effect = Effect
diff-fate-column = Fate
diff-by-effect = Changes by their effect
diff-service = Service
diff-all = All
diff-applicant = For the applicant
diff-provider = For the provider
