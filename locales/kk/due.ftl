# Аяқталмаған іс нені күтеді.

due-title = Не және қай күнге дейін жасалуға тиіс
due-today = Жауап берілетін күн: { DATE($today, style: "plain") }, жүйенің `{ $zone }` уақыт белдеуіндегі күні; басқа күнді `--today` көрсетеді.
due-incomplete = Журналдан берілгені, қызметі немесе рәсімі көрінбейтіндіктен есепке алынбаған істер: { $cases }.
due-head = { DATE($today, style: "plain") } күнгі аяқталмаған істер: { $running }, мерзімі өткендері: { $overdue }
due-case = `{ $case }`: `{ $procedure }`, құқықтық режим `{ $regime }`{ $end ->
    [none] {""}
   *[day] , мерзімнің соңғы күні: { DATE($end, style: "plain") }
}
due-next = { QUOTED($event) }, { $actor }: { $until ->
    [none] соңғы күні белгіленбеген
   *[day] { $state ->
        [overdue] соңғы күні болған: { DATE($until, style: "plain") }
       *[due] соңғы күні: { DATE($until, style: "plain") }
    }
}{ $delay ->
    [none] {""}
   *[some] , кешіктірілуі: { $delay }
}{ $clauses ->
    [none] {""}
   *[some] {" "}({ $clauses })
}
due-otherwise = әйтпесе: { $what }
due-silence = түпкі нәтиже үнсіздік салдарынан туындайды, басталатын күні: { DATE($since, style: "plain") }; { $outcome ->
    [granted] өтініш қанағаттандырылды деп есептеледі
    [refused] өтініштен бас тартылды деп есептеледі
    [declared] { QUOTED($declared) }
   *[open] көрсетілетін қызметті алушы актіде аталған жерге жүгіне алады
}
due-ground = негіз туындайды: { QUOTED($ground) }
due-gap = актіде одан әрі не болатыны айтылмаған (`{ $gap }`)
due-no-extension = мерзім ұзартылмайды
due-moved-head = Ауысатын күндер саны: { $dates }
due-moved = `{ $case }`: { $event ->
    [none] мерзімнің соңы
   *[some] { QUOTED($event) }
}, { $was ->
    [none] соңғы күні белгіленбеген
   *[day] { DATE($was, style: "plain") }
} → { $is ->
    [none] соңғы күні белгіленбеген
   *[day] { DATE($is, style: "plain") }
}; өзгерген күндер: { LIST($days, type: "comma") }
due-changed-day = { DATE($day, style: "plain") } ({ $worked ->
    [yes] енді жұмыс күні
   *[no] енді жұмыс күні емес
})
due-no-table = `{ $path }` күндердің қай кестесінің орнына тұрғаны белгісіз
due-no-table-help = оны `--table` арқылы атаңыз; барлары: { LIST($known, type: "comma", each: "code") }
due-no-cases = мына файлда `JSON` пішіміндегі іс жоқ: `{ $path }`
due-no-cases-help = журнал өз картасымен бірге оқылады: `--map FILE`; істер кестесін `reglament batch` есептейді
due-bad-table = кестенің бірін екіншісімен алмастыру мүмкін емес: `{ $table }` орнына `{ $path }`; онда табылғаны осы атаумен келтірілді
