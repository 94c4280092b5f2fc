# Keywords of several languages in rule files.

keyword-of-another-language = `{ $word }` is no keyword in this file
keyword-of-another-language-here = a keyword of another language
keyword-of-another-language-help = write `{ $meant }`; the first line of the file names the language of its keywords
keyword-as-name = the keyword `{ $word }` stands in the place of a name
keyword-as-name-here = a name should stand here
keyword-unnamed = `{ $word }` is a keyword of { $language ->
   *[ru] Russian
    [kk] Kazakh
}
keyword-unnamed-here = the keywords of this file are English
keyword-unnamed-help = write `{ $line }` in the first line, and all keywords of the file in that language
keyword-language = the line `{ $word }` names no language of keywords, or is not the first statement
keyword-language-here = it belongs at the beginning of the file, with the code of a language
keyword-language-help = begin the file with `language en`, `язык ru` or `тіл kk`
keyword-latin-letter = the word `{ $keyword }` is written with a Latin letter `{ $letter }`
keyword-latin-letter-here = `{ $letter }` looks like a Cyrillic `{ $cyrillic }` and is not
keyword-latin-letter-help = type `{ $keyword }` again with a Russian or Kazakh keyboard layout

# A number and its unit.
keyword-joined = `{ $number }{ $word }` is a number and a word in one
keyword-joined-here = a space is missing here
keyword-joined-help = write the number and its unit as words of their own: `{ $number } { $word }`
keyword-version = this file is in version { $named } of the language, and this program reads version { $reads }
keyword-version-here = the version is named here
keyword-version-help = use a newer `reglament`, or write `{ $reads }` where the file has nothing newer
