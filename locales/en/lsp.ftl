# What editors show.

lsp-write = write `{ $written }`
lsp-uses = used { $uses ->
    [0] nowhere
    [one] once
   *[other] { $uses } times
}
lsp-no-rename = `{ $id }` is not renamed: { $why ->
    [no-id] the new name is no id
    [indexed] the index of its text holds it under seal; make that anew with `reglament sources index` under the new name
    [bound] the program knows it, or other names are made of it
   *[taken] the law would not be the same, or the name is taken
}

# Above a case, and in answer to what stands there.
lsp-run = ▶ { $outcome }
lsp-missed = { $missed ->
    [one] one expectation is missed
   *[other] { $missed } expectations are missed
}
lsp-faulty = cannot be run
lsp-compare = compare with another regime
lsp-no-case = there is no case `{ $case }`
lsp-no-regime = there is no regime `{ $regime }`
lsp-one-regime = no other regime has this service

# Beside a limit, and beside what a case says.
lsp-due = last day: { $on }
lsp-registered = registered: { $on }
lsp-in-case = in the case “{ $case }”
lsp-event = In the case “{ $case }”: { $on }{ $due ->
    [none] {""}
   *[day] ; last day: { $due }
}
