# Что следует знать о результате помимо него самого. Каждое сообщение стоит внутри предложения.

case-gap = акт не говорит, что следует далее: { $gap }
case-cannot-be-in-time = { QUOTED($event) }: соблюсти срок невозможно, последний законный день наступает раньше, чем это действие становится возможным
case-out-of-order = { QUOTED($event) }: совершено { DATE($on, style: "plain") }, раньше своей очереди, которая наступает { DATE($ready, style: "plain") }
case-void-extension = { QUOTED($event) }: совершено после последнего дня и срок не продлевает
case-deemed-all-the-same = `{ NAME($event, form: "id") }` считается совершённым { DATE($on, style: "iso") }, хотя в деле указано { DATE($said, style: "iso") }: условие, при котором считается другой день, не выполнено
case-after-silence = { QUOTED($event) }: совершено { DATE($on, style: "plain") }, слишком поздно; исход наступил вследствие молчания { DATE($since, style: "plain") } и не меняется
case-window-after-term = { QUOTED($event) }: срок для услугополучателя истекает позже общего срока; последний день: { DATE($last, style: "plain") }{ $clauses ->
        [none] {""}
       *[some] {" "}({ $clauses })
    }; последний день общего срока: { DATE($end, style: "plain") }{ $term ->
        [none] {""}
       *[some] {" "}({ $term })
    }; дни ожидания засчитываются в общий срок
case-unsettled = параллельные действия без конца отодвигают друг друга, а акты не говорят, какое из них первое; приостановления, из-за которых это происходит, не учтены в сроках параллельных действий
case-not-registered = ни один шаг этой процедуры не является регистрацией: днём регистрации считается день поступления
case-unused-event = в деле указана дата действия, которое в нём не совершается: { QUOTED($event) }
case-not-provided = акт не предусматривает { $fact ->
        [channel] способ подачи
       *[applicant] категорию услугополучателя
    } `{ $value }`; предусмотрено только: { LIST($provided, type: "comma", each: "code") }{ $clauses ->
        [none] {""}
       *[some] {" "}({ $clauses })
    }

# Величины и дни из таблиц.
case-index = { $index ->
    [mci] МРП
   *[other] `{ $name }`
}
case-index-unknown = в таблице нет размера { case-index } на { DATE($day, style: "plain") }
case-fee-too-large = сумма слишком велика, чтобы её указать: { $amount } { case-index } на { DATE($day, style: "plain") }
case-index-unsure = размер { case-index } на { DATE($day, style: "plain") }, { $tenge } тенге, указан { $sureness ->
        [low] с низкой
        [medium] со средней
       *[high] с высокой
    } степенью достоверности
case-days-unsure = календарь не вполне достоверен для следующих дней: { DATE($days, style: "plain") }

# Формы и коды.
case-field = форма `{ $form }` заполнена неверно: поле `{ $field }`
case-field-empty = { case-field } не заполнено, хотя в этом деле оно обязательно
case-field-not-asked = { case-field } заполнено, хотя в этом деле оно не требуется
case-field-length = { case-field } содержит { $found ->
        [one] { $found } знак
        [few] { $found } знака
       *[many] { $found } знаков
    }, а должно содержать { $asked }
case-field-kind = { case-field } содержит { $found }, а требуется { $asked ->
        [text] текст в кавычках
        [whole-number] целое неотрицательное число
        [amount] неотрицательное число
        [day] дата в виде 2014-11-03
        [truth] `true` или `false`
       *[value] одно из его значений в кавычках
    }
case-field-not-among = { case-field } содержит `{ $found }`, а требуется одно из значений: { LIST($values, type: "comma", each: "code") }{ $close ->
        [none] {""}
       *[some] ; возможно, имеется в виду `{ $close }`
    }
case-field-other-fact = { case-field } содержит { $found }, тогда как дело решается исходя из другого: { $decided }
case-value-nothing = пустое значение
case-value-written = значение `{ $value }`
case-value-number = число `{ $value }`
case-unknown-code = код `{ $code }` отсутствует в каталоге `{ $catalogue }`{ $close ->
        [none] {""}
       *[some] ; возможно, имеется в виду `{ $close }`
    }
case-paper-elsewhere = { $what ->
        [form] форма `{ $id }` не относится к правовому режиму `{ $regime }` и не проверялась
       *[catalogue] каталог `{ $id }` не относится к правовому режиму `{ $regime }` и не проверялся
    }
