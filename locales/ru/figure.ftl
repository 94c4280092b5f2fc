# Числа и места в официальных текстах и то, о чём они.

figure-period = { $period }
figure-days-of-both-kinds = { $days }, названные календарными и рабочими одновременно
figure-percent = { $share } %
figure-mci = { $amount } МРП
figure-tenge = { $amount } тенге
figure-time = { $at }
figure-date = { DATE($on, style: "plain") }
figure-act = акт № { $number }
figure-reference = { $to }

# То же, как это пишут в файлах правил, если пишут иначе.
figure-rule-days-of-both-kinds = { $count ->
    [one] { $count } календарный рабочий день
    [few] { $count } календарных рабочих дня
   *[other] { $count } календарных рабочих дней
}
figure-rule-percent = { $share } %
figure-rule-mci = { $amount } МРП

figure-topic = { $topic ->
    [issue] выдача
    [reissue] переоформление
    [duplicate] дубликат
    [completeness] полнота документов
    [qualification] квалификационные требования
    [exam] квалификационный экзамен
    [sample] образец
    [no_sample] образец не требуется
    [study] исследование
    [document] документ
    [notice] уведомление
    [hearing] заслушивание
    [examination] рассмотрение заявления
    [outcome] результат услуги
    [signature] подписание
    [dispatch] выдача или отправка результата
    [refusal] мотивированный отказ
    [registration] регистрация
    [filing] подача документов
    [changes] изменение сведений
    [complaint] жалоба
    [control_body] жалоба в орган по оценке и контролю
    [waiting] ожидание в очереди
    [serving] обслуживание
    [hours] часы работы
    [break] обеденный перерыв
    [fee] сбор
    [force] введение в действие
    [information] сведения для контакт-центра
    [end_of_term] окончание срока
    [extension] продление срока
    [outside_term] время, которое не входит в срок
    [validity] срок действия
   *[experience] стаж работы
}
