//! Figures in words, as findings tell them.
//!
//! Comes in: figures. Goes out: words that people read them by. Guaranteed: two figures that differ have different words.

use super::figure::{Amount, Figure, TimeUnit};

/// `5 working days`, `9 MCI`, `¶8(1)`.
#[must_use]
pub fn figure_words(figure: &Figure) -> String {
    match figure {
        Figure::Period { number, unit } => period(*number, *unit),
        Figure::Percent(number) => format!("{number} %"),
        Figure::Amount { number, unit: Amount::Mci } => format!("{number} MCI"),
        Figure::Amount { number, unit: Amount::Tenge } => format!("{number} tenge"),
        Figure::Time(time) => time.format("%H:%M").to_string(),
        Figure::Date(date) => date.to_string(),
        Figure::Act(number) => format!("act No. {number}"),
        Figure::Reference(reference) => reference.to.to_string(),
    }
}

fn period(number: u32, unit: TimeUnit) -> String {
    let one = number == 1;
    let days = if one { "day" } else { "days" };
    match unit {
        TimeUnit::WorkingDays => format!("{number} working {days}"),
        TimeUnit::CalendarDays => format!("{number} calendar {days}"),
        TimeUnit::CalendarWorkingDays => format!("{number} {days} called calendar and working at once"),
        TimeUnit::Days => format!("{number} {days}"),
        TimeUnit::Months => format!("{number} {}", if one { "month" } else { "months" }),
        TimeUnit::Years => format!("{number} {}", if one { "year" } else { "years" }),
        TimeUnit::Hours => format!("{number} {}", if one { "hour" } else { "hours" }),
        TimeUnit::Minutes => format!("{number} {}", if one { "minute" } else { "minutes" }),
    }
}

/// `1 working day and 2 working days`
pub(super) fn list(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
