//! Facts: what a rule says about one thing, free of places and citations, so that two regimes can be compared in it.
//!
//! Facts are equal when the law is the same. They hold no words; [`wording`](super::wording) tells them.

use super::element::{Element, What};
use crate::calendar::Period;
use crate::compare::collect::reading::When;
use crate::model::{Charge, FieldKind, TacitEnd};
use crate::syntax::tree::{Opening, Prose, TermEffect};
use chrono::NaiveTime;

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
    /// Somebody who acts, by id.
    Actor(String),
    /// Steps, by their ids.
    Steps(Vec<String>),
    /// A declared name, such as the form of a result, by id.
    Name(String),
    /// Ids of what a field asks for, in alphabetical order.
    Names(Vec<String>),
    /// So often.
    Times(u8),
    /// Minutes.
    Minutes(u32),
    /// Percent.
    Percent(u32),
    /// An amount of an index; none means free of charge.
    Amount(Option<Charge>),
    /// Opening hours; none means around the clock.
    Opening(Option<Opening>),
    /// A time of the day.
    Time(NaiveTime),
    /// What follows in some circumstances: a refusal on a ground, or, where none is named, nothing that the act says.
    Consequence(When, Option<String>),
    /// What follows from silence: what the case comes to, and the remedy that is open.
    Tacit(Option<TacitEnd>, Option<String>),
    /// What something does to the term, otherwise than that its time stands outside of it, and when.
    OnTerm(TermEffect, When),
    /// The days on which a step counts as done: a period after an event, and when.
    Deemed(Vec<(Period, String, When)>),
    /// An outcome that the law declares.
    Outcome(String),
    /// What may be written in a field; values are in alphabetical order.
    Content(FieldKind),
    /// Whether a field has to be filled in: it has to, or it may stay empty.
    Required(bool),
    /// A text of the act.
    Text(Prose),
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
    /// At least a period before an event.
    Before(Period, String),
    /// No earlier than a period after an event.
    NotBefore(Period, String),
}

/// All that a rule says, for rules that only one side has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// What is said of the rule itself.
    pub aspects: Vec<(What, Fact)>,
    /// What is said of its parts.
    pub parts: Vec<Part>,
    /// What the rule files remark on it; plays no part in a comparison.
    pub remark: Option<Prose>,
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

impl Fact {
    /// In which cases a rule holds that says this; every case where it says nothing of that.
    pub(super) fn circumstances(fact: Option<&Fact>) -> When {
        match fact {
            Some(Fact::When(when)) => when.clone(),
            Some(Fact::Whole(whole)) => match whole.aspect(What::Condition) {
                Some(Fact::When(when)) => when.clone(),
                _ => When::Always,
            },
            _ => When::Always,
        }
    }
}

impl Whole {
    /// What it says of one thing.
    pub(super) fn aspect(&self, what: What) -> Option<&Fact> {
        self.aspects.iter().find(|(it, _)| *it == what).map(|(_, fact)| fact)
    }

    /// Whether there is nothing to say beyond the id.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.aspects.is_empty() && self.parts.is_empty() && self.remark.is_none()
    }
}
