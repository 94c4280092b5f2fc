//! Numbers whose unit is missing, or is one that the language does not have.
//!
//! A mend never puts another unit behind the number that stands there: a month is not a number of days, and a rule that
//! counts otherwise than the act is another law.

use super::fault::{Found, Measure};
use super::words::is_keyword;
use crate::diagnostic::{did_you_mean, keyword_meant_help, slip};
use crate::message;
use crate::message::Message;

/// What is wrong where `found` stands after a number instead of a unit; nothing stands there if it is empty.
enum Wrong {
    Missing,
    WhichDays,
    Other,
}

impl Wrong {
    fn of(found: &str, measure: Measure) -> Self {
        match () {
            () if !is_word(found) => Self::Missing,
            () if measure == Measure::Days && ["day", "days"].contains(&found) => Self::WhichDays,
            () => Self::Other,
        }
    }
}

/// What is wrong after the number `after`.
pub(super) fn what(after: &str, found: &Found, measure: Measure) -> Message {
    match Wrong::of(&found.english, measure) {
        Wrong::Missing => message!("syntax-unit-missing", after: id(after)),
        Wrong::WhichDays => message!("syntax-unit-which-days", after: id(after), found: id(&found.written)),
        Wrong::Other => message!("syntax-unit-other", after: id(after), found: id(&found.written)),
    }
}

/// What is said at the place of the unit, and how to mend it.
pub(super) fn here_and_help(after: &str, found: &Found, measure: Measure) -> (Message, Message) {
    match Wrong::of(&found.english, measure) {
        Wrong::Missing => (message!("syntax-unit-missing-here"), measure.missing(after)),
        Wrong::WhichDays => (message!("syntax-unit-which-days-here"), measure.missing(after)),
        Wrong::Other if measure == Measure::Days && is_long(&found.english) => {
            (message!("syntax-unit-other-here"), message!("syntax-unit-alone", unit: id(&found.written)))
        }
        Wrong::Other => {
            let meant = did_you_mean(&found.english.to_lowercase(), measure.words().iter().copied());
            let help = meant.map_or_else(|| measure.other(after, found), keyword_meant_help);
            (message!("syntax-unit-other-here"), help)
        }
    }
}

/// The word of a unit that is misspelt here, where that is certain.
pub(super) fn meant(found: &Found, measure: Measure) -> Option<&'static str> {
    let wrong = matches!(Wrong::of(&found.english, measure), Wrong::Other);
    slip(&found.english.to_lowercase(), measure.words().iter().copied()).filter(|_| wrong)
}

impl Measure {
    /// The words of its units.
    const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Days => &["working", "calendar", "days", "weeks", "months", "years"],
            Self::Minutes => &["minutes"],
            Self::Percent => &["percent"],
            Self::Characters => &["characters"],
            Self::Tenge => &["tenge"],
            Self::Index => &[],
        }
    }

    /// What to write where the unit is missing.
    fn missing(self, after: &str) -> Message {
        let write = |unit: &str| message!("syntax-unit-write", written: code(format!("{after} {unit}")));
        match self {
            Self::Days if after == "working" || after == "calendar" => write("days"),
            Self::Days => {
                let days = if after == "1" { "day" } else { "days" };
                message!(
                    "syntax-unit-write-either",
                    one: code(format!("{after} working {days}")),
                    other: code(format!("{after} calendar {days}")),
                )
            }
            Self::Minutes if after == "1" => write("minute"),
            Self::Minutes => write("minutes"),
            Self::Percent => write("percent"),
            Self::Characters => write("characters"),
            Self::Tenge => write("tenge"),
            Self::Index => message!("syntax-unit-name-index", written: code(format!("{after} mci"))),
        }
    }

    /// What to write where the text counts in another unit.
    fn other(self, after: &str, found: &Found) -> Message {
        const HOURS: [&str; 7] = ["h", "hour", "hours", "час", "часа", "часов", "сағат"];
        let hours = after.parse::<u32>().ok().filter(|_| HOURS.contains(&found.english.as_str()));
        match (self, hours.and_then(|hours| hours.checked_mul(60))) {
            (Self::Days, _) => message!("syntax-unit-days-only"),
            (Self::Minutes, Some(minutes)) => {
                message!("syntax-unit-in-minutes", written: code(format!("{minutes} minutes")))
            }
            (Self::Minutes, None) => message!("syntax-unit-only", unit: code("minutes")),
            (Self::Percent, _) => message!("syntax-unit-percent-only"),
            (Self::Characters, _) => message!("syntax-unit-only", unit: code("characters")),
            (Self::Tenge, _) => message!("syntax-unit-tenge-only", found: id(&found.written)),
            (Self::Index, _) => message!("syntax-unit-index-only"),
        }
    }
}

/// Whether it is a unit of periods that no other word goes before.
fn is_long(found: &str) -> bool {
    ["week", "weeks", "month", "months", "year", "years"].contains(&found)
}

/// Whether what stands in the place of a unit is one, right or wrong, rather than what comes after it.
fn is_word(found: &str) -> bool {
    const UNITS: [&str; 14] = [
        "day",
        "days",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "hours",
        "minute",
        "minutes",
        "percent",
        "characters",
        "tenge",
    ];
    let word = !found.is_empty() && found.chars().all(char::is_alphabetic);
    word && (UNITS.contains(&found) || !is_keyword(found))
}
