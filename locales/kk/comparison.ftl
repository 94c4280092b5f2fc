# Екі құқықтық режимдегі бір іс.

comparison-divided = { $regime } режимінде бұрынғы қызметтің бір бөлігі – жеке қызмет: { $service }. Бұл бөлікке қатысты іс соның қағидалары бойынша қаралады.{ $remark ->
        [none] {""}
       *[some] {" "}{ $remark }
    }
comparison-united = { $regime } режимінде тағы бір қызмет болған: { $service }. Жаңасы екеуінен шыққан.{ $remark ->
        [none] {""}
       *[some] {" "}{ $remark }
    }
comparison-filed = `{ $procedure }`, берілген күні: { DATE($on, style: "plain") }{ $at ->
        [none] {""}
       *[time] , { $at }
    }; құқықтық режимдер: `{ $old }` және `{ $new }`
comparison-regime = `{ $regime }`
comparison-registered = тіркеу
comparison-decided = шешім
comparison-completed = аяқталуы
comparison-term-end = жалпы мерзімнің аяқталуы
comparison-working = жұмыс күні
comparison-calendar = күнтізбелік
comparison-legend = `{ $new }` режиміндегі күн `{ $old }` режиміндегі күннен қанша күн кеш (+) немесе ерте (−).
comparison-day = `{ $regime }`: { $day }{ $apart ->
        [none] {""}
       *[some] {" "}({ $apart })
    }
comparison-apart = { $direction ->
        [same] сол күні
        [sooner] { PERIOD($working, case: "dative") }, { PERIOD($calendar, case: "dative") } ерте
       *[later] { PERIOD($working, case: "dative") }, { PERIOD($calendar, case: "dative") } кеш
    }

# Нәтижелер.
comparison-outcome = `{ $regime }`: { $decision } { $term } { $fee }
comparison-granted = өтініш қанағаттандырылды.
comparison-refused = дәлелді бас тарту, негіздері: { LIST($grounds, type: "semicolon") }.
comparison-declared = түпкі нәтиже: { QUOTED($outcome) }{ $grounds ->
        [none] {""}
       *[some] , негіздері: { LIST($grounds, type: "semicolon") }
    }.
comparison-unspecified = айқындалмаған, актіде одан әрі не болатыны айтылмаған (`{ $gap }`).
comparison-no-term = Жалпы мерзім белгіленбеген.
comparison-term = Мерзімі: { $limit }{ $extension ->
        [none] {""}
       *[period] , { LIST($extension, type: "comma") } ұзартылды
    }.
comparison-no-fee = Алым жоқ.
comparison-fee = Алым: { $fee }.
comparison-breach-late = `{ $regime }`, бұзушылық: { QUOTED($event) }; күні: { $on }; соңғы күні: { $deadline }; кешіктіру: { $delay ->
        [none] есепке алынатын бірде-бір күн жоқ
       *[some] { $delay }
    }.
comparison-breach-early = `{ $regime }`, бұзушылық: { QUOTED($event) }; күні: { $on }; өз кезегінен бұрын.
comparison-readings = `{ $regime }` мына жорамалдарға сүйенеді: { LIST($readings, type: "comma", each: "code") }.
comparison-unused-facts = `{ $regime }`: мына мән-жайларды бірде-бір қағида ескермейді: { LIST($facts, type: "comma", each: "code") }.
comparison-ignored = `{ $regime }`: тек `{ $other }` режимінде бар { $number ->
        [one] оқиға ескерілмеді
       *[other] оқиғалар ескерілмеді
    }: { LIST($events, type: "comma", each: "code") }.
comparison-outside-window = Берілген күні `{ $regime }` режимі қолданыста болмаған; соған қарамастан ол қолданылды.
comparison-note = `{ $regime }`, ескертпе: { $note }.

# Айырмашылық неде және неліктен.
comparison-decision = `{ $regime }` режимінде шешім { $direction ->
        [same] сол күні
        [sooner] { PERIOD($working, case: "dative") } ({ $calendar }) ерте
       *[later] { PERIOD($working, case: "dative") } ({ $calendar }) кеш
    } қабылданады.
comparison-hearing-heading = Тыңдау
comparison-no-hearing = тыңдау жоқ
comparison-way-heading = Шешімге дейінгі жол
comparison-hearing = хабарлама күні: { DATE($notice, style: "plain") }
comparison-way = { LIST($stretches, type: "semicolon") }
comparison-stretch = { QUOTED($event) } – { $rule } (соңғы күні: { DATE($on, style: "plain") })
comparison-parting = Істің барысы қай жерде ажырайды
comparison-term-heading = Жалпы мерзім
comparison-ground-heading = Бас тарту негізі: { QUOTED($ground) } (`{ NAME($ground, form: "id") }`)
comparison-grounds-heading = Негіздер
comparison-gap-heading = Актілерде айтылмағаны
comparison-silence-heading = Үнсіздіктің салдары
comparison-fee-heading = Алым
comparison-cause = `{ $regime }`: { $cause }
comparison-no-cause = уақыт алатын басқа ештеңе жоқ
comparison-event-cause = { QUOTED($event) } (`{ NAME($event, form: "id") }`){ $on ->
        [none] {""}
       *[day] , { DATE($on, style: "plain") }
    }; { $rule }
comparison-term-cause = { $rule }; соңғы күні: { $on }
comparison-silence-cause = { $rule }; басталу күні: { $on }
comparison-pinned = күн істе көрсетілген
comparison-open = күнді ештеңе белгілемейді
comparison-end-of-term = жалпы мерзім аяқталғанға дейін{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    }
comparison-ground-refused = осы негіз бойынша бас тартылады
comparison-ground-persuaded = тыңдаудан кейін осы негіз бойынша бас тартудың орнына өтініш қанағаттандырылады
comparison-ground-not-found = бұл істе мұндай негіз жоқ
comparison-no-ground = қағидаларда мұндай негіз жоқ
comparison-gap-text = «{ $gap }»
comparison-fee-amount = { $amount } { $index ->
        [mci] АЕК
       *[other] `{ $name }`
    }
comparison-free = тегін

# Нормалар.
comparison-clauses = `{ $regime }` режимінің нәтижесі шығатын нормалар
comparison-clause = { $what }: { $clauses }
comparison-clauses-of-event = { $event }
comparison-clauses-of-term = жалпы мерзім
comparison-clauses-of-fee = алым
comparison-clauses-of-ground = { $ground }
comparison-clauses-of-gap = актілерде айтылмағаны

# Салыстыруға болмайтындар.
comparison-no-case = бірде-бір іс аталмаған
comparison-help-case = істерді екі режимнің қасында атаңыз: `CASE... OLD NEW`
comparison-no-service = `{ $case }` ісі, `{ $regime }` режимі: `{ $service }` қызметі де, ол айналған қызмет те жоқ
comparison-help-no-service = қызмет бар режимдерді салыстырыңыз немесе оның сабақтастығын жазыңыз; `reglament diff { $regime } …` қараңыз
comparison-many-services = `{ $case }` ісі, `{ $regime }` режимі: `{ $service }` қызметінің орнына бірнеше қызмет пайда болған
comparison-help-many-services = істе олардың бірін атаңыз: { LIST($services, type: "comma", each: "code") }
comparison-not-here = бұл режимде емес
