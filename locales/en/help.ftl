# The help of the command line. The value of a command is what lists say of it, `.more` what its own help says after that.
# The other attributes are its options by name; with `-` and a value after it, a value of the option.

# Headings and what stands in brackets.
help-commands = Commands
help-arguments = Arguments
help-default = default: { $value }
help-possible = possible values: { LIST($values, type: "comma") }
help-possible-list = Possible values
help-print = Print help (see more with '--help')
    .summary = Print help (see a summary with '-h')

# Options that mean the same in several commands.
help-options = Options
    .regs = The rule folder; without it the nearest folder `regs` from here upwards, else the rule files of the program
    .color = Colours: on terminals unless NO_COLOR is set, always, or never
    .color-auto = On terminals, unless NO_COLOR is set
    .color-always = Always
    .color-never = Never
    .lang = The language: of words and titles, without it that of the environment, else English; of an official text
    .lang-en = English
    .lang-ru = Russian
    .lang-kk = Kazakh
    .version = Print version
    .format = How the result is written
    .format-human = For people
    .format-json = For programs
    .format-sarif = SARIF 2.1.0
    .schema = Write the JSON Schema of the result, and do nothing else
    .format-text = For people
    .pace = Let everybody act on the last lawful day (`latest`) or on the first (`earliest`)
    .assume = Follow another reading of an assumption or conflict, such as `counting_start=same_day`
    .words = Rule files or folders with cases, or names of cases of the rule folder, and the two regimes
    .exit_code = End with status 1 when there are differences
    .index = A further index, in the place of the one of the same act and language in the rule folder
    .from = The first day of filing, such as 2014-01-01
    .to = The last day of filing
    .fix = Look only at cases in which a fact has this value, such as `sample_required=yes`

# What stands for a value, word by word.
help-usage = Usage
    .options = OPTIONS
    .command = COMMAND
    .dir = DIR
    .when = WHEN
    .language = LANGUAGE
    .path = PATH
    .what = WHAT
    .file = FILE
    .which = WHICH
    .case = CASE
    .old = OLD
    .new = NEW
    .service = SERVICE
    .procedure = PROCEDURE
    .regime = REGIME
    .pace = PACE
    .choice = CHOICE
    .reading = READING
    .effect = EFFECT
    .format = FORMAT
    .day = DAY
    .fact = FACT
    .value = VALUE
    .index = INDEX
    .id = ID
    .text = TEXT
    .code = CODE
    .number = NUMBER
    .shell = SHELL
    .percent = PERCENT
    .seed = SEED
    .log = LOG
    .label = LABEL
    .count = COUNT

help-man = NAME
    .synopsis = SYNOPSIS
    .description = DESCRIPTION
    .options = OPTIONS
    .subcommands = SUBCOMMANDS
    .version = VERSION
    .default = default
    .possible = possible values
    .values = Possible values

help-reglament = Regulations as rules: check them, read them, run cases by them

help-check = Read, resolve and check rule files
    .more = The status is 1 when there are errors, and with --deny warnings when there are warnings. Examples: `reglament check`, `reglament check --deny warnings`, `reglament check --fix --dry-run`.
    .paths = Rule files or folders, `-` for standard input; the whole rule folder where none is named
    .format = How findings are written: for people to standard error, for programs to standard output
    .deny = Take warnings for errors
    .deny-warnings = Everything that is a warning otherwise
    .fix = Mend what can be mended without asking, lay the files out, and show what changes
    .dry_run = With --fix: show what would change, and write nothing
    .schema = Write the JSON Schema of the findings, and do nothing else

help-fmt = Write rule files in the one canonical layout
    .more = Comments are kept. A file that cannot be read as rules is left as it is, and the status is 2. Examples: `reglament fmt`, `reglament fmt --check regs/cases`.
    .paths = Rule files or folders, `-` for standard input to standard output; the whole rule folder where none is named
    .check = Write nothing; name the files that are laid out otherwise, and end with status 1 if there are any
    .keywords = Write the keywords in this language; each file keeps its own where none is named

help-list = List acts, regimes with their time in force, services, procedures, assumptions, conflicts and cases
    .more = What rests on an error is left out and named, and the status is 2. Examples: `reglament list`, `reglament list --format json`.
    .format = How the list is written
    .schema = Write the JSON Schema of the list, and do nothing else

help-show = Show one service in plain words, with the clauses that say so
    .more = With a regime and without a service: the registers, forms and catalogues of the regime. Examples: `reglament show stm_license`, `reglament show stm_license.issue --regime 2014`.
    .service = A service by its id, its title or a part of that; with a dot and an id after it, one procedure of it
    .regime = The regime; without it, the latest one that has the service
    .format = How the page is written
    .schema = Write the JSON Schema of the page, and do nothing else

help-run = Run cases and show their timelines
    .more = The status is 1 when an expectation of a case is missed, or when a case that expects nothing comes to a breach. With --regime, --pace or --assume, expectations are not held against the result. Examples: `reglament run regs/cases/hearing.regl`, `reglament run "already reissued" --explain`, `reglament run --case-json case.json`.
    .cases = Rule files or folders with cases, names of cases of the rule folder, or `-` for standard input
    .regime = Apply this regime, whether or not it was in force on the day of filing
    .explain = Tell how each date came about
    .case_json = Run the case, the array of cases, or a case on each line of this JSON file; `-` for standard input
    .format = How results are written; `text` for cases of rule files, `json` for cases in JSON, unless said otherwise
    .schema = Write the JSON Schema of cases, or of results, and do nothing else
    .schema-cases = What `--case-json` takes
    .schema-results = What `--format json` writes

help-batch = Run a table of cases of any length and write a table of results
    .more = Each row is a case; the order is kept. A table is read and written a part at a time, so that memory does not grow with it. Rows that cannot be answered go to a file of their own, with their number and what is wrong. The output appears when it is whole; after an interruption, --resume goes on from the last mark. The status is 2 when a row could not be answered, 1 when a case comes to a breach. Example: `reglament batch cases.parquet -o results.parquet`.
    .input = The table of cases: JSON Lines, CSV, Parquet or Arrow IPC; `-` for standard input
    .output = The table of results; `-` for standard output
    .input_format = What the cases are written in; without it, what the end of the name of the file says
    .output_format = What the results are written in; without it, what the end of the name of the file says
    .input_format-jsonl = A case or a result in JSON on each line: `.jsonl`, `.ndjson`
    .input_format-csv = Comma-separated values: `.csv`
    .input_format-parquet = Apache Parquet: `.parquet`
    .input_format-arrow = Arrow IPC: `.arrow`, `.feather`, `.ipc`
    .output_format-jsonl = A case or a result in JSON on each line: `.jsonl`, `.ndjson`
    .output_format-csv = Comma-separated values: `.csv`
    .output_format-parquet = Apache Parquet: `.parquet`
    .output_format-arrow = Arrow IPC: `.arrow`, `.feather`, `.ipc`
    .regime = Apply this regime, whether or not it was in force on the day of filing
    .rejected = The file for rows that cannot be answered; without it, that of the results with `.rejected.jsonl` after its name, and for standard output standard error
    .resume = Go on with what was interrupted, where there is a mark of it; otherwise begin
    .jobs = How many cases are run at once; without it, as many as there are cores

help-test = Hold every case against what it expects and against its snapshot
    .more = A snapshot is what a case came to when somebody last read it. It stands beside the rule file with the case, in a file of the same name that ends in .snap. The status is 1 when a case misses an expectation, differs from its snapshot, or neither expects anything nor has a snapshot, and when a snapshot has no case any more; 2 when a case cannot be run or a snapshot file not be read. Examples: `reglament test`, `reglament test regs/cases/hearing.regl --explain`, `reglament test --review`, `reglament test --format junit > cases.xml`, `reglament test --coverage --min 95`.
    .paths = Rule files or folders with cases, names of cases of the rule folder, or `-` for standard input; all cases of the rule folder where none is named
    .filter = Only cases whose name, service or procedure has this in it
    .accept = Show what differs, then record what every case comes to now as its snapshot, and drop snapshots without a case
    .review = Show one difference after the other and ask of each whether to record it
    .explain = Show the timeline of each case that fails, and how each of its dates came about
    .shuffle = Run the cases in a random order as well, by this number or by one that is told, and hold both results against each other
    .watch = Go on: after each save run again the cases that it touches, and those that failed
    .coverage = Show what of the rules no case exercises: steps, limits, requests, hearings, grounds, gaps, terms, fees, readings
    .min = With --coverage: end with status 1 where cases exercise less than so many percent
    .format = How the results are written
    .format-junit = JUnit XML, for what runs tests on a server
    .format-html = With --coverage: one page of HTML that needs no other file
    .format-lcov = With --coverage: lcov, for what shows covered lines
    .schema = Write the JSON Schema of the results, or with --coverage that of what is exercised, and do nothing else

help-simulate = Propose the fewest cases that exercise what the rules of a service say, as a rule file
    .more = What each case comes to is left to be worked out by hand from the text of the act. All are filed on the first Monday that is worked and on which the regime is in force. Readings that belong to no single procedure, dates of single events and hours are not varied. With --log, a log of complete cases is made instead, for `reglament audit`. Examples: `reglament simulate stm_license.issue`, `reglament simulate stm_license --regime 2014 -o regs/cases/new.regl`, `reglament simulate stm_license --log log.csv --cases 10000`.
    .service = A service by its id, its title or a part of that; with a dot and an id after it, one procedure of it
    .regime = The regime; without it, the latest one that has the service
    .output = The file to write to; without it, standard output
    .log = Make a log of events instead: a table in this file, beside it its map and the list of what was made wrong
    .cases = How many cases the log has
    .seed = The seed: the same one gives the same log
    .wrong = In how many of a hundred cases something is made wrong

help-audit = Hold a log of events against the law: what was late, missing, out of order, without a ground
    .more = A log is a table (CSV) or XES, packed with gzip or not. The map, a text in TOML, says which column, activity and cell is what in the rules; `--propose-map` drafts one. What the log does not show is taken to have been done on the last lawful day, so it makes nobody late. The status is 1 when something is wrong. Examples: `reglament audit log.csv --propose-map --service stm_license.issue -o map.toml`, `reglament audit log.csv --map map.toml`, `reglament audit log.xes.gz --map map.toml --format html -o audit.html`.
    .log = The log; `-` for standard input
    .map = The map of the log
    .propose_map = Draft a map instead
    .service = The service that the draft is for; with a dot and an id after it, the procedure
    .encoding = The encoding of the log that the draft is for, such as `windows-1251`
    .format = How the audit is written
    .format-text = For people, with bars
    .format-csv = A table with commas
    .format-parquet = A table of Apache Parquet
    .format-json = For programs
    .format-html = A page with charts
    .rows = What the table has a row for, where a table is written
    .rows-breaches = Each thing that is wrong
    .rows-summary = Each cause, service, step, office and month, with how often something is wrong
    .most = How many things that are wrong text and HTML list one by one
    .assume = Follow another reading of an assumption or conflict, such as `counting_start=same_day`
    .output = The file to write to; without it, standard output

help-due = Tell what is due next in running cases: by whom, until when, on which clause, and what is overdue
    .more = Cases are JSON as `run --case-json` takes it, with the events so far; or a log with a map, as `audit` takes them. Events after the day asked about count as not having happened. With --moved, it is told instead which dates move when an old table of days gives way to that of the rule folder. The status is 1 when something is overdue. Examples: `reglament due cases.json --today 2024-03-18`, `reglament due log.csv --map map.toml --format csv`, `reglament due cases.json --ics due.ics`, `reglament due cases.json --moved old-calendar.csv`.
    .cases = Cases as JSON, or a log; `-` for standard input
    .map = The map of the log
    .today = The day asked about; without it, that of the system
    .assume = Follow another reading of an assumption or conflict, such as `counting_start=same_day`
    .format = How it is written
    .format-text = For people
    .format-csv = A row for each thing that is due
    .format-json = For programs
    .format-html = A page
    .ics = Write what is due into this file as well, for calendar programs
    .moved = An old table of days: tell which dates move from it to that of the rule folder
    .table = The table of days of the rule folder that the old one stands for, where there are several
    .output = The file to write to; without it, standard output

help-diff = Show what changed in the law between two regimes, or over several
    .more = Services are compared along their lineage, procedures and rules by their ids, circumstances by what they come to. The order of files, titles and remarks make no difference. Of each change it is said who gains by it, and why. With three regimes or more it is said of each rule whether it was introduced, amended, dropped or revived. The status is 1 with --exit-code when there is a difference. Examples: `reglament diff 2014 2020`, `reglament diff 2014 2020 stm_license`.
    .words = The regimes, two or more from the oldest to the newest, and services by id; without any, all of them
    .assume = Follow another reading of an assumption or conflict, such as `sample_window=regulation`
    .effect = Only changes with this effect on the applicant
    .effect-better = Better for the applicant
    .effect-worse = Worse for the applicant
    .effect-neutral = No difference to the applicant
    .effect-depends = Better in some cases and worse in others, or not to be told
    .format = How the changes are written; without it as the ending of the file says, or as text
    .format-text = For people, on a terminal
    .format-markdown = A table for each service, as Markdown
    .format-html = The same as one HTML page
    .format-docx = The comparative table as a Word document
    .output = The file to write to; without it, standard output
    .schema = Write the JSON Schema of the changes, and do nothing else; with `history` that of three regimes or more
    .schema-changes = Of two regimes
    .schema-history = Of three or more

help-compare = Show the same case under two regimes, side by side
    .more = The two timelines are aligned by their events; each difference is given in working and in calendar days. An event that the case dates and one regime does not have is left out there, with a note. Example: `reglament compare "already reissued" 2014 2020`.
    .case_json = Compare the case or the array of cases in this JSON file, `-` for standard input, before those named
    .format = How comparisons are written; `text` for cases of rule files, `json` for cases in JSON, unless said otherwise
    .schema = Write the JSON Schema of comparisons, and do nothing else

help-transition = Show what becomes of a case when one regime gives way to another while it is pending
    .more = What happened before the new regime took over stands. Where the acts say nothing about what remains, both readings are shown: the law of the day of filing to the end, or the law of each day. Example: `reglament transition "already reissued" 2014 2020`.
    .case_json = Take the case or the array of cases in this JSON file, `-` for standard input, before those named
    .at = Suppose that the new regime takes over from the old one on this day, whatever the acts say
    .format = How transitions are written
    .schema = Write the JSON Schema of transitions, and do nothing else

help-sources = Hold the rules against the official texts
    .more = An index holds what stands where in an official text, without its words. Indexes lie beside the rule files.

help-sources-index = Index an official text: what stands where in it, with fingerprints and figures, without its words
    .more = The text is read as legal databases give it: lines broken anywhere, letter-spaced words, links moved to the end of a line, several languages one after the other. What could not be placed is listed.
    .texts = Files with the text, in order; `-` for standard input
    .act = The id of the act, as rule files name it
    .text_lang = The language of the text; without it that of --lang
    .text_lang-en = English
    .text_lang-ru = Russian
    .text_lang-kk = Kazakh
    .output = Write the index to this file instead of standard output
    .fewer = Take it that the text has less than the index in its place, or beside the rule files: that an amendment took figures or items out
    .schema = Write the JSON Schema of indexes, and do nothing else

help-sources-verify = Hold every citation and every figure of the rules against the official texts
    .more = Each citation has to exist in every language version that it means, each figure has to stand where it is cited, with the same unit, and each figure that stands there has to be carried by a rule. The status is 1 when there are findings.
    .format = How findings are written: for people to standard error, for programs to standard output

help-sources-coverage = Count what of the official texts rules carry, waive or leave out
    .more = Counted are periods, minutes, percents, fees, grounds for refusal, documents required, steps and duties, each where it stands and in each language version. The status is 1 when something is missing, or when an index has become smaller.
    .act = Only this act
    .text_lang = Only texts in this language
    .text_lang-en = English
    .text_lang-ru = Russian
    .text_lang-kk = Kazakh
    .format = How the count is written
    .format-text = Tables and lists
    .format-json = JSON
    .format-html = One page of HTML that needs no other file
    .schema = Write the JSON Schema of the count, and do nothing else

help-sources-contradictions = Find where official texts contradict each other or themselves, by their figures, numbers and references
    .more = Only indexes are looked at: language versions of one place, sections of one document, a standard and the regulation that rests on it, references, numbering. The conflicts that rule files declare are then held against what was found. The status is 1 when there are contradictions.
    .texts = Indexes of the texts; those beside the rule files where none is named
    .index = A further index, in the place of the one of the same act and language beside the rule files
    .declared = Show only contradictions that the rule files declare
    .undeclared = Show only contradictions that the rule files do not declare
    .format = How contradictions are written
    .schema = Write the JSON Schema of the report, and do nothing else

help-sources-changed = List what changed between two versions of an official text, with the rules and cases that each change touches
    .more = Places are followed by their words, so that a paragraph that only got another number is told from one that changed. The status is 1 with --exit-code when there is a change.
    .old = The index of the text before
    .new = The index of the text after, of the same act and language
    .format = How the changes are written
    .exit_code = End with status 1 when there are changes
    .schema = Write the JSON Schema of the changes, and do nothing else

help-explore = Show for whom, and when, two regimes decide differently: all cases, not samples
    .more = Every case that the facts of a procedure allow is held against both regimes on every day of filing, along the lineage of services. The status is 1 with --exit-code when there is a difference, and always when a procedure is too large to be explored. Example: `reglament explore 2014 2020 stm_license.issue --from 2024-01-01 --to 2024-12-31`.
    .words = The two regimes, and services by id, as either regime calls them, or single procedures; without any, all of them
    .certificate = Also write the result to this file so that `reglament recheck` can verify it
    .witness_dir = Also write the smallest case of each difference to this folder, as a rule file
    .full = Tell every class and every reason, not just what has room on a page for each procedure
    .schema = Write the JSON Schema of the result or of certificates, and do nothing else
    .schema-result = What `--format json` writes
    .schema-certificate = What `--certificate` writes

help-recheck = Verify a certificate of `explore` by running every case on every day
    .more = The status is 1 when a result is not as the certificate claims.
    .file = The certificate, `-` for standard input
    .fix = Look only at cases in which a fact has this value, such as `sample_required=yes`; classes are then not counted

help-sensitivity = Show which results hang on the readings that are followed
    .more = Every assumption and conflict of the rule files is read otherwise, in every case and on every day of filing. The status is 1 with --exit-code when a result hangs on one, and always when a procedure is too large to be explored. Example: `reglament sensitivity stm_license.issue`.
    .services = Services by id, or single procedures; without any, all of them
    .regime = Look at this regime alone; without it, at all of them
    .exit_code = End with status 1 when a result hangs on a reading

help-findings = Show what is wrong with the law itself, each flaw with a case that shows it
    .more = Every case of every procedure is looked at, on every filing date: whether steps fit into their terms and windows into the days there are. Of two regimes it is shown what the amendment mended, kept and brought. The status is 1 when anything is found.
    .words = Regimes, and services by id or single procedures; without any, all of them
    .from = The first filing date; without it the last thirteen full years that the calendar knows with a year to spare
    .to = The last filing date
    .format = How the findings are written; without it as the ending of the file says, or as text
    .format-text = For people, on a terminal
    .format-markdown = A report as Markdown
    .format-html = The same as one HTML page
    .format-sarif = SARIF 2.1.0, at the rules that take part
    .output = The file to write to; without it, standard output
    .schema = Write the JSON Schema of the findings, and do nothing else

help-explain = Tell what a code of a finding means, with an example, and how to mend it
    .more = Without a code all of them are listed.
    .code = The code as findings have it, such as `regl::syntax::unit`; its end is enough where that is clear
    .format = How it is written

help-lsp = Serve an editor by the language server protocol, over standard input and output
    .stdio = What editors add, which is the way it is anyway

help-new = Begin a law, an act, a service or a case
    .more = What is not given is asked for on a terminal. No file is overwritten. What is left blank is listed by `reglament check`. Examples: `reglament new law`, `reglament new case "filed on a Friday" --service stm_license.issue`.

help-new-law = Begin a rule folder with the calendar of Kazakhstan, an act and a regime
    .folder = The rule folder; it is made unless it is there
    .act = The id of the first act, such as `order-8-2025`
    .regime = The id of the regime that the act belongs to, such as `2025`

help-new-act = Begin an act, with a regime of its own where one is named
    .id = The id, such as `order-8-2025`
    .regime = A new regime that the act belongs to; without it the act is to be added to one

help-new-service = Begin a service with one procedure
    .id = The id, such as `lamp_license`
    .act = The act it stands under
    .annex = The number of the annex it stands in
    .procedure = The id of its procedure

help-new-case = Begin a case
    .name = Its name, such as "filed before a holiday"
    .service = The service and the procedure, such as `lamp_license.issue`
    .filed = The day of filing, such as `2025-03-18`

help-completions = Write the completions of a shell to standard output, or pages for man
    .more = The shell asks the program each time, so that it offers the services, regimes and readings of the rule folder. Examples: `source <(reglament completions bash)`, `reglament completions --man ~/.local/share/man/man1`.
    .shell = The shell
    .man = Write a page for man of each command into this folder
