# Сертификатты қағидалар бойынша тексеру.

recheck-head = `{ $old }` → `{ $new }`; өтініш берілетін күндер: { DATE($from, style: "plain") } – { DATE($to, style: "plain") }; { $pace ->
        [earliest] әркім бірінші мүмкін күні әрекет етеді
       *[latest] әркім мерзімнің соңғы күні әрекет етеді
    }
recheck-procedure = `{ $procedure }`: { $cases ->
        [one] { $cases } жағдай
       *[other] { $cases } жағдай
    }, { $results ->
        [one] { $results } нәтиже
       *[other] { $results } нәтиже
    }, { $disagreements ->
        [none] сертификаттағыдай
        [one] { $disagreements } алшақтық
       *[other] { $disagreements } алшақтық
    }
recheck-holds = Сертификатта айтылғанның бәрі дұрыс; тексерілгені: { $results ->
        [one] { $results } нәтиже
       *[other] { $results } нәтиже
    }, { $procedures ->
        [one] { $procedures } рәсім
       *[other] { $procedures } рәсім
    }.
recheck-does-not-hold = Сертификат дұрыс емес: { $disagreements ->
        [one] { $disagreements } алшақтық
       *[other] { $disagreements } алшақтық
    }; тексерілгені: { $results ->
        [one] { $results } нәтиже
       *[other] { $results } нәтиже
    }.

# Сертификат нені қамтиды.
recheck-made-from = Бағдарламаның `{ $program }` нұсқасы жасаған; қағида файлдары мен кестелер саны – { $files }, олар мұнда да сондай.
recheck-whole = Сертификат `{ $old }` режимінде де, `{ $new }` режимінде де бар барлық рәсімдерді барлық жағдайда қамтиды.
recheck-not-whole = Сертификат `{ $old }` режимінде де, `{ $new }` режимінде де барының бәрін қамтымайды:
recheck-left-out = - мына рәсімдер туралы ештеңе айтылмайды: { LIST($procedures, type: "comma", each: "code") }.
recheck-only-with = - тек мынадай жағдайлар қаралған: { LIST($facts, type: "comma", each: "code") }.
recheck-other-readings = - қағидалар файлдарындағыдан өзге жорамалдар қабылданған: { LIST($readings, type: "comma", each: "code") }.
recheck-some-days = - өтініш берілетін күндердің бәрі қаралмаған: қаралғаны { DATE($from, style: "plain") } – { DATE($to, style: "plain") }, барлығы { DATE($first, style: "plain") } – { DATE($last, style: "plain") }.
recheck-unrelated = - бір-біріне сәйкес келмейтін рәсімдер салыстырылған: { LIST($procedures, type: "comma", each: "code") }.
recheck-only-in = - тек `{ $regime }` режимінде бар, салыстыратын ештеңе жоқ: { LIST($procedures, type: "comma", each: "code") }.

# Сертификаттағыдай емес нәрселер.
recheck-disagreement = { $about ->
        [facts] мән-жайлар
        [hours] өтініш берілетін сағаттар
        [count] топтағы жағдайлар саны
        [classes] негіздер мен топтардың тізбесі
        [partition] топтар
        [outcome-old] бұрынғы нәтиже
        [outcome-new] жаңа нәтиже
        [grounds-old] бұрынғы негіздер
        [grounds-new] жаңа негіздер
        [fee-old] бұрынғы алым
        [fee-new] жаңа алым
        [events-old] бұрынғы оқиғалар
        [events-new] жаңа оқиғалар
        [days-old] бұрынғы күндер
        [days-new] жаңа күндер
       *[shift] күндердің өзгеруі
    }{ $case ->
        [none] {""}
       *[some] , { $case }
    }{ $filed ->
        [none] {""}
       *[day] , берілген күні: { DATE($filed, style: "plain") }
    }{ $after ->
        [none] {""}
       *[time] , { $after } өткен соң
    }: сертификатта: { $claimed }, табылғаны: { $found }
recheck-usual-case = әдеттегі жағдайда
recheck-case = мына жағдайда: { LIST($facts, type: "comma", each: "code") }
recheck-data = `{ $data }`
recheck-nothing = ештеңе
recheck-fact = `{ $fact }`: { LIST($values, type: "or", each: "code") }, әдепкісі `{ $default }`
recheck-no-fact = мұндай мән-жай жоқ
recheck-fixed = `{ $fact } is { $value }`
recheck-never-so = `{ $fact }` ешқашан бұл мәнді қабылдамайды
recheck-classes = жағдайлар топтары
recheck-empty-classes = { $classes ->
        [one] бірде-бір жағдайы жоқ { $classes } топ
       *[other] бірде-бір жағдайы жоқ { $classes } топ
    }
recheck-one-class = бір топта
recheck-many-classes = топтар саны: { $classes }
recheck-not-one-class = бір топта емес
recheck-no-fee-said = алым аталмаған
recheck-verdicts = { $old } → { $new }
recheck-measures = { LIST($measures, type: "comma") }

# Тексеруге болмайтындар.
recheck-progress = тексерілген рәсімдер:
recheck-other-rules = сертификат басқа қағидалар файлдары бойынша жасалған: { LIST($files, type: "semicolon") }
recheck-files-changed = өзгергені: { LIST($files, type: "comma", each: "code") }
recheck-files-missing = жоғы: { LIST($files, type: "comma", each: "code") }
recheck-files-new = жаңасы: { LIST($files, type: "comma", each: "code") }
recheck-empty = сертификатта ештеңе айтылмайды: онда бірде-бір рәсім немесе өтініш берілетін бірде-бір күн жоқ
recheck-unknown-pace = сертификатта `pace { $pace }` көрсетілген, бұл қағидаларда ондай жоқ
recheck-unknown-reading = сертификатта `{ $choice } is { $reading }` көрсетілген, бұл қағидаларда ондай жоқ
recheck-unknown-procedure = сертификатта `{ $regime }` режимінің `{ $procedure }` рәсімі көрсетілген, бұл қағидаларда ондай жоқ
recheck-too-many = есептелуі тиіс нәтижелер саны: { $results ->
        [none] 2^128 санынан астам
       *[some] { $results }
    }; олардың көбі мына рәсімде: `{ $procedure }`
recheck-outside-calendar = `{ $regime }` режимінің `{ $procedure }` рәсімі үшін күнтізбеден тыс күн қажет; берілген күні: { DATE($filed, style: "plain") }
recheck-help-rules = сертификат жасалған қағидалар қалтасын `--regs` арқылы көрсетіңіз немесе оны `reglament explore` командасымен қайта жасаңыз
recheck-help-anew = сертификатты `reglament explore --certificate` командасымен қайта жасаңыз
recheck-help-fix = бір бөлігін тексеріңіз: кейбір мән-жайлардың мәнін `--fix FACT=VALUE` арқылы бекітіңіз, мысалы { LIST($facts, type: "comma") }
recheck-fact-values = `{ $fact }` ({ $values ->
        [one] { $values } мән
       *[other] { $values } мән
    })

# Сертификат емес файлдар.
recheck-truncated = сертификат үзілген: файл оның ортасында аяқталады
recheck-not-json = файл сертификат емес: бұл `JSON` емес, { $line }-жол, { $column }-баған: { $problem }
recheck-not-a-certificate = файл сертификат емес: онда `certificate_version` жоқ
recheck-other-version = сертификаттың нұсқасы – { $found }, ал бағдарлама { $version } нұсқасын оқиды
recheck-key-twice = сертификат қолмен өзгертілген: `{ $key }` кілті екі рет көрсетілген
recheck-key-missing = сертификат қолмен өзгертілген: `{ $key }` кілті жоқ
recheck-key-unknown = сертификат қолмен өзгертілген: `{ $key }` кілті белгісіз
recheck-wrong-value = сертификат қолмен өзгертілген: мәннің түрі дұрыс емес
recheck-edited = сертификат жасалғаннан кейін өзгертілген: мөрі мазмұнына сәйкес емес
