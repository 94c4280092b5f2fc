//! `fee_without_consequence`, `papers_without_consequence`: a fee that has to be paid, and documents that have to be there, of
//! which no rule asks whether they are.
//!
//! A rule asks whether the fee is paid where what it does hangs on a fact that has to do with a fee by its id, or where it is
//! a ground of such an id. The same holds of documents.

use super::fees::has_to_do_with_a_fee;
use super::{DimensionKind, RuleKind, Studied};
use crate::cite::Citation;
use crate::explore::{Cases, TooLarge};
use crate::findings::flaw::{Flaw, Flawed};

/// The words of an id by which something has to do with papers being there.
const PAPERS: [&str; 9] =
    ["document", "documents", "paper", "papers", "complete", "incomplete", "missing", "application", "file"];

pub(super) fn check(it: &mut Studied<'_>, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
    fee(it, found)?;
    papers(it, found)
}

/// A fee that has to be paid in some case, and whether it is paid has no say in any.
fn fee(it: &mut Studied<'_>, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
    let procedure = it.procedure;
    let asked = it.walk.asked.iter().filter(|asked| asked.kind == RuleKind::Fee);
    let asked: Vec<(Cases, Cases)> = asked.map(|asked| (asked.holds, asked.taken_before)).collect();
    let (mut due, mut cites): (Cases, Vec<Citation>) = (Cases::NONE, Vec::new());
    for (fee, (holds, before)) in procedure.fees.iter().zip(asked) {
        if fee.value.charge.is_some() {
            let its = it.universe.diagrams.without(holds, before)?;
            due = it.universe.diagrams.either(due, its)?;
            cites.extend(fee.cites.iter().cloned());
        }
    }
    due = it.universe.diagrams.both(due, it.universe.followed)?;
    if due.is_empty() || has_a_say(it, has_to_do_with_a_fee)? {
        return Ok(());
    }
    let proofs = procedure.documents.iter().filter(|line| line.value.ids.iter().any(|id| has_to_do_with_a_fee(id)));
    cites.extend(proofs.flat_map(|line| line.cites.iter().cloned()));
    let spans: Vec<_> = procedure.fees.iter().map(|fee| fee.span).collect();
    let mut flawed = it.flawed(Flaw::FeeWithoutConsequence, &[&cites], &spans);
    flawed.case = it.smallest(due)?;
    found.push(flawed);
    Ok(())
}

/// Documents that are required in some case, and whether they are there has no say in any.
fn papers(it: &mut Studied<'_>, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
    let procedure = it.procedure;
    let says = |id: &str| id.split('_').any(|word| PAPERS.contains(&word));
    if procedure.documents.is_empty() || procedure.steps.is_empty() || has_a_say(it, says)? {
        return Ok(());
    }
    let mut ids: Vec<String> = Vec::new();
    for id in procedure.documents.iter().flat_map(|line| &line.value.ids) {
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    let cites: Vec<&[Citation]> = procedure.documents.iter().map(|line| line.cites.as_slice()).collect();
    let spans: Vec<_> = procedure.documents.iter().map(|line| line.span).collect();
    found.push(it.flawed(Flaw::PapersWithoutConsequence(ids), &cites, &spans));
    Ok(())
}

/// Whether facts or grounds of some ids have a say, under the readings that are followed, in which steps are taken, which
/// grounds are found, what is asked of the applicant and what is left unspecified.
fn has_a_say(it: &mut Studied<'_>, says: impl Fn(&str) -> bool) -> Result<bool, TooLarge> {
    let followed = it.universe.followed;
    let facts: Vec<usize> = (it.universe.dimensions.iter().enumerate())
        .filter(|(_, it)| it.kind == DimensionKind::Fact && says(&it.id))
        .map(|(at, _)| at)
        .collect();
    let course = |kind: RuleKind| {
        matches!(
            kind,
            RuleKind::Step | RuleKind::Ground | RuleKind::Gap | RuleKind::Request | RuleKind::Failing | RuleKind::Tacit
        )
    };
    let asked = it.walk.asked.iter().filter(|asked| course(asked.kind));
    let asked: Vec<(bool, Cases)> =
        asked.map(|asked| (asked.kind == RuleKind::Ground && says(&asked.id), asked.holds)).collect();
    for (named, holds) in asked {
        let holds = it.universe.diagrams.both(holds, followed)?;
        if (named && !holds.is_empty()) || it.universe.hangs_on(holds).iter().any(|at| facts.contains(at)) {
            return Ok(true);
        }
    }
    Ok(false)
}
