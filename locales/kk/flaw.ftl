# Заңның өзінде не дұрыс емес: әр тұжырым бір-екі сөйлеммен, оны не түзететіні және барлығы туралы есеп.

# Уақыт арифметикасы.
flaw-step = { QUOTED($event) } ({ $period })
flaw-asked = { $kind ->
    [nothing] көрсетілетін қызметті алушыдан ештеңе сұратылмағанда
   *[these] мынау сұратылғанда: { LIST($events, type: "comma") }
}
flaw-exceeds = Қадамдар өз мерзімдері бойынша жалпы мерзімнен{ $term ->
        [none] {""}
       *[some] {" "}({ $term })
    } кейін аяқталуы мүмкін{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }: { LIST($steps, type: "comma") }. Өтініш берілген күн: { DATE($filed, style: "plain") }; { QUOTED($event) } қадамының өз мерзімі аяқталатын күн: { DATE($own, style: "plain") }; жалпы мерзім аяқталатын күн: { DATE($end, style: "plain") }, яғни { $days } күн ерте.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-no-slack = { $many ->
        [yes] Қадамдардың мерзімдері бүкіл жалпы мерзімді{ $term ->
        [none] {""}
       *[some] {" "}({ $term })
    } алады{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }
       *[no] Қадамның мерзімі бүкіл жалпы мерзімге{ $term ->
        [none] {""}
       *[some] {" "}({ $term })
    } тең{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }
    }: { LIST($steps, type: "comma") }. { $longest ->
        [none] {""}
       *[some] Ең көп уақыт берілген қадам: { QUOTED($longest) }.{" "}
    }Өтініш берілген күн: { DATE($filed, style: "plain") }; жалпы мерзім аяқталатын күн: { DATE($end, style: "plain") }; оған дейін бірде-бір күн қалмайды.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-one-day = { $many ->
        [yes] Қадамдардың мерзімдері жалпы мерзімнен{ $term ->
        [none] {""}
       *[some] {" "}({ $term })
    } бір күн қалдырады{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }
       *[no] Қадамның мерзімі жалпы мерзімнен{ $term ->
        [none] {""}
       *[some] {" "}({ $term })
    } бір күн қалдырады{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }
    }: { LIST($steps, type: "comma") }. { $longest ->
        [none] {""}
       *[some] Ең көп уақыт берілген қадам: { QUOTED($longest) }.{" "}
    }Өтініш берілген күн: { DATE($filed, style: "plain") }; қадамдардың соңғы күні: { DATE($own, style: "plain") }; жалпы мерзім аяқталатын күн: { DATE($end, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-unmet = { QUOTED($event) }: соңғы күн бұл әрекет мүмкін болатын бірінші күннен бұрын келеді{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }. Өтініш берілген күн: { DATE($filed, style: "plain") }; соңғы күн: { DATE($due, style: "plain") }{ $period ->
        [none] {""}
       *[some] {" "}(кемінде { $period } бұрын)
    }; алдыңғы әр қадам бүкіл уақытын алса, әрекет мүмкін болатын бірінші күн: { DATE($start, style: "plain") }.{ $least ->
        [none] {""}
       *[some] {" "}Тіркеуден бастап оған дейін ең көбі { $least } жұмыс күні өте алады; қадамдардың мерзімдері бойынша: { $taken }.
    }{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-rolled = { QUOTED($event) }{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    }: мерзім жалпы мерзімнің ішінде, бірақ жұмыс емес күні аяқталады да, оның соңынан кейінге ауысады. Өтініш берілген күн: { DATE($filed, style: "plain") }; мерзім ауысатын күн: { DATE($own, style: "plain") }; жалпы мерзім аяқталатын күн: { DATE($end, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-window-off = { QUOTED($event) }{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    }: көрсетілетін қызметті алушыға берілген күндердің бәрі – жұмыс емес күндер. Өтініш берілген күн: { DATE($filed, style: "plain") }{ $sent ->
        [none] {""}
       *[day] ; хабарлама жіберілген күн: { DATE($sent, style: "plain") }
    }; арасында бірде-бір жұмыс күні жоқ күндер: { DATE($from, style: "plain") } – { DATE($counted, style: "plain") }{ $moved ->
        [yes] ; соңы ауысатын күн: { DATE($last, style: "plain") }
       *[no] {""}
    }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-window-after = Жалпы мерзім аяқталғаннан кейін де көрсетілетін қызметті алушы мұны жасай алады: { QUOTED($event) }. Күту күндері жалпы мерзімге есептеледі. Өтініш берілген күн: { DATE($filed, style: "plain") }; бұл үшін соңғы күн: { DATE($last, style: "plain") }; жалпы мерзім аяқталатын күн: { DATE($end, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-late-notice = Мұның жалпы мерзім ішінде болуын бірде-бір қағида қамтамасыз етпейді: { QUOTED($event) }. Күту күндері жалпы мерзімге есептеледі, ал { QUOTED($notice) } қадам аяқталғанша мүмкін. Өтініш берілген күн: { DATE($filed, style: "plain") }; хабарлама жіберілген күн: { DATE($sent, style: "plain") }; көрсетілетін қызметті алушы үшін соңғы күн: { DATE($last, style: "plain") }; жалпы мерзім аяқталатын күн: { DATE($end, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-no-day = { QUOTED($event) }{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    }: қадамның өз жұмыс күні қалмайды{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }. Өтініш берілген күн: { DATE($filed, style: "plain") }; алдыңғы қадамдар бүкіл уақытын алса, басталатын күн: { DATE($start, style: "plain") }; аяқталуға тиіс күн: { DATE($due, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-too-late = { QUOTED($event) }: қадам өзінің соңғы күні өткеннен кейін ғана басталуы мүмкін{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }. Өтініш берілген күн: { DATE($filed, style: "plain") }; соңғы күн: { DATE($due, style: "plain") }; оған дейінгілердің бәрі өз уақытын алса, бастала алатын күн: { DATE($start, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-never-binds = Соңғы күнді ешқашан айқындамайтын шек: { QUOTED($event) }{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    }. { $by ->
        [term] Жалпы мерзім әрқашан ертерек аяқталады.
        [backward] Кері саналатын шек әрқашан ертерек келеді.
       *[forward] Алға саналатын шек әрқашан ертерек келеді.
    }

flaw-mend-exceeds = Қадамдар мен жалпы мерзімді бір күннен бастап және бірдей күндермен санау немесе соңғы күні ауысқан қадам бәрібір жалпы мерзіммен бірге аяқталады деп көрсету.
flaw-mend-slack = Жоғалған күн жалпы мерзімді бұзбауы үшін қадамдарға одан аз уақыт қалдыру.
flaw-mend-unmet = Алдыңғы қадамдарға барлығы ең көбі { $least } жұмыс күнін беру, жалпы мерзімді ұзарту немесе аралықты қысқарту.
flaw-mend-rolled = Шек үшін де, жалпы мерзім үшін де жұмыс емес күндер туралы бірдей қағида белгілеу.
flaw-mend-window-off = Уақытты жұмыс күндерімен немесе жұмыс күндерінің ең аз санын белгілеу.
flaw-mend-window-after = Күту күндерін жалпы мерзімнен шығару немесе бұған берілген уақытты қысқарту.
flaw-mend-late-notice = Хабарлама үшін соңғы күнді белгілеу немесе күту күндерін жалпы мерзімнен шығару.
flaw-mend-no-day = Қадамдарды жұмыс күндерімен санау немесе алдыңғы қадамдарды қысқарту.
flaw-mend-too-late = Мерзімді алдыңғы қадамнан бастап санау, күту күндерін жалпы мерзімнен шығару немесе алдыңғыларын қысқарту.
flaw-mend-never-binds = { $by ->
        [term] Бұл шекті алып тастау немесе жалпы мерзімнен қысқа ету.
       *[other] Ешқашан қолданылмайтын шекті алып тастау.
    }

# Есеп.
flaw-title = Заңның кемшіліктері: { LIST($regimes, type: "comma") }
flaw-title-amendment = Өзгеріс заңның кемшіліктеріне не істеді: { $old } → { $new }
flaw-regime = { $title } (`{ $id }`)
flaw-summary = { $services } қызмет, { $procedures } рәсім; { $findings ->
        [0] тұжырым жоқ
       *[other] { $findings } тұжырым
    }.
flaw-bearing = { $bearing ->
        [law] Заңның қағида файлдары түсінгендегі кемшіліктері
        [slack] Артық күні жоқ немесе бір ғана артық күні бар мерзімдер
        [other_reading] Тек қағида файлдары ұстанбайтын түсіндіру бойынша
       *[rule_files] Заңға емес, қағида файлдары мен олардың істеріне ескертпелер
    }: { $count } ({ LIST($counts, type: "comma") }).
flaw-count = { $severity ->
        [impossible] орындалмайды
        [conflict] қайшылық
        [tight] уақыт тапшы
        [unsaid] реттелмеген
       *[note] ескертпе
    } – { $count }
flaw-amendment-count = { $fate ->
        [kept] қалды
        [brought] пайда болды
        [gone] өзі қатысты нәрсемен бірге жойылды
       *[mended] түзетілді
    } – { $count }
flaw-amendment-summary = { LIST($counts, type: "comma") }.
flaw-service = { $title } (`{ $id }`)
flaw-whole-regime = Тұтас құқықтық режим
flaw-several-services = Бірнеше қызметте бірдей
flaw-place = Қайда: { $title } (`{ $id }`){ $clauses ->
        [none] {""}
       *[some] {" "}– { $clauses }
    }
flaw-assumed = `{ $choice }` мәселесінің шешімі – `{ $reading }`
flaw-head = { $severity ->
        [impossible] Орындалмайды
        [conflict] Қайшылық
        [tight] Уақыт тапшы
        [unsaid] Реттелмеген
       *[note] Ескертпе
    }{ $procedure ->
        [none] {""}
       *[some] {" "}· `{ $procedure }`
    }{ $fate ->
        [none] {""}
        [kept] {" "}· қалды
        [brought] {" "}· пайда болды
        [gone] {" "}· бірге жойылды
       *[mended] {" "}· түзетілді
    } · `{ $code }`
flaw-under = Тек мына түсіндіруде – { $reading }.
flaw-dates = { $always ->
        [yes] Өтініш берілетін кез келген күні; барлық күн саны: { $of } ({ DATE($from, style: "plain") } – { DATE($to, style: "plain") }).
       *[no] Өтініш берілетін күндер: { $of } күннің { $count } күні ({ DATE($from, style: "plain") } – { DATE($to, style: "plain") }){ $first ->
            [none] {""}
           *[day] ; біріншісі: { DATE($first, style: "plain") }
        }{ $next ->
            [none] {""}
           *[day] , келесісі: { DATE($next, style: "plain") }
        }.
    }
flaw-in-force = { $open ->
        [yes] Құқықтық режим қолданыста болғанда (қаралған күндер: { DATE($from, style: "plain") } – { DATE($to, style: "plain") })
       *[no] Құқықтық режим қолданыста болған кезде ({ DATE($from, style: "plain") } – { DATE($to, style: "plain") })
    }{ $always ->
        [yes] : өтініш берілетін кез келген күні.
       *[no] : { $of } күннің { $count } күні{ $first ->
            [none] {""}
           *[day] ; біріншісі – { DATE($first, style: "plain") }
        }.
    }
flaw-reading = Мына түсіндіруде өтініш берілетін { $count } күн – { $reading }.
flaw-before = Өзгеріске дейін: { $of } күннің { $count } күні.
flaw-clauses = Нормалар: { $clauses }
flaw-mend = Түзету жолы: { $mend }
flaw-witness = Мұны көрсететін іс { DATE($filed, style: "plain") } берілген{ $facts ->
        [none] {""}
       *[some] ; көрсетілгені: { LIST($facts, type: "each-and") }
    }{ $events ->
        [none] {""}
       *[some] ; { LIST($events, type: "comma") }
    }{ $assume ->
        [none] {""}
       *[some] ; түсіндіру: { LIST($assume, type: "comma", each: "code") }
    }.
flaw-witness-fact = { $clause ->
        [none] `{ $stated }`
       *[some] { $clause } (`{ $stated }`)
    }
flaw-witness-event = { QUOTED($event) } – { DATE($on, style: "plain") }
flaw-nothing = Ештеңе табылмады.
flaw-rule-here = қатысатын қағида
flaw-too-large = `{ $procedure }` (`{ $regime }`): жағдай тым көп, олар туралы ештеңе белгісіз.
flaw-how = Бұл қалай есептелді
flaw-how-days = `{ $regime }` құқықтық режимі: өтініш берілетін әр күн, { DATE($from, style: "plain") } – { DATE($to, style: "plain") }{ $force ->
        [none] {""}
       *[some] , { $force }
    }; берілген уақыты: 10:00. Жағдайлары кез келген күні бірдей өтетін кластар саны: { $classes }; әр кластың бір ісі әр күнге есептелді.
flaw-how-in-force = сондай-ақ қолданыста болған күндер, { DATE($since, style: "plain") } – { DATE($until, style: "plain") }
flaw-how-pace = Әркім соңғы заңды күні әрекет етеді; маңызы бар жерде – бірінші күні де. Жорамалдар мен мәтіндер арасындағы қайшылықтардың әр басқа түсіндірмесі де қаралды.
flaw-how-witness = Мұнда аталған әр іс `reglament run` командасымен есептеледі; дайын күйінде ол `--format json` нәтижесінде бар.
