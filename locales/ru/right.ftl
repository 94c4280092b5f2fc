# Права и срок действия результатов.

right-opens-nothing = у услуги `{ $service }` нет процедуры `{ $procedure }`
right-opens-nothing-here = такой процедуры нет
right-procedures = { $known ->
        [none] добавьте к услуге `{ $service }` запись `procedure … { "{" } … { "}" }`
       *[some] процедуры услуги `{ $service }`: { $known }
    }
right-in-circle = право `{ $right }` процедуры `{ $procedure }` ведёт обратно в эту же процедуру
right-in-circle-here = его открывает это право
right-in-circle-help = одно из прав не должно ничего открывать: уберите `opens`, а то, что начинается заново, задайте отдельным делом
right-event-of-both = событие `{ $event }` есть и в `{ $procedure }`, и в `{ $opened }`, которую открывает право
right-event-of-both-here = это право ведёт из одной процедуры в другую
right-event-here = событие там
right-event-of-both-help = назовите одно из двух иначе, чем `{ $event }`, например `receive_appeal`: дело, проходящее обе процедуры, датирует каждое событие по имени
