# Услуга простыми словами и документы правового режима.
show-service = `{ $service }`; правовой режим `{ NAME($regime, form: "id") }` ({ $regime }){ $in_force ->
        [none] {""}
       *[some] ; { $in_force }
    }
show-papers = Реестры, формы и каталоги
show-readings = Допущения и противоречия, от которых зависит изложение
show-papers-of = Реестры, формы и каталоги: { $regime }
show-regime = правовой режим `{ $regime }`; { $in_force }
show-no-papers = Они не внесены в файлы правил.

# Заголовки.
show-acts = Правовая основа
show-applicants = Кто может обратиться
show-channels = Способы подачи заявления
show-subtypes = Подвиды деятельности
show-hours = График работы
show-office = Время ожидания и обслуживания
show-duties = Обязанности
show-validities = Срок действия результатов
show-rights = Права
show-remedies = Обжалование
show-contacts = Контакты
show-gaps = О чём акты не говорят
show-remarks = Примечания
show-occasions = Случаи, в которых подаётся заявление
show-terms = Срок
show-fees = Сбор
show-payments = Способы оплаты
show-documents = Документы
show-fetched = Сведения, которые услугодатель получает сам
show-steps = Порядок действий
show-grounds = Основания для отказа
show-endings = Иные исходы
show-silence = Если решение не принято в срок
show-results = Результат
show-registers = Реестры
show-forms = Формы
show-catalogues = Каталоги
show-conflicts = Противоречия
show-assumptions = Допущения

# Записи под разными заголовками.
show-text = { $text }
show-titled = { $thing } (`{ NAME($thing, form: "id") }`)
show-names = { LIST($names, type: "comma") }
show-listed = { $thing }{ $remark ->
        [none] {""}
       *[some] {" "}({ $remark })
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-gap = { $text }{ $when ->
        [none] {""}
       *[some] {" "}Относится к делу, { $when }.
    }

# Услуга в целом.
show-act = { $place }{ $title ->
        [none] {""}
       *[some] : { $title }
    }
show-act-cited = { NAME($act, form: "cited") }{ $number ->
        [none] {""}
       *[some] ; номер регистрации: { $number }{ $registered ->
            [none] {""}
           *[day] ; дата регистрации: { DATE($registered, style: "plain") }
        }
    }
show-act-edition = в редакции акта, дата которого: { DATE($adopted, style: "plain") }
show-act-from = первый день действия: { DATE($from, style: "plain") }{ $assumed ->
        [none] {""}
       *[some] ; дата принята по допущению: { $assumed }
    }
show-act-until = не действует с этой даты: { DATE($until, style: "plain") }{ $assumed ->
        [none] {""}
       *[some] ; дата принята по допущению: { $assumed }
    }
show-hours-of = { $whose }: { $when }
show-reception = поступившее после { $until } считается полученным на следующий рабочий день
show-waiting = ожидание: не более { PERIOD($time, case: "genitive") }
show-serving = обслуживание: не более { PERIOD($time, case: "genitive") }
show-duty = { $of }: { $duty }{ $within ->
        [none] {""}
       *[some] , { $within }
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-right = { $of }: { $right }, { $within }{ $opens ->
        [none] {""}
       *[some] ; открывает процедуру: { $opens }
    }{ $missed ->
        [none] {""}
       *[some] ; при пропуске срока { $missed }
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-validity = { LIST($result, type: "comma") }: действует { $within }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-remedy = { $remedy }; адресат: { $to }{ $after ->
        [none] {""}
       *[some] ; подаётся после следующего: { $after }
    }{ $answered ->
        [none] {""}
       *[some] ; ответ даётся в течение { PERIOD($answered, case: "genitive") }
    }

# Процедура.
show-term = { $term }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-fee = { $amount ->
        [none] не взимается
       *[some] { $amount }
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-ground = { $ground }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-ends-as = исход { QUOTED($outcome) }{ $ground ->
        [none] {""}
       *[some] , основание: { $ground }
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-tacit = { $tacit }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-result = { LIST($results, type: "comma") }{ $forms ->
        [none] {""}
       *[some] ; форма: { LIST($forms, type: "comma") }
    }{ $remark ->
        [none] {""}
       *[some] {" "}({ $remark })
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }

# Действие и что может в нём произойти.
show-step = { $step }: { $actor }{ $after ->
        [none] {""}
       *[some] ; после: { LIST($after, type: "comma") };
    }, { $limit }{ $bounds ->
        [none] {""}
       *[some] , { LIST($bounds, type: "comma") }
    }{ $outside ->
        [yes] , вне общего срока
       *[no] {""}
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-no-limit = без ограничения срока
show-bounded = без собственного срока
show-within-term = в пределах общего срока
show-instead = иной срок: { $limit }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-decides = здесь принимается решение по заявлению
show-step-extends = срок продлевается на { PERIOD($period, case: "accusative") }
show-late-void = при опоздании срок не продлевается
show-registers-application = здесь регистрируется заявление
show-finds = проверяются основания для отказа{ $limit ->
        [none] {""}
       *[some] {" "}({ $limit })
    }: { LIST($grounds, type: "semicolon") }
show-finds-others = проверяются все остальные основания для отказа{ $limit ->
        [none] {""}
       *[some] , { $limit }
    }
show-unsaid = в актах не сказано: { $gap }
show-unsaid-when = в актах не сказано{ $when ->
        [none] {""}
       *[some] {" "}({ $when })
    }: { $text }
show-asks = у услугополучателя запрашивается: { $thing ->
        [none] `{ $request }`
       *[some] { $thing }
    }{ $rounds ->
        [none] {""}
       *[some] , не более { $rounds } раз
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-refused-after-last = если после последнего раза запрашивать пришлось бы ещё раз: { $ground }
show-unsaid-after-last = если после последнего раза запрашивать пришлось бы ещё раз: { $text }
show-event = { $event }: { $actor }{ $limits ->
        [none] {""}
       *[some] , { LIST($limits, type: "comma") }
    }
show-outside-term = в общий срок не включается{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-deemed = { $said }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-refused = отказ по основанию { QUOTED($ground) }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-hearing = заслушивание перед отказом{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-extends = общий срок продлевается на { PERIOD($period, case: "accusative") }
show-persuades = вместо отказа заявление удовлетворяется{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-checks = предмет проверки: { LIST($things, type: "comma") }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-hands-over = передаваемые материалы: { LIST($things, type: "comma") }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-writes-to = запись вносится в реестр: { LIST($things, type: "comma") }{ $when ->
        [none] {""}
       *[some] , { $when }
    }
show-exam = экзамен: { $exam }{ $time ->
        [none] {""}
       *[some] , { $time }
    }{ $mark ->
        [none] {""}
        [one] , сдан при результате от { $mark } процента
       *[many] , сдан при результате от { $mark } процентов
    }{ $when ->
        [none] {""}
       *[some] , { $when }
    }

# Реестры, формы и каталоги.
show-kept-by = ведёт: { $actor }
show-column = графа: { $title ->
        [none] `{ $column }`
       *[some] { $title }
    }{ $remark ->
        [none] {""}
       *[some] {" "}({ $remark })
    }
show-filled-by = заполняет: { $actor }
show-field = { $title ->
        [none] поле `{ $field }`
       *[some] { $title }
    }: { $kind }{ $need ->
        [required] , обязательно
        [optional] , необязательно
       *[unsaid] {""}
    }{ $when ->
        [none] {""}
       *[some] { $need ->
            [required] {", "}
           *[other] {", "}
        }{ $when }
    }{ $filler ->
        [none] {""}
       *[some] ; { $filler }
    }{ $remark ->
        [none] {""}
       *[some] {" "}({ $remark })
    }
show-code = `{ $entry }`: { $text }

# Допущения и противоречия.
show-reading = { $text }{ $followed ->
        [yes] {" "}(применяется здесь)
       *[no] {""}
    }
show-because = Обоснование: { $text }
show-changes-no-result = На результат не влияет{ $why ->
        [none] {""}
       *[some] : { $why }
    }

# Обстоятельства в три уровня, изложенные списком.
show-when-listed = при обстоятельствах, перечисленных ниже
show-all-of = выполнено всё следующее
show-one-of = выполнено хотя бы одно из следующего
show-none-of = не выполнено следующее
show-circumstance = { $clause }
