//! What is said of the parts of a claim.

use super::{BY_DAY, Measure, Verdict};
use crate::message;
use crate::message::{Message, ToMessage};

impl ToMessage for Verdict {
    fn to_message(&self) -> Message {
        message!("explore-verdict", outcome: message(said(&self.outcome)), gap: optional id(self.gap.as_deref()))
    }
}

/// An outcome by its word.
pub(crate) fn said(outcome: &str) -> Message {
    match outcome {
        "granted" | "refused" | "unspecified" | BY_DAY => message!("explore-outcome", outcome: choice(outcome)),
        declared => message!("explore-declared", outcome: id(declared)),
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
