//! Do rules that belong together cite places that belong together?
//!
//! What is said inside a step cites the items of the step: acts that tell their steps several times, as a list, as an
//! exchange between officers and on the portal, number them alike. And a ground is found where it is given.

use crate::cite::Citation;
use crate::evidence::claim::{Claim, Clause, Kind, Subject};
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located, LocatedClause, Spot};
use crate::syntax::tree::Place;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let mut steps: BTreeMap<Subject, &Claim> = BTreeMap::new();
    for located in &inquiry.located {
        let claim = located.claim;
        if claim.kind == Kind::Step {
            let mut inner = claim.subject.clone();
            inner.within.extend(claim.names.first().cloned());
            steps.insert(inner, claim);
            items(claim, claim, faults);
        } else if inside_a_step(claim.kind) {
            let mut around = claim.subject.clone();
            around.within.truncate(1);
            if let Some(step) = steps.get(&around) {
                items(claim, step, faults);
                if !matches!(claim.kind, Kind::HandsOver) {
                    paragraphs(claim, step, faults);
                }
            }
        }
        if matches!(claim.kind, Kind::Finds | Kind::Refuse) {
            grounds(inquiry, located, faults);
        }
    }
}

/// What is said inside a step and cites where the step stands.
const fn inside_a_step(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Decides
            | Kind::Registers
            | Kind::Limit
            | Kind::Finds
            | Kind::HandsOver
            | Kind::Request
            | Kind::Notice
            | Kind::Delivery
            | Kind::Study
            | Kind::Failing
            | Kind::Checks
            | Kind::Exam
            | Kind::Hearing
            | Kind::HearingNotice
            | Kind::Held
            | Kind::Extends
            | Kind::Persuades
    )
}

/// Whether the items cited by a statement are those of its step.
fn items(claim: &Claim, step: &Claim, faults: &mut Vec<SourceFault>) {
    let Some((number, place)) = step.clauses.iter().find_map(|it| item(&it.citation)) else { return };
    let same_part = |it: &Clause| part(&it.citation) == part(&place);
    for clause in claim.clauses.iter().filter(|it| same_part(it)) {
        if item(&clause.citation).is_some_and(|(other, _)| other != number) {
            faults.push(SourceFault::Apart {
                kind: claim.kind,
                citation: clause.citation.clone(),
                other: place.clone(),
                span: clause.span,
                beside: step.span,
            });
        }
    }
}

/// Whether one of the clauses of a statement lies in a paragraph of its step, or in an item of its number.
fn paragraphs(claim: &Claim, step: &Claim, faults: &mut Vec<SourceFault>) {
    let Some(first) = claim.clauses.first() else { return };
    let meets = |one: &Clause, other: &Clause| {
        let item = |it: &Clause| item(&it.citation).map(|(number, _)| number.to_owned());
        paragraph(&one.citation) == paragraph(&other.citation) || item(one).is_some() && item(one) == item(other)
    };
    let comparable = |it: &&Clause| step.clauses.iter().any(|other| part(&other.citation) == part(&it.citation));
    let mut own = claim.clauses.iter().filter(comparable).peekable();
    let Some(other) = step.clauses.first().filter(|_| own.peek().is_some()) else { return };
    if !own.any(|one| step.clauses.iter().any(|other| meets(one, other))) {
        faults.push(SourceFault::Apart {
            kind: claim.kind,
            citation: first.citation.clone(),
            other: other.citation.clone(),
            span: first.span,
            beside: step.span,
        });
    }
}

/// The paragraph that a citation names.
fn paragraph(citation: &Citation) -> Option<&str> {
    citation.places.iter().find_map(|place| match place {
        Place::Paragraph { number, .. } => Some(number.as_str()),
        Place::Part { .. } => None,
    })
}

/// The number of the item that a citation names, of one that names an item of a paragraph of an annex.
fn item(citation: &Citation) -> Option<(&str, Citation)> {
    citation.places.iter().find_map(|place| match place {
        Place::Paragraph { sub, .. } => sub.first().map(|number| (number.as_str(), citation.clone())),
        Place::Part { .. } => None,
    })
}

/// The act and the annex that a citation lies in.
fn part(citation: &Citation) -> (&str, Vec<&Place>) {
    let wide = |place: &&Place| matches!(place, Place::Part { word, .. } if word != "indent");
    (&citation.act, citation.places.iter().take_while(wide).collect())
}

/// Whether a stage that finds a ground cites a place that the refusal on it cites too, where both cite the same annex;
/// and so the refusals on one ground in several procedures of a service.
fn grounds(inquiry: &Inquiry<'_>, finds: &Located<'_>, faults: &mut Vec<SourceFault>) {
    for ground in &finds.claim.names {
        let refuses = |it: &&Located<'_>| {
            let (one, other) = (&it.claim.subject, &finds.claim.subject);
            it.claim.kind == Kind::Refuse
                && it.claim.names.contains(ground)
                && one.service == other.service
                && one.act == other.act
                && (one.procedure == other.procedure) == (finds.claim.kind == Kind::Finds)
        };
        let Some(refusal) = inquiry.located.iter().find(refuses) else { continue };
        let annexes = |it: &Located<'_>| -> BTreeSet<String> {
            it.claim.clauses.iter().map(|clause| format!("{:?}", part(&clause.citation))).collect()
        };
        let spots = |it: &Located<'_>| -> BTreeSet<Spot> { it.clauses.iter().flat_map(LocatedClause::spots).collect() };
        let comparable = !annexes(refusal).is_disjoint(&annexes(finds));
        if let (true, true, Some(clause), Some(other)) = (
            comparable,
            spots(refusal).is_disjoint(&spots(finds)),
            finds.claim.clauses.first(),
            refusal.claim.clauses.first(),
        ) {
            faults.push(SourceFault::Apart {
                kind: finds.claim.kind,
                citation: clause.citation.clone(),
                other: other.citation.clone(),
                span: clause.span,
                beside: other.span,
            });
        }
    }
}
