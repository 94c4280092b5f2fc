# Что не так с таблицами дел.
batch-column-unknown = в таблице дел не бывает столбца `{ $column }`
batch-column-unknown-help = столбцы: { $known }; уберите то, что ничего не говорит о деле, или переименуйте
batch-column-missing = в таблице нет столбца `{ $column }`
batch-column-missing-help = укажите для каждой строки значение `{ $column }` в столбце с этим именем
batch-column-twice = два столбца называются `{ $column }`
batch-column-twice-help = оставьте один из них
batch-column-type = столбец `{ $column }` имеет тип `{ $found }`
batch-column-type-help = { $wanted ->
        [name] сделайте его текстом или целыми числами
        [value] сделайте его текстом или значениями «да» и «нет»
        [moment] сделайте его текстом, датами или отметками времени
       *[text] сделайте его текстом
    }
batch-columns = { $faults }
batch-too-large = результаты не помещаются в одну таблицу
batch-too-large-help = рассчитывайте за один раз меньше строк
batch-amount = в сумме `{ $amount }` дела `{ $case }` больше десяти знаков после запятой, а в столбцах сборов их десять
batch-amount-help = запишите результаты в `JSON`: там сохраняются все знаки
batch-arrow = таблицу составить нельзя: { $words }
