# Дело, которое не завершено при смене правовых режимов.

transition-filed = `{ $procedure }`, подано { DATE($on, style: "plain") }{ $at ->
        [none] {""}
       *[time] , в { $at }
    }, правовой режим `{ $regime }`
transition-regimes = `{ $old }` → `{ $new }`
transition-supposed = Предположим, что режим `{ $new }` вступает в силу { $from }.
transition-takeover = { $until ->
        [none] Режим `{ $new }` действует с { $from }.
       *[day] Режим `{ $old }` действовал по { DATE($until, style: "plain") }, режим `{ $new }` действует с { $from }.
    }
transition-between = Не внесено в файлы правил, с { DATE($from, style: "plain") } по { DATE($to, style: "plain") }: { $what }
transition-assumed = Эти дни опираются на предполагаемые даты актов: { LIST($acts, type: "comma", each: "code") }.
transition-ended = Дело завершилось, пока действовал режим `{ $old }`: режим `{ $new }` его не затрагивает.
transition-ended-between = Дело завершилось после режима `{ $old }`, но до режима `{ $new }`: отмеченное приходится на время, тексты которого не внесены в файлы правил.
transition-decided = Решение принято до вступления в силу режима `{ $new }`: оно остаётся в силе, остальное произошло позже.
transition-pending = Когда вступил в силу режим `{ $new }`, дело ещё не было завершено.
transition-no-choice = Файлы правил не говорят, какой режим применяется к остальному; это указало бы допущение `{ $choice }`.
transition-followed = Принято `{ $reading }` (`{ $choice }`): { $because }
transition-reading = { $law ->
        [of-filing] По режиму дня подачи
       *[of-each-day] По режиму каждого дня
    } (`{ $reading }`){ $followed ->
        [yes] , так принято в файлах правил
       *[no] {""}
    }
transition-governed = { $regime ->
        [none] тексты не внесены
       *[some] `{ $regime }`
    }{ $before ->
        [yes] , последний день истёк раньше
       *[no] {""}
    }{ $deadline ->
        [none] {""}
       *[day] , не позднее { $deadline }
    }
transition-outcome = { $outcome }{ $decided ->
        [none] {""}
       *[day] ; решение принято { $decided }
    }{ $term ->
        [none] {""}
       *[some] ; { $term }
    }; по тексту режима `{ $regime }`{ $readings ->
        [none] {""}
       *[some] ; опирается на допущения: { LIST($readings, type: "comma", each: "code") }
    }
transition-term = срок { $limit } истекает { $deadline }
transition-granted = заявление удовлетворено
transition-refused = мотивированный отказ: { LIST($grounds, type: "semicolon") }
transition-declared = исход { QUOTED($outcome) }{ $grounds ->
        [none] {""}
       *[some] , основания: { LIST($grounds, type: "semicolon") }
    }
transition-unspecified = не определено{ $gap ->
        [none] {""}
       *[some] {" "}(`{ $gap }`)
    }

# На что ответить нельзя.
transition-no-day = `{ $day }` – не день
transition-help-day = напишите так: `--at 2015-08-05`
transition-start-unknown = неизвестно, когда вступил в силу режим `{ $regime }`
transition-help-suppose = предположите день с помощью `--at`
transition-wrong-order = режим `{ $new }` не следует за режимом `{ $old }`: он действует с { DATE($from, style: "plain") }
transition-help-order = назовите сначала более ранний режим или предположите день с помощью `--at`
transition-filed-later = дело `{ $case }` подано { DATE($on, style: "plain") }, когда уже действовал режим `{ $new }` – с { DATE($from, style: "plain") }
transition-help-filed = дело при режиме `{ $new }` покажет `reglament run`; другой день предполагает `--at`
