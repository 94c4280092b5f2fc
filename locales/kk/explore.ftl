# Екі құқықтық режимдегі барлық жағдайлар.

explore-title = { $old } және { $new } режимдеріндегі барлық іс
explore-all-told = Барлық топ пен барлық себеп
explore-head = `{ $old }` → `{ $new }`: барлық ықтимал жағдайлар; өтініш берілетін күндер: { DATE($from, style: "plain") } – { DATE($to, style: "plain") }; { $pace ->
        [earliest] әркім бірінші мүмкін күні әрекет етеді
       *[latest] әркім мерзімнің соңғы күні әрекет етеді
    }.
explore-followed = Қабылданған жорамалдар: { LIST($readings, type: "comma", each: "code") }.
explore-name = `{ $name }`
explore-cases = { $plural ->
    [one] { $number } жағдай
   *[other] { $number } жағдай
}

# Қызметтер.
explore-new-service = Қызмет `{ $regime }` режимінде пайда болды, оны салыстыратын ештеңе жоқ.
explore-dropped-service = `{ $regime }` режимінде бұл қызмет енді жоқ, оны салыстыратын ештеңе жоқ.
explore-only-old-service = Қызмет тек `{ $regime }` режимінде бар; оның не болғаны қағидалар файлдарында айтылмаған.
explore-only-new-service = Қызмет тек `{ $regime }` режимінде бар; оның қайдан шыққаны қағидалар файлдарында айтылмаған.
explore-only-procedures = Тек `{ $regime }` режимінде бар: { LIST($procedures, type: "comma", each: "code") }.
explore-same-procedures = Нәтиже де, бірде-бір күн де өзгермейді: { LIST($procedures, type: "comma", each: "code") }.
explore-too-large = `{ $procedure }`: зерттеуге тым көп жағдай, олар туралы ештеңе белгісіз; { $help }.

# Рәсімдер.
explore-all-cases = { $cases }{ $facts ->
        [none] {""}
       *[some] ; мән-жайлары: { LIST($facts, type: "comma", each: "code") }
    }.
explore-unprovided = `{ $has }` режимінде бар, `{ $lacks }` режимінде жоқ { $fact ->
        [applicant] өтініш берушілер
       *[channel] өтініш беру тәсілдері
    }: { LIST($values, type: "comma", each: "code") }; `{ $lacks }` режимінің қағидасы: { $rule }
explore-only-steps = Тек `{ $regime }` режимінде бар әрекеттер: { LIST($steps, type: "comma") }.
explore-decided-alike = Барлық жағдайда нәтиже бірдей.
explore-decided-differently = Нәтижесі өзгеше: { $different }; барлығы: { $all }.

# Жағдайлар топтары.
explore-verdict = { $outcome }{ $gap ->
        [none] {""}
       *[some] {" "}(`{ $gap }`)
    }
explore-outcome = { $outcome ->
    [granted] қанағаттандыру
    [refused] бас тарту
    [by_day] берілген күнге байланысты
   *[unspecified] айқындалмаған
}
explore-declared = `{ $outcome }`
explore-outcome-class = { $old } → { $new }: { $cases }
explore-ground-class = Түпкі нәтиже бірдей; { QUOTED($ground) } негізі тек `{ $regime }` режимінде: { $cases }
explore-fee-class = Алым: { $old } → { $new }: { $cases }
explore-event-class = Нәтиже бірдей; тек `{ $regime }` режимінде бар: { LIST($events, type: "comma") }; { $cases }
explore-event = { QUOTED($event) }
explore-ground = { QUOTED($ground) }
explore-fee = { $amount } { $index ->
        [mci] АЕК
       *[other] `{ $name }`
    }
explore-fee-share = `{ $fee }`
explore-fee-free = тегін
explore-fee-not-said = аталмаған

# Қандай жағдайлар.
explore-when = мынадай болса: { $facts }
explore-as-long-as = мына шартпен: { $facts }
explore-every-case = нәтижесі осындай барлық жағдай
explore-or = немесе { $what }
explore-otherwise = немесе өзгеше
explore-described = { LIST($reasons, type: "semicolon") }
explore-reason = - { $what }: { $further ->
        [yes] тағы{" "}
       *[no] {""}
    }{ $cases }
explore-more-classes = … және жағдайлардың тағы { $count } тобы; бәрі `--full` пен `--format json` ішінде бар
explore-more-reasons = … және тағы { $count ->
        [one] { $count } себеп
       *[other] { $count } себеп
    }; барлығы `--full` пен `--format json` арқылы беріледі
explore-unshown = … және бірде-бір себеп көрсетпейтін { $cases }

# Жағдай.
explore-smallest = ең қарапайым жағдай: берілген күні { DATE($on, style: "plain") }{ $at ->
        [none] {""}
       *[time] , { $at }
    }; { $facts ->
        [none] ерекше ештеңе жоқ
       *[some] мән-жайлары: { LIST($facts, type: "comma") }
    }
explore-for-one = мысал: берілген күні { DATE($on, style: "plain") }{ $at ->
        [none] {""}
       *[time] , { $at }
    }; { $facts ->
        [none] ерекше ештеңе жоқ
       *[some] мән-жайлары: { LIST($facts, type: "comma") }
    }
explore-under = `{ $side }`: { $result }
explore-result = { $outcome }{ $grounds ->
        [none] {""}
       *[some] , негіздері: { LIST($grounds, type: "comma") }
    }{ $gap ->
        [none] {""}
       *[some] , `{ $gap }`
    }{ $decided ->
        [none] {""}
       *[day] ; шешім қабылданған күн: { DATE($decided, style: "plain") }
    }{ $completed ->
        [none] {""}
       *[day] ; соңғы оқиға болған күн: { DATE($completed, style: "plain") }
    }{ $term ->
        [none] {""}
       *[day] ; мерзімнің соңғы күні: { DATE($term, style: "plain") }
    }

# Қағидалар.
explore-rule = { $what }{ $clauses ->
        [none] {""}
       *[some] {" "}[{ $clauses }]
    }{ $place ->
        [none] {""}
       *[some] {" "}`{ $place }`
    }
explore-rule-ground = бас тарту негізі: { QUOTED($ground) }
explore-rule-gap = олқылық: `{ $gap }`
explore-rule-fee = алым: { $fee }
explore-rule-no-fee = алым алынбайды
explore-rule-term = жалпы мерзім: { QUOTED($from) } оқиғасы болған күннен бастап { $period }
explore-rule-event = { QUOTED($event) }{ $limit ->
        [none] {""}
       *[some] : { $limit }
    }{ $outside ->
        [yes] , жалпы мерзімге қосылмайды
       *[no] {""}
    }
explore-rule-hearing = бас тарту алдындағы тыңдау
explore-rule-persuasion = тыңдау нәтижесінде өтініш қанағаттандырылады
explore-rule-silence = мерзім өткеннен кейін { $tacit }
explore-rule-extension = жалпы мерзім { PERIOD($period, case: "dative") } ұзартылады
explore-rule-provided = { $fact ->
        [applicant] өтініш берушілер
       *[channel] өтініш беру тәсілдері
    }: { LIST($values, type: "comma", each: "code") }
explore-limit-day-of = { QUOTED($event) } оқиғасы болған күні
explore-limit-within-of = { QUOTED($event) } оқиғасы болған күннен бастап { $period } ішінде
explore-limit-within = { $period } ішінде
explore-limit-before-end = жалпы мерзім аяқталғанға дейін кемінде { $period } бұрын
explore-limit-term = жалпы мерзім аяқталғанға дейін

# Күндердің айырмашылығы.
explore-no-day-changes = Нәтиже бірдей, бірде-бір күн өзгермейді: { $cases }.
explore-other-dates = Нәтижесі өзгеше жағдайлардың күндері де өзгеше: { $classes ->
        [one] { $classes } топ
       *[other] { $classes } топ
    }; олар `--format json` арқылы беріледі.
explore-outcome-change = { $old } → { $new }
explore-date-class = Екі режимде де { $outcome }, { $cases }: { $reasons }
explore-same-rules = жоғарыдағы қағидалар бойынша
explore-shift = { LIST($days, type: "comma") }{ $at ->
        [none] {""}
       *[hours] , өтініш берілген уақыт: { $at }
    }: { LIST($changes, type: "semicolon") }
explore-filed-at = { $after ->
        [none] { $until ->
            [none] кез келген уақытта
           *[time] { $until } болғанша
        }
       *[time] { $after } өткен соң{ $until ->
            [none] {""}
           *[time] , { $until } болғанша
        }
    }
explore-term-end = жалпы мерзімнің аяқталуы
explore-decision = шешім
explore-last-event = соңғы оқиға
explore-deadline = { QUOTED($event) } оқиғасының соңғы күні
explore-always-the-same-day = өтініш қай күні берілсе де, сол күні
explore-mostly = { $moved }: күндердің { $share }
explore-extreme = { $end ->
        [soonest] ең ерте
       *[latest] ең кеш
    }: { $moved }{ $when ->
        [none] {""}
       *[some] {" "}({ $when })
    }
explore-filed-on = берілген күні: { $on }{ $holidays ->
        [none] {""}
       *[some] ; маңындағы мереке: { $holidays }
    }
explore-filed-between = { $days }, { DATE($first, style: "plain") } – { DATE($last, style: "plain") }{ $holidays ->
        [none] {""}
       *[some] ; маңындағы мереке: { $holidays }
    }
explore-working-always = жұмыс күндерімен әрқашан { $moved }
explore-working = жұмыс күндерімен: { LIST($changes, type: "comma") }
explore-change = { $days } – { $share }
explore-only-side = мұндай күн тек `{ $side }` бойынша бар: күндердің { $share }
explore-neither = мұндай күн ешқайсысында жоқ: күндердің { $share }
explore-moved = { $direction ->
        [same] сол күні
        [sooner] { PERIOD($by, case: "dative") } ерте
       *[later] { PERIOD($by, case: "dative") } кеш
    }
explore-share = { $percent } %
explore-changes-between = { $first } … { $last }

explore-summary = `{ $old }` → `{ $new }`: салыстырылғаны: { $procedures ->
        [one] { $procedures } рәсім
       *[other] { $procedures } рәсім
    }; кемінде бір жағдайда нәтижесі өзгешесі: { $differently }; қандай да бір айырмашылығы бары: { $different }.{ $unknown ->
        [none] {""}
        [one] {" "}Тағы { $unknown } рәсім туралы ештеңе белгісіз: ол тым үлкен.
       *[other] {" "}Тағы { $unknown } рәсім туралы ештеңе белгісіз: олар тым үлкен.
    }

# Жағдайлар жазылған қағидалар файлдары.
explore-witness = { $procedure }: { $what } ({ $number })
explore-witness-outcome = { $old }, одан кейін { $new }
explore-witness-ground = { QUOTED($ground) } негізі
explore-witness-fee = алым
explore-witness-event = { QUOTED($event) } оқиғасы
explore-witness-days = күндер
explore-witness-remark = { $regime }: { $result }.

# Зерттеуге болмайтындар.
explore-progress = зерттелген рәсімдер:
explore-outside-calendar = `{ $regime }` режимінің `{ $procedure }` рәсімі үшін күнтізбеден тыс күн қажет; берілген күні: { DATE($filed, style: "plain") }; күнтізбедегі күндер: { DATE($first, style: "plain") } – { DATE($last, style: "plain") }
explore-no-procedure = `{ $regime }` режимінде `{ $procedure }` рәсімі жоқ
explore-help-range = `--from` және `--to` арқылы әр мерзім күнтізбе аяқталғанға дейін бітетін күндерді таңдаңыз
explore-help-list = не бар екенін `reglament list` көрсетеді
explore-help-fix = жағдайлардың бір бөлігін зерттеңіз: кейбір мән-жайлардың мәнін бекітіңіз, мысалы { LIST($options, type: "comma", each: "code") }
explore-too-many-cases = `{ $procedure }` рәсімі зерттеуге тым үлкен: { $facts ->
        [one] { $facts } мән-жайдан
       *[other] { $facts } мән-жайдан
    } шығатын жағдайларды санап шығу мүмкін емес
explore-too-many-classes = `{ $procedure }` рәсімі зерттеуге тым үлкен: { $facts ->
        [one] { $facts } мән-жай
       *[other] { $facts } мән-жай
    }, жағдайлар саны: { $cases ->
        [none] 2^128 санынан астам
       *[some] { $cases }
    }; топтар тым көп
explore-unclaimed = `{ $procedure }` рәсімінің топтары жазып шығуға тым көп: сертификатта ол туралы ештеңе айтылмайды
explore-too-many-regimes = аталған құқықтық режимдер: { $regimes }; екеуін ғана салыстыруға болады
explore-help-two-regimes = екеуін атаңыз; екеуден көбін `reglament diff` қабылдайды
explore-no-lineage = `{ $old }` режимінің бірде-бір қызметі `{ $new }` режимінің қызметіне айналмаған
explore-help-lineage = қызметтердің `lineage` жазбасын жазыңыз: әйтпесе қайсысы қайсысына сәйкес екені белгісіз
explore-help-kin = қызметтері бір-біріне сәйкес режимдер: { LIST($regimes, type: "comma", each: "code") }
explore-one-side-service = `{ $service }` қызметі тек `{ $regime }` режимінде бар: { $reason ->
        [new] ол `{ $new }` режимінде пайда болды
        [dropped] `{ $new }` режимінде ол енді жоқ
       *[unwritten] сабақтастығы жазылмаған
    }
explore-help-services = екі режимде де бар қызметтер: { LIST($services, type: "comma") }
explore-did-you-mean = `{ $name }` деп айтқыңыз келді ме?
explore-help-procedures = екі режимде де бар рәсімдер: { LIST($procedures, type: "comma", each: "code") }
explore-unknown-procedure = `{ $service }` қызметінің `{ $procedure }` рәсімі жоқ
explore-one-side-procedure = `{ $procedure }` рәсімі тек `{ $regime }` режимінде бар
