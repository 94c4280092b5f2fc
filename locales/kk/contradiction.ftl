# Ресми мәтіндердің бір-біріне немесе өз-өзіне қайшы келетін жерлері.

contradiction-text = { NAME($act, form: "cited") } ({ $language ->
    [kk] қазақ тіліндегі мәтін
    [ru] орыс тіліндегі мәтін
   *[en] ағылшын тіліндегі мәтін
})
contradiction-place = { contradiction-text }{ $at ->
    [none] {""}
   *[place] , { $at }
}
contradiction-place-of-act = { NAME($act, form: "cited") }{ $at ->
    [none] {""}
   *[place] , { $at }
}
contradiction-side = { contradiction-text }, { $at ->
    [none] актінің басы
   *[place] { $at }
}, { $line }-жол

contradiction-kind = { $kind ->
    [languages] әртүрлі тілдегі мәтіндердің айырмасы
    [one-language] тек бір тілдегі мәтінде бар
    [words] әртүрлі тілдегі мәтіндерде әртүрлі нәрсе аталған
    [itself] ішкі қайшылық
    [sections] құжат бөліктерінің айырмасы
    [grounds] негіздер тізбесінен тыс бас тарту
    [standard] стандарт пен регламенттің айырмасы
    [reference] жоқ орынға сілтеме
    [numbering] нөмірлеу
   *[head] актінің күні немесе нөмірі
}

contradiction-languages = { $at }: { $language ->
    [kk] қазақ
    [ru] орыс
   *[en] ағылшын
} тіліндегі мәтінде: { $figure }; { $other ->
    [kk] қазақ
    [ru] орыс
   *[en] ағылшын
} тіліндегі мәтінде: { $differs }
contradiction-said-of-another-thing = { $at }: { $figure }; { $language ->
    [kk] қазақ
    [ru] орыс
   *[en] ағылшын
} тіліндегі мәтінде бұл бір нәрсе туралы ({ $about }), { $other ->
    [kk] қазақ
    [ru] орыс
   *[en] ағылшын
} тіліндегі мәтінде басқа нәрсе туралы ({ $differs })
contradiction-in-one-language = { $at }: { $language ->
    [kk] қазақ
    [ru] орыс
   *[en] ағылшын
} тіліндегі мәтінде бар: { $figure }; { $other ->
    [kk] қазақ
    [ru] орыс
   *[en] ағылшын
} тіліндегі мәтінде ол жоқ
contradiction-place-in-one-language = { $at }: { $language ->
    [kk] қазақ
    [ru] орыс
   *[en] ағылшын
} тіліндегі мәтінде бар, { $other ->
    [kk] қазақ
    [ru] орыс
   *[en] ағылшын
} тіліндегі мәтінде жоқ
contradiction-items-in-one-language = { $at }: тек { $told }
contradiction-first-number = { $at }: бірінші элементтің нөмірі жоқ, бұл { $language ->
    [kk] қазақ
    [ru] орыс
   *[en] ағылшын
} тіліндегі мәтінде
contradiction-application = { $at }: өтініш қабылданады; стандарттың құжаттары арасында ол жоқ, олардың басы: { $standard }
contradiction-items = { $language ->
    [kk] қазақ
    [ru] орыс
   *[en] ағылшын
} тіліндегі мәтінде бар { $count ->
    [one] элемент
   *[other] элементтер
}: { $items }
contradiction-itself = { $at }: { $figure }{ $again ->
    [none] {""}
   *[number] {" "}және жақшада { $again }
}
contradiction-sections = { $at }: { $figure }; сол нәрсе туралы { $other }: { $differs }
contradiction-standard = { $at }: { $figure }; осы қызметтің стандарты, { $standard }: { $differs }
contradiction-window = { $at }: { $figure }, байланысы: { $tied }; осы қызметтің стандарты, { $standard }: { $differs }
contradiction-steps-longer = { $at }: әрекеттерге бірге қажет уақыт: { $sum }; стандарт, { $standard }, рұқсат ететін уақыт: { $term }
contradiction-reference = { $at }: осы актіде жоқ орынға сілтеме ({ $to })
contradiction-words = { $at }: тек { $language ->
    [kk] қазақ
    [ru] орыс
   *[en] ағылшын
} тіліндегі мәтінде бар: { $thing }; { $other ->
    [kk] қазақ
    [ru] орыс
   *[en] ағылшын
} тіліндегі мәтінде { $differs ->
    [none] ол жоқ
   *[some] оның орнында: { $differs }
}
contradiction-left-out = { $at }: { $figure }; бұл жерде ол жоқ: { $other }
contradiction-form-of-result = { $at }: нәтиже электрондық нысанда беріледі; қағаздағы нәтиже туралы айтылған жер: { $other }
contradiction-ground = { $at }: бас тарту белгіленген, себебі: { LIST($things) }; негіздер тізбесінде, { $list }, ол жоқ
contradiction-ground-at-once = { $at }: тізбенің негіздері бойынша ({ $list }) бірден бас тартылады; тыңдаудан кейін: { $other }
contradiction-form-of-service = { $at }: { $paper ->
    [regulation] қызмет қағаз түрінде де көрсетіледі; осы қызметтің стандарты, { $standard }: тек электрондық түрде
   *[standard] қызмет тек электрондық түрде көрсетіледі; осы қызметтің стандарты, { $standard }: қағаз түрінде де
}
contradiction-signatory = { $at }: { $signed }; осы қызметтің стандарты, { $standard }: { $differs }
contradiction-papers = { $at }: { $paper } – барлық өтініш үшін; осы қызметтің стандартында тек мына жерде: { $standard }, ал мына жерде жоқ: { $lacks }
contradiction-contact-of-standard = { $at }: { $contact }; осы қызметтің стандартында, { $standard }, ол жоқ
contradiction-for-two-cases = { $at }: екі бөлек жағдай үшін бір орын екі рет көрсетілген ({ $to })
contradiction-reference-to-annex = { $at }: бұл құжатта жоқ қосымшаға сілтеме ({ $to }; { $rules })
contradiction-also = бұған қоса: { $also }
contradiction-reference-to-requirements = { $at }: негізгі талаптар тізбесінде жоқ орынға сілтеме ({ $to })
contradiction-reference-to-standard = { $at }: стандартта жоқ орынға сілтеме ({ $standard }, { $to })
contradiction-twice = { $text }: екі рет кездеседі: { $at }
contradiction-unnumbered = { $text }: өз нөмірінсіз тұр: { $at }
contradiction-skipped = { $text }: нөмірлеу одан әрі жалғасқанымен, мына орын жоқ: { $at }
contradiction-head = { $at }: тақырыпта акт туралы көрсетілгені: { $says }; актінің өзінде: { $itself }
contradiction-head-blank = { $at }: күні мен нөмірі толтырылмаған акт көрсетілген тақырыптар саны: { $heads } (жылы: { LIST($years, type: "comma") }){ $told ->
    [none] {""}
   *[some] ; { LIST($told, type: "semicolon") }
}
contradiction-told = { $at }: { $figures }

# Шамалардан басқа, осы орындарда не тұрғаны.
contradiction-number = { $number }
contradiction-about = { $topic ->
    [completeness] құжаттардың толықтығы
    [qualification] біліктілік талаптары
    [exam] біліктілік сынағы
    [sample] үлгі
    [study] зерттеу
    [hearing] тыңдау
   *[document] құжат
}
contradiction-start = { $start ->
    [registration] тіркеу
   *[filing] құжаттарды тапсыру
}
contradiction-item = { $number }-элемент
contradiction-contact = `{ $contact }`
contradiction-term = { $term ->
    [licensee] лицензиат
    [debtor] борышкер
    [branch] филиал
    [permit-holder] рұқсат иеленуші
    [permit-procedure] рұқсат беру рәсімдері
    [permit-refused] рұқсат беруден бас тарту
    [subtype] қызметтің кіші түрі
    [operational-technical] жедел-техникалық іс-шаралар
    [encryption] шифрлау құралдары
    [verdict] үкім
    [suspension] тоқтата тұру
    [copy] көшірмелер
    [payment-document] төлем туралы құжат
    [paper] қағаз нысан
    [completeness] құжаттардың толықтығы
    [incomplete] құжаттардың толық болмауы
    [expiry] құжаттардың қолданыс мерзімінің өтуі
    [licence-annex] лицензияға қосымша
    [licence-data] лицензия туралы мәліметтер
    [application] өтініш
    [customs-union] Кеден одағы
    [list-of-documents] құжаттар тізбесі
    [representative] өкілдің өкілеттігі
    [account-of-provider] көрсетілетін қызметті берушінің жеке кабинеті
    [phone-of-recipient] көрсетілетін қызметті алушының телефондары
    [draft] жоба
    [measuring] өлшеу жабдығы
    [from-delivery] мерзімнің басталуы – ұсынылған күн
    [result-on-paper] қағаздағы нәтиже
    [signed-by-head] көрсетілетін қызметті берушінің басшысы қол қояды
    [signed-by-authorised] көрсетілетін қызметті берушінің уәкілетті адамы қол қояды
    [qualification-form] біліктілік туралы мәліметтер нысаны
    [service-form] қызмет көрсету нысаны
   *[result-form] нәтижені ұсыну нысаны
}
contradiction-act-of = { $year } жылғы акт

# Қағидалар файлдарында не мәлімделгені.
contradiction-declared = { $by ->
    [none] мәлімделмеген
   *[some] мәлімделген: { LIST($by, type: "comma") }
}
contradiction-declared-by = { $statement ->
    [conflict] қайшылық
    [assumption] жорамал
    [gap] олқылық
   *[note] ескертпе, нысаны:
} `{ $id }`
contradiction-summary = { $count ->
    [0] Қайшылық жоқ
   *[other] { $count } қайшылық, оның ішінде мәлімделмегені: { $open }
}
contradiction-standing = { $standing ->
    [found] мәтіндерден көрінетін мәлімделген қайшылықтар
    [not-found] мәлімделген, бірақ сандар мен сілтемелерден табылмады
    [outside-figures] мәлімделген, тек сөздерге қатысты, сандар оны көрсетпейді
   *[out-of-reach] мәлімделген, бірақ олардың бір мәтінінің көрсеткіші жоқ
} ({ $count }): { LIST($conflicts, type: "comma", each: "code") }
