# Сверка правил с официальными текстами.

sources-verified = { $found ->
    [0] Замечаний нет
    [one] { $found } замечание
    [few] { $found } замечания
   *[other] { $found } замечаний
}. Ссылок сверено: { $citations }; положений с ними: { $statements }; текстов: { $texts }
sources-doubtful = Текст акта `{ $act }` (язык: { $language ->
    [kk] казахский
    [ru] русский
   *[en] английский
}) мог потерять числа до составления указателя; таких строк: { $lines }. Подробности: `reglament sources coverage`
