# Актілердегі орындар: актіден оның ең кіші бөлігіне дейін.

place-act = { $adopted } № { $number } { $kind ->
    [order] бұйрық
    [resolution] қаулы
    [law] заң
    [code] кодекс
    [decree] жарлық
    [decision] шешім
    [rules] қағидалар
   *[other] акт
}
place-in-languages = { $act } ({ $languages })
place-text-language = { $language ->
    [kk] қазақ тіліндегі мәтін
    [ru] орыс тіліндегі мәтін
   *[en] ағылшын тіліндегі мәтін
}
place-annex = { $several ->
    [yes] { $number }-қосымшалар
   *[no] { $number }-қосымша
}
place-appendix-of-annex = { $annex }-қосымшаға { $appendix }-қосымша
place-appendix-of-standard = { $standard }-стандартқа { $appendix }-қосымша
place-standard = { $several ->
    [yes] { $number }-стандарттар
   *[no] { $number }-стандарт
}
place-article = { $several ->
    [yes] { $number }-баптар
   *[no] { $number }-бап
}
place-section = { $several ->
    [yes] { $number }-бөлімдер
   *[no] { $number }-бөлім
}
place-part = { $several ->
    [yes] { $number }-бөліктер
   *[no] { $number }-бөлік
}
place-point = { $several ->
    [yes] { $number }-тармақтар
   *[no] { $number }-тармақ
}
place-title = { $several ->
    [yes] { $number }-титулдар
   *[no] { $number }-титул
}
place-sentence = { $several ->
    [yes] { $number }-сөйлемдер
   *[no] { $number }-сөйлем
}
place-sign = { $several ->
    [yes] §§ { $number }
   *[no] § { $number }
}
place-chapter = { $several ->
    [yes] { $number }-тараулар
   *[no] { $number }-тарау
}
place-paragraph = { $several ->
    [yes] { $number }-тармақтар
   *[no] { $number }-тармақ
}
place-this-paragraph = осы тармақ
place-subparagraph = { $number }) тармақша
place-subparagraphs = { $first })–{ $last }) тармақшалар
place-indent = { $number ->
    [1] бірінші абзац
    [2] екінші абзац
    [3] үшінші абзац
    [4] төртінші абзац
    [5] бесінші абзац
    [6] алтыншы абзац
    [7] жетінші абзац
    [8] сегізінші абзац
    [9] тоғызыншы абзац
    [10] оныншы абзац
    [11] он бірінші абзац
    [12] он екінші абзац
    [13] он үшінші абзац
    [14] он төртінші абзац
    [15] он бесінші абзац
    [16] он алтыншы абзац
    [17] он жетінші абзац
    [18] он сегізінші абзац
    [19] он тоғызыншы абзац
    [20] жиырмасыншы абзац
   *[other] { $number }-абзац
}
place-indents = { $number }-абзацтар
place-row = { $several ->
    [yes] { $number }-жолдар
   *[no] { $number }-жол
}
place-note = { $several ->
    [yes] { $number }-ескертпелер
   *[no] { $number }-ескертпе
}
place-other = `{ $word } { $number }`
