# Ресми мәтіндердің не бөлігі қағидаларда көрсетілгені.

coverage-title = Ресми мәтіндердің қамтылуы
coverage-text = { NAME($act, form: "cited") } ({ $language ->
    [kk] қазақ тіліндегі мәтін
    [ru] орыс тіліндегі мәтін
   *[en] ағылшын тіліндегі мәтін
})
coverage-part = { $at ->
    [none] актінің өзі
   *[place] { $at }
}
coverage-percent = { $share } %
coverage-counted = { $counted ->
    [period] мерзімдер
    [minutes] минуттар
    [percent] пайыздар
    [fee] алымдар
    [ground] негіздер
    [document] құжаттар
    [step] әрекеттер
    [duty] міндеттер
   *[place] ережелер
}
coverage-all = барлығы
coverage-together = жиыны
coverage-cell = { $accounted }/{ $all }{ $waived ->
    [none] {""}
   *[some] {" "}(−{ $waived })
}
coverage-summed = барлық мәтін: { $all } нәрсенің есепке алынғаны: { $accounted }, оның ішінде қағидаларда көрсетілгені: { $cited }, әдейі қағидасыз қалдырылғаны: { $waived }; { $share }{ $whole ->
    [no] ; көрсеткіш бұрынғыдан кішірейген, бұл бүкіл мәтін емес
   *[yes] {""}
}

coverage-not-whole = мәтін толық емес
coverage-doubtful = күмән тудырады
coverage-missing = қағидаларда жоқ
coverage-waived = әдейі қағидасыз қалдырылған
coverage-smaller = көрсеткіштің мазмұны: { $has }; бұрынғысының мазмұны: { $before }
coverage-lacking = { $place }{ coverage-lacking-rest }
coverage-lacking-rest = , { $line }-жол: { $what }; қажеті: { $take }
coverage-waived-for = { $place }: { $what }; { $reason }

coverage-item = { $counted ->
    [ground] негіз
    [document] құжат
    [step] әрекет
    [duty] міндет
    [place] ереже
   *[figure] шама
}
coverage-items = { coverage-counted }: { $all } нәрсенің { $left }
coverage-take-figure = { $cited ->
    [yes] осы орынға сілтеме жасайтын қағидалардың ішінде мына шамасы бар қағида: { $figure }
   *[no] осы орынға сілтеме жасайтын және мына шамасы бар қағида: { $figure }
}
coverage-take-statement = осы орынға сілтемесі бар { $statement ->
    [any] қағида
    [step] `step` немесе оның бөлігі
   *[other] `{ $statement }`
}

# Сол нәрсе жеке бетте.
coverage-summed-on-page = Есепке алынатыны: { $all }; қағидаларда көрсетілгені: { $cited }, әдейі қағидасыз қалдырылғаны: { $waived }, жоғы: { $missing } ({ $share }).
coverage-column-part = Бөлік
coverage-column-services = Қызметтер
coverage-row-together = Жиыны
coverage-cell-waived = қағидасыз: { $count }
coverage-heading-not-whole = Мәтін толық емес
coverage-heading-doubtful = Күмән тудырады
coverage-heading-missing = Қағидаларда жоқ
coverage-heading-waived = Әдейі қағидасыз қалдырылған
