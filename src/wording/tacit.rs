//! What follows when nothing is decided within the term.

use crate::message;
use crate::message::{Argument, Message};
use crate::model::TacitEnd;

/// What the case comes to by silence, and the remedy that is open from then on, as a clause.
#[must_use]
pub fn tacit(end: Option<&TacitEnd>, opens: Option<&str>) -> Message {
    let (kind, outcome, ground) = match end {
        None => ("none", None, None),
        Some(TacitEnd::Granted) => ("granted", None, None),
        Some(TacitEnd::Refused(ground)) => ("refused", None, Some(ground)),
        Some(TacitEnd::As(outcome, ground)) => ("declared", Some(outcome), ground.as_ref()),
    };
    message!(
        "law-tacit",
        end: choice(kind),
        outcome: optional value(outcome.map(Argument::outcome)),
        ground: optional value(ground.map(Argument::ground)),
        opens: optional name(opens),
    )
}
