//! Limits: periods where they stand, and what tells one from another.

use super::layout::{item, number_in_list, paragraph};
use super::text::Text;
use crate::cite::Address;
use crate::official::IndexedPlace;
use crate::official::Role;
use crate::official::figure::{Figure, Mention, TimeUnit, Topic};
use std::collections::HashMap;

/// A period where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limit<'i> {
    /// The place.
    pub place: &'i IndexedPlace,
    /// The period and what it is about.
    pub mention: &'i Mention,
}

/// What a limit is for: two limits of one of these are two limits of one thing. Topics that only tell who acts, or what
/// comes of it, are none.
const PURPOSES: [Topic; 15] = [
    Topic::Issue,
    Topic::Reissue,
    Topic::Duplicate,
    Topic::Completeness,
    Topic::Qualification,
    Topic::Exam,
    Topic::Sample,
    Topic::NoSample,
    Topic::Study,
    Topic::Document,
    Topic::Hearing,
    Topic::Complaint,
    Topic::Waiting,
    Topic::Serving,
    Topic::Validity,
];

/// The procedures that have a term each.
pub(super) const PROCEDURES: [Topic; 3] = [Topic::Issue, Topic::Reissue, Topic::Duplicate];

/// What the applicant or the provider has time for on the way, as a standard and its regulation both state it.
pub(super) const WINDOWS: [Topic; 5] =
    [Topic::Completeness, Topic::Sample, Topic::Study, Topic::Document, Topic::Qualification];

impl Limit<'_> {
    /// What it is for.
    pub fn purposes(&self) -> impl Iterator<Item = Topic> {
        self.mention.about.iter().copied().filter(|it| PURPOSES.contains(it))
    }

    /// Whether it is for this.
    pub fn is_for(&self, purpose: Topic) -> bool {
        self.mention.about.contains(&purpose)
    }

    /// Whether it is the term of a procedure: it is for nothing that happens on the way.
    pub fn is_term(&self) -> bool {
        let on_the_way = |it: &Topic| {
            matches!(it, Topic::Changes | Topic::EndOfTerm | Topic::Extension | Topic::Force | Topic::Information)
        };
        !self.mention.about.iter().any(on_the_way)
            && self.purposes().all(|it| PROCEDURES.contains(&it))
            && self.is_in_days()
    }

    /// Its number and unit.
    pub fn days(&self) -> Option<(u32, TimeUnit)> {
        match self.mention.figure {
            Figure::Period { number, unit } => Some((number, unit)),
            _ => None,
        }
    }

    /// Whether it is counted in days.
    pub fn is_in_days(&self) -> bool {
        match self.mention.figure {
            Figure::Period { unit, .. } => unit.is_days(),
            _ => false,
        }
    }
}

/// The limits in places.
pub(super) fn limits<'i>(places: impl IntoIterator<Item = &'i IndexedPlace>) -> Vec<Limit<'i>> {
    let in_place = |place: &'i IndexedPlace| {
        let periods = place.figures.iter().filter(|it| matches!(it.figure, Figure::Period { .. }));
        periods.map(move |mention| Limit { place, mention })
    };
    places.into_iter().flat_map(in_place).collect()
}

/// Paragraphs of a document that list the steps of a procedure, each with everything in it.
pub(super) fn lists_of_steps<'i>(text: &Text<'i>, document: &Address) -> Vec<(Address, Vec<&'i IndexedPlace>)> {
    let mut sections: Vec<(Address, Vec<&IndexedPlace>)> = Vec::new();
    let mut known: HashMap<Address, usize> = HashMap::new();
    for &place in text.document(document) {
        let Some(at) = paragraph(&place.at) else { continue };
        let position = *known.entry(at).or_insert_with_key(|at| {
            sections.push((at.clone(), Vec::new()));
            sections.len() - 1
        });
        if let Some((_, places)) = sections.get_mut(position) {
            places.push(place);
        }
    }
    sections.retain(|(_, places)| {
        let is_step = |it: &&&IndexedPlace| {
            it.roles.contains(&Role::Step) && !item(&it.at).is_empty() && number_in_list(&it.at).is_some()
        };
        places.iter().filter(is_step).count() > 1
    });
    sections
}

/// The limit that most likely should have been the same as `limit`.
pub(super) fn nearest<'l, 'i>(limit: &Limit<'i>, among: &'l [Limit<'i>]) -> Option<&'l Limit<'i>> {
    let likeness = |it: &Limit<'i>| {
        let number = match (&limit.mention.figure, &it.mention.figure) {
            (Figure::Period { number: a, unit: x }, Figure::Period { number: b, unit: y }) => {
                usize::from(a == b) * 3 + usize::from(x == y)
            }
            _ => 0,
        };
        let shared = limit.mention.about.iter().filter(|topic| it.mention.about.contains(topic)).count();
        number * 2 + shared
    };
    among.iter().enumerate().max_by_key(|(at, it)| (likeness(it), usize::MAX - at)).map(|it| it.1)
}
