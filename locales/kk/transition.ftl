# Құқықтық режимдер ауысқанда аяқталмаған іс.

transition-filed = `{ $procedure }`, берілген күні: { DATE($on, style: "plain") }{ $at ->
        [none] {""}
       *[time] , { $at }
    }, құқықтық режим `{ $regime }`
transition-regimes = `{ $old }` → `{ $new }`
transition-supposed = `{ $new }` режимі күшіне енетін күн деп алайық: { $from }.
transition-takeover = { $until ->
        [none] `{ $new }` режимінің бірінші күні: { $from }.
       *[day] `{ $old }` режимінің соңғы күні: { $until }; `{ $new }` режимінің бірінші күні: { $from }.
    }
transition-between = Қағидалар файлдарына енгізілмеген, { DATE($from, style: "plain") } – { DATE($to, style: "plain") }: { $what }
transition-assumed = Бұл күндер актілердің болжамды күндеріне сүйенеді: { LIST($acts, type: "comma", each: "code") }.
transition-ended = Іс `{ $old }` режимі қолданылып тұрғанда аяқталды: `{ $new }` режимі оған қатысты емес.
transition-ended-between = Іс `{ $old }` режимінен кейін, `{ $new }` режиміне дейін аяқталды: белгіленгендері мәтіндері қағидалар файлдарына енгізілмеген уақытқа келеді.
transition-decided = Шешім `{ $new }` режимі күшіне енгенге дейін қабылданды: ол күшінде қалады, қалғаны кейін болды.
transition-pending = `{ $new }` режимі күшіне енгенде іс аяқталмаған еді.
transition-no-choice = Қалғанына қай режим қолданылатыны қағидалар файлдарында айтылмаған; оны `{ $choice }` жорамалы көрсетер еді.
transition-followed = Қабылданғаны `{ $reading }` (`{ $choice }`): { $because }
transition-reading = { $law ->
        [of-filing] Өтініш берілген күннің режимі бойынша
       *[of-each-day] Әр күннің режимі бойынша
    } (`{ $reading }`){ $followed ->
        [yes] , қағидалар файлдарында осы қабылданған
       *[no] {""}
    }
transition-governed = { $regime ->
        [none] мәтіндер енгізілмеген
       *[some] `{ $regime }`
    }{ $before ->
        [yes] , соңғы күні бұрын өтіп кеткен
       *[no] {""}
    }{ $deadline ->
        [none] {""}
       *[day] , соңғы күні: { $deadline }
    }
transition-outcome = { $outcome }{ $decided ->
        [none] {""}
       *[day] ; шешім қабылданған күн: { $decided }
    }{ $term ->
        [none] {""}
       *[some] ; { $term }
    }; `{ $regime }` режимінің мәтіні бойынша{ $readings ->
        [none] {""}
       *[some] ; мына жорамалдарға сүйенеді: { LIST($readings, type: "comma", each: "code") }
    }
transition-term = мерзімі { $limit }, соңғы күні: { $deadline }
transition-granted = өтініш қанағаттандырылды
transition-refused = дәлелді бас тарту, негіздері: { LIST($grounds, type: "semicolon") }
transition-declared = түпкі нәтиже: { QUOTED($outcome) }{ $grounds ->
        [none] {""}
       *[some] , негіздері: { LIST($grounds, type: "semicolon") }
    }
transition-unspecified = айқындалмаған{ $gap ->
        [none] {""}
       *[some] {" "}(`{ $gap }`)
    }

# Жауап беруге болмайтындар.
transition-no-day = `{ $day }` – күн емес
transition-help-day = былай жазыңыз: `--at 2015-08-05`
transition-start-unknown = `{ $regime }` режимінің қашан күшіне енгені белгісіз
transition-help-suppose = күнді `--at` арқылы көрсетіңіз
transition-wrong-order = `{ $new }` режимі `{ $old }` режимінен кейін келмейді, оның бірінші күні: { DATE($from, style: "plain") }
transition-help-order = алдымен ертерек режимді атаңыз немесе күнді `--at` арқылы көрсетіңіз
transition-filed-later = `{ $case }` ісі `{ $new }` режимі күшіне енгеннен кейін берілген; берілген күні: { DATE($on, style: "plain") }; режимнің бірінші күні: { DATE($from, style: "plain") }
transition-help-filed = істі `{ $new }` режимінде `reglament run` көрсетеді; басқа күн `--at` арқылы көрсетіледі
