//! Everything that can be wrong with the two tables this room reads.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::cell::shown;
use super::{Day, RowKind};
use crate::message;
use crate::message::{Argument, Message, ToMessage};

/// One fault in the text of a calendar or of an index table.
///
/// Lines count from 1, the header line included. The message is one sentence without a capital and
/// without a full stop, and without the line: [`line`](CalendarError::line) has it, for whoever
/// shows the place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CalendarError {
    /// There is no row of data under the header, or no header.
    Empty,

    /// The text is no table of comma-separated values at this line.
    Unreadable {
        /// Where.
        line: usize,
    },

    /// The columns are not parted by commas.
    Separator {
        /// Where the header is.
        line: usize,
        /// What parts them.
        sign: char,
    },

    /// A line is a remark, which a table has none of.
    Comment {
        /// Where.
        line: usize,
    },

    /// A sign that some programs take for the end of a line, and others do not.
    LineSign {
        /// Where.
        line: usize,
    },

    /// The first line names none of the columns.
    NoHeader {
        /// Where the first line is.
        line: usize,
        /// The columns looked for.
        columns: Vec<&'static str>,
    },

    /// The header writes the columns otherwise.
    ColumnNames {
        /// Where the header is.
        line: usize,
        /// The names found.
        found: Vec<String>,
        /// The names looked for.
        columns: Vec<&'static str>,
    },

    /// The header lacks columns that are needed.
    MissingColumns {
        /// The names that were looked for.
        columns: Vec<&'static str>,
    },

    /// A fault that several rows have alike.
    Repeated {
        /// The first of them.
        first: Box<CalendarError>,
        /// How many more there are.
        more: usize,
    },

    /// The header names a column twice, so that a cell would have two values.
    RepeatedColumn {
        /// The name found twice.
        column: &'static str,
    },

    /// A row has more or fewer cells than the header.
    CellCount {
        /// Where the row begins.
        line: usize,
        /// Cells in the header.
        expected: usize,
        /// Cells in the row.
        found: usize,
    },

    /// A cell runs over a line break, which is what a forgotten closing quote looks like.
    LineBreak {
        /// Where the row begins.
        line: usize,
        /// The column of the cell.
        column: &'static str,
    },

    /// A cell that should hold a date holds something else.
    BadDate {
        /// Where.
        line: usize,
        /// The column of the cell.
        column: &'static str,
        /// What stands there.
        text: String,
    },

    /// A short day without the hour at which it ends.
    NoClosing {
        /// Where.
        line: usize,
        /// What stands there.
        text: String,
    },

    /// The kind of the row is none of those known.
    UnknownKind {
        /// Where.
        line: usize,
        /// What stands there.
        text: String,
    },

    /// The sureness of the row is none of those known.
    UnknownSureness {
        /// Where.
        line: usize,
        /// What stands there.
        text: String,
    },

    /// The row has no name, so that the day could not be explained.
    NoName {
        /// Where.
        line: usize,
    },

    /// The same day has the same kind twice.
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
    WorkingWeekendOnWeekday {
        /// Where.
        line: usize,
        /// The day.
        day: Day,
    },

    /// A day is called a weekday off but is a Saturday or a Sunday.
    SubstitutedOnWeekend {
        /// Where.
        line: usize,
        /// The day.
        day: Day,
    },

    /// A day is both a holiday and a working weekend day.
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
    YearsWithoutRows {
        /// The first year without rows.
        from: i32,
        /// The last year without rows before the next that has some.
        to: i32,
    },

    /// The calendar is said to be known until a day of a year that has no rows.
    KnownBeyondRows {
        /// The day until which it is said to be known.
        until: Day,
        /// The last day of the last year that has rows.
        last: Day,
    },

    /// The calendar is said to be known until a day before its first.
    KnownBeforeRows {
        /// The day until which it is said to be known.
        until: Day,
        /// Its first day.
        first: Day,
    },

    /// The amount of an index is not a whole positive number.
    BadAmount {
        /// Where.
        line: usize,
        /// What stands there.
        text: String,
    },

    /// A period of the index ends before it begins.
    ReversedDates {
        /// Where.
        line: usize,
        /// First day of the period as written.
        from: Day,
        /// Last day of the period as written.
        to: Day,
    },

    /// Two periods of the index share days.
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

impl ToMessage for CalendarError {
    fn to_message(&self) -> Message {
        use CalendarError as E;
        match self {
            E::Empty => message!("calendar-empty"),
            E::Unreadable { .. } => message!("calendar-unreadable"),
            E::Separator { sign, .. } => {
                message!("calendar-separator", sign: choice(sign_name(*sign)), written: id(*sign))
            }
            E::Comment { .. } => message!("calendar-comment"),
            E::LineSign { .. } => message!("calendar-line-sign"),
            E::NoHeader { columns, .. } => message!("calendar-no-header", columns: list(names(columns))),
            E::ColumnNames { found, columns, .. } => {
                message!("calendar-column-names", found: list(names(found)), columns: list(names(columns)))
            }
            E::MissingColumns { columns } => message!("calendar-missing-columns", columns: list(names(columns))),
            E::Repeated { first, more } => {
                message!("calendar-repeated", first: message(first.as_ref()), more: count(*more))
            }
            E::RepeatedColumn { column } => message!("calendar-repeated-column", column: id(*column)),
            E::CellCount { expected, found, .. } => {
                message!("calendar-cell-count", expected: count(*expected), found: count(*found))
            }
            E::LineBreak { column, .. } => message!("calendar-line-break", column: id(*column)),
            E::BadDate { column, text, .. } => {
                message!("calendar-bad-date", written: text(shown(text)), column: id(*column))
            }
            E::NoClosing { text, .. } => message!("calendar-no-closing", written: text(shown(text))),
            E::UnknownKind { text, .. } => {
                message!("calendar-unknown-kind", written: text(shown(text)), kinds: ids(RowKind::LISTED.map(RowKind::name)))
            }
            E::UnknownSureness { text, .. } => message!("calendar-unknown-sureness", written: text(shown(text))),
            E::NoName { .. } => message!("calendar-no-name"),
            E::Duplicate { first_line, day, kind, .. } => {
                message!("calendar-duplicate", day: date(*day), kind: id(kind.name()), line: id(first_line.to_string()))
            }
            E::WorkingWeekendOnWeekday { day, .. } => {
                message!("calendar-working-weekday", day: date(*day), weekday: choice(weekday(*day)))
            }
            E::SubstitutedOnWeekend { day, .. } => {
                message!("calendar-substituted-weekend", day: date(*day), weekday: choice(weekday(*day)))
            }
            E::Contradiction { other_line, day, .. } => {
                message!("calendar-contradiction", day: date(*day), line: id(other_line.to_string()))
            }
            E::YearsWithoutRows { from, to } => {
                message!("calendar-years-without-rows", from: id(from.to_string()), to: id(to.to_string()))
            }
            E::KnownBeyondRows { until, last } => {
                message!("calendar-known-beyond", until: date(*until), last: date(*last))
            }
            E::KnownBeforeRows { until, first } => {
                message!("calendar-known-before", until: date(*until), first: date(*first))
            }
            E::BadAmount { text, .. } => message!("calendar-bad-amount", written: text(shown(text))),
            E::ReversedDates { from, to, .. } => message!("calendar-reversed", from: date(*from), to: date(*to)),
            E::Overlap { other_line, from, to, .. } => {
                message!("calendar-overlap", from: date(*from), to: date(*to), line: id(other_line.to_string()))
            }
        }
    }
}

crate::impl_error!(CalendarError);

impl CalendarError {
    /// How to mend it, beside the line.
    #[must_use]
    pub fn mend(&self) -> Option<Message> {
        use CalendarError as E;
        Some(match self {
            E::Repeated { first, .. } => return first.mend(),
            E::Separator { .. } => message!("calendar-mend-separator"),
            E::Comment { .. } => message!("calendar-mend-comment"),
            E::LineSign { .. } => message!("calendar-mend-line-sign"),
            E::NoHeader { columns, .. } => message!("calendar-mend-no-header", header: id(columns.join(","))),
            E::ColumnNames { columns, .. } => message!("calendar-mend-column-names", columns: list(names(columns))),
            E::BadDate { .. } => message!("calendar-mend-date"),
            E::UnknownKind { text, .. } => {
                message!("calendar-mend-word", word: id(bare_name(text, &RowKind::ALL.map(RowKind::name))?))
            }
            E::UnknownSureness { text, .. } => {
                message!("calendar-mend-word", word: id(bare_name(text, &["high", "medium", "low"])?))
            }
            E::YearsWithoutRows { .. } => message!("calendar-mend-years"),
            E::KnownBeyondRows { last, .. } => message!("calendar-mend-known-beyond", last: date(*last)),
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
            | E::NoClosing { line, .. }
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
fn sign_name(sign: char) -> &'static str {
    match sign {
        ';' => "semicolon",
        '\t' => "tab",
        _ => "other",
    }
}

/// The name that a cell holds but for capitals and characters that nobody sees.
fn bare_name(text: &str, names: &[&'static str]) -> Option<&'static str> {
    let bare: String = text.to_lowercase().chars().filter(|it| it.is_alphanumeric() || *it == '_').collect();
    names.iter().find(|it| **it == bare).copied()
}

/// Names of columns, for a list.
fn names<T: ToString>(names: &[T]) -> impl Iterator<Item = Argument> {
    names.iter().map(|it| Argument::id(it.to_string()))
}

fn weekday(day: Day) -> &'static str {
    use chrono::Weekday;
    match day.weekday() {
        Weekday::Mon => "monday",
        Weekday::Tue => "tuesday",
        Weekday::Wed => "wednesday",
        Weekday::Thu => "thursday",
        Weekday::Fri => "friday",
        Weekday::Sat => "saturday",
        Weekday::Sun => "sunday",
    }
}
