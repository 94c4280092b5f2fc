//! Do the places that a rule cites speak of what it names, and of no other thing of its kind rather?
//!
//! The thresholds were measured on the shipped rules; `docs/official-texts.md` tells them.

use crate::evidence::claim::{Kind, Part, Sort, Term};
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located, Spot};
use crate::official::figure::{Figure, Within};
use crate::official::{IndexedPlace, Role};
use std::collections::{BTreeMap, BTreeSet};

/// The least share of a name, in hundredths, that makes a place speak of it.
pub(super) const SPOKEN: u32 = 50;
/// The share of a name, in hundredths, from which on a place speaks of it clearly.
pub(super) const CLEAR: u32 = 70;
/// The share of a name, in hundredths, from which on nothing of it is missing.
const WHOLE: u32 = 95;
/// By how much, in hundredths, another thing has to be spoken better to be the one that is meant.
const BETTER: u32 = 25;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let rivals = Rivals::of(inquiry);
    for located in inquiry.located.iter().filter(|it| !it.claim.inherited && it.claim.subject.act.is_some()) {
        let conditions = located.claim.terms.iter().filter(|it| it.part == Part::Condition).count();
        let kind = located.claim.kind;
        let alone = conditions == 1 && kind == Kind::Refuse;
        let asked = |it: &&Term| it.sort != Sort::Event && (it.part != Part::Condition || alone);
        for term in located.claim.terms.iter().filter(asked) {
            if !unspoken(inquiry, located, term, &rivals, faults) {
                rivalled(inquiry, located, term, &rivals, faults);
            }
        }
    }
}

/// Whether a text names a term where a rule of this kind rests on it. What a step is called, and what a condition asks
/// for, are words of ours: of those only others that are spoken better are told.
fn is_named(kind: Kind, term: &Term) -> bool {
    match term.part {
        // Results, findings and who may apply are told of in general, or by their papers.
        Part::Named => term.sort != Sort::Event && !matches!(kind, Kind::Result | Kind::Finds | Kind::Applicants),
        Part::Form => false,
        Part::Actor => true,
        Part::Condition => kind == Kind::Refuse,
    }
}

/// The places of a claim in each text, taken together, with the lines that lead them.
pub(super) fn places(inquiry: &Inquiry<'_>, located: &Located<'_>) -> BTreeMap<usize, Vec<usize>> {
    let mut places: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for spot in located.clauses.iter().flat_map(|it| it.spots()) {
        let all = places.entry(spot.text).or_default();
        all.push(spot.place);
        all.extend(inquiry.leading(spot).map(|it| it.place));
    }
    places
}

/// Whether the places do not speak of a term; an officer may be named anywhere in the paragraph.
fn unspoken(
    inquiry: &Inquiry<'_>,
    located: &Located<'_>,
    term: &Term,
    rivals: &Rivals,
    faults: &mut Vec<SourceFault>,
) -> bool {
    if !is_named(located.claim.kind, term) {
        return false;
    }
    let mut places = places(inquiry, located);
    if term.part == Part::Actor {
        for (text, places) in &mut places {
            let leads: Vec<usize> = places.clone();
            for place in leads {
                places.extend(inquiry.inside(Spot { text: *text, place }).map(|it| it.place));
            }
        }
    }
    let fit = mean(inquiry, &places, term);
    let (Some(fit), Some(clause)) = (fit, located.clauses.first()) else { return false };
    if fit >= SPOKEN || is_form(inquiry, &places) {
        return false;
    }
    // Who acts may go without saying, where nobody else is named.
    if term.part == Part::Actor && !rivals.of_term(located, term).any(|it| mean(inquiry, &places, &it) >= Some(SPOKEN))
    {
        return false;
    }
    faults.push(SourceFault::Unspoken {
        kind: located.claim.kind,
        term: term.clone(),
        citation: clause.clause.citation.clone(),
        span: clause.clause.span,
    });
    true
}

/// Whether nothing but headings and forms is cited, which name what is to be filled in.
fn is_form(inquiry: &Inquiry<'_>, places: &BTreeMap<usize, Vec<usize>>) -> bool {
    let mut all = places.iter().flat_map(|(text, at)| at.iter().map(|&place| Spot { text: *text, place }));
    let form = |it: &IndexedPlace| it.roles.iter().any(|it| matches!(it, Role::Heading | Role::Form));
    all.all(|spot| inquiry.texts.place(spot).is_some_and(form))
}

/// How much of a term is spoken of in places, in hundredths: over the language versions of an act, and of several acts by
/// the one that speaks of it best, since one may refer to the other.
pub(super) fn mean(inquiry: &Inquiry<'_>, places: &BTreeMap<usize, Vec<usize>>, term: &Term) -> Option<u32> {
    by_act(inquiry, places, |text, at| inquiry.speech.fit(inquiry.texts, text, at, term))
}

/// The same by names that nobody speaks by chance.
fn surely(inquiry: &Inquiry<'_>, places: &BTreeMap<usize, Vec<usize>>, term: &Term) -> Option<u32> {
    by_act(inquiry, places, |text, at| inquiry.speech.surely(inquiry.texts, text, at, term))
}

fn by_act(
    inquiry: &Inquiry<'_>,
    places: &BTreeMap<usize, Vec<usize>>,
    fit: impl Fn(usize, &[usize]) -> Option<u32>,
) -> Option<u32> {
    let mut acts: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (text, at) in places {
        let act = inquiry.texts.text(*text).map(|it| it.index().act.as_str());
        if let (Some(act), Some(fit)) = (act, fit(*text, at)) {
            let (sum, count) = acts.entry(act).or_default();
            (*sum, *count) = (sum.saturating_add(fit), count.saturating_add(1));
        }
    }
    acts.values().filter_map(|(sum, count)| sum.checked_div(*count)).max()
}

/// Whether a place refers to another one for what it asks for.
fn refers(inquiry: &Inquiry<'_>, located: &Located<'_>) -> bool {
    let reference = |it: &Figure| matches!(it, Figure::Reference(to) if to.within != Within::Elsewhere);
    let mut places = located.clauses.iter().flat_map(|it| it.spots()).filter_map(|spot| inquiry.texts.place(spot));
    places.any(|it| it.figures.iter().any(|it| reference(&it.figure)))
}

/// Things of one kind that rules of one act name in the same part of a statement.
struct Rivals {
    by: BTreeMap<(String, Kind, Part, Sort), BTreeSet<String>>,
}

impl Rivals {
    fn of(inquiry: &Inquiry<'_>) -> Self {
        let mut by: BTreeMap<(String, Kind, Part, Sort), BTreeSet<String>> = BTreeMap::new();
        for claim in inquiry.located.iter().map(|it| it.claim) {
            let Some(act) = &claim.subject.act else { continue };
            for term in &claim.terms {
                let key = (act.clone(), claim.kind, term.part, term.sort);
                by.entry(key).or_default().insert(term.id.clone());
            }
        }
        Self { by }
    }

    /// The others of a term's kind.
    fn of_term(&self, located: &Located<'_>, term: &Term) -> impl Iterator<Item = Term> {
        let act = located.claim.subject.act.clone().unwrap_or_default();
        let others = self.by.get(&(act, located.claim.kind, term.part, term.sort));
        let others = others.into_iter().flatten().filter(|it| **it != term.id);
        others.map(|id| Term { id: id.clone(), ..term.clone() })
    }
}

/// Whether the places speak of another thing of the kind rather than of this one, and no rule on them names that.
fn rivalled(inquiry: &Inquiry<'_>, located: &Located<'_>, term: &Term, rivals: &Rivals, faults: &mut Vec<SourceFault>) {
    let claim = located.claim;
    let places = places(inquiry, located);
    let named: BTreeSet<&str> = located
        .clauses
        .iter()
        .flat_map(|it| it.spots())
        .flat_map(|spot| inquiry.citing(spot))
        .flat_map(|(it, _)| &it.claim.terms)
        .map(|it| it.id.as_str())
        .collect();
    if claim.kind == Kind::Require && refers(inquiry, located) {
        return;
    }
    // Of two names one of which stands within the other, the longer one has to be spoken whole.
    let whole = mean(inquiry, &places, term).unwrap_or_default() < WHOLE && term.part == Part::Actor;
    let nested = |it: &Term| whole && inquiry.speech.within(it, term) && mean(inquiry, &places, it) >= Some(WHOLE);
    if let (Some(other), Some(clause)) = (rivals.of_term(located, term).find(nested), located.clauses.first()) {
        faults.push(SourceFault::Rivalled {
            kind: claim.kind,
            term: term.clone(),
            other: other.id,
            citation: clause.clause.citation.clone(),
            span: clause.clause.span,
        });
        return;
    }
    let Some(own) = mean(inquiry, &places, term).filter(|it| *it < CLEAR) else { return };
    // Who acts is told for each rule, whoever acts beside; of other things, what another rule names is no rival.
    let free = |it: &Term| term.part == Part::Actor || !named.contains(it.id.as_str());
    let better = rivals.of_term(located, term).filter(free);
    let best = better.filter_map(|it| Some((surely(inquiry, &places, &it)?, it.id))).max();
    if let (Some((fit, other)), Some(clause)) = (best, located.clauses.first())
        && fit >= own.saturating_add(BETTER)
    {
        faults.push(SourceFault::Rivalled {
            kind: claim.kind,
            term: term.clone(),
            other,
            citation: clause.clause.citation.clone(),
            span: clause.clause.span,
        });
    }
}
