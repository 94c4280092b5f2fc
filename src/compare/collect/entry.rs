//! Entries: rules of any kind in the one form in which they are compared.

use crate::compare::collect::reading::When;
use crate::compare::collect::source::Source;
use crate::compare::element::{Element, What};
use crate::compare::fact::{Fact, Part, Whole};
use crate::compare::matching::logic::World;
use crate::syntax::tree::Prose;

/// A rule, ready to be compared.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::compare) struct Entry {
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
    /// What a field asks for; empty for other rules.
    pub asks: Vec<String>,
    /// The steps right before it. They are told of a step that only one side has; of others the order is compared by
    /// itself.
    pub after: Vec<String>,
    /// What the rule files remark on it. Remarks are not compared.
    pub remark: Option<Prose>,
    pub source: Source,
}

/// One thing that a rule says.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::compare) struct Aspect {
    pub what: What,
    pub fact: Fact,
    /// Where it is said; empty where that is where the rule is.
    pub source: Source,
}

impl Entry {
    pub fn new(element: Element, id: &str, source: Source) -> Self {
        Self {
            element,
            id: id.to_owned(),
            key: id.to_owned(),
            when: When::Always,
            aspects: Vec::new(),
            parts: Vec::new(),
            asks: Vec::new(),
            after: Vec::new(),
            remark: None,
            source,
        }
    }

    /// Says when it holds.
    pub fn when(mut self, when: When) -> Self {
        if when != When::Always && when != When::Never {
            self.aspects.push(Aspect {
                what: What::Condition,
                fact: Fact::When(when.clone()),
                source: Source::default(),
            });
        }
        self.when = when;
        self
    }

    /// Says when it counts, which is compared with all others of its list together.
    pub fn holding_when(mut self, when: When) -> Self {
        self.when = when;
        self
    }

    /// Adds an aspect that is said where the rule is, if it has any content.
    pub fn with(self, what: What, fact: impl Into<Option<Fact>>) -> Self {
        self.with_source(what, fact, Source::default())
    }

    /// Adds an aspect that is said elsewhere, if it has any content.
    pub fn with_source(mut self, what: What, fact: impl Into<Option<Fact>>, source: Source) -> Self {
        self.aspects.extend(fact.into().map(|fact| Aspect { what, fact, source }));
        self
    }

    /// Adds parts.
    pub fn with_parts(mut self, parts: impl IntoIterator<Item = Entry>) -> Self {
        self.parts.extend(parts);
        self
    }

    /// The same with special limits that are told without what holds in `world` anyway.
    pub fn with_parts_in_fewest_words(mut self, world: &World<'_>) -> Self {
        for part in self.parts.iter_mut().filter(|it| it.element == Element::SpecialLimit) {
            part.when = world.in_fewest_words(&part.when);
            for aspect in part.aspects.iter_mut().filter(|it| it.what == What::Condition) {
                aspect.fact = Fact::When(part.when.clone());
            }
        }
        self
    }

    /// Says what it asks for.
    pub fn asking(mut self, asks: Vec<String>) -> Self {
        self.asks = asks;
        self
    }

    /// Adds a remark.
    pub fn remarked(mut self, text: Option<&Prose>) -> Self {
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

    /// Where one thing is said that it says, or else where the rule is.
    pub fn source_of(&self, what: What) -> Source {
        match self.aspect(what).map(|it| &it.source) {
            Some(own) if !own.spans.is_empty() => own.clone().or_clauses_of(&self.source),
            _ => self.source.clone(),
        }
    }

    /// Who acts by it, if it says so.
    pub fn actor(&self) -> Option<&str> {
        match self.aspect(What::Actor).map(|it| &it.fact) {
            Some(Fact::Actor(actor)) => Some(actor),
            _ => None,
        }
    }

    /// Whether both say the same, wherever it is said.
    pub fn says_the_same(&self, other: &Entry, world: &World<'_>) -> bool {
        let facts = |entry: &Entry| -> Vec<(What, Fact)> {
            let others = entry.aspects.iter().filter(|it| it.what != What::Condition);
            others.map(|it| (it.what, it.fact.clone())).collect()
        };
        self.element == other.element
            && self.key == other.key
            && facts(self) == facts(other)
            && world.same(&self.when, &other.when)
            && self.parts.len() == other.parts.len()
            && self.parts.iter().zip(&other.parts).all(|(one, two)| one.says_the_same(two, world))
    }

    /// All that it says.
    pub fn whole(&self) -> Whole {
        let mut aspects: Vec<(What, Fact)> = self.aspects.iter().map(|it| (it.what, it.fact.clone())).collect();
        if !self.after.is_empty() {
            aspects.push((What::Order, Fact::Steps(self.after.clone())));
        }
        Whole { aspects, parts: self.parts.iter().map(Entry::part).collect(), remark: self.remark.clone() }
    }

    fn part(&self) -> Part {
        Part { element: self.element, id: self.id.clone(), whole: self.whole() }
    }

    /// Where all is said that it says.
    pub fn whole_source(&self) -> Source {
        let mut source = self.source.clone();
        self.aspects.iter().for_each(|it| source.take_in(&it.source));
        // The lines of its parts are not its own: the line on which the rule begins is the one to look up.
        let lines = [Element::Field, Element::Column, Element::Code];
        for part in self.parts.iter().filter(|it| !lines.contains(&it.element)) {
            let cites = part.whole_source().cites;
            source.take_in(&Source { cites, spans: Vec::new() });
        }
        source
    }
}

/// The rules of a list that hold at all, each of them once: acts of one regime may say the same twice.
pub(in crate::compare) fn holding(entries: Vec<Entry>, world: &World<'_>) -> Vec<Entry> {
    let mut kept: Vec<Entry> = Vec::with_capacity(entries.len());
    for mut entry in entries.into_iter().filter(|it| it.when != When::Never) {
        entry.parts = holding(entry.parts, world);
        match kept.iter_mut().find(|it| it.says_the_same(&entry, world)) {
            Some(earlier) => earlier.source.take_in(&entry.source),
            None => kept.push(entry),
        }
    }
    kept
}

/// Of rules the first of which counts that holds: those that can count.
pub(in crate::compare) fn first_that_holds(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.retain(|it| it.when != When::Never);
    if let Some(position) = entries.iter().position(|it| it.when == When::Always) {
        entries.truncate(position + 1);
    }
    entries
}
