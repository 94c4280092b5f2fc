//! Is every place of the annexes that rules speak of cited by a rule, or waived?

use crate::evidence::claim::Kind;
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located, Spot};
use crate::official::{IndexedPlace, Role};
use crate::syntax::tree::Place;
use std::collections::BTreeSet;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for (text, places) in inquiry.texts.iter() {
        let index = places.index();
        let Some(act) = inquiry.rules.acts.iter().find(|it| it.id == index.act) else { continue };
        // An annex of which nothing is encoded is left to the count of what is covered.
        let encoded: BTreeSet<Option<&Place>> = (index.places.iter().enumerate())
            .filter(|(place, _)| inquiry.citing_closely(Spot { text, place: *place }).any(|(it, _)| by_rule(it)))
            .map(|(_, indexed)| part(indexed))
            .collect();
        for (place, indexed) in index.places.iter().enumerate() {
            let spot = Spot { text, place };
            if !encoded.contains(&part(indexed)) {
                continue;
            }
            if is_clause(indexed) && !is_read(inquiry, spot) {
                let at = inquiry.cite(spot);
                faults.push(SourceFault::Unread { at, line: indexed.line, span: act.span });
            }
        }
    }
}

/// Whether a claim is a rule, and not a remark or a reading.
fn by_rule(located: &Located<'_>) -> bool {
    located.claim.subject.choice.is_none() && located.claim.kind != Kind::Note && located.claim.subject.act.is_some()
}

/// The annex that a place lies in; none of the act itself.
fn part(place: &IndexedPlace) -> Option<&Place> {
    place.at.0.first().filter(|it| matches!(it, Place::Part { .. }))
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
