# Рамка замечаний и завершение команд, которые о них сообщают.

finding-words = { $words }
finding-help = подсказка:
finding-with-help = { $message }; { $help }
finding-under = правовой режим `{ $regime }`: { $message }

# Как исправить ошибку.
finding-did-you-mean = возможно, имеется в виду `{ $meant }`
