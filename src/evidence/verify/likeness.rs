//! Are statements of one name, wherever they stand, bound to the same case, taken by the same officer, and resting on like
//! places?
//!
//! One id is one legal idea: two others that agree, each on a line of its own, make a third one that does not a finding,
//! unless the text makes the difference.

use super::spoken::{CLEAR, mean, places};
use crate::cite::{Address, Citation};
use crate::evidence::claim::{Claim, Clause, Kind, Literal, Part, Sort, Term};
use crate::evidence::fault::SourceFault;
use crate::evidence::texts::{Inquiry, Located, LocatedClause, Spot};
use std::collections::{BTreeMap, BTreeSet};

/// How many others have to agree for one that does not to be told.
const OTHERS: usize = 2;
/// How alike places have to be, in hundredths of their words, to be taken to say the same.
pub(super) const ALIKE: u32 = 70;
/// The same where more others agree.
const FAIRLY: u32 = 45;

pub(super) fn check(inquiry: &Inquiry<'_>, faults: &mut Vec<SourceFault>) {
    let ruling = || inquiry.located.iter().filter(|it| !it.claim.inherited && is_rule(it.claim));
    let cited_of = |it: &&Located<'_>| !it.claim.inherited && it.claim.subject.act.is_some();
    let mut named: BTreeMap<(Kind, &[String]), Vec<&Located<'_>>> = BTreeMap::new();
    let mut inside: BTreeMap<Inside<'_>, Vec<&Located<'_>>> = BTreeMap::new();
    for located in ruling() {
        let claim = located.claim;
        add(named.entry((claim.kind, &claim.names)).or_default(), located);
        let act = claim.subject.act.as_deref().unwrap_or_default();
        add(inside.entry((act, claim.kind, &claim.names, &claim.subject.within)).or_default(), located);
    }
    inquiry.located.iter().filter(cited_of).for_each(|it| odd_row(it, faults));
    ruling().for_each(|it| foreign(inquiry, it, faults));
    for (key, group) in &named {
        turned(inquiry, group, faults);
        if matches!(key.0, Kind::Remedy | Kind::Duty) {
            actors(inquiry, group, faults);
        }
    }
    for (key, group) in &inside {
        open(inquiry, group, faults);
        actors(inquiry, group, faults);
        starts(inquiry, group, faults);
        cited(inquiry, group, faults);
        if matches!(key.1, Kind::Remedy | Kind::Duty) {
            whole(inquiry, group, faults);
        }
    }
}

/// The act, the kind, the names and the blocks around.
type Inside<'c> = (&'c str, Kind, &'c [String], &'c [String]);

fn is_rule(claim: &Claim) -> bool {
    claim.subject.act.is_some() && !matches!(claim.kind, Kind::Note | Kind::Gap | Kind::Title | Kind::Follows)
}

/// Each line of a rule file once, however many services follow its template.
fn add<'l, 'c>(group: &mut Vec<&'l Located<'c>>, located: &'l Located<'c>) {
    if !group.iter().any(|it| it.claim.span == located.claim.span) {
        group.push(located);
    }
}

fn unlike(one: &Claim, other: &Claim) -> SourceFault {
    SourceFault::Unlike { kind: one.kind, names: one.names.clone(), span: one.span, beside: other.span }
}

/// Whether a literal is about a fact of a case, and not a choice between readings.
fn is_fact(inquiry: &Inquiry<'_>, literal: &Literal) -> bool {
    inquiry.rules.values.contains_key(&literal.of)
}

/// A statement that hangs on the contrary of what the others hang on.
fn turned(inquiry: &Inquiry<'_>, group: &[&Located<'_>], faults: &mut Vec<SourceFault>) {
    let mut sides: BTreeMap<(&str, Option<&String>), [Vec<&Claim>; 2]> = BTreeMap::new();
    for claim in group.iter().map(|it| it.claim) {
        for literal in claim.literals.iter().filter(|it| is_fact(inquiry, it)) {
            let sides = sides.entry((&literal.of, literal.value.as_ref())).or_default();
            if let Some(side) = sides.get_mut(usize::from(literal.not)) {
                side.push(claim);
            }
        }
    }
    for [so, not] in sides.values() {
        for (few, many) in [(so, not), (not, so)] {
            if let ([odd], Some(other)) = (few.as_slice(), many.first().filter(|_| many.len() >= OTHERS)) {
                faults.push(unlike(odd, other));
            }
        }
    }
}

/// A statement without the case that all others hang on, or with one that none of them knows, on places that say the same.
fn open(inquiry: &Inquiry<'_>, group: &[&Located<'_>], faults: &mut Vec<SourceFault>) {
    for odd in group {
        let others: Vec<_> = group
            .iter()
            .filter(|it| it.claim.span != odd.claim.span)
            .map(|it| (alike(inquiry, it, odd), it.claim))
            .filter(|it| it.0 >= FAIRLY)
            .collect();
        // What several papers hang on in nearly the same words needs no place that says just the same.
        let fairly = others.len() > OTHERS && odd.claim.guard.is_none();
        let others: Vec<&Claim> = others.into_iter().filter(|it| fairly || it.0 >= ALIKE).map(|it| it.1).collect();
        let Some(other) = others.first().filter(|_| others.len() >= OTHERS) else { continue };
        let fact = |it: &&Literal| is_fact(inquiry, it);
        let shared =
            other.literals.iter().filter(fact).any(|it| others.iter().all(|claim| claim.literals.contains(it)));
        let free = others.iter().all(|it| it.guard.is_none());
        // A case that the place speaks of is the text's own.
        let spoken = |it: &Literal| {
            let term = |sort, id: &str| Term { sort, id: id.to_owned(), part: Part::Condition };
            let term = it.value.as_ref().map_or_else(|| term(Sort::Fact, &it.of), |it| term(Sort::Name, it));
            mean(inquiry, &places(inquiry, odd), &term) >= Some(CLEAR)
        };
        let own = odd.claim.literals.iter().any(|it| is_fact(inquiry, it) && !spoken(it));
        let bound = others.iter().all(|it| it.guard.is_some());
        if odd.claim.guard.is_none() && (shared || bound) || free && own {
            faults.push(unlike(odd.claim, other));
        }
    }
}

/// One that somebody else takes than the others, though its place speaks of the others' officer as well.
fn actors(inquiry: &Inquiry<'_>, group: &[&Located<'_>], faults: &mut Vec<SourceFault>) {
    let mut by: BTreeMap<&Term, Vec<&Located<'_>>> = BTreeMap::new();
    for located in group {
        for term in located.claim.terms.iter().filter(|it| it.part == Part::Actor) {
            by.entry(term).or_default().push(located);
        }
    }
    let Some((usual, many)) = by.iter().max_by_key(|it| it.1.len()) else { return };
    let Some(beside) = many.first().filter(|_| many.len() >= OTHERS) else { return };
    for (term, odd) in by.iter().filter(|(term, _)| term != &usual) {
        let [odd] = odd.as_slice() else { continue };
        let places = places(inquiry, odd);
        let fit = |it: &Term| mean(inquiry, &places, it).unwrap_or_default();
        if fit(term) < CLEAR || fit(usual) >= fit(term) {
            faults.push(unlike(odd.claim, beside.claim));
        }
    }
}

/// One whose time runs from something else than that of the others.
fn starts(inquiry: &Inquiry<'_>, group: &[&Located<'_>], faults: &mut Vec<SourceFault>) {
    let mut by: BTreeMap<&[String], Vec<&Located<'_>>> = BTreeMap::new();
    for located in group.iter().filter(|it| !it.claim.since.is_empty()) {
        by.entry(&located.claim.since).or_default().push(located);
    }
    let Some((usual, many)) = by.iter().max_by_key(|it| it.1.len()) else { return };
    let Some(beside) = many.first().filter(|_| many.len() >= OTHERS) else { return };
    for (_, odd) in by.iter().filter(|(since, _)| since != &usual) {
        if let [odd] = odd.as_slice()
            && many.iter().any(|it| alike(inquiry, odd, it) >= ALIKE)
        {
            faults.push(unlike(odd.claim, beside.claim));
        }
    }
}

/// Where a citation points inside its annex.
fn inner(citation: &Citation) -> Vec<String> {
    let mut steps = Address(citation.places.clone()).steps();
    if steps.first().is_some_and(|it| !it.starts_with('¶')) {
        steps.remove(0);
    }
    steps
}

/// One that cites a place just beside the one that all others cite in their annexes.
fn cited(inquiry: &Inquiry<'_>, group: &[&Located<'_>], faults: &mut Vec<SourceFault>) {
    let all: Vec<BTreeSet<Vec<String>>> =
        group.iter().map(|it| it.claim.clauses.iter().map(|it| inner(&it.citation)).collect()).collect();
    for (position, (located, own)) in group.iter().zip(&all).enumerate() {
        let others: Vec<_> = all.iter().enumerate().filter(|(at, _)| *at != position).map(|it| it.1).collect();
        let Some(first) = others.first().filter(|_| others.len() >= OTHERS) else { continue };
        let wanted = first.iter().filter(|it| !own.contains(*it) && others.iter().all(|other| other.contains(*it)));
        for place in wanted {
            let near = |it: &&Clause| {
                let at = inner(&it.citation);
                beside(&at, place) && !others.iter().any(|other| other.contains(&at))
            };
            // A text that has its lines in another order has them elsewhere.
            let like = |it: &&&Located<'_>| it.claim.span != located.claim.span && alike(inquiry, located, it) >= ALIKE;
            if let Some(clause) = located.claim.clauses.iter().find(near).filter(|_| !group.iter().any(|it| like(&it)))
            {
                faults.push(SourceFault::Elsewhere {
                    kind: located.claim.kind,
                    names: located.claim.names.clone(),
                    citation: clause.citation.clone(),
                    other: place.last().cloned().unwrap_or_default(),
                    span: clause.span,
                });
            }
        }
    }
}

/// Whether two addresses differ in the number of their last step by one.
fn beside(one: &[String], other: &[String]) -> bool {
    let split = |it: &[String]| -> Option<(Vec<String>, String, i64)> {
        let (last, around) = it.split_last()?;
        let number: String = last.chars().filter(char::is_ascii_digit).collect();
        let word = last.chars().filter(|it| !it.is_ascii_digit()).collect();
        Some((around.to_vec(), word, number.parse().ok()?))
    };
    match (split(one), split(other)) {
        (Some((a, word, number)), Some((b, other_word, other))) => {
            a == b && word == other_word && (number - other).abs() == 1
        }
        _ => false,
    }
}

/// How alike the places that two statements of one act cite are, in hundredths of the words of both: over the texts the most.
pub(super) fn alike(inquiry: &Inquiry<'_>, one: &Located<'_>, other: &Located<'_>) -> u32 {
    let stems = |located: &Located<'_>| -> BTreeMap<usize, BTreeSet<u16>> {
        let mut by: BTreeMap<usize, BTreeSet<u16>> = BTreeMap::new();
        for (text, found) in located.clauses.iter().flat_map(LocatedClause::found) {
            let places = found.own.iter().filter_map(|&place| inquiry.texts.place(Spot { text, place }));
            by.entry(text).or_default().extend(places.flat_map(|it| it.stems.iter()));
        }
        by
    };
    let (one, other) = (stems(one), stems(other));
    let share = |text: &usize| -> Option<u32> {
        let (one, other) = (one.get(text)?, other.get(text)?);
        let both = u32::try_from(one.intersection(other).count()).ok()?;
        let all = u32::try_from(one.union(other).count()).ok()?;
        both.saturating_mul(100).checked_div(all)
    };
    one.keys().filter_map(share).max().unwrap_or_default()
}

/// Whether of the items that a statement cites in several paragraphs of an annex all have one number but one, which has the
/// next: acts that tell their steps several times number them alike.
fn odd_row(located: &Located<'_>, faults: &mut Vec<SourceFault>) {
    let clauses = &located.claim.clauses;
    let act = located.claim.subject.act.as_deref();
    let item = |it: &Clause| -> Option<(Vec<String>, i64)> {
        let mut steps = inner(&it.citation).into_iter();
        let paragraph = steps.next().filter(|it| it.starts_with('¶'))?;
        let number = steps.next()?.strip_prefix('(')?.strip_suffix(')')?.parse().ok()?;
        Some((vec![paragraph], number)).filter(|_| Some(it.citation.act.as_str()) == act)
    };
    let items: Vec<(Vec<String>, i64, &Clause)> =
        clauses.iter().filter_map(|it| item(it).map(|(paragraph, number)| (paragraph, number, it))).collect();
    let paragraphs: BTreeSet<&Vec<String>> = items.iter().map(|it| &it.0).collect();
    if items.len() <= OTHERS || paragraphs.len() < items.len() {
        return;
    }
    for (position, (_, number, clause)) in items.iter().enumerate() {
        let mut others = items.iter().enumerate().filter(|(at, _)| *at != position).map(|(_, it)| it);
        let Some((_, first, other)) = others.next() else { continue };
        if (first - number).abs() == 1 && others.all(|it| it.1 == *first) {
            faults.push(SourceFault::Apart {
                kind: located.claim.kind,
                citation: clause.citation.clone(),
                other: other.citation.clone(),
                span: clause.span,
                beside: other.span,
            });
        }
    }
}

/// The share of what a case is called, in hundredths, below which a place says nothing of it.
const FOREIGN: u32 = 20;

/// Whether a statement hangs on a case of which its places, what leads them and what stands in them say nothing.
fn foreign(inquiry: &Inquiry<'_>, located: &Located<'_>, faults: &mut Vec<SourceFault>) {
    let claim = located.claim;
    if !matches!(
        claim.kind,
        Kind::Payment | Kind::Require | Kind::Fetch | Kind::Result | Kind::HandsOver | Kind::Records | Kind::Checks
    ) {
        return;
    }
    let places = places(inquiry, located);
    for literal in claim.literals.iter().filter(|it| it.value.is_none() && is_fact(inquiry, it)) {
        let term = Term { sort: Sort::Fact, id: literal.of.clone(), part: Part::Condition };
        if let (Some(fit), Some(clause)) = (mean(inquiry, &places, &term), located.claim.clauses.first())
            && fit < FOREIGN
        {
            faults.push(SourceFault::Unspoken {
                kind: claim.kind,
                term,
                citation: clause.citation.clone(),
                span: clause.span,
            });
        }
    }
}

/// How alike places are, in hundredths of their words, that are one clause of two annexes.
const SAME: u32 = 90;

/// One of two that rest on one clause of two annexes and name different things.
fn whole(inquiry: &Inquiry<'_>, group: &[&Located<'_>], faults: &mut Vec<SourceFault>) {
    for (position, one) in group.iter().enumerate() {
        for other in group.iter().skip(position + 1) {
            if one.claim.terms != other.claim.terms && alike(inquiry, one, other) >= SAME {
                faults.push(unlike(one.claim, other.claim));
            }
        }
    }
}
