# Что не так с логикой права, между актами и с делами.

# Как выводы называют правила.
logic-rule = { $rule ->
    [step] шаг
    [limit] срок события
    [ordinary-limit] обычный срок события
    [term] общий срок со дня события
    [fee] сбор
    [ground] основание
    [silence] последствие молчания
    [gap] пробел
    [request] запрос
    [failing] последствие непредставления по запросу
    [standstill] приостановление срока до события
    [deemed] день, в который считается пройденным шаг
    [hearing] заслушивание на шаге
    [persuasion] последствие заслушивания на шаге
    [payment] способ оплаты
    [document] документ
    [fetched] документ, который получает услугодатель
    [result] результат
    [occasion] случай обращения
    [duty] обязанность
    [exam] экзамен
    [check] проверка
    [hands-over] передача
    [subtype] подвид деятельности
    [field] поле
   *[record] запись в реестре
}{ $id ->
    [none] {""}
   *[some] {" "}`{ $id }`
}

# Условия и к чему они ведут.
logic-never-true = { $rule }: ни одно дело, в котором проверяется это условие, ему не отвечает
logic-always-true = { $rule }: каждое дело, в котором проверяется это условие, ему отвечает
logic-shadowed = { $rule }: во всех таких делах применяется правило, стоящее раньше
logic-ordinary-shadowed = { $event }: обычный срок никогда не применяется, его всегда заменяет другой
logic-stage-shadowed = шаг { $step }: основание ищется впустую, дел к этому времени уже не остаётся: { LIST($grounds, type: "comma") }
logic-step-unreachable = ни одно дело не проходит шаг { $step }
logic-request-unreachable = ни одно дело не доходит до запроса `{ $request }`
logic-hearing-unreachable = ни одно дело не доходит до заслушивания на шаге { $step }
logic-ground-never = основание { $ground } не обнаруживается ни в одном деле, и отказать по нему нельзя
logic-ground-implied = основание { QUOTED($ground) } никогда не обнаруживается без основания { QUOTED($by) }
logic-grounds-exclude = основания { QUOTED($ground) } и { QUOTED($other) } проверяются вместе и никогда не обнаруживаются вместе
logic-grounds-together = основания { QUOTED($ground) } и { QUOTED($other) } обнаруживаются в одних и тех же делах
logic-never-here = не применяется ни в одном деле
logic-always-true-here = выполняется в любом деле, которое сюда доходит
logic-fact-unread-here = ни одно условие о нём не спрашивает

# Документы и сборы.
logic-document-never = документ не требуется ни в одном деле: { LIST($documents, type: "comma") }
logic-document-twice = два правила требуют документ { QUOTED($document) } в одном и том же деле
logic-document-fetched = услугополучатель обязан представить документ { QUOTED($document) }, хотя услугодатель получает его и сам
logic-exception-taken-back = одно правило делает исключение для документа { QUOTED($document) }, а другое его отменяет
logic-fee-ground-free = услуга бесплатна, но в ней можно отказать по основанию { QUOTED($ground) }
logic-fee-proof-free = услуга бесплатна, но для неё требуется документ { QUOTED($document) }

# Обстоятельства.
logic-fact-unread = ни одно правило не читает обстоятельство `{ $fact }`
logic-fact-idle = правила читают обстоятельство `{ $fact }`, но оно ничего не меняет

# О чём не сказано.
logic-gap = дело может остаться без результата, пробел `{ $gap }`: { $text }
logic-duty-without-consequence = обязанность { QUOTED($duty) }: не сказано, что следует, если она не исполнена

# Обжалование и заслушивание.
logic-remedy-after-itself = способ обжалования `{ $remedy }` возможен только после него самого, то есть никогда
logic-remedies-in-circle = каждый из этих способов обжалования возможен только после другого из них, то есть ни один: { LIST($remedies, type: "comma", each: "code") }
logic-hearing-both-ways = по основанию { QUOTED($ground) } отказывают и после заслушивания { $heard ->
    [none] (если в деле ничего не указано)
   *[some] ({ $heard })
}, и без него

# Между актами и редакциями.
logic-of-term = общий срок
logic-of-event = событие { QUOTED($event) }
logic-of-fee = сбор
logic-of-duty = обязанность { QUOTED($duty) }
logic-of-document = документ { QUOTED($document) }
logic-of-remedy = способ обжалования { QUOTED($remedy) }
logic-more-time = { $of }: `{ $act }` даёт { PERIOD($period, case: "accusative") }, а вышестоящий акт `{ $above }` – { PERIOD($instead, case: "accusative") }
logic-more-papers = `{ $act }` требует документ { QUOTED($document) }, а вышестоящий акт `{ $above }` его не требует
logic-ground-unknown = в `{ $act }` есть основание { QUOTED($ground) }, а в `{ $other }` его нет
logic-conflict-undeclared = { $of }: `{ $act }` и `{ $other }` расходятся, а противоречие не объявлено
logic-meaning-changed = { $rule }: при следующем режиме `{ $next }` это означает другое
logic-hole-in-time = с { DATE($from, style: "plain") } по { DATE($to, style: "plain") }, до режима `{ $next }`, не действовал ни один текст, и файлы правил не говорят почему
logic-reading-idle = ни одно толкование `{ $choice }` не меняет результата

# Дела.
logic-unexercised = ни одно дело не затрагивает: { $kind ->
    [granted] удовлетворение заявления
    [step] шаг
    [passed-over] пропуск шага
    [limit] обычный срок события
    [alternative] другой срок события
    [request] запрос
    [delivery] представление
    [standstill] приостановление срока до события
    [failing] непредставление:
    [hearing] заслушивание
    [persuaded] заслушивание, которое убеждает:
    [ground] основание
    [gap] пробел
    [term] общий срок
    [fee] сбор
   *[reading] толкование
} `{ $id }`
logic-nothing-new = дело { QUOTED($case) } не показывает ничего сверх того, что показывает дело { QUOTED($other) }: каждое событие наступает через столько же дней после подачи{ $days ->
    [0] , в те же дни
    [one] ; между подачами { $days } день
    [few] ; между подачами { $days } дня
   *[other] ; между подачами { $days } дней
}

logic-too-large = процедура слишком велика, чтобы проверить её логику

# A flaw as a sentence of its own.
logic-sentence = { SENTENCE($said) }
logic-shown = { $flaw }; наименьшее такое дело: { $case ->
    [none] то, в котором ничего не указано
   *[some] { $case }
}

# Что исправило бы положение.
logic-mend = { $code ->
    [condition_never] исключите правило или исправьте его условие
    [condition_always] исключите условие или исправьте его
    [shadowed] поставьте правило раньше тех, которые его перекрывают, или исключите его
    [stage_shadowed] ищите основание только один раз
    [step_unreachable] исправьте условие или исключите шаг
    [request_unreachable] исправьте условие или исключите запрос
    [hearing_unreachable] исправьте условие или исключите заслушивание
    [ground_never] исправьте условие или исключите основание
    [ground_implied] укажите, достаточно ли одного из оснований
    [grounds_exclude] объедините основания, если имеется в виду одно
    [grounds_together] объедините эти основания в одно
    [document_never] исправьте условие или исключите документ
    [document_twice] требуйте документ только в одном правиле
    [document_fetched] исключите документ из тех, которые представляет услугополучатель
    [exception_taken_back] исключите оговорку или правило, которое его отменяет
    [fee_of_free_service] установите сбор или исключите то, что на нём основано
    [fact_unread] спросите о нём в условии или исключите его
    [fact_idle] исключите его из условий или свяжите с ним последствие
    [gap] укажите, что следует в таком случае
    [remedies_in_circle] откройте один из этих способов сразу
    [duty_without_consequence] укажите, что из этого следует
    [hearing_both_ways] укажите, в каких случаях отказу по этому основанию предшествует заслушивание
    [more_time] приведите регламент в соответствие с вышестоящим актом
    [more_papers] приведите регламент в соответствие с вышестоящим актом
    [ground_unknown] установите в обоих актах одни и те же основания
    [conflict_undeclared] объявите противоречие с его толкованиями
    [meaning_changed] оговорите это или дайте новому другое имя
    [hole_in_time] введите новый текст в действие с прекращением старого или закодируйте текст этого времени
    [reading_idle] укажите в нём `changes no result` или спросите о толковании там, где оно важно
    [unexercised] добавьте дело, которое это затрагивает
    [nothing_new] исключите дело или задайте в нём иной ожидаемый результат
   *[too_large] разделите процедуру на меньшие
}
