# Texts that are indexed, and their indexes.

index-unreadable = `{ $file }` cannot be indexed: { $fault }
index-text-empty = the text is empty
index-text-no-letters = the text has no letters
index-text-encoding = the text is not UTF-8; by its bytes it is { $encoding }
index-text-unmarked = the text is not UTF-8; by its bytes it is UTF-16 without a mark
index-text-kind = this is { $kind ->
    [pdf] a PDF file
    [zip] a Word or other zipped document
    [old-word] an old Word document
    [rtf] an RTF document
    [xml] an XML document
    [gzip] a gzip archive
   *[html] HTML
}, not plain text
index-text-no-act = no paragraph, annex or chapter was found in the text
index-help-text = save the text of the act in the file
index-help-encoding = convert it to UTF-8, for example with `iconv -f windows-1251 -t utf-8`
index-help-kind = open it and save it as plain text in UTF-8
index-help-no-act = an official text has paragraphs that start with `1.`, `2.` and so on

index-no-language = it is not said in which language the text is
index-help-no-language = add `--text-lang kk`, `--text-lang ru` or `--text-lang en`
index-other-language = the text has no part in { $wanted }; it is in { $found }
index-help-language = give `--text-lang { LIST($found, type: "or") }`, or another text
index-two-acts = two acts stand in the text: the first is enacted on line { $first }, another one on line { $second }
index-help-two-acts = put what stands from line { $second } on into a file of its own
index-other-act = this is the text of another act: it says No. { $found }, but `{ $act }` is No. { $wanted }
index-help-other-act = give the id of the act with `--act`, or the text that belongs to it

index-unusable = `{ $file }` cannot be used: { $fault }
index-shape = this is no index: { $problem }, on line { $line }
index-format = the index has format { $found }, this program reads format { $reads }
index-counts-differ = the index of `{ $act }` ({ $language }) was made with { $made }, and has { $found }
index-changed = the index of `{ $act }` ({ $language }) was changed by hand: its seal does not fit what it says
index-help-shape = indexes are made by `reglament sources index`
index-help-anew = make it anew from the text with `reglament sources index`
index-misplaced = `{ $file }` is the index of `{ $act }` in another place
index-help-misplaced = put it at `{ $wanted }` in the rule folder, or name it with `--index`
index-fewer = the index of `{ $act }` ({ $language }) has { $has }; the one before it had { $before }
index-help-fewer = see whether the text is whole and was read well; where an amendment took something out, make the index anew with `--fewer`

index-counts = { $places ->
    [one] { $places } place
   *[other] { $places } places
}, { $figures ->
    [one] { $figures } figure
   *[other] { $figures } figures
}, { $items ->
    [one] { $items } listed item
   *[other] { $items } listed items
}
index-made = { $act } ({ $language }): { $counts }; { $unplaced } of { $lines } lines could not be placed ({ $whole }.{ $tenths } %)
index-remark = line { $line }: { $why }
index-remark-in-file = {"  "}{ $file } { $remark }
index-doubtful = {"  "}figures may have been lost or misread where the text was made:
index-skips = {"  "}the numbering skips { LIST($places, type: "comma") }

index-out-of-order = paragraph { $paragraph } does not follow on paragraph { $last }
index-word-torn = a soft hyphen stands before a space, so that a word may go on after it
index-character-lost = a character was lost in extraction
index-no-character = { $found } is no character of a text
index-no-digit = `{ $found }` is no digit from 0 to 9
index-letter-in-number = `{ $found }` has a letter where a digit is likely
index-partly-understood = this text is understood only in part: a tenth of its lines or more have no place, so findings that rest on it prove little
