# Тексеру қорытындысы: істер күтілетін нәтижемен және суреттермен салыстырылады.
test-verdict = { $verdict ->
    [passed] ӨТТІ
    [failed] ӨТПЕДІ
    [unheld] САЛЫСТЫРАТЫН ЕШТЕҢЕ ЖОҚ
   *[faulty] ҚАТЕ
} `{ $case }` ({ $place })
test-missed = { $miss } ({ $place })
test-differs = істің нәтижесі мына файлдағы суретке сай емес: `{ $file }`; `-` жазылғаны, `+` қазір шыққаны
test-stale = істің шарттары мына файлдағы сурет жазылған кездегіден басқа: `{ $file }`; `-` жазылғаны, `+` қазіргісі
test-stale-came = нәтижесі де басқа
test-unheld = күтілетін нәтиже де, сурет те жоқ, сондықтан салыстыратын ештеңе жоқ; шыққаны:
test-unreadable = мына файлдағы суретті оқу мүмкін емес: `{ $file }`
test-cannot-run = істі есептеу мүмкін болмады
test-rule = қағида `{ $place }`{ $clauses ->
    [none] {""}
   *[some] : { $clauses }
}
test-orphan = АРТЫҚ сурет, файлы: `{ $file }`; қасында мұндай іс жоқ: `{ $case }`{ $now ->
    [none] {""}
   *[file] ; мұндай атауы бар іс енді мына файлда: `{ $now }`
}
test-orphaned-file = АРТЫҚ суреттер файлы: `{ $file }`; қасында істері бар аттас қағида файлы жоқ

test-count-passed = өтті: { $cases }
test-count-failed = өтпеді: { $cases }
test-count-unheld = салыстыратын ештеңе жоқ: { $cases }
test-count-faulty = қатесі бар: { $cases }
test-summary = { $cases } іс: { LIST($counts, type: "comma") }; суреті бар: { $snapshots }
test-shuffled = басқа ретпен де нәтиже сол: `--shuffle={ $seed }`
test-recorded-nothing = барлық сурет бұрыннан жазылған
test-recorded-file = жазылды: `{ $file }`
test-how-to-record = қағидалар дұрыс, ал сурет дұрыс болмаса: `reglament test --accept` қазіргі нәтижені жазады, `--review` әрқайсысы туралы сұрайды
test-order-matters = `{ $case }` ісінің нәтижесі істердің ретіне байланысты болып шықты: `--shuffle={ $seed }`; бұл бағдарламаның қатесі
test-no-xml = нәтижелерді `JUnit XML` пішімінде жазу мүмкін болмады: { $error }

# Әр айырмашылық туралы сұрақ. Әріптер барлық тілде бірдей.
test-ask = { $of } ішінен { $at }: `a` қабылдау, `r` қабылдамау, `s` өткізіп жіберу, `e` түсіндіру, `q` аяқтау?
test-ask-orphans = { $of } ішінен { $at }: осы суреттерді жою керек пе? `a` қабылдау, `s` өткізіп жіберу
test-rejected = қабылданбады, қағидаларды немесе істі түзету керек: `{ $case }`
test-reviewed = қабылданды: { $accepted }, қабылданбады: { $rejected }, өзгеріссіз қалды: { $left }

test-watching = файлдың сақталуын күтуде; аяқтау үшін `Ctrl-C` басыңыз
test-touched = сақталды: қайта есептелетін істер { $touched }, барлығы { $all }

# Суреттер файлдарындағы қателер.
test-snapshot-head = бұл суреттер файлы емес
test-snapshot-version = суреттердің мұндай нұсқасы белгісіз: { $version }
test-snapshot-merge = суреттер файлында біріктірудің екі жағы да қалған
test-snapshot-line = суретте мұндай жол болмайды
test-snapshot-homeless = бұл жол ешбір іске қатысты емес
test-snapshot-twice = бұл суретте мына жол екі рет жазылған: `{ $key }`
test-snapshot-duplicate = мына істің екі суреті бар: `{ $case }`
test-snapshot-lacking = `{ $case }` ісінің суретінде мына жол жоқ: `{ $word }`
test-snapshot-here = осы жерде
test-snapshot-first = бірінші сурет
test-snapshot-help-restore = файлды нұсқаларды бақылау жүйесінен қалпына келтіріңіз немесе оны жойып, қайта жазыңыз: `reglament test --accept`
test-snapshot-help-version = бұл бағдарлама білетін нұсқа: { $known }; суреттерді жазған бағдарламаны қолданыңыз немесе файлды жойып, қайта жазыңыз
test-snapshot-help-merge = біріктіруді аяқтаңыз немесе файлды жойып, қайта жазыңыз: `reglament test --accept`
test-snapshot-help-duplicate = екеуінің бірін жойыңыз
