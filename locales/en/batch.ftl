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
