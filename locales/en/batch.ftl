# What is wrong with tables of cases.
batch-column-unknown = a table of cases has no column `{ $column }`
batch-column-unknown-help = columns are { $known }; leave out what says nothing of a case, or rename it
batch-column-missing = the table has no column `{ $column }`
batch-column-missing-help = give each row its `{ $column }` in a column of this name
batch-column-twice = two columns are called `{ $column }`
batch-column-twice-help = leave one of them
batch-column-type = the column `{ $column }` is of the type `{ $found }`
batch-column-type-help = { $wanted ->
        [name] make it text or whole numbers
        [value] make it text, or true and false
        [moment] make it text, days or time stamps
       *[text] make it text
    }
batch-columns = { $faults }
batch-too-large = the results do not fit into one table
batch-too-large-help = run fewer rows at once
batch-amount = the amount `{ $amount }` of case `{ $case }` has more than ten decimals, and the columns of fees have ten
batch-amount-help = write the results as JSON, which has all decimals
batch-arrow = the table cannot be made: { $words }

batch-no-format = the name `{ $path }` does not tell what the table is written in
batch-no-format-help = say it with `{ $option }`
batch-unreadable = `{ $path }` cannot be read: { $words }
batch-not-whole = `{ $path }` cannot be read: { $what ->
        [cut] its end is missing: it was cut, or is still being written
       *[other] it is written in another format
    }
batch-unreadable-help = see whether the file is whole, and whether its format is the one that its name or the option says
batch-changed = what is marked in `{ $mark }` cannot be gone on with: { $what ->
        [program] it was made by another version of the program
        [rules] the rule files are others
        [options] the options are others
        [input] the cases are others
        [output] the results written so far are gone
       *[mark] that is no mark
    }
batch-changed-help = begin anew without `--resume`
batch-interrupted = `{ $output }` is not whole; what is done is kept, and `--resume` goes on from there
batch-row-encoding = the row is not in UTF-8
batch-row-encoding-help = write it as UTF-8
batch-row-long = the row is longer than { $mebibytes } MiB
batch-row-long-help = put each case on a line of its own
batch-row-cells = the row has { $found } { $found ->
        [one] cell
       *[other] cells
    } where the header has { $header }
batch-row-cells-help = give it a cell for each column, and put quotation marks around cells with a separator inside

# What is counted.
batch-progress = { $rows } rows, { $rate } a second{ $left ->
        [none] {""}
       *[some] , { $left } left
    }
batch-totals = { $read } { $read ->
        [one] row
       *[other] rows
    } read: { $answered } answered, { $rejected } rejected
batch-outcome = { $outcome ->
        [granted] granted
        [refused] refused
        [unspecified] unspecified
       *[declared] { QUOTED($title) }
    }{" "}{ $cases }
batch-outcomes = { LIST($outcomes, type: "comma") }; { $breached } { $breached ->
        [one] case
       *[other] cases
    } with a breach
