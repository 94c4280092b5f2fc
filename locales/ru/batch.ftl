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
batch-arrow = таблицу составить нельзя, сообщение библиотеки: `{ $words }`

batch-no-format = имя `{ $path }` не говорит, в каком формате таблица
batch-no-format-help = укажите формат: `{ $option }`
batch-unreadable = файл `{ $path }` прочитать нельзя, сообщение библиотеки: `{ $words }`
batch-not-whole = файл `{ $path }` прочитать нельзя: { $what ->
        [cut] его конец отсутствует: файл обрезан или ещё записывается
       *[other] он записан в другом формате
    }
batch-unreadable-help = проверьте, цел ли файл и тот ли у него формат, который следует из имени или параметра
batch-changed = продолжить по отметке `{ $mark }` нельзя: { $what ->
        [program] её оставила другая версия программы
        [rules] файлы правил изменились
        [options] параметры изменились
        [input] дела изменились
        [output] записанных результатов больше нет
       *[mark] это не отметка
    }
batch-changed-help = начните сначала, без `--resume`
batch-interrupted = файл `{ $output }` не готов; сделанное сохранено, `--resume` продолжит с этого места
batch-row-encoding = строка не в `UTF-8`
batch-row-encoding-help = запишите её в `UTF-8`
batch-row-long = строка длиннее { $mebibytes } МиБ
batch-row-long-help = запишите каждое дело на отдельной строке
batch-row-cells = число ячеек в строке: { $found }, а в заголовке: { $header }
batch-row-cells-help = дайте каждому столбцу по ячейке; ячейку с разделителем внутри возьмите в кавычки

# Что посчитано.
batch-progress = строк: { $rows }, в секунду: { $rate }{ $left ->
        [none] {""}
       *[some] , осталось { $left }
    }
batch-totals = прочитано строк: { $read }; с ответом: { $answered }, отклонено: { $rejected }
batch-outcome = { $outcome ->
        [granted] удовлетворено
        [refused] отказано
        [unspecified] исход не установлен
       *[declared] { QUOTED($title) }
    }: { $cases }
batch-outcomes = { LIST($outcomes, type: "comma") }; дел с нарушением: { $breached }
