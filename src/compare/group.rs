//! Groups: changes that one sentence tells, and how many of them are better or worse.

use crate::cite::Citation;
use crate::compare::change::{Change, RulePlace};
use crate::compare::effect::{Gain, Load};
use crate::compare::rows::{Row, rows};
use crate::compare::wording::subject;
use crate::message::Message;
use schemars::JsonSchema;
use serde::Serialize;

/// Changes that are [alike](Change::alike), one or more.
#[derive(Debug, Clone)]
pub struct Group<'c> {
    first: &'c Change,
    others: Vec<&'c Change>,
    /// The same changes of other services, for their clauses.
    elsewhere: Vec<&'c Change>,
}

/// The changes of a service in groups, in the order of the first of each.
#[must_use]
pub fn groups(changes: &[Change]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for change in changes {
        match groups.iter_mut().find(|it| it.first.alike(change)) {
            Some(group) => group.others.push(change),
            None => groups.push(Group::of(change)),
        }
    }
    groups
}

impl<'c> Group<'c> {
    /// One change by itself.
    #[must_use]
    pub fn of(change: &'c Change) -> Self {
        Self { first: change, others: Vec::new(), elsewhere: Vec::new() }
    }

    /// The first of them; what it says of the kind of change, the effect and the procedure holds for all.
    #[must_use]
    pub fn first(&self) -> &'c Change {
        self.first
    }

    /// All of them.
    pub fn changes(&self) -> impl Iterator<Item = &'c Change> {
        std::iter::once(self.first).chain(self.others.iter().copied())
    }

    /// All of them with those of other services that they stand for.
    pub fn everywhere(&self) -> impl Iterator<Item = &'c Change> {
        self.changes().chain(self.elsewhere.iter().copied())
    }

    /// Whether both say the same, of whatever services and in whatever clauses.
    pub(super) fn says_the_same(&self, other: &Group<'_>) -> bool {
        self.others.len() == other.others.len()
            && self.changes().zip(other.changes()).all(|(one, two)| one.says_the_same(two))
    }

    /// Adds the changes of another service that say the same.
    pub(super) fn take_in(&mut self, other: &Group<'c>) {
        self.elsewhere.extend(other.everywhere());
    }

    /// What it is about, such as `the ground “…” (fee_unpaid)`.
    #[must_use]
    pub fn subject(&self) -> Message {
        subject(self.first.element, self.changes().map(|it| it.id.as_str()))
    }

    /// Clauses, each once; where they are those of several services, act by act.
    fn clauses(&self, of: impl Fn(&'c Change) -> &'c Vec<Citation>) -> Vec<Citation> {
        let mut clauses = once(self.everywhere().flat_map(of));
        if !self.elsewhere.is_empty() {
            clauses.sort();
        }
        clauses
    }

    /// The clauses of the old regime, each once.
    #[must_use]
    pub fn cites_old(&self) -> Vec<Citation> {
        self.clauses(|it| &it.cites_old)
    }

    /// The clauses of the new regime, each once.
    #[must_use]
    pub fn cites_new(&self) -> Vec<Citation> {
        self.clauses(|it| &it.cites_new)
    }

    /// The places of the old rules, each once.
    #[must_use]
    pub fn places_old(&self) -> Vec<RulePlace> {
        once(self.everywhere().flat_map(|it| &it.places_old))
    }

    /// The places of the new rules, each once.
    #[must_use]
    pub fn places_new(&self) -> Vec<RulePlace> {
        once(self.everywhere().flat_map(|it| &it.places_new))
    }
}

fn once<'i, T: Clone + PartialEq + 'i>(all: impl Iterator<Item = &'i T>) -> Vec<T> {
    let mut found: Vec<T> = Vec::new();
    for it in all {
        if !found.contains(it) {
            found.push(it.clone());
        }
    }
    found
}

/// How many changes have which effect. Changes that one sentence tells count once, and what follows from another change
/// does not count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Tally {
    /// Better for the applicant.
    pub better: usize,
    /// Worse for the applicant.
    pub worse: usize,
    /// It depends.
    pub depends: usize,
    /// No difference to the applicant.
    pub neutral: usize,
    /// Lighter for the provider.
    pub lighter: usize,
    /// Heavier for the provider.
    pub heavier: usize,
}

impl Tally {
    /// The tally of the changes of a service.
    #[must_use]
    pub fn of(changes: &[Change]) -> Self {
        Self::of_rows(&rows(changes))
    }

    /// The tally of rows.
    #[must_use]
    pub fn of_rows(rows: &[Row<'_>]) -> Self {
        let mut tally = Self::default();
        for row in rows {
            let effect = &row.group.first.effect;
            match effect.applicant.effect {
                Gain::Better => tally.better += 1,
                Gain::Worse => tally.worse += 1,
                Gain::Depends => tally.depends += 1,
                Gain::Neutral => tally.neutral += 1,
            }
            match effect.provider.effect {
                Load::Lighter => tally.lighter += 1,
                Load::Heavier => tally.heavier += 1,
                Load::Neutral | Load::Depends => {}
            }
        }
        tally
    }

    /// All changes.
    #[must_use]
    pub fn all(&self) -> usize {
        self.better + self.worse + self.depends + self.neutral
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            better: self.better + other.better,
            worse: self.worse + other.worse,
            depends: self.depends + other.depends,
            neutral: self.neutral + other.neutral,
            lighter: self.lighter + other.lighter,
            heavier: self.heavier + other.heavier,
        }
    }
}
