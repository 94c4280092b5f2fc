# Что неверно в том, что названо в командной строке: файлы, папки, дела, параметры.
input-not-found = нет файла или папки `{ $path }`
input-is-folder = `{ $path }` — папка, а нужен файл
input-written-over = файл `{ $path }` был бы перезаписан, хотя команда его читает или пишет в него другое
input-not-folder = `{ $path }` — файл, а нужна папка
input-unreadable = прочитать `{ $path }` нельзя: { $reason }
input-encoding = файл `{ $path }` не в кодировке `UTF-8`: неподходящий байт в строке { $line } (байт { $byte })
input-too-large = файл `{ $path }` больше { $mebibytes } МиБ
input-not-rules = `{ $path }` не является файлом правил
input-no-rules = в папке `{ $path }` нет файлов правил
input-no-cases = в `{ $path }` нет дел
input-unknown-case = нет ни файла, ни дела `{ $name }`
input-unknown = { $what ->
        [act] нет акта
        [regime] нет правового режима
        [service] нет услуги
        [procedure] нет процедуры
        [choice] нет допущения или противоречия
        [reading] нет толкования
       *[pace] нет темпа
    } `{ $name }`
input-ambiguous = `{ $name }` подходит к нескольким { $what ->
        [service] услугам
        [procedure] процедурам
       *[case] делам
    }, всего { $fits }
input-no-folder = папки `{ $path }`, в которую нужно записать, нет
input-binary = документ `Word` на терминале прочитать нельзя
input-assume = `--assume { $written }` не называет толкования
input-assume-twice = `--assume` называет `{ $choice }` дважды
input-many-entries = в папке `{ $path }` файлов и папок больше { $most }
input-many-bytes = в папке `{ $path }` больше { $mebibytes } МиБ файлов правил и таблиц
input-two-documents = с `{ $option } -` в стандартном выводе смешались бы два документа
input-unwritable = { $path ->
        [none] записать в стандартный вывод нельзя
       *[some] записать `{ $path }` нельзя
    }: { $reason }
input-no-index = нет акта с указателем `{ $act }`
input-no-calendar = у правовых режимов `{ $old }` и `{ $new }` нет общего календаря
input-no-days = между { DATE($from, style: "plain") } и { DATE($to, style: "plain") } нет ни одного дня
input-outside = день { DATE($day, style: "plain") } выходит за пределы календаря: он содержит дни с { DATE($first, style: "plain") } по { DATE($last, style: "plain") }
input-no-day = `{ $option } { $written }` не называет дня
input-fix = `--fix { $written }` не задаёт значения обстоятельства
input-fix-twice = обстоятельство `{ $fact }` задано дважды
input-unknown-fact = нет обстоятельства `{ $fact }`
input-fact-value = обстоятельство `{ $fact }` не может иметь значения `{ $value }`
input-format = `--format { $format }` { $with ->
        [with] нельзя указать вместе с `{ $option }`
       *[without] можно указать только вместе с `{ $option }`
    }
input-no-fit = ни одно дело не подходит под `--filter { $filter }`
input-no-place = дела из `{ $path }` не записаны ни в одном файле, поэтому их снимкам негде храниться
input-no-answer = `{ $option }` задаёт вопросы, но отвечать некому; ничего не записано
input-broken-link = ссылка `{ $path }` никуда не ведёт и пропущена
input-exists = `{ $path }` уже есть
input-taken = уже есть { $what ->
        [act] акт
        [regime] правовой режим
       *[case] дело
    } `{ $name }`
input-no-id = `{ $written }` не может быть именем
input-unanswered = не задано: `{ $option }`
input-unknown-code = кода `{ $code }` нет

# Что сообщает система.
input-reason = { $kind ->
    [permission] нет прав доступа
    [changed] файл тем временем изменён
    [full] нет места
    [read-only] запись на этот носитель запрещена
    [name] недопустимое имя файла
    [folder] это папка
    [missing] такого файла или папки больше нет
    [exists] это уже существует
    [not-folder] на месте папки стоит файл
    [in-use] используется другой программой
    [too-large] такой большой файл там невозможен
    [quota] исчерпана квота на место
    [cut] обрывается слишком рано
    [data] содержимое повреждено
    [interrupted] работа прервана
    [closed] никто больше не читает
    [late] система не ответила вовремя
    [unsupported] система этого не умеет
   *[other] неизвестная ошибка системы
}
input-system = ошибка системы `{ $words }`

# Как исправить.
input-mend-not-found = проверьте написание; пути начинаются от текущей папки
input-mend-is-folder = назовите один файл из неё
input-mend-written-over = назовите другой файл
input-mend-not-folder = назовите папку с файлами правил
input-mend-unreadable = проверьте, есть ли у вас право читать этот файл
input-mend-utf16 = файл похож на `UTF-16`; сохраните его в `UTF-8`
input-mend-encoding = сохраните файл в `UTF-8`; надёжно распознать `Windows-1251` и подобные кодировки нельзя
input-mend-too-large = разделите его: в файле правил стоит одна услуга одного акта
input-mend-not-rules = имена файлов правил оканчиваются на `.regl`
input-mend-no-rules = имена файлов правил оканчиваются на `.regl`; другую папку можно указать через `--regs`
input-mend-no-cases = дело — это блок вида `{ $sample }`
input-mend-no-case = в папке правил нет дел; назовите файл с делами
input-mend-unknown-case = назовите файл или папку с делами либо дело так, как его показывает `reglament list`
input-mend-unknown = здесь есть { $what ->
        [act] акты
        [regime] правовые режимы
        [service] услуги
        [procedure] процедуры
        [choice] допущения и противоречия
        [reading] толкования
       *[pace] темпы
    }: { LIST($known, type: "comma", each: "code") }
input-mend-ambiguous = назовите одно из: { LIST($fits, type: "comma", each: "code") }
input-mend-no-folder = сначала создайте папку или назовите другой файл
input-mend-binary = назовите файл: `--output table.docx`
input-mend-assume = пишите так: `--assume counting_start=same_day`
input-mend-assume-twice = оставьте то толкование, которому нужно следовать
input-mend-large-folder = ничего из неё не прочитано; назовите папку с файлами правил
input-mend-two-documents = назовите файл: `{ $option } FILE`
input-mend-unwritable = проверьте, есть ли место и право записи
input-mend-no-index = акты с указателем здесь: { LIST($known, type: "comma", each: "code") }
input-mend-no-calendar = см. `calendar` каждого режима
input-mend-no-days = укажите более ранний день в `--from`
input-mend-outside = назовите дни, которые есть в календаре
input-mend-no-day = напишите существующий день, например `2014-11-03`
input-mend-fix = пишите так: `--fix sample_required=yes`
input-mend-fix-twice = задайте каждое обстоятельство один раз
input-mend-unknown-fact = обстоятельства процедуры перечисляет `reglament explore --format json`
input-mend-fact-value = допустимые значения: { LIST($known, type: "comma", each: "code") }
input-mend-format = доступные виды перечисляет `reglament test --help`
input-mend-no-fit = укажите часть названия дела, услуги или процедуры; названия выводит `reglament list`
input-mend-no-place = укажите папку с файлами правил: `--regs`
input-mend-no-answer = запустите команду в терминале, передайте ответы через стандартный ввод, по одному в строке, или запишите всё с `--accept`
input-mend-broken-link = удалите её или направьте на существующий файл или папку
input-mend-no-code = все коды перечисляет `reglament explain`
input-mend-unknown-code = возможно, имелось в виду: { LIST($like, type: "or", each: "code") }
input-mend-exists = назовите другой файл; существующие не перезаписываются
input-mend-taken = выберите другое имя
input-mend-no-id = идентификаторы пишутся строчными латинскими буквами, цифрами и знаками `_` и `-`; в названиях дел нет кавычек
input-mend-unanswered = задайте `{ $option }`; на терминале программа спрашивает сама
input-neither-regime-nor-service = нет ни правового режима, ни услуги `{ $name }`; правовые режимы: { LIST($regimes, type: "comma", each: "code") }
