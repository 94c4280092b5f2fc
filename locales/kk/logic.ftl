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
   *[some] {" "}`{ $id }`
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
logic-gap = іс нәтижесіз қалуы мүмкін, олқылық `{ $gap }`: { $text }
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
logic-more-time = { $of }: `{ $act }` бойынша { $period }, ал жоғары тұрған `{ $above }` бойынша { $instead }
logic-more-papers = `{ $act }` бойынша { QUOTED($document) } құжаты талап етіледі, ал жоғары тұрған `{ $above }` бойынша талап етілмейді
logic-ground-unknown = `{ $act }` актісінде { QUOTED($ground) } негізі бар, ал `{ $other }` актісінде жоқ
logic-conflict-undeclared = { $of }: `{ $act }` және `{ $other }` актілері сәйкес келмейді, ал қайшылық жарияланбаған
logic-meaning-changed = { $rule }: келесі режимде, `{ $next }`, мұның мағынасы басқа
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
} `{ $id }`
logic-nothing-new = { QUOTED($case) } ісі { QUOTED($other) } ісі көрсеткеннен артық ештеңе көрсетпейді: әрбір оқиға берілген күннен кейін сонша күннен соң болады{ $days ->
    [0] , сол күндері
   *[other] ; берілген күндердің арасы { $days } күн
}

logic-too-large = рәсім логикасын тексеру үшін тым үлкен

# A flaw as a sentence of its own.
logic-sentence = { SENTENCE($said) }
logic-shown = { $flaw }; мұндай ең шағын іс: { $case ->
    [none] ештеңе көрсетілмеген іс
   *[some] { $case }
}

# Не түзетер еді.
logic-mend = { $code ->
    [condition_never] қағиданы алып тастаңыз немесе оның шартын түзетіңіз
    [condition_always] шартты алып тастаңыз немесе түзетіңіз
    [shadowed] қағиданы оны жауып тұрғандардан бұрын қойыңыз немесе алып тастаңыз
    [stage_shadowed] негізді бір рет қана іздеңіз
    [step_unreachable] шартты түзетіңіз немесе қадамды алып тастаңыз
    [request_unreachable] шартты түзетіңіз немесе сұрау салуды алып тастаңыз
    [hearing_unreachable] шартты түзетіңіз немесе тыңдауды алып тастаңыз
    [ground_never] шартты түзетіңіз немесе негізді алып тастаңыз
    [ground_implied] негіздердің біреуі жеткілікті ме, соны айтыңыз
    [grounds_exclude] бір негіз айтылып отырса, оларды біріктіріңіз
    [grounds_together] бұл негіздерді біріктіріңіз
    [document_never] шартты түзетіңіз немесе құжатты алып тастаңыз
    [document_twice] құжатты бір қағидада ғана талап етіңіз
    [document_fetched] оны көрсетілетін қызметті алушы ұсынатын құжаттардан алып тастаңыз
    [exception_taken_back] ерекшелікті немесе оны жоятын қағиданы алып тастаңыз
    [fee_of_free_service] алымды белгілеңіз немесе оған негізделгенді алып тастаңыз
    [fact_unread] ол туралы шартта сұраңыз немесе оны алып тастаңыз
    [fact_idle] оны шарттардан алып тастаңыз немесе одан салдар шығарыңыз
    [gap] мұндай жағдайда не болатынын айтыңыз
    [remedies_in_circle] бұл тәсілдердің бірін бірден ашыңыз
    [duty_without_consequence] одан не шығатынын айтыңыз
    [hearing_both_ways] бұл негіз бойынша бас тартудан бұрын қай жағдайларда тыңдау болатынын айтыңыз
    [more_time] регламентті жоғары тұрған актіге сәйкес келтіріңіз
    [more_papers] регламентті жоғары тұрған актіге сәйкес келтіріңіз
    [ground_unknown] екі актіде бірдей негіздер белгілеңіз
    [conflict_undeclared] қайшылықты түсіндірулерімен жариялаңыз
    [meaning_changed] мұны айтыңыз немесе жаңасына басқа ат беріңіз
    [hole_in_time] ескі мәтін тоқтағанда жаңасын күшіне енгізіңіз немесе ол уақыттың мәтінін кодтаңыз
    [reading_idle] оған `changes no result` деп жазыңыз немесе түсіндіру маңызды жерде ол туралы сұраңыз
    [unexercised] оны қамтитын іс қосыңыз
    [nothing_new] істі алып тастаңыз немесе одан күтілетін өзге нәтижені көрсетіңіз
   *[too_large] рәсімді ұсақтарына бөліңіз
}
