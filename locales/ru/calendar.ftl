# Что неверно в таблицах дней и размеров. Сообщение стоит после названия таблицы и строки.
calendar-empty = в таблице нет строк с данными
calendar-unreadable = строку нельзя прочитать как значения, разделённые запятыми
calendar-separator = столбцы разделены { $sign ->
        [semicolon] точкой с запятой
        [tab] знаком табуляции
       *[other] знаком `{ $written }`
    }, а не запятой
calendar-comment = строка является примечанием, а в таблице примечаний не бывает
calendar-line-sign = в строке стоит знак, который некоторые программы считают концом строки: часть строк может быть потеряна
calendar-no-header = нет заголовка: в первой строке не назван ни один из столбцов { LIST($columns, type: "comma", each: "code") }
calendar-column-names = в заголовке написано { LIST($found, type: "comma", each: "code") }, а требуется { LIST($columns, type: "comma", each: "code") }
calendar-missing-columns = в заголовке недостаёт столбцов: { LIST($columns, type: "comma", each: "code") }
calendar-repeated = { $first } (то же ещё в { $more ->
        [one] { $more } строке
       *[many] { $more } строках
    })
calendar-repeated-column = столбец `{ $column }` назван в заголовке более одного раза
calendar-cell-count = столбцов в заголовке { $expected }, а ячеек в этой строке { $found }
calendar-line-break = ячейка в столбце `{ $column }` выходит за конец строки; вероятно, не закрыта кавычка
calendar-no-closing = для `short_day` в столбце `closes` нужен час, в который день кончается, например `15:00`; там стоит `{ $written }`
calendar-bad-date = `{ $written }` в столбце `{ $column }` не является датой вида `2014-11-03`
calendar-unknown-kind = `{ $written }` не является видом дня; допустимо: { LIST($kinds, type: "or", each: "code") }
calendar-unknown-sureness = `{ $written }` не является степенью достоверности; допустимо: `high`, `medium` или `low`
calendar-no-name = у строки нет названия
calendar-duplicate = день { DATE($day, style: "plain") } указан как `{ $kind }` дважды, впервые в строке { $line }
calendar-weekday = { $weekday ->
    [monday] понедельник
    [tuesday] вторник
    [wednesday] среда
    [thursday] четверг
    [friday] пятница
    [saturday] суббота
   *[sunday] воскресенье
}
calendar-working-weekday = день { DATE($day, style: "plain") } указан как `working_weekend`, но это { calendar-weekday }
calendar-substituted-weekend = день { DATE($day, style: "plain") } указан как `substituted`, но это { calendar-weekday }
calendar-contradiction = день { DATE($day, style: "plain") } указан и праздничным, и рабочим, см. также строку { $line }
calendar-years-without-rows = за годы с { $from } по { $to } нет строк
calendar-known-beyond = указано, что таблица известна до { DATE($until, style: "plain") }, но строк нет после { DATE($last, style: "plain") }
calendar-known-before = указано, что таблица известна до { DATE($until, style: "plain") }, но она начинается с { DATE($first, style: "plain") }
calendar-bad-amount = `{ $written }` не является суммой больше 0 и не больше 999999999, в которой не более четырёх знаков после точки
calendar-reversed = период начинается { DATE($from, style: "plain") }, а заканчивается раньше, { DATE($to, style: "plain") }
calendar-overlap = период пересекается с периодом в строке { $line }: общие дни с { DATE($from, style: "plain") } по { DATE($to, style: "plain") }

# Как исправить.
calendar-mend-separator = сохраните таблицу с запятыми между столбцами (вид `CSV`) и возьмите в кавычки ячейки, в которых есть запятая
calendar-mend-comment = уберите примечание из таблицы или перенесите его в столбец `source`
calendar-mend-line-sign = сохраните таблицу простым текстом, по одной записи в строке
calendar-mend-no-header = напишите первой строкой `{ $header }`
calendar-mend-column-names = напишите в заголовке { LIST($columns, type: "comma", each: "code") }
calendar-mend-date = пишите дату как год, месяц и день: `2014-11-03`
calendar-mend-word = напишите `{ $word }`
calendar-mend-years = добавьте строки за эти годы
calendar-mend-known-beyond = добавьте строки за последующие годы либо напишите `known until { DATE($last, style: "iso") }` или более ранний день
