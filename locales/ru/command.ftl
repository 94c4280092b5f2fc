# Почему командная строка не понята.
command-error = ошибка:
command-tip = подсказка:
command-more = Справка: `--help`.
command-word = `{ $word }`
command-other = { $words }
command-unknown-argument = неизвестный аргумент `{ $argument }`
command-unknown-command = неизвестная команда `{ $command }`
command-missing = не указаны обязательные аргументы:
command-no-command = после `{ $command }` должна стоять команда
command-commands = команды: { LIST($commands, type: "comma") }
command-twice = аргумент `{ $argument }` указан более одного раза
command-conflict = аргумент `{ $argument }` нельзя указать вместе с `{ $other }`
command-conflict-some = аргумент `{ $argument }` нельзя указать вместе с другими указанными аргументами
command-conflict-several = аргумент `{ $argument }` нельзя указать вместе с:
command-no-value = не указано значение аргумента `{ $argument }`
command-wrong-value = недопустимое значение `{ $value }` аргумента `{ $argument }`
command-too-many-values = лишнее значение `{ $value }` аргумента `{ $argument }`
command-wrong-count = аргумент `{ $argument }`: требуется { $wanted ->
        [one] { $wanted } значение
        [few] { $wanted } значения
       *[many] { $wanted } значений
    }, указано { $given }
command-no-equals = между аргументом `{ $argument }` и его значением нужен знак равенства
command-not-utf8 = аргументы содержат знаки не в кодировке `UTF-8`
command-similar = { $several ->
        [yes] есть похожие { $what ->
            [command] команды
            [argument] аргументы
           *[value] значения
        }
       *[no] { $what ->
            [command] есть похожая команда
            [argument] есть похожий аргумент
           *[value] есть похожее значение
        }
    }: { LIST($names, type: "comma") }
command-as-value = чтобы передать `{ $argument }` как значение, напишите `{ $written }`
command-without-dashes = команда `{ $command }` есть; чтобы вызвать её, уберите `--` перед ней
command-exists = есть `{ $written }`
