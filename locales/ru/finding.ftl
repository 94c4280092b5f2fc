# Рамка замечаний и завершение команд, которые о них сообщают.

finding-help = подсказка:
finding-with-help = { $message }; { $help }
finding-sentence-with-help = { $message } { $help }
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
    [1] в других правилах есть ошибка, см. `reglament check`; о том, что от неё зависит, ничего не сообщается
   *[other] в других правилах есть ошибки, см. `reglament check`; о том, что от них зависит, ничего не сообщается
}
finding-barred = из того, что запрошено, от ошибки зависит: { LIST($what, type: "semicolon") }
finding-barred-help = исправьте то, что находит `reglament check`; то, что от ошибок не зависит, можно запросить по правовому режиму и услуге
finding-barred-lineage = происхождение услуг
finding-barred-papers = реестры, формы и каталоги правового режима `{ $regime }`
finding-barred-regime = правовой режим `{ $regime }`
finding-barred-service = услуга `{ $service }` при { $regime ->
    [none] каждом правовом режиме
   *[some] правовом режиме `{ $regime }`
}
finding-no-json = результат не удалось записать в формате `JSON`: `{ $error }`
finding-outside-folder = файл `{ $file }` находится вне папки и оставлен без изменений
finding-outside-folder-help = чтобы привести его к единому виду, укажите сам файл
finding-example-wrong = например:
finding-example-right = исправлено:
