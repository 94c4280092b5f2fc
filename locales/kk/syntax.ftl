# Қағидалар файлының мәтінінде не дұрыс емес және оны қалай түзетуге болады.

# Бір нәрсенің қайда тұрғаны және онда не тұра алатыны.
syntax-within = { $within ->
   *[file] файлдың жоғарғы деңгейінде
    [act] актіде
    [regime] құқықтық режимде
    [lineage] қызметтің сабақтастығы туралы жазбада
    [calendar] күнтізбеде
    [choice] жорамалда немесе қайшылықта
    [declaration] атау жарияланған жерде
    [register] тізілімде
    [form] нысанда
    [catalogue] каталогта
    [provisions] қызметте, рәсімде немесе шаблонда
    [step] қадамда
    [request] сұрау салуда
    [alternatives] хабарламада, ұсынуда немесе зерделеуде
    [hearing] тыңдауда
    [case] істе
}
syntax-word = `{ $word }`
syntax-phrase = { $phrase ->
    [next-statement] келесі жазба
    [space] бос орын
    [comment] түсініктеме (`# …`)
    [block] блок (`{ "{" } … { "}" }`)
   *[statement] жазба
    [assumed] жорамал (`assumed "…"`)
    [ancestry] `continues`, `renames`, `split from`, `merges`, `new` немесе `dropped`
    [choice] `assumption` немесе `conflict`
    [declaration] `actor`, `document`, `ground`, `outcome`, `event` немесе `name`
    [role] рөл (`is applicant`)
    [values] мәндер (`one of a, b`)
    [field-type] толтырылатын деректің түрі (`text`, `whole number`, `amount`, `date`, `yes or no`, `one of a, b`)
    [opening] жұмыс уақыты (`monday to friday 09:00 to 18:00`)
    [limit] мерзім (`within 5 working days`, `on the day of register`)
    [not-before] бірінші күн (`not before 10 calendar days of hearing_notice`)
    [ahead] кері есептелетін мерзім (`at least 3 working days before end of term`)
    [other-limit] өзге мерзім (`when … within 5 working days`)
    [pass-mark] өту балы (`pass mark 60 percent`)
    [request-part] `notice`, `delivery` немесе `study`
    [outside-term] `outside term`
    [at-most] ең көп ұзақтығы (`at most 60 calendar days`)
    [rounds] ең көбі неше рет (`at most 2 times`)
    [tacit-end] үнсіздіктің салдары (`grants`, `refuses no_reply`, `ends as lapsed`)
    [given-fact] мән-жай (`qualified`, `not qualified`, `channel is portal`)
    [expectation] күтілетін нәтиже (мысалы, `granted`, `refused`, `outcome returned`, `unspecified`, `fee`, `term ends`, `late`, `never`, `deadline of` немесе әрекет)
    [procedure-name] қызмет рәсімі (`stm_license.issue`)
    [event-with-day] күні көрсетілген әрекет (`sign on 2014-11-21`)
    [condition] шарт (`when …`, `unless …`)
    [fact] мән-жай
    [period] кезең (`5 working days`)
    [manner] кезеңді есептеу тәртібі (`ending on any day`)
    [minutes] минут саны (`20 minutes`)
    [unit] `working days` немесе `calendar days`
    [number] сан
    [citation] актіге сілтеме (`@ ¶5`)
    [place] актідегі орын (`¶5(3)`, `annex 1 ¶2`)
    [paragraph] тармақ (`¶5(3)`)
    [subparagraph] тармақша (`(3)`)
    [place-number] актідегі орынның нөмірі
    [languages] тілдер (`(kk, ru)`)
    [names] атаулар
    [name] атау
    [letter-or-digit] әріп немесе цифр
    [quotation] тырнақшадағы мәтін (`"…"`)
    [date] күн (`2014-09-30`)
    [time] уақыт (`09:30`)
    [language] тіл (`kk`, `ru`, `en`)
    [weekday] апта күні (`monday`)
}

# Жазбалар.
syntax-unreadable = { syntax-within } бірде-бір жазба `{ $word }` деп басталмайды
syntax-block-of-nothing = { syntax-within } ешбір жазбаға жатпайтын блок тұр
syntax-begin-here = жазба осы жерден басталуға тиіс
syntax-may-stand = { syntax-within } мыналар жазылады: { LIST($words, each: "code") }
syntax-misplaced = { syntax-within } `{ $word }` жазбасына жол берілмейді
syntax-misplaced-here = { syntax-within } бұл тұра алмайды
syntax-homes = `{ $word }` жазбасының орны: { $homes }
syntax-empty = файлда ештеңе айтылмаған
syntax-empty-here = мұнда бірде-бір жазба жоқ
syntax-empty-help = актіні, қызметті, істі немесе өзгені сипаттаңыз не файлды жойыңыз

# Қате жалғасқан жазбалар.
syntax-expected = `{ $after }` дегеннен кейін күтілетіні: { LIST($expected, type: "or") }
syntax-missing-here = мұнда бірдеңе жетіспейді
syntax-instead-here = мұнда оның орнына `{ $found }` тұр
syntax-straight-marks = мәтінді түзу тырнақшаға алыңыз: `"…"`
syntax-paragraph-sign = тармақты `¶` белгісімен жазыңыз: `¶5(3)`
syntax-one-at = жазбаның барлық сілтемесін бір `@` белгісі ашады; оларды үтірмен бөліңіз: `@ ¶5, ¶8(3)`
syntax-before-paragraph = тармақша өз тармағынан кейін тұрады: `¶5(3)`; тілдер оның алдында тұрады: `(kk, ru) ¶5`
syntax-name-place = актідегі орынды көрсетіңіз: `¶5(3)`, `annex 1 ¶2`
syntax-no-time = күнді көрсету жеткілікті, мұнда тәулік уақыты ескерілмейді, алып тастаңыз: `{ $found }`
syntax-latin-names = атауларды латын әріптерімен, цифрлармен және `_` белгісімен жазыңыз; тақырыптар мен ескертулер кез келген тілде бола алады
syntax-write-as = жазу үлгісі: `{ $model }`
syntax-write-here = осы жерге жазыңыз: { LIST($expected, type: "or") }

# Сандар мен олардың өлшем бірліктері.
syntax-unit-missing = `{ $after }` дегеннен кейін өлшем бірлігі көрсетілмеген
syntax-unit-missing-here = өлшем бірлігі осы жерде тұруға тиіс
syntax-unit-which-days = `{ $after } { $found }`: қандай күн екені айтылмаған
syntax-unit-which-days-here = жұмыс күні ме, әлде күнтізбелік күн бе?
syntax-unit-other = `{ $after }` дегеннен кейін мына өлшем бірлігі тұра алмайды: `{ $found }`
syntax-unit-other-here = қағидалар тілінде мұнда мұндай өлшем бірлігі жоқ
syntax-unit-write = былай жазыңыз: `{ $written }`
syntax-unit-write-either = акт мәтініне қарай `{ $one }` немесе `{ $other }` деп жазыңыз
syntax-unit-name-index = алым белгіленген көрсеткішті атаңыз: `{ $written }`
syntax-unit-alone = мына өлшем бірлігінің алдына басқа сөз қойылмайды: `{ $unit }`; апта, ай және жыл онсыз да күнтізбе бойынша есептеледі
syntax-unit-days-only = өлшем бірліктері: `working days`, `calendar days`, `weeks`, `months` және `years`; өзге өлшем бірлігіндегі кезең қайта есептелмейді, өйткені бұл норманы өзгертер еді: актіде айтылғанды `gap` немесе `note` жазбасында келтіріңіз
syntax-unit-in-minutes = осы уақытты минутпен жазыңыз: `{ $written }`
syntax-unit-only = мұнда жалғыз өлшем бірлігі бар: `{ $unit }`; өзгесін `note` жазбасында көрсетіңіз
syntax-unit-percent-only = өту балы барлық балдың үлесі ретінде `percent` арқылы жазылады; өзгесін `note` жазбасында көрсетіңіз
syntax-unit-tenge-only = күтілетін алым `tenge` арқылы, сома түрінде жазылады; оны теңгемен есептеңіз, мына бірлікпен емес: `{ $found }`
syntax-unit-index-only = алым белгіленген көрсеткішті атаңыз, мысалы: `20 mci`
syntax-number = тым үлкен сан: `{ $number }`
syntax-number-here = мұнда мұндай мөлшер болуы мүмкін емес
syntax-number-help = ең үлкен рұқсат етілген сан: { $most }
syntax-period-zero = мынау кезең емес: `{ $written }`
syntax-period-zero-here = мұнда кемінде бір болуға тиіс
syntax-period-zero-help = бірден орындалатын нәрсе былай жазылады: `on the day of`, содан кейін оқиға

# Күндер мен тәулік уақыты.
syntax-day-form = `{ $found }`: күн мұнда басқаша жазылады
syntax-time-form = `{ $found }`: тәулік уақыты мұнда басқаша жазылады
syntax-which-first-here = алдымен күн бе, әлде ай ма?
syntax-day-meant-here = мұнда күн жазылған
syntax-time-meant-here = мұнда тәулік уақыты жазылған
syntax-no-day = мұндай күн жоқ: `{ $found }`
syntax-no-time-of-day = мұндай тәулік уақыты жоқ: `{ $found }`
syntax-no-day-here = бұл күн емес
syntax-no-time-of-day-here = бұл тәулік уақыты емес
syntax-day-write = жылды, айды және күнді жазыңыз: `{ $written }`
syntax-time-write = сағат пен минутты екі цифрдан жазыңыз: `{ $written }`
syntax-day-write-as = жылды, айды және күнді жазыңыз, мысалы: `{ $model }`
syntax-time-write-as = сағат пен минутты екі цифрдан жазыңыз, мысалы: `{ $model }`

# Блоктар, жақшалар және тырнақшалар.
syntax-unclosed = блок ашылған, бірақ жабылмаған
syntax-unclosed-here = бұл `{ "{" }` жақшасының `{ "}" }` жақшасы жоқ
syntax-unclosed-end-here = блок осы жерге дейін жабылуға тиіс еді
syntax-unclosed-help = блоктың соңғы жазбасынан кейін жеке жолға `{ "}" }` жазыңыз
syntax-closes-nothing = `{ "}" }` жақшасы ештеңені жаппайды
syntax-closes-nothing-here = мұнда ашық блок жоқ
syntax-closed-already-here = осы жерде ашылған блок әлдеқашан жабылған
syntax-closes-nothing-help = бұл `{ "}" }` жақшасын немесе өз блогын ерте жабатын алдыңғысын алып тастаңыз
syntax-quotation = тырнақшадағы мәтін өз жолында аяқталмайды
syntax-quotation-here = бұл мәтіннің жабатын тырнақшасы жоқ
syntax-quotation-help = оны `"` белгісімен жабыңыз; келесі жолда тырнақшадағы жаңа мәтінмен жалғастырыңыз, бөліктері біріктіріледі
syntax-too-deep = блоктар немесе жақшалар бірінің ішінде бірі тым терең тұр
syntax-too-deep-here = мұндағы тереңдік рұқсат етілгеннен асады: { $deepest }
syntax-too-deep-help = блоктар мен жақшалардың ең үлкен тереңдігі: { $deepest }; орнына бірнеше жазба жасаңыз

# Әріптер.
syntax-look-alike = `{ $keyword }` сөзінде мына кирилл әрпі тұр: `{ $letter }`
syntax-look-alike-here = `{ $letter }` әрпі `{ $latin }` латын әрпіне ұқсайды, бірақ басқа әріп
syntax-look-alike-help = пернетақтаның ағылшын жаймасымен қайта теріңіз: `{ $keyword }`
syntax-character = файлда { $kind ->
    [line-end] жол соңының әдеттен тыс белгісі
    [direction] мәтіннің бағытын өзгертетін белгі
    [unseen] көрінбейтін белгі
    [no-character] ешқандай таңбаны білдірмейтін код
   *[control] басқарушы белгі
} тұр (`{ $code }`)
syntax-character-here = ол мәтінді жасырады немесе оны көрсету мүмкін емес
syntax-character-help = оны алып тастаңыз; жол әдеттегі жол соңымен аяқталады, ал сөздер бос орынмен бөлінеді

# Актілердегі орындардың нөмірлері.
syntax-place-zero = бірде-бір актіде мұндай нөмірлі орын жоқ: `{ $number }`
syntax-place-zero-here = нөлден басталады
syntax-place-zero-help = нөмірді актідегідей жазыңыз: 1-ден бастап және алдында нөлсіз
syntax-place-descending = `{ $number }`: екінші нөмір біріншісінен үлкен емес
syntax-place-descending-here = соңы басынан бұрын тұр
syntax-place-descending-help = сызықша арқылы алдымен кіші нөмірді жазыңыз, мысалы: `5–7`; 5-тармақтан кейін енгізілген тармақ дефис арқылы жазылады: `5-1`
syntax-place-chain = `{ $number }`: басы мен соңынан артық жазылған
syntax-place-chain-here = артық сызықша
syntax-place-chain-help = бір ғана сызықша қойыңыз, мысалы: `5–7`, немесе бірнеше сілтемені үтірмен бөліңіз

syntax-blank = мәтін толтырылмаған
syntax-blank-here = жазылуы керек
syntax-blank-help = актіде не айтылғанын жазыңыз немесе жазбаны алып тастаңыз
