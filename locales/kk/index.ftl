# Мәтіндер және олардың көрсеткіштері.

index-unreadable = `{ $file }` файлы бойынша көрсеткіш жасалмады: { $fault }
index-text-empty = мәтін бос
index-text-no-letters = мәтінде бірде-бір әріп жоқ
index-text-encoding = мәтін `UTF-8` кодталымында емес; байттарына қарағанда кодталымы: `{ $encoding }`
index-text-unmarked = мәтін `UTF-8` кодталымында емес; байттарына қарағанда кодталымы: байт ретінің белгісі жоқ `UTF-16`
index-text-kind = бұл қарапайым мәтін емес, { $kind ->
    [pdf] `PDF` файлы
    [zip] `Word` құжаты немесе басқа `ZIP` мұрағаты
    [old-word] ескі үлгідегі `Word` құжаты
    [rtf] `RTF` құжаты
    [xml] `XML` құжаты
    [gzip] `gzip` мұрағаты
   *[html] `HTML` беті
}
index-text-no-act = мәтінде тармақ та, қосымша да, тарау да табылмады
index-help-text = файлға актінің мәтінін сақтаңыз
index-help-encoding = оны `UTF-8` кодталымына ауыстырыңыз, мысалы: `iconv -f windows-1251 -t utf-8`
index-help-kind = файлды ашып, `UTF-8` кодталымындағы қарапайым мәтін ретінде сақтаңыз
index-help-no-act = ресми мәтінде тармақтар `1.`, `2.` және сол сияқты белгілерден басталады

index-no-language = мәтіннің қай тілде екені көрсетілмеген
index-help-no-language = `--text-lang kk`, `--text-lang ru` немесе `--text-lang en` қосыңыз
index-other-language = мәтінде { $wanted ->
    [kk] қазақ
    [ru] орыс
   *[en] ағылшын
} тіліндегі бөлік жоқ; мәтіннің тілдері: { LIST($found, type: "comma", each: "code") }
index-help-language = `--text-lang` опциясынан кейін мәтін тілдерінің бірін көрсетіңіз ({ LIST($found, type: "or", each: "code") }) немесе басқа мәтін алыңыз
index-two-acts = мәтінде екі акт бар: біріншісі { $first }-жолда, екіншісі { $second }-жолда қабылданады
index-help-two-acts = { $second }-жолдан басталатын бөлікті жеке файлға көшіріңіз
index-other-act = бұл басқа актінің мәтіні: онда № { $found } көрсетілген, ал `{ $act }` актісінің нөмірі: { $wanted }
index-help-other-act = `--act` опциясынан кейін осы актінің идентификаторын көрсетіңіз немесе оған сәйкес мәтінді алыңыз

index-unusable = `{ $file }` файлын пайдалануға болмайды: { $fault }
index-shape = бұл көрсеткіш емес: { $line }-жол, `{ $problem }`
index-format = көрсеткіштің форматы: { $found }; бағдарлама оқитын формат: { $reads }
index-counts-differ = `{ $act }` актісінің көрсеткіші (мәтін тілі: { $language ->
    [kk] қазақ тілі
    [ru] орыс тілі
   *[en] ағылшын тілі
}) жасалған кездегі мазмұны: { $made }; қазіргі мазмұны: { $found }
index-changed = `{ $act }` актісінің көрсеткіші (мәтін тілі: { $language ->
    [kk] қазақ тілі
    [ru] орыс тілі
   *[en] ағылшын тілі
}) қолмен өзгертілген: мөрі мазмұнына сәйкес келмейді
index-help-shape = көрсеткіштерді `reglament sources index` командасы жасайды
index-help-anew = оны мәтін бойынша `reglament sources index` командасымен қайта жасаңыз
index-misplaced = `{ $file }` файлында `{ $act }` актісінің көрсеткіші бар, бірақ ол өз орнында емес
index-help-misplaced = оны қағидалар қалтасына `{ $wanted }` деп салыңыз немесе `--index` опциясынан кейін атаңыз
index-fewer = `{ $act }` актісінің көрсеткіші (мәтін тілі: { $language ->
    [kk] қазақ тілі
    [ru] орыс тілі
   *[en] ағылшын тілі
}), мазмұны: { $has }; бұрынғысының мазмұны: { $before }
index-help-fewer = мәтіннің толық әрі дұрыс оқылғанын тексеріңіз; мәтіннің бір бөлігі түзетумен алып тасталса, көрсеткішті `--fewer` опциясымен қайта жасаңыз

index-counts = { $places ->
   *[other] { $places } орын
}, { $figures ->
   *[other] { $figures } шама
}, { $items ->
   *[other] { $items } тізбе элементі
}
index-made = `{ $act }` (мәтін тілі: { $language ->
    [kk] қазақ тілі
    [ru] орыс тілі
   *[en] ағылшын тілі
}): { $counts }; орны табылмаған жолдар: { $lines } жолдың ішінде { $unplaced } ({ $whole },{ $tenths } %)
index-remark = { $line }-жол: { $why }
index-remark-in-file = {"  "}`{ $file }`, { $remark }
index-doubtful = {"  "}мәтін дайындалғанда сандар жоғалған немесе бұрмаланған болуы мүмкін:
index-skips = {"  "}нөмірлеуде мына орындар жоқ: { LIST($places, type: "semicolon") }

index-out-of-order = { $paragraph }-тармақ { $last }-тармақтан кейін келмейді
index-word-torn = бос орынның алдында жұмсақ тасымал белгісі тұр, сөз одан әрі жалғасуы мүмкін
index-character-lost = мәтін алынғанда таңба жоғалған
index-no-character = `{ $found }` таңбасы мәтінге жатпайды
index-no-digit = `{ $found }` 0–9 цифрларының бірі емес
index-letter-in-number = `{ $found }`: цифр күтілетін жерде әріп тұр
index-partly-understood = бұл мәтін ішінара ғана түсінілді: жолдарының оннан бірінің немесе одан көбінің орны табылмады, сондықтан оған негізделген тұжырымдар аз нәрсені дәлелдейді
