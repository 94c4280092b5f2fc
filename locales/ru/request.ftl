# Что неверно в делах. Сначала место: в деле в `JSON` или в командной строке.
request-in-case = дело `{ $case }`: { $problem }
request-path = `{ $path }`
request-line = { $path ->
        [none] строка { $line }
       *[some] строка { $line }, `{ $path }`
    }
request-at = { $case ->
        [none] место: { $place }
       *[some] дело `{ $case }`, место: { $place }
    }; { $problem }
request-command-line = в командной строке: { $problem }

request-malformed = это не `JSON`: { $problem } (строка { $line }, столбец { $column })
request-wrong-word = здесь не может стоять `{ $word }`
request-wrong-number = здесь не может стоять число `{ $number }`
request-wrong-type = здесь не может стоять { $found ->
        [text] текст
        [array] массив
       *[object] объект
    }
request-missing-key = в деле не указан ключ `{ $key }`
request-key-twice = ключ `{ $key }` указан дважды
request-unknown-key = в деле не бывает ключа `{ $key }`
request-unknown = { $what ->
        [event] в этой процедуре нет события `{ $name }`
        [ground] в этой процедуре нет основания отказа `{ $name }`
        [outcome] эта процедура не завершается исходом `{ $name }`
        [gap] ни одно дело этой процедуры не попадает в пробел `{ $name }`
        [procedure] у этой услуги нет процедуры `{ $name }`
        [reading] среди толкований нет `{ $name }`
        [field] в этой форме нет поля `{ $name }`
        [choice] нет допущения или противоречия `{ $name }`
        [service] нет услуги `{ $name }`
        [regime] нет правового режима `{ $name }`
        [fact] нет обстоятельства `{ $name }`
        [form] нет формы `{ $name }`
        [catalogue] нет каталога `{ $name }`
        [pace] нет темпа `{ $name }`
       *[name] нет имени `{ $name }`
    }
request-no-service = в правовом режиме `{ $regime }` нет услуги `{ $service }`
request-barred = в правилах услуги `{ $service }` { $regime ->
        [none] при каждом правовом режиме
       *[some] при правовом режиме `{ $regime }`
    } есть ошибка, поэтому рассчитать по ним дело нельзя
request-no-such-date = даты `{ $written }` не существует
request-only-days = в `{ $written }` указано время, а здесь нужен только день
request-no-zone = в `{ $written }` указано смещение, а в календаре `{ $calendar }` не назван часовой пояс
request-fact-kind = обстоятельство `{ $fact }` не может иметь такое значение
request-not-amount = обстоятельство `{ $fact }` является суммой, а с таким значением считать нельзя
request-twice = `{ $name }` указано дважды
request-outside = { $day ->
        [none] один из сроков этого дела
       *[day] день { DATE($day, style: "plain") }
    } выходит за пределы календаря: он содержит дни с { DATE($first, style: "plain") } по { DATE($last, style: "plain") }
request-no-regime = в правилах нет текста, который { DATE($filed, style: "plain") } регулировал услугу `{ $service }`{ $missing ->
        [none] {""}
       *[some] : { LIST($missing, type: "semicolon", each: "code") }
    }

# На месте в файле правил.
request-here = { $what ->
    [value] не то, что требуется
    [twice] указано ещё раз
    [name] такого имени нет
    [service] этой услуги в режиме нет
    [barred] не рассчитывается
    [error] ошибка здесь
    [date] такой даты нет
    [day] не день
    [filing] подано так
    [fact] обстоятельство не имеет такого значения
    [outside] вне календаря
    [edge] подано слишком близко к его краю
   *[filed] подано в этот день
}

# Как исправить.
request-mend-malformed = дело — это объект с ключами `case`, `service`, `procedure` и `filed`; несколько дел — массив таких объектов
request-write-object = напишите { $what ->
        [form] объект с полями формы, например
       *[object] объект, например
    } `{ $sample }`
request-write = напишите { $what ->
        [text] текст в кавычках
        [fact] `true`, `false` или одно из значений обстоятельства в кавычках
        [day] день, например `"2014-11-10"`
        [reading] идентификатор толкования в кавычках
        [field] то, что стоит в поле: текст, число, `true` или `false`
        [codes] массив кодов, например `["8525 80 190 0"]`
       *[code] код в кавычках
    }
request-mend-missing-key = добавьте `{ $entry }`
request-mend-key-twice = оставьте то, что имеется в виду
request-mend-unknown-key = ключи дела: { LIST($known, type: "comma", each: "code") }
request-mend-none = { $what ->
        [outcome] у этой процедуры нет иных исходов, кроме удовлетворения и отказа
        [gap] в этой процедуре нет пробела с условием
        [form] в этом правовом режиме нет форм
        [catalogue] в этом правовом режиме нет каталогов
       *[ground] в этой процедуре нет оснований отказа
    }
request-mend-unknown = { $what ->
        [event] события
        [ground] основания
        [outcome] исходы
        [gap] пробелы
        [procedure] процедуры
        [reading] толкования
        [field] поля
        [choice] допущения и противоречия
        [service] услуги
        [regime] правовые режимы
        [fact] обстоятельства
        [form] формы
        [catalogue] каталоги
        [pace] темпы
       *[name] имена
    }, которые есть: { LIST($known, type: "comma", each: "code") }
request-mend-no-services = ни одна услуга не относится к актам правового режима `{ $regime }`
request-mend-no-service = услуги правового режима `{ $regime }`: { LIST($known, type: "comma", each: "code") }
request-mend-barred = исправьте то, что находит `reglament check`; дела по другим правилам рассчитать можно
request-mend-date = напишите день как `2014-11-03`, со временем как `2014-11-03T10:15` или со смещением как `2014-11-03T10:15+05:00`
request-mend-day = напишите `"{ DATE($day, style: "iso") }"`
request-mend-no-zone = добавьте в `calendar { $calendar }` часовой пояс, например `zone "Asia/Almaty"`, либо укажите местное время без смещения
request-mend-truth-in-file = напишите `{ $fact }` или `not { $fact }`
request-mend-truth = напишите `true` или `false`
request-mend-value-in-file = напишите `{ $fact } is …` с одним из значений: { LIST($values, type: "comma", each: "code") }
request-mend-value = напишите одно из значений: { LIST($values, type: "comma", each: "code") }
request-mend-amount = укажите число от 0 до 999999999999999, не более четырёх знаков после точки, например `1200.50`
request-mend-twice = оставьте одно из них
request-mend-outside = выберите другой день или дополните таблицу дней в папке правил
request-regime = `{ $regime }` ({ $from ->
        [none] время действия неизвестно
       *[day] { $to ->
            [none] с { DATE($from, style: "plain") }
           *[day] с { DATE($from, style: "plain") } по { DATE($to, style: "plain") }
        }
    })
request-mend-no-regime = { $place ->
        [file] чтобы всё же применить текст, напишите `regime …`
       *[elsewhere] чтобы всё же применить текст, укажите правовой режим
    }; услуга `{ $service }` есть в следующих: { LIST($regimes, type: "comma") }
