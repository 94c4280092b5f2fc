//! Is each item of a list taken up by a rule of its own?
//!
//! A wrong number in the citation of an item leaves that item without a rule, or gives another one two of them.

use crate::evidence::claim::{Claim, Kind};
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located, LocatedClause, Spot};
use crate::evidence::unit::{Counted, units};
use crate::official::Role;
use crate::span::Span;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    for (spot, place) in inquiry.spots() {
        let left = units(inquiry, spot, place).into_iter().filter(|it| it.figure.is_none() && it.cited < it.count);
        if inquiry.waiving(spot).is_empty() {
            for unit in left {
                if let (Some(role), Some(span)) = (unit.role, beside(inquiry, spot, unit.counted)) {
                    faults.push(SourceFault::Uncited { role, at: inquiry.cite(spot), line: place.line, span });
                }
            }
        }
        if place.roles.contains(&Role::Document) {
            papers(inquiry, spot, place.items, faults);
        }
        if place.roles.contains(&Role::Ground) {
            shared(inquiry, spot, place.items, faults);
        }
    }
}

/// A rule that takes up another item of the same list.
fn beside(inquiry: &Inquiry<'_>, spot: Spot, counted: Counted) -> Option<Span> {
    let (list, _) = list_of(inquiry, spot)?;
    let index = inquiry.texts.text(spot.text)?.index();
    let others = (0..index.places.len()).map(|place| Spot { place, ..spot }).filter(|it| *it != spot);
    let mut others = others.filter(|it| list_of(inquiry, *it).is_some_and(|(other, _)| other == list));
    others.find_map(|other| {
        let rule = |(it, _): &(&Located<'_>, _)| counted.fits(it.claim.kind);
        inquiry.citing(other).find(rule).map(|(_, clause)| clause.clause.span)
    })
}

/// The list that a place is an item of, and which.
fn list_of(inquiry: &Inquiry<'_>, spot: Spot) -> Option<(Vec<String>, String)> {
    let mut steps = inquiry.texts.place(spot)?.at.steps();
    let last = steps.pop()?;
    Some((steps, last))
}

/// A service and a procedure of it, by their ids.
type Procedure<'c> = (&'c Option<String>, &'c Option<String>);

/// Whether more grounds of one procedure rest on one item than it has parts.
fn shared(inquiry: &Inquiry<'_>, spot: Spot, items: u32, faults: &mut Vec<SourceFault>) {
    let mut procedures: BTreeMap<Procedure<'_>, Vec<(&Claim, Span)>> = BTreeMap::new();
    for (located, clause) in inquiry.citing(spot).filter(|(it, _)| it.claim.kind == Kind::Refuse) {
        // A ground that rests on a further clause as well is told apart by that.
        let is_own = located.clauses.len() == 1
            && clause.found().any(|(text, found)| text == spot.text && found.own.contains(&spot.place));
        if is_own {
            let subject = &located.claim.subject;
            procedures
                .entry((&subject.service, &subject.procedure))
                .or_default()
                .push((located.claim, clause.clause.span));
        }
    }
    for rules in procedures.into_values() {
        let names: BTreeSet<&String> = rules.iter().flat_map(|(claim, _)| &claim.names).collect();
        let many = u32::try_from(names.len()).unwrap_or(u32::MAX) > items;
        if let (true, Some((_, first)), Some((_, span))) = (many, rules.first(), rules.last()) {
            let names = names.into_iter().cloned().collect();
            faults.push(SourceFault::Shared { names, at: inquiry.cite(spot), first: *first, span: *span });
        }
    }
}

/// Whether one rule of a procedure asks for more papers than its item of a list has parts.
fn papers(inquiry: &Inquiry<'_>, spot: Spot, items: u32, faults: &mut Vec<SourceFault>) {
    for (located, clause) in inquiry.citing(spot).filter(|(it, _)| it.claim.kind == Kind::Require) {
        let own = |clause: &LocatedClause<'_>| {
            clause
                .found()
                .any(|(text, found)| text == spot.text && found.own == [spot.place] && found.all == [spot.place])
        };
        let names = &located.claim.names;
        let many = u32::try_from(names.len()).unwrap_or(u32::MAX) > items;
        if own(clause) && many && names.len() > 1 {
            let (names, at, span) = (names.clone(), inquiry.cite(spot), located.claim.span);
            faults.push(SourceFault::Shared { names, at, first: span, span: clause.clause.span });
        }
    }
}
