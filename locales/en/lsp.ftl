# What editors show.

lsp-write = write `{ $written }`
lsp-uses = used { $uses ->
    [0] nowhere
    [one] once
   *[other] { $uses } times
}
lsp-no-rename = `{ $id }` is not renamed: { $why ->
    [no-id] the new name is no id
    [bound] the program knows it, or other names are made of it
   *[taken] the law would not be the same, or the name is taken
}
