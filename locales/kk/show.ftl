# Көрсетілетін қызмет қарапайым сөзбен және құқықтық режимнің құжаттары.
show-service = `{ $service }`; құқықтық режим `{ NAME($regime, form: "id") }` ({ $regime }){ $in_force ->
        [none] {""}
       *[some] ; { $in_force }
    }
show-papers = Тізілімдер, нысандар мен каталогтар
show-readings = Мазмұн сүйенетін жорамалдар мен қайшылықтар
show-papers-of = Тізілімдер, нысандар мен каталогтар: { $regime }
show-regime = құқықтық режим `{ $regime }`; { $in_force }
show-no-papers = Олар қағидалар файлдарына енгізілмеген.

# Тақырыптар.
show-acts = Құқықтық негізі
show-applicants = Кім жүгіне алады
show-channels = Өтініш беру тәсілдері
show-subtypes = Қызметтің кіші түрлері
show-hours = Жұмыс кестесі
show-office = Күту және қызмет көрсету уақыты
show-duties = Міндеттер
show-validities = Нәтижелердің жарамдылық мерзімі
show-rights = Құқықтар
show-remedies = Шағымдану
show-contacts = Байланыс
show-gaps = Актілерде айтылмағандар
show-remarks = Ескертпелер
show-occasions = Өтініш берілетін жағдайлар
show-terms = Мерзімі
show-fees = Алым
show-payments = Төлеу тәсілдері
show-documents = Құжаттар
show-fetched = Көрсетілетін қызметті беруші өзі алатын мәліметтер
show-steps = Әрекеттер тәртібі
show-grounds = Бас тарту негіздері
show-endings = Өзге түпкі нәтижелер
show-silence = Мерзім ішінде шешім қабылданбаса
show-results = Нәтижесі
show-registers = Тізілімдер
show-forms = Нысандар
show-catalogues = Каталогтар
show-conflicts = Қайшылықтар
show-assumptions = Жорамалдар

# Әртүрлі тақырыптардағы жазбалар.
show-text = { $text }
show-titled = { $thing } (`{ NAME($thing, form: "id") }`)
show-names = { LIST($names, type: "comma") }
show-listed = { $thing }{ $remark ->
        [none] {""}
       *[some] {" "}({ $remark })
    }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-gap = { $text }{ $when ->
        [none] {""}
       *[some] {" "}Іске қатысты болады; { $when }.
    }

# Көрсетілетін қызмет тұтастай.
show-act = { $place }{ $title ->
        [none] {""}
       *[some] : { $title }
    }
show-act-cited = { NAME($act, form: "cited") }{ $number ->
        [none] {""}
       *[some] ; тіркеу нөмірі: { $number }{ $registered ->
            [none] {""}
           *[day] ; тіркелген күні: { DATE($registered, style: "plain") }
        }
    }
show-act-edition = редакциясын белгілеген актінің күні: { DATE($adopted, style: "plain") }
show-act-from = қолданылудың бірінші күні: { DATE($from, style: "plain") }{ $assumed ->
        [none] {""}
       *[some] ; күн жорамалға сүйенеді: { $assumed }
    }
show-act-until = күші жойылған күн: { DATE($until, style: "plain") }{ $assumed ->
        [none] {""}
       *[some] ; күн жорамалға сүйенеді: { $assumed }
    }
show-hours-of = { $whose }: { $when }
show-reception = қабылдаудың соңғы сағаты: { $until }; одан кейін түскені келесі жұмыс күні алынған болып есептеледі
show-waiting = күту: { PERIOD($time, case: "ablative") } аспайды
show-serving = қызмет көрсету: { PERIOD($time, case: "ablative") } аспайды
show-duty = { $of }: { $duty }{ $within ->
        [none] {""}
       *[some] , { $within }
    }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-right = { $of }: { $right }, { $within }{ $opens ->
        [none] {""}
       *[some] ; ашатын рәсімі: { $opens }
    }{ $missed ->
        [none] {""}
       *[some] ; мерзім өткізіп алынса, { $missed }
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-validity = { LIST($result, type: "comma") }: жарамдылығы { $within }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-remedy = { $remedy }; кімге: { $to }{ $after ->
        [none] {""}
       *[some] ; мынадан кейін: { $after }
    }{ $answered ->
        [none] {""}
       *[some] ; жауап { $answered } ішінде беріледі
    }

# Рәсім.
show-term = { $term }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-fee = { $amount ->
        [none] алынбайды
       *[some] { $amount }
    }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-ground = { $ground }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-ends-as = түпкі нәтиже: { QUOTED($outcome) }{ $ground ->
        [none] {""}
       *[some] , негізі: { $ground }
    }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-tacit = { $tacit }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-result = { LIST($results, type: "comma") }{ $forms ->
        [none] {""}
       *[some] ; нысаны: { LIST($forms, type: "comma") }
    }{ $remark ->
        [none] {""}
       *[some] {" "}({ $remark })
    }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }

# Әрекет және оның барысында не болуы мүмкін.
show-step = { $step }: { $actor }{ $after ->
        [none] {""}
       *[some] ; мынадан кейін: { LIST($after, type: "comma") };
    }, { $limit }{ $bounds ->
        [none] {""}
       *[some] , { LIST($bounds, type: "comma") }
    }{ $outside ->
        [yes] , жалпы мерзімнен тыс
       *[no] {""}
    }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-no-limit = мерзімі шектелмеген
show-bounded = өз мерзімі жоқ
show-within-term = жалпы мерзім шегінде
show-instead = өзге мерзім: { $limit }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-decides = осы жерде өтініш бойынша шешім қабылданады
show-step-extends = мерзім { PERIOD($period, case: "dative") } ұзартылады
show-late-void = кешіксе, мерзім ұзартылмайды
show-registers-application = осы жерде өтініш тіркеледі
show-finds = бас тарту негіздері тексеріледі{ $limit ->
        [none] {""}
       *[some] {" "}({ $limit })
    }: { LIST($grounds, type: "semicolon") }
show-finds-others = бас тартудың қалған барлық негіздері тексеріледі{ $limit ->
        [none] {""}
       *[some] , { $limit }
    }
show-unsaid = актілерде айтылмаған: { $gap }
show-unsaid-when = актілерде айтылмаған{ $when ->
        [none] {""}
       *[some] {" "}({ $when })
    }: { $text }
show-asks = көрсетілетін қызметті алушыдан сұратылады: { $thing ->
        [none] `{ $request }`
       *[some] { $thing }
    }{ $rounds ->
        [none] {""}
       *[some] , ең көбі { $rounds } рет
    }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-refused-after-last = соңғы реттен кейін тағы сұрату қажет болса: { $ground }
show-unsaid-after-last = соңғы реттен кейін тағы сұрату қажет болса: { $text }
show-event = { $event }: { $actor }{ $limits ->
        [none] {""}
       *[some] , { LIST($limits, type: "comma") }
    }
show-outside-term = жалпы мерзімге кірмейді{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-deemed = { $said }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-refused = { QUOTED($ground) } негізі бойынша бас тарту{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-hearing = бас тартудың алдындағы тыңдау{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-extends = жалпы мерзім { PERIOD($period, case: "dative") } ұзартылады
show-persuades = бас тартудың орнына өтініш қанағаттандырылады{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-checks = тексеру нысанасы: { LIST($things, type: "comma") }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-hands-over = берілетін материалдар: { LIST($things, type: "comma") }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-writes-to = жазба енгізілетін тізілім: { LIST($things, type: "comma") }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }
show-exam = сынақ: { $exam }{ $time ->
        [none] {""}
       *[some] , { $time }
    }{ $mark ->
        [none] {""}
       *[some] , өту шегі: { $mark } пайыз
    }{ $when ->
        [none] {""}
       *[some] ; { $when }
    }

# Тізілімдер, нысандар мен каталогтар.
show-kept-by = жүргізеді: { $actor }
show-column = баған: { $title ->
        [none] `{ $column }`
       *[some] { $title }
    }{ $remark ->
        [none] {""}
       *[some] {" "}({ $remark })
    }
show-filled-by = толтырады: { $actor }
show-field = { $title ->
        [none] `{ $field }` өрісі
       *[some] { $title }
    }: { $kind }{ $need ->
        [required] , міндетті
        [optional] , міндетті емес
       *[unsaid] {""}
    }{ $when ->
        [none] {""}
       *[some] { $need ->
            [required] {"; "}
           *[other] {"; "}
        }{ $when }
    }{ $filler ->
        [none] {""}
       *[some] ; { $filler }
    }{ $remark ->
        [none] {""}
       *[some] {" "}({ $remark })
    }
show-code = `{ $entry }`: { $text }

# Жорамалдар мен қайшылықтар.
show-reading = { $text }{ $followed ->
        [yes] {" "}(осында қолданылады)
       *[no] {""}
    }
show-because = Негіздемесі: { $text }
show-changes-no-result = Нәтижеге әсер етпейді{ $why ->
        [none] {""}
       *[some] : { $why }
    }

# Үш деңгейлі мән-жайлар, тізіммен берілген.
show-when-listed = төменде тізбеленген мән-жайларда
show-all-of = мыналардың бәрі орындалады
show-one-of = мыналардың кемінде біреуі орындалады
show-none-of = мынау орындалмайды
show-circumstance = { $clause }
