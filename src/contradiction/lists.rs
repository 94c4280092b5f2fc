//! Items, paragraphs and annexes that one language version has and another lacks.
//!
//! Items are counted by their numbers in a paragraph, row or form: where lines are broken otherwise, the same item
//! stands under another line, but its number stays.

use super::layout::{base, is_form, is_heading, last_word, number_in_list, paragraph, unit};
use super::said::{of, place_of_act};
use super::text::{Text, above};
use super::{Contradiction, Kind, Said, Side};
use crate::cite::Address;
use crate::message;
use crate::message::Message;
use crate::official::{Index, IndexedPlace};
use std::collections::{HashMap, HashSet};

/// What one language version of an act has and the other lacks.
pub(super) fn contradictions(one: &Text<'_>, other: &Text<'_>) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for (here, there) in [(one, other), (other, one)] {
        found.extend(documents(here, there));
        found.extend(paragraphs(here, there));
    }
    found.extend(items(one, other));
    found
}

/// Annexes, standards and appendices that the other version lacks altogether.
fn documents(here: &Text<'_>, there: &Text<'_>) -> Vec<Contradiction> {
    let lacks =
        |it: &&IndexedPlace| is_document(it) && !has_document(there, &it.at) && has_document(there, &above(&it.at));
    here.places.iter().filter(lacks).map(|it| alone(here, it, there, there.first_in(&above(&it.at)))).collect()
}

fn is_document(place: &IndexedPlace) -> bool {
    is_heading(place) && last_word(&place.at) != "chapter" && !place.at.0.is_empty()
}

fn has_document(text: &Text<'_>, at: &Address) -> bool {
    at.0.is_empty() || text.at(at).is_some()
}

/// Paragraphs of a document that the other version lacks, where it has the document.
fn paragraphs(here: &Text<'_>, there: &Text<'_>) -> Vec<Contradiction> {
    let lacks = |it: &&IndexedPlace| {
        let is_paragraph = paragraph(&it.at).as_ref() == Some(&it.at) && !is_form(it);
        is_paragraph && has_document(there, &base(&it.at)) && there.first_in(&it.at).is_none()
    };
    here.places.iter().filter(lacks).map(|it| alone(here, it, there, there.first_in(&base(&it.at)))).collect()
}

fn alone(here: &Index, place: &IndexedPlace, there: &Index, nearest: Option<&IndexedPlace>) -> Contradiction {
    let message = message!(
        "contradiction-place-in-one-language",
        at: message(place_of_act(&here.act, &place.at)),
        language: choice(of(here.language)),
        other: choice(of(there.language)),
    );
    let mut sides = vec![Side::silent(here, place)];
    sides.extend(nearest.map(|it| Side::silent(there, it)));
    Contradiction::new(Kind::OneLanguage, message, sides)
}

/// The items of one paragraph, row or form.
struct List<'i> {
    at: Address,
    first: &'i IndexedPlace,
    items: Vec<(String, &'i IndexedPlace)>,
}

fn lists(index: &Index) -> Vec<List<'_>> {
    let mut lists: Vec<List<'_>> = Vec::new();
    let mut known: HashMap<Address, usize> = HashMap::new();
    let mut told: HashSet<&Address> = HashSet::new();
    let mut note: Option<&IndexedPlace> = None;
    for place in index.places.iter().filter(|it| !is_heading(it)) {
        let at = unit(&place.at);
        if last_word(&place.at) == "note" {
            note = Some(place);
            continue;
        }
        // The mark of a footnote and the number of an item may stand as one number: `181)` is footnote 18 and item 1.
        let first = note.take().filter(|it| unit(&it.at) == at);
        let position = *known.entry(at).or_insert_with_key(|at| {
            lists.push(List { at: at.clone(), first: place, items: Vec::new() });
            lists.len() - 1
        });
        let number = number_in_list(&place.at).filter(|_| told.insert(&place.at));
        if let (Some(list), Some(number)) = (lists.get_mut(position), number) {
            if let Some(first) = first.filter(|_| number == "2") {
                list.items.push(("1".to_owned(), first));
            }
            list.items.push((number, place));
        }
    }
    lists
}

fn items(one: &Index, other: &Index) -> Vec<Contradiction> {
    let others = lists(other);
    let others: HashMap<&Address, &List<'_>> = others.iter().map(|it| (&it.at, it)).collect();
    let mut found = Vec::new();
    for items in lists(one) {
        let Some(twin) = others.get(&items.at) else { continue };
        let (mine, theirs) = (surplus(&items, twin, other), surplus(twin, &items, one));
        if (mine.is_empty() && theirs.is_empty()) || is_drawn(&items, twin) {
            continue;
        }
        let mut sides = Vec::new();
        for (index, all, more) in [(one, &items, &mine), (other, twin, &theirs)] {
            let place = more.first().map_or(all.first, |it| it.1);
            let mut side = Side::silent(index, place);
            side.says = more.iter().map(|it| Said::Item(it.0.clone())).collect();
            sides.push(side);
        }
        let without = (theirs.is_empty() && lost_first(&mine, twin)).then_some(other);
        let without = without.or((mine.is_empty() && lost_first(&theirs, &items)).then_some(one));
        let message = match without {
            Some(without) => message!(
                "contradiction-first-number",
                at: message(place_of_act(&one.act, &items.at)),
                language: choice(of(without.language)),
            ),
            None => in_one_language(one, &items.at, [(one, &mine), (other, &theirs)]),
        };
        sides.sort_by_key(|it| it.says.is_empty());
        found.push(Contradiction::new(Kind::OneLanguage, message, sides));
    }
    found
}

/// Items that one version has more of, as a list has them.
type More<'i> = Vec<(String, &'i IndexedPlace)>;

/// Whether all that a list lacks is the number of its first item.
fn lost_first(more: &More<'_>, list: &List<'_>) -> bool {
    matches!(more.as_slice(), [(number, _)] if number == "1") && list.items.first().is_some_and(|it| it.0 == "2")
}

fn in_one_language(act: &Index, at: &Address, told: [(&Index, &More<'_>); 2]) -> Message {
    let told = told.into_iter().filter(|it| !it.1.is_empty()).map(|(index, more)| {
        message!(
            "contradiction-items",
            count: count(more.len()),
            items: ids(more.iter().map(|it| it.0.as_str())),
            language: choice(of(index.language)),
        )
    });
    message!(
        "contradiction-items-in-one-language",
        at: message(place_of_act(&act.act, at)),
        told: messages(told),
    )
}

/// A list in a form of which one language version has no item at all is no list there: its words are drawn, or run on.
fn is_drawn(one: &List<'_>, other: &List<'_>) -> bool {
    is_form(one.first) && (one.items.is_empty() || other.items.is_empty())
}

/// The items whose numbers stand more often in the first list than in the second. Where the text of the second is known to
/// skip them, or the first has them one after the other, the numbering is told of already.
fn surplus<'i>(of: &List<'i>, over: &List<'_>, text: &Index) -> More<'i> {
    let mut rest: HashMap<&str, usize> = HashMap::new();
    for (number, _) in &over.items {
        *rest.entry(number).or_default() += 1;
    }
    let mut surplus = Vec::new();
    let mut last = "";
    for (number, place) in &of.items {
        let is_again = std::mem::replace(&mut last, number) == number;
        match rest.get_mut(number.as_str()).filter(|it| **it > 0) {
            Some(left) => *left -= 1,
            None if text.skips(&place.at.0) || is_again => {}
            None => surplus.push((number.clone(), *place)),
        }
    }
    surplus
}
