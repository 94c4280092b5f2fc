//! Standards and the regulations that rest on them.
//!
//! Which regulation belongs to which standard is told by the texts: an annex refers to its standard and names the act
//! that approved it; the annexes that do so belong to the standards of that act in their order.

use super::layout::{base, top};
use super::limits::{Limit, PROCEDURES, WINDOWS, limits, lists_of_steps, nearest};
use super::said::place_of;
use super::{Contradiction, Kind, Side, starts};
use crate::cite::Address;
use crate::message;
use crate::official::figure::{Figure, TimeUnit, Topic};
use crate::official::index::{Index, IndexedPlace};
use crate::syntax::tree::Place;

/// A standard in the text of its act.
#[derive(Debug, Clone)]
pub(super) struct Standard<'i> {
    /// The text.
    pub index: &'i Index,
    /// The standard in it.
    pub at: Address,
}

/// The standards, one for each language, that the annex of a regulation rests on.
pub(super) fn standards_of<'i>(regulation: &Index, annex: &Address, indexes: &[&'i Index]) -> Vec<Standard<'i>> {
    let mut found = Vec::new();
    for &index in indexes.iter().filter(|it| it.act != regulation.act) {
        let annexes = resting(regulation, index);
        let standards: Vec<&Address> = index.places.iter().map(|it| &it.at).filter(|it| is_standard(it)).collect();
        let position = annexes.iter().position(|it| it == annex).filter(|_| standards.len() == annexes.len());
        let standard = position.and_then(|it| standards.get(it).copied());
        found.extend(standard.map(|at| Standard { index, at: at.clone() }));
    }
    found
}

fn is_standard(at: &Address) -> bool {
    matches!(at.0.as_slice(), [Place::Part { word, .. }] if word == "standard")
}

/// The annexes of a text whose clauses name another act by its number.
fn resting(regulation: &Index, act: &Index) -> Vec<Address> {
    let mut annexes: Vec<Address> = Vec::new();
    let Some(number) = &act.head.number else { return annexes };
    for place in &regulation.places {
        let annex = top(&place.at);
        let is_clause = !annex.0.is_empty() && base(&place.at) == annex && place.at != annex;
        let names = || place.figures.iter().any(|it| matches!(&it.figure, Figure::Act(it) if it == number));
        if is_clause && !annexes.contains(&annex) && names() {
            annexes.push(annex);
        }
    }
    annexes
}

/// The annexes of a text that rest on standards of any of the others.
fn annexes_with_standard(regulation: &Index, indexes: &[&Index]) -> Vec<Address> {
    let mut annexes: Vec<Address> = regulation.places.iter().map(|it| top(&it.at)).collect();
    annexes.dedup();
    annexes.retain(|it| !it.0.is_empty() && !standards_of(regulation, it, indexes).is_empty());
    annexes
}

/// Where regulations differ from their standards.
pub(super) fn contradictions(indexes: &[&Index]) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for regulation in indexes {
        for annex in annexes_with_standard(regulation, indexes) {
            for standard in standards_of(regulation, &annex, indexes) {
                found.extend(windows(regulation, &annex, &standard));
                found.extend(starts::contradictions(regulation, &annex, &standard));
                found.extend(sums(regulation, &annex, &standard));
            }
        }
    }
    found
}

fn all_limits<'i>(index: &'i Index, document: &Address) -> Vec<Limit<'i>> {
    limits(index.places.iter().filter(|it| base(&it.at) == *document))
}

/// Times on the way that the standard sets as well, and sets otherwise.
fn windows(regulation: &Index, annex: &Address, standard: &Standard<'_>) -> Vec<Contradiction> {
    let wanted = all_limits(standard.index, &standard.at);
    let mut found = Vec::new();
    for limit in all_limits(regulation, annex) {
        let purposes: Vec<Topic> = limit.purposes().filter(|it| WINDOWS.contains(it)).collect();
        let of_same = wanted.iter().filter(|it| it.is_in_days() && purposes.iter().any(|p| it.is_for(*p)));
        let of_same: Vec<Limit<'_>> = of_same.copied().collect();
        // A window may be told in the sentence that sets a term.
        let terms = wanted.iter().filter(|it| it.is_term());
        if of_same.iter().chain(terms).any(|it| it.mention.figure == limit.mention.figure) {
            continue;
        }
        if let Some(rival) = nearest(&limit, &of_same) {
            let message = message!(
                "contradiction-standard",
                at: message(place_of(regulation, &limit.place.at)),
                figure: message(&limit.mention.figure),
                standard: message(place_of(standard.index, &rival.place.at)),
                differs: message(&rival.mention.figure),
            );
            let sides = vec![
                Side::of(regulation, limit.place, [&limit.mention.figure]),
                Side::of(standard.index, rival.place, [&rival.mention.figure]),
            ];
            found.push(Contradiction::new(Kind::Standard, message, sides));
        }
    }
    found
}

/// Lists of steps that take longer together than the term that the standard sets.
fn sums(regulation: &Index, annex: &Address, standard: &Standard<'_>) -> Vec<Contradiction> {
    let terms = all_limits(standard.index, &standard.at);
    let mut found = Vec::new();
    for (section, places) in lists_of_steps(regulation, annex) {
        for procedure in PROCEDURES.map(Some).into_iter().chain([None]) {
            let belongs =
                |it: &&Limit<'_>| it.is_term() && procedure.map_or(it.purposes().next().is_none(), |p| it.is_for(p));
            let Some(term) = terms.iter().find(belongs) else { continue };
            let steps: Vec<Limit<'_>> = limits(places.iter().copied()).into_iter().filter(|it| belongs(&it)).collect();
            found.extend(longer(regulation, &section, &steps, standard, term));
        }
    }
    found
}

fn longer(
    regulation: &Index,
    section: &Address,
    steps: &[Limit<'_>],
    standard: &Standard<'_>,
    term: &Limit<'_>,
) -> Option<Contradiction> {
    let (most, unit) = term.days()?;
    let parts: Option<Vec<(u32, TimeUnit)>> = steps.iter().map(Limit::days).collect();
    let parts = parts.filter(|it| it.iter().all(|part| part.1 == unit))?;
    let sum: u32 = parts.iter().map(|it| it.0).sum();
    let first = steps.first().filter(|_| sum > most)?;
    let message = message!(
        "contradiction-steps-longer",
        at: message(place_of(regulation, section)),
        sum: message(&Figure::Period { number: sum, unit }),
        standard: message(place_of(standard.index, &term.place.at)),
        term: message(&term.mention.figure),
    );
    let mut sides = vec![Side::of(regulation, first.place, [&first.mention.figure])];
    sides.extend(steps.iter().skip(1).map(|it| Side::of(regulation, it.place, [&it.mention.figure])));
    sides.push(Side::of(standard.index, term.place, [&term.mention.figure]));
    Some(Contradiction::new(Kind::Standard, message, sides))
}

/// The standards that a place may speak of.
pub(super) fn standards_for<'i>(index: &Index, place: &IndexedPlace, indexes: &[&'i Index]) -> Vec<Standard<'i>> {
    standards_of(index, &top(&place.at), indexes)
}
