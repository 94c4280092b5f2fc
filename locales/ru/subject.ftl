# О каких правовых режимах и услугах идёт речь в команде.

subject-nothing-in-common = ни одна услуга правового режима `{ $new }` не происходит от услуг правового режима `{ $old }`
subject-write-lineage = укажите преемственность услуг в файлах правил; имеются: { LIST($services, type: "comma") }
subject-pair = `{ $name }` ({ $lineage ->
    [same] тот же идентификатор
    [continues] продолжение
    [renames] новое имя
    [split] выделение
    [merges] объединение
    [new] новая услуга
    [dropped] услуга исключена
   *[unwritten] преемственность не указана
})
subject-two-regimes = нужны два правовых режима, старый и новый
subject-two-regimes-help = назовите их, например `2014 2020`; имеющиеся показывает `reglament list`
subject-regime-twice = правовой режим `{ $regime }` назван дважды
subject-regime-twice-help = назовите разные правовые режимы, сначала самый ранний; их показывает `reglament list`
subject-comparable = можно сравнить: { LIST($services, type: "comma") }
subject-no-lineage = для услуги `{ $service }` не указана преемственность между правовыми режимами: { LIST($regimes, each: "code") }
subject-no-service-of-two = услуги `{ $name }` нет ни в одном из двух правовых режимов: `{ $old }`, `{ $new }`
subject-no-service = услуги `{ $name }` нет ни в одном из правовых режимов: { LIST($regimes, type: "comma", each: "code") }
subject-no-document = не удалось собрать документ: `{ $reason }`
