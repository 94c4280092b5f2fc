//! Is every place of the texts cited by a rule, or waived?

use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Spot};
use crate::official::{IndexedPlace, Role};

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for (text, places) in inquiry.texts.iter() {
        let index = places.index();
        let Some(act) = inquiry.rules.acts.iter().find(|it| it.id == index.act) else { continue };
        for (place, indexed) in index.places.iter().enumerate() {
            let spot = Spot { text, place };
            if is_clause(indexed) && !is_read(inquiry, spot) {
                let at = inquiry.name(spot);
                faults.push(SourceFault::Unread { at, line: indexed.line, span: act.span });
            }
        }
    }
}

/// Whether a place says something by itself; headings and forms are read with what they belong to.
fn is_clause(place: &IndexedPlace) -> bool {
    place.words > 0 && !place.roles.contains(&Role::Heading) && !place.roles.contains(&Role::Form)
}

/// Whether a rule cites a place, a wider one or one inside it, or a waiver names it.
fn is_read(inquiry: &Inquiry<'_>, spot: Spot) -> bool {
    let waived = |spot: Spot| !inquiry.waiving(spot).is_empty();
    is_cited(inquiry, spot) || waived(spot) || inquiry.inside(spot).any(waived)
}

/// Whether a rule cites a place, a wider one or one inside it.
pub(super) fn is_cited(inquiry: &Inquiry<'_>, spot: Spot) -> bool {
    let cited = |spot: Spot| inquiry.citing_closely(spot).next().is_some();
    cited(spot) || inquiry.inside(spot).any(cited)
}
