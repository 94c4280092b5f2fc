# Құқықпен салыстырылған журналдар.

audit-title = Журналды тексеру
audit-cases = Істер саны: { $cases }, жолдар саны: { $rows }{ $until ->
    [none] {""}
   *[day] , соңғы күні: { $until }
}
audit-sound = Бұзушылықсыз: { $sound }; бұзушылықпен: { $wrong }
audit-open = Бәрі әлі жасалмаған, бірақ мерзім өтпеген, істер саны: { $cases }
audit-unspecified = Қағидаларда одан әрі не болатыны айтылмаған, істер саны: { $cases }
audit-not-judged = Тексерілмеген, себебі { $reason ->
    [not_filed] журналдан өтініштің қашан берілгені көрінбейді
    [no_service] картада қызмет аталмаған
    [no_procedure] картада рәсім аталмаған
    [no_regime] берілген күні осы рәсімі бар, қағида файлдарына енгізілген бірде-бір мәтін қолданыста болмаған
   *[outside_calendar] күндердің бірі күнтізбеден тыс жатыр
}, істер саны: { $cases }; мысалы: { LIST($names, type: "comma", each: "code") }
audit-deadlines = Журналдағы мерзімдер: заңды мерзіммен бірдейі { $same }, одан ертерегі { $earlier }, кештеуі { $later }; заңды мерзімі жоғы { $absent }
audit-readings = Күндер мына түсіндірулерге сүйенеді: { LIST($readings, type: "comma", each: "code") }

audit-by-cause = Бұзушылық түрлері бойынша
audit-by-service = Қызметтер бойынша
audit-service = { $service }: `{ $procedure }`, `{ $regime }`
audit-by-step = Қадамдар бойынша
audit-by-office = Бөлімшелер бойынша
audit-by-month = Берілген айлар бойынша
audit-case-by-case = Істер бойынша
audit-what-counts-for-nothing = Журналда не есепке алынбаған
audit-column-case = Іс
audit-column-what = Бұзушылық
audit-column-office = Бөлімше
audit-tally = { $wrong }, барлығы { $all }{ $breaches ->
    [none] {""}
   *[some] , бұзушылықтар: { $breaches }
}{ $days ->
    [none] {""}
   *[some] ; кешіктірілген күндер: { $days }, ең көбі: { $most }
}
audit-more-groups = … және тағы { $more }
audit-more = Тізілмегендер саны: { $more }; бәрі `--format csv` арқылы беріледі
audit-kind = { $kind ->
    [late] кешіктірілген
    [missing] жасалмаған
    [out_of_order] өз кезегінен бұрын
    [wrong_actor] басқа адам жасаған
    [no_ground] заңды негізсіз
    [despite_ground] негізге қарамастан қанағаттандырылған
    [silence] үнсіздік салдарынан шешілген
    [other_deadline] журналда басқа мерзім
   *[no_place] қағидаларда көзделмеген
}

# Істегі бұзушылықтар.
audit-breach = `{ $case }`: { $what }{ $office ->
    [none] {""}
   *[some] {" "}– { $office }
}
audit-of = { $clauses ->
    [none] {""}
   *[some] {" "}({ $clauses })
}
audit-late = { QUOTED($event) }: жасалған күні { DATE($on, style: "plain") }, соңғы күні { DATE($deadline, style: "plain") }{ $delay ->
    [none] , есептелетін бірде-бір күнге кешіктірілмеген
   *[some] , кешіктірілуі: { $delay }
}{ audit-of }
audit-missing = { QUOTED($event) }: журналда жоқ{ $deadline ->
    [none] {""}
   *[day] , соңғы күні { DATE($deadline, style: "plain") }
}{ $delay ->
    [none] {""}
   *[some] , журнал аяқталғандағы кешіктірілуі: { $delay }
}{ audit-of }
audit-out-of-order = { QUOTED($event) }: өз кезегінен бұрын жасалған, күні: { DATE($on, style: "plain") }; кезегі келетін күн: { DATE($ready, style: "plain") }{ audit-of }
audit-wrong-actor = { QUOTED($event) }: жасаған адам – { $person }, ал жасауға тиісті тұлға: { QUOTED($actor) }{ audit-of }
audit-no-ground = { $on ->
    [none] {""}
   *[day] { DATE($on, style: "plain") }:{" "}
}заңды негізі жоқ түпкі нәтиже{ $found ->
    [none] ; журналда негіз аталмаған
   *[some] ; журналда аталғаны: `{ $found }`
}
audit-despite = { $on ->
    [none] {""}
   *[day] { DATE($on, style: "plain") }:{" "}
}өтініш қанағаттандырылған, ал қағидалар бойынша түпкі нәтиже басқа{ $found ->
    [none] {""}
   *[some] : { LIST($found, type: "comma", each: "quoted") }
}{ audit-of }
audit-silence = үнсіздік салдарынан шешілген: { $outcome ->
    [granted] өтініш қанағаттандырылды деп есептеледі
    [refused] өтініштен бас тартылды деп есептеледі
    [declared] { QUOTED($declared) }
   *[open] көрсетілетін қызметті алушы актіде аталған жерге жүгіне алады
}, басталатын күні: { DATE($since, style: "plain") }{ audit-of }
audit-other-deadline = журналдағы мерзім: { DATE($claimed, style: "plain") }; { $deadline ->
    [none] заңды мерзімі жоқ
   *[day] заңды мерзімі: { DATE($deadline, style: "plain") }
}{ audit-of }
audit-no-place = { QUOTED($event) }{ $on ->
    [none] {""}
   *[day] , күні: { DATE($on, style: "plain") }
}: мұндай істе қағидаларда бұл көзделмеген

# Журналда не есепке алынбаған.
audit-counted = `{ $name }` ({ $count })
audit-left-out = `only` шарты бойынша алынбаған жолдар: { $rows }
audit-after-until = Карта бойынша журналдың соңғы күні: { DATE($until, style: "plain") }; одан кейінгі жолдар: { $rows }
audit-rows-unreadable = Есепке алынбаған жолдар: { $rows }
audit-row = { $line }-жол: { $why }
audit-row-cells = ұяшықтар саны { $found }, ал бірінші жолда { $wanted }
audit-row-not-text = осы кодтауда мәтін емес
audit-row-no-case = іс көрсетілмеген
audit-row-no-activity = әрекет көрсетілмеген
audit-row-not-ended = басталған, бірақ аяқталмаған
audit-row-no-stamp = { $text ->
    [none] күні көрсетілмеген
   *[some] күні оқылмайды: `{ $text }`
}
audit-row-order = `{ $text }`: алдымен күн бе, әлде ай тұр ма, көрінбейді; `[log]` бөлімінде `dates = "day_first"` немесе `dates = "month_first"` деп жазыңыз
audit-unmapped = Картада аталмаған жолдар: { $rows }; әрекеттер: { LIST($names, type: "comma") }
audit-ignored = Карта бойынша есепке алынбайтын жолдар: { $rows }; әрекеттер: { LIST($names, type: "comma") }
audit-unmapped-cell = `{ $column }` бағаны: картада аталмаған мән `{ $cell }`, жолдар саны: { $rows }
audit-unmapped-people = Рөлі картада аталмаған адамдар, әрекеттер саны: { $rows }; адамдар: { LIST($names, type: "comma") }
audit-repeated = Бір істе қайталанады, бірінші реттен артығы: { LIST($names, type: "comma") }

# Журналда немесе картада не дұрыс емес.
audit-unreadable = журнал оқылмайды: { $what ->
    [damaged] мазмұны бүлінген
   *[system] `{ $reason }`
}
audit-help-unreadable = файлдың орнында әрі бүтін екенін тексеріңіз
audit-encoding = журнал `UTF-8` кодтауында емес
audit-help-encoding = кодтауды `[log]` бөлімінде атаңыз, мысалы `{ $guess }`
audit-help-encoding-option = кодтауын атаңыз: `{ $option }`
audit-no-such-encoding = мұндай кодтау жоқ: `{ $label }`
audit-help-no-such-encoding = кодтаулар желідегідей аталады: `utf-8`, `utf-16le`, `windows-1251`
audit-no-such-zone = мұндай уақыт белдеуі жоқ: `{ $zone }`
audit-help-no-such-zone = белдеулер былай аталады: `Asia/Almaty`
audit-separator = ұяшықтарды `{ $sign }` таңбасы бөле алмайды
audit-help-separator = үтірді, нүктелі үтірді немесе табуляцияны алыңыз
audit-no-table = журнал кесте емес: `{ $error }`
audit-no-xml = журнал `XML` емес, { $at }-байт: { $flaw ->
    [nesting] элементтер ашылған ретімен жабылмаған
    [attribute] атрибут қате жазылған
    [encoding] байттар аталған кодтауға жатпайды
    [entity] мұндай атауы бар таңба жоқ
   *[syntax] мұндай белгілеу болмайды
}
audit-cut = журнал ортасынан үзілген
audit-empty = журналда бірде-бір жол жоқ
audit-help-log = журнал – бірінші жолы бағандарды атайтын кесте немесе `XES`
audit-no-column = журналда мұндай баған жоқ: `{ $column }`
audit-help-known = барлары: { LIST($known, type: "comma", each: "code") }
audit-no-map = карта оқылмайды, { $line }-жол, { $column }-баған: { $problem }
audit-map-no-key = мұнда мұндай кілт болмайды: `{ $key }`
audit-map-lacking = мынау жетіспейді: `{ $key }`
audit-map-kind = мұнда мынау тұра алмайды: `{ $written }`
audit-map-syntax = бұл `TOML` емес: `{ $words }`
audit-map-form = мұнда мынау тұруы тиіс: { $form ->
    [said] сөз немесе `column` және `values` бар кесте
    [filed] `column` немесе `activity` бар кесте
    [words] мәтін немесе мәтіндер тізімі
    [event] әрекет, әрекеттер тізімі немесе `activities`, `take` және `stamp` бар кесте
    [setting] `true`, `false` немесе мән-жайдың бір мәні
    [fact] мән, `column` бар кесте немесе `happens` бар кесте
    [shown] әрекет, әрекеттер тізімі немесе `column` және `cells` бар кесте
   *[day] күн, мысалы `2024-12-31`
}
audit-help-map = картаның жобасын `reglament audit LOG --propose-map` жасайды
audit-unknown = `[{ $table }]` бөлімі атаған нәрсе қағидаларда жоқ: `{ $name }`
audit-value = `{ $fact }` мән-жайында мұндай мән болмайды: `{ $value }`
audit-twice = картада бір әрекет екі рет аталған: `{ $activity }`
audit-help-twice = оны бір рет атаңыз: бір оқиға үшін немесе есепке алынбайтындар арасында
audit-no-start = `{ $event }` оқиғасы басталу белгісін алады, ал `[columns]` бөлімінде `start` аталмаған
audit-help-no-start = бағанды атаңыз: `start = "…"`
audit-no-zone = `{ $stamp }` белгісінде ығысу көрсетілген, ал уақыт белдеуі күнтізбеде де, картада да аталмаған
audit-help-no-zone = оны `[log]` бөлімінде атаңыз, мысалы `zone = "Asia/Almaty"`

# Картаның жобасы.
audit-draft-title = Жоба: журналдың қай бағаны, қай әрекеті және қай ұяшығы қағидаларда не болып табылады.
audit-draft-check = Әр жолды тексеріңіз; `#` таңбасымен басталған жол таңба алынғанша есепке алынбайды.
audit-draft-order = Журналдан алдымен күн бе, әлде ай тұр ма, көрінбейді: біреуін таңдаңыз.
audit-draft-no-column = `{ $key }` деген қай баған? Барлары: { LIST($columns, type: "comma", each: "code") }
audit-draft-service = Қызмет пен рәсімді сәйкестендіргішімен атаңыз; олар `reglament list` тізімінде бар.
audit-draft-filed = Берілгенін не көрсетеді: әрекет немесе `filed = { "{" } column = "…" { "}" }`.
audit-draft-dates = Күндері бар бағандар: { LIST($columns, type: "comma", each: "code") }
audit-draft-event = { $event } – жасайтын тұлға: { $actor }
audit-draft-activities = Журналдағы әрекеттер және олардың кездесу саны. Қағидаларда айтылмағандары осы файлдың басында `ignored = [ … ]` ішінде тұра алады.
audit-draft-facts = Қағидалар тәуелді мән-жайлар; олардан төмен – әртүрлі мәндері аз бағандар.
audit-draft-more = Басқа бөлімдер де бар: `[outcome]`, `[grounds]`, `[actors]` және `[deadline]`.

audit-nothing-judged = журналдың бірде-бір ісін құқықпен салыстыру мүмкін болмады: картада бағандар, күндер және әрекеттер дұрыс аталғанын тексеріңіз
audit-no-events = карта бірде-бір оқиғаны атамайды, сондықтан құқықпен салыстыратын ештеңе жоқ: `[events]` бөлімін толтырыңыз
audit-unseen-events = журналдың бірде-бір ісінде картаның мына оқиғалары жоқ; олардың әрекеттері журналдағыдай жазылғанын тексеріңіз: { LIST($events, type: "comma", each: "code") }
