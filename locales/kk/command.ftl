# Команда жолының неге түсінілмегені.
command-error = қате:
command-tip = кеңес:
command-more = Анықтама: `--help`.
command-word = `{ $word }`
command-other = { $words }
command-unknown-argument = белгісіз аргумент: `{ $argument }`
command-unknown-command = белгісіз команда: `{ $command }`
command-missing = міндетті аргументтер көрсетілмеген:
command-no-command = мынадан кейін команда тұруы тиіс: `{ $command }`
command-commands = командалар: { LIST($commands, type: "comma") }
command-twice = аргумент бір реттен көп көрсетілген: `{ $argument }`
command-conflict = мына аргументтерді бірге көрсетуге болмайды: `{ $argument }`, `{ $other }`
command-conflict-some = `{ $argument }` аргументін көрсетілген басқа аргументтермен бірге көрсетуге болмайды
command-conflict-several = `{ $argument }` аргументін мыналармен бірге көрсетуге болмайды:
command-no-value = `{ $argument }` аргументінің мәні көрсетілмеген
command-wrong-value = `{ $argument }` аргументінің мәні жарамсыз: `{ $value }`
command-too-many-values = `{ $argument }` аргументінің артық мәні: `{ $value }`
command-wrong-count = `{ $argument }` аргументі: қажет мәндер саны { $wanted }, көрсетілгені { $given }
command-no-equals = `{ $argument }` аргументі мен оның мәнінің арасында теңдік белгісі тұруы тиіс
command-not-utf8 = аргументтерде `UTF-8` кодтауына жатпайтын таңбалар бар
command-similar = { $several ->
        [yes] { $what ->
            [command] ұқсас командалар бар
            [argument] ұқсас аргументтер бар
           *[value] ұқсас мәндер бар
        }
       *[no] { $what ->
            [command] ұқсас команда бар
            [argument] ұқсас аргумент бар
           *[value] ұқсас мән бар
        }
    }: { LIST($names, type: "comma") }
command-as-value = `{ $argument }` мәні ретінде беру үшін былай жазыңыз: `{ $written }`
command-without-dashes = мұндай команда бар: `{ $command }`; оны шақыру үшін алдындағы `--` белгісін алып тастаңыз
command-exists = мынадай бар: `{ $written }`
