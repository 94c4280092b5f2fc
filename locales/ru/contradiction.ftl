# Где официальные тексты противоречат друг другу или самим себе.

contradiction-text = { NAME($act, form: "cited") } ({ $language ->
    [kk] текст на казахском языке
    [ru] текст на русском языке
   *[en] текст на английском языке
})
contradiction-place = { contradiction-text }{ $at ->
    [none] {""}
   *[place] , { $at }
}
contradiction-place-of-act = { NAME($act, form: "cited") }{ $at ->
    [none] {""}
   *[place] , { $at }
}
contradiction-side = { contradiction-text }, { $at ->
    [none] начало акта
   *[place] { $at }
}, строка { $line }

contradiction-kind = { $kind ->
    [languages] расхождение текстов на разных языках
    [one-language] есть только в тексте на одном языке
    [words] в текстах на разных языках названо разное
    [itself] внутреннее противоречие
    [sections] расхождение частей документа
    [grounds] отказ помимо перечня оснований
    [standard] расхождение стандарта и регламента
    [reference] ссылка на несуществующее место
    [numbering] нумерация
   *[head] дата или номер акта
}

contradiction-languages = { $at }: { $figure } в тексте на { $language ->
    [kk] казахском
    [ru] русском
   *[en] английском
} языке и { $differs } в тексте на { $other ->
    [kk] казахском
    [ru] русском
   *[en] английском
} языке
contradiction-said-of-another-thing = { $at }: { $figure }; в тексте на { $language ->
    [kk] казахском
    [ru] русском
   *[en] английском
} языке речь идёт о другом ({ $about }), чем в тексте на { $other ->
    [kk] казахском
    [ru] русском
   *[en] английском
} языке ({ $differs })
contradiction-in-one-language = { $at }: { $figure } в тексте на { $language ->
    [kk] казахском
    [ru] русском
   *[en] английском
} языке; в тексте на { $other ->
    [kk] казахском
    [ru] русском
   *[en] английском
} языке этого нет
contradiction-place-in-one-language = { $at }: есть в тексте на { $language ->
    [kk] казахском
    [ru] русском
   *[en] английском
} языке, нет в тексте на { $other ->
    [kk] казахском
    [ru] русском
   *[en] английском
} языке
contradiction-items-in-one-language = { $at }: только { $told }
contradiction-first-number = { $at }: у первого элемента нет номера в тексте на { $language ->
    [kk] казахском
    [ru] русском
   *[en] английском
} языке
contradiction-application = { $at }: принимается заявление; в документах стандарта его нет; их начало: { $standard }
contradiction-items = { $count ->
    [one] элемент
   *[other] элементы
} { $items } в тексте на { $language ->
    [kk] казахском
    [ru] русском
   *[en] английском
} языке
contradiction-itself = { $at }: { $figure }{ $again ->
    [none] {""}
   *[number] {" "}и, в скобках, { $again }
}
contradiction-sections = { $at }: { $figure }; о том же { $other }: { $differs }
contradiction-standard = { $at }: { $figure }; стандарт этой услуги, { $standard }: { $differs }
contradiction-window = { $at }: { $figure }, связано с этим: { $tied }; стандарт этой услуги, { $standard }: { $differs }
contradiction-steps-longer = { $at }: действия вместе занимают { $sum }; стандарт, { $standard }, допускает { $term }
contradiction-reference = { $at }: ссылка на место, которого в этом акте нет ({ $to })
contradiction-words = { $at }: { $thing } – только в тексте на { $language ->
    [kk] казахском
    [ru] русском
   *[en] английском
} языке; в тексте на { $other ->
    [kk] казахском
    [ru] русском
   *[en] английском
} языке { $differs ->
    [none] этого нет
   *[some] вместо этого: { $differs }
}
contradiction-left-out = { $at }: { $figure }; здесь этого нет: { $other }
contradiction-form-of-result = { $at }: результат предоставляется в электронной форме; о результате на бумаге говорит { $other }
contradiction-ground = { $at }: предписан отказ, причина: { LIST($things) }; в перечне оснований, { $list }, её нет
contradiction-ground-at-once = { $at }: отказ по основаниям перечня ({ $list }) сразу; после заслушивания: { $other }
contradiction-form-of-service = { $at }: { $paper ->
    [regulation] услуга оказывается и в бумажной форме; стандарт этой услуги, { $standard }: только в электронной
   *[standard] услуга оказывается только в электронной форме; стандарт этой услуги, { $standard }: и в бумажной
}
contradiction-signatory = { $at }: { $signed }; стандарт этой услуги, { $standard }: { $differs }
contradiction-papers = { $at }: { $paper } – для всех обращений; стандарт этой услуги: только { $standard }, без этого { $lacks }
contradiction-contact-of-standard = { $at }: { $contact }; в стандарте этой услуги, { $standard }, этого нет
contradiction-for-two-cases = { $at }: дважды, для двух разных случаев, указано одно место ({ $to })
contradiction-reference-to-annex = { $at }: ссылка на приложение, которого нет у этого документа ({ $to }; { $rules })
contradiction-also = кроме того: { $also }
contradiction-reference-to-requirements = { $at }: ссылка на место, которого в перечне основных требований нет ({ $to })
contradiction-reference-to-standard = { $at }: ссылка на место, которого в стандарте нет ({ $standard }, { $to })
contradiction-twice = { $text }: дважды встречается { $at }
contradiction-unnumbered = { $text }: без своего номера стоит { $at }
contradiction-skipped = { $text }: пропущено место ({ $at }), хотя нумерация продолжается
contradiction-head = { $at }: в заголовке у акта указано { $says }, в самом акте { $itself }
contradiction-head-blank = { $at }: { $heads ->
    [one] { $heads } заголовок
    [few] { $heads } заголовка
   *[other] { $heads } заголовков
} с актом, день и номер которого не заполнены (год: { LIST($years, type: "comma") }){ $told ->
    [none] {""}
   *[some] ; { LIST($told, type: "semicolon") }
}
contradiction-told = { $at }: { $figures }

# Что стоит в этих местах, кроме показателей.
contradiction-number = { $number }
contradiction-about = { $topic ->
    [completeness] полнота документов
    [qualification] квалификационные требования
    [exam] квалификационный экзамен
    [sample] образец
    [study] исследование
    [hearing] заслушивание
   *[document] документ
}
contradiction-start = { $start ->
    [registration] регистрация
   *[filing] сдача документов
}
contradiction-item = элемент { $number }
contradiction-contact = `{ $contact }`
contradiction-term = { $term ->
    [licensee] лицензиат
    [debtor] должник
    [branch] филиал
    [permit-holder] владелец разрешения
    [permit-procedure] разрешительные процедуры
    [permit-refused] отказ в выдаче разрешения
    [subtype] подвид деятельности
    [operational-technical] оперативно-технические мероприятия
    [encryption] шифровальные средства
    [verdict] приговор
    [suspension] приостановление
    [copy] копии
    [payment-document] документ об уплате
    [paper] бумажная форма
    [completeness] полнота документов
    [incomplete] неполнота документов
    [expiry] истечение срока действия документов
    [licence-annex] приложение к лицензии
    [licence-data] сведения о лицензии
    [application] заявление
    [customs-union] Таможенный союз
    [list-of-documents] перечень документов
    [representative] полномочия представителя
    [account-of-provider] личный кабинет услугодателя
    [phone-of-recipient] телефоны услугополучателя
    [draft] проект
    [measuring] измерительное оборудование
    [from-delivery] начало срока – день представления
    [result-on-paper] результат на бумаге
    [signed-by-head] подписывает руководитель услугодателя
    [signed-by-authorised] подписывает уполномоченное лицо услугодателя
    [qualification-form] форма сведений о квалификации
    [service-form] форма оказания услуги
   *[result-form] форма предоставления результата
}
contradiction-act-of = акт { $year } года

# Что объявлено в файлах правил.
contradiction-declared = { $by ->
    [none] не объявлено
   *[some] объявлено: { LIST($by, type: "comma") }
}
contradiction-declared-by = { $statement ->
    [conflict] противоречие
    [assumption] допущение
    [gap] пробел
   *[note] примечание к
} `{ $id }`
contradiction-summary = { $count ->
    [0] Противоречий нет
    [one] { $count } противоречие, из них не объявлено: { $open }
    [few] { $count } противоречия, из них не объявлено: { $open }
   *[other] { $count } противоречий, из них не объявлено: { $open }
}
contradiction-standing = { $standing ->
    [found] объявленные противоречия, которые видны в текстах
    [not-found] объявлены, но в числах и ссылках не найдены
    [outside-figures] объявлены, касаются только слов, а числа этого не показывают
   *[out-of-reach] объявлены, но для одного из их текстов нет указателя
} ({ $count }): { LIST($conflicts, type: "comma", each: "code") }
