# Істердегі қателер. Алдымен орны: `JSON` түріндегі істе немесе команда жолында.
request-in-case = `{ $case }` ісі: { $problem }
request-path = `{ $path }`
request-line = { $path ->
        [none] { $line }-жол
       *[some] { $line }-жол, `{ $path }`
    }
request-at = { $case ->
        [none] орны: { $place }
       *[some] `{ $case }` ісі, орны: { $place }
    }; { $problem }
request-command-line = команда жолында: { $problem }

request-malformed = бұл `JSON` емес: { $problem } (жол { $line }, баған { $column })
request-wrong-word = мұнда `{ $word }` тұра алмайды
request-wrong-number = мұнда `{ $number }` саны тұра алмайды
request-wrong-type = мұнда { $found ->
        [text] мәтін
        [array] массив
       *[object] объект
    } тұра алмайды
request-missing-key = істе `{ $key }` кілті көрсетілмеген
request-key-twice = `{ $key }` кілті екі рет көрсетілген
request-unknown-key = істе `{ $key }` кілті болмайды
request-unknown = { $what ->
        [event] бұл рәсімде `{ $name }` оқиғасы жоқ
        [ground] бұл рәсімде `{ $name }` бас тарту негізі жоқ
        [outcome] бұл рәсім `{ $name }` түпкі нәтижесімен аяқталмайды
        [gap] бұл рәсімнің бірде-бір ісі `{ $name }` олқылығына түспейді
        [procedure] бұл қызметте `{ $name }` рәсімі жоқ
        [reading] түсіндірулердің арасында мынадай түсіндіру жоқ: `{ $name }`
        [field] бұл нысанда `{ $name }` өрісі жоқ
        [choice] мынадай жорамал немесе қайшылық жоқ: `{ $name }`
        [service] мынадай қызмет жоқ: `{ $name }`
        [regime] мынадай құқықтық режим жоқ: `{ $name }`
        [fact] мынадай мән-жай жоқ: `{ $name }`
        [form] мынадай нысан жоқ: `{ $name }`
        [catalogue] мынадай каталог жоқ: `{ $name }`
        [pace] мынадай қарқын жоқ: `{ $name }`
       *[name] мынадай атау жоқ: `{ $name }`
    }
request-no-service = `{ $regime }` құқықтық режимінде мынадай қызмет жоқ: `{ $service }`
request-barred = { $regime ->
        [none] әр құқықтық режимде
       *[some] `{ $regime }` құқықтық режимінде
    } `{ $service }` қызметінің қағидаларында қате бар, сондықтан олар бойынша істі есептеу мүмкін емес
request-no-such-date = мұндай күн жоқ: `{ $written }`
request-only-days = `{ $written }` жазбасында уақыт көрсетілген, ал мұнда тек күн қажет
request-no-zone = `{ $written }` жазбасында ығысу көрсетілген, ал `{ $calendar }` күнтізбесінде уақыт белдеуі аталмаған
request-fact-kind = `{ $fact }` мән-жайының мұндай мәні болмайды
request-not-amount = `{ $fact }` сома болуға тиіс, ал мұндай мәнмен есептеуге болмайды
request-twice = екі рет көрсетілген: `{ $name }`
request-outside = { $day ->
        [none] осы істің бір мерзімі күнтізбеден тыс шығады
       *[day] күнтізбеден тыс күн: { DATE($day, style: "plain") }
    }; күнтізбенің бірінші күні: { DATE($first, style: "plain") }, соңғы күні: { DATE($last, style: "plain") }
request-no-regime = `{ $service }` қызметін осы күні реттеген мәтін қағидаларда жоқ, өтініш берілген күн: { DATE($filed, style: "plain") }{ $missing ->
        [none] {""}
       *[some] ; { LIST($missing, type: "semicolon", each: "code") }
    }

# Қағида файлындағы орнында.
request-here = { $what ->
    [value] талап етілетін мән емес
    [twice] тағы да көрсетілген
    [name] мұндай атау жоқ
    [service] режимде бұл қызмет жоқ
    [barred] есептелмейді
    [error] қате осында
    [date] мұндай күн жоқ
    [day] күн емес
    [filing] осылай берілген
    [fact] мән-жайдың мұндай мәні жоқ
    [outside] күнтізбеден тыс
    [edge] күнтізбенің шетіне тым жақын берілген
   *[filed] осы күні берілген
}

# Қалай түзету керек.
request-mend-malformed = іс `case`, `service`, `procedure` және `filed` кілттері бар объект болады; бірнеше іс осындай объектілердің массиві болады
request-write-object = { $what ->
        [form] нысанның өрістері бар объектіні жазыңыз, мысалы
       *[object] объектіні жазыңыз, мысалы
    } `{ $sample }`
request-write = { $what ->
        [text] тырнақшадағы мәтінді жазыңыз
        [fact] `true`, `false` немесе мән-жайдың мәндерінің бірін тырнақшаға алып жазыңыз
        [day] күнді жазыңыз, мысалы `"2014-11-10"`
        [reading] түсіндірудің сәйкестендіргішін тырнақшаға алып жазыңыз
        [field] өрісте тұратынды жазыңыз: мәтін, сан, `true` немесе `false`
        [codes] кодтар массивін жазыңыз, мысалы `["8525 80 190 0"]`
       *[code] кодты тырнақшаға алып жазыңыз
    }
request-mend-missing-key = `{ $entry }` қосыңыз
request-mend-key-twice = қажетін ғана қалдырыңыз
request-mend-unknown-key = істің кілттері: { LIST($known, type: "comma", each: "code") }
request-mend-none = { $what ->
        [outcome] бұл рәсімде қанағаттандыру мен бас тартудан басқа түпкі нәтиже жоқ
        [gap] бұл рәсімде шарты бар олқылық жоқ
        [form] бұл құқықтық режимде нысан жоқ
        [catalogue] бұл құқықтық режимде каталог жоқ
       *[ground] бұл рәсімде бас тарту негіздері жоқ
    }
request-mend-unknown = { $what ->
        [event] бар оқиғалар
        [ground] бар негіздер
        [outcome] бар түпкі нәтижелер
        [gap] бар олқылықтар
        [procedure] бар рәсімдер
        [reading] бар түсіндірулер
        [field] бар өрістер
        [choice] бар жорамалдар мен қайшылықтар
        [service] бар қызметтер
        [regime] бар құқықтық режимдер
        [fact] бар мән-жайлар
        [form] бар нысандар
        [catalogue] бар каталогтар
        [pace] бар қарқындар
       *[name] бар атаулар
    }: { LIST($known, type: "comma", each: "code") }
request-mend-no-services = `{ $regime }` құқықтық режимінің актілеріне бірде-бір қызмет жатпайды
request-mend-no-service = `{ $regime }` құқықтық режимінің қызметтері: { LIST($known, type: "comma", each: "code") }
request-mend-barred = `reglament check` табатын қателерді түзетіңіз; басқа қағидалар бойынша істерді есептеуге болады
request-mend-date = күнді `2014-11-03` түрінде, уақытымен `2014-11-03T10:15` түрінде немесе ығысуымен `2014-11-03T10:15+05:00` түрінде жазыңыз
request-mend-day = `"{ DATE($day, style: "iso") }"` деп жазыңыз
request-mend-no-zone = `calendar { $calendar }` ішіне уақыт белдеуін қосыңыз, мысалы `zone "Asia/Almaty"`, немесе жергілікті уақытты ығысусыз көрсетіңіз
request-mend-truth-in-file = `{ $fact }` немесе `not { $fact }` деп жазыңыз
request-mend-truth = `true` немесе `false` деп жазыңыз
request-mend-value-in-file = `{ $fact } is …` деп, мына мәндердің бірімен жазыңыз: { LIST($values, type: "comma", each: "code") }
request-mend-value = мына мәндердің бірін жазыңыз: { LIST($values, type: "comma", each: "code") }
request-mend-amount = 0 мен 999999999999999 аралығындағы, нүктеден кейін төрт таңбадан аспайтын сан жазыңыз, мысалы `1200.50`
request-mend-twice = біреуін ғана қалдырыңыз
request-mend-outside = басқа күнді таңдаңыз немесе қағидалар қалтасындағы күндер кестесін толықтырыңыз
request-regime = `{ $regime }` ({ $from ->
        [none] қолданылу уақыты белгісіз
       *[day] { $to ->
            [none] бірінші күні: { DATE($from, style: "plain") }
           *[day] { DATE($from, style: "plain") } – { DATE($to, style: "plain") }
        }
    })
request-mend-no-regime = { $place ->
        [file] мәтінді бәрібір қолдану үшін `regime …` деп жазыңыз
       *[elsewhere] мәтінді бәрібір қолдану үшін құқықтық режимді атаңыз
    }; `{ $service }` қызметі бар режимдер: { LIST($regimes, type: "comma") }
