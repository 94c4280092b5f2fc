//! Days, times and lengths of time.

use super::list;
use super::localizer::plain;
use crate::calendar::Day;
use crate::message;
use crate::message::TimeUnit;
use crate::syntax::tree::Language;
use chrono::Datelike;

/// A day. The form is an attribute of `value-date`, such as `short`.
pub(super) fn date(day: Day, form: Option<&str>, language: Language) -> Option<String> {
    let date = day.date();
    let number = |it: u32| usize::try_from(it).unwrap_or_default();
    let message = message!(
        "value-date",
        weekday: count(number(date.weekday().number_from_monday())),
        day: count(number(date.day())),
        month: count(number(date.month())),
        // As an id, so that no language sets thousands apart.
        year: id(day.year().to_string()),
    );
    plain(&message, form, language)
}

/// Days in a row; a month is said once for all days of it that follow each other: `21, 22 Mar, 1 Apr`.
pub(super) fn dates(days: &[Day], language: Language) -> Option<String> {
    let same_month = |one: &Day, other: &Day| {
        let (one, other) = (one.date(), other.date());
        (one.year(), one.month()) == (other.year(), other.month())
    };
    let month = |days: &[Day]| -> Option<String> {
        let (last, rest) = days.split_last()?;
        let numbers: Vec<String> = rest.iter().map(|it| it.date().day().to_string()).collect();
        let last = date(*last, Some("month"), language)?;
        list::joined(&numbers.into_iter().chain([last]).collect::<Vec<_>>(), Some("comma"), language)
    };
    let months: Option<Vec<String>> = days.chunk_by(same_month).map(month).collect();
    list::joined(&months?, Some("comma"), language)
}

/// A length of time. The form is an attribute of the message of its unit, such as `genitive`.
pub(super) fn period(count: u64, unit: TimeUnit, form: Option<&str>, language: Language) -> Option<String> {
    let count = usize::try_from(count).ok()?;
    let message = match unit {
        TimeUnit::WorkingDays => message!("value-working-days", count: count(count)),
        TimeUnit::CalendarDays => message!("value-calendar-days", count: count(count)),
        TimeUnit::Days => message!("value-days", count: count(count)),
        TimeUnit::Months => message!("value-months", count: count(count)),
        TimeUnit::Years => message!("value-years", count: count(count)),
        TimeUnit::Hours => message!("value-hours", count: count(count)),
        TimeUnit::Minutes => message!("value-minutes", count: count(count)),
    };
    plain(&message, form, language)
}
