//! A text whose places are looked up once, so that what holds one place against another takes no longer with more places.

use super::layout::{base, is_annex, last_word, top};
use crate::cite::Address;
use crate::official::{Index, IndexedPlace};
use std::collections::{HashMap, HashSet};
use std::ops::Deref;

/// A text and its places by where they are.
#[derive(Debug)]
pub(super) struct Text<'i> {
    /// The index.
    pub index: &'i Index,
    /// The first place at an address.
    at: HashMap<&'i Address, &'i IndexedPlace>,
    /// For each address, by its steps: the first place at it or inside it, and how many there are.
    within: HashMap<Vec<String>, (&'i IndexedPlace, usize)>,
    /// The places of each document: of the act, of an annex, of an appendix.
    documents: HashMap<Address, Vec<&'i IndexedPlace>>,
    /// The act and its annexes and standards, each with everything in it, in the order of the text.
    tops: Vec<(Address, Vec<&'i IndexedPlace>)>,
    /// What has annexes.
    annexed: HashSet<Address>,
    /// The chapters that are parts of addresses.
    pub chapters: Vec<&'i Address>,
}

impl Deref for Text<'_> {
    type Target = Index;

    fn deref(&self) -> &Index {
        self.index
    }
}

impl<'i> Text<'i> {
    /// Looks up the places of an index.
    pub fn of(index: &'i Index) -> Self {
        let mut text = Self {
            index,
            at: HashMap::new(),
            within: HashMap::new(),
            documents: HashMap::new(),
            tops: Vec::new(),
            annexed: HashSet::new(),
            chapters: Vec::new(),
        };
        let mut tops: HashMap<Address, usize> = HashMap::new();
        for place in &index.places {
            text.at.entry(&place.at).or_insert(place);
            let mut steps = place.at.steps();
            loop {
                text.within.entry(steps.clone()).or_insert((place, 0)).1 += 1;
                if steps.pop().is_none() {
                    break;
                }
            }
            text.documents.entry(base(&place.at)).or_default().push(place);
            let position = *tops.entry(top(&place.at)).or_insert_with_key(|at| {
                text.tops.push((at.clone(), Vec::new()));
                text.tops.len() - 1
            });
            if let Some((_, places)) = text.tops.get_mut(position) {
                places.push(place);
            }
            if is_annex(&place.at) {
                text.annexed.insert(above(&place.at));
            }
            if last_word(&place.at) == "chapter" && place.at.0.len() == 1 {
                text.chapters.push(&place.at);
            }
        }
        text
    }

    /// The first place at an address.
    pub fn at(&self, at: &Address) -> Option<&'i IndexedPlace> {
        self.at.get(at).copied()
    }

    /// The first place at an address or inside it.
    pub fn first_in(&self, at: &Address) -> Option<&'i IndexedPlace> {
        self.within.get(&at.steps()).map(|it| it.0)
    }

    /// How many places there are at an address and inside it.
    pub fn count_in(&self, at: &Address) -> usize {
        self.within.get(&at.steps()).map_or(0, |it| it.1)
    }

    /// The places of a document, without those of its appendices.
    pub fn document(&self, at: &Address) -> &[&'i IndexedPlace] {
        self.documents.get(at).map_or(&[], Vec::as_slice)
    }

    /// The act and its annexes and standards, each with everything in it.
    pub fn tops(&self) -> &[(Address, Vec<&'i IndexedPlace>)] {
        &self.tops
    }

    /// Whether a document has annexes.
    pub fn has_annexes(&self, document: &Address) -> bool {
        self.annexed.contains(document)
    }
}

/// An address without its last part.
pub(super) fn above(at: &Address) -> Address {
    let mut parts = at.0.clone();
    parts.pop();
    Address(parts)
}
