# Істер қағидалардың қай бөлігін қозғайды.
exercise-title = Істер қағидалардың қай бөлігін қозғайды
exercise-share = { $all } ішінен { $exercised } ({ $percent } %)
exercise-service = { $service }: { $share }
exercise-procedure = { $procedure }: { $share }; { $cases ->
    [0] іс жоқ
   *[other] { $cases } іс
}
exercise-missing = іс жоқ: { $point }{ $place ->
    [none] {""}
   *[some] {" "}({ $place })
}{ $clauses ->
    [none] {""}
   *[some] : { $clauses }
}
exercise-point = { $kind ->
    [granted] өтінішті қанағаттандыру
    [step] қадам
    [passed-over] қадам өткізіп жіберіледі:
    [limit] әдеттегі мерзім:
    [alternative] басқа мерзім:
    [request] сұрату
    [delivery] ұсыну
    [standstill] мерзім тоқтатыла тұрады:
    [anew] мерзім қайта басталатын оқиға:
    [deemed] орындалды деп саналады:
    [failing] ештеңе ұсынылмады:
    [hearing] тыңдау
    [persuaded] тыңдау сендіреді:
    [ground] негіз
    [right] құқық
    [validity] жарамдылық
    [gap] олқылық
    [term] мерзім
    [fee] алым
   *[reading] түсіндіру
}{ $id ->
    [none] {""}
   *[some] {" "}`{ $id }`
}
exercise-readings = бір рәсімге ғана қатысты емес түсіндірулер: { $share }
exercise-total = барлығы: { $share }; әр рәсімнің қағидаларында белгіленген және іс қозғай алатын нәрселер саналады, бірнеше рәсімге ортақ қағида әрқайсысында саналады, ал ондай істің мүмкіндігі тексерілмейді
exercise-lines = қағида файлдарының осындай қағидалар басталатын жолдары, әрқайсысы бір рет: { $share }
exercise-too-few = істер қозғайтыны { $percent } %, ал `--min` талабы { $min } %
exercise-no-case = жоқ
exercise-cases = { $cases }, біріншісі: { $first }
exercise-column-rule = Қағида
exercise-column-place = Орны
exercise-column-clauses = Тармақтар
exercise-column-cases = Істер

exercise-simulated = { $procedure }, құқықтық режим { $regime }: қағидаларда белгіленгенді қозғайтыны { $cases } іс{ $fewest ->
    [proven] {""}
   *[not-proven] ; бұдан азы да жетуі мүмкін
}.
exercise-simulated-results = Олардың нәтижесін актінің мәтіні бойынша қолмен шығарып, `expect …` түрінде жазу керек.
exercise-unreached = іс табылмады: { $point }
exercise-log = Жазылған істер: { $cases }, олардың ішінде бұзушылықпен: { $wrong }
