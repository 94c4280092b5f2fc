# Команда қандай құқықтық режимдер мен қызметтерге қатысты.

subject-nothing-in-common = `{ $new }` құқықтық режимінің бірде-бір қызметі `{ $old }` құқықтық режимінің қызметтерінен шықпайды
subject-write-lineage = қызметтердің сабақтастығын қағидалар файлдарында көрсетіңіз; бары мыналар: { LIST($services, type: "comma") }
subject-pair = `{ $name }` ({ $lineage ->
    [same] сол идентификатор
    [continues] жалғасы
    [renames] жаңа атау
    [split] бөлініп шыққан
    [merges] біріктірілген
    [new] жаңа қызмет
    [dropped] қызмет алып тасталған
   *[unwritten] сабақтастығы көрсетілмеген
})
subject-two-regimes = екі құқықтық режим қажет: ескісі және жаңасы
subject-two-regimes-help = оларды атаңыз, мысалы: `2014 2020`; барларын `reglament list` көрсетеді
subject-regime-twice = `{ $regime }` құқықтық режимі екі рет аталған
subject-regime-twice-help = әртүрлі құқықтық режимдерді атаңыз, алдымен ең ертесін; оларды `reglament list` көрсетеді
subject-comparable = салыстыруға болатындары: { LIST($services, type: "comma") }
subject-no-lineage = `{ $service }` қызметінің мына құқықтық режимдер арасындағы сабақтастығы көрсетілмеген: { LIST($regimes, each: "code") }
subject-no-service-of-two = `{ $name }` деген қызмет мына екі құқықтық режимнің бірде-бірінде жоқ: `{ $old }`, `{ $new }`
subject-no-service = `{ $name }` деген қызмет мына құқықтық режимдердің бірде-бірінде жоқ: { LIST($regimes, type: "comma", each: "code") }
subject-no-document = құжатты жинау мүмкін болмады: `{ $reason }`
