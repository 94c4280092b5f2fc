# Что поправки изменили в тексте.

changed-other-act = Указатели составлены для разных актов: `{ $old }` и `{ $new }`
changed-other-language = Указатели акта `{ $act }` составлены для текстов на разных языках: { $old ->
    [kk] казахский
    [ru] русский
   *[en] английский
} и { $new ->
    [kk] казахский
    [ru] русский
   *[en] английский
}
changed-help = назовите указатели двух редакций одного акта на одном языке

changed-text = { NAME($act, form: "cited") } ({ $language ->
    [kk] текст на казахском языке
    [ru] текст на русском языке
   *[en] текст на английском языке
}): { $places ->
    [0] изменений нет
    [one] изменилось { $places } место
    [few] изменилось { $places } места
   *[other] изменилось { $places } мест
}
changed-at = { $at ->
    [none] начало акта
   *[place] { $at }
}
changed-place = { $fate ->
    [added] Новое место: { $to }
    [removed] Исключено: { $from }
    [renumbered] Новый номер: { $from } → { $to }
    [renumbered-and-changed] Новый номер и новый текст: { $from } → { $to }
   *[changed] Изменён текст: { $from }
}{ $length ->
    [same] ; слов столько же
    [more] ; слов больше на { $words }
    [less] ; слов меньше на { $words }
   *[untold] {""}
}{ $said ->
    [none] { $says ->
        [none] {""}
       *[some] ; стало: { LIST($says, type: "semicolon") }
    }
   *[some] ; было: { LIST($said, type: "semicolon") }{ $says ->
        [none] {""}
       *[some] ; стало: { LIST($says, type: "semicolon") }
    }
}
changed-rule = `{ $file }:{ $line }` `{ $statement }`, ссылка: { $cites }{ $write ->
    [none] {""}
   *[citation] ; следует писать: `{ $write }`
}
changed-cases = { $count ->
    [one] { $count } дело
    [few] { $count } дела
   *[other] { $count } дел
}: { LIST($cases, type: "comma", each: "code") }
