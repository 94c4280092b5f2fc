# Содержание правил: сроки, условия, часы работы, размеры. Каждое сообщение стоит внутри предложения.

law-within = в течение { PERIOD($period, case: "genitive") }{ $event ->
        [none] {""}
       *[some] {" "}со дня события { QUOTED($event) }
    }
law-on-the-day = в день события { QUOTED($event) }
law-before-end = не позднее чем за { PERIOD($period, case: "accusative") } до окончания общего срока
law-before = не позднее чем за { PERIOD($period, case: "accusative") } до наступления события { QUOTED($event) }
law-not-before = не ранее чем через { PERIOD($period, case: "accusative") } со дня события { QUOTED($event) }
law-deemed = считается совершённым через { PERIOD($period, case: "accusative") } после события { QUOTED($event) }
law-stops = { $holds ->
        [term] приостанавливает течение срока
        [step] приостанавливает течение срока и этого шага
       *[following] в срок не включается
    }{ $most ->
        [none] {""}
       *[some] , не более чем на { PERIOD($most, case: "accusative") }
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
law-anew = с этого дня срок течёт заново{ $when ->
        [none] {""}
       *[some] , { $when }
    }
law-term = { $period } со дня события { QUOTED($from) }
law-extension = { PERIOD($period, case: "accusative") }
law-in-force = срок действия: { $to ->
        [none] с { DATE($from, style: "plain") }
       *[day] с { DATE($from, style: "plain") } по { DATE($to, style: "plain") }
    }
law-in-force-unknown = срок действия неизвестен

# Часы работы.
law-around-the-clock = круглосуточно
law-hours = { $days }, { $hours }{ $pause ->
        [none] {""}
       *[some] , перерыв { $pause }
    }
law-span = с { $from } до { $to }
law-weekday = { $day ->
    [mon] понедельник
    [tue] вторник
    [wed] среда
    [thu] четверг
    [fri] пятница
    [sat] суббота
   *[sun] воскресенье
}
law-weekdays = с { $first ->
    [mon] понедельника
    [tue] вторника
    [wed] среды
    [thu] четверга
    [fri] пятницы
    [sat] субботы
   *[sun] воскресенья
} по { $last ->
    [mon] понедельник
    [tue] вторник
    [wed] среду
    [thu] четверг
    [fri] пятницу
    [sat] субботу
   *[sun] воскресенье
}

# Условия и положения, из которых они состоят.
law-when = если { LIST($given, type: "each-and") }
law-unless = кроме случаев, когда { LIST($barred, type: "each-or") }
law-when-unless = { law-when }, { law-unless }
law-always = в любом случае
law-fact = { $fact }
law-fact-is = { $fact } — { $value }
law-reading = вопрос { QUOTED($choice) } решается так: { QUOTED($text) } (`{ NAME($choice, form: "id") }={ $reading }`)
law-refused = принимается решение об отказе
law-refused-on = отказ выносится по основанию { QUOTED($ground) }
law-ending-as = исход дела — { QUOTED($outcome) }
law-tacit-grant = заявление считается удовлетворённым
law-tacit-refusal = в удовлетворении заявления считается отказанным по основанию { QUOTED($ground) }
law-tacit-outcome = исход дела — { QUOTED($outcome) }{ $ground ->
        [none] {""}
       *[some] , основание: { $ground }
    }
law-tacit-remedy = открыт способ обжалования { QUOTED($remedy) }
law-tacit-both = { $end }; { $opens }
law-tacit-nothing = ничего не следует
law-not = неверно, что { $clause }
law-all = { $inside ->
        [yes] ({ LIST($clauses, type: "each-and") })
       *[no] { LIST($clauses, type: "each-and") }
    }
law-any = { $inside ->
        [yes] ({ LIST($clauses, type: "each-or") })
       *[no] { LIST($clauses, type: "each-or") }
    }

# Размеры и содержание полей.
law-share = { $rate } % от суммы ({ $of }){ $above ->
        [none] {""}
       *[some] , { LIST($above, type: "comma") }
    }{ $least ->
        [none] {""}
       *[some] , не менее { $least }
    }{ $most ->
        [none] {""}
       *[some] , не более { $most }
    }{ $to ->
        [cent] , с точностью до сотых
        [whole] , с точностью до целых
       *[exact] {""}
    }
law-share-above = { $rate } % с части свыше { $above }
law-amount = { $count } { $index ->
    [mci] МРП
   *[other] `{ $unit }`
} ({ $title })
law-field-text = текст{ $length ->
        [none] {""}
        [one] {" "}из { $length } знака
       *[many] {" "}из { $length } знаков
    }
law-field-whole-number = целое число
law-field-amount = число
law-field-day = дата
law-field-truth = да или нет
law-field-one-of = одно из значений: { LIST($values, type: "comma") }

# Встроенные события, если в файлах правил у них нет названия.
law-event = { $event ->
    [filing] подача заявления
    [receipt] поступление заявления
    [register] регистрация заявления
    [hearing_notice] уведомление о заслушивании
    [hearing] заслушивание
    [answer] ответ
   *[perform] исполнение обязанности
}

# О чём правило умалчивает само по себе.
law-unsaid-duty = правило устанавливает срок этой обязанности только для других случаев
law-unsaid-performance = правило устанавливает срок исполнения обязанности; о последствиях её исполнения или неисполнения оно не говорит
law-unsaid-time-of-answer = правило называет способ обжалования и не устанавливает срока ответа
law-unsaid-answer = акты устанавливают срок ответа, но не его содержание
law-unsaid-no-decision = решение в этом деле не принято, и правила не говорят, каков исход дела
law-unsaid-start = срок исчисляется со дня события { QUOTED($event) }, которое в этом деле не происходит
law-unsaid-late-right = Право использовано после последнего дня, а правила не говорят, что из этого следует: { $event }.
law-unsaid-day = В деле не указан день события { QUOTED($event) }, и акт не считает его наступившим.
