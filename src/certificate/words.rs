//! What is said of the parts of a claim.

use super::{Measure, Verdict};
use crate::message;
use crate::message::{Message, ToMessage};

impl ToMessage for Verdict {
    fn to_message(&self) -> Message {
        let (outcome, declared) = verdict_case(&self.outcome);
        message!(
            "explore-verdict",
            outcome: choice(outcome),
            declared: optional id(declared),
            gap: optional id(self.gap.as_deref()),
        )
    }
}

/// The case of an outcome that files of words tell apart, and its id where it is declared.
pub(crate) fn verdict_case(outcome: &str) -> (&str, Option<&str>) {
    match outcome {
        "granted" | "refused" | "unspecified" | "by_day" => (outcome, None),
        declared => ("declared", Some(declared)),
    }
}

impl ToMessage for Measure {
    fn to_message(&self) -> Message {
        match self {
            Measure::Term => message!("explore-term-end"),
            Measure::Decided => message!("explore-decision"),
            Measure::Completed => message!("explore-last-event"),
            Measure::Event(id) => message!("explore-event", event: event(id)),
            Measure::Deadline(id) => message!("explore-deadline", event: event(id)),
        }
    }
}
