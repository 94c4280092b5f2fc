//! Does a rule say what a place tells by the words that acts use for it: an exam, a hearing, a register, opening hours?

use crate::evidence::claim::{Claim, Kind};
use crate::evidence::fault::SourceFault;
use crate::evidence::lexicon::ENTRIES;
use crate::evidence::texts::{Inquiry, LocatedClause, Spot};
use crate::official::Role;
use std::collections::BTreeMap;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for (spot, place) in inquiry.spots() {
        // Remarks to forms lay down what is done with them.
        let remark = place.at.steps().iter().any(|it| it.starts_with("note "));
        let laid_down = remark || !place.roles.iter().any(|it| matches!(it, Role::Heading | Role::Form));
        if !laid_down || !inquiry.waiving(spot).is_empty() || inquiry.in_question(spot) {
            continue;
        }
        for (number, entry) in ENTRIES.iter().enumerate() {
            if inquiry.speech.says(inquiry.texts, spot, number) {
                said(inquiry, spot, place.line, number, entry.kinds, faults);
            }
        }
    }
}

/// Whether each service that rests on a place has a rule there that says what the place says.
fn said(inquiry: &Inquiry<'_>, spot: Spot, line: u32, number: usize, kinds: &[Kind], faults: &mut Vec<SourceFault>) {
    let mut services: BTreeMap<&str, Vec<(&Claim, &LocatedClause<'_>)>> = BTreeMap::new();
    for (located, clause) in inquiry.citing_closely(spot) {
        if let Some(service) = &located.claim.subject.service {
            services.entry(service).or_default().push((located.claim, clause));
        }
    }
    for claims in services.values() {
        let own = |clause: &LocatedClause<'_>| {
            clause.found().any(|(text, found)| text == spot.text && found.own.contains(&spot.place))
        };
        // What only tells of something, or leaves it open, binds nobody.
        let says = claims.iter().any(|(it, _)| kinds.contains(&it.kind) || it.kind == Kind::Gap);
        let by = claims.iter().find(|(it, clause)| it.kind != Kind::Note && own(clause));
        let (false, Some((_, clause))) = (says, by) else { continue };
        // Every language version has to say it.
        let citation = inquiry.cite(spot);
        let all = inquiry.texts.iter().filter(|(_, it)| it.index().act == citation.act).all(|(text, places)| {
            let mut own = places.find(&citation.places).map(|it| it.own).unwrap_or_default().into_iter();
            own.any(|place| inquiry.speech.says(inquiry.texts, Spot { text, place }, number))
        });
        if let (true, Some(kind)) = (all, kinds.first()) {
            faults.push(SourceFault::Unsaid { kind: *kind, at: inquiry.cite(spot), line, span: clause.clause.span });
        }
    }
}
