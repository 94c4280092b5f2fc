//! Refusals that a clause orders and that the list of grounds of the same rules does not know.
//!
//! A list of grounds is closed. A clause that orders a refusal in a case that none of its items names says that the service
//! may be refused on a ground that is none.

use super::layout::{is_form, is_heading, paragraph};
use super::said::place_of;
use super::text::Text;
use super::words::terms;
use super::{Contradiction, Kind, Said, Side};
use crate::message;
use crate::official::figure::{Figure, Reference, Topic, Within};
use crate::official::mark::Mark;
use crate::official::term::Term;
use crate::official::{IndexedPlace, Role};

/// Cases in which acts of this kind order refusals beside their lists.
const CASES: [Term; 2] = [Term::Incomplete, Term::Expiry];

/// The refusals of a text that its lists of grounds do not know.
pub(super) fn contradictions(text: &Text<'_>) -> Vec<Contradiction> {
    let mut found = Vec::new();
    for (_, places) in text.tops() {
        let (grounds, others): (Vec<&IndexedPlace>, Vec<&IndexedPlace>) =
            places.iter().copied().partition(|it| it.roles.contains(&Role::Ground));
        found.extend(others.iter().filter_map(|it| at_once(text, it, &others)));
        let Some(first) = grounds.first() else { continue };
        let list = paragraph(&first.at).and_then(|it| text.first_in(&it)).unwrap_or(first);
        let known = terms(grounds.iter().copied());
        for place in others.into_iter().filter(|it| orders_refusal(it)) {
            let unknown = CASES.iter().filter(|it| place.terms.contains(it) && !known.contains(it));
            let unknown: Vec<Said> = unknown.map(|it| Said::Term(*it)).collect();
            if !unknown.is_empty() {
                found.push(beside(text, place, unknown, list));
            }
        }
    }
    found
}

/// A clause that refuses on the grounds of a list at once, beside one of the same paragraph that does so after a hearing.
fn at_once(text: &Text<'_>, place: &IndexedPlace, others: &[&IndexedPlace]) -> Option<Contradiction> {
    if !orders_refusal(place) || !place.terms.contains(&Term::Incomplete) {
        return None;
    }
    let (list, _) = lists(place).find(|it| !it.1)?;
    let mut same = others.iter().copied().filter(|it| paragraph(&it.at) == paragraph(&place.at));
    let heard = same.find(|it| lists(it).any(|(to, is_heard)| to == list && is_heard))?;
    let message = message!(
        "contradiction-ground-at-once",
        at: message(place_of(text, &place.at)),
        list: place(list.to.clone()),
        other: place(heard.at.clone()),
    );
    let figure = Figure::Reference(list.clone());
    let mut sides = vec![Side::of(text, place, [&figure]), Side::of(text, heard, [&figure])];
    sides.iter_mut().skip(1).for_each(|it| it.says.push(Said::About(Topic::Hearing)));
    Some(Contradiction::new(Kind::Grounds, message, sides))
}

/// The lists that a clause refers to, each with whether it speaks of a hearing.
fn lists(place: &IndexedPlace) -> impl Iterator<Item = (&Reference, bool)> {
    place.figures.iter().filter_map(|it| match &it.figure {
        Figure::Reference(to) if to.within == Within::Requirements => Some((to, it.about.contains(&Topic::Hearing))),
        _ => None,
    })
}

/// Whether a clause orders a refusal in a case that it names.
fn orders_refusal(place: &IndexedPlace) -> bool {
    !is_form(place) && !is_heading(place) && [Mark::Refused, Mark::Case].iter().all(|it| place.marks.contains(it))
}

fn beside(text: &Text<'_>, place: &IndexedPlace, unknown: Vec<Said>, list: &IndexedPlace) -> Contradiction {
    let message = message!(
        "contradiction-ground",
        at: message(place_of(text, &place.at)),
        things: messages(&unknown),
        list: place(list.at.clone()),
    );
    let mut side = Side::silent(text, place);
    side.says = unknown;
    Contradiction::new(Kind::Grounds, message, vec![side, Side::silent(text, list)])
}
