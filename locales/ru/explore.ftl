# Все случаи при двух правовых режимах.

explore-title = Все дела при режимах { $old } и { $new }
explore-all-told = Все классы и все причины
explore-head = `{ $old }` → `{ $new }`: все возможные случаи; подача в каждый день с { DATE($from, style: "plain") } по { DATE($to, style: "plain") }; { $pace ->
        [earliest] каждый действует в первый возможный день
       *[latest] каждый действует в последний день срока
    }.
explore-followed = Приняты допущения: { LIST($readings, type: "comma", each: "code") }.
explore-name = `{ $name }`
explore-cases = { $plural ->
    [one] { $number } случай
    [few] { $number } случая
   *[many] { $number } случаев
}

# Услуги.
explore-new-service = Услуга появилась в режиме `{ $regime }`, сравнивать её не с чем.
explore-dropped-service = В режиме `{ $regime }` услуги больше нет, сравнивать её не с чем.
explore-only-old-service = Услуга есть только в режиме `{ $regime }`; файлы правил не говорят, что с ней стало.
explore-only-new-service = Услуга есть только в режиме `{ $regime }`; файлы правил не говорят, откуда она взялась.
explore-only-procedures = Только в режиме `{ $regime }` есть: { LIST($procedures, type: "comma", each: "code") }.
explore-same-procedures = Ни исход, ни один день не меняется: { LIST($procedures, type: "comma", each: "code") }.
explore-too-large = `{ $procedure }`: слишком много случаев для исследования, о них ничего не известно; { $help }.

# Процедуры.
explore-all-cases = { $cases }{ $facts ->
        [none] {""}
       *[some] ; обстоятельства: { LIST($facts, type: "comma", each: "code") }
    }.
explore-unprovided = Режим `{ $has }`, в отличие от режима `{ $lacks }`, предусматривает { $fact ->
        [applicant] заявителей
       *[channel] способы подачи
    }: { LIST($values, type: "comma", each: "code") }; правило режима `{ $lacks }`: { $rule }
explore-only-steps = Только в режиме `{ $regime }` есть действия: { LIST($steps, type: "comma") }.
explore-decided-alike = Исход одинаков во всех случаях.
explore-decided-differently = Исход различается: { $different }; всего: { $all }.

# Классы случаев.
explore-verdict = { $outcome }{ $gap ->
        [none] {""}
       *[some] {" "}(`{ $gap }`)
    }
explore-outcome = { $outcome ->
    [granted] удовлетворение
    [refused] отказ
    [by_day] зависит от дня подачи
   *[unspecified] не определено
}
explore-declared = `{ $outcome }`
explore-outcome-class = { $old } → { $new }: { $cases }
explore-ground-class = Исход одинаков; основание { QUOTED($ground) } только в режиме `{ $regime }`: { $cases }
explore-fee-class = Сбор: { $old } → { $new }: { $cases }
explore-event-class = Исход одинаков; только в режиме `{ $regime }` есть { LIST($events, type: "comma") }: { $cases }
explore-event = { QUOTED($event) }
explore-ground = { QUOTED($ground) }
explore-fee = { $amount } { $index ->
        [mci] МРП
       *[other] `{ $name }`
    }
explore-fee-share = `{ $fee }`
explore-fee-free = бесплатно
explore-fee-not-said = не указан

# Какие случаи.
explore-when = если { $facts }
explore-as-long-as = при условии, что { $facts }
explore-every-case = все случаи с таким исходом
explore-or = либо { $what }
explore-otherwise = либо иначе
explore-described = { LIST($reasons, type: "semicolon") }
explore-reason = - { $what }: { $further ->
        [yes] ещё{" "}
       *[no] {""}
    }{ $cases }
explore-more-classes = … и ещё { $count ->
        [one] { $count } группа
        [few] { $count } группы
       *[many] { $count } групп
    } случаев; все они есть в `--full` и `--format json`
explore-more-reasons = … и ещё { $count ->
        [one] { $count } причина
        [few] { $count } причины
       *[many] { $count } причин
    }; все они есть в `--full` и `--format json`
explore-unshown = … и ещё { $cases }, которые не показывает ни одна причина

# Случай.
explore-smallest = простейший случай: подача { DATE($on, style: "plain") }{ $at ->
        [none] {""}
       *[time] , в { $at }
    }; { $facts ->
        [none] ничего необычного
       *[some] обстоятельства: { LIST($facts, type: "comma") }
    }
explore-for-one = пример: подача { DATE($on, style: "plain") }{ $at ->
        [none] {""}
       *[time] , в { $at }
    }; { $facts ->
        [none] ничего необычного
       *[some] обстоятельства: { LIST($facts, type: "comma") }
    }
explore-under = `{ $side }`: { $result }
explore-result = { $outcome }{ $grounds ->
        [none] {""}
       *[some] , основания: { LIST($grounds, type: "comma") }
    }{ $gap ->
        [none] {""}
       *[some] , `{ $gap }`
    }{ $decided ->
        [none] {""}
       *[day] ; решение принято { DATE($decided, style: "plain") }
    }{ $completed ->
        [none] {""}
       *[day] ; последнее событие { DATE($completed, style: "plain") }
    }{ $term ->
        [none] {""}
       *[day] ; срок истекает { DATE($term, style: "plain") }
    }

# Правила.
explore-rule = { $what }{ $clauses ->
        [none] {""}
       *[some] {" "}[{ $clauses }]
    }{ $place ->
        [none] {""}
       *[some] {" "}`{ $place }`
    }
explore-rule-ground = основание { QUOTED($ground) }
explore-rule-gap = пробел `{ $gap }`
explore-rule-fee = сбор: { $fee }
explore-rule-no-fee = сбор не взимается
explore-rule-term = общий срок: { $period } со дня события { QUOTED($from) }
explore-rule-event = { QUOTED($event) }{ $limit ->
        [none] {""}
       *[some] : { $limit }
    }{ $outside ->
        [yes] , не включается в общий срок
       *[no] {""}
    }
explore-rule-hearing = заслушивание перед отказом
explore-rule-persuasion = заслушивание приводит к удовлетворению заявления
explore-rule-silence = по истечении срока { $tacit }
explore-rule-extension = общий срок продлевается на { PERIOD($period, case: "accusative") }
explore-rule-provided = { $fact ->
        [applicant] заявители
       *[channel] способы подачи
    }: { LIST($values, type: "comma", each: "code") }
explore-limit-day-of = в день события { QUOTED($event) }
explore-limit-within-of = в течение { PERIOD($period, case: "genitive") } со дня события { QUOTED($event) }
explore-limit-within = в течение { PERIOD($period, case: "genitive") }
explore-limit-before-end = не позднее чем за { PERIOD($period, case: "accusative") } до окончания общего срока
explore-limit-term = до окончания общего срока

# Насколько различаются дни.
explore-no-day-changes = Исход одинаков, ни один день не меняется: { $cases }.
explore-other-dates = Случаи с разным исходом различаются и днями: { $classes ->
        [one] { $classes } класс
        [few] { $classes } класса
       *[many] { $classes } классов
    }; они есть в `--format json`.
explore-outcome-change = { $old } → { $new }
explore-date-class = В обоих режимах { $outcome }, { $cases }: { $reasons }
explore-same-rules = по тем же правилам, что и выше
explore-shift = { LIST($days, type: "comma") }{ $at ->
        [none] {""}
       *[hours] , подача { $at }
    }: { LIST($changes, type: "semicolon") }
explore-filed-at = { $after ->
        [none] { $until ->
            [none] в любое время
           *[time] до { $until }
        }
       *[time] после { $after }{ $until ->
            [none] {""}
           *[time] {" "}до { $until }
        }
    }
explore-term-end = окончание общего срока
explore-decision = решение
explore-last-event = последнее событие
explore-deadline = предельный день события { QUOTED($event) }
explore-always-the-same-day = тот же день, в какой бы день ни было подано заявление
explore-mostly = { $moved } – { $share } дней
explore-extreme = { $end ->
        [soonest] самое раннее
       *[latest] самое позднее
    }: { $moved }{ $when ->
        [none] {""}
       *[some] {" "}({ $when })
    }
explore-filed-on = подача { $on }{ $holidays ->
        [none] {""}
       *[some] ; поблизости: { $holidays }
    }
explore-filed-between = { $days } с { DATE($first, style: "plain") } по { DATE($last, style: "plain") }{ $holidays ->
        [none] {""}
       *[some] ; поблизости: { $holidays }
    }
explore-working-always = в рабочих днях всегда { $moved }
explore-working = в рабочих днях: { LIST($changes, type: "comma") }
explore-change = { $days } – { $share }
explore-only-side = такой день есть только в `{ $side }` – { $share } дней
explore-neither = такого дня нет ни там, ни там – { $share } дней
explore-moved = { $direction ->
        [same] в тот же день
        [sooner] на { PERIOD($by, case: "accusative") } раньше
       *[later] на { PERIOD($by, case: "accusative") } позже
    }
explore-share = { $percent } %
explore-changes-between = { $first } … { $last }

explore-summary = `{ $old }` → `{ $new }`: { $procedures ->
        [one] сравнена { $procedures } процедура
        [few] сравнены { $procedures } процедуры
       *[many] сравнено { $procedures } процедур
    }; разный исход хотя бы в одном случае: { $differently }; хоть какое-то различие: { $different }.{ $unknown ->
        [none] {""}
        [one] {" "}Ещё о { $unknown } процедуре ничего не известно: она слишком велика.
        [few] {" "}Ещё о { $unknown } процедурах ничего не известно: они слишком велики.
       *[many] {" "}Ещё о { $unknown } процедурах ничего не известно: они слишком велики.
    }

# Файлы правил со случаями.
explore-witness = { $procedure }: { $what } ({ $number })
explore-witness-outcome = { $old }, затем { $new }
explore-witness-ground = основание { QUOTED($ground) }
explore-witness-fee = сбор
explore-witness-event = событие { QUOTED($event) }
explore-witness-days = дни
explore-witness-remark = { $regime }: { $result }.

# Что исследовать нельзя.
explore-progress = исследовано процедур:
explore-outside-calendar = процедура `{ $procedure }` режима `{ $regime }` при подаче { DATE($filed, style: "plain") } требует дня вне календаря; в календаре есть дни с { DATE($first, style: "plain") } по { DATE($last, style: "plain") }
explore-no-procedure = в режиме `{ $regime }` нет процедуры `{ $procedure }`
explore-help-range = выберите с помощью `--from` и `--to` такие дни подачи, чтобы каждый срок истёк до конца календаря
explore-help-list = что есть, показывает `reglament list`
explore-help-fix = исследуйте часть случаев: закрепите значения некоторых обстоятельств, например { LIST($options, type: "comma", each: "code") }
explore-too-many-cases = процедура `{ $procedure }` слишком велика для исследования: { $facts ->
        [one] { $facts } обстоятельство даёт
        [few] { $facts } обстоятельства дают
       *[many] { $facts } обстоятельств дают
    } больше случаев, чем можно сосчитать
explore-too-many-classes = процедура `{ $procedure }` слишком велика для исследования: { $facts ->
        [one] { $facts } обстоятельство
        [few] { $facts } обстоятельства
       *[many] { $facts } обстоятельств
    }, число случаев: { $cases ->
        [none] больше 2^128
       *[some] { $cases }
    }; классов слишком много
explore-unclaimed = у процедуры `{ $procedure }` слишком много классов, чтобы их записать: сертификат ничего о ней не утверждает
explore-too-many-regimes = названо правовых режимов: { $regimes }; сравнить можно два
explore-help-two-regimes = назовите два; больше двух принимает `reglament diff`
explore-no-lineage = ни одна услуга режима `{ $old }` не стала услугой режима `{ $new }`
explore-help-lineage = напишите `lineage` услуг: иначе неизвестно, какие из них соответствуют друг другу
explore-help-kin = режимы с соответствующими друг другу услугами: { LIST($regimes, type: "comma", each: "code") }
explore-one-side-service = услуга `{ $service }` есть только в режиме `{ $regime }`: { $reason ->
        [new] она появилась в режиме `{ $new }`
        [dropped] в режиме `{ $new }` её больше нет
       *[unwritten] преемственность не указана
    }
explore-help-services = услуги обоих режимов: { LIST($services, type: "comma") }
explore-did-you-mean = возможно, имелось в виду `{ $name }`?
explore-help-procedures = процедуры обоих режимов: { LIST($procedures, type: "comma", each: "code") }
explore-unknown-procedure = у услуги `{ $service }` нет процедуры `{ $procedure }`
explore-one-side-procedure = процедура `{ $procedure }` есть только в режиме `{ $regime }`
