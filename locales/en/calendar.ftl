# What is wrong with tables of days and of amounts. Each message stands after the name of the table and the line.
calendar-empty = the table has no rows
calendar-unreadable = the line cannot be read as comma-separated values
calendar-separator = the columns are parted by { $sign ->
        [semicolon] semicolons
        [tab] tabs
       *[other] `{ $written }`
    }, and not by commas
calendar-comment = the line is a remark, and a table has none
calendar-line-sign = the line has a sign in it by which some programs end lines, so that rows could be lost
calendar-no-header = there is no header: the first line names none of the columns { LIST($columns, type: "comma", each: "code") }
calendar-column-names = the header writes { LIST($found, type: "comma", each: "code") }, and not { LIST($columns, type: "comma", each: "code") }
calendar-missing-columns = the header has no column { LIST($columns, type: "comma", each: "code") }
calendar-repeated = { $first } (and so on { $more ->
        [one] { $more } more line
       *[other] { $more } more lines
    })
calendar-repeated-column = the header names the column `{ $column }` more than once
calendar-cell-count = the header has { $expected ->
        [one] { $expected } column
       *[other] { $expected } columns
    }, this row { $found }
calendar-line-break = the cell under `{ $column }` runs over the end of the line, a quote is probably not closed
calendar-no-closing = a `short_day` needs the hour at which it ends under `closes`, as `15:00`; `{ $written }` stands there
calendar-bad-date = `{ $written }` under `{ $column }` is not a date like `2014-11-03`
calendar-unknown-kind = `{ $written }` is not a kind of day, write { LIST($kinds, type: "or", each: "code") }
calendar-unknown-sureness = `{ $written }` is not a degree of sureness, write `high`, `medium` or `low`
calendar-no-name = the row has no name
calendar-duplicate = { DATE($day, style: "iso") } is listed as `{ $kind }` twice, first on line { $line }
calendar-weekday = { $weekday ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}
calendar-working-weekday = { DATE($day, style: "iso") } is listed as `working_weekend` but is a { calendar-weekday }
calendar-substituted-weekend = { DATE($day, style: "iso") } is listed as `substituted` but is a { calendar-weekday }
calendar-contradiction = { DATE($day, style: "iso") } is a holiday and a working day at once, see also line { $line }
calendar-years-without-rows = the years from { $from } to { $to } have no rows
calendar-known-beyond = it is said to be known until { DATE($until, style: "iso") }, but has no rows after { DATE($last, style: "iso") }
calendar-known-before = it is said to be known until { DATE($until, style: "iso") }, but begins on { DATE($first, style: "iso") }
calendar-bad-amount = `{ $written }` is not an amount above 0 and up to 999999999, with four decimals at most
calendar-reversed = the period begins on { DATE($from, style: "iso") } and ends before that, on { DATE($to, style: "iso") }
calendar-overlap = the period shares { DATE($from, style: "iso") } to { DATE($to, style: "iso") } with that on line { $line }

# How to mend it.
calendar-mend-separator = save the table with commas between the columns (CSV, comma delimited), and put quotation marks around a cell that has a comma in it
calendar-mend-comment = take the remark out of the table, or put it into the column `source`
calendar-mend-line-sign = save the table as plain text, with one row on each line
calendar-mend-no-header = write `{ $header }` as the first line
calendar-mend-column-names = write { LIST($columns, type: "comma", each: "code") } in the header
calendar-mend-date = write dates as year, month and day: `2014-11-03`
calendar-mend-word = write `{ $word }`
calendar-mend-years = add the rows of these years
calendar-mend-known-beyond = add the rows of the years after it, or write `known until { DATE($last, style: "iso") }` or an earlier day
