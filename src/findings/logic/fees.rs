//! `fee_of_free_service`: a ground or a proof of a fee in cases in which there is none to pay.
//!
//! What has to do with a fee is told by its id: one of the words of it is `fee`, `payment`, `paid` or `unpaid`.

use super::{RuleKind, Studied};
use crate::cite::Citation;
use crate::explore::{Cases, TooLarge};
use crate::findings::flaw::{Flaw, Flawed};
use crate::span::Span;

/// The words of an id by which something has to do with a fee.
const WORDS: [&str; 5] = ["fee", "fees", "payment", "paid", "unpaid"];

pub(super) fn check(it: &mut Studied<'_>, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
    let (free, cites) = free(it)?;
    let mut seen: Vec<(bool, String, Vec<Citation>, Span, Cases)> = Vec::new();
    for (ground, cases) in it.procedure.grounds.iter().zip(&it.walk.refused) {
        seen.push((true, ground.value.id.clone(), ground.cites.clone(), ground.span, *cases));
    }
    let required = it.walk.asked.iter().filter(|asked| asked.kind == RuleKind::Document);
    for (line, asked) in it.procedure.documents.iter().zip(required) {
        for id in &line.value.ids {
            seen.push((false, id.clone(), line.cites.clone(), line.span, asked.holds));
        }
    }
    for (ground, id, clauses, span, cases) in seen {
        if !has_to_do_with_a_fee(&id) {
            continue;
        }
        let shown = it.universe.diagrams.both(free, cases)?;
        let shown = it.universe.diagrams.both(shown, it.universe.followed)?;
        if !shown.is_empty() {
            let flaw = Flaw::FeeOfFreeService { ground, id };
            let mut flawed = it.flawed(flaw, &[&clauses, &cites], &[span]);
            flawed.case = it.smallest(shown)?;
            found.push(flawed);
        }
    }
    Ok(())
}

/// Whether something has to do with a fee, by its id.
pub(super) fn has_to_do_with_a_fee(id: &str) -> bool {
    id.split('_').any(|word| WORDS.contains(&word))
}

/// The cases in which a rule says that there is no fee to pay, and the clauses that say so.
fn free(it: &mut Studied<'_>) -> Result<(Cases, Vec<Citation>), TooLarge> {
    let asked = it.walk.asked.iter().filter(|asked| asked.kind == RuleKind::Fee);
    let asked: Vec<(Cases, Cases)> = asked.map(|asked| (asked.holds, asked.taken_before)).collect();
    let (mut free, mut cites) = (Cases::NONE, Vec::new());
    for (fee, (holds, before)) in it.procedure.fees.iter().zip(asked) {
        if fee.value.charge.is_none() {
            let none = it.universe.diagrams.without(holds, before)?;
            free = it.universe.diagrams.either(free, none)?;
            cites.extend(fee.cites.iter().cloned());
        }
    }
    Ok((free, cites))
}
