# Что неверно в правилах, которые удалось прочитать.

check-under = { $help ->
    [none] это относится к следующим правовым режимам: { LIST($regimes, type: "comma", each: "code") }
   *[some] { $help } (это относится к следующим правовым режимам: { LIST($regimes, type: "comma", each: "code") })
}

# Допущения и противоречия.
check-choice-idle = ни одно условие не зависит от `{ $choice }`
check-choice-idle-here = другой вариант толкования ничего не меняет
check-choice-idle-help = укажите вариант там, где он имеет значение, например `{ $condition }`, или напишите здесь `changes no result`
check-choice-read = `{ $choice }` может изменить результат: { $by ->
    [program] программа учитывает этот выбор сама
   *[condition] от этого выбора зависит условие
}
check-choice-read-here = здесь сказано, что результат не меняется
check-choice-read-help = уберите `changes no result` или условия, которые от этого зависят
check-no-built-in-reading = `{ $choice }` встроено в программу, варианта `{ $reading }` у него нет
check-no-built-in-reading-here = такого варианта нет
check-readings = варианты: { $known }

# Ссылки на акты.
check-rule = { $rule ->
    [term] срок
    [fee] сбор
    [refuse] основание для отказа
    [ends] иной исход
    [silence] последствие молчания
    [extends] продление срока
    [deemed] день, когда шаг считается совершённым
    [on-term] влияние на срок
    [require] требуемый документ
    [fetch] документ, получаемый самим услугодателем
    [payment] способ оплаты
    [result] результат
    [duty] обязанность
    [remedy] способ обжалования
    [occasion] случай
    [gap] пробел
   *[step] шаг
    [step-part] часть шага
    [limit] срок при условии
    [hearing-notice] уведомление о заслушивании
    [hearing] заслушивание
    [channels] способы подачи
    [applicants] категории услугополучателей
    [waiting] время ожидания
    [serving] время обслуживания
    [hours] часы работы
    [reception] час окончания приёма
    [subtype] подвид
    [contact] контакт
    [register] реестр
    [form] форма
    [catalogue] каталог
    [reading] вариант толкования
}
check-no-citation = нет ссылки на акт: { $rule }
check-no-citation-here = какая норма об этом говорит?
check-no-citation-help = закончите строку ссылкой `@ ¶…`
check-no-act = ссылка называет акт `{ $act }`, который не объявлен
check-no-act-here = ссылается на `{ $act }`
check-no-act-help = объявите этот акт или сошлитесь на объявленный

# Решения и регистрация.
check-procedure-here = эта процедура
check-no-decision = в процедуре `{ $procedure }` ни один шаг не принимает решения
check-no-decision-help = напишите `decides` в шаге, на котором удовлетворяют заявление или отказывают
check-two-decisions = в процедуре `{ $procedure }` решение принимают два шага
check-decides-too-here = тоже принимает решение
check-decides-here = принимает решение
check-two-decisions-help = оставьте `decides` в том шаге, завершение которого и есть решение
check-no-registration = в процедуре `{ $procedure }` нет шага регистрации: днём регистрации считается день поступления
check-no-registration-help = напишите `registers` в шаге, на котором заявление регистрируют, если он есть в акте
check-two-registrations = в процедуре `{ $procedure }` два шага регистрации
check-registers-too-here = тоже регистрирует
check-registers-here = регистрирует
check-two-registrations-help = оставьте `registers` в том шаге, на котором заявление регистрируют
check-two-receptions = у услуги `{ $service }` два разных часа окончания приёма заявлений
check-another-hour-here = другой час
check-one-hour-here = один час
check-two-receptions-help = оставьте действующий час и объявите противоречие текстов
check-no-role = роль `{ $role }` никому не дана
check-no-role-here = { $need ->
    [request] этот запрос требует
   *[remedy] этот способ обжалования требует
} участника с ролью `{ $role }`
check-no-role-help = укажите, кто подаёт заявление: `actor citizen is { $role } { "{" } … { "}" }`

# Действия и отсчёт от них.
check-term-at-end = срок процедуры `{ $procedure }` отсчитывается от `{ $event }`, после чего ничего не происходит
check-term-at-end-here = последнее действие процедуры
check-term-at-end-help = отсчитывайте срок от действия, которое раньше ограниченных этим сроком, например `register`
check-no-event = в процедуре `{ $procedure }` нет действия `{ $event }`, от которого ведётся отсчёт
check-no-event-here = такого действия нет
check-events = { $known ->
    [none] укажите действие процедуры `{ $procedure }`
   *[some] действия процедуры `{ $procedure }`: { $known }
}
check-hearing-without-term = у процедуры `{ $procedure }` нет срока, а заслушивание отсчитывается от него
check-hearing-without-term-here = отсчитывается назад от конца срока или продлевает его
check-hearing-without-term-help = укажите установленный актом `term` или уберите `before end of term` и `extends term`
check-not-yet = срок для `{ $due }` отсчитывается от `{ $event }`, а это действие к тому времени может не наступить
check-from-itself-here = отсчитывается от самого себя
check-later-here = наступает позже или параллельно
check-not-yet-help = отсчитывайте от действия, которое наступает раньше; если оно в другом шаге, назовите этот шаг в `after`
check-bound-without-term = срок для `{ $due }` отсчитывается назад от окончания общего срока, а у процедуры `{ $procedure }` его нет
check-bound-without-term-help = добавьте `term … from …` или отсчитывайте от события
check-no-day-left = в процедуре `{ $procedure }` для `{ $due }` не остаётся ни одного дня: раньше этого дня нельзя, а позже поздно
check-no-day-left-here = первый день наступает после последнего
check-no-day-left-help = сверьте оба срока с текстом акта; если так говорят два текста, объявите противоречие и следуйте одному из них
check-extension-without-term = процедура `{ $procedure }` продлевает срок, которого у неё нет
check-extension-here = срок продлевается здесь
check-extension-without-term-help = добавьте `term … from …` или уберите продление
check-nothing-void = шаг `{ $step }` процедуры `{ $procedure }` ничего не продлевает, и лишаться силы нечему
check-nothing-void-here = рядом нет `extends term`
check-nothing-void-help = добавьте к шагу `extends term by …` или уберите эту запись
check-stop-without-term = событие `{ $event }` процедуры `{ $procedure }` влияет на срок, которого у процедуры нет
check-stop-here = здесь
check-stop-without-term-help = добавьте процедуре `term` или уберите эту запись
check-idle-stop = событие `{ $event }` процедуры `{ $procedure }` останавливает срок не более чем на ноль дней
check-idle-stop-help = укажите, на сколько дней не более, или уберите эту запись
check-deemed-already = шаг `{ $step }` процедуры `{ $procedure }` во всех случаях считается совершённым по другому правилу
check-deemed-too-here = это правило никогда не применяется
check-deemed-here = это правило действует всегда
check-deemed-already-help = поставьте правило с условием первым

# Основания.
check-ground-twice = в процедуре `{ $procedure }` основание `{ $ground }` указано дважды
check-again-here = повторно здесь
check-first-here = впервые здесь
check-ground-twice-help = соедините их условия словом `or`
check-ground-never-found = в процедуре `{ $procedure }` ни один шаг не устанавливает основание `{ $ground }`
check-ground-given-here = здесь указано как основание
check-ground-never-found-help = напишите `finds { $ground }` или `finds every other ground` в шаге, на котором это проверяют
check-ground-not-given = в процедуре `{ $procedure }` основание `{ $ground }` устанавливают, но не отказывают по нему
check-ground-found-here = устанавливается здесь
check-ground-not-given-help = добавьте `refuse { $ground } when …` со ссылкой на норму, которая делает это основанием
check-never-refused = в процедуре `{ $procedure }` никогда не отказывают по основанию `{ $ground }`
check-never-holds-here = это условие никогда не выполняется
check-never-refused-help = добавьте `refuse { $ground } when …` или уберите это условие

# Шаги и сроки.
check-event-twice = `{ $event }` стоит в процедуре `{ $procedure }` дважды
check-event-twice-help = оставьте одно или дайте одному из них другой идентификатор
check-no-step = нет шага `{ $step }`, после которого следует этот шаг
check-no-step-here = такого шага нет
check-steps = шаги процедуры `{ $procedure }`: { $known }
check-step-waits-for-itself = шаг `{ $step }` процедуры `{ $procedure }` ждёт самого себя
check-step-waits-for-itself-here = следует после самого себя
check-step-waits-for-itself-help = назовите шаг, который стоит перед ним, или уберите `after`
check-steps-wait = шаги процедуры `{ $procedure }` ждут друг друга: { LIST($steps, type: "comma", each: "code") }
check-step-waits-here = шаг `{ $step }` ждёт другого из них
check-steps-wait-help = уберите одно из `after`, чтобы один из них мог быть первым
check-two-terms = у процедуры `{ $procedure }` два срока, и оба применяются всегда
check-second-term-here = второй срок
check-first-term-here = первый срок
check-two-terms-help = укажите с помощью `when`, какой срок когда применяется, или объявите противоречие и следуйте одному из текстов
check-silence-without-term = у процедуры `{ $procedure }` указано последствие молчания по истечении срока, а срока нет
check-silence-here = последствие молчания указано здесь
check-silence-without-term-help = добавьте `term … from …` или уберите это правило
check-silence-twice = { $apart ->
        [yes] у процедуры `{ $procedure }` одно и то же молчание ведёт к двум разным исходам
       *[no] у процедуры `{ $procedure }` последствие молчания указано дважды
    }
check-silence-too-here = и здесь – для дел, на которые распространяется первое правило
check-silence-twice-help = укажите с помощью `when`, когда применяется каждое правило, или уберите одно из них; из нескольких применяется первое, условие которого выполнено
check-no-remedy = у услуги `{ $service }` нет способа обжалования `{ $remedy }`
check-no-remedy-here = такого способа обжалования нет
check-remedies = { $known ->
        [none] добавьте к услуге `{ $service }` запись `remedy … to …`
       *[some] способы обжалования услуги `{ $service }`: { $known }
    }
check-built-in-outcome = исход `{ $outcome }` встроен в программу
check-built-in-outcome-here = объявлен здесь
check-built-in-outcome-help = уберите объявление или назовите исход иначе; `refuse` и `silence after term grants` объявления не требуют
check-never-ends = процедура `{ $procedure }` никогда не завершается исходом `{ $outcome }`
check-never-ends-help = добавьте `ends as { $outcome } when …` или уберите условие
