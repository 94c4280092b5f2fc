# Места в актах: от акта к наименьшей его части.

place-act = { $kind ->
    [order] приказ
    [resolution] постановление
    [law] закон
    [code] кодекс
    [decree] указ
    [decision] решение
    [rules] правила
   *[other] акт
} от { $adopted } № { $number }
place-in-languages = { $act } ({ $languages })
place-text-language = { $language ->
    [kk] текст на казахском языке
    [ru] текст на русском языке
   *[en] текст на английском языке
}
place-annex = { $several ->
    [yes] приложения { $number }
   *[no] приложение { $number }
}
place-appendix-of-annex = приложение { $appendix } к приложению { $annex }
place-appendix-of-standard = приложение { $appendix } к стандарту { $standard }
place-standard = { $several ->
    [yes] стандарты { $number }
   *[no] стандарт { $number }
}
place-article = { $several ->
    [yes] статьи { $number }
   *[no] статья { $number }
}
place-section = { $several ->
    [yes] разделы { $number }
   *[no] раздел { $number }
}
place-part = { $several ->
    [yes] части { $number }
   *[no] часть { $number }
}
place-point = { $several ->
    [yes] пункты { $number }
   *[no] пункт { $number }
}
place-title = { $several ->
    [yes] титулы { $number }
   *[no] титул { $number }
}
place-sentence = { $several ->
    [yes] предложения { $number }
   *[no] предложение { $number }
}
place-sign = { $several ->
    [yes] §§ { $number }
   *[no] § { $number }
}
place-chapter = { $several ->
    [yes] главы { $number }
   *[no] глава { $number }
}
place-paragraph = { $several ->
    [yes] пункты { $number }
   *[no] пункт { $number }
}
place-this-paragraph = этот пункт
place-subparagraph = подпункт { $number })
place-subparagraphs = подпункты { $first })–{ $last })
place-indent = { $number ->
    [1] абзац первый
    [2] абзац второй
    [3] абзац третий
    [4] абзац четвёртый
    [5] абзац пятый
    [6] абзац шестой
    [7] абзац седьмой
    [8] абзац восьмой
    [9] абзац девятый
    [10] абзац десятый
    [11] абзац одиннадцатый
    [12] абзац двенадцатый
    [13] абзац тринадцатый
    [14] абзац четырнадцатый
    [15] абзац пятнадцатый
    [16] абзац шестнадцатый
    [17] абзац семнадцатый
    [18] абзац восемнадцатый
    [19] абзац девятнадцатый
    [20] абзац двадцатый
   *[other] абзац { $number }
}
place-indents = абзацы { $number }
place-row = { $several ->
    [yes] строки { $number }
   *[no] строка { $number }
}
place-note = { $several ->
    [yes] примечания { $number }
   *[no] примечание { $number }
}
place-other = `{ $word } { $number }`
