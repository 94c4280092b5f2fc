//! One row of a table of days: its day, what it says of it, and how sure that is.

use std::fmt;

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::Day;

/// How well a value is known. The order is that of trust: `Low < Medium < High`, so that the least
/// of several is what a result resting on all of them deserves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sureness {
    /// An estimate or a recollection.
    Low,
    /// One good source, not checked against another.
    Medium,
    /// Sources that agree, or a rule of law applied.
    High,
}

impl Sureness {
    /// The word for it in the tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Sureness::Low => "low",
            Sureness::Medium => "medium",
            Sureness::High => "high",
        }
    }

    /// The value with this name, `high`, `medium` or `low`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Sureness> {
        [Sureness::Low, Sureness::Medium, Sureness::High].into_iter().find(|value| value.name() == name)
    }
}

impl fmt::Display for Sureness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// What a row of the table says of its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowKind {
    /// A Saturday or Sunday that is worked, in exchange for a weekday off.
    WorkingWeekend,
    /// A holiday or religious day off, on any day of the week.
    Holiday,
    /// A weekday off: for a holiday that fell on a weekend, or moved there by decision.
    Substituted,
    /// Work was suspended for some, in some places. Kept for explanations; not a day off.
    SpecialNonworking,
    /// Worked, but not to the usual hour: what is filed later counts from the next working day.
    ShortDay,
}

impl RowKind {
    pub(super) const ALL: [RowKind; 5] = [
        RowKind::WorkingWeekend,
        RowKind::Holiday,
        RowKind::Substituted,
        RowKind::SpecialNonworking,
        RowKind::ShortDay,
    ];

    /// The same in the order in which people are told of them.
    pub(super) const LISTED: [RowKind; 5] = [
        RowKind::Holiday,
        RowKind::Substituted,
        RowKind::WorkingWeekend,
        RowKind::ShortDay,
        RowKind::SpecialNonworking,
    ];

    /// The word for it in the table.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            RowKind::WorkingWeekend => "working_weekend",
            RowKind::Holiday => "holiday",
            RowKind::Substituted => "substituted",
            RowKind::SpecialNonworking => "special_nonworking",
            RowKind::ShortDay => "short_day",
        }
    }

    pub(super) fn from_name(name: &str) -> Option<RowKind> {
        RowKind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl fmt::Display for RowKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// One row of the table, read and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub day: Day,
    pub kind: RowKind,
    pub name: String,
    /// Its name in Russian, if the table has one.
    pub russian: Option<String>,
    /// Its name in Kazakh, if the table has one.
    pub kazakh: Option<String>,
    pub sureness: Sureness,
    pub source: String,
    /// When a short day ends.
    pub closes: Option<NaiveTime>,
    /// For a substituted day, what it stands for.
    pub for_day: Option<Day>,
}
