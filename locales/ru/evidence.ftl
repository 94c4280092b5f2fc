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
