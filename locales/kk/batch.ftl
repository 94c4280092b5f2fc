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
batch-arrow = кестені құрастыру мүмкін емес: { $words }
