# Чем объясняется различие дела в двух правовых режимах.

comparison-pinned = день указан в деле
comparison-open = день ничем не установлен
comparison-on-the-day-of = в день события { QUOTED($event) }
comparison-within = в течение { PERIOD($period, case: "genitive") } { $from ->
        [none] от предыдущего действия
       *[some] от события { QUOTED($from) }
    }
comparison-before-end = не позднее чем за { PERIOD($period, case: "accusative") } до окончания общего срока
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
