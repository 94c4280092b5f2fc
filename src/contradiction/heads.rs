//! The date and number of an act at the heads of its annexes: written otherwise than at the head of the act, or left
//! blank.

use super::layout::{base, is_heading, top};
use super::said::{place_of, place_of_act};
use super::{Contradiction, Kind, Said, Side};
use crate::cite::Address;
use crate::message;
use crate::message::Message;
use crate::official::figure::Figure;
use crate::official::{Index, IndexedPlace};

/// The heads of annexes that do not fit the heads of their acts.
pub(super) fn contradictions(indexes: &[&Index]) -> Vec<Contradiction> {
    let mut found: Vec<Contradiction> = indexes.iter().flat_map(|it| otherwise(it)).collect();
    found.extend(blank(indexes));
    found
}

/// Heads that give the act another date or number than it gives itself.
fn otherwise(index: &Index) -> Vec<Contradiction> {
    let mut found = Vec::new();
    let Some(head) = index.places.first() else { return found };
    for place in index.places.iter().filter(|it| is_heading(it) && base(&it.at) == it.at && it.at.0.len() == 1) {
        let date = place.figures.iter().find(|it| matches!(it.figure, Figure::Date(_)));
        let number = place.figures.iter().find(|it| matches!(it.figure, Figure::Act(_)));
        let own_date = index.head.adopted.map(Figure::Date);
        let own_number = index.head.number.clone().map(Figure::Act);
        for (mention, own) in [(date, own_date), (number, own_number)] {
            if let (Some(mention), Some(own)) = (mention, own)
                && mention.figure != own
            {
                let message = message!(
                    "contradiction-head",
                    at: message(place_of(index, &place.at)),
                    says: message(&mention.figure),
                    itself: message(&own),
                );
                let sides = vec![Side::of(index, place, [&mention.figure]), Side::of(index, head, [&own])];
                found.push(Contradiction::new(Kind::Head, message, sides));
            }
        }
    }
    found
}

/// A head whose act was never filled in, and the year that it does name.
type Unfilled<'i> = (&'i Index, &'i IndexedPlace, u32);

/// Heads whose act was never filled in, those of one annex together in all languages.
fn blank(indexes: &[&Index]) -> Vec<Contradiction> {
    let mut groups: Vec<(String, Address, Vec<Unfilled<'_>>)> = Vec::new();
    for &index in indexes {
        for place in &index.places {
            let Some(year) = place.blank else { continue };
            let annex = top(&place.at);
            match groups.iter_mut().find(|it| it.0 == index.act && it.1 == annex) {
                Some(group) => group.2.push((index, place, year)),
                None => groups.push((index.act.clone(), annex, vec![(index, place, year)])),
            }
        }
    }
    groups.iter().map(|(act, annex, heads)| unfilled(indexes, act, annex, heads)).collect()
}

fn unfilled(indexes: &[&Index], act: &str, annex: &Address, heads: &[Unfilled<'_>]) -> Contradiction {
    let mut years: Vec<String> = heads.iter().map(|it| it.2.to_string()).collect();
    years.sort_unstable();
    years.dedup();
    let count = heads.iter().map(|it| &it.1.at).collect::<std::collections::BTreeSet<_>>().len();
    let mut sides: Vec<Side> = heads
        .iter()
        .map(|(index, place, year)| Side { says: vec![Said::ActOf(*year)], ..Side::silent(index, place) })
        .collect();
    // What the remarks and other language versions say of the same annex.
    let mut told: Vec<Message> = Vec::new();
    for index in indexes.iter().filter(|it| it.act == act) {
        let of_annex = index.places.iter().filter(|it| super::layout::last_word(&it.at) == "note" || it.at == *annex);
        for place in of_annex.filter(|it| base(&it.at) == *annex && it.blank.is_none()) {
            let named: Vec<&Figure> = place.figures.iter().map(|it| &it.figure).filter(|it| names_act(it)).collect();
            if named.iter().any(|it| matches!(it, Figure::Act(_))) {
                let says = message!(
                    "contradiction-told",
                    at: place(place.at.clone()),
                    figures: messages(named.iter().copied()),
                );
                if !told.contains(&says) {
                    told.push(says);
                }
                sides.push(Side::of(index, place, named));
            }
        }
    }
    let message = message!(
        "contradiction-head-blank",
        at: message(place_of_act(act, annex)),
        heads: count(count),
        years: ids(years),
        told: optional messages((!told.is_empty()).then_some(told)),
    );
    Contradiction::new(Kind::Head, message, sides)
}

fn names_act(figure: &Figure) -> bool {
    matches!(figure, Figure::Act(_) | Figure::Date(_))
}
