# Содержание папки с правилами.

list-acts = Акты
list-regimes = Правовые режимы
list-unencoded = Периоды, не внесённые в файлы правил
list-assumptions = Допущения
list-conflicts = Противоречия
list-cases = Дела

list-act = { $kind ->
        [none] {""}
        [order] приказ
        [resolution] постановление
        [law] закон
        [code] кодекс
        [decree] указ
        [decision] решение
        [rules] правила
       *[other] `{ $kind }`
    }{ $number ->
        [none] {""}
       *[some] {" "}№ { $number }
    }{ $adopted ->
        [none] {""}
       *[day] {" "}от { DATE($adopted, style: "plain") }
    }{ $edition ->
        [none] {""}
       *[some] {" "}в редакции акта `{ $edition }`
    }
list-act-in-force = { $in_force }{ $assumed ->
        [yes] ; даты отчасти приняты по допущению
       *[no] {""}
    }
list-named = `{ NAME($thing, form: "id") }`: { $thing }
list-regime-in-force = { $in_force }{ $assumed ->
        [none] {""}
       *[some] ; даты приняты по допущению для актов: { LIST($assumed, type: "comma", each: "code") }
    }
list-remedies = обжалование: { LIST($ids, type: "comma", each: "code") }
list-duties = обязанности: { LIST($ids, type: "comma", each: "code") }
list-time = с { DATE($from, style: "plain") } по { DATE($to, style: "plain") }: { $text }
