//! Does each waiver waive something?

use crate::evidence::coverage::working_waivers;
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::Inquiry;
use std::collections::BTreeMap;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let working = working_waivers(inquiry);
    // A line of a template waives in one service or another, so that lines count and not waivers.
    let mut lines: BTreeMap<_, (bool, String)> = BTreeMap::new();
    for (position, (waiver, clauses)) in inquiry.rules.waivers.iter().zip(&inquiry.waived).enumerate() {
        if clauses.iter().all(|it| it.texts.is_empty()) {
            continue;
        }
        let citation = waiver.clauses.first().map(|it| it.citation.to_string()).unwrap_or_default();
        let line = lines.entry(waiver.span).or_insert((false, citation));
        line.0 |= working.contains(&position);
    }
    for (span, (works, citation)) in lines {
        if !works {
            faults.push(SourceFault::Idle { citation, span });
        }
    }
}
