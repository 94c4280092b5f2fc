# Изменения, каждое одним предложением, без заглавной буквы и точки.

# О чём говорит предложение.
change-subject = { $element ->
    [service] { $count ->
        [1] услуга
       *[other] услуги
    } { $rules }
    [procedure] { $count ->
        [1] процедура
       *[other] процедуры
    } { $rules }
    [channel] { $count ->
        [1] канал подачи
       *[other] каналы подачи
    } { $rules }
    [applicant] { $count ->
        [1] категория услугополучателей
       *[other] категории услугополучателей
    } { $rules }
    [hours] { $count ->
        [1] график работы
       *[other] графики работы
    } { $rules }
    [waiting] максимально допустимое время ожидания для сдачи документов
    [serving] максимально допустимое время обслуживания
    [reception] час, до которого заявление считается принятым в тот же день
    [subtype] { $count ->
        [1] подвид деятельности
       *[other] подвиды деятельности
    } { $rules }
    [contact] { $count ->
        [1] контакт
       *[other] контакты
    } { LIST($rules, each: "quoted") }
    [silence] последствие молчания
    [term] срок
    [fee] сбор
    [payment] { $count ->
        [1] способ оплаты
       *[other] способы оплаты
    } { $rules }
    [document] { $count ->
        [1] требуемый документ
       *[other] требуемые документы
    } { $rules }
    [fetched] { $count ->
        [1] запрос услугодателем сведений
       *[other] запросы услугодателем сведений
    } { $rules }
    [result] { $count ->
        [1] результат
       *[other] результаты
    } { $rules }
    [occasion] { $count ->
        [1] случай обращения
       *[other] случаи обращения
    } { $rules }
    [ground] { $count ->
        [1] основание для отказа
       *[other] основания для отказа
    } { $rules }
    [step] { $count ->
        [1] шаг
       *[other] шаги
    } { $rules }
    [special_limit] { $count ->
        [1] особый срок действия
       *[other] особые сроки действий
    } { $rules }
    [check] { $count ->
        [1] предмет проверки
       *[other] предметы проверки
    } { $rules }
    [hand_over] передача документа { $rules }
    [record] { $count ->
        [1] запись в реестре
       *[other] записи в реестрах
    } { $rules }
    [request] { $count ->
        [1] запрос услугополучателю
       *[other] запросы услугополучателю
    } { $rules }
    [event] { $count ->
        [1] действие
       *[other] действия
    } { $rules }
    [hearing] заслушивание перед отказом
    [exam] { $count ->
        [1] экзамен
       *[other] экзамены
    } { $rules }
    [duty] { $count ->
        [1] обязанность
       *[other] обязанности
    } { $rules }
    [right] { $count ->
        [1] право
       *[other] права
    } { $rules }
    [validity] { $count ->
        [1] окончание срока действия
       *[other] окончания сроков действия
    } { $rules }
    [remedy] { $count ->
        [1] способ обжалования
       *[other] способы обжалования
    } { $rules }
    [form] { $count ->
        [1] форма
       *[other] формы
    } { $rules }
    [field] { $count ->
        [1] поле
       *[other] поля
    } { $rules }
    [register] { $count ->
        [1] реестр
       *[other] реестры
    } { $rules }
    [column] { $count ->
        [1] графа
       *[other] графы
    } { $rules }
    [catalogue] { $count ->
        [1] справочник
       *[other] справочники
    } { $rules }
    [code] { $count ->
        [1] код
       *[other] коды
    } { $rules }
   *[gap] { $count ->
        [1] пробел
       *[other] пробелы
    } { $rules }
}
    .genitive = { $element ->
        [service] { $count ->
            [1] услуги
           *[other] услуг
        } { $rules }
        [procedure] { $count ->
            [1] процедуры
           *[other] процедур
        } { $rules }
        [channel] { $count ->
            [1] канала подачи
           *[other] каналов подачи
        } { $rules }
        [applicant] { $count ->
            [1] категории услугополучателей
           *[other] категорий услугополучателей
        } { $rules }
        [hours] { $count ->
            [1] графика работы
           *[other] графиков работы
        } { $rules }
        [waiting] максимально допустимого времени ожидания для сдачи документов
        [serving] максимально допустимого времени обслуживания
        [reception] часа, до которого заявление считается принятым в тот же день
        [subtype] { $count ->
            [1] подвида деятельности
           *[other] подвидов деятельности
        } { $rules }
        [contact] { $count ->
            [1] контакта
           *[other] контактов
        } { LIST($rules, each: "quoted") }
        [silence] последствия молчания
        [term] срока
        [fee] сбора
        [payment] { $count ->
            [1] способа оплаты
           *[other] способов оплаты
        } { $rules }
        [document] { $count ->
            [1] требуемого документа
           *[other] требуемых документов
        } { $rules }
        [fetched] { $count ->
            [1] запроса услугодателем сведений
           *[other] запросов услугодателем сведений
        } { $rules }
        [result] { $count ->
            [1] результата
           *[other] результатов
        } { $rules }
        [occasion] { $count ->
            [1] случая обращения
           *[other] случаев обращения
        } { $rules }
        [ground] { $count ->
            [1] основания для отказа
           *[other] оснований для отказа
        } { $rules }
        [step] { $count ->
            [1] шага
           *[other] шагов
        } { $rules }
        [special_limit] { $count ->
            [1] особого срока действия
           *[other] особых сроков действий
        } { $rules }
        [check] { $count ->
            [1] предмета проверки
           *[other] предметов проверки
        } { $rules }
        [hand_over] передачи документа { $rules }
        [record] { $count ->
            [1] записи в реестре
           *[other] записей в реестрах
        } { $rules }
        [request] { $count ->
            [1] запроса услугополучателю
           *[other] запросов услугополучателю
        } { $rules }
        [event] { $count ->
            [1] действия
           *[other] действий
        } { $rules }
        [hearing] заслушивания перед отказом
        [exam] { $count ->
            [1] экзамена
           *[other] экзаменов
        } { $rules }
        [duty] { $count ->
            [1] обязанности
           *[other] обязанностей
        } { $rules }
        [right] { $count ->
            [1] права
           *[other] прав
        } { $rules }
        [validity] { $count ->
            [1] окончания срока действия
           *[other] окончаний сроков действия
        } { $rules }
        [remedy] { $count ->
            [1] способа обжалования
           *[other] способов обжалования
        } { $rules }
        [form] { $count ->
            [1] формы
           *[other] форм
        } { $rules }
        [field] { $count ->
            [1] поля
           *[other] полей
        } { $rules }
        [register] { $count ->
            [1] реестра
           *[other] реестров
        } { $rules }
        [column] { $count ->
            [1] графы
           *[other] граф
        } { $rules }
        [catalogue] { $count ->
            [1] справочника
           *[other] справочников
        } { $rules }
        [code] { $count ->
            [1] кода
           *[other] кодов
        } { $rules }
       *[gap] { $count ->
            [1] пробела
           *[other] пробелов
        } { $rules }
    }

# О чём идёт речь, если правило говорит о нескольких предметах.
change-limit-of-finding = срок выявления { change-subject.genitive }
change-time-before-end = наименьшее время до окончания срока для { change-subject.genitive }
change-first-day = первый день для { change-subject.genitive }
change-time-ahead = наименьшее время до следующего события для { change-subject.genitive }
change-deemed-day = день, в который считается совершённым { change-subject }
change-effect-on-term = влияние { change-subject.genitive } на срок
change-rounds = сколько раз направляется { change-subject }
change-opens = процедура, которую открывает { $it },
change-missed = последствие пропуска: { $it },
change-after-last = последствие после последнего раза
change-time-of-answer = срок ответа для { change-subject.genitive }
change-content = содержание { change-subject.genitive }
change-asks = состав сведений { change-subject.genitive }
change-keeper = ответственный за ведение { change-subject.genitive }
change-meaning = значение { change-subject.genitive }
change-length-of-exam = продолжительность { change-subject.genitive }
change-pass-mark = проходной балл { change-subject.genitive }
change-limit = срок { change-subject.genitive }
change-nothing-delivered = последствие, если ничего не представлено,
change-owner = { $element ->
    [step] шаг
    [form] форма
    [register] реестр
   *[catalogue] справочник
} { $rule }
change-nothing = ничего

# Изменение с указанием, где оно стоит, в каких случаях действует и с чем связано.
change-in-full = { $said }{ $of ->
        [none] {""}
       *[some] {" "}({ $of })
    }{ $cases ->
        [none] {""}
       *[some] , { $cases }
    }{ $with ->
        [none] {""}
       *[some] {" "}(вместе с другим изменением: { $with })
    }

change-new = { $it } { $many ->
        [1] вводится
       *[other] вводятся
    }{ $said ->
        [none] {""}
       *[some] : { $said }
    }
change-following = вместе с этим: { $change }
change-replaced = { $it } – взамен прежнего: { LIST($was, type: "comma") }{ $from ->
        [none] {""}
       *[some] {" "}({ $from })
    }{ $to ->
        [none] {""}
       *[some] ; { $to }
    }
change-looked-up = { $count ->
        [1] сведения из документа { $rules } услугодатель получает сам; раньше его представлял услугополучатель
       *[other] сведения из документов { $rules } услугодатель получает сам; раньше их представлял услугополучатель
    }{ $from ->
        [none] {""}
       *[some] {" "}({ $from })
    }
change-handed-in = { $count ->
        [1] документ { $rules } представляет услугополучатель
       *[other] документы { $rules } представляет услугополучатель
    }{ $to ->
        [none] {""}
       *[some] {" "}({ $to })
    }; раньше услугодатель получал эти сведения сам
change-dropped = { $it } { $many ->
        [1] исключается
       *[other] исключаются
    }{ $said ->
        [none] {""}
       *[some] : { $said }
    }
change-opened = { $it } { $many ->
        [1] появляется
       *[other] появляются
    }{ $said ->
        [none] {""}
       *[some] : { $said }
    }
change-closed = { $it } { $many ->
        [1] устраняется
       *[other] устраняются
    }{ $said ->
        [none] {""}
       *[some] : { $said }
    }
change-falls = { $it } уменьшается; было: { $from }; стало: { $to }
change-rises = { $it } увеличивается; было: { $from }; стало: { $to }
change-otherwise = { $it } изменяется; было: { $from }; стало: { $to }
change-start = { $it } исчисляется иначе; было, начало: { $from }; стало, начало: { $to }
change-condition = { $it } { $many ->
        [1] относится
       *[other] относятся
    } к другим случаям; было: { $from }; стало: { $to }
change-unit-named = { $it }: теперь названо подразделение или должностное лицо; было: { $body }; стало: { $unit }
change-unit-unnamed = { $it }: подразделение или должностное лицо больше не названо; было: { $unit }; стало: { $body }
change-actor = { $it } переходит к другому лицу; было: { $from }; стало: { $to }
change-order = { $it } меняет место; было: { $from }; стало: { $to }
change-first = в начале
change-after = после { $steps }
change-decides = { $it } теперь завершается решением
change-decides-no-longer = { $it } более не завершается решением
change-late-void = { $it } теперь не продлевает срок при опоздании
change-late-void-no-longer = { $it } теперь продлевает срок и при опоздании
change-outcome = { $it } ведёт к иному исходу: было – { $from }, стало – { $to }
change-after-term = { $it } более не связан окончанием общего срока
change-after-term-no-longer = { $it } теперь связан окончанием общего срока
change-refusal = отказ
change-registers = { $it } теперь включает регистрацию заявления
change-registers-no-longer = { $it } более не включает регистрацию заявления
change-stage = { $it } { $element ->
        [ground] { $many ->
            [1] выявляется на другом этапе
           *[other] выявляются на другом этапе
        }
        [request] { $many ->
            [1] направляется на другом этапе
           *[other] направляются на другом этапе
        }
        [exam] { $many ->
            [1] сдаётся на другом этапе
           *[other] сдаются на другом этапе
        }
       *[hearing] { $many ->
            [1] проводится на другом этапе
           *[other] проводятся на другом этапе
        }
    }; было: { $from }; стало: { $to }
change-outside-term = { $it } теперь не { $many ->
    [1] входит
   *[other] входят
} в срок
change-outside-term-when = { $it } теперь не { $many ->
    [1] входит
   *[other] входят
} в срок, { $to }
change-outside-term-otherwise = { $it } не { $many ->
    [1] входит
   *[other] входят
} в срок в других случаях; было: { $from }; стало: { $to }
change-inside-term = { $it } теперь { $many ->
    [1] входит
   *[other] входят
} в срок
change-extends-now = { $it } теперь продлевает срок; продление: { $to }
change-extends-no-longer = { $it } более не продлевает срок
change-extends = { $it } продлевает срок иначе; было: { $from }; стало: { $to }
change-persuades-now = { $it } теперь может привести к замене отказа удовлетворением, { $to }
change-persuades-no-longer = { $it } более не может привести к замене отказа удовлетворением
change-persuades = { $it } приводит к замене отказа удовлетворением в других случаях; было: { $from }; стало: { $to }
change-form = { $it } выдаётся в другой форме; было: { $from }; стало: { $to }
change-addressee = { $it } имеет другого адресата; было: { $from }; стало: { $to }
change-before-now = { $it } теперь применяется только после другого способа: { $to }
change-before-no-longer = { $it } более не зависит от другого способа
change-before = { $it } применяется только после другого способа; было: { $from }; стало: { $to }
change-required = { $it } теперь { $many ->
        [1] заполняется
       *[other] заполняются
    } обязательно
change-required-no-longer = { $it } теперь { $many ->
        [1] заполняется
       *[other] заполняются
    } необязательно
change-required-unsaid = { $it }: более не указано, что заполнение обязательно
change-optional = { $it }: теперь указано, что заполнение необязательно
change-optional-unsaid = { $it }: более не указано, что заполнение необязательно
