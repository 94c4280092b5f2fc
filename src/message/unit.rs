//! Units of time that people are told of.

use crate::calendar::Unit;
use serde::Serialize;

/// What a length of time is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeUnit {
    /// Days that are worked.
    WorkingDays,
    /// All days.
    CalendarDays,
    /// Days of which a text does not say which.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
}

impl From<Unit> for TimeUnit {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::WorkingDays => Self::WorkingDays,
            Unit::CalendarDays => Self::CalendarDays,
            Unit::Weeks => Self::Weeks,
            Unit::Months => Self::Months,
            Unit::Years => Self::Years,
        }
    }
}
