//! Rows: a comparison as it is read and signed, in every format the same.
//!
//! A row is one change, or several that one sentence tells. What follows from it stands under it and is not counted.
//! Services that changed alike are told once: a [`Chapter`] has the rows of exactly the services that it names.

use crate::compare::change::{Change, Owner, ServiceChanges};
use crate::compare::group::{Group, Tally, groups};

/// A change with what follows from it.
#[derive(Debug, Clone)]
pub struct Row<'c> {
    /// Its number in the comparison, from 1.
    pub number: usize,
    /// The change, or those that are told in one sentence.
    pub group: Group<'c>,
    /// What follows from it.
    pub follows: Vec<Group<'c>>,
}

/// Rows of services that changed alike, or of one service alone.
#[derive(Debug, Clone)]
pub struct Chapter<'c> {
    /// The services.
    pub services: Vec<&'c ServiceChanges>,
    /// Their rows, procedure by procedure.
    pub rows: Vec<Row<'c>>,
}

/// The rows of one service.
#[must_use]
pub fn rows(changes: &[Change]) -> Vec<Row<'_>> {
    let groups = groups(changes);
    let is_about = |group: &Group<'_>, owner: &Owner| {
        group.first().goes_with.is_none() && group.changes().any(|it| it.element == owner.element && it.id == owner.id)
    };
    let leads = |owner: &Owner| groups.iter().position(|it| it.first().of.is_none() && is_about(it, owner));
    let mut rows: Vec<Option<Row<'_>>> = Vec::with_capacity(groups.len());
    let mut following: Vec<(usize, Group<'_>)> = Vec::new();
    for group in &groups {
        let leader = group.first().goes_with.as_ref().and_then(leads);
        rows.push(match leader {
            Some(leader) => {
                following.push((leader, group.clone()));
                None
            }
            None => Some(Row { number: 0, group: group.clone(), follows: Vec::new() }),
        });
    }
    for (leader, group) in following {
        if let Some(row) = rows.get_mut(leader).and_then(Option::as_mut) {
            row.follows.push(group);
        }
    }
    numbered(rows.into_iter().flatten().collect(), 1)
}

fn numbered(mut rows: Vec<Row<'_>>, first: usize) -> Vec<Row<'_>> {
    for (number, row) in (first..).zip(&mut rows) {
        row.number = number;
    }
    rows
}

/// All rows, those of several services first; a service that has none of its own is there all the same.
#[must_use]
pub fn chapters(services: &[ServiceChanges]) -> Vec<Chapter<'_>> {
    let mut all: Vec<(Vec<usize>, Row<'_>)> = Vec::new();
    for (place, service) in services.iter().enumerate() {
        for row in rows(&service.changes) {
            match all.iter_mut().find(|(where_, it)| !where_.contains(&place) && it.says_the_same(&row)) {
                Some((where_, it)) => {
                    where_.push(place);
                    it.take_in(row);
                }
                None => all.push((vec![place], row)),
            }
        }
    }
    let mut sets: Vec<Vec<usize>> = Vec::new();
    for (set, _) in all.iter().filter(|(set, _)| set.len() > 1) {
        if !sets.contains(set) {
            sets.push(set.clone());
        }
    }
    let first_rank = |set: &Vec<usize>| {
        let own = all.iter().filter(|(it, _)| it == set).map(|(_, row)| row.group.first().rank());
        own.min().unwrap_or(u8::MAX)
    };
    // What decides a case stands before what is said of papers and addresses.
    sets.sort_by_key(|set| (first_rank(set), std::cmp::Reverse(set.len()), set.clone()));
    sets.extend((0..services.len()).map(|place| vec![place]));
    let mut next = 1;
    let mut chapters = Vec::with_capacity(sets.len());
    for set in sets {
        let own = all.iter().filter(|(it, _)| *it == set).map(|(_, row)| row.clone()).collect();
        let rows = numbered(own, next);
        next += rows.len();
        chapters.push(Chapter { services: set.iter().filter_map(|it| services.get(*it)).collect(), rows });
    }
    chapters
}

impl<'c> Row<'c> {
    /// The change and what follows from it.
    pub fn groups(&self) -> impl Iterator<Item = &Group<'c>> {
        std::iter::once(&self.group).chain(&self.follows)
    }

    /// Whether both say the same, of whatever services and in whatever clauses.
    fn says_the_same(&self, other: &Row<'_>) -> bool {
        self.group.says_the_same(&other.group)
            && self.follows.len() == other.follows.len()
            && self.follows.iter().zip(&other.follows).all(|(one, two)| one.says_the_same(two))
    }

    /// Adds the clauses and places of a row that says the same of another service.
    fn take_in(&mut self, other: Row<'c>) {
        self.group.take_in(&other.group);
        for (own, other) in self.follows.iter_mut().zip(&other.follows) {
            own.take_in(other);
        }
    }
}

impl Chapter<'_> {
    /// Whether it is about several services.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.services.len() > 1
    }

    /// How many of its rows have which effect.
    #[must_use]
    pub fn tally(&self) -> Tally {
        Tally::of_rows(&self.rows)
    }
}
