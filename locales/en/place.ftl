# Places of acts. English writes citations as rule files do; these words stand where a sentence names a place.

place-act = { $kind } No. { $number } of { $adopted }
place-in-languages = { $act } ({ $languages })
place-text-language = { $language ->
    [kk] Kazakh text
    [ru] Russian text
   *[en] English text
}
place-annex = { $several ->
    [yes] annexes { $number }
   *[no] annex { $number }
}
place-appendix-of-annex = appendix { $appendix } to annex { $annex }
place-appendix-of-standard = appendix { $appendix } to standard { $standard }
place-standard = { $several ->
    [yes] standards { $number }
   *[no] standard { $number }
}
place-article = { $several ->
    [yes] articles { $number }
   *[no] article { $number }
}
place-section = { $several ->
    [yes] sections { $number }
   *[no] section { $number }
}
place-part = { $several ->
    [yes] parts { $number }
   *[no] part { $number }
}
place-point = { $several ->
    [yes] points { $number }
   *[no] point { $number }
}
place-title = { $several ->
    [yes] titles { $number }
   *[no] title { $number }
}
place-sentence = { $several ->
    [yes] sentences { $number }
   *[no] sentence { $number }
}
place-sign = { $several ->
    [yes] §§ { $number }
   *[no] § { $number }
}
place-chapter = { $several ->
    [yes] chapters { $number }
   *[no] chapter { $number }
}
place-paragraph = { $several ->
    [yes] paragraphs { $number }
   *[no] paragraph { $number }
}
place-this-paragraph = this paragraph
place-subparagraph = subparagraph { $number })
place-subparagraphs = subparagraphs { $first })–{ $last })
place-indent = indent { $number }
place-indents = indents { $number }
place-row = { $several ->
    [yes] rows { $number }
   *[no] row { $number }
}
place-note = { $several ->
    [yes] notes { $number }
   *[no] note { $number }
}
place-other = { $word } { $number }
