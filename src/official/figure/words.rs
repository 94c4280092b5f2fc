//! Figures and topics as they are told, and as the language of rule files has them.

use super::{Amount, Figure, TimeUnit, Topic};
use crate::calendar::Day;
use crate::message;
use crate::message::{Message, TimeUnit as Unit, ToMessage};

impl ToMessage for Figure {
    fn to_message(&self) -> Message {
        match self {
            Figure::Period { number, unit: TimeUnit::CalendarWorkingDays } => message!(
                "figure-days-of-both-kinds",
                days: length(u64::from(*number), Unit::Days),
            ),
            Figure::Period { number, unit } => {
                message!("figure-period", period: length(u64::from(*number), plain(*unit)))
            }
            Figure::Percent(share) => message!("figure-percent", share: number(*share)),
            Figure::Amount { number: amount, unit: Amount::Mci } => message!("figure-mci", amount: number(*amount)),
            Figure::Amount { number: amount, unit: Amount::Tenge } => {
                message!("figure-tenge", amount: number(*amount))
            }
            Figure::Time(at) => message!("figure-time", at: time(*at)),
            Figure::Date(on) => message!("figure-date", on: date(Day::from_date(*on))),
            Figure::Act(number) => message!("figure-act", number: id(number)),
            Figure::Reference(reference) => message!("figure-reference", to: place(reference.to.clone())),
        }
    }
}

/// The unit in which a period is told.
fn plain(unit: TimeUnit) -> Unit {
    match unit {
        TimeUnit::WorkingDays => Unit::WorkingDays,
        TimeUnit::CalendarDays => Unit::CalendarDays,
        TimeUnit::CalendarWorkingDays | TimeUnit::Days => Unit::Days,
        TimeUnit::Weeks => Unit::Weeks,
        TimeUnit::Months => Unit::Months,
        TimeUnit::Years => Unit::Years,
        TimeUnit::Hours => Unit::Hours,
        TimeUnit::Minutes => Unit::Minutes,
    }
}

impl Figure {
    /// The figure as one of rules, which may be written otherwise than in a text: `60 percent`.
    #[must_use]
    pub fn in_rules(&self) -> Message {
        match self {
            Figure::Period { number, unit: TimeUnit::CalendarWorkingDays } => message!(
                "figure-rule-days-of-both-kinds",
                count: count(usize::try_from(*number).unwrap_or(usize::MAX)),
            ),
            Figure::Percent(share) => message!("figure-rule-percent", share: number(*share)),
            Figure::Amount { number: amount, unit: Amount::Mci } => {
                message!("figure-rule-mci", amount: number(*amount))
            }
            _ => self.to_message(),
        }
    }
}

impl Topic {
    /// The word by which indexes name it.
    fn name(self) -> String {
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(name)) => name,
            _ => String::new(),
        }
    }
}

impl ToMessage for Topic {
    fn to_message(&self) -> Message {
        message!("figure-topic", topic: choice(self.name()))
    }
}
