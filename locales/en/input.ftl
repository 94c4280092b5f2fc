# What is wrong with what a command line names: files, folders, cases, options.
input-not-found = there is no file or folder `{ $path }`
input-is-folder = `{ $path }` is a folder where a file is needed
input-written-over = `{ $path }` would be written over, although the command reads it or writes something else there
input-not-folder = `{ $path }` is a file where a folder is needed
input-unreadable = `{ $path }` cannot be read: { $reason }
input-encoding = `{ $path }` is not UTF-8: line { $line } has a byte that does not fit (byte { $byte })
input-too-large = `{ $path }` is larger than { $mebibytes } MiB
input-not-rules = `{ $path }` is no rule file
input-no-rules = there are no rule files in `{ $path }`
input-no-cases = there are no cases in `{ $path }`
input-unknown-case = there is no file and no case `{ $name }`
input-unknown = there is no { $what ->
        [act] act
        [regime] regime
        [service] service
        [procedure] procedure
        [choice] assumption or conflict
        [reading] reading
       *[pace] pace
    } `{ $name }`
input-ambiguous = `{ $name }` fits { $fits } { $what ->
        [service] services
        [procedure] procedures
       *[case] cases
    }
input-no-folder = there is no folder `{ $path }` to write to
input-binary = a Word document is nothing to read on a terminal
input-assume = `--assume { $written }` names no reading
input-assume-twice = `--assume` names `{ $choice }` twice
input-many-entries = `{ $path }` holds more than { $most } files and folders
input-many-bytes = `{ $path }` holds more than { $mebibytes } MiB of rule files and tables
input-two-documents = `{ $option } -` would mix two documents on standard output
input-unwritable = { $path ->
        [none] `standard output`
       *[some] `{ $path }`
    } cannot be written: { $reason }
input-no-index = there is no indexed act `{ $act }`
input-no-calendar = { $old } and { $new } have no calendar in common
input-no-days = there is no day from { DATE($from, style: "iso") } to { DATE($to, style: "iso") }
input-outside = { DATE($day, style: "iso") } lies outside the calendar, which knows { DATE($first, style: "iso") } to { DATE($last, style: "iso") }
input-no-day = `{ $option } { $written }` names no day
input-fix = `--fix { $written }` gives no fact a value
input-fix-twice = the fact `{ $fact }` is fixed twice
input-unknown-fact = there is no fact `{ $fact }`
input-fact-value = the fact `{ $fact }` is never `{ $value }`
input-format = `--format { $format }` { $with ->
        [with] does not go with `{ $option }`
       *[without] goes only with `{ $option }`
    }
input-no-fit = no case fits `--filter { $filter }`
input-no-place = the cases of `{ $path }` stand in no file, so that their snapshots have no place
input-no-answer = `{ $option }` asks, and nobody answers; nothing was recorded
input-broken-link = the link `{ $path }` leads nowhere and is left out
input-exists = `{ $path }` is there already
input-taken = there is already { $what ->
        [act] an act
        [regime] a regime
       *[case] a case
    } `{ $name }`
input-no-id = `{ $written }` cannot be a name
input-unanswered = `{ $option }` is not given
input-unknown-code = no finding has the code `{ $code }`

# What the system says.
input-reason = { $kind ->
    [permission] permission denied
    [changed] it has been changed in the meantime
    [full] no storage space
    [read-only] read-only filesystem or storage medium
    [name] invalid filename
    [folder] is a directory
    [missing] there is no such file or folder any more
    [exists] it is there already
    [not-folder] a file stands where a folder should be
    [in-use] it is in use
    [too-large] a file cannot be so large there
    [quota] your share of the storage is used up
    [cut] it ends too early
    [data] its contents are damaged
    [interrupted] it was interrupted
    [closed] nobody reads any more
    [late] the system did not answer in time
    [unsupported] the system cannot do that
   *[other] other error
}
input-system = error of the system `{ $words }`

# How to mend it.
input-mend-not-found = check the spelling; paths start at the current folder
input-mend-is-folder = name one file in it
input-mend-written-over = name another file
input-mend-not-folder = name the folder that holds the rule files
input-mend-unreadable = see that the file may be read by you
input-mend-utf16 = the file looks like UTF-16; save it as UTF-8
input-mend-encoding = save the file as UTF-8; texts in Windows-1251 and the like cannot be told apart safely
input-mend-too-large = split it: a rule file holds one service of one act
input-mend-not-rules = the names of rule files end in `.regl`
input-mend-no-rules = the names of rule files end in `.regl`; another folder is named with `--regs`
input-mend-no-cases = a case is a block such as `{ $sample }`
input-mend-no-case = the rule folder holds no cases; name a file with cases
input-mend-unknown-case = name a file or folder with cases, or a case as `reglament list` shows them
input-mend-unknown = the { $what ->
        [act] acts
        [regime] regimes
        [service] services
        [procedure] procedures
        [choice] assumptions and conflicts
        [reading] readings
       *[pace] paces
    } here are { LIST($known, type: "comma") }
input-mend-ambiguous = name one of { LIST($fits, type: "comma", each: "code") }
input-mend-no-folder = make the folder first, or name another file
input-mend-binary = name a file with `--output table.docx`
input-mend-assume = write it as `--assume counting_start=same_day`
input-mend-assume-twice = keep the reading that is to be followed
input-mend-large-folder = nothing in it was read; name the folder with the rule files
input-mend-two-documents = name a file: `{ $option } FILE`
input-mend-unwritable = see that there is room, and that the place may be written to by you
input-mend-no-index = the indexed acts here are { LIST($known, type: "comma") }
input-mend-no-calendar = see the `calendar` of each regime
input-mend-no-days = put the earlier day after `--from`
input-mend-outside = name days that the calendar knows
input-mend-no-day = write a day that exists as `2014-11-03`
input-mend-fix = write it as `--fix sample_required=yes`
input-mend-fix-twice = fix each fact once
input-mend-unknown-fact = the facts of a procedure are those that `reglament explore --format json` lists
input-mend-fact-value = it is one of { LIST($known, type: "comma") }
input-mend-format = `reglament test --help` tells which forms there are
input-mend-no-fit = write a part of the name of a case, of its service or of its procedure; `reglament list` has the names
input-mend-no-place = name the folder with the rule files: `--regs`
input-mend-no-answer = run it on a terminal, hand the answers over on standard input, a line each, or record everything with `--accept`
input-mend-broken-link = remove it, or let it lead to a file or folder that is there
input-mend-no-code = `reglament explain` lists all codes
input-mend-unknown-code = did you mean { LIST($like, type: "or", each: "code") }?
input-mend-exists = name another one; no file is overwritten
input-mend-taken = choose another name
input-mend-no-id = ids have small Latin letters, digits, `_` and `-`; names of cases have no quotation marks
input-mend-unanswered = write `{ $option }`; on a terminal it is asked for
input-neither-regime-nor-service = there is neither a regime nor a service `{ $name }`; the regimes are { LIST($regimes, type: "comma", each: "code") }
