# Атауларда және қағидалар сілтейтін кестелерде не дұрыс емес және оны қалай түзетуге болады.

model-kind = { $what ->
    [act] акт
    [regime] құқықтық режим
    [calendar] күнтізбе
    [choice] жорамал немесе қайшылық
    [reading] түсіндіру нұсқасы
    [fact] мән-жай
    [value] мән
    [actor] қатысушы
    [document] құжат
    [ground] негіз
    [outcome] түпкі нәтиже
    [template] шаблон
    [service] қызмет
    [procedure] рәсім
    [register] тізілім
    [form] нысан
    [catalogue] каталог
    [column] баған
    [field] өріс
    [code] код
    [event] әрекет
   *[name] атау
    [index] көрсеткіш
    [case] іс
    [pace] қарқын
    [gap] олқылық
    [role] рөл
}

model-names = { LIST($names, type: "comma", each: "code") }{ $more ->
    [0] {""}
   *[other] {" "}және тағы { $more }
}

# Еш жерде жарияланбаған атаулар.
model-unknown = `{ $name }` деген { model-kind } жоқ
model-no-value = бұл мән-жайдың `{ $name }` деген мәні жоқ
model-no-reading = түсіндіру нұсқаларының арасында `{ $name }` деген нұсқа жоқ
model-no-service = `{ $regime }` құқықтық режимінде `{ $service }` деген қызмет жоқ
model-no-value-here = мұндай мән жоқ
model-no-role-here = мұндай рөл жоқ
model-no-reading-here = мұндай нұсқа жоқ
model-not-declared-here = жарияланбаған
model-not-declared-so-here = мұндай мәндермен жарияланбаған
model-no-service-here = `{ $regime }` құқықтық режиміне жатпайды
model-there-are = бары мыналар: { $known }
model-declare = жариялаңыз: `{ $declaration }`{ $known ->
    [none] {""}
   *[some] ; бары мыналар: { $known }
}
model-regime-without-services = `{ $regime }` құқықтық режимінің бірде-бір актісінде қызмет жоқ
model-services-of-regime = `{ $regime }` құқықтық режимінің қызметтері: { $known }

# Қайталанатындар.
model-declared-twice = `{ $name }` деген { model-kind } екі рет жарияланған
model-two-cases = екі іс бірдей аталған: `{ $name }`
model-value-twice = `{ $name }` мәні екі рет көрсетілген
model-said-twice = бір блокта `{ $statement }` жазбасы екі рет тұр
model-declared-again-here = осы жерде қайта жарияланған
model-declared-first-here = алғаш осы жерде жарияланған
model-called-again-here = осы жерде де солай аталған
model-called-first-here = алғаш осы жерде солай аталған
model-given-again-here = осы жерде қайта көрсетілген
model-given-first-here = алғаш осы жерде көрсетілген
model-value-twice-among-here = мәндер осы жерде аталған
model-said-again-here = осы жерде қайта айтылған
model-said-first-here = алғаш осы жерде айтылған
model-declared-twice-help = біреуіне басқа идентификатор беріңіз немесе оны жойыңыз
model-two-cases-help = біреуіне басқа атау беріңіз
model-value-twice-help = біреуін алып тастаңыз
model-said-twice-help = акт мәтініне сәйкес келетінін қалдырыңыз

# Жетіспейтіндер.
model-lacks = { model-kind } `{ $name }`: `{ $statement }` жазбасы жоқ
model-too-few-readings = { model-kind } `{ $name }`: түсіндіру нұсқалары екеуден аз
model-hearing-lacks = тыңдауда `{ $statement }` жазбасы жоқ
model-request-lacks = `{ $name }` сұрау салуында `{ $statement }` жазбасы жоқ
model-lacks-here = осы блокта
model-add-line = жазба қосыңыз, мысалы: `{ $model }`
model-add-publication = жазба қосыңыз, мысалы: `{ $model }`; актінің мәтінінде күн көрсетілмесе, `assumed "…"` деп те жазыңыз

# Шаблондар.
model-template-unfollowed = `{ $name }` шаблоны бірде-бір қызметке қолданылмайды, сондықтан оның жазбалары ештеңеге әсер етпейді
model-template-unfollowed-here = еш жерде қолданылмайды
model-template-unfollowed-help = ол қатысты қызметтерде `follows { $name }` деп жазыңыз немесе оны жойыңыз
model-template-circle = `{ $name }` шаблоны өзіне өзі сүйенеді
model-template-circle-here = осы жерде өзінің ішінде қолданылған
model-template-circle-help = ортақ бөлігін жеке шаблонға шығарыңыз
model-template-depth = шаблондар тізбегі тым ұзын, рұқсат етілген ең көп саны: { $deepest }
model-template-depth-here = `{ $name }` шаблоны мұнда артық
model-template-depth-help = дәл соны азырақ шаблонда баяндаңыз
model-too-much = `{ $service }` қызметі өз шаблондарымен бірге тым үлкен
model-too-much-here = осы жерде { $whose ->
    [all] барлық қызметке ортақ шектен
   *[one] бір қызметке арналған шектен
} асты, миллион байт: { $most }
model-too-much-help = әр шаблонды бір рет қолданыңыз, ал бір рәсімге қатысты нәрсені сол рәсімде жазыңыз

# Рөлдер, мән-жайлар және деңгейлер.
model-role-of-no-actor = `{ $role }` рөлі тек қатысушыда бола алады, ал мұның түрі басқа: { model-kind }
model-role-of-no-actor-here = рөл тек қатысушыда болады
model-role-of-no-actor-help = рөлді қатысушыға беріңіз: `actor citizen is { $role }`
model-role-twice = `{ $role }` рөлі екі қатысушыға берілген
model-no-round = `{ $request }` сұрау салуы ең көбі нөл рет жіберіледі
model-no-round-help = ең көбі неше рет екенін көрсетіңіз немесе сұрау салуды алып тастаңыз
model-same-rounds = `{ $request }` сұрау салуының мына реті алдыңғысынан ештеңемен ерекшеленбейді: { $round }
model-same-rounds-help = { $fact ->
        [none] қашан жіберілетінін әр ретке өз дерегі бар дерекпен көрсетіңіз
       *[some] `{ $fact }` жариялаңыз: осы реттегі дерек
    }
model-role-twice-help = `is { $role }` жазбасын сұрау салу мен міндеттер туралы қағидалар атайтын қатысушыда қалдырыңыз
model-not-yes-or-no = `{ $fact }` мән-жайын жай ғана растауға немесе жоққа шығаруға болмайды
model-not-yes-or-no-here = мәндерінің қайсысы айтылып тұр?
model-not-yes-or-no-help = `{ $fact } is …` деп жазып, мына мәндердің бірін көрсетіңіз: { $values }
model-cannot-stand = мұнда `{ $statement }` жазбасына жол берілмейді
model-cannot-stand-here = бұл деңгейде емес
model-cannot-stand-help = оны мына жерге көшіріңіз: { $belongs ->
    [service] қызметтің басқа рәсімдерінің қасына
    [rules] рәсімнің қағидасына, өйткені нысан қандай да бір негіз анықталғанға дейін толтырылады
   *[procedure] осы қызметтің `procedure … { "{" } { "}" }` блогына
}
model-entry-unit = жарияланған күннен қолданысқа енгізілген күнге дейінгі уақыт жұмыс күнімен есептелмейді
model-entry-unit-here = мұнда жұмыс күнімен есептелген
model-entry-unit-help = `in force 10 calendar days after publication` деп немесе күннің өзін жазыңыз: `in force from …`

# Кестелер мен уақыт белдеулері.
model-no-zone = `{ $name }` деген уақыт белдеуі жоқ
model-no-zone-here = уақыт белдеулерінің дерекқорында жоқ
model-no-zone-help = уақыт белдеулерінің `IANA` дерекқорындағы атауды жазыңыз, мысалы: `zone "Asia/Almaty"`
model-no-data = `{ $file }` деген деректер файлы жоқ
model-no-data-help = қағидалар файлдары тұрған қалтадан бастап жолын жазыңыз
model-named-here = осы жерде аталған
model-late-year = `{ $file }` кестесінің бірінші жолының күні: { DATE($first, style: "plain") }; келесі жылдардың жолдары әлдеқайда ерте басталады: сол жылдың оған дейінгі демалыс күндері жұмыс күні деп есептеледі
model-thin-year = `{ $file }` кестесінде { $year } жыл үшін { $rows } жол бар, соңғы жолдың күні: { DATE($last, style: "plain") }; көршілес әр жылда кемінде { $beside } жол бар: кестеде көрсетілмеген демалыс күндері жұмыс күні деп есептеледі
model-thin-year-help = { $until ->
    [none] жетіспейтін жолдарды қосыңыз
   *[day] жетіспейтін жолдарды қосыңыз немесе кесте қай күнге дейін жететінін көрсетіңіз, мысалы: `known until { DATE($until, style: "iso") }`
}
model-amount-gap = `{ $file }` кестесінде мына күндердің мөлшері жоқ: { DATE($from, style: "plain") } – { DATE($to, style: "plain") }; сондықтан ол күндердің алымы да белгісіз
model-amount-gap-help = осы күндерге жол қосыңыз немесе олардың алдындағы не кейінгі жолды түзетіңіз
model-data-invalid = `{ $file }` деректер файлын пайдалану мүмкін емес: { $error }
model-data-place = { $line ->
    [none] `{ $file }` файлы
   *[other] `{ $file }` файлының { $line }-жолы
}
model-data-help = { $mend ->
    [none] түзетуді талап етеді: { model-data-place }
   *[some] { model-data-place }: { $mend }
}
model-cites-no-act = сілтеме актіні атамайды, оның үстінде де акт көрсетілмеген
model-cites-no-act-here = актісі жоқ сілтеме
model-cites-no-act-help = алдымен актіні жазыңыз: `@ order-7 ¶2`
model-repeated = осы блокта дәл солай айтылып қойған
model-repeated-help = екеуінің бірін өшіріңіз немесе оның немен ерекшеленетінін көрсетіңіз
