//! Which figures of texts rules carry.

use super::texts::{Inquiry, Spot};
use super::topic;
use crate::official::figure::{Figure, Mention, TimeUnit};

/// Whether a rule that cites a place carries a figure that stands there.
pub(super) fn carried(inquiry: &Inquiry<'_>, spot: Spot, mention: &Mention) -> bool {
    let in_question = inquiry.in_question(spot);
    inquiry.citing(spot).any(|(it, _)| {
        let sets = |figure: &Figure| *figure == mention.figure || in_question && unclear(&mention.figure, figure);
        it.claim.told.contains(&mention.figure)
            || it.claim.figures.iter().any(sets) && topic::fits(&topic::topics(it.claim), &mention.about)
    })
}

/// Whether a text that says `said`, without a word on which days, may mean `meant`.
pub(super) fn unclear(said: &Figure, meant: &Figure) -> bool {
    match (said, meant) {
        (
            Figure::Period { number: said, unit: TimeUnit::Days | TimeUnit::CalendarWorkingDays },
            Figure::Period { number: meant, unit: TimeUnit::WorkingDays | TimeUnit::CalendarDays },
        ) => said == meant,
        _ => false,
    }
}
