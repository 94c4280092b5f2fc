# Logs held against the law.

audit-title = Audit of a log
audit-cases = Cases: { $cases } of { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}{ $until ->
    [none] {""}
   *[day] , up to { $until }
}
audit-sound = In order: { $sound }; with something wrong: { $wrong }
audit-open = Something is still to be done in time: { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}
audit-unspecified = The rules do not say what follows: { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}
audit-not-judged = Not judged, because { $reason ->
    [not_filed] the log does not show when they were filed
    [no_service] the map does not say which service they are about
    [no_procedure] the map does not say by which procedure they go
    [no_regime] no text with this procedure that the rule files hold was in force when they were filed
   *[outside_calendar] a day of theirs lies outside the calendar
}: { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}, such as { LIST($names, type: "comma", each: "code") }
audit-deadlines = Deadlines that the log claims: { $same } are the lawful ones, { $earlier } lie earlier, { $later } later; for { $absent } the rules have none
audit-readings = Dates rest on these readings: { LIST($readings, type: "comma", each: "code") }

audit-by-cause = By cause
audit-by-service = By service
audit-service = { $service }: `{ $procedure }`, `{ $regime }`
audit-by-step = By step
audit-by-office = By office
audit-by-month = By month of filing
audit-case-by-case = Case by case
audit-what-counts-for-nothing = What of the log counts for nothing
audit-column-case = Case
audit-column-what = What is wrong
audit-column-office = Office
audit-tally = { $wrong } of { $all }{ $breaches ->
    [none] {""}
   *[some] , breaches: { $breaches }
}{ $days ->
    [none] {""}
   *[some] ; days late: { $days }, at most { $most }
}
audit-more-groups = … and { $more } more
audit-more = { $more } more are not listed; `--format csv` has all of them
audit-kind = { $kind ->
    [late] late
    [missing] missing
    [out_of_order] out of order
    [wrong_actor] done by the wrong actor
    [no_ground] without a lawful ground
    [despite_ground] granted despite a ground
    [silence] decided by silence
    [other_deadline] another deadline in the log
   *[no_place] no place for it in the rules
}

# What is wrong with a case.
audit-breach = `{ $case }`: { $what }{ $office ->
    [none] {""}
   *[some] {" "}– { $office }
}
audit-of = { $clauses ->
    [none] {""}
   *[some] {" "}({ $clauses })
}
audit-late = { QUOTED($event) } on { DATE($on, style: "plain") }, due { DATE($deadline, style: "plain") }{ $delay ->
    [none] , no day that counts late
   *[some] , { $delay } late
}{ audit-of }
audit-missing = { QUOTED($event) } is missing{ $deadline ->
    [none] {""}
   *[day] , due { DATE($deadline, style: "plain") }
}{ $delay ->
    [none] {""}
   *[some] , { $delay } ago when the log ends
}{ audit-of }
audit-out-of-order = { QUOTED($event) } on { DATE($on, style: "plain") }, before its turn on { DATE($ready, style: "plain") }{ audit-of }
audit-wrong-actor = { QUOTED($event) } by { $person }, who does not act as { QUOTED($actor) }{ audit-of }
audit-no-ground = { $on ->
    [none] {""}
   *[day] { DATE($on, style: "plain") }:{" "}
}an outcome without a lawful ground{ $found ->
    [none] ; the log names none
   *[some] ; the log names `{ $found }`
}
audit-despite = { $on ->
    [none] {""}
   *[day] { DATE($on, style: "plain") }:{" "}
}granted, although the rules decide otherwise{ $found ->
    [none] {""}
   *[some] : { LIST($found, type: "comma", each: "quoted") }
}{ audit-of }
audit-silence = silence decides: { $outcome ->
    [granted] granted
    [refused] refused
    [declared] { QUOTED($declared) }
   *[open] the applicant may turn to whoever the act names
} from { DATE($since, style: "plain") }{ audit-of }
audit-other-deadline = the log claims { DATE($claimed, style: "plain") } as deadline, { $deadline ->
    [none] the rules have none
   *[day] the lawful one is { DATE($deadline, style: "plain") }
}{ audit-of }
audit-no-place = { QUOTED($event) }{ $on ->
    [none] {""}
   *[day] {" "}on { DATE($on, style: "plain") }
}: the rules have no place for it in this case

# What of a log counts for nothing.
audit-counted = `{ $name }` ({ $count })
audit-left-out = Left out by `only`: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
audit-after-until = After { DATE($until, style: "plain") }, where the log ends by its map: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
audit-rows-unreadable = Count for nothing: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
audit-row = line { $line }: { $why }
audit-row-cells = { $found ->
    [one] { $found } cell
   *[other] { $found } cells
}, the first line has { $wanted }
audit-row-not-text = not text in this encoding
audit-row-no-case = no case
audit-row-no-activity = no activity
audit-row-not-ended = begun and not ended
audit-row-no-stamp = { $text ->
    [none] no date
   *[some] no date that can be read: `{ $text }`
}
audit-row-order = `{ $text }` does not say whether day or month comes first; write `dates = "day_first"` or `dates = "month_first"` under `[log]`
audit-unmapped = Not mapped, { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}: { LIST($names, type: "comma") }
audit-ignored = Ignored by the map, { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}: { LIST($names, type: "comma") }
audit-unmapped-cell = Column `{ $column }`: the map does not name `{ $cell }` ({ $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
})
audit-unmapped-people = People whose part the map does not name, { $rows ->
    [one] { $rows } event
   *[other] { $rows } events
}: { LIST($names, type: "comma") }
audit-repeated = Events that repeat in a case, beyond the first time: { LIST($names, type: "comma") }

# What is wrong with a log or its map.
audit-unreadable = the log cannot be read: { $what ->
    [damaged] its contents are damaged
   *[system] `{ $reason }`
}
audit-help-unreadable = look whether it is there and whole
audit-encoding = the log is not UTF-8
audit-help-encoding = name its encoding under `[log]`, such as `{ $guess }`
audit-help-encoding-option = name its encoding: `{ $option }`
audit-no-such-encoding = there is no encoding `{ $label }`
audit-help-no-such-encoding = encodings are named as on the web: `utf-8`, `utf-16le`, `windows-1251`
audit-no-such-zone = there is no time zone `{ $zone }`
audit-help-no-such-zone = zones are named as in `Asia/Almaty`
audit-separator = `{ $sign }` cannot stand between cells
audit-help-separator = use a comma, a semicolon or a tab
audit-no-table = the log is no table: `{ $error }`
audit-no-xml = the log is no XML at byte { $at }: { $flaw ->
    [nesting] elements are not closed as they were opened
    [attribute] an attribute is not written as attributes are
    [encoding] there are bytes that are none of its encoding
    [entity] a character is named that is not known by this name
   *[syntax] this is no markup
}
audit-cut = the log ends in the middle
audit-empty = the log has no row
audit-help-log = a log is a table whose first line names its columns, or XES
audit-no-column = the log has no column `{ $column }`
audit-help-known = there are: { LIST($known, type: "comma", each: "code") }
audit-no-map = the map cannot be read at line { $line }, column { $column }: { $problem }
audit-map-no-key = there is no `{ $key }` here
audit-map-lacking = `{ $key }` is missing
audit-map-kind = `{ $written }` cannot stand here
audit-map-syntax = this is no TOML: `{ $words }`
audit-map-form = here has to stand { $form ->
    [said] a word, or a table with `column` and `values`
    [filed] a table with `column`, or with `activity`
    [words] a text, or a list of texts
    [event] an activity, a list of activities, or a table with `activities`, `take` and `stamp`
    [setting] `true`, `false`, or one of the values of the fact
    [fact] a value, a table with `column`, or a table with `happens`
    [shown] an activity, a list of activities, or a table with `column` and `cells`
   *[day] a day, such as `2024-12-31`
}
audit-help-map = `reglament audit LOG --propose-map` drafts a map
audit-unknown = the law does not have what `[{ $table }]` names: `{ $name }`
audit-value = the fact `{ $fact }` cannot be `{ $value }`
audit-twice = the map names the activity `{ $activity }` twice
audit-help-twice = name it once: for one event, or as ignored
audit-no-start = the event `{ $event }` takes the stamp of the beginning, and `[columns]` names no `start`
audit-help-no-start = name the column: `start = "…"`
audit-no-zone = the stamp `{ $stamp }` has an offset, and neither the calendar nor the map names a time zone
audit-help-no-zone = name it under `[log]`, such as `zone = "Asia/Almaty"`

# The draft of a map.
audit-draft-title = A draft: which column, activity and cell of the log is what in the rules.
audit-draft-check = Look at every line; what begins with `#` counts for nothing until the sign is taken away.
audit-draft-order = The log does not show whether day or month comes first: take one.
audit-draft-no-column = Which column is `{ $key }`? There are: { LIST($columns, type: "comma", each: "code") }
audit-draft-service = Name service and procedure by their ids; `reglament list` has them.
audit-draft-filed = What shows the filing: an activity, or `filed = { "{" } column = "…" { "}" }`.
audit-draft-dates = Columns of dates: { LIST($columns, type: "comma", each: "code") }
audit-draft-event = { $event } – by { $actor }
audit-draft-activities = Activities of the log with how often they occur. Those that the rules say nothing of may stand in `ignored = [ … ]` at the top of this file.
audit-draft-facts = Facts that the rules hang on; below them the columns with few different cells.
audit-draft-more = There is more: `[outcome]`, `[grounds]`, `[actors]` and `[deadline]`.

audit-nothing-judged = no case of the log could be held against the law: see whether the map names the right columns, dates and activities
audit-no-events = the map names no events, so that nothing of the log can be held against the law: fill in `[events]`
audit-unseen-events = no case of the log shows these events of the map; see whether their activities are spelt as in the log: { LIST($events, type: "comma", each: "code") }
