# Ключевые слова на разных языках в файлах правил.

keyword-of-another-language = `{ $word }` не является ключевым словом этого файла
keyword-of-another-language-here = ключевое слово другого языка
keyword-of-another-language-help = напишите `{ $meant }`; язык ключевых слов указан в первой строке файла
keyword-as-name = на месте имени стоит ключевое слово `{ $word }`
keyword-as-name-here = здесь должно стоять имя
keyword-unnamed = `{ $word }` — ключевое слово { $language ->
   *[ru] русского языка
    [kk] казахского языка
}
keyword-unnamed-here = ключевые слова этого файла английские
keyword-unnamed-help = напишите в первой строке `{ $line }`, а все ключевые слова файла на этом языке
keyword-language = строка `{ $word }` не указывает языка ключевых слов или стоит не в начале файла
keyword-language-here = место этой строки в начале файла, с кодом языка
keyword-language-help = начните файл со строки `language en`, `язык ru` или `тіл kk`
keyword-latin-letter = в слове `{ $keyword }` есть латинская буква `{ $letter }`
keyword-latin-letter-here = `{ $letter }` похожа на кириллическую букву `{ $cyrillic }`, но это другая буква
keyword-latin-letter-help = наберите `{ $keyword }` заново в русской или казахской раскладке клавиатуры

# Число и его единица.
keyword-joined = в `{ $number }{ $word }` число и слово написаны слитно
keyword-joined-here = здесь не хватает пробела
keyword-joined-help = напишите число и его единицу раздельно: `{ $number } { $word }`
keyword-version = файл написан на версии { $named } языка, а программа читает версию { $reads }
keyword-version-here = версия указана здесь
keyword-version-help = возьмите более новую программу `reglament`; если нового в файле нет, напишите `{ $reads }`
