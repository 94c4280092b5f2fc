//! Is each figure of a place that rules rest on carried by one of them?

use super::figures::unclear;
use crate::evidence::claim::Kind;
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Spot, measure};
use crate::evidence::topic;
use crate::official::figure::{Figure, Mention};

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for (spot, place) in inquiry.spots() {
        for mention in place.figures.iter().filter(|it| measure(&it.figure).is_some()) {
            if carried(inquiry, spot, mention) || !inquiry.waiving(spot).is_empty() {
                continue;
            }
            let resting = inquiry.citing_closely(spot).find(|(it, _)| carries_figures(it.claim.kind));
            if let Some((_, clause)) = resting {
                faults.push(SourceFault::Uncarried {
                    figure: mention.figure.clone(),
                    at: inquiry.name(spot),
                    line: place.line,
                    said: mention.about.clone(),
                    span: clause.clause.span,
                });
            }
        }
    }
}

/// Whether a rule that cites a place carries a figure that stands there.
pub(in crate::evidence) fn carried(inquiry: &Inquiry<'_>, spot: Spot, mention: &Mention) -> bool {
    let in_question = inquiry.in_question(spot);
    inquiry.citing(spot).any(|(it, _)| {
        let sets = |figure: &Figure| *figure == mention.figure || in_question && unclear(&mention.figure, figure);
        it.claim.told.contains(&mention.figure)
            || it.claim.figures.iter().any(sets) && topic::fits(&topic::topics(it.claim), &mention.about)
    })
}

/// Whether statements of a kind carry figures, or would if the clause had any.
fn carries_figures(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Term
            | Kind::Step
            | Kind::Limit
            | Kind::Finds
            | Kind::Fee
            | Kind::Waiting
            | Kind::Serving
            | Kind::Hours
            | Kind::Reception
            | Kind::Exam
            | Kind::Remedy
            | Kind::Duty
            | Kind::Notice
            | Kind::Delivery
            | Kind::Study
            | Kind::Extends
            | Kind::HearingNotice
            | Kind::Held
            | Kind::InForce
    )
}
