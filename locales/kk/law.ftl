# Қағидалардың мазмұны: мерзімдер, шарттар, жұмыс уақыты, мөлшерлер. Әр хабарлама сөйлемнің ішінде тұрады.

law-within = { $event ->
        [none] {""}
       *[some] { QUOTED($event) } оқиғасы болған күннен бастап{" "}
    }{ $period } ішінде
law-on-the-day = { QUOTED($event) } оқиғасы болған күні
law-before-end = жалпы мерзім аяқталғанға дейін кемінде { $period } бұрын
law-before = { QUOTED($event) } оқиғасына дейін кемінде { $period } бұрын
law-not-before = { QUOTED($event) } оқиғасы болған күннен бастап { $period } өткеннен ерте емес
law-deemed = { QUOTED($event) } оқиғасынан кейін { $period } өткенде орындалды деп саналады
law-stops = { $holds ->
        [term] мерзімнің өтуін тоқтата тұрады
        [step] мерзімнің және осы қадамның өтуін тоқтата тұрады
       *[following] мерзімге кірмейді
    }{ $most ->
        [none] {""}
       *[some] , ең көбі { $most }
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
law-anew = осы күннен бастап мерзім қайта басталады{ $when ->
        [none] {""}
       *[some] , { $when }
    }
law-term = { QUOTED($from) } оқиғасы болған күннен бастап { $period }
law-extension = { PERIOD($period, case: "dative") }
law-in-force = { $to ->
        [none] қолданылу мерзімінің басталуы: { DATE($from, style: "plain") }
       *[day] қолданылу мерзімі: { DATE($from, style: "plain") } – { DATE($to, style: "plain") }
    }
law-in-force-unknown = қолданылу мерзімі белгісіз

# Жұмыс уақыты.
law-around-the-clock = тәулік бойы
law-hours = { $days }, { $hours }{ $pause ->
        [none] {""}
       *[some] , үзіліс { $pause }
    }
law-span = { $from }–{ $to }
law-weekday = { $day ->
    [mon] дүйсенбі
    [tue] сейсенбі
    [wed] сәрсенбі
    [thu] бейсенбі
    [fri] жұма
    [sat] сенбі
   *[sun] жексенбі
}
law-weekdays = { $first ->
    [mon] дүйсенбіден
    [tue] сейсенбіден
    [wed] сәрсенбіден
    [thu] бейсенбіден
    [fri] жұмадан
    [sat] сенбіден
   *[sun] жексенбіден
} { $last ->
    [mon] дүйсенбіге
    [tue] сейсенбіге
    [wed] сәрсенбіге
    [thu] бейсенбіге
    [fri] жұмаға
    [sat] сенбіге
   *[sun] жексенбіге
} дейін

# Шарттар және олар құралатын мән-жайлар.
law-when = мына жағдайда: { LIST($given, type: "each-and") }
law-unless = мына жағдайдан басқа: { LIST($barred, type: "each-or") }
law-when-unless = { law-when }; { law-unless }
law-always = кез келген жағдайда
law-fact = { $fact }
law-fact-is = { $fact } — { $value }
law-reading = { QUOTED($choice) } мәселесінің шешімі: { QUOTED($text) } (`{ NAME($choice, form: "id") }={ $reading }`)
law-refused = бас тарту туралы шешім қабылданады
law-refused-on = { QUOTED($ground) } негізі бойынша бас тартылады
law-ending-as = істің түпкі нәтижесі — { QUOTED($outcome) }
law-tacit-grant = өтініш қанағаттандырылған болып есептеледі
law-tacit-refusal = { QUOTED($ground) } негізі бойынша бас тартылған болып есептеледі
law-tacit-outcome = істің түпкі нәтижесі — { QUOTED($outcome) }{ $ground ->
        [none] {""}
       *[some] , негізі: { $ground }
    }
law-tacit-remedy = { QUOTED($remedy) } шағымдану тәсілі ашық
law-tacit-both = { $end }; { $opens }
law-tacit-nothing = ешқандай салдары жоқ
law-not = мынадай мән-жай жоқ: { $clause }
law-all = { $inside ->
        [yes] ({ LIST($clauses, type: "each-and") })
       *[no] { LIST($clauses, type: "each-and") }
    }
law-any = { $inside ->
        [yes] ({ LIST($clauses, type: "each-or") })
       *[no] { LIST($clauses, type: "each-or") }
    }

# Мөлшерлер және өрістердің мазмұны.
law-share = соманың ({ $of }) { $rate } пайызы{ $above ->
        [none] {""}
       *[some] , { LIST($above, type: "comma") }
    }{ $least ->
        [none] {""}
       *[some] , ең азы: { $least }
    }{ $most ->
        [none] {""}
       *[some] , ең көбі: { $most }
    }{ $to ->
        [cent] , жүзден бірге дейінгі дәлдікпен
        [whole] , бүтінге дейінгі дәлдікпен
       *[exact] {""}
    }
law-share-above = { $rate } % мына мөлшерден асатын бөлігінен: { $above }
law-amount = { $count } { $index ->
    [mci] АЕК
   *[other] `{ $unit }`
} ({ $title })
law-field-text = мәтін{ $length ->
        [none] {""}
       *[other] , таңбалар саны: { $length }
    }
law-field-whole-number = бүтін сан
law-field-amount = сан
law-field-day = күн
law-field-truth = иә немесе жоқ
law-field-one-of = мына мәндердің бірі: { LIST($values, type: "comma") }

# Кірістірілген оқиғалар, қағидалар файлдарында атауы болмағанда.
law-event = { $event ->
    [filing] өтінішті беру
    [receipt] өтініштің келіп түсуі
    [register] өтінішті тіркеу
    [hearing_notice] тыңдау туралы хабарлама
    [hearing] тыңдау
    [answer] жауап
   *[perform] міндетті орындау
}

# Қағиданың өзі ашық қалдыратын мәселелер.
law-unsaid-duty = қағида бұл міндеттің мерзімін тек өзге жағдайлар үшін белгілейді
law-unsaid-performance = қағида міндетті орындау мерзімін белгілейді; оны орындаудың немесе орындамаудың салдары туралы айтпайды
law-unsaid-time-of-answer = қағида шағымдану тәсілін атайды, бірақ жауап беру мерзімін белгілемейді
law-unsaid-answer = актілер жауаптың мерзімін белгілейді, бірақ мазмұнын белгілемейді
law-unsaid-no-decision = бұл істе шешім қабылданбаған, ал қағидалар істің түпкі нәтижесін айтпайды
law-unsaid-start = мерзім { QUOTED($event) } оқиғасы болған күннен бастап есептеледі, ал ол бұл істе болмайды
law-unsaid-late-right = Құқық соңғы күнінен кейін пайдаланылған, ал қағидалар одан не туындайтынын айтпайды: { $event }.
law-unsaid-day = Істе бұл оқиғаның күні көрсетілмеген, ал акт оны болды деп санамайды: { $event }.
