# Істің күтілген нәтижесі және шыққан нәтижесі.
expectation-missed = `{ $case }` ісінің нәтижесі күтілген нәтижеге сай емес
expectation-missed-help = қағидаларды немесе күтілетін нәтижені түзетіңіз; әр күннің қалай шыққанын `reglament run --explain` түсіндіреді
expectation-missed-here = күтілгені: { $expected }; шыққаны: { $found }

expectation-outcome = { $outcome ->
    [granted] өтініш қанағаттандырылды
    [refused] дәлелді бас тарту
   *[unspecified] айқындалмаған
}
expectation-refused = дәлелді бас тарту, негіздері: { LIST($grounds, type: "comma", each: "code") }
expectation-declared = түпкі нәтиже `{ $outcome }`
expectation-declared-on = түпкі нәтиже `{ $outcome }`, негіздері: { LIST($grounds, type: "comma", each: "code") }
expectation-unspecified = айқындалмаған, олқылық: `{ $gap }`
expectation-no-fee = алым алынбайды
expectation-fee = { $amount ->
    [none] алым, { expectation-money } түріндегі сомасы белгісіз
   *[known] алым: { $amount } { expectation-money }
}
expectation-money = { $money ->
    [tenge] теңге
   *[other] `{ $unit }`
}
expectation-term-end = { $end ->
    [none] мерзімнің аяқталуы белгісіз
   *[day] мерзімнің соңғы күні: { DATE($end, style: "plain") }
}
expectation-in-time = `{ $event }` мерзімінде
expectation-late = `{ $event }` кешіктірілген
expectation-late-by = `{ $event }` кешіктірілген, кешігуі: { $by }
expectation-breach = `{ $event }`, күні: { DATE($on, style: "plain") }, { $due ->
    [none] өз кезегінен бұрын
   *[day] соңғы күні: { DATE($due, style: "plain") }
}
expectation-never = `{ $event }` оқиғасы болмайды
expectation-day = { $on ->
    [none] `{ $event }` оқиғасы болмайды
   *[day] `{ $event }`, күні: { DATE($on, style: "plain") }
}
expectation-deadline = { $on ->
    [none] `{ $event }` оқиғасының мерзімі жоқ
   *[day] `{ $event }` оқиғасының соңғы күні: { DATE($on, style: "plain") }
}
