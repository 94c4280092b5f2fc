//! What is said of the parts of a claim.

use super::{Measure, Verdict};
use crate::message;
use crate::message::{Message, ToMessage};

impl ToMessage for Verdict {
    fn to_message(&self) -> Message {
        message!("explore-verdict", outcome: choice(&self.outcome), gap: optional id(self.gap.as_deref()))
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
