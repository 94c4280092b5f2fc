# Хабарламалардың ішіндегі мәндер.

value-month = { $month ->
    [1] қаңтар
    [2] ақпан
    [3] наурыз
    [4] сәуір
    [5] мамыр
    [6] маусым
    [7] шілде
    [8] тамыз
    [9] қыркүйек
    [10] қазан
    [11] қараша
   *[12] желтоқсан
}
value-weekday = { $weekday ->
    [1] дс
    [2] сс
    [3] ср
    [4] бс
    [5] жм
    [6] сб
   *[7] жс
}
value-date = { $year } жылғы { $day } { value-month }, { value-weekday }
    .plain = { $year } жылғы { $day } { value-month }
    .short = { $day } { value-month }, { value-weekday }
    .month = { $day } { value-month }
    .iso = { $iso }

value-list = { $before } және { $after }
    .or = { $before } немесе { $after }
    .comma = { $before }, { $after }
    .semicolon = { $before }; { $after }
    .space = { $before } { $after }
    .arrow = { $before } → { $after }
    .each-and = { $before } және { $after }
    .each-or = { $before } немесе { $after }

value-rule = { $title ->
    [none] `{ $id }`
   *[title] { QUOTED($title) } (`{ $id }`)
}

value-working-days = { $count } жұмыс күні
    .genitive = { $count } жұмыс күнінің
    .ablative = { $count } жұмыс күнінен
    .dative = { $count } жұмыс күніне
value-calendar-days = күнтізбелік { $count } күн
    .genitive = күнтізбелік { $count } күннің
    .ablative = күнтізбелік { $count } күннен
    .dative = күнтізбелік { $count } күнге
value-days = { $count } күн
    .genitive = { $count } күннің
    .ablative = { $count } күннен
    .dative = { $count } күнге
value-weeks = { $count } апта
    .genitive = { $count } аптаның
    .ablative = { $count } аптадан
    .dative = { $count } аптаға
value-months = { $count } ай
    .genitive = { $count } айдың
    .ablative = { $count } айдан
    .dative = { $count } айға
value-years = { $count } жыл
    .genitive = { $count } жылдың
    .ablative = { $count } жылдан
    .dative = { $count } жылға
value-counting-that-day = оқиға күнін қоса
value-not-counting-that-day = оқиға күнін қоспағанда
value-ending-on-any-day = жұмыс күні болмаса да сол күні аяқталады
value-ending-on-next-working-day = жұмыс күні болмаса, келесі жұмыс күні аяқталады
value-ending-on-working-day-before = жұмыс күні болмаса, алдыңғы жұмыс күні аяқталады
value-least-working-days = кемінде { $count } жұмыс күні
value-hours = { $count } сағат
    .genitive = { $count } сағаттың
    .ablative = { $count } сағаттан
    .dative = { $count } сағатқа
value-minutes = { $count } минут
    .genitive = { $count } минуттың
    .ablative = { $count } минуттан
    .dative = { $count } минутқа
