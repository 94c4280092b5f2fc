# Өзгерістер, әрқайсысы бір сөйлем, бас әріпсіз және нүктесіз.

# Сөйлем не туралы.
change-subject = { $element ->
    [service] { $rules } { $count ->
        [1] қызметі
       *[other] қызметтері
    }
    [procedure] { $rules } { $count ->
        [1] рәсімі
       *[other] рәсімдері
    }
    [channel] { $rules } { $count ->
        [1] беру арнасы
       *[other] беру арналары
    }
    [applicant] { $rules } { $count ->
        [1] көрсетілетін қызметті алушылар санаты
       *[other] көрсетілетін қызметті алушылар санаттары
    }
    [hours] { $rules } { $count ->
        [1] жұмыс кестесі
       *[other] жұмыс кестелері
    }
    [waiting] құжаттарды тапсыру үшін күтудің рұқсат берілген ең ұзақ уақыты
    [serving] қызмет көрсетудің рұқсат берілген ең ұзақ уақыты
    [reception] өтініш сол күні қабылданған болып есептелетін соңғы сағат
    [subtype] { $rules } { $count ->
        [1] қызметінің кіші түрі
       *[other] қызметінің кіші түрлері
    }
    [contact] { LIST($rules, each: "quoted") } { $count ->
        [1] байланыс дерегі
       *[other] байланыс деректері
    }
    [silence] үнсіздіктің салдары
    [term] мерзім
    [fee] алым
    [payment] { $rules } { $count ->
        [1] төлеу тәсілі
       *[other] төлеу тәсілдері
    }
    [document] { $rules } { $count ->
        [1] талап етілетін құжаты
       *[other] талап етілетін құжаттары
    }
    [fetched] { $rules } { $count ->
        [1] туралы мәліметтерді көрсетілетін қызметті берушінің сұратуы
       *[other] туралы мәліметтерді көрсетілетін қызметті берушінің сұратулары
    }
    [result] { $rules } { $count ->
        [1] нәтижесі
       *[other] нәтижелері
    }
    [occasion] { $rules } { $count ->
        [1] жүгіну жағдайы
       *[other] жүгіну жағдайлары
    }
    [ground] { $rules } { $count ->
        [1] бас тарту негізі
       *[other] бас тарту негіздері
    }
    [step] { $rules } { $count ->
        [1] қадамы
       *[other] қадамдары
    }
    [special_limit] { $rules } { $count ->
        [1] әрекетінің ерекше мерзімі
       *[other] әрекеттерінің ерекше мерзімдері
    }
    [check] { $rules } { $count ->
        [1] тексерілуі
       *[other] тексерілуі
    }
    [hand_over] { $rules } құжатын тапсыру
    [record] { $rules } { $count ->
        [1] тізіліміндегі жазба
       *[other] тізілімдеріндегі жазбалар
    }
    [request] { $rules } { $count ->
        [1] бойынша көрсетілетін қызметті алушыға сұрау салу
       *[other] бойынша көрсетілетін қызметті алушыға сұрау салулар
    }
    [event] { $rules } { $count ->
        [1] әрекеті
       *[other] әрекеттері
    }
    [hearing] бас тарту алдындағы тыңдау
    [exam] { $rules } { $count ->
        [1] сынағы
       *[other] сынақтары
    }
    [duty] { $rules } { $count ->
        [1] міндеті
       *[other] міндеттері
    }
    [right] { $rules } { $count ->
        [1] құқығы
       *[other] құқықтары
    }
    [validity] { $rules } { $count ->
        [1] жарамдылық мерзімінің аяқталуы
       *[other] жарамдылық мерзімдерінің аяқталуы
    }
    [remedy] { $rules } { $count ->
        [1] шағымдану тәсілі
       *[other] шағымдану тәсілдері
    }
    [form] { $rules } { $count ->
        [1] нысаны
       *[other] нысандары
    }
    [field] { $rules } { $count ->
        [1] өрісі
       *[other] өрістері
    }
    [register] { $rules } { $count ->
        [1] тізілімі
       *[other] тізілімдері
    }
    [column] { $rules } { $count ->
        [1] бағаны
       *[other] бағандары
    }
    [catalogue] { $rules } { $count ->
        [1] анықтамалығы
       *[other] анықтамалықтары
    }
    [code] { $rules } { $count ->
        [1] коды
       *[other] кодтары
    }
   *[gap] { $rules } { $count ->
        [1] олқылығы
       *[other] олқылықтары
    }
}
    .genitive = { $element ->
        [service] { $rules } { $count ->
            [1] қызметінің
           *[other] қызметтерінің
        }
        [procedure] { $rules } { $count ->
            [1] рәсімінің
           *[other] рәсімдерінің
        }
        [channel] { $rules } { $count ->
            [1] беру арнасының
           *[other] беру арналарының
        }
        [applicant] { $rules } { $count ->
            [1] көрсетілетін қызметті алушылар санатының
           *[other] көрсетілетін қызметті алушылар санаттарының
        }
        [hours] { $rules } { $count ->
            [1] жұмыс кестесінің
           *[other] жұмыс кестелерінің
        }
        [waiting] құжаттарды тапсыру үшін күтудің рұқсат берілген ең ұзақ уақытының
        [serving] қызмет көрсетудің рұқсат берілген ең ұзақ уақытының
        [reception] өтініш сол күні қабылданған болып есептелетін соңғы сағаттың
        [subtype] { $rules } { $count ->
            [1] қызметінің кіші түрінің
           *[other] қызметінің кіші түрлерінің
        }
        [contact] { LIST($rules, each: "quoted") } { $count ->
            [1] байланыс дерегінің
           *[other] байланыс деректерінің
        }
        [silence] үнсіздік салдарының
        [term] мерзімнің
        [fee] алымның
        [payment] { $rules } { $count ->
            [1] төлеу тәсілінің
           *[other] төлеу тәсілдерінің
        }
        [document] { $rules } { $count ->
            [1] талап етілетін құжатының
           *[other] талап етілетін құжаттарының
        }
        [fetched] { $rules } { $count ->
            [1] туралы мәліметтерді көрсетілетін қызметті берушінің сұратуының
           *[other] туралы мәліметтерді көрсетілетін қызметті берушінің сұратуларының
        }
        [result] { $rules } { $count ->
            [1] нәтижесінің
           *[other] нәтижелерінің
        }
        [occasion] { $rules } { $count ->
            [1] жүгіну жағдайының
           *[other] жүгіну жағдайларының
        }
        [ground] { $rules } { $count ->
            [1] бас тарту негізінің
           *[other] бас тарту негіздерінің
        }
        [step] { $rules } { $count ->
            [1] қадамының
           *[other] қадамдарының
        }
        [special_limit] { $rules } { $count ->
            [1] әрекетінің ерекше мерзімінің
           *[other] әрекеттерінің ерекше мерзімдерінің
        }
        [check] { $rules } { $count ->
            [1] тексерілуінің
           *[other] тексерілуінің
        }
        [hand_over] { $rules } құжатын тапсырудың
        [record] { $rules } { $count ->
            [1] тізіліміндегі жазбаның
           *[other] тізілімдеріндегі жазбалардың
        }
        [request] { $rules } { $count ->
            [1] бойынша көрсетілетін қызметті алушыға сұрау салудың
           *[other] бойынша көрсетілетін қызметті алушыға сұрау салулардың
        }
        [event] { $rules } { $count ->
            [1] әрекетінің
           *[other] әрекеттерінің
        }
        [hearing] бас тарту алдындағы тыңдаудың
        [exam] { $rules } { $count ->
            [1] сынағының
           *[other] сынақтарының
        }
        [duty] { $rules } { $count ->
            [1] міндетінің
           *[other] міндеттерінің
        }
        [right] { $rules } { $count ->
            [1] құқығының
           *[other] құқықтарының
        }
        [validity] { $rules } { $count ->
            [1] жарамдылық мерзімінің аяқталуының
           *[other] жарамдылық мерзімдерінің аяқталуының
        }
        [remedy] { $rules } { $count ->
            [1] шағымдану тәсілінің
           *[other] шағымдану тәсілдерінің
        }
        [form] { $rules } { $count ->
            [1] нысанының
           *[other] нысандарының
        }
        [field] { $rules } { $count ->
            [1] өрісінің
           *[other] өрістерінің
        }
        [register] { $rules } { $count ->
            [1] тізілімінің
           *[other] тізілімдерінің
        }
        [column] { $rules } { $count ->
            [1] бағанының
           *[other] бағандарының
        }
        [catalogue] { $rules } { $count ->
            [1] анықтамалығының
           *[other] анықтамалықтарының
        }
        [code] { $rules } { $count ->
            [1] кодының
           *[other] кодтарының
        }
       *[gap] { $rules } { $count ->
            [1] олқылығының
           *[other] олқылықтарының
        }
    }

# Қағида бірнеше нәрсе туралы айтса, сөз не туралы екені.
change-limit-of-finding = { change-subject.genitive } анықталу мерзімі
change-time-before-end = { change-subject.genitive } мерзім аяқталғанға дейінгі ең аз уақыты
change-first-day = { change-subject.genitive } бірінші күні
change-time-ahead = { change-subject.genitive } келесі оқиғаға дейінгі ең аз уақыты
change-deemed-day = { change-subject.genitive } орындалды деп саналатын күні
change-effect-on-term = { change-subject.genitive } мерзімге әсері
change-rounds = мына сұрау салудың ең көп рет саны: { change-subject }
change-opens = ашылатын рәсім ({ $it })
change-missed = мерзімді өткізіп алудың салдары ({ $it })
change-after-last = соңғы реттен кейінгі салдар
change-time-of-answer = { change-subject.genitive } жауап беру мерзімі
change-content = { change-subject.genitive } мазмұны
change-asks = { change-subject.genitive } сұрайтын мәліметтері
change-keeper = { change-subject.genitive } жүргізілуіне жауапты тұлға
change-meaning = { change-subject.genitive } мағынасы
change-length-of-exam = { change-subject.genitive } ұзақтығы
change-pass-mark = { change-subject.genitive } өту балы
change-limit = { change-subject.genitive } мерзімі
change-nothing-delivered = ештеңе ұсынылмаған кездегі салдар
change-owner = { $element ->
    [step] қадам
    [form] нысан
    [register] тізілім
   *[catalogue] анықтамалық
}: { $rule }
change-nothing = ештеңе

# Өзгеріс: қай жерде тұрғаны, қай жағдайда қолданылатыны және немен байланысты екені көрсетілген.
change-in-full = { $said }{ $of ->
        [none] {""}
       *[some] {" "}({ $of })
    }{ $cases ->
        [none] {""}
       *[some] , { $cases }
    }{ $with ->
        [none] {""}
       *[some] {" "}(басқа өзгеріспен бірге: { $with })
    }

change-new = { $it } енгізіледі{ $said ->
        [none] {""}
       *[some] : { $said }
    }
change-following = осымен бірге: { $change }
change-replaced = { $it } – бұрынғысының орнына: { LIST($was, type: "comma") }{ $from ->
        [none] {""}
       *[some] {" "}({ $from })
    }{ $to ->
        [none] {""}
       *[some] ; { $to }
    }
change-looked-up = мына мәліметтерді көрсетілетін қызметті берушінің өзі алады: { $rules }; бұрын көрсетілетін қызметті алушы ұсынатын{ $from ->
        [none] {""}
       *[some] {" "}({ $from })
    }
change-handed-in = көрсетілетін қызметті алушы ұсынады: { $rules }{ $to ->
        [none] {""}
       *[some] {" "}({ $to })
    }; бұрын бұл мәліметтерді көрсетілетін қызметті берушінің өзі алатын
change-dropped = { $it } алып тасталады{ $said ->
        [none] {""}
       *[some] : { $said }
    }
change-opened = { $it } пайда болады{ $said ->
        [none] {""}
       *[some] : { $said }
    }
change-closed = { $it } жойылады{ $said ->
        [none] {""}
       *[some] : { $said }
    }
change-falls = { $it } азаяды; бұрын: { $from }; енді: { $to }
change-rises = { $it } көбейеді; бұрын: { $from }; енді: { $to }
change-otherwise = { $it } өзгереді; бұрын: { $from }; енді: { $to }
change-start = { $it } басқаша есептеледі; бұрынғы басталуы: { $from }; қазіргі басталуы: { $to }
change-condition = { $it } басқа жағдайларға қатысты; бұрын: { $from }; енді: { $to }
change-unit-named = { $it }: енді бөлімше немесе лауазымды адам аталған; бұрын: { $body }; енді: { $unit }
change-unit-unnamed = { $it }: бөлімше немесе лауазымды адам енді аталмайды; бұрын: { $unit }; енді: { $body }
change-actor = { $it } басқа тұлғаға өтеді; бұрын: { $from }; енді: { $to }
change-order = { $it } орнын ауыстырады; бұрын: { $from }; енді: { $to }
change-first = басында
change-after = мыналардан кейін: { $steps }
change-decides = { $it } енді шешіммен аяқталады
change-decides-no-longer = { $it } енді шешіммен аяқталмайды
change-late-void = { $it } енді кешіксе, мерзімді ұзартпайды
change-late-void-no-longer = { $it } енді кешіксе де мерзімді ұзартады
change-outcome = { $it } өзге түпкі нәтижеге әкеледі: бұрын – { $from }, енді – { $to }
change-after-term = { $it } енді жалпы мерзімнің аяқталуымен байланысты емес
change-after-term-no-longer = { $it } енді жалпы мерзімнің аяқталуымен байланысты
change-refusal = бас тарту
change-registers = { $it } енді өтінішті тіркеуді қамтиды
change-registers-no-longer = { $it } енді өтінішті тіркеуді қамтымайды
change-stage = { $it } { $element ->
        [ground] басқа кезеңде анықталады
        [request] басқа кезеңде жіберіледі
        [exam] басқа кезеңде тапсырылады
       *[hearing] басқа кезеңде өткізіледі
    }; бұрын: { $from }; енді: { $to }
change-outside-term = { $it } енді мерзімге кірмейді
change-outside-term-when = { $it } енді мерзімге кірмейді, { $to }
change-outside-term-otherwise = { $it } басқа жағдайларда мерзімге кірмейді; бұрын: { $from }; енді: { $to }
change-inside-term = { $it } енді мерзімге кіреді
change-extends-now = { $it } енді мерзімді ұзартады; ұзарту: { $to }
change-extends-no-longer = { $it } енді мерзімді ұзартпайды
change-extends = { $it } мерзімді басқаша ұзартады; бұрын: { $from }; енді: { $to }
change-persuades-now = { $it } нәтижесінде енді бас тарту оң шешімге ауыстырылуы мүмкін, { $to }
change-persuades-no-longer = { $it } нәтижесінде енді бас тарту оң шешімге ауыстырылмайды
change-persuades = { $it } нәтижесінде бас тарту басқа жағдайларда оң шешімге ауыстырылады; бұрын: { $from }; енді: { $to }
change-form = { $it } басқа нысанда беріледі; бұрын: { $from }; енді: { $to }
change-addressee = { $it } басқа тұлғаға жіберіледі; бұрын: { $from }; енді: { $to }
change-before-now = { $it } енді басқа тәсілден кейін ғана қолданылады: { $to }
change-before-no-longer = { $it } енді басқа тәсілге тәуелді емес
change-before = { $it } басқа тәсілден кейін ғана қолданылады; бұрын: { $from }; енді: { $to }
change-required = { $it } енді міндетті түрде толтырылады
change-required-no-longer = { $it } енді міндетті түрде толтырылмайды
change-required-unsaid = { $it }: толтыру міндетті екені енді көрсетілмеген
change-optional = { $it }: толтыру міндетті емес екені енді көрсетілген
change-optional-unsaid = { $it }: толтыру міндетті емес екені енді көрсетілмеген
