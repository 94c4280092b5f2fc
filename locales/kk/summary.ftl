# Салыстырудың қорытындысы, бір бетте.

summary-title = Қорытынды
summary-head = Қорытынды { DATE($from, style: "plain") } – { DATE($to, style: "plain") } аралығындағы әр күні берілген барлық жағдай бойынша, тек олардың нәтижесіне қарап жасалған: бұрын қанағаттандырылған жағдайға енді бас тартылса, ал керісінше болмаса, рәсім қатаңырақ; керісінше болса, жұмсақтау. Нөмірлер – төмендегі жолдардың нөмірлері.
summary-verdict = { $procedure }: { $verdict ->
        [stricter] қатаңырақ
        [milder] жұмсақтау
        [equal] нәтижесі бірдей; барлығы { $cases }
        [unknown] барлық жағдайды қарап шығу үшін тым үлкен
       *[not_ordered] тұтас алғанда қатаңырақ та, жұмсақтау да емес
    }{ $verdict ->
        [equal] {""}
        [unknown] {""}
       *[other] {" "}({ LIST($directions, type: "semicolon") }; барлығы { $cases })
    }
summary-direction = { $to ->
        [stricter] бұрын берілген, енді бас тартылады
        [milder] бұрын бас тартылған, енді беріледі
       *[not_ordered] нәтижесі басқаша
    } – { $cases }
summary-witness = { $to ->
        [stricter] қатаңырақ
        [milder] жұмсақтау
       *[not_ordered] басқаша
    }: { $case }; { $old }; { $new }
summary-row = { $number }. { $change } – { $effect }
