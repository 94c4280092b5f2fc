//! Standards and the regulations that rest on them.
//!
//! Which regulation belongs to which standard is told by the texts: an annex refers to its standard and names the act
//! that approved it; the annexes that do so belong to the standards of that act in their order.

use super::layout::{base, top};
use super::limits::{Limit, PROCEDURES, WINDOWS, limits, lists_of_steps, nearest};
use super::said::place_of;
use super::text::Text;
use super::{Contradiction, Kind, Side, services, starts};
use crate::cite::Address;
use crate::message;
use crate::official::figure::{Figure, TimeUnit, Topic};
use crate::official::{Index, IndexedPlace};
use crate::syntax::tree::Place;
use indexmap::{IndexMap, IndexSet};
use std::collections::HashMap;

/// A standard in the text of its act.
#[derive(Debug, Clone)]
pub(super) struct Standard<'t, 'i> {
    /// The text.
    pub index: &'t Text<'i>,
    /// The standard in it.
    pub at: Address,
}

/// The standards that annexes of regulations rest on.
#[derive(Debug)]
pub(super) struct Standards<'t, 'i> {
    /// Each text with the annexes of it that rest on standards, in the order of the text.
    regulations: Vec<(&'t Text<'i>, IndexMap<Address, Vec<Standard<'t, 'i>>>)>,
}

impl<'t, 'i> Standards<'t, 'i> {
    /// Holds each text against all others.
    pub fn of(texts: &'t [Text<'i>]) -> Self {
        let regulations = texts.iter().map(|regulation| {
            let mut annexes: IndexMap<Address, Vec<Standard<'t, 'i>>> = IndexMap::new();
            for text in texts.iter().filter(|it| it.act != regulation.act) {
                let resting = resting(regulation, text);
                let standards: Vec<&Address> =
                    text.index.places.iter().map(|it| &it.at).filter(|it| is_standard(it)).collect();
                if standards.len() == resting.len() {
                    for (annex, at) in resting.into_iter().zip(standards) {
                        annexes.entry(annex).or_default().push(Standard { index: text, at: at.clone() });
                    }
                }
            }
            let order: HashMap<&Address, usize> =
                regulation.tops().iter().enumerate().map(|(position, (at, _))| (at, position)).collect();
            annexes.sort_by(|one, _, other, _| order.get(one).cmp(&order.get(other)));
            (regulation, annexes)
        });
        Self { regulations: regulations.collect() }
    }

    /// The standards, one for each language, that a place of a text may speak of.
    pub fn of_place(&self, text: &Text<'_>, place: &IndexedPlace) -> &[Standard<'t, 'i>] {
        let same = |it: &&(&'t Text<'i>, _)| std::ptr::eq(it.0.index, text.index);
        let annexes = self.regulations.iter().find(same).map(|it| &it.1);
        annexes.and_then(|it| it.get(&top(&place.at))).map_or(&[], Vec::as_slice)
    }
}

fn is_standard(at: &Address) -> bool {
    matches!(at.0.as_slice(), [Place::Part { word, .. }] if word == "standard")
}

/// The annexes of a text whose clauses name another act by its number, in the order in which they first do.
fn resting(regulation: &Text<'_>, act: &Index) -> Vec<Address> {
    let Some(number) = &act.head.number else { return Vec::new() };
    let mut annexes: IndexSet<Address> = IndexSet::new();
    for place in &regulation.index.places {
        let annex = top(&place.at);
        let is_clause = !annex.0.is_empty() && base(&place.at) == annex && place.at != annex;
        if is_clause && place.figures.iter().any(|it| matches!(&it.figure, Figure::Act(it) if it == number)) {
            annexes.insert(annex);
        }
    }
    annexes.into_iter().collect()
}

/// Where regulations differ from their standards.
pub(super) fn contradictions(standards: &Standards<'_, '_>) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for (regulation, annexes) in &standards.regulations {
        for (annex, standards) in annexes {
            for standard in standards {
                found.extend(windows(regulation, annex, standard));
                found.extend(starts::contradictions(regulation, annex, standard));
                found.extend(sums(regulation, annex, standard));
                found.extend(services::contradictions(regulation, annex, standard));
            }
        }
    }
    found
}

fn all_limits<'i>(text: &Text<'i>, document: &Address) -> Vec<Limit<'i>> {
    limits(text.document(document).iter().copied())
}

/// Times on the way that the standard sets as well, and sets otherwise.
fn windows(regulation: &Text<'_>, annex: &Address, standard: &Standard<'_, '_>) -> Vec<Contradiction> {
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
fn sums(regulation: &Text<'_>, annex: &Address, standard: &Standard<'_, '_>) -> Vec<Contradiction> {
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
    standard: &Standard<'_, '_>,
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
