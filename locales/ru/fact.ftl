# Что правило говорит об одном предмете. Сроки и условия стоят в файле `law.ftl`.

fact-so = да
fact-always = во всех случаях
fact-never = ни в одном случае
fact-length = { $length }
fact-start = событие { QUOTED($event) }
fact-start-step-before = окончание предыдущего действия
fact-actor = { $actor }
fact-steps = { LIST($steps, type: "comma", each: "quoted") }
fact-names = { LIST($names, type: "comma") }
fact-name = { QUOTED($name) }
fact-percent = { $percent } %
fact-amount = { $amount } { $index ->
    [mci] МРП
   *[other] `{ $name }`
}
fact-free = бесплатно
fact-time = { $time }
fact-refusal = отказ по основанию { QUOTED($ground) } ({ $when })
fact-nothing-said = акт ничего об этом не говорит ({ $when })
fact-required = обязательно
fact-optional = необязательно
fact-text = { QUOTED($text) }

# Всё содержание правила: сначала его свойства, затем части.
fact-whole = { LIST($said, type: "semicolon") }
fact-aspects = { LIST($aspects, type: "comma") }
fact-lines = { $line ->
    [field] { $count ->
        [one] { $count } поле
        [few] { $count } поля
       *[many] { $count } полей
    }
    [column] { $count ->
        [one] { $count } графа
        [few] { $count } графы
       *[many] { $count } граф
    }
   *[code] { $count ->
        [one] { $count } код
        [few] { $count } кода
       *[many] { $count } кодов
    }
}
fact-special-limit = { LIST($said, type: "comma") }
fact-checks = проверяется: { LIST($parts, type: "comma") }{ $said ->
        [none] {""}
       *[some] , { $said }
    }
fact-hands-over = передаётся: { LIST($parts, type: "comma") }{ $said ->
        [none] {""}
       *[some] , { $said }
    }
fact-records = вносится запись: { LIST($parts, type: "comma") }{ $said ->
        [none] {""}
       *[some] , { $said }
    }
fact-part = { LIST($parts, type: "comma") }{ $said ->
        [none] {""}
       *[some] : { $said }
    }

# Свойство в ряду других.
fact-from = начало – { $start }
fact-by = выполняет { $actor }
fact-after = сначала – { $before }
fact-decides = здесь принимается решение
fact-registers = здесь регистрируется заявление
fact-in-step = на этапе { $steps }
fact-outside-term = время не входит в срок
fact-outside-term-when = время не входит в срок, { $when }
fact-deemed = { $said }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
fact-times = не более { $times ->
        [1] одного раза
       *[other] { $times } раз
    }
fact-after-last = после последнего раза: { $consequence }
fact-all-deemed = { LIST($said, type: "semicolon") }
fact-outcome = исход { QUOTED($outcome) }
fact-after-term = не связано окончанием общего срока
fact-late-void = при опоздании срок не продлевается
fact-if-nothing-delivered = если ничего не представлено – { $consequence }
fact-extends = срок продлевается, продление – { $period }
fact-before-end = остаётся до окончания срока не менее – { $period }
fact-persuades = отказ может быть заменён удовлетворением, { $when }
fact-as = в форме { $form }
fact-pass-mark = проходной балл – { $mark }
fact-until = до { $time }
fact-opens = открывает процедуру: { $procedure }
fact-to = адресат – { $addressee }
fact-answered = срок ответа – { $period }
fact-kept-by = ведёт { $keeper }
