# Қабылданған жорамалдарға не байланысты.

sensitivity-head = `{ $regime }`: барлық ықтимал жағдайлар; өтініш берілетін күндер: { DATE($from, style: "plain") } – { DATE($to, style: "plain") }; { $pace ->
        [earliest] әркім бірінші мүмкін күні әрекет етеді
       *[latest] әркім мерзімнің соңғы күні әрекет етеді
    }.
sensitivity-asked-for = Ескеріледі, бірақ бірде-бір нәтиже оларға байланысты емес: { LIST($choices, type: "comma", each: "code") }.
sensitivity-no-result = Нәтижелер оларға байланысты бола алмайды, бұл олардың өзінде көрсетілген: { LIST($choices, type: "comma", each: "code") }.
sensitivity-not-asked-for = Қаралған рәсімдер оларды ескермейді, нәтижелер өзгермейді: { LIST($choices, type: "comma", each: "code") }.
sensitivity-choice = `{ $choice }` ({ $kind ->
        [conflict] қайшылық
       *[assumption] жорамал
    })
sensitivity-reading = `{ $followed }` орнына `{ $reading }`: { $effect }.{ $unknown ->
        [none] {""}
        [one] {" "}Тағы { $unknown } рәсім туралы ештеңе белгісіз.
       *[other] {" "}Тағы { $unknown } рәсім туралы ештеңе белгісіз.
    }
sensitivity-nothing-changes = нәтижелер өзгермейді; қаралғаны: { $procedures ->
        [one] { $procedures } рәсім
       *[other] { $procedures } рәсім
    }
sensitivity-days-change = шешім еш жерде өзгермейді, күндері өзгеретіні: { $changes }; қаралғаны: { $procedures ->
        [one] { $procedures } рәсім
       *[other] { $procedures } рәсім
    }
sensitivity-decisions-change = шешімі өзгеретіні: { $decides }; бірдеңесі өзгеретіні: { $changes }; қаралғаны: { $procedures ->
        [one] { $procedures } рәсім
       *[other] { $procedures } рәсім
    }
sensitivity-too-large = `{ $regime }` `{ $procedure }`: зерттеуге тым көп жағдай; { $help }.
sensitivity-procedure = `{ $regime }` `{ $procedure }`, { $cases }
sensitivity-ground-class = { QUOTED($ground) } негізі бойынша тек `{ $reading }` болғанда бас тартылады: { $cases }
sensitivity-fee-class = басқа алым: { $cases }
sensitivity-event-class = { QUOTED($event) } тек `{ $reading }` болғанда: { $cases }
sensitivity-other-days = нәтиже бірдей, күндері өзгеше: { $cases }; { $groups ->
        [one] { $groups } топ
       *[other] { $groups } топ
    }
sensitivity-largest = ең үлкен топ, { $cases }; екі нұсқадағы нәтиже: { $outcome }; { $reasons }:

sensitivity-progress = тексерілген жорамалдар:
sensitivity-help-procedures = қызметтің рәсімдері: { LIST($procedures, type: "comma", each: "code") }
