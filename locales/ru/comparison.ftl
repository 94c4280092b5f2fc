# Одно дело при двух правовых режимах.

comparison-divided = В режиме { $regime } часть прежней услуги – отдельная услуга: { $service }. Дело по этой части рассматривается по её правилам.{ $remark ->
        [none] {""}
       *[some] {" "}{ $remark }
    }
comparison-united = В режиме { $regime } была ещё одна услуга: { $service }. Новая происходит от обеих.{ $remark ->
        [none] {""}
       *[some] {" "}{ $remark }
    }
comparison-filed = `{ $procedure }`, подано { DATE($on, style: "plain") }{ $at ->
        [none] {""}
       *[time] , в { $at }
    }; правовые режимы `{ $old }` и `{ $new }`
comparison-regime = `{ $regime }`
comparison-registered = регистрация
comparison-decided = решение
comparison-completed = завершение
comparison-term-end = окончание общего срока
comparison-working = рабочие
comparison-calendar = календарные
comparison-legend = На сколько дней позже (+) или раньше (−) день режима `{ $new }`, чем день режима `{ $old }`.
comparison-day = `{ $regime }`: { $day }{ $apart ->
        [none] {""}
       *[some] {" "}({ $apart })
    }
comparison-apart = { $direction ->
        [same] тот же день
        [sooner] раньше на { PERIOD($working, case: "accusative") }, { PERIOD($calendar, case: "accusative") }
       *[later] позже на { PERIOD($working, case: "accusative") }, { PERIOD($calendar, case: "accusative") }
    }

# Результаты.
comparison-outcome = `{ $regime }`: { $decision } { $term } { $fee }
comparison-granted = заявление удовлетворено.
comparison-refused = мотивированный отказ: { LIST($grounds, type: "semicolon") }.
comparison-declared = исход { QUOTED($outcome) }{ $grounds ->
        [none] {""}
       *[some] , основания: { LIST($grounds, type: "semicolon") }
    }.
comparison-unspecified = не определено, акт не говорит, что следует далее (`{ $gap }`).
comparison-no-term = Общий срок не установлен.
comparison-term = Срок: { $limit }{ $extension ->
        [none] {""}
       *[period] , продлён на { LIST($extension, type: "comma") }
    }.
comparison-no-fee = Сбора нет.
comparison-fee = Сбор: { $fee }.
comparison-breach-late = `{ $regime }`, нарушение: { QUOTED($event) } совершено { $on }, срок истёк { $deadline }; просрочка: { $delay ->
        [none] ни одного дня, который идёт в счёт
       *[some] { $delay }
    }.
comparison-breach-early = `{ $regime }`, нарушение: { QUOTED($event) } совершено { $on }, раньше своей очереди.
comparison-readings = `{ $regime }` опирается на допущения: { LIST($readings, type: "comma", each: "code") }.
comparison-unused-facts = `{ $regime }`: ни одно правило не учитывает обстоятельства: { LIST($facts, type: "comma", each: "code") }.
comparison-ignored = `{ $regime }`: { $number ->
        [one] не учтено событие, которое есть
        [few] не учтены события, которые есть
       *[many] не учтены события, которые есть
    } только в режиме `{ $other }`: { LIST($events, type: "comma", each: "code") }.
comparison-outside-window = Режим `{ $regime }` в день подачи не действовал; он применён несмотря на это.
comparison-note = `{ $regime }`, примечание: { $note }.

# В чём различие и почему.
comparison-decision = В режиме `{ $regime }` решение принимается { $direction ->
        [same] в тот же день
        [sooner] раньше на { PERIOD($working, case: "accusative") } ({ $calendar })
       *[later] позже на { PERIOD($working, case: "accusative") } ({ $calendar })
    }.
comparison-hearing-heading = Заслушивание
comparison-no-hearing = заслушивания нет
comparison-way-heading = Путь к решению
comparison-hearing = уведомление – { DATE($notice, style: "plain") }
comparison-way = { LIST($stretches, type: "semicolon") }
comparison-stretch = { QUOTED($event) } – { $rule } (по { DATE($on, style: "plain") })
comparison-parting = Где расходится ход дела
comparison-term-heading = Общий срок
comparison-ground-heading = Основание { QUOTED($ground) } (`{ NAME($ground, form: "id") }`)
comparison-grounds-heading = Основания
comparison-gap-heading = О чём акты не говорят
comparison-silence-heading = Последствие молчания
comparison-fee-heading = Сбор
comparison-cause = `{ $regime }`: { $cause }
comparison-no-cause = больше ничего, что требует времени
comparison-event-cause = { QUOTED($event) } (`{ NAME($event, form: "id") }`){ $on ->
        [none] {""}
       *[day] , { DATE($on, style: "plain") }
    }; { $rule }
comparison-term-cause = { $rule }; последний день: { $on }
comparison-silence-cause = с { $on } { $rule }
comparison-pinned = день указан в деле
comparison-open = день ничем не установлен
comparison-end-of-term = до окончания общего срока{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    }
comparison-ground-refused = отказ по этому основанию
comparison-ground-persuaded = после заслушивания вместо отказа по этому основанию заявление удовлетворяется
comparison-ground-not-found = в этом деле основания нет
comparison-no-ground = такого основания нет в правилах
comparison-gap-text = «{ $gap }»
comparison-fee-amount = { $amount } { $index ->
        [mci] МРП
       *[other] `{ $name }`
    }
comparison-free = бесплатно

# Нормы.
comparison-clauses = Нормы, из которых следует результат режима `{ $regime }`
comparison-clause = { $what }: { $clauses }
comparison-clauses-of-event = { $event }
comparison-clauses-of-term = общий срок
comparison-clauses-of-fee = сбор
comparison-clauses-of-ground = { $ground }
comparison-clauses-of-gap = о чём акты не говорят

# Что сравнить нельзя.
comparison-no-case = не названо ни одного дела
comparison-help-case = назовите дела рядом с двумя режимами: `CASE... OLD NEW`
comparison-no-service = дело `{ $case }`, режим `{ $regime }`: нет ни услуги `{ $service }`, ни услуги, которой она стала
comparison-help-no-service = сравните режимы, в которых услуга есть, или напишите её преемственность; см. `reglament diff { $regime } …`
comparison-many-services = дело `{ $case }`, режим `{ $regime }`: вместо услуги `{ $service }` появилось несколько услуг
comparison-help-many-services = назовите в деле одну из них: { LIST($services, type: "comma", each: "code") }
comparison-not-here = не в этом режиме
