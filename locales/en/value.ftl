# Values as they stand in the middle of messages.

value-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
value-weekday = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
value-date = { value-weekday } { $day } { value-month } { $year }
    .plain = { $day } { value-month } { $year }
    .short = { value-weekday } { $day } { value-month }
    .month = { $day } { value-month }
    .iso = { $iso }

value-list = { $before } and { $after }
    .or = { $before } or { $after }
    .comma = { $before }, { $after }
    .semicolon = { $before }; { $after }
    .space = { $before } { $after }
    .arrow = { $before } → { $after }
    .each-and = { $before } and { $after }
    .each-or = { $before } or { $after }

value-rule = { $title ->
    [none] { $id }
   *[title] { QUOTED($title) } ({ $id })
}

value-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
value-calendar-days = { $count ->
    [one] { $count } calendar day
   *[other] { $count } calendar days
}
value-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
value-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
value-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
value-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
value-counting-that-day = that day counted
value-not-counting-that-day = that day not counted
value-ending-on-any-day = also ending on a day that is not worked
value-ending-on-next-working-day = ending on a working day, or on the next one
value-ending-on-working-day-before = ending on a working day, or on the one before
value-least-working-days = { $count ->
    [one] with at least { $count } working day
   *[other] with at least { $count } working days
}
value-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
value-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
