# Что изменилось в праве: страницы и таблицы.

diff-side = `{ $regime }`:
diff-source = `{ $regime }`: { $clauses }
diff-regimes = { LIST($regimes, type: "arrow", each: "code") }
diff-regime = { $title ->
    [none] `{ $regime }`
   *[title] `{ $regime }`: { $title }
}
diff-changes-in-all = `{ $old }` → `{ $new }`: { $count ->
        [one] { $count } изменение
        [few] { $count } изменения
       *[many] { $count } изменений
    } в { $services ->
        [one] { $services } услуге
       *[many] { $services } услугах
    }{ $again ->
        [none] {""}
       *[some] {" "}(по услугам – { $again })
    }{ $effects ->
        [none] {""}
       *[some] ; { $effects }
    }.
diff-effects-in-all = для услугополучателя: лучше – { $better }, хуже – { $worse }, зависит от обстоятельств – { $depends }, без разницы – { $neutral }
diff-rules-in-all = { diff-regimes }: { $count ->
        [one] { $count } правило
        [few] { $count } правила
       *[many] { $count } правил
    } в { $services ->
        [one] { $services } услуге
       *[many] { $services } услугах
    }; введено – { $introduced }, изменено – { $amended }, исключено – { $dropped }, восстановлено – { $revived }, введено и исключено – { $passing }.
diff-kinship = `{ $old }` → `{ $new }`: { $kinship ->
        [same] тот же идентификатор; более файлы правил ничего не говорят о её происхождении
        [continues] та же услуга
        [renames] та же услуга под другим названием
        [split_from] выделена из прежней услуги
        [merges] объединена с другой услугой
        [new] новая услуга
        [dropped] услуга исключена
        [only_old] услуга есть только в правовом режиме `{ $old }`, и файлы правил не говорят, что с ней стало
       *[only_new] услуга есть только в правовом режиме `{ $new }`, и файлы правил не говорят, откуда она появилась
    }.
diff-row = { $number }. { $change }
diff-alike = изменилось одинаково в { $count ->
        [one] { $count } услуге
       *[other] { $count } услугах
    }: { LIST($services, type: "comma", each: "code") }
diff-alike-title = Изменилось одинаково в { $count ->
        [one] { $count } услуге
       *[other] { $count } услугах
    }
diff-told-above = { $count ->
        [one] Ещё { $count } изменение указано выше, среди общих для нескольких услуг.
        [few] Ещё { $count } изменения указаны выше, среди общих для нескольких услуг.
       *[other] Ещё { $count } изменений указано выше, среди общих для нескольких услуг.
    }
diff-readings = Зависит от допущений: { LIST($readings, type: "comma", each: "code") }.
diff-no-change = Изменений нет.
diff-procedure = процедура { $procedure }
diff-service-as-a-whole = услуга в целом

# Для кого лучше. Слова стоят отдельно или вместе с тем, о ком они.
diff-gain = { $gain ->
    [better] лучше
    [worse] хуже
    [depends] зависит от обстоятельств
   *[neutral] без разницы
}
diff-load = { $load ->
    [lighter] легче
    [heavier] тяжелее
    [depends] зависит от обстоятельств
   *[neutral] без разницы
}
diff-for-applicant = { $gain ->
    [better] лучше для услугополучателя
    [worse] хуже для услугополучателя
    [depends] для услугополучателя зависит от обстоятельств
   *[neutral] без разницы для услугополучателя
}
diff-for-provider = { $load ->
    [lighter] легче для услугодателя
    [heavier] тяжелее для услугодателя
    [depends] для услугодателя зависит от обстоятельств
   *[neutral] без разницы для услугодателя
}
diff-with-reason = { $effect }: { $reason }
diff-both = { $applicant }, { $provider }

# Что стало с правилом.
diff-kind = { $kind ->
    [introduced] введено
    [amended] изменено
   *[dropped] исключено
}
diff-replaced = замена
diff-fate = { $fate ->
    [introduced] введено
    [amended] изменено
    [dropped] исключено
    [revived] восстановлено
   *[passing] введено и исключено
}
diff-fate-of = { diff-fate }: { $rule }
diff-step = { diff-regimes }: { $change }
diff-aspect-of = { diff-kind }: { $what ->
    [length] продолжительность
    [unit] вид дней
    [start] начало
    [limit] срок
    [condition] случаи
    [actor] действующее лицо
    [order] порядок
    [decides] решение
    [registers] регистрация
    [stage] этап
    [outside_term] вне срока
        [opens] открываемая процедура
        [deemed] день, когда считается совершённым
        [rounds] число раз
        [after_last] после последнего раза
    [consequence] последствие
    [extension] продление срока
    [before_end] время до окончания срока
    [persuades] действие заслушивания
    [form] форма
    [amount] размер
    [minutes] минуты
    [pass_mark] проходной балл
    [opening] часы
    [until] время дня
    [addressee] адресат
    [before] предшествующий способ
    [answer] срок ответа
    [content] содержание
    [need] обязательность
    [keeper] ответственное лицо
   *[meaning] значение
}

# Ячейки сравнительной таблицы.
diff-in = в составе: { $owner }
diff-goes-with = Вместе с другим изменением: { $owner }
diff-yes = да
diff-provided = Предусмотрено
diff-in-every-case = Во всех случаях
diff-first = В начале
diff-within-the-term = В пределах срока
diff-not-said = Не указано

# Сравнительная таблица.
diff-title-of-two = Сравнительная таблица: `{ $old }` и `{ $new }`
diff-title-of-several = Сравнительная таблица: { LIST($regimes, type: "comma", each: "code") }
diff-preface = «Лучше» и «хуже» сказано с точки зрения услугополучателя, о каждом изменении отдельно и по постоянным правилам; одно изменение не взвешивается против другого.
diff-column = `{ $regime }`
diff-quoted = { $clause }, { $language ->
    [en] на английском языке
    [ru] на русском языке
   *[kk] на казахском языке
}:
diff-number = №
diff-structural-element = Структурный элемент
diff-what-and-why = Что меняется и почему
diff-element = Элемент
diff-citation = Основание
diff-effect = Действие изменения
diff-fate-column = Судьба
diff-by-effect = Изменения по их действию
diff-service = Услуга
diff-all = Всего
diff-applicant = Для услугополучателя
diff-provider = Для услугодателя
