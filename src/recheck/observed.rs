//! What a certificate claims of one thing, or what was found instead.

use crate::calendar::Day;
use crate::certificate::{FactDomain, HourSpan, Measure, Verdict};
use crate::message;
use crate::message::{Argument, Message, ToMessage};

/// What is claimed, or what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Observed {
    /// A fact with its values.
    Fact(FactDomain),
    /// No fact of that name.
    NoFact,
    /// A fact that has one value in all cases.
    Fixed {
        /// The fact.
        fact: String,
        /// The value.
        value: String,
    },
    /// A fact that never has that value.
    NeverSo {
        /// The fact.
        fact: String,
    },
    /// The hours of filing that are told apart.
    Hours(Vec<HourSpan>),
    /// Ids in a row: grounds or events.
    Ids(Vec<String>),
    /// A number of cases.
    Count(u128),
    /// Classes each of which has a case.
    Classes,
    /// Classes without a case: how many.
    EmptyClasses(usize),
    /// A case that is in one class.
    OneClass,
    /// A case that is not in one class: in none, or in several.
    NotOneClass,
    /// A case that is in so many classes.
    ManyClasses(usize),
    /// What a case comes to.
    Verdict(Verdict),
    /// What a case comes to under both regimes.
    Verdicts(Verdict, Verdict),
    /// A fee in the words of rule files; none where nothing is said.
    Fee(Option<String>),
    /// Days in a row, with gaps where there is no such day.
    Days(Vec<Option<Day>>),
    /// The kinds of days whose shifts are claimed.
    Measures(Vec<Measure>),
    /// A digest or other data, as the certificate writes it.
    Data(String),
}

impl ToMessage for Observed {
    fn to_message(&self) -> Message {
        match self {
            Observed::Fact(it) => message!(
                "recheck-fact",
                fact: id(&it.id),
                values: ids(&it.values),
                default: id(&it.default),
            ),
            Observed::NoFact => message!("recheck-no-fact"),
            Observed::Fixed { fact, value } => message!("recheck-fixed", fact: id(fact), value: id(value)),
            Observed::NeverSo { fact } => message!("recheck-never-so", fact: id(fact)),
            Observed::Hours(hours) => {
                let end = |it: &Option<String>| it.clone().unwrap_or_default();
                data(row(hours.iter().map(|it| format!("{}–{}", end(&it.after), end(&it.until))), ", "))
            }
            Observed::Ids(ids) if ids.is_empty() => message!("recheck-nothing"),
            Observed::Ids(ids) => data(ids.join(", ")),
            Observed::Count(count) => data(count.to_string()),
            Observed::Classes => message!("recheck-classes"),
            Observed::EmptyClasses(count) => message!("recheck-empty-classes", classes: count(*count)),
            Observed::OneClass => message!("recheck-one-class"),
            Observed::NotOneClass => message!("recheck-not-one-class"),
            Observed::ManyClasses(count) => message!("recheck-many-classes", classes: count(*count)),
            Observed::Verdict(verdict) => verdict.to_message(),
            Observed::Verdicts(old, new) => {
                message!("recheck-verdicts", old: message(old), new: message(new))
            }
            Observed::Fee(Some(fee)) => data(fee.clone()),
            Observed::Fee(None) => message!("recheck-no-fee-said"),
            Observed::Days(days) => {
                data(row(days.iter().map(|it| it.map_or_else(|| "–".to_owned(), |day| day.to_string())), " "))
            }
            Observed::Measures(measures) if measures.is_empty() => message!("recheck-nothing"),
            Observed::Measures(measures) => {
                message!("recheck-measures", measures: list(measures.iter().map(Argument::message)))
            }
            Observed::Data(text) => data(text.clone()),
        }
    }
}

fn row(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}

fn data(data: String) -> Message {
    message!("recheck-data", data: id(data))
}
