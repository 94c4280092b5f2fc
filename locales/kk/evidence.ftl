# Қағидалар мен ресми мәтіндердің айырмасы: не дұрыс емес, орын туралы не айтылады және қалай түзетуге болады.

evidence-language = { $language ->
    [kk] қазақ тілі
    [ru] орыс тілі
   *[en] ағылшын тілі
}
evidence-role = { $role ->
    [heading] тақырып
    [step] әрекет
    [document] құжат
    [ground] негіз
    [right] құқық
    [duty] міндет
   *[form] нысанның бөлігі
}
evidence-marked = { $figure }
evidence-place = { $at }
evidence-item = { $number }) тармақша
evidence-place-has = { $at } ({ $figures ->
    [none] ондай шама жоқ
   *[some] { LIST($figures, type: "comma") }
})
evidence-version-has = { $language }: { $figures ->
    [none] ондай шама жоқ
   *[some] { LIST($figures, type: "comma") }
}

evidence-no-text = `{ $act }` актісі мәтінінің{ $language ->
    [none] {""}
   *[language] {" "}(тілі: { $language })
} көрсеткіші жоқ
evidence-no-text-label = тексеру мүмкін емес
evidence-no-text-help = оны `reglament sources index` командасымен жасап, осы актінің қағидалар файлдарының жанына салыңыз

evidence-no-place = Мұндай орын жоқ: { $citation } (мәтін тілі: { $languages })
evidence-no-place-label = жоқ: { $missing }
evidence-instead = { $known ->
    [none] мәтін
   *[place] { $known }
}: { $first ->
    [none] онда ондай ештеңе жоқ
   *[place] { $last ->
        [none] онда бары тек { $first }
       *[place] онда бар орындар: бірінші «{ $first }», соңғы «{ $last }»
    }
}{ $close ->
    [none] {""}
   *[place] ; мүмкін, мынау болар: { $close }?
}

evidence-repeated = Бір ереже бір орынға екі рет сілтеме жасайды: { $citation }
evidence-repeated-label = бұл сілтеме бұрын тұр
evidence-repeated-help = басқа орын көзделсе, соған сілтеме жасаңыз немесе бұл сілтемені алып тастаңыз

evidence-figure = `{ $statement }` қағидасының шамасы ол сілтеме жасайтын орындардың бірде-бірінен табылмады: { $figure }
evidence-figure-label = осы шамаға арналған сілтеме
evidence-figure-help = { LIST($places, type: "semicolon") }; мәтінде айтылғанды жазыңыз немесе ол айтылған орынға сілтеме жасаңыз

evidence-one-language = { $figure }: барлық мәтінде емес ({ $citation }; тілі: { $languages })
evidence-one-language-label = { LIST($versions, type: "semicolon") }
evidence-one-language-help = қағида ұстанатын тілдегі мәтінге сілтеме жасаңыз, мысалы `(kk) ¶5`, және екі мәтінге де сілтемесі бар `conflict` жариялаңыз

evidence-differs = { $at }: { LIST($there, type: "comma") }; { $figures ->
    [none] `{ $statement }` қағидасында ондай шама жоқ
   *[some] `{ $statement }` қағидасында басқа: { LIST($figures, type: "comma") }
}
evidence-differs-label = басқа шамаға арналған сілтеме
evidence-differs-help = сілтемені алып тастаңыз, осы орынның қажетті бөлігіне сілтеме жасаңыз немесе оған сілтемесі бар `conflict` жариялаңыз

evidence-silent = { $citation }: мерзім де, сома да жоқ; `{ $statement }` қағидасында бар: { LIST($figures, type: "comma") }
evidence-silent-label = шамаға арналған сілтеме
evidence-silent-help = сілтемені алып тастаңыз; бұл орынның басқа мазмұнын оған сілтемесі бар `note` арқылы айтуға болады

evidence-no-place-of-kind = `{ $statement }` сілтеме жасайтын орындардың ішінде қажеттісі жоқ: { $wanted }
evidence-place-of-another-kind = { $at }: мұндағысы { $roles }, ал қағида `{ $statement }`
evidence-kind-label = қажеті: { $wanted }
evidence-kind-help = тізбенің қағида айтатын элементіне сілтеме жасаңыз

evidence-topic = { $figure } ({ $at }): мәтінде басқа нәрсе айтылған. Мәтінде: { LIST($said, type: "comma") }; { $claimed ->
    [none] қағидада бұл жоқ
   *[some] қағидада: { LIST($claimed, type: "comma") }
}
evidence-topic-label = осы шамаға арналған сілтеме
evidence-topic-help = бұл осы рәсім туралы айтылған орынға сілтеме жасаңыз

evidence-uncarried = Мәтіндегі шама бірде-бір қағидада көрсетілмеген: { $figure } ({ $at }){ $said ->
    [none] {""}
   *[some] ; мыналар туралы: { LIST($said, type: "comma") }
}
evidence-uncarried-label = осы орынға негізделген
evidence-uncarried-help = мәтіннің { $line }-жолы немесе одан төмен; қағида жазыңыз немесе `waive` арқылы орынды қағидасыз қалдырыңыз

evidence-unread = Бұл орынға бірде-бір қағида сілтеме жасамайды: { $at }
evidence-unread-label = актінің басқа орындарына сілтеме бар
evidence-unread-help = мәтіннің { $line }-жолы; онда не айтылғанын жазыңыз немесе `waive` арқылы орынды қағидасыз қалдырыңыз

evidence-uncited = { $at }: бұл { $role }, бірақ бірде-бір қағида оған сілтеме жасамайды
evidence-uncited-label = тізбенің басқа элементіне сілтеме
evidence-uncited-help = мәтіннің { $line }-жолы; қағида жазыңыз немесе `waive` арқылы орынды қағидасыз қалдырыңыз

evidence-apart = `{ $statement }` бір орынға сілтеме жасайды ({ $citation }), ал ол тиесілі қағида басқа орынға ({ $other })
evidence-apart-label = басқа элемент
evidence-apart-beside = ол тиесілі қағида
evidence-apart-help = сол элементке сілтеме жасаңыз; акт әрекеттерін бірнеше рет атаса, олардың нөмірлері бірдей болады

evidence-form = { $beside }: онда бұл нысанға сілтеме жоқ ({ $citation })
evidence-form-label = басқа нысан
evidence-form-help = онда мына сілтеме бар: { LIST($referred, type: "semicolon") }
evidence-form-uncited = { $at }: мәтінде нысанға сілтеме бар ({ $form }), бірақ құжаттар туралы бірде-бір қағида оған сілтеме жасамайды
evidence-form-uncited-label = осы ережеге сілтеме
evidence-form-uncited-help = нысанды талап ететін ереженің жанында сол нысанға сілтеме жасаңыз

evidence-shared = Бірнеше қағида ({ LIST($names, each: "code") }) бір негізге сүйенеді: { $at }
evidence-shared-label = бұл да соған сүйенеді
evidence-shared-first = соған сүйенеді
evidence-shared-help = олардың әрқайсысы тұрған элементке сілтеме жасаңыз

evidence-unspoken = Сілтеме бойынша `{ $term }` туралы айтылмаған, ал `{ $statement }` оны атайды: { $citation }
evidence-unspoken-label = мұнда ол туралы бір сөз де жоқ: `{ $term }`
evidence-unspoken-help = бұл айтылған орынды көрсетіңіз, осы орында айтылғанды атаңыз немесе мәтіннің сөздерін қосыңыз: `called`

evidence-rivalled = Сілтеме бойынша `{ $term }` емес, көбіне `{ $other }` туралы айтылған, ал `{ $statement }` біріншісін атайды: { $citation }
evidence-rivalled-label = орын басқа нәрсе туралы айтады: `{ $other }`
evidence-rivalled-help = осы орында айтылғанды атаңыз немесе басқа орынды көрсетіңіз

evidence-elsewhere = `{ $statement }` үшін қатар тұрған орын жақсырақ сәйкес келеді. Сілтеме: { $citation }; қатар тұрғаны: { $other }; аталғаны: { LIST($names, each: "code") }
evidence-elsewhere-label = қатар тұрған орын жақсырақ сәйкес келеді
evidence-elsewhere-help = бұл айтылған орынды көрсетіңіз немесе мұнда айтылғанды атаңыз; мәтінде басқаша аталса, `called` қосыңыз

evidence-unmarked = `{ $statement }` бойынша { $mark ->
    [outside_term] мерзім тоқтатыла тұрады
    [except] ерекшелік жасалған
    [extends] мерзім ұзартылады
    [before] уақыт мерзімнің соңынан кері есептеледі
    [either] бірнешеуінің біреуі жеткілікті
    [case] ерекше жағдай қажет
   *[refused] бас тартылады
}, ал сілтеме бойынша бұл айтылмаған: { $citation }
evidence-unmarked-label = мұнда ондай сөздер жоқ
evidence-unmarked-help = бұл айтылған орынды көрсетіңіз немесе мұны қағидадан алып тастаңыз

evidence-marked-place = Мәтінде { $mark ->
    [outside_term] уақыт мерзімге кірмейді
    [except] ерекшелік жасалған
    [extends] мерзім ұзартылады
    [before] уақыт мерзімнің соңынан кері есептеледі
    [either] бірнешеуінің біреуі жеткілікті
    [case] ерекше жағдай қажет
   *[refused] бас тартылады
} делінген, ал қағидаларда бұл жоқ: { $at }
evidence-marked-place-label = осы орынға қағида негізделген
evidence-marked-place-help = мәтіннің { $line }-жолы; мұны қағидада көрсетіңіз немесе орынды себебін айтып қағидасыз қалдырыңыз: `waive`

evidence-no-code = Сілтеме бойынша `{ $code }` коды жоқ: { $citation }
evidence-no-code-label = мұнда ондай код жоқ
evidence-no-code-help = кодты түзетіңіз немесе ол бар орынды көрсетіңіз

evidence-code-missing = `{ $code }` коды қағидалардың бірде-бір тізбесінде жоқ: { $at }
evidence-code-missing-label = тізбе осы орынға негізделген
evidence-code-missing-help = мәтіннің { $line }-жолы; `entry` қосыңыз немесе орынды себебін айтып қағидасыз қалдырыңыз: `waive`

evidence-ordinary = `{ $ground }` негізі әдеттегі жағдайда да бар: әркімге бас тартылар еді
evidence-ordinary-label = барлық факт әдепкі мәнінде болғанда орындалады
evidence-ordinary-help = шартты керісіне өзгертіңіз немесе фактінің әдепкі мәнін түзетіңіз

evidence-other-fact = `{ $ground }` негізі мұнда `{ $fact }` фактісіне, ал басқа жерлерде `{ $usual }` фактісіне сүйенеді
evidence-other-fact-label = басқа факт
evidence-other-fact-help = сол фактіні атаңыз немесе негізге өз атауын беріңіз

evidence-unlisted = Тізбенің бұл тармағы бірде-бір қағидада көрсетілмеген, ал қалғандарын `{ $statement }` көрсетеді: { $at }
evidence-unlisted-label = мұнда тізбенің басқа тармағы көрсетілген
evidence-unlisted-help = мәтіннің { $line }-жолы; тармақты көрсетіңіз немесе себебін айтып қағидасыз қалдырыңыз: `waive`

evidence-unnamed = Мәтінде `{ $term }` аталған, ал `{ $statement }` оны атамайды: { $at }
evidence-unnamed-label = осы орынға қағида негізделген
evidence-unnamed-help = мәтіннің { $line }-жолы; мұны атаңыз немесе орынды себебін айтып қағидасыз қалдырыңыз: `waive`

evidence-unlike = `{ $statement }` мұнда актінің ұқсас орындарға негізделген дәл сондай қағидаларынан басқаша айтады
evidence-unlike-label = басқа шарт немесе әрекет ететін басқа тұлға
evidence-unlike-beside = қалғандарында осылай айтылған
evidence-unlike-help = солай айтыңыз немесе айырмашылық жасайтын орынды көрсетіңіз

evidence-lacking = Мұнда ұқсас орындағыдай айтылған, бірақ `{ $statement }` қағидасы тек сол орынға сүйенеді: { $at }
evidence-lacking-label = мұның жанында қағида жетіспейді
evidence-lacking-beside = ұқсас қағида
evidence-lacking-help = мұны осында да айтыңыз немесе орынды себебін айтып қағидасыз қалдырыңыз: `waive`

evidence-unsaid = Мәтінде `{ $statement }` үшін сөздер бар, ал бұл орынға ондай қағида негізделмеген: { $at }
evidence-unsaid-label = осы орынға қағида негізделген
evidence-unsaid-help = мәтіннің { $line }-жолы; мұны қағидада көрсетіңіз немесе орынды себебін айтып қағидасыз қалдырыңыз: `waive`

evidence-crossed = Әрқайсысы басқасы сілтеме жасайтын орынның сөздерімен баяндалған: { LIST($names, each: "code") }
evidence-crossed-label = біреуі осында
evidence-crossed-beside = екіншісі осында
evidence-crossed-help = сілтемелердің немесе сөздердің орнын ауыстырыңыз

evidence-same-title = Бір тілде атауы бірдей, ал басқа тілдерде әртүрлі: { LIST($ids, each: "code") } (тілі: { $language })
evidence-same-title-label = «{ $title }» деп аталған
evidence-same-title-help = әрқайсысына өз атауын беріңіз

evidence-left-out = `{ $statement }` мұны атамайды, ал қызметтің басқа қағидасы соған арналған: `{ $value }`
evidence-left-out-label = мұнда аталмаған
evidence-left-out-beside = соған арналған
evidence-left-out-help = оны атаңыз немесе басқа қағиданы алып тастаңыз

evidence-exchanged = Әрқайсысының атауы екіншісінің басқа тілдердегі атауларына сәйкес келеді: { LIST($ids, each: "code") } (тілі: { $language })
evidence-exchanged-label = біреуі осында
evidence-exchanged-beside = екіншісі осында
evidence-exchanged-help = атаулардың орнын ауыстырыңыз немесе қатесін түзетіңіз

evidence-unused = `{ $id }` жарияланған, бірақ оны бірде-бір қағида атамайды
evidence-unused-label = еш жерде аталмаған
evidence-unused-help = оны қағидада атаңыз немесе жариялауды алып тастаңыз

evidence-only-told = `{ $statement }` ішінде бар, бірақ бірде-бір қағидада жоқ: { $figure }
evidence-only-told-label = мұнда тек хабарланады
evidence-only-told-help = мұны қағидамен белгілеңіз немесе орынды себебін айтып қағидасыз қалдырыңыз: `waive`

evidence-twice = `{ $statement }` бір рәсімде екі рет атайды: { LIST($names, each: "code") }
evidence-twice-label = мұнда тағы да
evidence-twice-beside = алғаш рет осында
evidence-twice-help = меңзелген нәрсені атаңыз немесе жағдайларды ажыратыңыз

evidence-one-result = `{ $procedure }` рәсімінде бас тартуға болады, ал нәтижесі біреу ғана
evidence-one-result-label = жалғыз нәтиже
evidence-one-result-help = оң шешімнің де, бас тартудың да нәтижесін атаңыз

evidence-other-case = Атауы `{ $value }` жағдайы туралы айтады, ал құжат басқа жағдайда талап етіледі: { LIST($names, each: "code") }
evidence-other-case-label = басқа жағдайда талап етіледі
evidence-other-case-help = құжатты атауы айтатын жағдаймен байланыстырыңыз

evidence-idle = Қағидасыз қалдыратын ештеңе жоқ: { $citation }
evidence-idle-label = осында қағидасыз қалдырылған
evidence-idle-help = онда есепке алынатынның бәрі қағидаларда көрсетілген; `waive` сөзін алып тастаңыз немесе оны тарылтыңыз

evidence-head = `{ $act }` актісі туралы мәлімет мәтінмен сәйкес келмейді (тілі: { $language }). Мәтінде { $what ->
    [number] нөмірі
    [adopted] қабылданған күні
   *[registered] тіркеу нөмірі
}: `{ $text }`
evidence-head-label = осында `{ $said }`
evidence-head-help = мәтінде айтылғанды жазыңыз немесе қажетті актінің мәтіні бойынша көрсеткіш жасаңыз
