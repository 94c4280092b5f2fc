//! Entries: rules of any kind in the one form in which they are compared.

use super::change::{Element, What};
use super::fact::{Fact, Part, Whole};
use super::reading::When;
use crate::cite::Citation;

/// A rule, ready to be compared.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    pub element: Element,
    /// The id that is reported.
    pub id: String,
    /// The id by which it is matched.
    pub key: String,
    /// The circumstances in which it holds.
    pub when: When,
    pub aspects: Vec<Aspect>,
    /// What belongs to it, and is compared where both regimes have it.
    pub parts: Vec<Entry>,
    /// What the rule files remark on it. Remarks are not compared.
    pub remark: Option<String>,
    pub cites: Vec<Citation>,
}

/// One thing that a rule says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Aspect {
    pub what: What,
    pub fact: Fact,
    /// Its own clauses; empty where they are those of the rule.
    pub cites: Vec<Citation>,
}

impl Entry {
    pub fn new(element: Element, id: &str, cites: &[Citation]) -> Self {
        Self {
            element,
            id: id.to_owned(),
            key: id.to_owned(),
            when: When::Always,
            aspects: Vec::new(),
            parts: Vec::new(),
            remark: None,
            cites: cites.to_vec(),
        }
    }

    /// Says when it holds.
    pub fn when(mut self, when: When) -> Self {
        if when != When::Always && when != When::Never {
            self.aspects.push(Aspect { what: What::Condition, fact: Fact::When(when.clone()), cites: Vec::new() });
        }
        self.when = when;
        self
    }

    /// Adds an aspect that has no clauses of its own, if it has any content.
    pub fn with(self, what: What, fact: impl Into<Option<Fact>>) -> Self {
        self.with_cited(what, fact, &[])
    }

    /// Adds an aspect with its clauses, if it has any content.
    pub fn with_cited(mut self, what: What, fact: impl Into<Option<Fact>>, cites: &[Citation]) -> Self {
        self.aspects.extend(fact.into().map(|fact| Aspect { what, fact, cites: cites.to_vec() }));
        self
    }

    /// Adds parts.
    pub fn with_parts(mut self, parts: impl IntoIterator<Item = Entry>) -> Self {
        self.parts.extend(parts);
        self
    }

    /// Adds a remark.
    pub fn remarked(mut self, text: Option<&String>) -> Self {
        self.remark = text.cloned();
        self
    }

    /// Matches by another id than the one reported.
    pub fn keyed(mut self, key: &str) -> Self {
        key.clone_into(&mut self.key);
        self
    }

    pub fn aspect(&self, what: What) -> Option<&Aspect> {
        self.aspects.iter().find(|it| it.what == what)
    }

    /// The clauses of one thing that it says, or else its own.
    pub fn cites_of(&self, what: What) -> &[Citation] {
        self.aspect(what).map(|it| it.cites.as_slice()).filter(|it| !it.is_empty()).unwrap_or(&self.cites)
    }

    /// Whether both say the same, wherever it is said.
    pub fn says_the_same(&self, other: &Entry) -> bool {
        let facts = |entry: &Entry| entry.aspects.iter().map(|it| (it.what, it.fact.clone())).collect::<Vec<_>>();
        self.element == other.element
            && self.key == other.key
            && self.when == other.when
            && facts(self) == facts(other)
            && self.parts.len() == other.parts.len()
            && self.parts.iter().zip(&other.parts).all(|(one, two)| one.says_the_same(two))
    }

    /// All that it says.
    pub fn whole(&self) -> Whole {
        Whole {
            aspects: self.aspects.iter().map(|it| (it.what, it.fact.clone())).collect(),
            parts: self.parts.iter().map(Entry::part).collect(),
            remark: self.remark.clone(),
        }
    }

    fn part(&self) -> Part {
        Part { element: self.element, id: self.id.clone(), whole: self.whole() }
    }

    /// The clauses of all that it says.
    pub fn all_cites(&self) -> Vec<Citation> {
        let mut cites = self.cites.clone();
        let own = self.aspects.iter().flat_map(|it| it.cites.clone());
        for cite in own.chain(self.parts.iter().flat_map(Entry::all_cites)) {
            if !cites.contains(&cite) {
                cites.push(cite);
            }
        }
        cites
    }
}

/// The rules of a list that hold at all, each of them once: acts of one regime may say the same twice.
pub(super) fn holding(entries: Vec<Entry>) -> Vec<Entry> {
    let mut kept: Vec<Entry> = Vec::with_capacity(entries.len());
    for mut entry in entries.into_iter().filter(|it| it.when != When::Never) {
        entry.parts = holding(entry.parts);
        match kept.iter_mut().find(|it| it.says_the_same(&entry)) {
            Some(earlier) => {
                let new: Vec<Citation> = entry.cites.into_iter().filter(|it| !earlier.cites.contains(it)).collect();
                earlier.cites.extend(new);
            }
            None => kept.push(entry),
        }
    }
    kept
}

/// Of rules the first of which counts that holds: those that can count.
pub(super) fn first_that_holds(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.retain(|it| it.when != When::Never);
    if let Some(position) = entries.iter().position(|it| it.when == When::Always) {
        entries.truncate(position + 1);
    }
    entries
}
