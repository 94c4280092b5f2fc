//! Do grounds hold where they should: not in the ordinary case, and on the same fact wherever they are told?

use crate::evidence::claim::{Claim, Kind, Part, Sort};
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::Inquiry;
use crate::span::Span;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let refusals = || inquiry.located.iter().map(|it| it.claim).filter(|it| it.kind == Kind::Refuse);
    for claim in refusals().filter(|it| it.ordinary == Some(true)) {
        if let Some(ground) = claim.names.first() {
            faults.push(SourceFault::Ordinary { ground: ground.clone(), span: claim.span });
        }
    }
    // For each ground: its facts, each with the lines that say so.
    let mut grounds: BTreeMap<&str, BTreeMap<&str, BTreeSet<Span>>> = BTreeMap::new();
    for claim in refusals() {
        if let (Some(ground), Some(fact)) = (claim.names.first(), fact(claim)) {
            grounds.entry(ground).or_default().entry(fact).or_default().insert(claim.span);
        }
    }
    for (ground, facts) in grounds {
        let Some((usual, most)) = facts.iter().max_by_key(|it| it.1.len()) else { continue };
        for (fact, lines) in facts.iter().filter(|(_, it)| it.len() * 2 <= most.len()) {
            for span in lines {
                faults.push(SourceFault::OtherFact {
                    ground: ground.to_owned(),
                    fact: (*fact).to_owned(),
                    usual: (*usual).to_owned(),
                    span: *span,
                });
            }
        }
    }
}

/// The one fact that a refusal rests on.
fn fact(claim: &Claim) -> Option<&str> {
    let mut facts = claim.terms.iter().filter(|it| it.part == Part::Condition);
    match (facts.next(), facts.next()) {
        (Some(term), None) if term.sort == Sort::Fact => Some(&term.id),
        _ => None,
    }
}
