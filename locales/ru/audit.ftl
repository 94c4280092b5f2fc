# Журналы, сверенные с правом.

audit-title = Проверка журнала
audit-cases = Дел: { $cases }, строк: { $rows }{ $until ->
    [none] {""}
   *[day] , по { $until }
}
audit-sound = Без нарушений: { $sound }; с нарушениями: { $wrong }
audit-open = Ещё не всё сделано, но срок не истёк, дел: { $cases }
audit-unspecified = Правила не говорят, что следует далее, дел: { $cases }
audit-not-judged = Не проверено, поскольку { $reason ->
    [not_filed] из журнала не видно, когда подано заявление
    [no_service] карта не называет услугу
    [no_procedure] карта не называет процедуру
    [no_regime] в день подачи не действовал ни один внесённый в файлы правил текст с этой процедурой
   *[outside_calendar] один из дней лежит за пределами календаря
}, дел: { $cases }; например: { LIST($names, type: "comma", each: "code") }
audit-deadlines = Сроки по журналу: совпадает с законным { $same }, раньше законного { $earlier }, позже { $later }; законного срока нет: { $absent }
audit-readings = Даты опираются на толкования: { LIST($readings, type: "comma", each: "code") }

audit-by-cause = По видам нарушений
audit-by-service = По услугам
audit-service = { $service }: `{ $procedure }`, `{ $regime }`
audit-by-step = По шагам
audit-by-office = По подразделениям
audit-by-month = По месяцам подачи
audit-case-by-case = По делам
audit-what-counts-for-nothing = Что в журнале не учтено
audit-column-case = Дело
audit-column-what = Нарушение
audit-column-office = Подразделение
audit-tally = { $wrong } из { $all }{ $breaches ->
    [none] {""}
   *[some] , нарушений: { $breaches }
}{ $days ->
    [none] {""}
   *[some] ; дней просрочки: { $days }, наибольшая: { $most }
}
audit-more-groups = … и ещё { $more }
audit-more = Не перечислено: { $more }; все есть при `--format csv`
audit-kind = { $kind ->
    [late] просрочено
    [missing] не совершено
    [out_of_order] раньше своей очереди
    [wrong_actor] совершено не тем лицом
    [no_ground] без законного основания
    [despite_ground] удовлетворено вопреки основанию
    [silence] исход вследствие молчания
    [other_deadline] иной срок в журнале
   *[no_place] не предусмотрено правилами
}

# Нарушения в деле.
audit-breach = `{ $case }`: { $what }{ $office ->
    [none] {""}
   *[some] {" "}– { $office }
}
audit-of = { $clauses ->
    [none] {""}
   *[some] {" "}({ $clauses })
}
audit-late = { QUOTED($event) }: совершено { DATE($on, style: "plain") }, последний день { DATE($deadline, style: "plain") }{ $delay ->
    [none] , в просрочку не входит ни одного засчитываемого дня
   *[some] , просрочка: { $delay }
}{ audit-of }
audit-missing = { QUOTED($event) }: в журнале отсутствует{ $deadline ->
    [none] {""}
   *[day] , последний день { DATE($deadline, style: "plain") }
}{ $delay ->
    [none] {""}
   *[some] , просрочка на конец журнала: { $delay }
}{ audit-of }
audit-out-of-order = { QUOTED($event) }: совершено { DATE($on, style: "plain") }, раньше своей очереди, которая наступает { DATE($ready, style: "plain") }{ audit-of }
audit-wrong-actor = { QUOTED($event) }: совершило лицо { $person }, хотя должно совершить: { QUOTED($actor) }{ audit-of }
audit-no-ground = { $on ->
    [none] {""}
   *[day] { DATE($on, style: "plain") }:{" "}
}исход без законного основания{ $found ->
    [none] ; в журнале основание не названо
   *[some] ; в журнале названо `{ $found }`
}
audit-despite = { $on ->
    [none] {""}
   *[day] { DATE($on, style: "plain") }:{" "}
}заявление удовлетворено, хотя по правилам исход иной{ $found ->
    [none] {""}
   *[some] : { LIST($found, type: "comma", each: "quoted") }
}{ audit-of }
audit-silence = исход вследствие молчания: { $outcome ->
    [granted] заявление считается удовлетворённым
    [refused] в удовлетворении заявления считается отказанным
    [declared] { QUOTED($declared) }
   *[open] услугополучатель вправе обратиться туда, куда указывает акт
}, с { DATE($since, style: "plain") }{ audit-of }
audit-other-deadline = срок по журналу: { DATE($claimed, style: "plain") }; { $deadline ->
    [none] законного срока нет
   *[day] законный срок: { DATE($deadline, style: "plain") }
}{ audit-of }
audit-no-place = { QUOTED($event) }{ $on ->
    [none] {""}
   *[day] , { DATE($on, style: "plain") }
}: правила не предусматривают этого в таком деле

# Что в журнале не учтено.
audit-counted = `{ $name }` ({ $count })
audit-left-out = Исключено условием `only`, строк: { $rows }
audit-after-until = После { DATE($until, style: "plain") }, где по карте журнал заканчивается, строк: { $rows }
audit-rows-unreadable = Не учтено, строк: { $rows }
audit-row = строка { $line }: { $why }
audit-row-cells = ячеек { $found }, а в первой строке { $wanted }
audit-row-not-text = не текст в этой кодировке
audit-row-no-case = не указано дело
audit-row-no-activity = не указано действие
audit-row-not-ended = начато и не завершено
audit-row-no-stamp = { $text ->
    [none] не указана дата
   *[some] дата не читается: `{ $text }`
}
audit-row-order = `{ $text }`: не видно, что стоит первым, день или месяц; напишите `dates = "day_first"` или `dates = "month_first"` в разделе `[log]`
audit-unmapped = Не названо в карте, строк: { $rows }; действия: { LIST($names, type: "comma") }
audit-ignored = По карте не учитывается, строк: { $rows }; действия: { LIST($names, type: "comma") }
audit-unmapped-cell = Столбец `{ $column }`: карта не называет `{ $cell }`, строк: { $rows }
audit-unmapped-people = Лица, роль которых карта не называет, действий: { $rows }; лица: { LIST($names, type: "comma") }
audit-repeated = Повторяется в одном деле, сверх первого раза: { LIST($names, type: "comma") }

# Что не так с журналом или картой.
audit-unreadable = журнал не читается: { $what ->
    [damaged] содержимое повреждено
   *[system] `{ $reason }`
}
audit-help-unreadable = проверьте, что файл на месте и цел
audit-encoding = журнал не в кодировке `UTF-8`
audit-help-encoding = назовите кодировку в разделе `[log]`, например `{ $guess }`
audit-help-encoding-option = назовите кодировку: `{ $option }`
audit-no-such-encoding = нет кодировки `{ $label }`
audit-help-no-such-encoding = кодировки называются как в сети: `utf-8`, `utf-16le`, `windows-1251`
audit-no-such-zone = нет часового пояса `{ $zone }`
audit-help-no-such-zone = пояса называются так: `Asia/Almaty`
audit-separator = знак `{ $sign }` не может разделять ячейки
audit-help-separator = возьмите запятую, точку с запятой или табуляцию
audit-no-table = журнал не является таблицей: `{ $error }`
audit-no-xml = журнал не является `XML`, байт { $at }: { $flaw ->
    [nesting] элементы закрыты не так, как открыты
    [attribute] атрибут записан неверно
    [encoding] байты не принадлежат названной кодировке
    [entity] знак назван именем, которого нет
   *[syntax] такой разметки не бывает
}
audit-cut = журнал обрывается на середине
audit-empty = в журнале нет ни одной строки
audit-help-log = журнал – это таблица, первая строка которой называет столбцы, либо `XES`
audit-no-column = в журнале нет столбца `{ $column }`
audit-help-known = имеются: { LIST($known, type: "comma", each: "code") }
audit-no-map = карта не читается, строка { $line }, столбец { $column }: { $problem }
audit-map-no-key = здесь не бывает `{ $key }`
audit-map-lacking = не хватает `{ $key }`
audit-map-kind = здесь не может стоять `{ $written }`
audit-map-syntax = это не `TOML`: `{ $words }`
audit-map-form = здесь должно стоять следующее: { $form ->
    [said] слово либо таблица с `column` и `values`
    [filed] таблица с `column` либо с `activity`
    [words] текст либо список текстов
    [event] действие, список действий либо таблица с `activities`, `take` и `stamp`
    [setting] `true`, `false` либо одно из значений обстоятельства
    [fact] значение, таблица с `column` либо таблица с `happens`
    [shown] действие, список действий либо таблица с `column` и `cells`
   *[day] день, например `2024-12-31`
}
audit-help-map = черновик карты составляет `reglament audit LOG --propose-map`
audit-unknown = в правилах нет того, что называет раздел `[{ $table }]`: `{ $name }`
audit-value = обстоятельство `{ $fact }` не может иметь значение `{ $value }`
audit-twice = карта дважды называет действие `{ $activity }`
audit-help-twice = назовите его один раз: для одного события или среди неучитываемых
audit-no-start = событие `{ $event }` берёт отметку начала, а раздел `[columns]` не называет `start`
audit-help-no-start = назовите столбец: `start = "…"`
audit-no-zone = в отметке `{ $stamp }` указано смещение, а ни календарь, ни карта не называют часового пояса
audit-help-no-zone = назовите его в разделе `[log]`, например `zone = "Asia/Almaty"`

# Черновик карты.
audit-draft-title = Черновик: какой столбец, какое действие и какая ячейка журнала чем является в правилах.
audit-draft-check = Проверьте каждую строку; строка со знаком `#` не учитывается, пока он не убран.
audit-draft-order = Из журнала не видно, что стоит первым, день или месяц: выберите.
audit-draft-no-column = Какой столбец – `{ $key }`? Имеются: { LIST($columns, type: "comma", each: "code") }
audit-draft-service = Назовите услугу и процедуру по идентификаторам; они есть в `reglament list`.
audit-draft-filed = Что показывает подачу: действие или `filed = { "{" } column = "…" { "}" }`.
audit-draft-dates = Столбцы с датами: { LIST($columns, type: "comma", each: "code") }
audit-draft-event = { $event } – совершает { $actor }
audit-draft-activities = Действия журнала и сколько раз они встречаются. Те, о которых правила молчат, могут стоять в `ignored = [ … ]` в начале этого файла.
audit-draft-facts = Обстоятельства, от которых зависят правила; под ними столбцы, в которых мало разных значений.
audit-draft-more = Есть и другие разделы: `[outcome]`, `[grounds]`, `[actors]` и `[deadline]`.

audit-nothing-judged = ни одно дело журнала не удалось сверить с правом: проверьте, те ли столбцы, даты и действия названы в карте
audit-no-events = карта не называет ни одного события, и сверять с правом нечего: заполните `[events]`
audit-unseen-events = ни в одном деле журнала нет этих событий карты; проверьте, написаны ли их действия так же, как в журнале: { LIST($events, type: "comma", each: "code") }
