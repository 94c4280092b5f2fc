//! Days, working days, and what "within twelve working days" comes to.
//!
//! **In** comes text: a table of the days on which a country works or rests out of turn
//! ([`Calendar::from_csv`]), and a table of the monthly calculation index, the unit in which fees
//! are set ([`IndexTable::from_csv`]).
//!
//! **Out** go two tables that never change again. A [`Calendar`] says of any [`Day`] whether it is
//! worked and why ([`Calendar::reason`]), finds the n-th working day after or before it, and ends a
//! [`Period`] under given [`Conventions`], around [`Stop`]s of the clock. An [`IndexTable`] gives
//! the index in force on a day.
//!
//! **Guaranteed** from here on:
//!
//! - The rows agree with each other. A table in which a day is both a holiday and worked, or a
//!   moved-in working day is no weekend, is refused with all its faults named at once.
//! - Nothing is guessed outside the calendar's range: the answer there is `None`, or
//!   [`DayKind::Outside`], and never a date at the edge.
//! - Counting working days takes the same time whether the period is one day long or a thousand: it
//!   is a lookup in a rank table (day to number) and one in a select table (number to day). Nothing
//!   is allocated on the way.
//! - The room reads no file and no clock, prints nothing, and knows no rule of the language.
//!
//! How days are counted is nowhere settled in one text, so every reading with an effect is a value
//! of [`Conventions`] and can be switched.

mod cell;
mod conventions;
mod day;
mod entry;
mod error;
mod index;
mod known;
mod load;
mod manner;
mod month;
mod period;
mod reason;
mod rows;
#[cfg(test)]
mod shipped;
mod substitutes;
mod tables;
mod text;
mod weekend;

pub use conventions::{
    BackOnNonworking, Conventions, CountingBack, CountingStart, EndOnNonworking, ExtensionStart, LateDelivery,
    LateDeliveryClock, MonthEnd, StopOnLastDay,
};
pub use day::Day;
pub use entry::{RowKind, Sureness};
pub use error::CalendarError;
pub use index::{IndexPeriod, IndexTable};
pub use known::ThinYear;
pub use manner::Manner;
pub use period::{End, Period, Stop, Unit};
pub use reason::{DayKind, DayName};
pub use tables::Calendar;
pub use weekend::{Weekend, Weekends};
