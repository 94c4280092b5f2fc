# The arithmetic of time: why a flaw is there, what else is to be said of it, and what would mend it.

time-moved = { QUOTED($event) } ends on { DATE($counted, style: "plain") }, a day off, and so on { DATE($last, style: "plain") }
time-stood = { DATE($from, style: "plain") } – { DATE($to, style: "plain") }
time-more = { $moved ->
        [none] {""}
       *[some] {" "}A last day that is a day off is moved on, and what comes next counts from there: { LIST($moved, type: "semicolon") }.
    }{ $stood ->
        [none] {""}
       *[some] {" "}The clock of the term stands still, and these days are not counted: { LIST($stood, type: "comma") }.
    }{ $possible ->
        [none] {""}
        [one] {" "}The dates told are those with a notice that goes out at once; with a notice on some lawful day it can be so on { $possible } date.
       *[other] {" "}The dates told are those with a notice that goes out at once; with a notice on some lawful day it can be so on { $possible } dates.
    }{ $atonce ->
        [none] {""}
        [one] {" "}Even if everybody acts at once it is so on { $atonce } date.
       *[other] {" "}Even if everybody acts at once it is so on { $atonce } dates.
    }{ $given ->
        [none] {""}
       *[some] {" "}It is so, for instance, { $given }.
    }
time-no-own-day = { QUOTED($event) } has to happen on the very day on which it can{ $asked ->
        [none] {""}
       *[some] {" "}{ $asked }
    }: of the days that its own limit gives it, the limit that counts back{ $period ->
        [none] {""}
       *[some] {" "}(at least { $period } ahead)
    } leaves none. If the application is filed on { DATE($filed, style: "plain") } and every step before it takes all its time, it can happen on { DATE($start, style: "plain") }, and it is due on { DATE($due, style: "plain") }. By their limits the steps before it take { $taken ->
        [one] { $taken } working day
       *[other] { $taken } working days
    } from registration, and more they may not take; for each day that it is to have, they may take one day less.{ $more ->
        [none] {""}
       *[some] { $more }
    }
time-needs-extension = { QUOTED($event) } can be in time only if the end of the extended term is meant{ $asked ->
        [none] {""}
       *[some] {" "}{ $asked }
    }: the hearing itself extends the term{ $period ->
        [none] {""}
       *[some] , and its notice has to go out at least { $period } before the end of the term
    }. If the application is filed on { DATE($filed, style: "plain") } and every step before it takes all its time, it can happen on { DATE($start, style: "plain") } at the earliest. Counted back from the extended end it is due on { DATE($own, style: "plain") }; from the end without the extension it would be due on { DATE($due, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }

time-mend-sum = Shorten the limits of the steps to { $term } in all, or set a term of { $sum }{ $moves ->
        [yes] ; and count both in working days, so that no end is moved on from a day off
       *[no] {""}
    }.
time-mend-start = Count the steps and the term from the same day.
time-mend-moved = Count the steps and the term in working days, or let the last step be due when the term ends, without a limit of its own.
time-mend-no-own-day = Give the steps before it less than { $taken ->
        [one] { $taken } working day
       *[other] { $taken } working days
    } in all, lengthen the term, or let less time lie between.
time-mend-needs-extension = Say that the end of the extended term is meant, or give the steps before it less time.
