//! Everything that can be wrong with the two tables this room reads.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;
use thiserror::Error;

use super::text::shown;
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

    /// The columns are not parted by commas.
    #[error("the columns are parted by {}, and not by commas", sign_name(*.sign))]
    Separator {
        /// Where the header is.
        line: usize,
        /// What parts them.
        sign: char,
    },

    /// A line is a remark, which a table has none of.
    #[error("the line is a remark, and a table has none")]
    Comment {
        /// Where.
        line: usize,
    },

    /// A sign that some programs take for the end of a line, and others do not.
    #[error("the line has a sign in it by which some programs end lines, so that rows could be lost")]
    LineSign {
        /// Where.
        line: usize,
    },

    /// The first line names none of the columns.
    #[error("there is no header: the first line names none of the columns {}", listed(.columns))]
    NoHeader {
        /// Where the first line is.
        line: usize,
        /// The columns looked for.
        columns: Vec<&'static str>,
    },

    /// The header writes the columns otherwise.
    #[error("the header writes {}, and not {}", listed(.found), listed(.columns))]
    ColumnNames {
        /// Where the header is.
        line: usize,
        /// The names found.
        found: Vec<String>,
        /// The names looked for.
        columns: Vec<&'static str>,
    },

    /// The header lacks columns that are needed.
    #[error("the header has no column {}", listed(.columns))]
    MissingColumns {
        /// The names that were looked for.
        columns: Vec<&'static str>,
    },

    /// A fault that several rows have alike.
    #[error("{first} (and so on {more} more line{})", if *.more == 1 { "" } else { "s" })]
    Repeated {
        /// The first of them.
        first: Box<CalendarError>,
        /// How many more there are.
        more: usize,
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
    #[error("`{}` under `{column}` is not a date like `2014-11-03`", shown(.text))]
    BadDate {
        /// Where.
        line: usize,
        /// The column of the cell.
        column: &'static str,
        /// What stands there.
        text: String,
    },

    /// The kind of the row is none of those known.
    #[error("`{}` is not a kind of day, write {}", shown(.text), RowKind::LIST)]
    UnknownKind {
        /// Where.
        line: usize,
        /// What stands there.
        text: String,
    },

    /// The sureness of the row is none of those known.
    #[error("`{}` is not a degree of sureness, write `high`, `medium` or `low`", shown(.text))]
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

    /// The calendar is said to be known until a day of a year that has no rows.
    #[error("it is said to be known until {until}, but has no rows after {last}")]
    KnownBeyondRows {
        /// The day until which it is said to be known.
        until: Day,
        /// The last day of the last year that has rows.
        last: Day,
    },

    /// The calendar is said to be known until a day before its first.
    #[error("it is said to be known until {until}, but begins on {first}")]
    KnownBeforeRows {
        /// The day until which it is said to be known.
        until: Day,
        /// Its first day.
        first: Day,
    },

    /// The amount of an index is not a whole positive number.
    #[error("`{}` is not an amount in whole tenge from 1 to 999999999", shown(.text))]
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
    /// How to mend it, beside the line.
    #[must_use]
    pub fn mend(&self) -> Option<String> {
        use CalendarError as E;
        Some(match self {
            E::Repeated { first, .. } => return first.mend(),
            E::Separator { .. } => "save the table with commas between the columns (CSV, comma delimited), and put quotation marks around a cell that has a comma in it".to_owned(),
            E::Comment { .. } => "take the remark out of the table, or put it into the column `source`".to_owned(),
            E::LineSign { .. } => "save the table as plain text, with one row on each line".to_owned(),
            E::NoHeader { columns, .. } => format!("write `{}` as the first line", columns.join(",")),
            E::ColumnNames { columns, .. } => format!("write {} in the header", listed(columns)),
            E::BadDate { .. } => "write dates as year, month and day: `2014-11-03`".to_owned(),
            E::UnknownKind { text, .. } => format!("write `{}`", bare_name(text, &RowKind::ALL.map(RowKind::name))?),
            E::UnknownSureness { text, .. } => format!("write `{}`", bare_name(text, &["high", "medium", "low"])?),
            E::YearsWithoutRows { .. } => "add the rows of these years".to_owned(),
            E::KnownBeyondRows { last, .. } => format!("add the rows of the years after it, or write `known until {last}` or an earlier day"),
            _ => return None,
        })
    }

    /// What faults have in common that one cause has: the same kind of fault, of the same cell as far as its shape goes.
    fn cause(&self) -> Option<(std::mem::Discriminant<Self>, String)> {
        use CalendarError as E;
        let digit = |it: char| if it.is_numeric() { '9' } else { it };
        let shape = match self {
            E::Comment { .. } | E::NoName { .. } | E::Unreadable { .. } => String::new(),
            E::CellCount { found, .. } => found.to_string(),
            E::BadDate { column, text, .. } => format!("{column} {}", text.chars().map(digit).collect::<String>()),
            E::BadAmount { text, .. } => text.chars().map(digit).collect(),
            // All words that are only written otherwise have the one cause.
            E::UnknownKind { text, .. } | E::UnknownSureness { text, .. } => {
                if self.mend().is_some() {
                    String::new()
                } else {
                    text.clone()
                }
            }
            _ => return None,
        };
        Some((std::mem::discriminant(self), shape))
    }

    /// Faults with those of one cause put together, each where its first is.
    pub(super) fn summed(errors: Vec<Self>) -> Vec<Self> {
        let mut places: HashMap<(std::mem::Discriminant<Self>, String), usize> = HashMap::new();
        let mut summed: Vec<(Self, usize)> = Vec::new();
        for error in errors {
            let known = error.cause().and_then(|it| match places.entry(it) {
                Entry::Occupied(known) => Some(*known.get()),
                Entry::Vacant(new) => {
                    new.insert(summed.len());
                    None
                }
            });
            match known.and_then(|it| summed.get_mut(it)) {
                Some((_, more)) => *more += 1,
                None => summed.push((error, 0)),
            }
        }
        let told = |(first, more)| match more {
            0 => first,
            more => Self::Repeated { first: Box::new(first), more },
        };
        summed.into_iter().map(told).collect()
    }

    /// The line of the fault, counted from 1; `None` where the table as a whole is at fault.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        use CalendarError as E;
        match self {
            E::Empty
            | E::MissingColumns { .. }
            | E::RepeatedColumn { .. }
            | E::YearsWithoutRows { .. }
            | E::KnownBeyondRows { .. }
            | E::KnownBeforeRows { .. } => None,
            E::Repeated { first, .. } => first.line(),
            E::Unreadable { line }
            | E::Separator { line, .. }
            | E::Comment { line }
            | E::LineSign { line }
            | E::NoHeader { line, .. }
            | E::ColumnNames { line, .. }
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

/// What a sign is called.
fn sign_name(sign: char) -> String {
    match sign {
        ';' => "semicolons".to_owned(),
        '\t' => "tabs".to_owned(),
        other => format!("`{other}`"),
    }
}

/// The name that a cell holds but for capitals and characters that nobody sees.
fn bare_name(text: &str, names: &[&'static str]) -> Option<&'static str> {
    let bare: String = text.to_lowercase().chars().filter(|it| it.is_alphanumeric() || *it == '_').collect();
    names.iter().find(|it| **it == bare).copied()
}

/// `date`, `kind`
fn listed<T: fmt::Display>(names: &[T]) -> String {
    names.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ")
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
