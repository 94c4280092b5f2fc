//! Language versions of the same place that name different parties, papers or ways.
//!
//! A place is held against the place of the same address where both versions break the paragraph alike, and else by item.
//! Only terms are compared that every language has one usual word for, so that a freer translation is no contradiction.

use super::layout::{base, is_form, is_heading, item, unit};
use super::said::{of, place_of_act};
use super::{Contradiction, Kind, Said, Side};
use crate::cite::Address;
use crate::message;
use crate::official::term::Term;
use crate::official::{Index, IndexedPlace};
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet};

/// Terms that each language version of a place has, or none.
const COMPARED: [Term; 25] = [
    Term::Licensee,
    Term::Debtor,
    Term::Branch,
    Term::PermitHolder,
    Term::PermitProcedure,
    Term::PermitRefused,
    Term::Subtype,
    Term::OperationalTechnical,
    Term::Encryption,
    Term::Verdict,
    Term::Suspension,
    Term::Copy,
    Term::PaymentDocument,
    Term::Paper,
    Term::Completeness,
    Term::Expiry,
    Term::LicenceAnnex,
    Term::LicenceData,
    Term::ListOfDocuments,
    Term::CustomsUnion,
    Term::Representative,
    Term::AccountOfProvider,
    Term::PhoneOfRecipient,
    Term::Draft,
    Term::Measuring,
];

/// The places of one paragraph or row.
type Unit<'i> = Vec<&'i IndexedPlace>;

/// What two language versions of an act name otherwise.
pub(super) fn contradictions(one: &Index, other: &Index) -> Vec<Contradiction> {
    let others = units(other);
    let mut found = Vec::new();
    for (key, places) in units(one) {
        let Some(twins) = others.get(&key) else { continue };
        for (mine, theirs) in pairs(&places, twins) {
            found.extend(compare((one, &mine), (other, &theirs)));
        }
    }
    found
}

/// A heading, or a paragraph, row or form.
type Key = (bool, Address);

fn units(index: &Index) -> IndexMap<Key, Unit<'_>> {
    let mut units: IndexMap<Key, Unit<'_>> = IndexMap::new();
    for place in &index.places {
        // The lines of a form are broken in another way in every language.
        let key = match (is_heading(place), is_form(place)) {
            (true, _) => (true, place.at.clone()),
            (false, true) => (false, base(&place.at)),
            (false, false) => (false, unit(&place.at)),
        };
        units.entry(key).or_default().push(place);
    }
    units
}

/// What belongs together of two versions of a paragraph.
fn pairs<'i>(one: &Unit<'i>, other: &Unit<'i>) -> Vec<(Unit<'i>, Unit<'i>)> {
    if one.iter().any(|it| is_form(it)) {
        return vec![(one.clone(), other.clone())];
    }
    let is_alike = one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.at == b.at);
    if is_alike {
        return one.iter().zip(other).map(|(a, b)| (vec![*a], vec![*b])).collect();
    }
    let mut items: IndexMap<&str, (Unit<'i>, Unit<'i>)> = IndexMap::new();
    for place in one {
        items.entry(item(&place.at)).or_default().0.push(place);
    }
    for place in other {
        items.entry(item(&place.at)).or_default().1.push(place);
    }
    // A line after the items may belong to the last of them in one version and to the paragraph in the other.
    items.into_values().filter(|(mine, theirs)| !mine.is_empty() && !theirs.is_empty()).collect()
}

/// A text with the places of it that are compared.
type Version<'a, 'i> = (&'i Index, &'a Unit<'i>);

fn compare(one: Version<'_, '_>, other: Version<'_, '_>) -> Vec<Contradiction> {
    let (mine, theirs) = (named(one.1), named(other.1));
    let mut found = Vec::new();
    for (here, there, named, named_there) in [(one, other, &mine, &theirs), (other, one, &theirs, &mine)] {
        for (said, place) in named.iter().filter(|(said, _)| !named_there.contains_key(*said)) {
            // Contacts are told of only where both versions give some.
            let is_contact = |it: &Said| matches!(it, Said::Contact(_));
            let is_told = !is_contact(said) || named_there.keys().any(is_contact);
            // What differs is told once, from the side of the first text.
            let twin = named_there.keys().find(|it| is_contact(it) && !named.contains_key(*it));
            let twice = is_contact(said) && twin.is_some() && std::ptr::eq(here.0, other.0);
            if is_told && !twice {
                found.push(differ((here.0, place), there, said, twin.filter(|_| is_contact(said))));
            }
        }
    }
    found
}

/// What places name, each with the first place that does.
fn named<'i>(places: &Unit<'i>) -> BTreeMap<Said, &'i IndexedPlace> {
    let mut named = BTreeMap::new();
    for place in places {
        for term in place.terms.iter().filter(|it| COMPARED.contains(it)) {
            named.entry(Said::Term(*term)).or_insert(*place);
        }
        for contact in &place.contacts {
            named.entry(Said::Contact(contact.clone())).or_insert(*place);
        }
        // With what a period begins is told beside it.
        if !place.figures.is_empty() && place.terms.contains(&Term::FromDelivery) {
            named.entry(Said::Term(Term::FromDelivery)).or_insert(*place);
        }
    }
    named
}

fn differ(
    (index, place): (&Index, &IndexedPlace),
    (other, places): Version<'_, '_>,
    said: &Said,
    twin: Option<&Said>,
) -> Contradiction {
    let message = message!(
        "contradiction-words",
        at: message(place_of_act(&index.act, &place.at)),
        thing: message(said),
        language: choice(of(index.language)),
        other: choice(of(other.language)),
        differs: optional message(twin),
    );
    let mut side = Side::silent(index, place);
    side.says.push(said.clone());
    let mut sides = vec![side];
    if let Some(first) = places.iter().find(|it| it.at == place.at).or(places.first()) {
        let mut side = Side::silent(other, first);
        side.says.extend(twin.cloned());
        sides.push(side);
    }
    Contradiction::new(Kind::Words, message, sides)
}

/// What some places name, in order; for other comparisons.
pub(super) fn terms<'i>(places: impl IntoIterator<Item = &'i IndexedPlace>) -> BTreeSet<Term> {
    places.into_iter().flat_map(|it| it.terms.iter().copied()).collect()
}
