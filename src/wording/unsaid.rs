//! What acts leave unsaid.

use crate::message;
use crate::message::{Argument, Message, ToMessage};
use crate::model::{Silence, Unsaid};

impl ToMessage for Silence {
    fn to_message(&self) -> Message {
        match self {
            Silence::DutyOfOtherCases => message!("law-unsaid-duty"),
            Silence::PerformanceOfDuty => message!("law-unsaid-performance"),
            Silence::TimeOfAnswer => message!("law-unsaid-time-of-answer"),
            Silence::ContentOfAnswer => message!("law-unsaid-answer"),
            Silence::NoDecision => message!("law-unsaid-no-decision"),
            Silence::Day(event) => message!("law-unsaid-day", event: event(event)),
            Silence::LateRight(event) => message!("law-unsaid-late-right", event: event(event)),
            Silence::Start(event) => message!("law-unsaid-start", event: event(event)),
        }
    }
}

/// What is unsaid, as a sentence of its own.
#[must_use]
pub fn unsaid(unsaid: &Unsaid) -> Argument {
    match unsaid {
        Unsaid::Written(text) => Argument::prose(text),
        Unsaid::Silence(silence) => Argument::message(silence),
    }
}

/// The same inside a sentence, without a full stop.
#[must_use]
pub fn unsaid_inside(what: &Unsaid) -> Argument {
    match what {
        Unsaid::Written(text) => Argument::prose(&text.map(|it| it.trim_end_matches('.').to_owned())),
        Unsaid::Silence(_) => unsaid(what),
    }
}
