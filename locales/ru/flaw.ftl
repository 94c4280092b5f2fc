# Что не так с самим законом: каждый вывод в одном-двух предложениях, чем его исправить, и отчёт обо всех.

# Арифметика времени.
flaw-step = { QUOTED($event) } ({ $period })
flaw-asked = { $kind ->
    [nothing] если у услугополучателя ничего не запрашивается
   *[these] если запрашивается: { LIST($events, type: "comma") }
}
flaw-exceeds = По собственным срокам шаги могут завершиться после общего срока{ $term ->
        [none] {""}
       *[some] {" "}({ $term })
    }{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }: { LIST($steps, type: "comma") }. Если заявление подано { DATE($filed, style: "plain") }, собственный срок шага { QUOTED($event) } истекает { DATE($own, style: "plain") }, а общий срок – { DATE($end, style: "plain") }, на { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } раньше.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-no-slack = { $many ->
        [yes] Сроки шагов занимают весь общий срок{ $term ->
        [none] {""}
       *[some] {" "}({ $term })
    }{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }
       *[no] Срок шага равен всему общему сроку{ $term ->
        [none] {""}
       *[some] {" "}({ $term })
    }{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }
    }: { LIST($steps, type: "comma") }. { $longest ->
        [none] {""}
       *[some] Больше всего времени отведено на шаг { QUOTED($longest) }.{" "}
    }Если заявление подано { DATE($filed, style: "plain") }, до окончания общего срока { DATE($end, style: "plain") } не остаётся ни одного дня.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-one-day = { $many ->
        [yes] Сроки шагов оставляют один день общего срока{ $term ->
        [none] {""}
       *[some] {" "}({ $term })
    }{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }
       *[no] Срок шага оставляет один день общего срока{ $term ->
        [none] {""}
       *[some] {" "}({ $term })
    }{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }
    }: { LIST($steps, type: "comma") }. { $longest ->
        [none] {""}
       *[some] Больше всего времени отведено на шаг { QUOTED($longest) }.{" "}
    }Если заявление подано { DATE($filed, style: "plain") }, шаги могут длиться до { DATE($own, style: "plain") }, а общий срок истекает { DATE($end, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-unmet = Последний день для события { QUOTED($event) } наступает раньше первого дня, когда оно возможно{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }. Если заявление подано { DATE($filed, style: "plain") }, последний день – { DATE($due, style: "plain") }{ $period ->
        [none] {""}
       *[some] {" "}(не менее чем за { PERIOD($period, case: "accusative") })
    }, но если каждый предшествующий шаг занимает всё своё время, событие возможно не ранее { DATE($start, style: "plain") }{ $least ->
        [none] {""}
        [one] ; до него с регистрации может пройти не более { $least } рабочего дня; сроки шагов допускают { $taken }
       *[many] ; до него с регистрации может пройти не более { $least } рабочих дней; сроки шагов допускают { $taken }
    }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-rolled = { QUOTED($event) }{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    }: срок истекает в пределах общего срока, но в нерабочий день, и переносится за его конец. Если заявление подано { DATE($filed, style: "plain") }, срок переносится на { DATE($own, style: "plain") }, а общий срок истекает { DATE($end, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-window-off = Все дни, которые услугополучатель имеет для события { QUOTED($event) }{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    }, – нерабочие. Если заявление подано { DATE($filed, style: "plain") }{ $sent ->
        [none] {""}
       *[day] , а уведомление направлено { DATE($sent, style: "plain") }
    }, с { DATE($from, style: "plain") } по { DATE($counted, style: "plain") } нет ни одного рабочего дня{ $moved ->
        [yes] , и окончание переносится на { DATE($last, style: "plain") }
       *[no] {""}
    }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-window-after = Услугополучатель ещё вправе действовать, когда общий срок уже истёк: { QUOTED($event) }. Дни ожидания входят в общий срок. Если заявление подано { DATE($filed, style: "plain") }, последний день для этого – { DATE($last, style: "plain") }, а общий срок истекает { DATE($end, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-late-notice = Ни одно правило не обеспечивает, чтобы это произошло в пределах общего срока: { QUOTED($event) }. Дни ожидания входят в общий срок, а { QUOTED($notice) } допускается, пока длится шаг. Если заявление подано { DATE($filed, style: "plain") }, а уведомление направлено { DATE($sent, style: "plain") }, у услугополучателя есть время по { DATE($last, style: "plain") }, а общий срок истекает { DATE($end, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-no-day = Для шага { QUOTED($event) }{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    } не остаётся собственного рабочего дня{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }. Если заявление подано { DATE($filed, style: "plain") } и предшествующие шаги занимают всё своё время, он начинается { DATE($start, style: "plain") }, а завершить его нужно { DATE($due, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-too-late = Может оказаться, что шаг { QUOTED($event) } начнётся только после своего последнего дня{ $asked ->
        [none] {""}
       *[some] , { $asked }
    }. Если заявление подано { DATE($filed, style: "plain") }, последний день – { DATE($due, style: "plain") }, а если всё до него занимает своё время, он может начаться только { DATE($start, style: "plain") }.{ $more ->
        [none] {""}
       *[some] { $more }
    }
flaw-never-binds = Предел, который никогда не определяет последний день: { QUOTED($event) }{ $period ->
        [none] {""}
       *[some] {" "}({ $period })
    }. { $by ->
        [term] Общий срок всегда истекает раньше.
        [backward] Предел с обратным отсчётом всегда наступает раньше.
       *[forward] Предел с прямым отсчётом всегда наступает раньше.
    }

flaw-mend-exceeds = Исчислять шаги и общий срок с одного и того же дня и в одних и тех же днях либо указать, что шаг, последний день которого перенесён, всё равно завершается с общим сроком.
flaw-mend-slack = Оставить шагам меньше времени, чем общий срок, чтобы потерянный день его не нарушал.
flaw-mend-unmet = Дать предшествующим шагам в сумме не более { $least ->
        [one] { $least } рабочего дня
       *[many] { $least } рабочих дней
    }, удлинить общий срок или сократить промежуток.
flaw-mend-rolled = Установить для предела и для общего срока одно и то же правило о нерабочих днях.
flaw-mend-window-off = Установить время в рабочих днях или наименьшее число рабочих дней.
flaw-mend-window-after = Исключить дни ожидания из общего срока или сократить время на это.
flaw-mend-late-notice = Установить последний день для уведомления или исключить дни ожидания из общего срока.
flaw-mend-no-day = Исчислять шаги в рабочих днях или сократить предшествующие шаги.
flaw-mend-too-late = Исчислять срок от предшествующего шага, исключить дни ожидания из общего срока или сократить то, что предшествует.
flaw-mend-never-binds = { $by ->
        [term] Исключить этот предел или сделать его короче общего срока.
       *[other] Исключить предел, который никогда не действует.
    }

# Отчёт.
flaw-title = Недостатки закона: { LIST($regimes, type: "comma") }
flaw-title-amendment = Что изменение сделало с недостатками закона: { $old } → { $new }
flaw-regime = { $title } (`{ $id }`)
flaw-summary = { $services ->
        [one] { $services } услуга
        [few] { $services } услуги
       *[many] { $services } услуг
    }, { $procedures ->
        [one] { $procedures } процедура
        [few] { $procedures } процедуры
       *[many] { $procedures } процедур
    }; { $findings ->
        [0] выводов нет
        [one] { $findings } вывод
        [few] { $findings } вывода
       *[many] { $findings } выводов
    }.
flaw-bearing = { $bearing ->
        [law] Недостатки закона, как его понимают файлы правил
        [slack] Сроки без запасного дня или с одним таким днём
        [other_reading] Только при толковании, которому файлы правил не следуют
       *[rule_files] Замечания о файлах правил и их делах, а не о законе
    }: { $count } ({ LIST($counts, type: "comma") }).
flaw-count = { $severity ->
        [impossible] неисполнимо
        [conflict] противоречие
        [tight] мало времени
        [unsaid] не урегулировано
       *[note] замечание
    } – { $count }
flaw-amendment-count = { $fate ->
        [kept] осталось
        [brought] появилось
        [gone] отпало вместе с тем, к чему относилось
       *[mended] устранено
    } – { $count }
flaw-amendment-summary = { LIST($counts, type: "comma") }.
flaw-service = { $title } (`{ $id }`)
flaw-whole-regime = Правовой режим в целом
flaw-several-services = Одинаково в нескольких услугах
flaw-place = Где: { $title } (`{ $id }`){ $clauses ->
        [none] {""}
       *[some] {" "}– { $clauses }
    }
flaw-assumed = `{ $choice }` понимается как `{ $reading }`
flaw-head = { $severity ->
        [impossible] Неисполнимо
        [conflict] Противоречие
        [tight] Мало времени
        [unsaid] Не урегулировано
       *[note] Замечание
    }{ $procedure ->
        [none] {""}
       *[some] {" "}· `{ $procedure }`
    }{ $fate ->
        [none] {""}
        [kept] {" "}· осталось
        [brought] {" "}· появилось
        [gone] {" "}· отпало
       *[mended] {" "}· устранено
    } · `{ $code }`
flaw-under = Только если { $reading }.
flaw-dates = { $always ->
        [yes] В любой день подачи; всего дней: { $of } ({ DATE($from, style: "plain") } – { DATE($to, style: "plain") }).
       *[no] Дней подачи: { $count } из { $of } ({ DATE($from, style: "plain") } – { DATE($to, style: "plain") }){ $first ->
            [none] {""}
           *[day] ; впервые { DATE($first, style: "plain") }
        }{ $next ->
            [none] {""}
           *[day] , затем { DATE($next, style: "plain") }
        }.
    }
flaw-in-force = { $open ->
        [yes] Пока правовой режим действует (просмотрены дни: { DATE($from, style: "plain") } – { DATE($to, style: "plain") })
       *[no] Пока правовой режим действовал ({ DATE($from, style: "plain") } – { DATE($to, style: "plain") })
    }{ $always ->
        [yes] : в любой день подачи.
       *[no] , дней подачи: { $count } из { $of }{ $first ->
            [none] {""}
           *[day] , впервые { DATE($first, style: "plain") }
        }.
    }
flaw-reading = Если { $reading }, дней подачи: { $count }.
flaw-before = До изменения дней подачи: { $count } из { $of }.
flaw-clauses = Нормы: { $clauses }
flaw-mend = Чем исправить: { $mend }
flaw-witness = Дело, которое это показывает: подано { DATE($filed, style: "plain") }{ $facts ->
        [none] {""}
       *[some] ; указано, что { LIST($facts, type: "each-and") }
    }{ $events ->
        [none] {""}
       *[some] ; { LIST($events, type: "comma") }
    }{ $assume ->
        [none] {""}
       *[some] ; при толковании { LIST($assume, type: "comma", each: "code") }
    }.
flaw-witness-fact = { $clause ->
        [none] `{ $stated }`
       *[some] { $clause } (`{ $stated }`)
    }
flaw-witness-event = { QUOTED($event) } – { DATE($on, style: "plain") }
flaw-nothing = Ничего не найдено.
flaw-rule-here = правило, которое участвует
flaw-too-large = `{ $procedure }` (`{ $regime }`): слишком много случаев, о них ничего не известно.
flaw-how = Как это вычислено
flaw-how-days = Правовой режим `{ $regime }`: каждый день подачи с { DATE($from, style: "plain") } по { DATE($to, style: "plain") }{ $force ->
        [none] {""}
       *[some] , { $force }
    }; подача в 10:00. Классов, случаи которых в любой день идут одинаково: { $classes }; один случай каждого класса рассчитан на каждый день.
flaw-how-in-force = а также время действия, { DATE($since, style: "plain") } – { DATE($until, style: "plain") }
flaw-how-pace = Каждый действует в последний правомерный день; где это важно – также в первый. Рассмотрено и каждое иное толкование допущений и противоречий между текстами.
flaw-how-witness = Каждое названное здесь дело рассчитывается командой `reglament run`; готовым оно есть в `--format json`.
