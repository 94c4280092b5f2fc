# Итог сравнения, на одной странице.

summary-title = Итог
summary-head = Вывод сделан по всем случаям, поданным в каждый из дней с { DATE($from, style: "plain") } по { DATE($to, style: "plain") }, и только по их исходу: процедура строже, если то, что прежде удовлетворялось, теперь получает отказ, а обратного нет; мягче – наоборот. Номера – номера строк ниже.
summary-verdict = { $procedure }: { $verdict ->
        [stricter] строже
        [milder] мягче
        [equal] исход одинаков; всего { $cases }
        [unknown] слишком велика, чтобы просмотреть все случаи
       *[not_ordered] в целом ни строже, ни мягче
    }{ $verdict ->
        [equal] {""}
        [unknown] {""}
       *[other] {" "}({ LIST($directions, type: "semicolon") }; всего { $cases })
    }
summary-direction = { $to ->
        [stricter] раньше выдача, теперь отказ
        [milder] раньше отказ, теперь выдача
       *[not_ordered] иной исход
    } – { $cases }
summary-witness = { $to ->
        [stricter] строже
        [milder] мягче
       *[not_ordered] иначе
    }: { $case }; { $old }; { $new }
summary-row = { $number }. { $change } – { $effect }
