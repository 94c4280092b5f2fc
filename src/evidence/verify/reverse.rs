//! Is each figure of a place that rules rest on carried by one of them?

use crate::evidence::carried::carried;
use crate::evidence::claim::Kind;
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::Inquiry;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for (spot, place) in inquiry.spots() {
        for mention in place.figures.iter().filter(|it| it.figure.measure().is_some()) {
            if carried(inquiry, spot, mention) || !inquiry.waiving(spot).is_empty() {
                continue;
            }
            let resting = inquiry.citing_closely(spot).find(|(it, _)| carries_figures(it.claim.kind));
            if let Some((_, clause)) = resting {
                faults.push(SourceFault::Uncarried {
                    figure: mention.figure.clone(),
                    at: inquiry.cite(spot),
                    line: place.line,
                    said: mention.about.clone(),
                    span: clause.clause.span,
                });
            }
        }
    }
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
            | Kind::Right
            | Kind::Notice
            | Kind::Delivery
            | Kind::Study
            | Kind::Extends
            | Kind::HearingNotice
            | Kind::Held
            | Kind::InForce
    )
}
