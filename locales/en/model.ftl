# What is wrong with names and with the tables that rules name, and how to mend it.

model-kind = { $what ->
    [act] act
    [regime] regime
    [calendar] calendar
    [choice] assumption or conflict
    [reading] reading
    [fact] fact
    [value] value
    [actor] actor
    [document] document
    [ground] ground
    [outcome] outcome
    [template] template
    [service] service
    [procedure] procedure
    [register] register
    [form] form
    [catalogue] catalogue
    [column] column
    [field] field
    [code] code
    [event] event
   *[name] name
    [index] index
    [case] case
    [pace] pace
    [gap] gap
    [role] role
}
    .indefinite = { $what ->
        [act] an act
        [regime] a regime
        [calendar] a calendar
        [choice] an assumption or conflict
        [reading] a reading
        [fact] a fact
        [value] a value
        [actor] an actor
        [document] a document
        [ground] a ground
        [template] a template
        [service] a service
        [procedure] a procedure
        [register] a register
        [form] a form
        [catalogue] a catalogue
        [column] a column
        [field] a field
        [code] a code
        [event] an event
       *[name] a name
        [index] an index
        [case] a case
        [pace] a pace
        [gap] a gap
        [role] a role
    }

model-names = { LIST($names, type: "comma") }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}

# Names that nothing declares.
model-unknown = there is no { model-kind } `{ $name }`
model-no-value = this fact has no value `{ $name }`
model-no-reading = there is no reading `{ $name }` to choose from
model-no-service = the regime { $regime } has no service `{ $service }`
model-no-value-here = not one of its values
model-no-role-here = not a role
model-no-reading-here = not one of the readings
model-not-declared-here = not declared
model-not-declared-so-here = not declared with these values
model-no-service-here = not a service of { $regime }
model-there-are = those there are: { $known }
model-declare = declare it: `{ $declaration }`{ $known ->
    [none] {""}
   *[some] ; those there are: { $known }
}
model-regime-without-services = no service stands under an act of { $regime }
model-services-of-regime = the services of { $regime }: { $known }

# What stands twice.
model-declared-twice = the { model-kind } `{ $name }` is declared twice
model-two-cases = two cases are called `{ $name }`
model-value-twice = the value `{ $name }` is given twice
model-said-twice = `{ $statement }` is said twice in one block
model-declared-again-here = declared again here
model-declared-first-here = first declared here
model-called-again-here = called so again here
model-called-first-here = first called so here
model-given-again-here = given again here
model-given-first-here = first given here
model-value-twice-among-here = among its values
model-said-again-here = said again here
model-said-first-here = first said here
model-declared-twice-help = give one of them another id, or remove it
model-two-cases-help = give one of them another name
model-value-twice-help = take one of them out
model-said-twice-help = keep the one that the text supports

# What is missing.
model-lacks = the { model-kind } `{ $name }` lacks `{ $statement }`
model-too-few-readings = the { model-kind } `{ $name }` has fewer than two readings
model-hearing-lacks = the hearing lacks `{ $statement }`
model-request-lacks = the request `{ $name }` lacks `{ $statement }`
model-lacks-here = in this block
model-add-line = add a line such as `{ $model }`
model-add-publication = add a line such as `{ $model }`, with `assumed "…"` where the text does not give the day

# Templates.
model-template-unfollowed = no service follows the template `{ $name }`: what it says is said of nothing
model-template-unfollowed-here = followed nowhere
model-template-unfollowed-help = write `follows { $name }` in the services that it speaks of, or take it out
model-template-circle = the template `{ $name }` follows itself
model-template-circle-here = followed here, inside itself
model-template-circle-help = move what both need into a template of its own
model-template-depth = more than { $deepest } templates follow each other
model-template-depth-here = `{ $name }` is one too many
model-template-depth-help = write what they say in fewer templates
model-too-much = the service `{ $service }` says too much, with the templates that it follows
model-too-much-here = here it becomes more than the { $most } million bytes that { $whose ->
    [all] all services together
   *[one] one service
} may say
model-too-much-help = follow each template once, and write what is said of one procedure in that procedure

# Roles, facts and levels.
model-role-of-no-actor = { model-kind.indefinite } cannot be the { $role }
model-role-of-no-actor-here = only an actor has a role
model-role-of-no-actor-help = give the role to the actor: `actor citizen is { $role }`
model-role-twice = two actors are the { $role }
model-no-round = the request `{ $request }` is made at most 0 times
model-no-round-help = say how often at most, or take the request out
model-same-rounds = nothing tells round { $round } of the request `{ $request }` from the one before
model-same-rounds-help = { $fact ->
        [none] say when it is made, by a fact with one of its own for each round
       *[some] declare `{ $fact }`: what the fact is in that round
    }
model-role-twice-help = keep `is { $role }` with the actor that the rules of requests and duties name
model-not-yes-or-no = `{ $fact }` is not simply so or not so
model-not-yes-or-no-here = which of its values is meant?
model-not-yes-or-no-help = write `{ $fact } is …` with one of { $values }
model-cannot-stand = `{ $statement }` cannot stand here
model-cannot-stand-here = not at this level
model-cannot-stand-help = move it into { $belongs ->
    [service] the service, beside the other procedures
    [rules] a rule of a procedure: a form is filled in before any ground is found
   *[procedure] a `procedure … { "{" } { "}" }` of the service
}
model-entry-unit = the time between publication and entry into force is not counted in working days
model-entry-unit-here = counted in working days here
model-entry-unit-help = write `in force 10 calendar days after publication`, or the day itself: `in force from …`

# Tables and time zones.
model-no-zone = there is no time zone `{ $name }`
model-no-zone-here = not in the database of time zones
model-no-zone-help = write a name of the IANA time zone database, such as `zone "Asia/Almaty"`
model-no-data = the data file `{ $file }` is not there
model-no-data-help = write its path from the folder of the rule files
model-named-here = named here
model-late-year = `{ $file }` begins on { DATE($first, style: "iso") }, far later in the year than the years after it: days off before that day count as worked
model-thin-year = `{ $file }` has { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} for { $year }, the last on { DATE($last, style: "iso") }, and { $beside } or more for each year beside it: days off that are not in it count as worked
model-thin-year-help = { $until ->
    [none] add the rows that are missing
   *[day] add the rows that are missing, or say how far the table goes, for example `known until { DATE($until, style: "iso") }`
}
model-amount-gap = `{ $file }` has no amount from { DATE($from, style: "iso") } to { DATE($to, style: "iso") }, so that the fees of these days are unknown
model-amount-gap-help = add a row for these days, or mend the row before or after them
model-data-invalid = the data file `{ $file }` cannot be used: { $error }
model-data-place = { $line ->
    [none] `{ $file }`
   *[other] line { $line } of `{ $file }`
}
model-data-help = { $mend ->
    [none] mend { model-data-place }
   *[some] { model-data-place }: { $mend }
}
model-cites-no-act = the citation names no act, and none stands above it
model-cites-no-act-here = cites no act
model-cites-no-act-help = write the act first: `@ order-7 ¶2`
model-repeated = the statement says again what the block says already
model-repeated-help = delete one of the two, or say in it what is different
