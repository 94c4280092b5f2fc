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
   *[some] {" "}{ $id }
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
logic-gap = дело может остаться без результата (пробел `{ $gap }`): { $text }
logic-answer-without-time = акт называет этот способ обжалования и не устанавливает срока ответа; он может быть установлен другим законом (пробел `{ $gap }`)
logic-left-open = акт этого не регулирует{ $when ->
        [none] {""}
       *[some] {" "}({ $when })
    } (пробел `{ $gap }`): { $text }
logic-fee-without-consequence = сбор подлежит уплате, но ни одно основание и ни одно другое правило не спрашивает, уплачен ли он
logic-papers-without-consequence = документы должны быть представлены, но ни одно основание и ни одно другое правило не спрашивает, представлены ли они: { LIST($documents, type: "comma") }
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
logic-more-time = { $of }: { NAME($act, form: "cited") } даёт { PERIOD($period, case: "accusative") }, а вышестоящий акт ({ NAME($above, form: "cited") }) – { PERIOD($instead, case: "accusative") }
logic-more-papers = { NAME($act, form: "cited") } требует документ { QUOTED($document) }{ $when ->
        [none] {""}
       *[some] {" "}({ $when })
    }, а вышестоящий акт ({ NAME($above, form: "cited") }) его не требует
logic-ground-unknown = { NAME($act, form: "cited") } содержит основание { QUOTED($ground) }, а { NAME($other, form: "cited") } его не содержит
logic-conflict-undeclared = { $of }: { NAME($act, form: "cited") } и { NAME($other, form: "cited") } расходятся, а противоречие не объявлено
logic-meaning-changed = { $rule }: при следующем режиме `{ $next }` это означает другое; { $change }
logic-changed-cases = прежде { $before ->
        [none] в любом случае
       *[some] { $before }
    }, теперь { $after ->
        [none] в любом случае
       *[some] { $after }
    }
logic-changed-outcome = прежде { $before ->
        [none] отказ
       *[some] { QUOTED($before) }
    }, теперь { $after ->
        [none] отказ
       *[some] { QUOTED($after) }
    }
logic-changed-task = { $task ->
        [decides] { $now ->
            [yes] там этим шагом принимается решение, здесь – нет
           *[no] здесь этим шагом принимается решение, там – нет
        }
       *[registers] { $now ->
            [yes] там этим шагом заявление регистрируется, здесь – нет
           *[no] здесь этим шагом заявление регистрируется, там – нет
        }
    }
logic-changed-person = чья это обязанность: прежде – { QUOTED($before) }, теперь – { QUOTED($after) }
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
} { $id }
logic-nothing-new = дело { QUOTED($case) } не показывает ничего сверх того, что показывает дело { QUOTED($other) }: каждое событие наступает через столько же дней после подачи{ $days ->
    [0] , в те же дни
    [one] ; между подачами { $days } день
    [few] ; между подачами { $days } дня
   *[other] ; между подачами { $days } дней
}

logic-too-large = процедура слишком велика, чтобы проверить её логику

# A flaw as a sentence of its own.
logic-sentence = { SENTENCE($said) }
logic-shown = { $flaw }. Наименьшее такое дело – то, { $case ->
    [none] в котором ничего не указано
   *[some] { $case }
}
logic-case = где { LIST($stated, type: "each-and") }

# Что исправило бы положение.
logic-mend = { $code ->
    [condition_never] исключить правило или исправить его условие
    [condition_always] исключить условие или исправить его
    [shadowed] поставить правило раньше тех, которые его перекрывают, или исключить его
    [stage_shadowed] искать основание только один раз
    [step_unreachable] исправить условие или исключить шаг
    [request_unreachable] исправить условие или исключить запрос
    [hearing_unreachable] исправить условие или исключить заслушивание
    [ground_never] исправить условие или исключить основание
    [ground_implied] указать, достаточно ли одного из оснований
    [grounds_exclude] объединить основания, если имеется в виду одно
    [grounds_together] объединить эти основания в одно
    [document_never] исправить условие или исключить документ
    [document_twice] требовать документ только в одном правиле
    [document_fetched] исключить документ из тех, которые представляет услугополучатель
    [exception_taken_back] исключить оговорку или правило, которое её отменяет
    [fee_of_free_service] установить сбор или исключить то, что на нём основано
    [fact_unread] спросить о нём в условии или исключить его
    [fact_idle] исключить его из условий или связать с ним последствие
    [gap] указать, что следует в таком случае
    [left_open] указать это в акте
    [fee_without_consequence] указать, что следует, если сбор не уплачен
    [papers_without_consequence] указать, что следует, если документа не хватает
    [remedies_in_circle] открыть один из этих способов сразу
    [duty_without_consequence] указать, что из этого следует
    [hearing_both_ways] указать, в каких случаях отказу по этому основанию предшествует заслушивание
    [more_time] привести регламент в соответствие с вышестоящим актом
    [more_papers] привести регламент в соответствие с вышестоящим актом
    [ground_unknown] установить в обоих актах одни и те же основания
    [conflict_undeclared] объявить противоречие с его толкованиями
    [meaning_changed] оговорить это или дать новому другое имя
    [hole_in_time] ввести новый текст в действие с прекращением старого или закодировать текст этого времени
    [reading_idle] указать в нём `changes no result` или спросить о толковании там, где оно важно
    [unexercised] добавить дело, которое это затрагивает
    [nothing_new] исключить дело или задать в нём иной ожидаемый результат
   *[too_large] разделить процедуру на меньшие
}
