# Ереже файлдарындағы әртүрлі тілдердегі кілт сөздер.

keyword-of-another-language = `{ $word }` бұл файлдың кілт сөзі емес
keyword-of-another-language-here = басқа тілдің кілт сөзі
keyword-of-another-language-help = дұрысы: `{ $meant }`; кілт сөздердің тілі файлдың бірінші жолында көрсетілген
keyword-as-name = атау орнында кілт сөз тұр: `{ $word }`
keyword-as-name-here = осы жерде атау тұруы тиіс
keyword-unnamed = `{ $word }` — { $language ->
   *[ru] орыс тілінің
    [kk] қазақ тілінің
} кілт сөзі
keyword-unnamed-here = бұл файлдың кілт сөздері ағылшын тілінде
keyword-unnamed-help = бірінші жолға `{ $line }` деп, ал файлдың барлық кілт сөздерін сол тілде жазыңыз
keyword-language = `{ $word }` жолында кілт сөздердің тілі көрсетілмеген немесе ол файлдың басында тұрған жоқ
keyword-language-here = бұл жол файлдың басында, тіл кодымен бірге тұруы тиіс
keyword-language-help = файлды мына жолдардың бірімен бастаңыз: `language en`, `язык ru` немесе `тіл kk`
keyword-latin-letter = `{ $keyword }` сөзінде латын әрпі бар: `{ $letter }`
keyword-latin-letter-here = `{ $letter }` кирилл әрпіне ұқсайды (`{ $cyrillic }`), бірақ басқа әріп
keyword-latin-letter-help = `{ $keyword }` сөзін орыс немесе қазақ пернетақтасымен қайта теріңіз

# Сан және оның өлшем бірлігі.
keyword-joined = `{ $number }{ $word }`: сан мен сөз бірге жазылған
keyword-joined-here = осы жерде бос орын жетіспейді
keyword-joined-help = сан мен өлшем бірлігін бөлек жазыңыз: `{ $number } { $word }`
keyword-version = файл тілдің { $named }-нұсқасында жазылған, ал бағдарлама { $reads }-нұсқаны оқиды
keyword-version-here = нұсқа осы жерде көрсетілген
keyword-version-help = `reglament` бағдарламасының жаңарақ нұсқасын алыңыз; файлда жаңа ештеңе болмаса, `{ $reads }` деп жазыңыз
