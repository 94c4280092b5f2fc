# Ескертпелердің жақтауы және олар туралы хабарлайтын командалардың соңы.

finding-help = көмек:
finding-with-help = { $message }; { $help }
finding-sentence-with-help = { $message } { $help }
finding-under = `{ $regime }` құқықтық режимі: { $message }

# Қатені қалай түзетуге болады.
finding-did-you-mean = мүмкін, дұрысы: `{ $meant }`

# Табылған кемшіліктер туралы хабарлайтын команданың аяқталуы.
finding-errors = { $errors } қате
finding-warnings = { $warnings } ескерту
finding-remarks = { $remarks } түсініктеме
finding-none-in-files = кемшілік табылған жоқ; тексерілген файлдар саны: { $files }
finding-counts-in-files = { $counts }; тексерілген файлдар саны: { $files }
finding-more = … және тағы { $more }; осыларды түзетіп, `reglament { $command }` командасын қайта орындаңыз
finding-more-as-json = … және тағы { $more }; барлығын `reglament { $command } --format json` командасы шығарады
finding-errors-elsewhere = { $errors ->
    [1] басқа қағидаларда қате бар, қараңыз: `reglament check`; оған байланысты нәрсе туралы ештеңе айтылмайды
   *[other] басқа қағидаларда қателер бар, қараңыз: `reglament check`; оларға байланысты нәрсе туралы ештеңе айтылмайды
}
finding-barred = сұралғаннан мынау қатеге байланысты: { LIST($what, type: "semicolon") }
finding-barred-help = `reglament check` табатын қателерді түзетіңіз; қателерге байланысты емесін құқықтық режимі мен қызметі бойынша сұрауға болады
finding-barred-lineage = қызметтердің шығу тегі
finding-barred-papers = `{ $regime }` құқықтық режимінің тізілімдері, нысандары және каталогтары
finding-barred-regime = `{ $regime }` құқықтық режимі
finding-barred-service = { $regime ->
    [none] әр құқықтық режимдегі
   *[some] `{ $regime }` құқықтық режиміндегі
} `{ $service }` қызметі
finding-no-json = нәтижені `JSON` пішімінде жазу мүмкін болмады: `{ $error }`
finding-outside-folder = `{ $file }` файлы қалтадан тыс жерде тұр және өзгеріссіз қалдырылды
finding-outside-folder-help = оны бірыңғай түрге келтіру үшін файлдың өзін көрсетіңіз
finding-example-wrong = мысалы:
finding-example-right = түзетілгені:
