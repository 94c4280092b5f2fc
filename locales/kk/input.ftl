# Команда жолында аталғандардағы қателер: файлдар, қалталар, істер, параметрлер.
input-not-found = мынадай файл немесе қалта жоқ: `{ $path }`
input-is-folder = `{ $path }` қалта болып тұр, ал файл қажет
input-written-over = `{ $path }` файлының үстінен жазылар еді, ал команда оны оқиды немесе оған басқаны жазады
input-not-folder = `{ $path }` файл болып тұр, ал қалта қажет
input-unreadable = оқу мүмкін емес: `{ $path }`; себебі: { $reason }
input-encoding = `{ $path }` файлы `UTF-8` кодтауында емес: { $line }-жолда сәйкес келмейтін байт бар (байт { $byte })
input-too-large = `{ $path }` файлының көлемі тым үлкен, ең көбі { $mebibytes } МиБ
input-not-rules = бұл қағида файлы емес: `{ $path }`
input-no-rules = `{ $path }` қалтасында қағида файлдары жоқ
input-no-cases = мұнда істер жоқ: `{ $path }`
input-unknown-case = мынадай файл да, іс те жоқ: `{ $name }`
input-unknown = { $what ->
        [act] мынадай акт жоқ
        [regime] мынадай құқықтық режим жоқ
        [service] мынадай қызмет жоқ
        [procedure] мынадай рәсім жоқ
        [choice] мынадай жорамал немесе қайшылық жоқ
        [reading] мынадай түсіндіру жоқ
       *[pace] мынадай қарқын жоқ
    }: `{ $name }`
input-ambiguous = `{ $name }` бірнеше { $what ->
        [service] қызметке
        [procedure] рәсімге
       *[case] іске
    } сәйкес келеді, барлығы { $fits }
input-no-folder = жазылатын қалта жоқ: `{ $path }`
input-binary = `Word` құжатын терминалда оқу мүмкін емес
input-assume = `--assume { $written }` жазбасында түсіндіру аталмаған
input-assume-twice = `--assume` параметрінде екі рет аталған: `{ $choice }`
input-many-entries = `{ $path }` қалтасындағы файлдар мен қалталар тым көп, ең көбі { $most }
input-many-bytes = `{ $path }` қалтасындағы қағида файлдары мен кестелердің көлемі тым үлкен, ең көбі { $mebibytes } МиБ
input-two-documents = `{ $option } -` берілсе, стандартты шығаруда екі құжат араласып кетер еді
input-unwritable = { $path ->
        [none] стандартты шығаруға жазу мүмкін емес
       *[some] жазу мүмкін емес: `{ $path }`
    }; себебі: { $reason }
input-no-index = көрсеткіші бар мынадай акт жоқ: `{ $act }`
input-no-calendar = `{ $old }` және `{ $new }` құқықтық режимдерінің ортақ күнтізбесі жоқ
input-no-days = бұл аралықта бірде-бір күн жоқ: { DATE($from, style: "plain") } – { DATE($to, style: "plain") }
input-outside = күнтізбеден тыс күн: { DATE($day, style: "plain") }; күнтізбенің бірінші күні: { DATE($first, style: "plain") }, соңғы күні: { DATE($last, style: "plain") }
input-no-day = `{ $option } { $written }` жазбасында күн аталмаған
input-fix = `--fix { $written }` жазбасы мән-жайға мән бермейді
input-fix-twice = `{ $fact }` мән-жайы екі рет берілген
input-unknown-fact = мынадай мән-жай жоқ: `{ $fact }`
input-fact-value = `{ $fact }` мән-жайының мынадай мәні болмайды: `{ $value }`
input-format = `--format { $format }` { $with ->
        [with] мына параметрмен бірге берілмейді: `{ $option }`
       *[without] тек мына параметрмен бірге беріледі: `{ $option }`
    }
input-no-fit = мына сүзгіге бірде-бір іс сай келмейді: `--filter { $filter }`
input-no-place = `{ $path }` ішіндегі істер ешбір файлда жазылмаған, сондықтан олардың суреттерін сақтайтын орын жоқ
input-no-answer = `{ $option }` сұрақ қояды, бірақ жауап беретін ешкім жоқ; ештеңе жазылмады
input-broken-link = `{ $path }` сілтемесі ешқайда апармайды, сондықтан есепке алынбады
input-exists = `{ $path }` бұрыннан бар
input-taken = бұрыннан бар: { $what ->
        [act] акт
        [regime] құқықтық режим
       *[case] іс
    } `{ $name }`
input-no-id = `{ $written }` атау бола алмайды
input-unanswered = берілмеген: `{ $option }`
input-unknown-code = `{ $code }` деген код жоқ

# Жүйенің хабары.
input-reason = { $kind ->
    [permission] қол жеткізу құқығы жоқ
    [changed] файл осы арада өзгертілген
    [full] орын жоқ
    [read-only] бұл тасымалдағышқа жазуға болмайды
    [name] файлдың атауы жарамсыз
    [folder] бұл қалта
    [missing] мұндай файл не қалта енді жоқ
    [exists] ол бұрыннан бар
    [not-folder] қалта орнында файл тұр
    [in-use] оны басқа бағдарлама пайдалануда
    [too-large] онда мұндай үлкен файл бола алмайды
    [quota] орын квотасы таусылды
    [cut] тым ерте аяқталады
    [data] мазмұны бүлінген
    [interrupted] жұмыс үзілді
    [closed] енді ешкім оқымайды
    [late] жүйе уақытында жауап бермеді
    [unsupported] жүйе мұны істей алмайды
   *[other] жүйенің белгісіз қатесі
}
input-system = жүйенің қатесі `{ $words }`

# Қалай түзету керек.
input-mend-not-found = жазылуын тексеріңіз; жолдар ағымдағы қалтадан басталады
input-mend-is-folder = оның ішіндегі бір файлды атаңыз
input-mend-written-over = басқа файлды атаңыз
input-mend-not-folder = қағида файлдары бар қалтаны атаңыз
input-mend-unreadable = файлды оқуға құқығыңыз бар-жоғын тексеріңіз
input-mend-utf16 = файл `UTF-16` кодтауына ұқсайды; оны `UTF-8` кодтауында сақтаңыз
input-mend-encoding = файлды `UTF-8` кодтауында сақтаңыз; `Windows-1251` және соған ұқсас кодтауларды сенімді түрде тану мүмкін емес
input-mend-too-large = оны бөліңіз: бір қағида файлында бір актінің бір қызметі тұрады
input-mend-not-rules = қағида файлдарының атауы `.regl` деп аяқталады
input-mend-no-rules = қағида файлдарының атауы `.regl` деп аяқталады; басқа қалта `--regs` арқылы көрсетіледі
input-mend-no-cases = іс мынадай блок болады: `{ $sample }`
input-mend-no-case = қағидалар қалтасында істер жоқ; істері бар файлды атаңыз
input-mend-unknown-case = істері бар файлды немесе қалтаны не істі `reglament list` көрсететіндей атаңыз
input-mend-unknown = мұнда бар { $what ->
        [act] актілер
        [regime] құқықтық режимдер
        [service] қызметтер
        [procedure] рәсімдер
        [choice] жорамалдар мен қайшылықтар
        [reading] түсіндірулер
       *[pace] қарқындар
    }: { LIST($known, type: "comma", each: "code") }
input-mend-ambiguous = мынаның бірін атаңыз: { LIST($fits, type: "comma", each: "code") }
input-mend-no-folder = алдымен қалтаны жасаңыз немесе басқа файлды атаңыз
input-mend-binary = файлды атаңыз: `--output table.docx`
input-mend-assume = былай жазыңыз: `--assume counting_start=same_day`
input-mend-assume-twice = ұстанатын түсіндіруді ғана қалдырыңыз
input-mend-large-folder = одан ештеңе оқылған жоқ; қағида файлдары бар қалтаны атаңыз
input-mend-two-documents = файлды атаңыз: `{ $option } FILE`
input-mend-unwritable = орын мен жазу құқығының бар-жоғын тексеріңіз
input-mend-no-index = мұнда көрсеткіші бар актілер: { LIST($known, type: "comma", each: "code") }
input-mend-no-calendar = әр режимнің `calendar` жолын қараңыз
input-mend-no-days = бұрынғы күнді `--from` параметрінде көрсетіңіз
input-mend-outside = күнтізбеде бар күндерді атаңыз
input-mend-no-day = бар күнді жазыңыз, мысалы `2014-11-03`
input-mend-fix = былай жазыңыз: `--fix sample_required=yes`
input-mend-fix-twice = әр мән-жайды бір рет беріңіз
input-mend-unknown-fact = рәсімнің мән-жайларын `reglament explore --format json` тізіп шығарады
input-mend-fact-value = рұқсат етілген мәндер: { LIST($known, type: "comma", each: "code") }
input-mend-format = қандай пішімдер бар екенін `reglament test --help` көрсетеді
input-mend-no-fit = істің, қызметтің немесе рәсімнің атауының бір бөлігін көрсетіңіз; атауларды `reglament list` шығарады
input-mend-no-place = қағида файлдары бар қалтаны көрсетіңіз: `--regs`
input-mend-no-answer = команданы терминалда орындаңыз, жауаптарды стандартты енгізу арқылы әр жолға біреуден беріңіз немесе бәрін `--accept` арқылы жазыңыз
input-mend-broken-link = оны алып тастаңыз немесе бар файлға не қалтаға бағыттаңыз
input-mend-no-code = барлық кодты `reglament explain` тізіп береді
input-mend-unknown-code = мүмкін, мынау болар: { LIST($like, type: "or", each: "code") }
input-mend-exists = басқа файлды атаңыз; бар файлдар қайта жазылмайды
input-mend-taken = басқа атауды таңдаңыз
input-mend-no-id = идентификаторлар кіші латын әріптерімен, цифрлармен, `_` және `-` белгілерімен жазылады; іс атауларында тырнақша болмайды
input-mend-unanswered = `{ $option }` мәнін беріңіз; терминалда бағдарлама өзі сұрайды
input-neither-regime-nor-service = `{ $name }` деген құқықтық режим де, қызмет те жоқ; құқықтық режимдер: { LIST($regimes, type: "comma", each: "code") }
