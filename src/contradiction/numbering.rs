//! Numbers that stand twice in one text, and numbers that are skipped.

use super::layout::{is_form, is_heading, last_word, number_in_list, paragraph, unit};
use super::said::text;
use super::text::Text;
use super::{Contradiction, Kind, Side};
use crate::cite::Address;
use crate::message;
use crate::official::{Index, IndexedPlace};
use std::collections::{HashMap, HashSet};

/// Where the numbering of a text goes wrong.
pub(super) fn contradictions(index: &Text<'_>) -> Vec<Contradiction> {
    let mut found = twice(index);
    found.extend(again_in_form(index));
    found.extend(index.places.iter().filter(|it| it.unnumbered).map(|it| unnumbered(index, it)));
    found.extend(index.missing.iter().filter_map(|it| skipped(index, it)));
    found
}

/// Paragraphs and items whose number stands twice; what is inside a paragraph that stands twice is not told again.
fn twice(index: &Index) -> Vec<Contradiction> {
    let mut found: Vec<Contradiction> = Vec::new();
    let mut told: HashSet<Vec<String>> = HashSet::new();
    let mut again: HashMap<&Address, usize> = HashMap::new();
    let mut next: Vec<Option<usize>> =
        index.places.iter().enumerate().rev().map(|(position, it)| again.insert(&it.at, position)).collect();
    next.reverse();
    for (position, place) in index.places.iter().enumerate() {
        let is_paragraph = paragraph(&place.at).as_ref() == Some(&place.at);
        let is_item = number_in_list(&place.at).is_some();
        if is_heading(place) || last_word(&place.at) == "note" || !(is_paragraph || is_item) {
            continue;
        }
        let again = next.get(position).copied().flatten().and_then(|it| index.places.get(it));
        let steps = place.at.steps();
        let is_told = (1..=steps.len()).any(|it| steps.get(..it).is_some_and(|it| told.contains(it)));
        if let Some(again) = again.filter(|_| !is_told) {
            let message = message!("contradiction-twice", text: message(text(index)), at: place(place.at.clone()));
            let sides = vec![Side::silent(index, place), Side::silent(index, again)];
            found.push(Contradiction::new(Kind::Numbering, message, sides));
            told.insert(steps);
        }
    }
    found
}

/// Items of a form whose number follows on itself, under whatever lines: where they stand at one address, they are told of
/// as places that stand twice.
fn again_in_form(index: &Index) -> Vec<Contradiction> {
    let items = index.places.iter().filter(|it| is_form(it) && paragraph(&it.at).is_none());
    let items: Vec<(&IndexedPlace, String)> = items.filter_map(|it| Some((it, number_in_list(&it.at)?))).collect();
    let pairs = items.iter().zip(items.iter().skip(1));
    let again = pairs.filter(|((one, number), (other, next))| {
        number == next && one.at != other.at && unit(&one.at) == unit(&other.at)
    });
    let told = again.map(|((one, _), (other, _))| {
        let message = message!("contradiction-twice", text: message(text(index)), at: place(one.at.clone()));
        Contradiction::new(Kind::Numbering, message, vec![Side::silent(index, one), Side::silent(index, other)])
    });
    told.collect()
}

fn unnumbered(index: &Index, place: &IndexedPlace) -> Contradiction {
    let message = message!("contradiction-unnumbered", text: message(text(index)), at: place(place.at.clone()));
    Contradiction::new(Kind::Numbering, message, vec![Side::silent(index, place)])
}

fn skipped(index: &Text<'_>, at: &Address) -> Option<Contradiction> {
    let around = unit(at);
    let place = index.at(&around).or_else(|| index.first_in(&around))?;
    let message = message!("contradiction-skipped", text: message(text(index)), at: place(at.clone()));
    let mut side = Side::silent(index, place);
    side.at = at.clone();
    Some(Contradiction::new(Kind::Numbering, message, vec![side]))
}
