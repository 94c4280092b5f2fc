# What an amendment changed in a text.

changed-other-act = the indexes are of different acts, `{ $old }` and `{ $new }`
changed-other-language = the indexes of `{ $act }` are in different languages, { $old } and { $new }
changed-help = give the indexes of two versions of one act in one language

changed-text = { NAME($act, form: "id") } ({ $language }): { $places ->
    [0] nothing changed
    [one] { $places } place
   *[other] { $places } places
}
changed-at = { $at ->
    [none] the head of the act
   *[place] { $at }
}
changed-place = { $fate ->
    [added] { $to } is new
    [removed] { $from } is gone
    [renumbered] { $from } is now { $to }
    [renumbered-and-changed] { $from } is now { $to }, and has changed
   *[changed] { $from } has changed
}{ $length ->
    [same] , with as many words
    [more] , { changed-words } more
    [less] , { changed-words } less
   *[untold] {""}
}{ $said ->
    [none] { $says ->
        [none] {""}
       *[some] ; it says { LIST($says, type: "comma") }
    }
   *[some] ; it said { LIST($said, type: "comma") }{ $says ->
        [none] {""}
       *[some] , it says { LIST($says, type: "comma") }
    }
}
changed-words = { $words ->
    [one] { $words } word
   *[other] { $words } words
}
changed-rule = { $file }:{ $line } { $statement } cites { $cites }{ $write ->
    [none] {""}
   *[citation] ; write { $write }
}
changed-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}: { LIST($cases, type: "comma") }
