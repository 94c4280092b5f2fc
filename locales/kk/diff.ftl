# Құқықта не өзгергені: беттер мен кестелер.

diff-side = `{ $regime }`:
diff-source = `{ $regime }`: { $clauses }
diff-regimes = { LIST($regimes, type: "arrow", each: "code") }
diff-regime = { $title ->
    [none] `{ $regime }`
   *[title] `{ $regime }`: { $title }
}
diff-changes-in-all = `{ $old }` → `{ $new }`: { $services } қызметте { $count } өзгеріс{ $again ->
        [none] {""}
       *[some] {" "}(қызметтер бойынша: { $again })
    }{ $effects ->
        [none] {""}
       *[some] ; { $effects }
    }.
diff-effects-in-all = көрсетілетін қызметті алушы үшін: жақсырақ – { $better }, нашарлау – { $worse }, мән-жайларға байланысты – { $depends }, айырмасы жоқ – { $neutral }
diff-rules-in-all = { diff-regimes }: { $services } қызметте { $count } қағида; енгізілгені – { $introduced }, өзгергені – { $amended }, алып тасталғаны – { $dropped }, қалпына келтірілгені – { $revived }, енгізіліп, алып тасталғаны – { $passing }.
diff-kinship = `{ $old }` → `{ $new }`: { $kinship ->
        [same] сол сәйкестендіргіш; оның шығу тегі туралы қағидалар файлдарында басқа ештеңе айтылмаған
        [continues] сол қызмет
        [renames] басқа атаумен сол қызмет
        [split_from] бұрынғы қызметтен бөлінген
        [merges] басқа қызметпен біріктірілген
        [new] жаңа қызмет
        [dropped] қызмет алып тасталған
        [only_old] қызмет тек `{ $old }` құқықтық режимінде бар, оның не болғаны қағидалар файлдарында айтылмаған
       *[only_new] қызмет тек `{ $new }` құқықтық режимінде бар, оның қайдан шыққаны қағидалар файлдарында айтылмаған
    }.
diff-row = { $number }. { $change }
diff-alike = { $count } қызметте бірдей өзгерді: { LIST($services, type: "comma", each: "code") }
diff-alike-title = { $count } қызметте бірдей өзгерді
diff-told-above = Тағы { $count } өзгеріс жоғарыда, бірнеше қызметке ортақтарының арасында айтылған.
diff-readings = Мына жорамалдарға байланысты: { LIST($readings, type: "comma", each: "code") }.
diff-no-change = Өзгеріс жоқ.
diff-procedure = { $procedure } рәсімі
diff-service-as-a-whole = қызмет тұтас алғанда

# Кімге пайдалы. Сөздер жеке немесе кім туралы екенімен бірге тұрады.
diff-gain = { $gain ->
    [better] жақсырақ
    [worse] нашарлау
    [depends] мән-жайларға байланысты
   *[neutral] айырмасы жоқ
}
diff-load = { $load ->
    [lighter] жеңілірек
    [heavier] ауырырақ
    [depends] мән-жайларға байланысты
   *[neutral] айырмасы жоқ
}
diff-for-applicant = { $gain ->
    [better] көрсетілетін қызметті алушы үшін жақсырақ
    [worse] көрсетілетін қызметті алушы үшін нашарлау
    [depends] көрсетілетін қызметті алушы үшін мән-жайларға байланысты
   *[neutral] көрсетілетін қызметті алушы үшін айырмасы жоқ
}
diff-for-provider = { $load ->
    [lighter] көрсетілетін қызметті беруші үшін жеңілірек
    [heavier] көрсетілетін қызметті беруші үшін ауырырақ
    [depends] көрсетілетін қызметті беруші үшін мән-жайларға байланысты
   *[neutral] көрсетілетін қызметті беруші үшін айырмасы жоқ
}
diff-with-reason = { $effect }: { $reason }
diff-both = { $applicant }, { $provider }

# Қағиданың не болғаны.
diff-kind = { $kind ->
    [introduced] енгізілді
    [amended] өзгертілді
   *[dropped] алып тасталды
}
diff-replaced = алмастыру
diff-fate = { $fate ->
    [introduced] енгізілді
    [amended] өзгертілді
    [dropped] алып тасталды
    [revived] қалпына келтірілді
   *[passing] енгізіліп, алып тасталды
}
diff-fate-of = { diff-fate }: { $rule }
diff-step = { diff-regimes }: { $change }
diff-aspect-of = { diff-kind }: { $what ->
    [length] ұзақтығы
    [unit] күндердің түрі
    [start] басталуы
    [limit] мерзімі
    [condition] жағдайлары
    [actor] әрекет етуші
    [order] реті
    [decides] шешім
    [registers] тіркеу
    [stage] кезеңі
    [outside_term] мерзімнен тыс
        [opens] ашылатын рәсім
        [deemed] орындалды деп саналатын күн
        [rounds] рет саны
        [after_last] соңғы реттен кейін
    [consequence] салдары
    [extension] мерзімді ұзарту
    [before_end] мерзім аяқталғанға дейінгі уақыт
    [persuades] тыңдаудың нәтижесі
    [form] нысаны
    [amount] мөлшері
    [minutes] минуттар
    [pass_mark] өту балы
    [opening] сағаттары
    [until] тәулік уақыты
    [addressee] адресат
    [before] алдыңғы тәсіл
    [answer] жауап беру мерзімі
    [content] мазмұны
    [need] міндеттілігі
    [keeper] жауапты тұлға
   *[meaning] мағынасы
}

# Салыстырмалы кестенің ұяшықтары.
diff-in = құрамында: { $owner }
diff-goes-with = Басқа өзгеріспен бірге: { $owner }
diff-yes = иә
diff-provided = Көзделген
diff-in-every-case = Барлық жағдайда
diff-first = Басында
diff-within-the-term = Мерзім ішінде
diff-not-said = Көрсетілмеген

# Салыстырмалы кесте.
diff-title-of-two = Салыстырмалы кесте: `{ $old }` және `{ $new }`
diff-title-of-several = Салыстырмалы кесте: { LIST($regimes, type: "comma", each: "code") }
diff-preface = «Жақсырақ» және «нашарлау» деген сөздер көрсетілетін қызметті алушының тұрғысынан, әр өзгеріс туралы жеке және тұрақты қағидалар бойынша айтылады; өзгерістер бір-бірімен таразыланбайды.
diff-column = `{ $regime }`
diff-quoted = { $clause }, { $language ->
    [en] ағылшын тілінде
    [ru] орыс тілінде
   *[kk] қазақ тілінде
}:
diff-number = №
diff-structural-element = Құрылымдық элемент
diff-what-and-why = Не өзгереді және неге
diff-element = Элементі
diff-citation = Негіздеме
diff-effect = Өзгерістің әсері
diff-fate-column = Тағдыры
diff-by-effect = Өзгерістер әсері бойынша
diff-service = Қызмет
diff-all = Барлығы
diff-applicant = Көрсетілетін қызметті алушы үшін
diff-provider = Көрсетілетін қызметті беруші үшін
