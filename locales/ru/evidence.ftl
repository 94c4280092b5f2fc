# В чём правила и официальные тексты расходятся: что неверно, что сказано об этом месте и как исправить.

evidence-language = { $language ->
    [kk] казахский
    [ru] русский
   *[en] английский
}
evidence-role = { $role ->
    [heading] заголовок
    [step] действие
    [document] документ
    [ground] основание
    [right] право
    [duty] обязанность
   *[form] часть формы
}
evidence-marked = { $figure }
evidence-place = { $at }
evidence-item = подпункт { $number })
evidence-place-has = { $at } ({ $figures ->
    [none] таких показателей нет
   *[some] { LIST($figures, type: "comma") }
})
evidence-version-has = { $language }: { $figures ->
    [none] таких показателей нет
   *[some] { LIST($figures, type: "comma") }
}

evidence-no-text = Для текста акта `{ $act }`{ $language ->
    [none] {""}
   *[language] {" "}(язык: { $language })
} нет указателя
evidence-no-text-label = проверить нельзя
evidence-no-text-help = составьте его командой `reglament sources index` и положите рядом с файлами правил этого акта

evidence-no-place = Такого места нет: { $citation } (язык текста: { $languages })
evidence-no-place-label = не существует: { $missing }
evidence-instead = { $known ->
    [none] текст
   *[place] { $known }
}: { $first ->
    [none] ничего подобного там нет
   *[place] { $last ->
        [none] там есть только { $first }
       *[place] там есть места от «{ $first }» до «{ $last }»
    }
}{ $close ->
    [none] {""}
   *[place] ; возможно, имеется в виду { $close }?
}

evidence-repeated = Одно положение ссылается дважды на одно место: { $citation }
evidence-repeated-label = эта ссылка уже есть
evidence-repeated-help = сошлитесь на другое место, если имелось в виду оно, или уберите эту ссылку

evidence-figure = Показатель правила `{ $statement }` не найден ни в одном из мест, на которые оно ссылается: { $figure }
evidence-figure-label = ссылка для этого показателя
evidence-figure-help = { LIST($places, type: "semicolon") }; напишите то, что сказано в тексте, или сошлитесь на место, где это сказано

evidence-one-language = { $figure }: есть не во всех текстах ({ $citation }; язык: { $languages })
evidence-one-language-label = { LIST($versions, type: "semicolon") }
evidence-one-language-help = сошлитесь на текст на том языке, которому следует правило, например `(kk) ¶5`, и объявите `conflict` со ссылками на оба текста

evidence-differs = { $at }: { LIST($there, type: "comma") }; { $figures ->
    [none] в правиле `{ $statement }` такого показателя нет
   *[some] в правиле `{ $statement }` другое: { LIST($figures, type: "comma") }
}
evidence-differs-label = ссылка для другого показателя
evidence-differs-help = уберите ссылку, сошлитесь на нужную часть этого места или объявите `conflict`, который на него ссылается

evidence-silent = { $citation }: ни срока, ни суммы нет; в правиле `{ $statement }` есть: { LIST($figures, type: "comma") }
evidence-silent-label = ссылка для показателя
evidence-silent-help = уберите ссылку; о другом содержании этого места можно сказать в `note` со ссылкой на него

evidence-no-place-of-kind = Среди мест, на которые ссылается `{ $statement }`, нужного нет: { $wanted }
evidence-place-of-another-kind = { $at }: это { $roles }, а правило здесь `{ $statement }`
evidence-kind-label = нужно: { $wanted }
evidence-kind-help = сошлитесь на тот элемент перечня, о котором говорит правило

evidence-topic = { $figure } ({ $at }): в тексте речь о другом. В тексте: { LIST($said, type: "comma") }; { $claimed ->
    [none] в правиле этого нет
   *[some] в правиле: { LIST($claimed, type: "comma") }
}
evidence-topic-label = ссылка для этого показателя
evidence-topic-help = сошлитесь на место, где это сказано об этой процедуре

evidence-uncarried = Показатель текста не отражён ни в одном правиле: { $figure } ({ $at }){ $said ->
    [none] {""}
   *[some] ; речь идёт о следующем: { LIST($said, type: "comma") }
}
evidence-uncarried-label = основано на этом месте
evidence-uncarried-help = строка { $line } текста или ниже; напишите правило или оставьте место без правила с помощью `waive`

evidence-unread = На это место не ссылается ни одно правило: { $at }
evidence-unread-label = на другие места акта ссылки есть
evidence-unread-help = строка { $line } текста; напишите, что там сказано, или оставьте место без правила с помощью `waive`

evidence-uncited = { $at }: это { $role }, но ни одно правило на него не ссылается
evidence-uncited-label = ссылка на другой элемент перечня
evidence-uncited-help = строка { $line } текста; напишите правило или оставьте место без правила с помощью `waive`

evidence-apart = `{ $statement }` ссылается на одно место ({ $citation }), а правило, к которому оно относится, на другое ({ $other })
evidence-apart-label = другой элемент
evidence-apart-beside = правило, к которому оно относится
evidence-apart-help = сошлитесь на тот же элемент; если акт перечисляет свои действия несколько раз, их номера совпадают

evidence-form = { $beside }: ссылки на эту форму там нет ({ $citation })
evidence-form-label = другая форма
evidence-form-help = там есть ссылка: { LIST($referred, type: "semicolon") }
evidence-form-uncited = { $at }: в тексте есть ссылка на форму ({ $form }), но ни одно правило о документах на неё не ссылается
evidence-form-uncited-label = ссылка на это положение
evidence-form-uncited-help = сошлитесь на форму рядом с положением, которое её требует

evidence-shared = Несколько правил ({ LIST($names, each: "code") }) опираются на одно основание: { $at }
evidence-shared-label = тоже опирается на него
evidence-shared-first = опирается на него
evidence-shared-help = сошлитесь на тот элемент, в котором стоит каждое из них

evidence-unspoken = По ссылке `{ $citation }` не говорится о `{ $term }`, хотя это называет `{ $statement }`
evidence-unspoken-label = здесь нет ни слова об этом: `{ $term }`
evidence-unspoken-help = укажите место, где об этом сказано, назовите то, о чём говорит это место, или добавьте слова текста: `called`

evidence-rivalled = По ссылке `{ $citation }` говорится скорее о `{ $other }`, чем о `{ $term }`, что называет `{ $statement }`
evidence-rivalled-label = место говорит о другом: `{ $other }`
evidence-rivalled-help = назовите то, о чём говорит место, или укажите другое место

evidence-elsewhere = Место рядом подходит для `{ $statement }` лучше. Ссылка: { $citation }; рядом: { $other }; названо: { LIST($names, each: "code") }
evidence-elsewhere-label = соседнее место подходит лучше
evidence-elsewhere-help = укажите место, где это сказано, или назовите то, что сказано здесь; если текст называет это иначе, добавьте `called`

evidence-unmarked = `{ $statement }` говорит, что { $mark ->
    [outside_term] срок приостанавливается
    [except] сделано исключение
    [extends] срок продлевается
    [before] время отсчитывается назад от окончания срока
    [either] достаточно одного из нескольких
    [case] требуется особый случай
   *[refused] следует отказ
}, а по ссылке этого нет: { $citation }
evidence-unmarked-label = здесь таких слов нет
evidence-unmarked-help = укажите место, где это сказано, или уберите это из правила

evidence-marked-place = В тексте сказано, что { $mark ->
    [outside_term] время не входит в срок
    [except] сделано исключение
    [extends] срок продлевается
    [before] время отсчитывается назад от окончания срока
    [either] достаточно одного из нескольких
    [case] требуется особый случай
   *[refused] следует отказ
}, а в правилах этого нет: { $at }
evidence-marked-place-label = на это место опирается правило
evidence-marked-place-help = строка { $line } текста; отразите это в правиле или оставьте место без правила с указанием причины: `waive`

evidence-no-code = В месте по ссылке нет кода `{ $code }`: { $citation }
evidence-no-code-label = здесь такого кода нет
evidence-no-code-help = исправьте код или укажите место, где он есть

evidence-code-missing = Кода `{ $code }` нет ни в одном перечне правил: { $at }
evidence-code-missing-label = перечень опирается на это место
evidence-code-missing-help = строка { $line } текста; добавьте `entry` или оставьте место без правила с указанием причины: `waive`

evidence-ordinary = Основание `{ $ground }` имеется в обычном случае: отказ получил бы каждый
evidence-ordinary-label = выполняется, когда все факты имеют значения по умолчанию
evidence-ordinary-help = обратите условие или исправьте значение факта по умолчанию

evidence-other-fact = Основание `{ $ground }` опирается здесь на `{ $fact }`, а в остальных местах на `{ $usual }`
evidence-other-fact-label = другой факт
evidence-other-fact-help = назовите тот же факт или дайте основанию отдельное имя

evidence-unlisted = Ни одно правило не отражает этот пункт перечня, хотя остальные отражает `{ $statement }`: { $at }
evidence-unlisted-label = здесь отражён другой пункт перечня
evidence-unlisted-help = строка { $line } текста; отразите пункт или оставьте его без правила с указанием причины: `waive`

evidence-unnamed = В тексте названо `{ $term }`, а `{ $statement }` этого не называет: { $at }
evidence-unnamed-label = на это место опирается правило
evidence-unnamed-help = строка { $line } текста; назовите это или оставьте место без правила с указанием причины: `waive`

evidence-unlike = `{ $statement }` говорит здесь иное, чем такие же правила акта, опирающиеся на сходные места
evidence-unlike-label = другое условие или другое действующее лицо
evidence-unlike-beside = в остальных правилах сказано так
evidence-unlike-help = скажите то же самое или укажите место, в котором состоит различие

evidence-lacking = Здесь сказано то же, что в сходном месте, но правило `{ $statement }` опирается только на то место: { $at }
evidence-lacking-label = рядом с этим не хватает правила
evidence-lacking-beside = сходное правило
evidence-lacking-help = скажите это и здесь или оставьте место без правила с указанием причины: `waive`

evidence-unsaid = В тексте есть слова для `{ $statement }`, а такого правила на это место нет: { $at }
evidence-unsaid-label = на это место опирается правило
evidence-unsaid-help = строка { $line } текста; отразите это в правиле или оставьте место без правила с указанием причины: `waive`

evidence-crossed = Каждое изложено словами места, на которое ссылается другое: { LIST($names, each: "code") }
evidence-crossed-label = одно здесь
evidence-crossed-beside = другое здесь
evidence-crossed-help = поменяйте местами ссылки или слова

evidence-same-title = Одно и то же наименование в одном языке и разные в других: { LIST($ids, each: "code") } (язык: { $language })
evidence-same-title-label = названо «{ $title }»
evidence-same-title-help = дайте каждому своё наименование

evidence-left-out = `{ $statement }` не называет `{ $value }`, хотя другое правило услуги рассчитано на это
evidence-left-out-label = здесь не названо
evidence-left-out-beside = рассчитано на это
evidence-left-out-help = назовите это или уберите другое правило

evidence-exchanged = Наименование каждого соответствует названиям другого в остальных языках: { LIST($ids, each: "code") } (язык: { $language })
evidence-exchanged-label = одно здесь
evidence-exchanged-beside = другое здесь
evidence-exchanged-help = поменяйте наименования местами или исправьте неверное

evidence-unused = `{ $id }` объявлено, но ни одно правило этого не называет
evidence-unused-label = нигде не названо
evidence-unused-help = назовите это в правиле или уберите объявление

evidence-only-told = Указано в `{ $statement }`, но ни в одном правиле: { $figure }
evidence-only-told-label = здесь только сообщается
evidence-only-told-help = установите это правилом или оставьте место без правила с указанием причины: `waive`

evidence-twice = `{ $statement }` дважды называет в одной процедуре: { LIST($names, each: "code") }
evidence-twice-label = ещё раз здесь
evidence-twice-beside = впервые здесь
evidence-twice-help = назовите то, что имеется в виду, или разграничьте случаи

evidence-one-result = Процедура `{ $procedure }` допускает отказ, но результат у неё только один
evidence-one-result-label = единственный результат
evidence-one-result-help = назовите результат и для положительного решения, и для отказа

evidence-other-case = Название говорит о случае `{ $value }`, а документ требуется в другом: { LIST($names, each: "code") }
evidence-other-case-label = требуется в другом случае
evidence-other-case-help = свяжите документ со случаем, о котором говорит его название

evidence-idle = Оставлять без правила нечего: { $citation }
evidence-idle-label = оставлено без правила здесь
evidence-idle-help = правила отражают всё, что там учитывается; удалите `waive` или сузьте его

evidence-head = Сведения об акте `{ $act }` расходятся с текстом (язык: { $language }). { $what ->
    [number] Номер
    [adopted] День принятия
   *[registered] Номер регистрации
} в тексте: `{ $text }`
evidence-head-label = здесь `{ $said }`
evidence-head-help = напишите то, что сказано в тексте, или составьте указатель по тексту нужного акта
