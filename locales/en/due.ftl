# What is due in running cases.

due-title = What is due
due-today = The day asked about is { $today }, that of the system in the zone `{ $zone }`; `--today` names another.
due-incomplete = { $cases ->
    [one] { $cases } case of the log is
   *[other] { $cases } cases of the log are
} left out: it does not show filing, service or procedure.
due-head = On { DATE($today, style: "plain") }: { $running ->
    [one] { $running } running case
   *[other] { $running } running cases
}, something overdue in { $overdue }
due-case = `{ $case }`: `{ $procedure }`, regime `{ $regime }`{ $end ->
    [none] {""}
   *[day] , the term ends { DATE($end, style: "plain") }
}
due-next = { QUOTED($event) }, { $actor }: { $until ->
    [none] no last day
   *[day] { $state ->
        [overdue] was due { DATE($until, style: "plain") }
       *[due] due { DATE($until, style: "plain") }
    }
}{ $delay ->
    [none] {""}
   *[some] , overdue by { $delay }
}{ $clauses ->
    [none] {""}
   *[some] {" "}({ $clauses })
}
due-otherwise = otherwise: { $what }
due-silence = silence decides from { DATE($since, style: "plain") }: { $outcome ->
    [granted] granted
    [refused] refused
    [declared] { QUOTED($declared) }
   *[open] the applicant may turn to whoever the act names
}
due-ground = a ground holds: { QUOTED($ground) }
due-gap = the act does not say what follows (`{ $gap }`)
due-no-extension = the term is not extended
due-moved-head = { $dates ->
    [one] { $dates } date moves
   *[other] { $dates } dates move
}
due-moved = `{ $case }`: { $event ->
    [none] the end of the term
   *[some] { QUOTED($event) }
}, { $was ->
    [none] no last day
   *[day] { DATE($was, style: "plain") }
} → { $is ->
    [none] no last day
   *[day] { DATE($is, style: "plain") }
}; changed: { LIST($days, type: "comma") }
due-changed-day = { DATE($day, style: "plain") } ({ $worked ->
    [yes] now worked
   *[no] no longer worked
})
due-no-table = it is not clear which table of days `{ $path }` stands for
due-no-table-help = name it with `--table`; there are: { LIST($known, type: "comma", each: "code") }
due-no-cases = `{ $path }` holds no cases as JSON
due-no-cases-help = a log is read with its map: `--map FILE`; of a table, `reglament batch` tells the results
due-bad-table = `{ $path }` cannot stand for `{ $table }`; what is found there is told under that name
