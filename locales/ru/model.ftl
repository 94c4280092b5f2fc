# Что неверно в именах и в таблицах, на которые ссылаются правила, и как это исправить.

model-kind = { $what ->
    [act] акт
    [regime] правовой режим
    [calendar] календарь
    [choice] допущение или противоречие
    [reading] вариант толкования
    [fact] обстоятельство
    [value] значение
    [actor] участник
    [document] документ
    [ground] основание
    [outcome] исход
    [template] шаблон
    [service] услуга
    [procedure] процедура
    [register] реестр
    [form] форма
    [catalogue] каталог
    [column] графа
    [field] поле
    [code] код
    [event] действие
   *[name] имя
    [index] показатель
    [case] дело
    [pace] темп
    [gap] пробел
    [role] роль
}
    .genitive = { $what ->
        [act] акта
        [regime] правового режима
        [calendar] календаря
        [choice] допущения или противоречия
        [reading] варианта толкования
        [fact] обстоятельства
        [value] значения
        [actor] участника
        [document] документа
        [ground] основания
        [template] шаблона
        [service] услуги
        [procedure] процедуры
        [register] реестра
        [form] формы
        [catalogue] каталога
        [column] графы
        [field] поля
        [code] кода
        [event] действия
       *[name] имени
        [index] показателя
        [case] дела
        [pace] темпа
        [gap] пробела
        [role] роли
    }

model-names = { LIST($names, type: "comma", each: "code") }{ $more ->
    [0] {""}
   *[other] {" "}и ещё { $more }
}

# Имена, которые нигде не объявлены.
model-unknown = нет { model-kind.genitive } `{ $name }`
model-no-value = у этого обстоятельства нет значения `{ $name }`
model-no-reading = среди вариантов толкования нет варианта `{ $name }`
model-no-service = в правовом режиме `{ $regime }` нет услуги `{ $service }`
model-no-value-here = такого значения нет
model-no-role-here = такой роли нет
model-no-reading-here = такого варианта нет
model-not-declared-here = не объявлено
model-not-declared-so-here = с такими значениями не объявлено
model-no-service-here = не относится к правовому режиму `{ $regime }`
model-there-are = имеются: { $known }
model-declare = объявите: `{ $declaration }`{ $known ->
    [none] {""}
   *[some] ; имеются: { $known }
}
model-regime-without-services = ни в одном акте правового режима `{ $regime }` нет услуг
model-services-of-regime = услуги правового режима `{ $regime }`: { $known }

# Повторы.
model-declared-twice = объявлено дважды: { model-kind } `{ $name }`
model-two-cases = два дела названы одинаково: `{ $name }`
model-value-twice = значение `{ $name }` указано дважды
model-said-twice = запись `{ $statement }` стоит в одном блоке дважды
model-declared-again-here = повторно объявлено здесь
model-declared-first-here = впервые объявлено здесь
model-called-again-here = так же названо здесь
model-called-first-here = впервые так названо здесь
model-given-again-here = повторно указано здесь
model-given-first-here = впервые указано здесь
model-value-twice-among-here = значения перечислены здесь
model-said-again-here = повторно сказано здесь
model-said-first-here = впервые сказано здесь
model-declared-twice-help = дайте одному из них другой идентификатор или удалите его
model-two-cases-help = дайте одному из них другое название
model-value-twice-help = уберите одно из них
model-said-twice-help = оставьте ту запись, которая соответствует тексту акта

# Чего не хватает.
model-lacks = { model-kind } `{ $name }`: нет записи `{ $statement }`
model-too-few-readings = { model-kind } `{ $name }`: меньше двух вариантов толкования
model-hearing-lacks = у заслушивания нет записи `{ $statement }`
model-request-lacks = у запроса `{ $name }` нет записи `{ $statement }`
model-lacks-here = в этом блоке
model-add-line = добавьте запись, например `{ $model }`
model-add-publication = добавьте запись, например `{ $model }`, и `assumed "…"`, если в тексте акта день не указан

# Шаблоны.
model-template-unfollowed = шаблон `{ $name }` не применяется ни к одной услуге, поэтому его записи ни на что не влияют
model-template-unfollowed-here = нигде не применяется
model-template-unfollowed-help = напишите `follows { $name }` в услугах, к которым он относится, или удалите его
model-template-circle = шаблон `{ $name }` следует самому себе
model-template-circle-here = применён здесь внутри самого себя
model-template-circle-help = вынесите общее в отдельный шаблон
model-template-depth = слишком длинная цепочка шаблонов, допускается не больше { $deepest }
model-template-depth-here = шаблон `{ $name }` здесь лишний
model-template-depth-help = изложите то же в меньшем числе шаблонов
model-too-much = услуга `{ $service }` вместе со своими шаблонами слишком велика
model-too-much-here = здесь превышен предел { $whose ->
    [all] для всех услуг вместе
   *[one] для одной услуги
}, млн байт: { $most }
model-too-much-help = применяйте каждый шаблон один раз, а сказанное об одной процедуре пишите в этой процедуре

# Роли, обстоятельства и уровни.
model-role-of-no-actor = роль `{ $role }` может быть только у участника, а это { model-kind }
model-role-of-no-actor-here = роль есть только у участника
model-role-of-no-actor-help = дайте роль участнику: `actor citizen is { $role }`
model-role-twice = роль `{ $role }` дана двум участникам
model-no-round = запрос `{ $request }` направляется не более нуля раз
model-no-round-help = укажите, сколько раз не более, или уберите запрос
model-same-rounds = раз { $round } запроса `{ $request }` ничем не отличается от предыдущего
model-same-rounds-help = { $fact ->
        [none] укажите, когда он направляется, обстоятельством, у которого для каждого раза есть своё
       *[some] объявите `{ $fact }`: каково обстоятельство в этот раз
    }
model-role-twice-help = оставьте `is { $role }` у того участника, которого называют правила о запросах и обязанностях
model-not-yes-or-no = `{ $fact }` нельзя просто подтвердить или отрицать
model-not-yes-or-no-here = какое из значений имеется в виду?
model-not-yes-or-no-help = напишите `{ $fact } is …` с одним из значений: { $values }
model-cannot-stand = запись `{ $statement }` здесь не допускается
model-cannot-stand-here = не на этом уровне
model-cannot-stand-help = перенесите её { $belongs ->
    [service] в услугу, рядом с другими процедурами
    [rules] в правило процедуры: форма заполняется раньше, чем установлено какое-либо основание
   *[procedure] в `procedure … { "{" } { "}" }` этой услуги
}
model-entry-unit = время от опубликования до введения в действие не исчисляется в рабочих днях
model-entry-unit-here = здесь оно исчислено в рабочих днях
model-entry-unit-help = напишите `in force 10 calendar days after publication` или сам день: `in force from …`

# Таблицы и часовые пояса.
model-no-zone = нет часового пояса `{ $name }`
model-no-zone-here = нет в базе данных часовых поясов
model-no-zone-help = укажите имя из базы данных часовых поясов `IANA`, например `zone "Asia/Almaty"`
model-no-data = нет файла данных `{ $file }`
model-no-data-help = укажите путь к нему от папки с файлами правил
model-named-here = указано здесь
model-late-year = таблица `{ $file }` начинается только с { DATE($first, style: "plain") }, намного позже, чем в следующие годы: более ранние выходные этого года считаются рабочими днями
model-thin-year = в таблице `{ $file }` за { $year } год { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[many] { $rows } строк
}, последняя за { DATE($last, style: "plain") }, а за каждый соседний год не меньше { $beside }: не указанные в таблице выходные считаются рабочими днями
model-thin-year-help = { $until ->
    [none] добавьте недостающие строки
   *[day] добавьте недостающие строки или укажите, до какого дня доходит таблица, например `known until { DATE($until, style: "iso") }`
}
model-amount-gap = в таблице `{ $file }` нет размера с { DATE($from, style: "plain") } по { DATE($to, style: "plain") }: сбор за эти дни тоже неизвестен
model-amount-gap-help = добавьте строку за эти дни или исправьте строку перед ними или после них
model-data-invalid = файл данных `{ $file }` не может быть использован: { $error }
model-data-place = { $line ->
    [none] файл `{ $file }`
   *[other] строка { $line } файла `{ $file }`
}
model-data-help = { $mend ->
    [none] требует исправления: { model-data-place }
   *[some] { model-data-place }: { $mend }
}
model-cites-no-act = ссылка не называет акта, и выше неё акт не указан
model-cites-no-act-here = ссылка без акта
model-cites-no-act-help = сначала напишите акт: `@ order-7 ¶2`
model-repeated = в этом блоке уже сказано то же самое
model-repeated-help = удалите одну из двух записей или укажите, чем она отличается
