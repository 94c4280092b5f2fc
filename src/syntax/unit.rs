//! Numbers whose unit is missing, or is one that the language does not have, put into words.
//!
//! A mend never puts another unit behind the number that stands there: a month is not a number of days, and a rule that
//! counts otherwise than the act is another law.

use super::fault::Measure;
use super::words::is_keyword;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::span::Span;

/// The finding about a number `after` which `found` stands instead of a unit; nothing stands there if it is empty.
pub(super) fn unit(after: &str, found: &str, measure: Measure, span: Span) -> Diagnostic {
    let error = |message: String, label: &str| Diagnostic::error("regl::syntax::unit", message).at(span, label);
    if !is_word(found) {
        let finding = error(format!("`{after}` lacks its unit"), "the unit belongs here");
        return finding.help(measure.missing(after));
    }
    if measure == Measure::Days && ["day", "days"].contains(&found) {
        let finding = error(format!("`{after} {found}` does not say which days"), "working days or calendar days?");
        return finding.help(measure.missing(after));
    }
    let finding = error(format!("`{found}` is no unit that may follow `{after}`"), "no unit of the language here");
    match did_you_mean(&found.to_lowercase(), measure.words().iter().copied()) {
        Some(meant) => finding.help(format!("did you mean `{meant}`?")),
        None => finding.help(measure.other(after, found)),
    }
}

impl Measure {
    /// The words of its units.
    const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Days => &["working", "calendar", "days"],
            Self::Minutes => &["minutes"],
            Self::Percent => &["percent"],
            Self::Characters => &["characters"],
            Self::Tenge => &["tenge"],
            Self::Index => &[],
        }
    }

    /// What to write where the unit is missing.
    fn missing(self, after: &str) -> String {
        let one = after == "1";
        match self {
            Self::Days if after == "working" || after == "calendar" => format!("write `{after} days`"),
            Self::Days if one => "write `1 working day` or `1 calendar day`, whichever the text says".into(),
            Self::Days => format!("write `{after} working days` or `{after} calendar days`, whichever the text says"),
            Self::Minutes if one => "write `1 minute`".into(),
            Self::Minutes => format!("write `{after} minutes`"),
            Self::Percent => format!("write `{after} percent`"),
            Self::Characters => format!("write `{after} characters`"),
            Self::Tenge => format!("write `{after} tenge`"),
            Self::Index => format!("name the index in which the fee is set: `{after} mci`"),
        }
    }

    /// What to write where the text counts in another unit.
    fn other(self, after: &str, found: &str) -> String {
        let hours = after.parse::<u32>().ok().filter(|_| ["h", "hour", "hours"].contains(&found));
        match (self, hours.and_then(|hours| hours.checked_mul(60))) {
            (Self::Days, _) => "the units are `working days` and `calendar days`; a period of another unit is not \
                                converted, since that changes the law: say in a `gap` or a `note` what the text says"
                .into(),
            (Self::Minutes, Some(minutes)) => format!("write the same time in minutes: `{minutes} minutes`"),
            (Self::Minutes, None) => "the only unit here is `minutes`; say another one in a `note`".into(),
            (Self::Percent, _) => {
                "a pass mark is a part of all marks, in `percent`; say another one in a `note`".into()
            }
            (Self::Characters, _) => "the only unit here is `characters`; say another one in a `note`".into(),
            (Self::Tenge, _) => {
                "an expected fee is an amount in `tenge`; work it out in tenge, not in `".to_owned() + found + "`"
            }
            (Self::Index, _) => "name the index in which the fee is set, as in `20 mci`".into(),
        }
    }
}

/// Whether what stands in the place of a unit is one, right or wrong, rather than what comes after it.
fn is_word(found: &str) -> bool {
    const UNITS: [&str; 8] = ["day", "days", "hours", "minute", "minutes", "percent", "characters", "tenge"];
    let word = !found.is_empty() && found.chars().all(char::is_alphabetic);
    word && (UNITS.contains(&found) || !is_keyword(found))
}
