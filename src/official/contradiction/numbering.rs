//! Numbers that stand twice in one text, and numbers that are skipped.

use super::layout::{is_heading, last_word, number_in_list, paragraph, unit};
use super::{Contradiction, Kind, Side};
use crate::cite::Address;
use crate::official::index::{Index, IndexedPlace};

/// Where the numbering of a text goes wrong.
pub(super) fn contradictions(index: &Index) -> Vec<Contradiction> {
    let mut found = twice(index);
    found.extend(index.places.iter().filter(|it| it.unnumbered).map(|it| unnumbered(index, it)));
    found.extend(index.missing.iter().filter_map(|it| skipped(index, it)));
    found
}

/// Paragraphs and items whose number stands twice; what is inside a paragraph that stands twice is not told again.
fn twice(index: &Index) -> Vec<Contradiction> {
    let mut found: Vec<(&Address, Contradiction)> = Vec::new();
    for (position, place) in index.places.iter().enumerate() {
        let is_paragraph = paragraph(&place.at).as_ref() == Some(&place.at);
        let is_item = number_in_list(&place.at).is_some();
        if is_heading(place) || last_word(&place.at) == "note" || !(is_paragraph || is_item) {
            continue;
        }
        let again = index.places.iter().skip(position + 1).find(|it| it.at == place.at);
        let is_told = found.iter().any(|(at, _)| place.at.lies_in(at));
        if let Some(again) = again.filter(|_| !is_told) {
            let message = format!("`{}` ({}) has {} twice", index.act, index.language, place.at);
            let sides = vec![Side::silent(index, place), Side::silent(index, again)];
            found.push((&place.at, Contradiction::new(Kind::Numbering, message, sides)));
        }
    }
    found.into_iter().map(|it| it.1).collect()
}

fn unnumbered(index: &Index, place: &IndexedPlace) -> Contradiction {
    let message = format!("`{}` ({}) has {} without its number", index.act, index.language, place.at);
    Contradiction::new(Kind::Numbering, message, vec![Side::silent(index, place)])
}

fn skipped(index: &Index, at: &Address) -> Option<Contradiction> {
    let around = unit(at);
    let place = index.places.iter().find(|it| it.at == around);
    let place: &IndexedPlace = place.or_else(|| index.places.iter().find(|it| it.at.lies_in(&around)))?;
    let message = format!("`{}` ({}) has no {}, although the numbers go on after it", index.act, index.language, at);
    let mut side = Side::silent(index, place);
    side.at = at.clone();
    Some(Contradiction::new(Kind::Numbering, message, vec![side]))
}
