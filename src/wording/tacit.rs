//! What follows when nothing is decided within the term.

use crate::message;
use crate::message::Message;
use crate::model::TacitEnd;

/// What the case comes to by silence, and the remedy that is open from then on, as a clause.
#[must_use]
pub fn tacit(end: Option<&TacitEnd>, opens: Option<&str>) -> Message {
    let end = end.map(|end| match end {
        TacitEnd::Granted => message!("law-tacit-grant"),
        TacitEnd::Refused(ground) => message!("law-tacit-refusal", ground: ground(ground)),
        TacitEnd::As(outcome, ground) => {
            message!("law-tacit-outcome", outcome: outcome(outcome), ground: optional ground(ground.as_ref()))
        }
    });
    let opens = opens.map(|remedy| message!("law-tacit-remedy", remedy: name(remedy)));
    match (end, opens) {
        (Some(end), Some(opens)) => message!("law-tacit-both", end: message(end), opens: message(opens)),
        (end, opens) => end.or(opens).unwrap_or_else(|| message!("law-tacit-nothing")),
    }
}
