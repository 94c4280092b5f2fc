# Что неверно в тексте файла правил и как это исправить.

# Где что-либо стоит и что там может стоять.
syntax-within = { $within ->
   *[file] на верхнем уровне файла
    [act] в акте
    [regime] в правовом режиме
    [lineage] в записи о преемственности услуги
    [calendar] в календаре
    [choice] в допущении или противоречии
    [declaration] в объявлении имени
    [register] в реестре
    [form] в форме
    [catalogue] в каталоге
    [provisions] в услуге, процедуре или шаблоне
    [step] в шаге
    [request] в запросе
    [alternatives] в уведомлении, представлении или изучении
    [hearing] в заслушивании
    [case] в деле
}
syntax-word = `{ $word }`
syntax-phrase = { $phrase ->
    [next-statement] следующая запись
    [space] пробел
    [comment] комментарий (`# …`)
    [block] блок (`{ "{" } … { "}" }`)
   *[statement] запись
    [assumed] допущение (`assumed "…"`)
    [ancestry] `continues`, `renames`, `split from`, `merges`, `new` или `dropped`
    [choice] `assumption` или `conflict`
    [declaration] `actor`, `document`, `ground`, `outcome`, `event` или `name`
    [role] роль (`is applicant`)
    [values] значения (`one of a, b`)
    [field-type] вид заполняемых данных (`text`, `whole number`, `amount`, `date`, `yes or no`, `one of a, b`)
    [opening] часы работы (`monday to friday 09:00 to 18:00`)
    [limit] срок (`within 5 working days`, `on the day of register`)
    [not-before] первый день (`not before 10 calendar days of hearing_notice`)
    [ahead] срок, отсчитываемый назад (`at least 3 working days before end of term`)
    [other-limit] иной срок (`when … within 5 working days`)
    [pass-mark] проходной балл (`pass mark 60 percent`)
    [request-part] `notice`, `delivery` или `study`
    [outside-term] `outside term`
    [at-most] наибольшая продолжительность (`at most 60 calendar days`)
    [rounds] сколько раз не более (`at most 2 times`)
    [tacit-end] последствие молчания (`grants`, `refuses no_reply`, `ends as lapsed`)
    [given-fact] обстоятельство (`qualified`, `not qualified`, `channel is portal`)
    [expectation] ожидаемый результат (например, `granted`, `refused`, `outcome returned`, `unspecified`, `fee`, `term ends`, `late`, `never`, `deadline of` или действие)
    [procedure-name] процедура услуги (`stm_license.issue`)
    [event-with-day] действие с датой (`sign on 2014-11-21`)
    [condition] условие (`when …`, `unless …`)
    [fact] обстоятельство
    [period] период (`5 working days`)
    [manner] порядок исчисления периода (`ending on any day`)
    [minutes] число минут (`20 minutes`)
    [unit] `working days` или `calendar days`
    [number] число
    [citation] ссылка на акт (`@ ¶5`)
    [place] место в акте (`¶5(3)`, `annex 1 ¶2`)
    [paragraph] пункт (`¶5(3)`)
    [subparagraph] подпункт (`(3)`)
    [place-number] номер места в акте
    [languages] языки (`(kk, ru)`)
    [names] имена
    [name] имя
    [letter-or-digit] буква или цифра
    [quotation] текст в кавычках (`"…"`)
    [date] дата (`2014-09-30`)
    [time] время (`09:30`)
    [language] язык (`kk`, `ru`, `en`)
    [weekday] день недели (`monday`)
}

# Записи.
syntax-unreadable = { syntax-within } ни одна запись не начинается с `{ $word }`
syntax-block-of-nothing = { syntax-within } стоит блок, который не относится ни к какой записи
syntax-begin-here = здесь должна начинаться запись
syntax-may-stand = { syntax-within } допускается: { LIST($words, each: "code") }
syntax-misplaced = { syntax-within } запись `{ $word }` не допускается
syntax-misplaced-here = { syntax-within } этого быть не может
syntax-homes = место записи `{ $word }`: { $homes }
syntax-empty = в файле ничего не сказано
syntax-empty-here = здесь нет ни одной записи
syntax-empty-help = опишите акт, услугу, дело или иное либо удалите файл

# Записи, которые продолжены неверно.
syntax-expected = после `{ $after }` ожидается: { LIST($expected, type: "or") }
syntax-missing-here = здесь чего-то не хватает
syntax-instead-here = вместо этого здесь стоит `{ $found }`
syntax-straight-marks = заключайте текст в прямые кавычки: `"…"`
syntax-paragraph-sign = обозначайте пункт знаком `¶`: `¶5(3)`
syntax-one-at = один знак `@` открывает все ссылки записи; разделяйте их запятыми: `@ ¶5, ¶8(3)`
syntax-before-paragraph = подпункт стоит после своего пункта: `¶5(3)`; языки стоят перед ним: `(kk, ru) ¶5`
syntax-name-place = укажите место в акте: `¶5(3)`, `annex 1 ¶2`
syntax-no-time = достаточно указать день, время суток здесь не учитывается: уберите `{ $found }`
syntax-latin-names = пишите имена латинскими буквами, цифрами и знаком `_`; названия и примечания могут быть на любом языке
syntax-write-as = образец: `{ $model }`
syntax-write-here = напишите здесь: { LIST($expected, type: "or") }

# Числа и их единицы.
syntax-unit-missing = после `{ $after }` не указана единица
syntax-unit-missing-here = здесь должна стоять единица
syntax-unit-which-days = `{ $after } { $found }`: не указано, какие это дни
syntax-unit-which-days-here = рабочие дни или календарные дни?
syntax-unit-other = после `{ $after }` не может стоять единица `{ $found }`
syntax-unit-other-here = в языке правил такой единицы здесь нет
syntax-unit-write = напишите `{ $written }`
syntax-unit-write-either = напишите `{ $one }` или `{ $other }`, в зависимости от текста акта
syntax-unit-name-index = укажите показатель, в котором установлен сбор: `{ $written }`
syntax-unit-alone = перед `{ $unit }` не нужно другого слова: неделя, месяц и год и так считаются по календарю
syntax-unit-days-only = допускаются единицы `working days`, `calendar days`, `weeks`, `months` и `years`; период в иных единицах не пересчитывается, поскольку это изменило бы норму: приведите сказанное в акте в записи `gap` или `note`
syntax-unit-in-minutes = укажите то же время в минутах: `{ $written }`
syntax-unit-only = здесь допускается только единица `{ $unit }`; иную укажите в записи `note`
syntax-unit-percent-only = проходной балл указывается как доля всех баллов, в `percent`; иное укажите в записи `note`
syntax-unit-tenge-only = ожидаемый сбор указывается суммой в `tenge`; рассчитайте его в тенге, а не в `{ $found }`
syntax-unit-index-only = укажите показатель, в котором установлен сбор, например `20 mci`
syntax-number = слишком большое число: `{ $number }`
syntax-number-here = такое количество здесь невозможно
syntax-number-help = укажите число не больше { $most }
syntax-period-zero = `{ $written }` — это не период
syntax-period-zero-here = здесь нужна хотя бы единица
syntax-period-zero-help = то, что делается сразу, делается `on the day of` события

# Дни и время суток.
syntax-day-form = `{ $found }`: дата здесь записывается иначе
syntax-time-form = `{ $found }`: время суток здесь записывается иначе
syntax-which-first-here = сначала день или месяц?
syntax-day-meant-here = имеется в виду дата
syntax-time-meant-here = имеется в виду время суток
syntax-no-day = дня `{ $found }` не существует
syntax-no-time-of-day = времени суток `{ $found }` не существует
syntax-no-day-here = это не дата
syntax-no-time-of-day-here = это не время суток
syntax-day-write = укажите год, месяц и день: `{ $written }`
syntax-time-write = укажите часы и минуты, по две цифры: `{ $written }`
syntax-day-write-as = укажите год, месяц и день, например `{ $model }`
syntax-time-write-as = укажите часы и минуты, по две цифры, например `{ $model }`

# Блоки, скобки и кавычки.
syntax-unclosed = блок открыт, но не закрыт
syntax-unclosed-here = для этой скобки `{ "{" }` нет скобки `{ "}" }`
syntax-unclosed-end-here = блок должен быть закрыт до этого места
syntax-unclosed-help = напишите `{ "}" }` отдельной строкой после последней записи блока
syntax-closes-nothing = скобка `{ "}" }` ничего не закрывает
syntax-closes-nothing-here = здесь нет открытого блока
syntax-closed-already-here = открытый здесь блок уже закрыт
syntax-closes-nothing-help = удалите эту скобку `{ "}" }` или более раннюю, которая закрывает свой блок преждевременно
syntax-quotation = текст в кавычках не заканчивается на своей строке
syntax-quotation-here = у этого текста нет закрывающей кавычки
syntax-quotation-help = закройте его знаком `"`; продолжите на следующей строке новым текстом в кавычках, части будут соединены
syntax-too-deep = слишком глубокая вложенность блоков или скобок
syntax-too-deep-here = глубина вложенности здесь больше допустимой: { $deepest }
syntax-too-deep-help = наибольшая глубина вложенности блоков и скобок: { $deepest }; разделите запись на несколько

# Буквы.
syntax-look-alike = в слове `{ $keyword }` есть кириллическая буква `{ $letter }`
syntax-look-alike-here = `{ $letter }` похожа на латинскую букву `{ $latin }`, но это другая буква
syntax-look-alike-help = наберите `{ $keyword }` заново в английской раскладке клавиатуры
syntax-character = в файле стоит { $kind ->
    [line-end] необычный знак конца строки
    [direction] знак, меняющий направление текста
    [unseen] невидимый знак
    [no-character] код, который не обозначает никакого знака
   *[control] управляющий знак
} (`{ $code }`)
syntax-character-here = он скрывает текст, или его нельзя показать
syntax-character-help = уберите его; строка заканчивается обычным концом строки, а слова разделяются пробелами

# Номера мест в актах.
syntax-place-zero = места с номером `{ $number }` нет ни в одном акте
syntax-place-zero-here = начинается с нуля
syntax-place-zero-help = укажите номер так, как он стоит в акте: начиная с 1 и без нуля перед ним
syntax-place-descending = в `{ $number }` второй номер не больше первого
syntax-place-descending-here = конец стоит раньше начала
syntax-place-descending-help = через тире указывайте сначала меньший номер, например `5–7`; пункт, включённый после пункта 5, пишется через дефис: `5-1`
syntax-place-chain = в `{ $number }` указано больше, чем начало и конец
syntax-place-chain-here = лишнее тире
syntax-place-chain-help = поставьте одно тире, например `5–7`, или разделите несколько ссылок запятыми

syntax-blank = текст не заполнен
syntax-blank-here = нужно написать
syntax-blank-help = напишите, что сказано в акте, или уберите запись
