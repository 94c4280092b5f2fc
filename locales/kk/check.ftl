# Оқылған ережелерде не дұрыс емес.

check-under = { $help ->
    [none] бұл мына құқықтық режимдерге қатысты: { LIST($regimes, type: "comma", each: "code") }
   *[some] { $help } (бұл мына құқықтық режимдерге қатысты: { LIST($regimes, type: "comma", each: "code") })
}

# Жорамалдар мен қайшылықтар.
check-choice-idle = бірде-бір шарт мынаған байланысты емес: `{ $choice }`
check-choice-idle-here = басқа түсіндіру нұсқасы ештеңені өзгертпейді
check-choice-idle-help = нұсқаны маңызы бар жерде көрсетіңіз, мысалы: `{ $condition }`, немесе осы жерге `changes no result` деп жазыңыз
check-choice-read = нәтижені өзгерте алады: `{ $choice }`; { $by ->
    [program] бағдарлама бұл таңдауды өзі ескереді
   *[condition] шарт осы таңдауға байланысты
}
check-choice-read-here = мұнда нәтиже өзгермейді деп айтылған
check-choice-read-help = `changes no result` жазбасын немесе осыған байланысты шарттарды алып тастаңыз
check-no-built-in-reading = `{ $choice }` бағдарламаға енгізілген, оның `{ $reading }` деген нұсқасы жоқ
check-no-built-in-reading-here = мұндай нұсқа жоқ
check-readings = нұсқалары: { $known }

# Актілерге сілтемелер.
check-rule = { $rule ->
    [term] мерзім
    [fee] алым
    [refuse] бас тарту негізі
    [ends] өзге түпкі нәтиже
    [silence] үнсіздіктің салдары
    [extends] мерзімді ұзарту
    [deemed] қадам орындалды деп саналатын күн
    [on-term] мерзімге әсері
    [require] талап етілетін құжат
    [fetch] көрсетілетін қызметті берушінің өзі алатын құжат
    [payment] төлеу тәсілі
    [result] нәтиже
    [duty] міндет
    [remedy] шағымдану тәсілі
    [occasion] жағдай
    [gap] олқылық
   *[step] қадам
    [step-part] қадамның бөлігі
    [limit] шарты бар мерзім
    [hearing-notice] тыңдау туралы хабарлама
    [hearing] тыңдау
    [channels] өтініш беру тәсілдері
    [applicants] көрсетілетін қызметті алушылардың санаттары
    [waiting] күту уақыты
    [serving] қызмет көрсету уақыты
    [hours] жұмыс уақыты
    [reception] қабылдау аяқталатын сағат
    [subtype] кіші түр
    [contact] байланыс деректері
    [register] тізілім
    [form] нысан
    [catalogue] каталог
    [reading] түсіндіру нұсқасы
}
check-no-citation = актіге сілтеме жоқ: { $rule }
check-no-citation-here = бұл қай нормада айтылған?
check-no-citation-help = жолды `@ ¶…` сілтемесімен аяқтаңыз
check-no-act = сілтеме жарияланбаған актіні атайды: `{ $act }`
check-no-act-here = мына актіге сілтейді: `{ $act }`
check-no-act-help = осы актіні жариялаңыз немесе жарияланғанына сілтеңіз

# Шешімдер мен тіркеу.
check-procedure-here = осы рәсім
check-no-decision = `{ $procedure }` рәсімінде бірде-бір қадам шешім қабылдамайды
check-no-decision-help = өтініш қанағаттандырылатын немесе бас тартылатын қадамға `decides` деп жазыңыз
check-two-decisions = `{ $procedure }` рәсімінде екі қадам шешім қабылдайды
check-decides-too-here = бұл да шешім қабылдайды
check-decides-here = шешім қабылдайды
check-two-decisions-help = `decides` жазбасын аяқталуы шешім болып табылатын қадамда қалдырыңыз
check-no-registration = `{ $procedure }` рәсімінде тіркеу қадамы жоқ: түскен күні тіркелген күн деп есептеледі
check-no-registration-help = актіде болса, өтініш тіркелетін қадамға `registers` деп жазыңыз
check-two-registrations = `{ $procedure }` рәсімінде екі тіркеу қадамы бар
check-registers-too-here = бұл да тіркейді
check-registers-here = тіркейді
check-two-registrations-help = `registers` жазбасын өтініш тіркелетін қадамда қалдырыңыз
check-two-receptions = `{ $service }` қызметінде өтініш қабылдау аяқталатын екі түрлі сағат көрсетілген
check-another-hour-here = басқа сағат
check-one-hour-here = бір сағат
check-two-receptions-help = қолданылатынын қалдырып, мәтіндердің қайшылығын жариялаңыз
check-no-role = `{ $role }` рөлі ешкімге берілмеген
check-no-role-here = { $need ->
    [request] бұл сұрау салу
   *[remedy] бұл шағымдану тәсілі
} `{ $role }` рөлі бар қатысушыны қажет етеді
check-no-role-help = өтінішті кім беретінін көрсетіңіз: `actor citizen is { $role } { "{" } … { "}" }`

# Әрекеттер және олардан бастап есептеу.
check-term-at-end = `{ $procedure }` рәсімінің мерзімі мына әрекеттен бастап есептеледі, ал одан кейін ештеңе болмайды: `{ $event }`
check-term-at-end-here = рәсімнің соңғы әрекеті
check-term-at-end-help = мерзімді ол шектейтін әрекеттерден бұрынғы әрекеттен бастап есептеңіз, мысалы: `register`
check-no-event = `{ $procedure }` рәсімінде есептеу басталатын `{ $event }` деген әрекет жоқ
check-no-event-here = мұндай әрекет жоқ
check-events = { $known ->
    [none] `{ $procedure }` рәсімінің әрекетін жазыңыз
   *[some] `{ $procedure }` рәсімінің әрекеттері: { $known }
}
check-hearing-without-term = `{ $procedure }` рәсімінің мерзімі жоқ, ал тыңдау сол мерзім бойынша есептеледі
check-hearing-without-term-here = мерзімнің соңынан кері есептеледі немесе оны ұзартады
check-hearing-without-term-help = актіде белгіленген мерзімді `term` деп жазыңыз немесе `before end of term` пен `extends term` жазбаларын алып тастаңыз
check-not-yet = `{ $due }` әрекетінің мерзімі сол уақытқа дейін болмауы мүмкін әрекеттен бастап есептеледі: `{ $event }`
check-from-itself-here = өзінен бастап есептеледі
check-later-here = кейінірек немесе қатар болады
check-not-yet-help = бұрын болатын әрекеттен бастап есептеңіз; ол басқа қадамда болса, сол қадамды `after` арқылы атаңыз
check-bound-without-term = `{ $due }` мерзімі жалпы мерзімнің аяқталуынан кері есептеледі, ал `{ $procedure }` рәсімінде ондай мерзім жоқ
check-bound-without-term-help = `term … from …` қосыңыз немесе оқиғадан бастап есептеңіз
check-no-day-left = `{ $procedure }` рәсімінде `{ $due }` үшін бірде-бір күн қалмайды: ол күннен ерте болмайды, ал кейін кеш
check-no-day-left-here = бірінші күн соңғы күннен кейін келеді
check-no-day-left-help = екі мерзімді де акт мәтінімен салыстырыңыз; екі мәтінде солай болса, қайшылықты жариялап, біреуіне сүйеніңіз
check-extension-without-term = `{ $procedure }` рәсімі өзінде жоқ мерзімді ұзартады
check-extension-here = мерзім осы жерде ұзартылады
check-extension-without-term-help = `term … from …` қосыңыз немесе ұзартуды алып тастаңыз
check-nothing-void = `{ $procedure }` рәсімінің `{ $step }` қадамы ештеңені ұзартпайды, сондықтан күшінен айырылатын ештеңе жоқ
check-nothing-void-here = қасында `extends term` жоқ
check-nothing-void-help = қадамға `extends term by …` қосыңыз немесе бұл жазбаны алып тастаңыз
check-stop-without-term = `{ $procedure }` рәсімінің `{ $event }` оқиғасы рәсімде жоқ мерзімге әсер етеді
check-stop-here = осы жерде
check-stop-without-term-help = рәсімге `term` қосыңыз немесе бұл жазбаны алып тастаңыз
check-idle-stop = `{ $procedure }` рәсімінің `{ $event }` оқиғасы мерзімді ең көбі нөл күнге тоқтатады
check-idle-stop-help = ең көбі қанша күн екенін көрсетіңіз немесе бұл жазбаны алып тастаңыз
check-deemed-already = `{ $procedure }` рәсімінің `{ $step }` қадамы барлық жағдайда басқа қағида бойынша орындалды деп саналады
check-deemed-too-here = бұл қағида ешқашан қолданылмайды
check-deemed-here = бұл қағида әрқашан қолданылады
check-deemed-already-help = шарты бар қағиданы бірінші қойыңыз

# Негіздер.
check-ground-twice = `{ $procedure }` рәсімінде `{ $ground }` негізі екі рет көрсетілген
check-again-here = осы жерде қайталанған
check-first-here = алғаш осы жерде
check-ground-twice-help = олардың шарттарын `or` сөзімен біріктіріңіз
check-ground-never-found = `{ $procedure }` рәсімінде бірде-бір қадам `{ $ground }` негізін анықтамайды
check-ground-given-here = осы жерде негіз ретінде көрсетілген
check-ground-never-found-help = бұл тексерілетін қадамға `finds { $ground }` немесе `finds every other ground` деп жазыңыз
check-ground-not-given = `{ $procedure }` рәсімінде `{ $ground }` негізі анықталады, бірақ ол бойынша бас тартылмайды
check-ground-found-here = осы жерде анықталады
check-ground-not-given-help = мұны негіз ететін нормаға сілтеп, `refuse { $ground } when …` жазбасын қосыңыз
check-never-refused = `{ $procedure }` рәсімінде `{ $ground }` негізі бойынша ешқашан бас тартылмайды
check-never-holds-here = бұл шарт ешқашан орындалмайды
check-never-refused-help = `refuse { $ground } when …` жазбасын қосыңыз немесе бұл шартты алып тастаңыз

# Қадамдар мен мерзімдер.
check-event-twice = `{ $procedure }` рәсімінде `{ $event }` екі рет тұр
check-event-twice-help = біреуін қалдырыңыз немесе біріне басқа идентификатор беріңіз
check-no-step = бұл қадам ілесетін `{ $step }` деген қадам жоқ
check-no-step-here = мұндай қадам жоқ
check-steps = `{ $procedure }` рәсімінің қадамдары: { $known }
check-step-waits-for-itself = `{ $procedure }` рәсімінің `{ $step }` қадамы өзін өзі күтеді
check-step-waits-for-itself-here = өзінен кейін келеді
check-step-waits-for-itself-help = оның алдындағы қадамды атаңыз немесе `after` жазбасын алып тастаңыз
check-steps-wait = `{ $procedure }` рәсімінің қадамдары бірін-бірі күтеді: { LIST($steps, type: "comma", each: "code") }
check-step-waits-here = `{ $step }` қадамы олардың басқасын күтеді
check-steps-wait-help = біреуі бірінші бола алуы үшін `after` жазбаларының бірін алып тастаңыз
check-two-terms = `{ $procedure }` рәсімінде екі мерзім бар, екеуі де әрқашан қолданылады
check-second-term-here = екінші мерзім
check-first-term-here = бірінші мерзім
check-two-terms-help = қай мерзімнің қашан қолданылатынын `when` арқылы көрсетіңіз немесе қайшылықты жариялап, мәтіндердің біріне сүйеніңіз
check-silence-without-term = `{ $procedure }` рәсімінде мерзімнен кейінгі үнсіздіктің салдары көрсетілген, ал мерзім жоқ
check-silence-here = үнсіздіктің салдары осы жерде көрсетілген
check-silence-without-term-help = `term … from …` қосыңыз немесе бұл қағиданы алып тастаңыз
check-silence-twice = { $apart ->
        [yes] `{ $procedure }` рәсімінде бір үнсіздік екі түрлі түпкі нәтижеге әкеледі
       *[no] `{ $procedure }` рәсімінде үнсіздіктің салдары екі рет көрсетілген
    }
check-silence-too-here = және осы жерде, бірінші қағида қолданылатын істер үшін
check-silence-twice-help = әр қағиданың қашан қолданылатынын `when` арқылы көрсетіңіз немесе біреуін алып тастаңыз; бірнешеуінен шарты орындалған біріншісі қолданылады
check-no-remedy = `{ $service }` қызметінде `{ $remedy }` шағымдану тәсілі жоқ
check-no-remedy-here = мұндай шағымдану тәсілі жоқ
check-remedies = { $known ->
        [none] `{ $service }` қызметіне `remedy … to …` жазбасын қосыңыз
       *[some] `{ $service }` қызметінің шағымдану тәсілдері: { $known }
    }
check-built-in-outcome = `{ $outcome }` түпкі нәтижесі бағдарламаның өзінде бар
check-built-in-outcome-here = осы жерде жарияланған
check-built-in-outcome-help = жариялауды алып тастаңыз немесе түпкі нәтижені басқаша атаңыз; `refuse` пен `silence after term grants` үшін жариялау қажет емес
check-never-ends = `{ $procedure }` рәсімі `{ $outcome }` түпкі нәтижесімен ешқашан аяқталмайды
check-never-ends-help = `ends as { $outcome } when …` қосыңыз немесе шартты алып тастаңыз
