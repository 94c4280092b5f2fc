# What rules say: limits, circumstances, hours, amounts. Each stands in the middle of a sentence.

law-within = within { $period }{ $event ->
        [none] {""}
       *[some] {" "}of { $event }
    }
law-on-the-day = on the day of { $event }
law-before-end = at least { $period } before the end of the term
law-before = at least { $period } before { $event }
law-not-before = not before { $period } of { $event }
law-deemed = counts as done { $period } after { $event }
law-stops = { $holds ->
        [term] stops the term
        [step] stops the term and this step
       *[following] not included in the term
    }{ $most ->
        [none] {""}
       *[some] , for { $most } at most
    }{ $when ->
        [none] {""}
       *[some] {" "}{ $when }
    }
law-anew = starts the term anew{ $when ->
        [none] {""}
       *[some] {" "}{ $when }
    }
law-term = { $period } from { $from }
law-extension = { $period }
law-in-force = in force { $to ->
        [none] from { DATE($from, style: "iso") }
       *[day] { DATE($from, style: "iso") } to { DATE($to, style: "iso") }
    }
law-in-force-unknown = time in force not known

# Opening hours.
law-around-the-clock = around the clock
law-hours = { $days }, { $hours }{ $pause ->
        [none] {""}
       *[some] , break { $pause }
    }
law-span = { $from } to { $to }
law-weekday = { $day ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
law-weekdays = { $first ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
} to { $last ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}

# Circumstances, and the clauses of which they consist.
law-when = when { LIST($given, type: "each-and") }
law-unless = unless { LIST($barred, type: "each-or") }
law-when-unless = { law-when }, { law-unless }
law-always = in any case
law-fact = { $fact }
law-fact-is = the { NAME($fact, form: "words") } is { $value }
law-reading = "{ $choice }" is read as "{ $text }" ({ NAME($choice, form: "id") }={ $reading })
law-refused = the application is refused
law-refused-on = it is refused because { $ground }
law-ending-as = the outcome is “{ $outcome }”
law-tacit-grant = the application counts as granted
law-tacit-refusal = the application counts as refused because { $ground }
law-tacit-outcome = the outcome is “{ $outcome }”{ $ground ->
        [none] {""}
       *[some] {" "}because { $ground }
    }
law-tacit-remedy = the remedy “{ $remedy }” is open
law-tacit-both = { $end }, and { $opens }
law-tacit-nothing = nothing follows
law-not = it is not so that { $clause }
law-all = { $inside ->
        [yes] both{" "}
       *[no] {""}
    }{ LIST($clauses, type: "each-and") }
law-any = { $inside ->
        [yes] either{" "}
       *[no] {""}
    }{ LIST($clauses, type: "each-or") }

# Amounts, and what may be written in a field.
law-share = { $rate } % of { $of }{ $above ->
        [none] {""}
       *[some] , { LIST($above, type: "comma") }
    }{ $least ->
        [none] {""}
       *[some] , at least { $least }
    }{ $most ->
        [none] {""}
       *[some] , at most { $most }
    }{ $to ->
        [cent] , to the cent
        [whole] , to the whole
       *[exact] {""}
    }
law-share-above = { $rate } % above { $above }
law-amount = { $count } { $index ->
    [mci] MCI
   *[other] { $unit }
} ({ $title })
law-field-text = a text{ $length ->
        [none] {""}
        [one] {" "}of { $length } character
       *[other] {" "}of { $length } characters
    }
law-field-whole-number = a whole number
law-field-amount = an amount
law-field-day = a day
law-field-truth = yes or no
law-field-one-of = one of: { LIST($values, type: "comma") }

# What is built in, where the rule files give it no title.
law-event = { $event ->
    [filing] filing
    [receipt] receipt
    [register] register
    [hearing_notice] hearing notice
    [hearing] hearing
    [answer] answer
   *[perform] perform
}

# What a rule leaves open by itself.
law-unsaid-duty = The rule sets a time for this duty in other cases only
law-unsaid-performance = The rule sets the time within which the duty is to be performed; what follows where it is performed, or is not, is no part of it
law-unsaid-time-of-answer = The rule names the remedy and sets no time for an answer
law-unsaid-answer = The acts set the time of the answer, not what it says
law-unsaid-no-decision = Nothing is decided in this case, and the rules do not say what becomes of the application
law-unsaid-start = `{ NAME($event, form: "id") }` does not happen in this case, and a time counts from it
law-unsaid-late-right = The right is used after its last day, and the rules do not say what follows: { $event }.
law-unsaid-day = The case does not say on which day this happened, and the act does not deem it done: { $event }.
