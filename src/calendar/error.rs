//! Everything that can be wrong with the two tables this room reads.

use thiserror::Error;

use super::{Day, RowKind};

/// One fault in the text of a calendar or of an index table.
///
/// Lines count from 1, the header line included. `Display` gives one sentence without a capital and
/// without a full stop, and without the line: [`line`](CalendarError::line) has it, for whoever
/// shows the place.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CalendarError {
    /// There is no row of data under the header, or no header.
    #[error("the table has no rows")]
    Empty,

    /// The text is no table of comma-separated values at this line.
    #[error("the line cannot be read as comma-separated values")]
    Unreadable {
        /// Where.
        line: usize,
    },

    /// The header lacks a column that is needed.
    #[error("the header has no column `{column}`")]
    MissingColumn {
        /// The name that was looked for.
        column: &'static str,
    },

    /// The header names a column twice, so that a cell would have two values.
    #[error("the header names the column `{column}` more than once")]
    RepeatedColumn {
        /// The name found twice.
        column: &'static str,
    },

    /// A row has more or fewer cells than the header.
    #[error("the header has {expected} columns, this row {found}")]
    CellCount {
        /// Where the row begins.
        line: usize,
        /// Cells in the header.
        expected: usize,
        /// Cells in the row.
        found: usize,
    },

    /// A cell runs over a line break, which is what a forgotten closing quote looks like.
    #[error("the cell under `{column}` runs over the end of the line, a quote is probably not closed")]
    LineBreak {
        /// Where the row begins.
        line: usize,
        /// The column of the cell.
        column: &'static str,
    },

    /// A cell that should hold a date holds something else.
    #[error("`{text}` under `{column}` is not a date like `2014-11-03`")]
    BadDate {
        /// Where.
        line: usize,
        /// The column of the cell.
        column: &'static str,
        /// What stands there.
        text: String,
    },

    /// The kind of the row is none of those known.
    #[error("`{text}` is not a kind of day, write {}", RowKind::LIST)]
    UnknownKind {
        /// Where.
        line: usize,
        /// What stands there.
        text: String,
    },

    /// The sureness of the row is none of those known.
    #[error("`{text}` is not a degree of sureness, write `high`, `medium` or `low`")]
    UnknownSureness {
        /// Where.
        line: usize,
        /// What stands there.
        text: String,
    },

    /// The row has no name, so that the day could not be explained.
    #[error("the row has no name")]
    NoName {
        /// Where.
        line: usize,
    },

    /// The same day has the same kind twice.
    #[error("{day} is listed as `{kind}` twice, first on line {first_line}")]
    Duplicate {
        /// The second row.
        line: usize,
        /// The first row.
        first_line: usize,
        /// The day.
        day: Day,
        /// The kind.
        kind: RowKind,
    },

    /// A day is called a working weekend day but is a weekday.
    #[error("{day} is listed as `working_weekend` but is a {}", weekday(*.day))]
    WorkingWeekendOnWeekday {
        /// Where.
        line: usize,
        /// The day.
        day: Day,
    },

    /// A day is called a weekday off but is a Saturday or a Sunday.
    #[error("{day} is listed as `substituted` but is a {}", weekday(*.day))]
    SubstitutedOnWeekend {
        /// Where.
        line: usize,
        /// The day.
        day: Day,
    },

    /// A day is both a holiday and a working weekend day.
    #[error("{day} is a holiday and a working day at once, see also line {other_line}")]
    Contradiction {
        /// The later of the two rows.
        line: usize,
        /// The earlier of the two rows.
        other_line: usize,
        /// The day.
        day: Day,
    },

    /// A year between the first and the last has no row, which would make it a year without
    /// holidays.
    #[error("the years from {from} to {to} have no rows")]
    YearsWithoutRows {
        /// The first year without rows.
        from: i32,
        /// The last year without rows before the next that has some.
        to: i32,
    },

    /// The amount of an index is not a whole positive number.
    #[error("`{text}` is not an amount in whole tenge from 1 to 999999999")]
    BadAmount {
        /// Where.
        line: usize,
        /// What stands there.
        text: String,
    },

    /// A period of the index ends before it begins.
    #[error("the period begins on {from} and ends before that, on {to}")]
    ReversedDates {
        /// Where.
        line: usize,
        /// First day of the period as written.
        from: Day,
        /// Last day of the period as written.
        to: Day,
    },

    /// Two periods of the index share days.
    #[error("the period shares {from} to {to} with that on line {other_line}")]
    Overlap {
        /// The period that begins later.
        line: usize,
        /// The period that begins earlier.
        other_line: usize,
        /// First day that both cover.
        from: Day,
        /// Last day that both cover.
        to: Day,
    },
}

impl CalendarError {
    /// The line of the fault, counted from 1; `None` where the table as a whole is at fault.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        use CalendarError as E;
        match self {
            E::Empty | E::MissingColumn { .. } | E::RepeatedColumn { .. } | E::YearsWithoutRows { .. } => None,
            E::Unreadable { line }
            | E::CellCount { line, .. }
            | E::LineBreak { line, .. }
            | E::BadDate { line, .. }
            | E::UnknownKind { line, .. }
            | E::UnknownSureness { line, .. }
            | E::NoName { line }
            | E::Duplicate { line, .. }
            | E::WorkingWeekendOnWeekday { line, .. }
            | E::SubstitutedOnWeekend { line, .. }
            | E::Contradiction { line, .. }
            | E::BadAmount { line, .. }
            | E::ReversedDates { line, .. }
            | E::Overlap { line, .. } => Some(*line),
        }
    }
}

fn weekday(day: Day) -> &'static str {
    use chrono::Weekday;
    match day.weekday() {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}
