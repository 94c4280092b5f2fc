# Істер кестелерінде не дұрыс емес.
batch-column-unknown = істер кестесінде мынадай баған болмайды: `{ $column }`
batch-column-unknown-help = бағандар: { $known }; іс туралы ештеңе айтпайтынын алып тастаңыз немесе атын өзгертіңіз
batch-column-missing = кестеде мына баған жоқ: `{ $column }`
batch-column-missing-help = әр жолға мынаны осы атаулы бағанда көрсетіңіз: `{ $column }`
batch-column-twice = екі баған бірдей аталған: `{ $column }`
batch-column-twice-help = біреуін қалдырыңыз
batch-column-type = баған: `{ $column }`, оның түрі: `{ $found }`
batch-column-type-help = { $wanted ->
        [name] оны мәтін немесе бүтін сан етіп жазыңыз
        [value] оны мәтін немесе «иә» мен «жоқ» мәндері етіп жазыңыз
        [moment] оны мәтін, күн немесе уақыт белгісі етіп жазыңыз
       *[text] оны мәтін етіп жазыңыз
    }
batch-columns = { $faults }
batch-too-large = нәтижелер бір кестеге сыймайды
batch-too-large-help = бір реттегі жолдар санын азайтыңыз
batch-amount = іс: `{ $case }`, сома: `{ $amount }`; онда үтірден кейін оннан көп таңба бар, ал алым бағандарында он таңба
batch-amount-help = нәтижелерді `JSON` түрінде жазыңыз: онда барлық таңба сақталады
batch-arrow = кестені құрастыру мүмкін емес, кітапхана хабары: `{ $words }`

batch-no-format = `{ $path }` атауынан кестенің қай пішімде екені көрінбейді
batch-no-format-help = пішімді көрсетіңіз: `{ $option }`
batch-unreadable = `{ $path }` файлын оқу мүмкін емес, кітапхана хабары: `{ $words }`
batch-not-whole = `{ $path }` файлын оқу мүмкін емес: { $what ->
        [cut] файлдың соңы жоқ: ол кесілген не әлі жазылып жатыр
       *[other] ол басқа пішінде жазылған
    }
batch-unreadable-help = файлдың бүтін екенін және пішімі атауына немесе параметрге сай екенін тексеріңіз
batch-changed = мына белгі бойынша жалғастыру мүмкін емес: `{ $mark }`: { $what ->
        [program] оны бағдарламаның басқа нұсқасы қалдырған
        [rules] қағида файлдары өзгерген
        [options] параметрлер өзгерген
        [input] істер өзгерген
        [output] жазылған нәтижелер жоқ
       *[mark] бұл белгі емес
    }
batch-changed-help = басынан бастаңыз, `--resume` көрсетпеңіз
batch-interrupted = файл толық емес: `{ $output }`; жасалғаны сақталды, `--resume` сол жерден жалғастырады
batch-row-encoding = жол `UTF-8` кодтауында емес
batch-row-encoding-help = оны `UTF-8` түрінде жазыңыз
batch-row-long = жол { $mebibytes } МиБ шегінен ұзын
batch-row-long-help = әр істі бөлек жолға жазыңыз
batch-row-cells = жолдағы ұяшық саны: { $found }, ал тақырыптағысы: { $header }
batch-row-cells-help = әр бағанға бір ұяшық беріңіз; ішінде бөлгіші бар ұяшықты тырнақшаға алыңыз

# Не саналды.
batch-progress = жол саны: { $rows }, секундына: { $rate }{ $left ->
        [none] {""}
       *[some] , қалған уақыт { $left }
    }
batch-totals = оқылған жол саны: { $read }; жауап берілгені: { $answered }, қабылданбағаны: { $rejected }
batch-outcome = { $outcome ->
        [granted] қанағаттандырылды
        [refused] бас тартылды
        [unspecified] нәтижесі белгіленбеген
       *[declared] { QUOTED($title) }
    }: { $cases }
batch-outcomes = { LIST($outcomes, type: "comma") }; бұзушылығы бар іс саны: { $breached }
