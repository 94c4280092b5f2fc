# What comes of tests: cases held against what they expect and against their snapshots.
test-verdict = { $verdict ->
    [passed] PASSED
    [failed] FAILED
    [unheld] NOT HELD
   *[faulty] FAULTY
} `{ $case }` ({ $place })
test-missed = { $miss } ({ $place })
test-differs = the case comes to something else than its snapshot in `{ $file }`; `-` as recorded, `+` as it comes now
test-stale = the case asks something else than when its snapshot in `{ $file }` was recorded; `-` as recorded, `+` as it asks now
test-stale-came = and it comes to something else
test-unheld = it expects nothing and has no snapshot, so that nothing can be wrong with it; it comes to
test-unreadable = its snapshot in `{ $file }` cannot be read
test-cannot-run = it cannot be run
test-rule = rule `{ $place }`{ $clauses ->
    [none] {""}
   *[some] : { $clauses }
}
test-orphan = ORPHANED snapshot in `{ $file }`: no case `{ $case }` stands beside it{ $now ->
    [none] {""}
   *[file] ; that name stands in `{ $now }` now
}
test-orphaned-file = ORPHANED file of snapshots `{ $file }`: no rule file of that name with cases stands beside it

test-count-passed = { $cases } passed
test-count-failed = { $cases } failed
test-count-unheld = { $cases } held to nothing
test-count-faulty = { $cases } faulty
test-summary = { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}: { LIST($counts, type: "comma") }; { $snapshots } with a snapshot
test-shuffled = in another order they come to the same: `--shuffle={ $seed }`
test-recorded-nothing = every snapshot was recorded already
test-recorded-file = written: `{ $file }`
test-how-to-record = where the rules are right and a snapshot is not: `reglament test --accept` records what comes now, `--review` asks of each
test-order-matters = the order of the cases makes a difference to `{ $case }` under `--shuffle={ $seed }`, which is a fault of the program
test-no-xml = the results cannot be written as JUnit XML: { $error }

# Asking of one difference after the other. The letters are the same in all languages.
test-ask = { $at } of { $of }: `a` accept, `r` reject, `s` skip, `e` explain, `q` quit?
test-ask-orphans = { $at } of { $of }: drop these snapshots? `a` accept, `s` skip
test-rejected = rejected, so the rules or the case are to be mended: `{ $case }`
test-reviewed = { $accepted } accepted, { $rejected } rejected, { $left } left as they were

test-watching = waiting for a save; end with Ctrl-C
test-touched = saved: { $touched } of { $all } cases to be run again

# What is wrong with files of snapshots.
test-snapshot-head = this is no file of snapshots
test-snapshot-version = snapshots of version { $version } are not known
test-snapshot-merge = both sides of a merge stand in the file of snapshots
test-snapshot-line = this is no line of a snapshot
test-snapshot-homeless = this line belongs to no case
test-snapshot-twice = `{ $key }` stands in this snapshot twice
test-snapshot-duplicate = there are two snapshots of the case `{ $case }`
test-snapshot-lacking = the snapshot of the case `{ $case }` lacks `{ $word }`
test-snapshot-here = here
test-snapshot-first = the first one
test-snapshot-help-restore = restore the file from version control, or delete it and record it again with `reglament test --accept`
test-snapshot-help-version = this program knows version { $known }; use the program that recorded them, or delete the file and record it again
test-snapshot-help-merge = settle the merge, or delete the file and record it again with `reglament test --accept`
test-snapshot-help-duplicate = delete one of the two
