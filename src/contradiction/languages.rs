//! Language versions of the same place whose figures or references differ.
//!
//! Lines are broken otherwise in every language, and links are moved, so that places are compared by paragraph, row or
//! form with everything inside. In a paragraph figures are first set off within the same item, so that two that changed
//! places are found, and then against the lines around the items, where a language may run lines together. A reference
//! that one version lacks altogether is no difference: extraction loses links. It says nothing either which text a
//! reference points into, as that is told by words that stand elsewhere when the link was moved.

use super::layout::{base, is_form, is_heading, item, last_word, unit};
use super::said::{of, place_of_act};
use super::{Contradiction, Kind, Said, Side};
use crate::cite::Address;
use crate::message;
use crate::official::figure::{Figure, Mention, Reference, Topic, Within};
use crate::official::{Index, IndexedPlace};
use crate::syntax::tree::Place;
use std::collections::HashMap;

/// Topics that tell two periods of the same length apart: what is waited for, or what starts it.
const TELLING: [Topic; 6] =
    [Topic::Completeness, Topic::Qualification, Topic::Exam, Topic::Sample, Topic::Study, Topic::Document];

/// A figure where it stands.
#[derive(Debug, Clone)]
struct Spot<'i> {
    place: &'i IndexedPlace,
    mention: &'i Mention,
    /// The figure in the form in which it is compared.
    figure: Figure,
}

impl Spot<'_> {
    /// Whether the same figure twice is more than once: limits are counted, what is only named is not.
    fn is_counted(&self) -> bool {
        matches!(self.figure, Figure::Period { .. } | Figure::Percent(_) | Figure::Amount { .. } | Figure::Time(_))
    }
}

/// What is compared: a paragraph, a row, a form, the remarks or the heading of an annex.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    at: Address,
    part: Part,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    Heading,
    Paragraph,
    Form,
}

/// A key with the places of one language version that belong to it.
struct Unit<'i> {
    key: Key,
    places: Vec<&'i IndexedPlace>,
}

/// The contradictions between two language versions of an act.
pub(super) fn contradictions(one: &Index, other: &Index) -> Vec<Contradiction> {
    let (ones, others) = (units(one), units(other));
    let others: HashMap<&Key, &Unit<'_>> = others.iter().map(|it| (&it.key, it)).collect();
    let mut found = Vec::new();
    for unit in &ones {
        let Some(twin) = others.get(&unit.key) else { continue };
        if unit.key.part != Part::Form || is_whole(unit, twin) {
            found.extend(compare((one, unit), (other, twin)));
        }
    }
    found
}

fn units(index: &Index) -> Vec<Unit<'_>> {
    let mut units: Vec<Unit<'_>> = Vec::new();
    let mut known: HashMap<Key, usize> = HashMap::new();
    for place in &index.places {
        let key = if is_heading(place) && last_word(&place.at) == "chapter" {
            continue;
        } else if is_heading(place) {
            Key { at: place.at.clone(), part: Part::Heading }
        } else if is_form(place) {
            Key { at: base(&place.at), part: Part::Form }
        } else {
            Key { at: unit(&place.at), part: Part::Paragraph }
        };
        let position = *known.entry(key).or_insert_with_key(|key| {
            units.push(Unit { key: key.clone(), places: Vec::new() });
            units.len() - 1
        });
        if let Some(unit) = units.get_mut(position) {
            unit.places.push(place);
        }
    }
    units
}

/// Whether a form was extracted in both languages: charts that are drawn in one have hardly any words there.
fn is_whole(one: &Unit<'_>, other: &Unit<'_>) -> bool {
    let words = |unit: &Unit<'_>| unit.places.iter().map(|it| it.words).sum::<u32>();
    let (one, other) = (words(one), words(other));
    one <= other * 2 && other <= one * 2
}

fn spots<'i>(unit: &Unit<'i>) -> Vec<Spot<'i>> {
    let mut spots: Vec<Spot<'i>> = Vec::new();
    for place in &unit.places {
        let figures = joined(place.figures.iter().map(|it| comparable(&it.figure)).collect());
        for (figure, mention) in figures.into_iter().zip(&place.figures) {
            if let Some(figure) = figure {
                spots.push(Spot { place, mention, figure });
            }
        }
    }
    spots
}

/// A figure without what extraction may have changed: in which text a reference lies, and what an annex is called.
fn comparable(figure: &Figure) -> Figure {
    let Figure::Reference(reference) = figure else { return figure.clone() };
    let mut to = reference.to.clone();
    for part in &mut to.0 {
        if let Place::Part { word, .. } = part
            && word == "appendix"
        {
            "annex".clone_into(word);
        }
    }
    Figure::Reference(Reference { within: Within::Here, to })
}

/// Puts a subparagraph whose article was moved away from it back into that article.
fn joined(figures: Vec<Figure>) -> Vec<Option<Figure>> {
    let mut figures: Vec<Option<Figure>> = figures.into_iter().map(Some).collect();
    let this = |figure: &Option<Figure>| match figure {
        Some(Figure::Reference(it)) => match it.to.0.as_slice() {
            [Place::Paragraph { number, sub }] if number == "this" && !sub.is_empty() => Some(sub.clone()),
            _ => None,
        },
        _ => None,
    };
    let Some((position, sub)) = figures.iter().enumerate().find_map(|(at, it)| Some((at, this(it)?))) else {
        return figures;
    };
    let article = figures.iter_mut().flatten().find_map(|it| match it {
        Figure::Reference(it) => match it.to.0.as_mut_slice() {
            [Place::Part { word, sub, .. }] if word == "article" && sub.is_empty() => Some(sub),
            _ => None,
        },
        _ => None,
    });
    if let Some(article) = article {
        *article = sub;
        if let Some(parted) = figures.get_mut(position) {
            *parted = None;
        }
    }
    figures
}

/// A text with one of its units.
type Version<'a, 'i> = (&'i Index, &'a Unit<'i>);

fn compare(one: Version<'_, '_>, other: Version<'_, '_>) -> Vec<Contradiction> {
    let (mut left, mut right) = (spots(one.1), spots(other.1));
    let mut found = Vec::new();
    let same_item = |a: &Spot<'_>, b: &Spot<'_>| item(&a.place.at) == item(&b.place.at);
    for (a, b) in set_off(&mut left, &mut right, same_item) {
        found.extend(said_of_different_things((one.0, &a), (other.0, &b)));
    }
    let around = |a: &Spot<'_>, b: &Spot<'_>| item(&a.place.at).is_empty() || item(&b.place.at).is_empty();
    set_off(&mut left, &mut right, around);
    named_on_both_sides(&mut left, &mut right, one.1, other.1);
    while let Some((at, twin)) = pair(&left, &right) {
        let (a, b) = (left.remove(at), right.remove(twin));
        found.push(differ((one.0, &a), (other.0, &b)));
    }
    if one.1.key.part != Part::Heading {
        found.extend(left.iter().filter(|it| stands_alone(it)).map(|it| alone((one.0, it), other)));
        found.extend(right.iter().filter(|it| stands_alone(it)).map(|it| alone((other.0, it), one)));
    }
    found
}

/// Takes out the figures that stand on both sides in places that belong together, and gives them in pairs.
fn set_off<'i>(
    left: &mut Vec<Spot<'i>>,
    right: &mut Vec<Spot<'i>>,
    belong: impl Fn(&Spot<'i>, &Spot<'i>) -> bool,
) -> Vec<(Spot<'i>, Spot<'i>)> {
    let mut pairs = Vec::new();
    let mut rest = Vec::new();
    for spot in left.drain(..) {
        let equal = |it: &&(usize, &Spot<'i>)| it.1.figure == spot.figure && belong(&spot, it.1);
        let twins = right.iter().enumerate();
        let twin = twins.filter(|it| equal(&it)).max_by_key(|(at, it)| (shared(&spot, it), usize::MAX - at));
        match twin.map(|(at, _)| at) {
            Some(at) => {
                let twin = right.remove(at);
                pairs.push((spot, twin));
            }
            None => rest.push(spot),
        }
    }
    *left = rest;
    pairs
}

/// What is only named, such as an act or a place, is named often or seldom: it is enough that both sides have it.
fn named_on_both_sides(left: &mut Vec<Spot<'_>>, right: &mut Vec<Spot<'_>>, one: &Unit<'_>, other: &Unit<'_>) {
    let all = |unit| spots(unit).into_iter().map(|it| it.figure).collect::<Vec<_>>();
    let (ones, others) = (all(one), all(other));
    left.retain(|it| it.is_counted() || !others.contains(&it.figure));
    right.retain(|it| it.is_counted() || !ones.contains(&it.figure));
}

fn shared(one: &Spot<'_>, other: &Spot<'_>) -> usize {
    one.mention.about.iter().filter(|it| other.mention.about.contains(it)).count()
}

/// The two figures of one kind that most likely should have been the same.
fn pair(left: &[Spot<'_>], right: &[Spot<'_>]) -> Option<(usize, usize)> {
    let mut best = None;
    for (at, a) in left.iter().enumerate() {
        for (twin, b) in right.iter().enumerate() {
            if std::mem::discriminant(&a.figure) != std::mem::discriminant(&b.figure) {
                continue;
            }
            let near = usize::from(item(&a.place.at) == item(&b.place.at)) * 4 + likeness(&a.figure, &b.figure);
            let score = near + shared(a, b) * 2;
            if best.is_none_or(|(most, _, _)| score > most) {
                best = Some((score, at, twin));
            }
        }
    }
    best.map(|(_, at, twin)| (at, twin))
}

fn likeness(one: &Figure, other: &Figure) -> usize {
    match (one, other) {
        (Figure::Period { number: a, unit: x }, Figure::Period { number: b, unit: y }) => {
            usize::from(a == b) * 3 + usize::from(x == y)
        }
        (Figure::Amount { number: a, unit: x }, Figure::Amount { number: b, unit: y }) => {
            usize::from(a == b) * 3 + usize::from(x == y)
        }
        _ => 0,
    }
}

fn stands_alone(spot: &Spot<'_>) -> bool {
    !matches!(spot.figure, Figure::Reference(_))
}

fn differ((one, a): (&Index, &Spot<'_>), (other, b): (&Index, &Spot<'_>)) -> Contradiction {
    let message = message!(
        "contradiction-languages",
        at: message(place_of_act(&one.act, &a.place.at)),
        figure: message(&a.figure),
        language: choice(of(one.language)),
        differs: message(&b.figure),
        other: choice(of(other.language)),
    );
    let sides = vec![Side::of(one, a.place, [&a.figure]), Side::of(other, b.place, [&b.figure])];
    Contradiction::new(Kind::Languages, message, sides)
}

fn alone((index, spot): (&Index, &Spot<'_>), (other, unit): Version<'_, '_>) -> Contradiction {
    let message = message!(
        "contradiction-in-one-language",
        at: message(place_of_act(&index.act, &spot.place.at)),
        figure: message(&spot.figure),
        language: choice(of(index.language)),
        other: choice(of(other.language)),
    );
    let mut sides = vec![Side::of(index, spot.place, [&spot.figure])];
    sides.extend(unit.places.first().map(|it| Side::silent(other, it)));
    Contradiction::new(Kind::OneLanguage, message, sides)
}

/// Two periods of the same length that are said of different things.
fn said_of_different_things((one, a): (&Index, &Spot<'_>), (other, b): (&Index, &Spot<'_>)) -> Option<Contradiction> {
    if !matches!(a.figure, Figure::Period { .. }) {
        return None;
    }
    let telling = |from: &Spot<'_>, than: &Spot<'_>| {
        let (from, than) = (&from.mention.about, &than.mention.about);
        from.iter().find(|it| TELLING.contains(it) && !than.contains(it)).copied()
    };
    let (mine, theirs) = (telling(a, b)?, telling(b, a)?);
    let message = message!(
        "contradiction-said-of-another-thing",
        at: message(place_of_act(&one.act, &a.place.at)),
        figure: message(&a.figure),
        about: message(&Said::About(mine)),
        language: choice(of(one.language)),
        differs: message(&Said::About(theirs)),
        other: choice(of(other.language)),
    );
    let side = |index, spot: &Spot<'_>, about| {
        let mut side = Side::of(index, spot.place, [&spot.figure]);
        side.says.push(Said::About(about));
        side
    };
    Some(Contradiction::new(Kind::Languages, message, vec![side(one, a, mine), side(other, b, theirs)]))
}
