//! Does each waiver waive something: a place that no rule cites, or something counted that no rule carries?

use super::reading::is_cited;
use super::told::is_told;
use crate::cite::Citation;
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, LocatedClause, Spot};
use crate::evidence::unit::units;
use std::collections::BTreeMap;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    // A line of a template waives in one service or another, so that places as written count, whatever the service.
    let mut lines: BTreeMap<_, (bool, Citation)> = BTreeMap::new();
    for clause in inquiry.waived.iter().flatten().filter(|it| it.found().next().is_some()) {
        let line = lines.entry(clause.clause.span).or_insert_with(|| (false, clause.clause.citation.clone()));
        line.0 |= works(inquiry, clause);
    }
    for (span, (works, citation)) in lines {
        if !works {
            faults.push(SourceFault::Idle { citation, span });
        }
    }
}

fn works(inquiry: &Inquiry<'_>, clause: &LocatedClause<'_>) -> bool {
    clause.spots().any(|spot| !is_cited(inquiry, spot) || lacks(inquiry, spot) || is_told(inquiry, spot))
}

/// Whether something is counted in a place that no rule carries.
fn lacks(inquiry: &Inquiry<'_>, spot: Spot) -> bool {
    let place = inquiry.texts.place(spot);
    place.is_some_and(|place| units(inquiry, spot, place).iter().any(|unit| unit.cited < unit.count))
}
