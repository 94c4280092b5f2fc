# Значения внутри сообщений.

value-month = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
value-weekday = { $weekday ->
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
    [6] сб
   *[7] вс
}
value-date = { $day } { value-month } { $year } г., { value-weekday }
    .plain = { $day } { value-month } { $year } г.
    .short = { $day } { value-month }, { value-weekday }
    .month = { $day } { value-month }
    .iso = { $iso }

value-list = { $before } и { $after }
    .or = { $before } или { $after }
    .comma = { $before }, { $after }
    .semicolon = { $before }; { $after }
    .space = { $before } { $after }
    .arrow = { $before } → { $after }
    .each-and = { $before } и { $after }
    .each-or = { $before } или { $after }

value-rule = { $title ->
    [none] `{ $id }`
   *[title] { QUOTED($title) } (`{ $id }`)
}

value-working-days = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
   *[many] { $count } рабочих дней
}
    .genitive = { $count ->
        [one] { $count } рабочего дня
       *[many] { $count } рабочих дней
    }
    .accusative = { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
       *[many] { $count } рабочих дней
    }
value-calendar-days = { $count ->
    [one] { $count } календарный день
    [few] { $count } календарных дня
   *[many] { $count } календарных дней
}
    .genitive = { $count ->
        [one] { $count } календарного дня
       *[many] { $count } календарных дней
    }
    .accusative = { $count ->
        [one] { $count } календарный день
        [few] { $count } календарных дня
       *[many] { $count } календарных дней
    }
value-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
    .genitive = { $count ->
        [one] { $count } дня
       *[many] { $count } дней
    }
    .accusative = { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }
value-weeks = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
   *[many] { $count } недель
}
    .genitive = { $count ->
        [one] { $count } недели
       *[many] { $count } недель
    }
    .accusative = { $count ->
        [one] { $count } неделю
        [few] { $count } недели
       *[many] { $count } недель
    }
value-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[many] { $count } месяцев
}
    .genitive = { $count ->
        [one] { $count } месяца
       *[many] { $count } месяцев
    }
    .accusative = { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
       *[many] { $count } месяцев
    }
value-years = { $count ->
    [one] { $count } год
    [few] { $count } года
   *[many] { $count } лет
}
    .genitive = { $count ->
        [one] { $count } года
       *[many] { $count } лет
    }
    .accusative = { $count ->
        [one] { $count } год
        [few] { $count } года
       *[many] { $count } лет
    }
value-counting-that-day = включая день события
value-not-counting-that-day = не считая дня события
value-ending-on-any-day = истекает и в нерабочий день
value-ending-on-next-working-day = с нерабочего дня окончание переносится на следующий рабочий
value-ending-on-working-day-before = с нерабочего дня окончание переносится на предшествующий рабочий
value-least-working-days = { $count ->
    [one] не менее { $count } рабочего дня
   *[many] не менее { $count } рабочих дней
}
value-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[many] { $count } часов
}
    .genitive = { $count ->
        [one] { $count } часа
       *[many] { $count } часов
    }
    .accusative = { $count ->
        [one] { $count } час
        [few] { $count } часа
       *[many] { $count } часов
    }
value-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
   *[many] { $count } минут
}
    .genitive = { $count ->
        [one] { $count } минуты
       *[many] { $count } минут
    }
    .accusative = { $count ->
        [one] { $count } минуту
        [few] { $count } минуты
       *[many] { $count } минут
    }
