# Проверка сертификата по правилам.

recheck-head = `{ $old }` → `{ $new }`; дни подачи: с { DATE($from, style: "plain") } по { DATE($to, style: "plain") }; { $pace ->
        [earliest] каждый действует в первый возможный день
       *[latest] каждый действует в последний день срока
    }
recheck-procedure = `{ $procedure }`: { $cases ->
        [one] { $cases } случай
        [few] { $cases } случая
       *[many] { $cases } случаев
    }, { $results ->
        [one] { $results } результат
        [few] { $results } результата
       *[many] { $results } результатов
    }, { $disagreements ->
        [none] как утверждается
        [one] { $disagreements } расхождение
        [few] { $disagreements } расхождения
       *[many] { $disagreements } расхождений
    }
recheck-holds = Все утверждения верны; проверено: { $results ->
        [one] { $results } результат
        [few] { $results } результата
       *[many] { $results } результатов
    }, { $procedures ->
        [one] { $procedures } процедура
        [few] { $procedures } процедуры
       *[many] { $procedures } процедур
    }.
recheck-does-not-hold = Сертификат неверен: { $disagreements ->
        [one] { $disagreements } расхождение
        [few] { $disagreements } расхождения
       *[many] { $disagreements } расхождений
    }; проверено: { $results ->
        [one] { $results } результат
        [few] { $results } результата
       *[many] { $results } результатов
    }.

# Что охватывает сертификат.
recheck-made-from = Составлено программой версии `{ $program }`; файлов правил и таблиц – { $files }, и здесь они те же.
recheck-whole = Сертификат охватывает все процедуры, которые есть и в режиме `{ $old }`, и в режиме `{ $new }`, во всех случаях.
recheck-not-whole = Сертификат охватывает не всё, что есть и в режиме `{ $old }`, и в режиме `{ $new }`:
recheck-left-out = - ничего не утверждается о процедурах: { LIST($procedures, type: "comma", each: "code") }.
recheck-only-with = - рассмотрены только случаи, в которых: { LIST($facts, type: "comma", each: "code") }.
recheck-other-readings = - приняты иные допущения, чем в файлах правил: { LIST($readings, type: "comma", each: "code") }.
recheck-some-days = - рассмотрены не все дни подачи: есть дни с { DATE($from, style: "plain") } по { DATE($to, style: "plain") }, а всего их с { DATE($first, style: "plain") } по { DATE($last, style: "plain") }.
recheck-unrelated = - сравниваются процедуры, которые не соответствуют друг другу: { LIST($procedures, type: "comma", each: "code") }.
recheck-only-in = - есть только в режиме `{ $regime }`, сравнивать не с чем: { LIST($procedures, type: "comma", each: "code") }.

# Что не так, как утверждается.
recheck-disagreement = { $about ->
        [facts] обстоятельства
        [hours] часы подачи
        [count] число случаев класса
        [classes] перечень оснований и классов
        [partition] классы
        [outcome-old] прежний исход
        [outcome-new] новый исход
        [grounds-old] прежние основания
        [grounds-new] новые основания
        [fee-old] прежний сбор
        [fee-new] новый сбор
        [events-old] прежние события
        [events-new] новые события
        [days-old] прежние дни
        [days-new] новые дни
       *[shift] изменение дней
    }{ $case ->
        [none] {""}
       *[some] {" "}{ $case }
    }{ $filed ->
        [none] {""}
       *[day] , подача { DATE($filed, style: "plain") }
    }{ $after ->
        [none] {""}
       *[time] {" "}после { $after }
    }: утверждается: { $claimed }, найдено: { $found }
recheck-usual-case = в обычном случае
recheck-case = в случае { LIST($facts, type: "comma", each: "code") }
recheck-data = `{ $data }`
recheck-nothing = ничего
recheck-fact = `{ $fact }`: { LIST($values, type: "or", each: "code") }, по умолчанию `{ $default }`
recheck-no-fact = такого обстоятельства нет
recheck-fixed = `{ $fact } is { $value }`
recheck-never-so = `{ $fact }` никогда не имеет этого значения
recheck-classes = классы случаев
recheck-empty-classes = { $classes ->
        [one] { $classes } класс без единого случая
        [few] { $classes } класса без единого случая
       *[many] { $classes } классов без единого случая
    }
recheck-one-class = в одном классе
recheck-many-classes = число классов: { $classes }
recheck-not-one-class = не в одном классе
recheck-no-fee-said = сбор не указан
recheck-verdicts = { $old } → { $new }
recheck-measures = { LIST($measures, type: "comma") }

# Что проверить нельзя.
recheck-progress = проверено процедур:
recheck-other-rules = сертификат составлен по другим файлам правил: { LIST($files, type: "semicolon") }
recheck-files-changed = изменены { LIST($files, type: "comma", each: "code") }
recheck-files-missing = отсутствуют { LIST($files, type: "comma", each: "code") }
recheck-files-new = появились { LIST($files, type: "comma", each: "code") }
recheck-empty = сертификат ничего не утверждает: в нём нет ни одной процедуры или ни одного дня подачи
recheck-unknown-pace = в сертификате указано `pace { $pace }`, но в этих правилах такого нет
recheck-unknown-reading = в сертификате указано `{ $choice } is { $reading }`, но в этих правилах такого нет
recheck-unknown-procedure = в сертификате указана процедура `{ $procedure }` режима `{ $regime }`, но в этих правилах её нет
recheck-too-many = число результатов, которые нужно вычислить: { $results ->
        [none] больше 2^128
       *[some] { $results }
    }; больше всего их у процедуры `{ $procedure }`
recheck-outside-calendar = процедура `{ $procedure }` режима `{ $regime }` при подаче { DATE($filed, style: "plain") } требует дня вне календаря
recheck-help-rules = укажите в `--regs` папку правил, по которой составлен сертификат, или составьте его заново командой `reglament explore`
recheck-help-anew = составьте сертификат заново командой `reglament explore --certificate`
recheck-help-fix = проверьте часть: закрепите значения некоторых обстоятельств с помощью `--fix FACT=VALUE`, например { LIST($facts, type: "comma") }
recheck-fact-values = `{ $fact }` ({ $values ->
        [one] { $values } значение
        [few] { $values } значения
       *[many] { $values } значений
    })

# Файлы, которые не являются сертификатами.
recheck-truncated = сертификат обрезан: файл кончается посреди него
recheck-not-json = файл не является сертификатом: это не `JSON`, строка { $line }, столбец { $column }: { $problem }
recheck-not-a-certificate = файл не является сертификатом: в нём нет `certificate_version`
recheck-other-version = версия сертификата – { $found }, а программа читает версию { $version }
recheck-key-twice = сертификат изменён вручную: ключ `{ $key }` указан дважды
recheck-key-missing = сертификат изменён вручную: нет ключа `{ $key }`
recheck-key-unknown = сертификат изменён вручную: ключ `{ $key }` неизвестен
recheck-wrong-value = сертификат изменён вручную: значение не того вида
recheck-edited = сертификат изменён после составления: его печать не соответствует утверждениям
