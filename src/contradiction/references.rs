//! References to places that do not exist, where the text that they point into is indexed.
//!
//! A reference without a document means the one it stands in. Where a line or indent is meant, all lines of a paragraph
//! are counted, numbered ones too, or those without a number only, as drafters do both.

use super::layout::{base, paragraph, top};
use super::said::{place_of, place_of_act};
use super::standards::{Standard, Standards};
use super::text::Text;
use super::{Contradiction, Kind, Side};
use crate::cite::Address;
use crate::message;
use crate::message::Message;
use crate::official::IndexedPlace;
use crate::official::figure::{Figure, Reference, Within};
use crate::official::mark::Mark;
use crate::syntax::tree::Place;

/// The references of a text that lead nowhere.
pub(super) fn contradictions(index: &Text<'_>, standards: &Standards<'_, '_>) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for place in &index.places {
        found.extend(for_two_cases(index, place));
        for mention in &place.figures {
            let Figure::Reference(reference) = &mention.figure else { continue };
            if is_of_article(place, reference) {
                continue;
            }
            if let Some(into) = leads_nowhere(index, place, reference, standards) {
                let message = message(&place_of(index, &place.at), &reference.to, &into);
                found.push(Contradiction::new(Kind::Reference, message, sides(index, place, reference)));
            }
        }
    }
    found
}

fn message(at: &Message, to: &Address, into: &Into<'_>) -> Message {
    match into {
        Into::Act => message!("contradiction-reference", at: message(at), to: place(to.clone())),
        Into::Rules(rules) => message!(
            "contradiction-reference-to-annex",
            at: message(at),
            to: place(to.clone()),
            rules: message(rules),
        ),
        Into::Requirements => {
            message!("contradiction-reference-to-requirements", at: message(at), to: place(to.clone()))
        }
        Into::Standard(standard) => message!(
            "contradiction-reference-to-standard",
            at: message(at),
            to: place(to.clone()),
            standard: message(place_of_act(&standard.index.act, &standard.at)),
        ),
    }
}

/// Whether a subparagraph without a paragraph may be one of an article that is named beside it: links are moved.
fn is_of_article(place: &IndexedPlace, reference: &Reference) -> bool {
    let is_article = |it: &Place| matches!(it, Place::Part { word, .. } if word == "article");
    let names_article = place.figures.iter().any(|it| match &it.figure {
        Figure::Reference(it) => it.to.0.iter().any(is_article),
        _ => false,
    });
    names_article && reference.to.0.iter().any(|it| it.number() == "this")
}

/// The place that refers, and the nearest place that does exist.
fn sides(index: &Text<'_>, place: &IndexedPlace, reference: &Reference) -> Vec<Side> {
    let mut sides = vec![Side::of(index, place, [&Figure::Reference(reference.clone())])];
    if reference.within == Within::Here
        && let Some(at) = paragraph(&resolved(&reference.to, place))
    {
        let there = bases(index, place).into_iter().find_map(|base| index.at(&under(&base, &at)));
        sides.extend(there.filter(|it| it.at != place.at).map(|it| Side::silent(index, it)));
    }
    sides
}

/// The text that a reference points into.
enum Into<'s> {
    /// The act itself.
    Act,
    /// The annexes of the rules that the place belongs to.
    Rules(Message),
    /// The list of requirements of the service.
    Requirements,
    /// The standard of the service.
    Standard(&'s Standard<'s, 's>),
}

/// The text that a reference points into, if the place is not in it; none where it is, or nobody can know.
fn leads_nowhere<'s>(
    index: &Text<'_>,
    place: &IndexedPlace,
    reference: &Reference,
    standards: &'s Standards<'s, 's>,
) -> Option<Into<'s>> {
    let to = resolved(&reference.to, place);
    if !is_place_of_act(&to) {
        return None;
    }
    match reference.within {
        Within::Elsewhere => None,
        Within::Here => {
            let exists =
                bases(index, place).iter().any(|base| exists(index, base, &to)) || is_beside(index, place, &to);
            (!exists).then(|| annexes_of_rules(index, place, &to).unwrap_or(Into::Act))
        }
        Within::Requirements => {
            let list = top(&place.at).with(Place::Part {
                word: "appendix".to_owned(),
                number: "1".to_owned(),
                sub: Vec::new(),
            });
            let is_indexed = index.at(&list).is_some();
            // The list of requirements may speak of itself by its own name.
            (is_indexed && !exists(index, &list, &to)).then_some(Into::Requirements)
        }
        Within::Standard => {
            standards.of_place(index, place).iter().find(|it| !exists(it.index, &it.at, &to)).map(Into::Standard)
        }
    }
}

/// The rules whose annexes a reference to an annex means: the act may have one of that number.
fn annexes_of_rules<'s>(index: &Text<'_>, place: &IndexedPlace, to: &Address) -> Option<Into<'s>> {
    let rules = top(&place.at);
    let is_annex = matches!(to.0.first(), Some(Place::Part { word, .. }) if word == "annex" || word == "appendix");
    let is_meant = is_annex && !rules.0.is_empty() && index.has_annexes(&rules);
    is_meant.then(|| Into::Rules(place_of_act(&index.act, &rules)))
}

/// One paper that is asked for in two cases, as if they were one: the second time another one must be meant.
fn for_two_cases(index: &Text<'_>, place: &IndexedPlace) -> Option<Contradiction> {
    let items = place.figures.iter().filter_map(|it| match &it.figure {
        Figure::Reference(it) if it.within == Within::Requirements => Some(it),
        _ => None,
    });
    let items: Vec<&Reference> = items.filter(|it| is_item(&it.to)).collect();
    let again = items.iter().zip(items.iter().skip(1)).find(|(one, other)| one == other).map(|(one, _)| *one)?;
    if !place.marks.contains(&Mark::Case) || !place.figures.iter().any(|it| matches!(it.figure, Figure::Period { .. }))
    {
        return None;
    }
    let message = message!(
        "contradiction-for-two-cases",
        at: message(place_of(index, &place.at)),
        to: place(resolved(&again.to, place)),
    );
    let side = Side::of(index, place, [&Figure::Reference(again.clone())]);
    Some(Contradiction::new(Kind::Reference, message, vec![side]))
}

/// Whether an address is that of an item of a list.
fn is_item(to: &Address) -> bool {
    matches!(to.0.last(), Some(Place::Paragraph { sub, .. }) if !sub.is_empty())
}

/// With the paragraph of the place itself where "this paragraph" is meant.
fn resolved(to: &Address, place: &IndexedPlace) -> Address {
    let own = paragraph(&place.at).and_then(|it| it.0.last().cloned());
    let this = |part: &Place| match (part, &own) {
        (Place::Paragraph { number, sub }, Some(Place::Paragraph { number: own, .. })) if number == "this" => {
            Place::Paragraph { number: own.clone(), sub: sub.clone() }
        }
        _ => part.clone(),
    };
    Address(to.0.iter().map(this).collect())
}

/// Whether an address can be looked up: articles are those of laws, and "this" without a paragraph says nothing.
fn is_place_of_act(to: &Address) -> bool {
    let unknown = |it: &Place| it.number() == "this" || matches!(it, Place::Part { word, .. } if word == "article");
    !to.0.is_empty() && !to.0.iter().any(unknown)
}

/// The documents that a reference without one may mean: the narrowest first.
fn bases(index: &Text<'_>, place: &IndexedPlace) -> Vec<Address> {
    let mut bases = vec![base(&place.at), top(&place.at)];
    // The paragraphs of an act that approves a single document run on through chapters that are parts of addresses.
    if top(&place.at).0.is_empty() {
        bases.extend(index.chapters.iter().copied().cloned());
    }
    bases.dedup();
    bases
}

fn under(base: &Address, to: &Address) -> Address {
    Address(base.0.iter().chain(&to.0).cloned().collect())
}

/// Whether an annex is one of the document at hand or, where that has none, of the act.
fn is_beside(index: &Text<'_>, place: &IndexedPlace, to: &Address) -> bool {
    let Some((Place::Part { word, number, .. }, rest)) = to.0.split_first() else { return false };
    if word != "annex" && word != "appendix" {
        return false;
    }
    let document = |word: &str| Place::Part { word: word.to_owned(), number: number.clone(), sub: Vec::new() };
    let own = top(&place.at);
    let around = if index.has_annexes(&own) { own } else { Address::default() };
    ["annex", "appendix"].iter().any(|word| exists(index, &around.with(document(word)), &Address(rest.to_vec())))
}

fn exists(text: &Text<'_>, base: &Address, to: &Address) -> bool {
    let at = under(base, to);
    text.first_in(&at).is_some() || is_line(text, &at)
}

/// Whether a line exists if all lines of its paragraph are counted.
fn is_line(text: &Text<'_>, at: &Address) -> bool {
    let Some((Place::Part { word, number, .. }, around)) = at.0.split_last() else { return false };
    let lines = text.count_in(&Address(around.to_vec()));
    word == "indent" && number.parse::<usize>().is_ok_and(|it| it <= lines)
}
