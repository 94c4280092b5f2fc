# Қағидалар папкасының мазмұны.

list-acts = Актілер
list-regimes = Құқықтық режимдер
list-unencoded = Қағидалар файлдарына енгізілмеген кезеңдер
list-assumptions = Жорамалдар
list-conflicts = Қайшылықтар
list-cases = Істер

list-act = { $adopted ->
        [none] {""}
       *[day] { DATE($adopted, style: "plain") }
    }{ $number ->
        [none] {""}
       *[some] {" "}№ { $number }
    }{ $kind ->
        [none] {""}
        [order] {" "}бұйрық
        [resolution] {" "}қаулы
        [law] {" "}заң
        [code] {" "}кодекс
        [decree] {" "}жарлық
        [decision] {" "}шешім
        [rules] {" "}қағидалар
       *[other] {" "}`{ $kind }`
    }{ $edition ->
        [none] {""}
       *[some] , редакциясын енгізген акт: `{ $edition }`
    }
list-act-in-force = { $in_force }{ $assumed ->
        [yes] ; күндердің бір бөлігі жорамалға сүйенеді
       *[no] {""}
    }
list-named = `{ NAME($thing, form: "id") }`: { $thing }
list-regime-in-force = { $in_force }{ $assumed ->
        [none] {""}
       *[some] ; күні жорамалға сүйенетін актілер: { LIST($assumed, type: "comma", each: "code") }
    }
list-remedies = шағымдану: { LIST($ids, type: "comma", each: "code") }
list-duties = міндеттер: { LIST($ids, type: "comma", each: "code") }
list-time = { DATE($from, style: "plain") } – { DATE($to, style: "plain") }: { $text }
