//! Facts: what a rule says about one thing, free of places and citations, so that two regimes can be compared in it.
//!
//! Facts are equal when the law is the same. In words they read as in a rule file.

use super::change::{Element, What};
use super::reading::When;
use crate::calendar::Period;
use crate::syntax::tree::Opening;
use chrono::NaiveTime;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};
use std::fmt;

/// What a rule says about one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// It is so.
    So,
    /// A length of time, in working or calendar days.
    Period(Period),
    /// A limit.
    Deadline(Deadline),
    /// The event from which a period runs; none means the completion of the step before.
    Start(Option<String>),
    /// Circumstances.
    When(When),
    /// Ids of something.
    Ids(Vec<String>),
    /// Minutes.
    Minutes(u32),
    /// Percent.
    Percent(u32),
    /// An amount of an index; none means free of charge.
    Amount(Option<(Decimal, String)>),
    /// Opening hours; none means around the clock.
    Opening(Option<Opening>),
    /// A time of the day.
    Time(NaiveTime),
    /// What follows in some circumstances: a refusal on a ground, or, where none is named, nothing that the act says.
    Consequence(When, Option<String>),
    /// All that a rule says.
    Whole(Whole),
}

/// A limit as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deadline {
    /// Within a period of an event; of the step before where none is named.
    Within(Period, Option<String>),
    /// On the day of an event.
    OnTheDayOf(String),
}

/// All that a rule says, for rules that only one side has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// What is said of the rule itself.
    pub aspects: Vec<(What, Fact)>,
    /// What is said of its parts.
    pub parts: Vec<Part>,
    /// What the rule files remark on it; plays no part in a comparison.
    pub remark: Option<String>,
}

/// A part of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its kind.
    pub element: Element,
    /// Its id.
    pub id: String,
    /// All that it says.
    pub whole: Whole,
}

impl Whole {
    /// Whether there is nothing to say beyond the id.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.aspects.is_empty() && self.parts.is_empty() && self.remark.is_none()
    }
}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Deadline::Within(period, None) => write!(f, "within {period}"),
            Deadline::Within(period, Some(event)) => write!(f, "within {period} of {event}"),
            Deadline::OnTheDayOf(event) => write!(f, "on the day of {event}"),
        }
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fact::So => f.write_str("so"),
            Fact::Period(period) => write!(f, "{period}"),
            Fact::Deadline(deadline) => write!(f, "{deadline}"),
            Fact::Start(Some(event)) => f.write_str(event),
            Fact::Start(None) => f.write_str("the step before"),
            Fact::When(when) => write!(f, "{when}"),
            Fact::Ids(ids) if ids.is_empty() => f.write_str("none"),
            Fact::Ids(ids) => f.write_str(&ids.join(", ")),
            Fact::Minutes(1) => f.write_str("1 minute"),
            Fact::Minutes(minutes) => write!(f, "{minutes} minutes"),
            Fact::Percent(percent) => write!(f, "{percent} percent"),
            Fact::Amount(Some((amount, index))) => write!(f, "{} {index}", amount.normalize()),
            Fact::Amount(None) => f.write_str("free of charge"),
            Fact::Opening(None) => f.write_str("around the clock"),
            Fact::Opening(Some(opening)) => hours(opening, f),
            Fact::Time(time) => write!(f, "{}", time.format("%H:%M")),
            Fact::Consequence(when, Some(ground)) => write!(f, "refusal on {ground} ({when})"),
            Fact::Consequence(when, None) => write!(f, "nothing that the act says ({when})"),
            Fact::Whole(whole) => write!(f, "{whole}"),
        }
    }
}

fn hours(opening: &Opening, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let time = |time: NaiveTime| time.format("%H:%M").to_string();
    let ((first, last), (from, to)) = (opening.days, opening.time);
    write!(f, "{first} to {last} {} to {}", time(from), time(to))?;
    opening.pause.map_or(Ok(()), |(from, to)| write!(f, ", break {} to {}", time(from), time(to)))
}

impl fmt::Display for Whole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let aspects: Vec<String> = self.aspects.iter().map(|(what, fact)| aspect(*what, fact)).collect();
        let mut words = vec![aspects.join(", ")];
        for parts in self.parts.chunk_by(Part::alike) {
            words.extend(parts.first().map(|it| it.words(parts)));
        }
        words.extend(self.remark.as_ref().map(|it| format!("“{it}”")));
        words.retain(|it| !it.is_empty());
        f.write_str(&words.join("; "))
    }
}

impl Part {
    /// Whether one phrase does for both.
    fn alike(&self, other: &Part) -> bool {
        let lists = [Element::Check, Element::HandOver, Element::Record];
        lists.contains(&self.element) && self.element == other.element && self.whole == other.whole
    }

    fn words(&self, alike: &[Part]) -> String {
        let ids = alike.iter().map(|it| it.id.as_str()).collect::<Vec<_>>().join(", ");
        let subject = match self.element {
            // Its id is that of the step or event around it: the circumstances and the limit say enough.
            Element::SpecialLimit => return self.whole.to_string().replacen(", ", " ", 1),
            Element::Check => format!("checks {ids}"),
            Element::HandOver => format!("hands over {ids}"),
            Element::Record => format!("records in {ids}"),
            _ => ids,
        };
        let said = self.whole.to_string();
        if said.is_empty() { subject } else { format!("{subject} {said}") }
    }
}

/// An aspect among others of the same rule.
fn aspect(what: What, fact: &Fact) -> String {
    match what {
        What::Start => format!("from {fact}"),
        What::Actor => format!("by {fact}"),
        What::Order => format!("after {fact}"),
        What::Decides => "decides".to_owned(),
        What::Stage => format!("in the step {fact}"),
        What::OutsideTerm if *fact == Fact::When(When::Always) => "outside the term".to_owned(),
        What::OutsideTerm => format!("outside the term {fact}"),
        What::Consequence => format!("if nothing is delivered, {fact}"),
        What::Extension => format!("extends the term by {fact}"),
        What::BeforeEnd => format!("at least {fact} before the end of the term"),
        What::Persuades => format!("can turn the refusal into a grant {fact}"),
        What::Form => format!("as {fact}"),
        What::PassMark => format!("pass mark {fact}"),
        What::Until => format!("until {fact}"),
        What::Addressee => format!("to {fact}"),
        What::Before => format!("after {fact}"),
        What::Answer => format!("answered within {fact}"),
        _ => fact.to_string(),
    }
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
