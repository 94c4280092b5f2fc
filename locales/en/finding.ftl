# The frame around findings, and the ends of commands that report them.

finding-help = help:
finding-with-help = { $message }; { $help }
finding-sentence-with-help = { $message } { $help }
finding-under = under { $regime }: { $message }

# How to mend what is wrong.
finding-did-you-mean = did you mean `{ $meant }`?

# How a command ends that reports findings.
finding-errors = { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}
finding-warnings = { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
finding-remarks = { $remarks ->
    [one] { $remarks } remark
   *[other] { $remarks } remarks
}
finding-files = { $files ->
    [one] { $files } file
   *[other] { $files } files
}
finding-none-in-files = no findings in { finding-files }
finding-counts-in-files = { $counts } in { finding-files }
finding-more = … and { $more } more; mend these and run `reglament { $command }` again
finding-more-as-json = … and { $more } more; `reglament { $command } --format json` writes all of them
finding-errors-elsewhere = { $errors ->
    [1] one error in other rules, see `reglament check`; nothing is said of what rests on it
   *[other] errors in other rules, see `reglament check`; nothing is said of what rests on them
}
finding-barred = of what is asked, this rests on an error: { LIST($what, type: "semicolon") }
finding-barred-help = mend what `reglament check` finds; what rests on no error can be asked for by its regime and service
finding-barred-lineage = where services come from
finding-barred-papers = the registers, forms and catalogues of `{ $regime }`
finding-barred-regime = the regime `{ $regime }`
finding-barred-service = `{ $service }` under { $regime ->
    [none] every regime
   *[some] `{ $regime }`
}
finding-no-json = the result cannot be written as JSON: { $error }
finding-outside-folder = `{ $file }` lies outside the folder and is left as it is
finding-outside-folder-help = name the file itself to have it laid out
finding-example-wrong = for example:
finding-example-right = mended:
