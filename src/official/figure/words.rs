//! Figures in plain words, for findings and tables.

use super::{Amount, Figure, TimeUnit};
use std::fmt;

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Figure::Period { number, unit } => write!(f, "{number} {}", unit.word(*number == 1)),
            Figure::Percent(share) => write!(f, "{share} percent"),
            Figure::Amount { number, unit: Amount::Mci } => write!(f, "{number} mci"),
            Figure::Amount { number, unit: Amount::Tenge } => write!(f, "{number} tenge"),
            Figure::Time(time) => write!(f, "{}", time.format("%H:%M")),
            Figure::Date(date) => write!(f, "{date}"),
            Figure::Act(number) => write!(f, "No. {number}"),
            Figure::Reference(reference) => write!(f, "{}", reference.to),
        }
    }
}

impl TimeUnit {
    /// What it is called.
    #[must_use]
    pub const fn word(self, one: bool) -> &'static str {
        match (self, one) {
            (TimeUnit::WorkingDays, true) => "working day",
            (TimeUnit::WorkingDays, false) => "working days",
            (TimeUnit::CalendarDays, true) => "calendar day",
            (TimeUnit::CalendarDays, false) => "calendar days",
            (TimeUnit::CalendarWorkingDays, true) => "calendar working day",
            (TimeUnit::CalendarWorkingDays, false) => "calendar working days",
            (TimeUnit::Days, true) => "day",
            (TimeUnit::Days, false) => "days",
            (TimeUnit::Months, true) => "month",
            (TimeUnit::Months, false) => "months",
            (TimeUnit::Years, true) => "year",
            (TimeUnit::Years, false) => "years",
            (TimeUnit::Hours, true) => "hour",
            (TimeUnit::Hours, false) => "hours",
            (TimeUnit::Minutes, true) => "minute",
            (TimeUnit::Minutes, false) => "minutes",
        }
    }
}
