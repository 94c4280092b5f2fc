//! Months by name: one after the other on a wall calendar.

use chrono::{Datelike, NaiveDate};

use super::case::Case;

/// The last day of so many months: that with the number of the event or, where the day of the event is itself the
/// first, the day before the one with that number.
pub fn months_after(case: &Case, event: NaiveDate, months: u32, event_counts: bool) -> NaiveDate {
    let month = (0..months).fold(month_of(event), |month, _| following(month));
    let number = if event_counts { event.day() - 1 } else { event.day() };
    numbered(case, month, number)
}

/// The day with the same number so many months before.
pub fn months_before(case: &Case, day: NaiveDate, months: u32) -> NaiveDate {
    let month = (0..months).fold(month_of(day), |month, _| preceding(month));
    numbered(case, month, day.day())
}

fn month_of(day: NaiveDate) -> (i32, u32) {
    (day.year(), day.month())
}

fn following((year, month): (i32, u32)) -> (i32, u32) {
    if month == 12 { (year + 1, 1) } else { (year, month + 1) }
}

fn preceding((year, month): (i32, u32)) -> (i32, u32) {
    if month == 1 { (year - 1, 12) } else { (year, month - 1) }
}

/// Before the first day of a month lies the last of the month before. A month that has no such day ends the period with
/// its own last day, or lets it go on to the first of the next.
fn numbered(case: &Case, (year, month): (i32, u32), number: u32) -> NaiveDate {
    let first_of = |(year, month)| NaiveDate::from_ymd_opt(year, month, 1).expect("every month has a first day");
    if number == 0 {
        return first_of((year, month)).pred_opt().expect("time began long before");
    }
    let next = first_of(following((year, month)));
    let missing =
        if case.assumes("month_end", "next_month_first") { next } else { next.pred_opt().expect("see above") };
    NaiveDate::from_ymd_opt(year, month, number).unwrap_or(missing)
}
