# Істің екі құқықтық режимдегі айырмасы немен түсіндірілетіні.

comparison-pinned = күн істе көрсетілген
comparison-open = күнді ештеңе белгілемейді
comparison-on-the-day-of = { QUOTED($event) } оқиғасы болған күні
comparison-within = { $from ->
        [none] алдыңғы әрекеттен
       *[some] { QUOTED($from) } оқиғасынан
    } бастап { $period } ішінде
comparison-before-end = жалпы мерзім аяқталғанға дейін кемінде { $period } бұрын
comparison-end-of-term = жалпы мерзім аяқталғанға дейін{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    }
comparison-ground-refused = осы негіз бойынша бас тартылады
comparison-ground-persuaded = тыңдаудан кейін осы негіз бойынша бас тартудың орнына өтініш қанағаттандырылады
comparison-ground-not-found = бұл істе мұндай негіз жоқ
comparison-no-ground = қағидаларда мұндай негіз жоқ
comparison-gap-text = «{ $gap }»
comparison-fee-amount = { $amount } { $index ->
        [mci] АЕК
       *[other] `{ $name }`
    }
comparison-free = тегін
