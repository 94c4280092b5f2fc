# Құқықтың логикасында, актілер арасында және істерде не дұрыс емес.

# Қорытындылар қағидаларды қалай атайды.
logic-rule = { $rule ->
    [step] қадам
    [limit] оқиғаның мерзімі
    [ordinary-limit] оқиғаның әдеттегі мерзімі
    [term] жалпы мерзім, басталатын оқиғасы
    [fee] алым
    [ground] негіз
    [silence] үнсіздіктің салдары
    [gap] олқылық
    [request] сұрау салу
    [failing] сұралғанның ұсынылмауының салдары
    [standstill] мерзімнің тоқтауы, аяқталатын оқиғасы
    [deemed] өткен болып саналатын күн, қадамы
    [hearing] тыңдау, қадамы
    [persuasion] тыңдаудың салдары, қадамы
    [payment] төлеу тәсілі
    [document] құжат
    [fetched] көрсетілетін қызметті беруші алатын құжат
    [result] нәтиже
    [occasion] жүгіну жағдайы
    [duty] міндет
    [exam] сынақ
    [check] тексеру
    [hands-over] беру
    [subtype] кіші түр
    [field] өріс
   *[record] тізілімдегі жазба
}{ $id ->
    [none] {""}
   *[some] {" "}{ $id }
}

# Шарттар және олардың неге әкелетіні.
logic-never-true = { $rule }: бұл шарт тексерілетін бірде-бір іс оған сай келмейді
logic-always-true = { $rule }: бұл шарт тексерілетін әрбір іс оған сай келеді
logic-shadowed = { $rule }: мұндай істердің бәрінде бұрын тұрған қағида қолданылады
logic-ordinary-shadowed = { $event }: әдеттегі мерзім ешқашан қолданылмайды, оның орнына әрдайым басқасы қолданылады
logic-stage-shadowed = қадам: { $step }; негіз нәтижесіз ізделеді, ол кезде бірде-бір іс қалмайды: { LIST($grounds, type: "comma") }
logic-step-unreachable = бірде-бір іс өтпейтін қадам: { $step }
logic-request-unreachable = бірде-бір іс мына сұрау салуға жетпейді: `{ $request }`
logic-hearing-unreachable = бірде-бір іс тыңдауға жетпейтін қадам: { $step }
logic-ground-never = бірде-бір істе анықталмайтын, сондықтан ол бойынша бас тарту мүмкін емес негіз: { $ground }
logic-ground-implied = { QUOTED($ground) } негізі { QUOTED($by) } негізінсіз ешқашан анықталмайды
logic-grounds-exclude = { QUOTED($ground) } және { QUOTED($other) } негіздері бірге тексеріледі және ешқашан бірге анықталмайды
logic-grounds-together = { QUOTED($ground) } және { QUOTED($other) } негіздері бірдей істерде анықталады
logic-never-here = бірде-бір істе қолданылмайды
logic-always-true-here = осында жеткен кез келген істе орындалады
logic-fact-unread-here = бірде-бір шарт ол туралы сұрамайды

# Құжаттар мен алымдар.
logic-document-never = құжат бірде-бір істе талап етілмейді: { LIST($documents, type: "comma") }
logic-document-twice = бір істе { QUOTED($document) } құжатын екі қағида талап етеді
logic-document-fetched = көрсетілетін қызметті алушы { QUOTED($document) } құжатын ұсынуға тиіс, ал көрсетілетін қызметті беруші оны өзі де алады
logic-exception-taken-back = бір қағида { QUOTED($document) } құжаты үшін ерекшелік жасайды, ал басқасы оны жояды
logic-fee-ground-free = қызмет тегін, бірақ { QUOTED($ground) } негізі бойынша бас тартуға болады
logic-fee-proof-free = қызмет тегін, бірақ { QUOTED($document) } құжаты талап етіледі

# Мән-жайлар.
logic-fact-unread = бірде-бір қағида мына мән-жайды оқымайды: `{ $fact }`
logic-fact-idle = қағидалар оқитын, бірақ ештеңені өзгертпейтін мән-жай: `{ $fact }`

# Не айтылмаған.
logic-gap = іс нәтижесіз қалуы мүмкін (олқылық `{ $gap }`): { $text }
logic-answer-without-time = акт бұл шағымдану тәсілін атайды, бірақ жауап беру мерзімін белгілемейді; оны басқа заң белгілеуі мүмкін (олқылық `{ $gap }`)
logic-left-open = акт мұны реттемейді{ $when ->
        [none] {""}
       *[some] {" "}({ $when })
    } (олқылық `{ $gap }`): { $text }
logic-fee-without-consequence = алым төленуге тиіс, бірақ оның төленген-төленбегенін бірде-бір негіз де, басқа қағида да сұрамайды
logic-papers-without-consequence = құжаттар ұсынылуға тиіс, бірақ олардың ұсынылған-ұсынылмағанын бірде-бір негіз де, басқа қағида да сұрамайды: { LIST($documents, type: "comma") }
logic-duty-without-consequence = { QUOTED($duty) } міндеті: ол орындалмаса, не болатыны айтылмаған

# Шағымдану және тыңдау.
logic-remedy-after-itself = мына шағымдану тәсілі тек өзінен кейін, яғни ешқашан мүмкін емес: `{ $remedy }`
logic-remedies-in-circle = бұл шағымдану тәсілдерінің әрқайсысы басқасынан кейін ғана мүмкін, яғни бірде-біреуі мүмкін емес: { LIST($remedies, type: "comma", each: "code") }
logic-hearing-both-ways = { QUOTED($ground) } негізі бойынша тыңдаудан кейін де { $heard ->
    [none] (істе ештеңе көрсетілмесе)
   *[some] ({ $heard })
}, онсыз да бас тартылады

# Актілер мен редакциялар арасында.
logic-of-term = жалпы мерзім
logic-of-event = { QUOTED($event) } оқиғасы
logic-of-fee = алым
logic-of-duty = { QUOTED($duty) } міндеті
logic-of-document = { QUOTED($document) } құжаты
logic-of-remedy = { QUOTED($remedy) } шағымдану тәсілі
logic-more-time = { $of }: { NAME($act, form: "cited") } бойынша { $period }, ал жоғары тұрған акт ({ NAME($above, form: "cited") }) бойынша { $instead }
logic-more-papers = { NAME($act, form: "cited") } бойынша { QUOTED($document) } құжаты талап етіледі{ $when ->
        [none] {""}
       *[some] {" "}({ $when })
    }, ал жоғары тұрған акт ({ NAME($above, form: "cited") }) бойынша талап етілмейді
logic-ground-unknown = { NAME($act, form: "cited") } бойынша { QUOTED($ground) } негізі бар, ал { NAME($other, form: "cited") } бойынша жоқ
logic-conflict-undeclared = { $of }: { NAME($act, form: "cited") } және { NAME($other, form: "cited") } бір-біріне сәйкес келмейді, ал қайшылық жарияланбаған
logic-meaning-changed = { $rule }: келесі режимде (`{ $next }`) мұның мағынасы басқа; { $change }
logic-changed-cases = бұрын { $before ->
        [none] кез келген жағдайда
       *[some] { $before }
    }, енді { $after ->
        [none] кез келген жағдайда
       *[some] { $after }
    }
logic-changed-outcome = бұрын { $before ->
        [none] бас тарту
       *[some] { QUOTED($before) }
    }, енді { $after ->
        [none] бас тарту
       *[some] { QUOTED($after) }
    }
logic-changed-task = { $task ->
        [decides] { $now ->
            [yes] онда бұл қадамда шешім қабылданады, мұнда қабылданбайды
           *[no] мұнда бұл қадамда шешім қабылданады, онда қабылданбайды
        }
       *[registers] { $now ->
            [yes] онда бұл қадамда өтініш тіркеледі, мұнда тіркелмейді
           *[no] мұнда бұл қадамда өтініш тіркеледі, онда тіркелмейді
        }
    }
logic-changed-person = міндет кімдікі: бұрын – { QUOTED($before) }, енді – { QUOTED($after) }
logic-hole-in-time = бұл күндері бірде-бір мәтін қолданылмаған, оның себебін қағида файлдары айтпайды: { DATE($from, style: "plain") } – { DATE($to, style: "plain") }; келесі режим: `{ $next }`
logic-reading-idle = бірде-бір түсіндіруі нәтижені өзгертпейтін мәселе: `{ $choice }`

# Істер.
logic-unexercised = бірде-бір іс мынаны қамтымайды: { $kind ->
    [granted] өтінішті қанағаттандыру
    [step] қадам
    [passed-over] қадамның өткізіп жіберілуі
    [limit] оқиғаның әдеттегі мерзімі
    [alternative] оқиғаның басқа мерзімі
    [request] сұрау салу
    [delivery] ұсыну
    [standstill] мерзімнің тоқтауы, аяқталатын оқиғасы
    [failing] ұсынылмауы:
    [hearing] тыңдау
    [persuaded] сендіретін тыңдау:
    [ground] негіз
    [gap] олқылық
    [term] жалпы мерзім
    [fee] алым
   *[reading] түсіндіру
} { $id }
logic-nothing-new = { QUOTED($case) } ісі { QUOTED($other) } ісі көрсеткеннен артық ештеңе көрсетпейді: әрбір оқиға берілген күннен кейін сонша күннен соң болады{ $days ->
    [0] , сол күндері
   *[other] ; берілген күндердің арасы { $days } күн
}

logic-too-large = рәсім логикасын тексеру үшін тым үлкен

# A flaw as a sentence of its own.
logic-sentence = { SENTENCE($said) }
logic-shown = { $flaw }. Мұндай ең шағын істе { $case ->
    [none] ештеңе көрсетілмейді
   *[some] { $case }
}
logic-case = { LIST($stated, type: "each-and") }

# Не түзетер еді.
logic-mend = { $code ->
    [condition_never] қағиданы алып тастау немесе оның шартын түзету
    [condition_always] шартты алып тастау немесе түзету
    [shadowed] қағиданы оны жауып тұрғандардан бұрын қою немесе алып тастау
    [stage_shadowed] негізді бір рет қана іздеу
    [step_unreachable] шартты түзету немесе қадамды алып тастау
    [request_unreachable] шартты түзету немесе сұрау салуды алып тастау
    [hearing_unreachable] шартты түзету немесе тыңдауды алып тастау
    [ground_never] шартты түзету немесе негізді алып тастау
    [ground_implied] негіздердің біреуі жеткілікті ме, соны көрсету
    [grounds_exclude] бір негіз айтылып отырса, оларды біріктіру
    [grounds_together] бұл негіздерді біріктіру
    [document_never] шартты түзету немесе құжатты алып тастау
    [document_twice] құжатты бір қағидада ғана талап ету
    [document_fetched] оны көрсетілетін қызметті алушы ұсынатын құжаттардан алып тастау
    [exception_taken_back] ерекшелікті немесе оны жоятын қағиданы алып тастау
    [fee_of_free_service] алымды белгілеу немесе оған негізделгенді алып тастау
    [fact_unread] ол туралы шартта сұрау немесе оны алып тастау
    [fact_idle] оны шарттардан алып тастау немесе одан салдар шығару
    [gap] мұндай жағдайда не болатынын көрсету
    [left_open] мұны актіде көрсету
    [fee_without_consequence] алым төленбесе не болатынын көрсету
    [papers_without_consequence] құжат жетіспесе не болатынын көрсету
    [remedies_in_circle] бұл тәсілдердің бірін бірден ашу
    [duty_without_consequence] одан не шығатынын көрсету
    [hearing_both_ways] бұл негіз бойынша бас тартудан бұрын қай жағдайларда тыңдау болатынын көрсету
    [more_time] регламентті жоғары тұрған актіге сәйкес келтіру
    [more_papers] регламентті жоғары тұрған актіге сәйкес келтіру
    [ground_unknown] екі актіде бірдей негіздер белгілеу
    [conflict_undeclared] қайшылықты түсіндірулерімен жариялау
    [meaning_changed] мұны айту немесе жаңасына басқа ат беру
    [hole_in_time] ескі мәтін тоқтағанда жаңасын күшіне енгізу немесе ол уақыттың мәтінін кодтау
    [reading_idle] оған `changes no result` деп жазу немесе түсіндіру маңызды жерде ол туралы сұрау
    [unexercised] оны қамтитын іс қосу
    [nothing_new] істі алып тастау немесе одан күтілетін өзге нәтижені көрсету
   *[too_large] рәсімді ұсақтарына бөлу
}
