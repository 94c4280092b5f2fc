# Which regimes and services a command is about.

subject-nothing-in-common = no service of { $new } comes from one of { $old }
subject-write-lineage = write a lineage in the rule files; there are { LIST($services, type: "comma") }
subject-pair = { $name } ({ $lineage ->
    [same] the same id
    [continues] continues
    [renames] renamed
    [split] split
    [merges] merged
    [new] new
    [dropped] dropped
   *[unwritten] no lineage written
})
subject-two-regimes = two regimes are needed, an old one and a new one
subject-two-regimes-help = name them as in `2014 2020`; `reglament list` shows those there are
subject-regime-twice = the regime `{ $regime }` is named twice
subject-regime-twice-help = name different regimes, the oldest first; `reglament list` shows them
subject-comparable = to be compared are { LIST($services, type: "comma") }
subject-no-lineage = the service `{ $service }` has no lineage between { $regimes }
subject-no-service-of-two = neither { $old } nor { $new } has a service `{ $name }`
subject-no-service = none of { LIST($regimes, type: "comma") } has a service `{ $name }`
subject-no-document = the document cannot be packed: { $reason }
