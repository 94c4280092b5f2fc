# Rules held against official texts.

sources-verified = { $found ->
    [0] no findings
    [one] { $found } finding
   *[other] { $found } findings
}: { $citations } citations of { $statements } statements against { $texts } texts
sources-doubtful = figures of `{ $act }` ({ $language }) may have been lost before it was indexed, on { $lines } of its lines: see `reglament sources coverage`
