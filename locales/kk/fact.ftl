# Қағиданың бір нәрсе туралы айтқаны. Мерзімдер мен шарттар `law.ftl` файлында.

fact-so = иә
fact-always = барлық жағдайда
fact-never = ешбір жағдайда
fact-length = { $length }
fact-start = { QUOTED($event) } оқиғасы
fact-start-step-before = алдыңғы әрекеттің аяқталуы
fact-actor = { $actor }
fact-steps = { LIST($steps, type: "comma", each: "quoted") }
fact-names = { LIST($names, type: "comma") }
fact-name = { QUOTED($name) }
fact-percent = { $percent } %
fact-amount = { $amount } { $index ->
    [mci] АЕК
   *[other] `{ $name }`
}
fact-free = тегін
fact-time = { $time }
fact-refusal = { QUOTED($ground) } негізі бойынша бас тарту ({ $when })
fact-nothing-said = актіде бұл туралы айтылмаған ({ $when })
fact-required = міндетті
fact-optional = міндетті емес
fact-text = { QUOTED($text) }

# Қағиданың бүкіл мазмұны: алдымен қасиеттері, содан кейін бөліктері.
fact-whole = { LIST($said, type: "semicolon") }
fact-aspects = { LIST($aspects, type: "comma") }
fact-lines = { $line ->
    [field] { $count } өріс
    [column] { $count } баған
   *[code] { $count } код
}
fact-special-limit = { LIST($said, type: "comma") }
fact-checks = тексеріледі: { LIST($parts, type: "comma") }{ $said ->
        [none] {""}
       *[some] , { $said }
    }
fact-hands-over = беріледі: { LIST($parts, type: "comma") }{ $said ->
        [none] {""}
       *[some] , { $said }
    }
fact-records = жазба енгізіледі: { LIST($parts, type: "comma") }{ $said ->
        [none] {""}
       *[some] , { $said }
    }
fact-part = { LIST($parts, type: "comma") }{ $said ->
        [none] {""}
       *[some] : { $said }
    }

# Басқалармен қатар тұрған қасиет.
fact-from = басталуы – { $start }
fact-by = әрекет етуші – { $actor }
fact-after = алдымен – { $before }
fact-decides = шешім осы қадамда қабылданады
fact-registers = өтініш осы қадамда тіркеледі
fact-in-step = кезеңі – { $steps }
fact-outside-term = уақыты мерзімге кірмейді
fact-outside-term-when = уақыты мерзімге кірмейді, { $when }
fact-deemed = { $said }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
fact-times = ең көбі { $times } рет
fact-after-last = соңғы реттен кейін: { $consequence }
fact-all-deemed = { LIST($said, type: "semicolon") }
fact-outcome = түпкі нәтиже – { QUOTED($outcome) }
fact-after-term = жалпы мерзімнің аяқталуымен байланысты емес
fact-late-void = кешіксе, мерзімді ұзартпайды
fact-if-nothing-delivered = ештеңе ұсынылмаса – { $consequence }
fact-extends = мерзім ұзартылады, ұзарту – { $period }
fact-before-end = мерзім аяқталғанға дейін қалатын ең аз уақыт – { $period }
fact-persuades = бас тарту оң шешімге ауыстырылуы мүмкін, { $when }
fact-as = нысаны – { $form }
fact-pass-mark = өту балы – { $mark }
fact-until = { $time } дейін
fact-opens = ашатын рәсімі: { $procedure }
fact-to = кімге – { $addressee }
fact-answered = жауап беру мерзімі – { $period }
fact-kept-by = жүргізеді – { $keeper }
