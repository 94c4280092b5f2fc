//! Does the place that a rule cites speak of it better than the places beside it?
//!
//! So two grounds that have changed places, or a citation one line off, are seen. Where the cited place speaks clearly of
//! what the rule names, nothing is concluded from what others say.

use super::spoken::CLEAR;
use crate::cite::Address;
use crate::evidence::claim::{Kind, Part, Sort, Term};
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located, LocatedClause, Spot};
use crate::official::Role;
use std::collections::{BTreeMap, BTreeSet};

/// By how much, in hundredths, a place beside has to speak better of a rule.
const BETTER: u32 = 30;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let beside = Beside::of(inquiry);
    for located in inquiry.located.iter().filter(|it| !it.claim.inherited && it.claim.subject.act.is_some()) {
        if matches!(located.claim.kind, Kind::Limit | Kind::Finds | Kind::Term | Kind::Result | Kind::Applicants) {
            continue;
        }
        let conditions = located.claim.terms.iter().filter(|it| it.part == Part::Condition).count();
        let asked = |it: &&Term| {
            it.sort != Sort::Event
                && match it.part {
                    Part::Named => true,
                    Part::Condition => conditions == 1 && it.sort == Sort::Fact,
                    Part::Actor | Part::Form => false,
                }
        };
        let terms: Vec<&Term> = located.claim.terms.iter().filter(asked).collect();
        if !terms.is_empty() {
            located.clauses.iter().for_each(|clause| off(inquiry, located, clause, &terms, &beside, faults));
        }
    }
}

/// The places that stand beside each other: those whose addresses differ in the last number only.
struct Beside {
    by: BTreeMap<(usize, Vec<String>), Vec<usize>>,
}

impl Beside {
    fn of(inquiry: &Inquiry<'_>) -> Self {
        let mut by: BTreeMap<(usize, Vec<String>), Vec<usize>> = BTreeMap::new();
        for (spot, place) in inquiry.spots() {
            by.entry((spot.text, around(&place.at))).or_default().push(spot.place);
        }
        Self { by }
    }
}

fn around(at: &Address) -> Vec<String> {
    let mut steps = at.steps();
    steps.pop();
    steps
}

/// Whether the last step of an address names an item or a line of a paragraph.
fn is_item(step: &str) -> bool {
    step.starts_with('(') || step.starts_with("indent")
}

fn off(
    inquiry: &Inquiry<'_>,
    located: &Located<'_>,
    clause: &LocatedClause<'_>,
    terms: &[&Term],
    beside: &Beside,
    faults: &mut Vec<SourceFault>,
) {
    // By the last step of the address, so that language versions are taken together.
    let mut scores: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    let mut own: BTreeSet<String> = BTreeSet::new();
    for (text, found) in clause.found() {
        let [only] = found.own.as_slice() else { return };
        let Some(place) = inquiry.texts.place(Spot { text, place: *only }) else { return };
        let Some(last) = place.at.steps().pop().filter(|it| is_item(it)) else { return };
        if place.roles.contains(&Role::Form) {
            return;
        }
        own.insert(last.clone());
        let siblings = beside.by.get(&(text, around(&place.at)));
        for &sibling in siblings.into_iter().flatten() {
            let spot = Spot { text, place: sibling };
            let step = inquiry.texts.place(spot).and_then(|it| it.at.steps().pop());
            let Some(step) = step.filter(|it| it.starts_with('(') == last.starts_with('(')) else { continue };
            let mut places = vec![sibling];
            places.extend(inquiry.inside(spot).map(|it| it.place));
            let fits = terms.iter().filter_map(|it| inquiry.speech.fit(inquiry.texts, text, &places, it));
            let (sum, count) = scores.entry(step).or_default();
            for fit in fits {
                *sum = sum.saturating_add(fit);
                *count = count.saturating_add(1);
            }
        }
    }
    let mean = |(sum, count): &(u32, u32)| sum.checked_div(*count);
    let [step] = own.iter().collect::<Vec<_>>()[..] else { return };
    let Some(here) = scores.get(step).and_then(mean).filter(|it| *it < CLEAR) else { return };
    // What other clauses of the rule, or other rules, rest on elsewhere is no better place.
    let best = scores.iter().filter(|(it, _)| *it != step).filter_map(|(it, score)| Some((mean(score)?, it))).max();
    if let Some((_, other)) = best.filter(|(there, _)| *there >= here.saturating_add(BETTER)) {
        // A rule that rests on several places of one kind is not told of those that say less.
        let clear = |it: &LocatedClause<'_>| {
            let fits = it.found().flat_map(|(text, found)| {
                terms.iter().filter_map(move |term| inquiry.speech.fit(inquiry.texts, text, &found.all, term))
            });
            let fits: Vec<u32> = fits.collect();
            !fits.is_empty() && fits.iter().all(|it| *it >= CLEAR)
        };
        if located.clauses.iter().any(clear) {
            return;
        }
        let cites_it = located.clauses.iter().any(|it| {
            it.clause.citation.act == clause.clause.citation.act
                && it.clause.citation.places != clause.clause.citation.places
                && Address(it.clause.citation.places.clone()).steps().last() == Some(other)
        });
        if cites_it {
            return;
        }
        faults.push(SourceFault::Elsewhere {
            kind: located.claim.kind,
            names: terms.iter().map(|it| it.id.clone()).collect(),
            citation: clause.clause.citation.clone(),
            other: other.clone(),
            span: clause.clause.span,
        });
    }
}
