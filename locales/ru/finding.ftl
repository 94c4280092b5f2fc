# Рамка замечаний и завершение команд, которые о них сообщают.

finding-help = подсказка:
finding-with-help = { $message }; { $help }
finding-under = правовой режим `{ $regime }`: { $message }

# Как исправить ошибку.
finding-did-you-mean = возможно, имеется в виду `{ $meant }`

# Чем заканчивается команда, которая сообщает о замечаниях.
finding-errors = { $errors ->
    [one] { $errors } ошибка
    [few] { $errors } ошибки
   *[many] { $errors } ошибок
}
finding-warnings = { $warnings ->
    [one] { $warnings } предупреждение
    [few] { $warnings } предупреждения
   *[many] { $warnings } предупреждений
}
finding-remarks = { $remarks ->
    [one] { $remarks } примечание
    [few] { $remarks } примечания
   *[many] { $remarks } примечаний
}
finding-none-in-files = замечаний нет; проверено файлов: { $files }
finding-counts-in-files = { $counts }; проверено файлов: { $files }
finding-more = … и ещё { $more }; исправьте эти и снова выполните `reglament { $command }`
finding-more-as-json = … и ещё { $more }; все выводит `reglament { $command } --format json`
finding-errors-elsewhere = { $errors ->
    [1] в других правилах есть ошибка, см. `reglament check`; дела, которые от неё зависят, рассчитать нельзя
   *[other] в других правилах есть ошибки, см. `reglament check`; дела, которые от них зависят, рассчитать нельзя
}
finding-no-json = результат не удалось записать в формате `JSON`: `{ $error }`
finding-outside-folder = файл `{ $file }` находится вне папки и оставлен без изменений
finding-outside-folder-help = чтобы привести его к единому виду, укажите сам файл
finding-example-wrong = например:
finding-example-right = исправлено:
