//! What comes after a procedure: how long its results are valid, and the rights that it gives.

use super::procedure::TacitEnd;
use super::{Cited, Condition, Procedure, Service};
use crate::calendar::Period;

/// How long a result is valid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Validity {
    /// The result.
    pub result: String,
    /// The event of its expiry, on the last day on which it is valid.
    pub expiry: String,
    /// For how long.
    pub period: Period,
    /// From which event.
    pub from: Cited<String>,
    /// When this is so.
    pub when: Condition,
}

impl Validity {
    /// The event of the expiry of a result.
    #[must_use]
    pub fn expiry_of(result: &str) -> String {
        format!("{result}_expiry")
    }

    /// Whether it speaks of outcomes that the law declares, and so not of a grant alone.
    #[must_use]
    pub fn names_outcomes(&self) -> bool {
        let mut names = false;
        self.when.walk(&mut |it| names |= matches!(it, Condition::EndingAs(_)));
        names
    }
}

/// A right that somebody may use and may leave unused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Right {
    /// The event by which it is used.
    pub id: String,
    /// Whose it is.
    pub of: String,
    /// Within what of which event.
    pub within: (Period, Cited<String>),
    /// Whether the period is one before the event, and not one from it on.
    pub ahead: bool,
    /// The procedure that begins when it is used.
    pub opens: Option<Cited<String>>,
    /// What the case comes to where it is used too late; never a grant.
    pub missed: Option<TacitEnd>,
    /// When there is such a right.
    pub when: Condition,
    /// The fact of its id, by which a case states that it is used; none where there is no such fact.
    pub used: Option<Condition>,
}

impl Service {
    /// The procedures that rights open from one on, each once, without the procedure itself unless a right leads back to it.
    #[must_use]
    pub fn opened_from(&self, procedure: &Procedure) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let mut open: Vec<String> = opened(procedure).collect();
        while let Some(id) = open.pop() {
            if found.contains(&id) {
                continue;
            }
            if let Some(next) = self.procedure(&id) {
                open.extend(opened(&next));
            }
            found.push(id);
        }
        found
    }
}

fn opened(procedure: &Procedure) -> impl Iterator<Item = String> + '_ {
    procedure.rights.iter().filter_map(|it| it.value.opens.as_ref()).map(|it| it.value.clone())
}
