# Что зависит от принятых допущений.

sensitivity-head = `{ $regime }`: все возможные случаи; подача в каждый день с { DATE($from, style: "plain") } по { DATE($to, style: "plain") }; { $pace ->
        [earliest] каждый действует в первый возможный день
       *[latest] каждый действует в последний день срока
    }.
sensitivity-asked-for = Учитываются, но ни один результат от них не зависит: { LIST($choices, type: "comma", each: "code") }.
sensitivity-no-result = Результаты от них зависеть не могут, так в них и указано: { LIST($choices, type: "comma", each: "code") }.
sensitivity-not-asked-for = Рассмотренные процедуры их не учитывают, результаты не меняются: { LIST($choices, type: "comma", each: "code") }.
sensitivity-choice = `{ $choice }` ({ $kind ->
        [conflict] противоречие
       *[assumption] допущение
    })
sensitivity-reading = `{ $reading }` вместо `{ $followed }`: { $effect }.{ $unknown ->
        [none] {""}
        [one] {" "}Ещё о { $unknown } процедуре ничего не известно.
        [few] {" "}Ещё о { $unknown } процедурах ничего не известно.
       *[many] {" "}Ещё о { $unknown } процедурах ничего не известно.
    }
sensitivity-nothing-changes = результаты не меняются; рассмотрено: { $procedures ->
        [one] { $procedures } процедура
        [few] { $procedures } процедуры
       *[many] { $procedures } процедур
    }
sensitivity-days-change = исход нигде не меняется, дни меняются: { $changes }; рассмотрено: { $procedures ->
        [one] { $procedures } процедура
        [few] { $procedures } процедуры
       *[many] { $procedures } процедур
    }
sensitivity-decisions-change = исход меняется: { $decides }; что-либо меняется: { $changes }; рассмотрено: { $procedures ->
        [one] { $procedures } процедура
        [few] { $procedures } процедуры
       *[many] { $procedures } процедур
    }
sensitivity-too-large = `{ $regime }` `{ $procedure }`: слишком много случаев для исследования; { $help }.
sensitivity-procedure = `{ $regime }` `{ $procedure }`, { $cases }
sensitivity-ground-class = отказ по основанию { QUOTED($ground) } только при `{ $reading }`: { $cases }
sensitivity-fee-class = другой сбор: { $cases }
sensitivity-event-class = { QUOTED($event) } только при `{ $reading }`: { $cases }
sensitivity-other-days = исход одинаков, дни различаются: { $cases }; { $groups ->
        [one] { $groups } группа
        [few] { $groups } группы
       *[many] { $groups } групп
    }
sensitivity-largest = самая большая группа, { $cases }; исход в обоих вариантах: { $outcome }; { $reasons }:

sensitivity-progress = проверено допущений:
sensitivity-help-procedures = процедуры услуги: { LIST($procedures, type: "comma", each: "code") }
