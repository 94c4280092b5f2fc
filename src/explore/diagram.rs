//! Decision diagrams: sets of cases as data.
//!
//! Comes in: how many values each fact has. Goes out: sets of cases, by number ([`Cases`]). A set is a graph that asks
//! one fact after the other, in one order, and never asks what makes no difference. Guaranteed: equal sets have equal
//! numbers, so that comparing two sets is comparing two numbers, and a set of millions of cases is as small as the
//! rule that picks them.

use super::cube::Cube;
use std::collections::HashMap;

/// A set of cases, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cases(u32);

impl Cases {
    /// No case.
    pub const NONE: Cases = Cases(0);
    /// Every case.
    pub const ALL: Cases = Cases(1);

    /// Whether there is no case in it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Cases::NONE
    }
}

/// The most nodes that are kept: some hundred megabytes.
const MOST_NODES: usize = 4_000_000;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Node {
    /// The fact asked, as a position.
    fact: usize,
    /// Where each of its values leads.
    next: Box<[Cases]>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Joint {
    Both,
    Either,
    Without,
}

/// The diagrams over one list of facts.
#[derive(Debug, Clone)]
pub struct Diagrams {
    /// How many values each fact has.
    values: Vec<u8>,
    nodes: Vec<Node>,
    known: HashMap<Node, Cases>,
    joined: HashMap<(Joint, Cases, Cases), Cases>,
    overflown: bool,
}

impl Diagrams {
    /// Diagrams over facts with so many values each.
    #[must_use]
    pub fn new(values: Vec<u8>) -> Self {
        Self { values, nodes: Vec::new(), known: HashMap::new(), joined: HashMap::new(), overflown: false }
    }

    /// How many values a fact has.
    #[must_use]
    pub fn values(&self, fact: usize) -> u8 {
        self.values.get(fact).copied().unwrap_or_default()
    }

    /// Whether there was no more room: what was computed since is of no use.
    #[must_use]
    pub fn overflown(&self) -> bool {
        self.overflown
    }

    /// The cases in which a fact has one value.
    pub fn is(&mut self, fact: usize, value: u8) -> Cases {
        let count = self.values.get(fact).copied().unwrap_or_default();
        let next = (0..count).map(|it| if it == value { Cases::ALL } else { Cases::NONE }).collect();
        self.node(fact, next)
    }

    /// The cases of a cube.
    pub fn of_cube(&mut self, cube: &Cube) -> Cases {
        let mut cases = Cases::ALL;
        for (fact, count) in self.values.clone().into_iter().enumerate().rev() {
            let next = (0..count).map(|value| if cube.allows(fact, value) { cases } else { Cases::NONE }).collect();
            cases = self.node(fact, next);
        }
        cases
    }

    /// The cases in both sets.
    pub fn both(&mut self, one: Cases, two: Cases) -> Cases {
        match (one, two) {
            (Cases::NONE, _) | (_, Cases::NONE) => Cases::NONE,
            (Cases::ALL, it) | (it, Cases::ALL) => it,
            _ if one == two => one,
            _ => self.join(Joint::Both, one.min(two), one.max(two)),
        }
    }

    /// The cases in one set or the other.
    pub fn either(&mut self, one: Cases, two: Cases) -> Cases {
        match (one, two) {
            (Cases::ALL, _) | (_, Cases::ALL) => Cases::ALL,
            (Cases::NONE, it) | (it, Cases::NONE) => it,
            _ if one == two => one,
            _ => self.join(Joint::Either, one.min(two), one.max(two)),
        }
    }

    /// The cases of the first set that are not in the second.
    pub fn without(&mut self, one: Cases, two: Cases) -> Cases {
        match (one, two) {
            (Cases::NONE, _) | (_, Cases::ALL) => Cases::NONE,
            (_, Cases::NONE) => one,
            _ if one == two => Cases::NONE,
            _ => self.join(Joint::Without, one, two),
        }
    }

    fn join(&mut self, joint: Joint, one: Cases, two: Cases) -> Cases {
        if let Some(known) = self.joined.get(&(joint, one, two)) {
            return *known;
        }
        let fact = self.fact(one).min(self.fact(two));
        let count = self.values.get(fact).copied().unwrap_or_default();
        let next = (0..count).map(|value| {
            let (one, two) = (self.step(one, fact, value), self.step(two, fact, value));
            match joint {
                Joint::Both => self.both(one, two),
                Joint::Either => self.either(one, two),
                Joint::Without => self.without(one, two),
            }
        });
        let next = next.collect();
        let cases = self.node(fact, next);
        self.joined.insert((joint, one, two), cases);
        cases
    }

    fn node(&mut self, fact: usize, next: Box<[Cases]>) -> Cases {
        let first = next.first().copied().unwrap_or(Cases::NONE);
        if next.iter().all(|it| *it == first) {
            return first;
        }
        let node = Node { fact, next };
        if let Some(known) = self.known.get(&node) {
            return *known;
        }
        if self.nodes.len() >= MOST_NODES {
            self.overflown = true;
            return Cases::NONE;
        }
        let cases = Cases(u32::try_from(self.nodes.len() + 2).unwrap_or(u32::MAX));
        self.nodes.push(node.clone());
        self.known.insert(node, cases);
        cases
    }

    fn get(&self, cases: Cases) -> Option<&Node> {
        self.nodes.get((cases.0 as usize).checked_sub(2)?)
    }

    /// The fact that a set asks first; past the last one for none and all.
    fn fact(&self, cases: Cases) -> usize {
        self.get(cases).map_or(self.values.len(), |it| it.fact)
    }

    /// What is left of a set where a fact has a value.
    fn step(&self, cases: Cases, fact: usize, value: u8) -> Cases {
        match self.get(cases).filter(|it| it.fact == fact) {
            Some(node) => node.next.get(usize::from(value)).copied().unwrap_or(Cases::NONE),
            None => cases,
        }
    }

    /// Whether a case, by the values of its facts, is in a set.
    #[must_use]
    pub fn holds(&self, mut cases: Cases, case: &[u8]) -> bool {
        while let Some(node) = self.get(cases) {
            let value = case.get(node.fact).copied().unwrap_or_default();
            cases = node.next.get(usize::from(value)).copied().unwrap_or(Cases::NONE);
        }
        cases == Cases::ALL
    }

    /// How many cases a set has; none where they are more than `u128` can count.
    #[must_use]
    pub fn count(&self, cases: Cases) -> Option<u128> {
        let mut known = HashMap::new();
        self.count_from(cases, 0, &mut known)
    }

    /// The number of ways to give values to the facts from `fact` on.
    fn count_from(&self, cases: Cases, fact: usize, known: &mut HashMap<Cases, u128>) -> Option<u128> {
        let asked = self.fact(cases);
        let mut skipped = self.values.iter().take(asked).skip(fact);
        let ways = skipped.try_fold(1u128, |ways, count| ways.checked_mul(u128::from(*count)))?;
        let below = match self.get(cases) {
            None => u128::from(cases == Cases::ALL),
            Some(node) => match known.get(&cases) {
                Some(known) => *known,
                None => {
                    let mut sum = 0u128;
                    for next in &node.next {
                        sum = sum.checked_add(self.count_from(*next, node.fact + 1, known)?)?;
                    }
                    known.insert(cases, sum);
                    sum
                }
            },
        };
        ways.checked_mul(below)
    }

    /// The case of a set in which the fewest facts differ from `usual`; of several, one that keeps the first facts.
    #[must_use]
    pub fn nearest(&self, cases: Cases, usual: &[u8]) -> Option<Vec<u8>> {
        let mut known = HashMap::new();
        self.changes(cases, usual, &mut known)?;
        let mut case = usual.to_vec();
        let mut at = cases;
        while let Some(node) = self.get(at) {
            let default = usual.get(node.fact).copied().unwrap_or_default();
            let ways = node.next.iter().zip(0u8..).filter_map(|(next, value)| {
                let below = self.changes(*next, usual, &mut known)?;
                Some((below + u32::from(value != default), value != default, value, *next))
            });
            let (.., value, next) = ways.min()?;
            if let Some(place) = case.get_mut(node.fact) {
                *place = value;
            }
            at = next;
        }
        Some(case)
    }

    /// The fewest changes of `usual` that lead into a set.
    fn changes(&self, cases: Cases, usual: &[u8], known: &mut HashMap<Cases, Option<u32>>) -> Option<u32> {
        let Some(node) = self.get(cases) else { return (cases == Cases::ALL).then_some(0) };
        if let Some(known) = known.get(&cases) {
            return *known;
        }
        let default = usual.get(node.fact).copied().unwrap_or_default();
        let mut fewest: Option<u32> = None;
        for (next, value) in node.next.iter().zip(0u8..) {
            if let Some(below) = self.changes(*next, usual, known) {
                let changes = below + u32::from(value != default);
                fewest = Some(fewest.map_or(changes, |it| it.min(changes)));
            }
        }
        known.insert(cases, fewest);
        fewest
    }

    /// Whether every case of a cube is in a set.
    #[must_use]
    pub fn covers(&self, cases: Cases, cube: &Cube) -> bool {
        let mut known = HashMap::new();
        self.covers_from(cases, cube, &mut known)
    }

    fn covers_from(&self, cases: Cases, cube: &Cube, known: &mut HashMap<Cases, bool>) -> bool {
        let Some(node) = self.get(cases) else { return cases == Cases::ALL };
        if let Some(known) = known.get(&cases) {
            return *known;
        }
        let ways = node.next.iter().zip(0u8..).filter(|(_, value)| cube.allows(node.fact, *value));
        let covers = ways.into_iter().all(|(next, _)| self.covers_from(*next, cube, known));
        known.insert(cases, covers);
        covers
    }

    /// A set as cubes of which no two share a case; none where they would be more than `most`.
    #[must_use]
    pub fn cubes(&self, cases: Cases, most: usize) -> Option<Vec<Cube>> {
        let mut cubes = Vec::new();
        let mut open = vec![(cases, Cube::default())];
        while let Some((at, cube)) = open.pop() {
            let Some(node) = self.get(at) else {
                if at == Cases::ALL {
                    cubes.push(cube);
                }
                if cubes.len() > most {
                    return None;
                }
                continue;
            };
            let mut seen: Vec<Cases> = Vec::new();
            let mut ways = Vec::new();
            for next in node.next.iter().filter(|it| !it.is_empty()) {
                if !seen.contains(next) {
                    seen.push(*next);
                    let alike = node.next.iter().zip(0u8..).filter(|(it, _)| *it == next).map(|(_, value)| value);
                    ways.push((*next, cube.clone().with(node.fact, alike)));
                }
            }
            open.extend(ways.into_iter().rev());
        }
        Some(cubes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three facts: two of two values, one of three.
    fn diagrams() -> Diagrams {
        Diagrams::new(vec![2, 3, 2])
    }

    fn all() -> impl Iterator<Item = [u8; 3]> {
        (0..12).map(|n| [n / 6, n / 2 % 3, n % 2])
    }

    #[test]
    fn sets_are_what_they_are_made_of() {
        let mut it = diagrams();
        let (a, b, c) = (it.is(0, 1), it.is(1, 2), it.is(2, 0));
        let b_or_c = it.either(b, c);
        let set = it.without(b_or_c, a);
        for case in all() {
            assert_eq!(it.holds(set, &case), (case[1] == 2 || case[2] == 0) && case[0] != 1, "{case:?}");
        }
        // Of the six cases with the first fact 0, those with the last 0 are three, and one more has the second 2.
        assert_eq!(it.count(set), Some(4));
        assert_eq!(it.count(Cases::ALL), Some(12));
        assert_eq!(it.count(Cases::NONE), Some(0));
    }

    #[test]
    fn equal_sets_are_one() {
        let mut it = diagrams();
        let (a, b) = (it.is(0, 1), it.is(1, 2));
        let (neither, not_a, not_b) = {
            let any = it.either(a, b);
            (it.without(Cases::ALL, any), it.without(Cases::ALL, a), it.without(Cases::ALL, b))
        };
        assert_eq!(it.both(not_a, not_b), neither);
        let values: Vec<Cases> = (0..3).map(|value| it.is(1, value)).collect();
        let any = values.into_iter().fold(Cases::NONE, |any, value| it.either(any, value));
        assert_eq!(any, Cases::ALL);
    }

    #[test]
    fn the_nearest_case_changes_the_fewest_facts() {
        let mut it = diagrams();
        let (a, b, c) = (it.is(0, 1), it.is(1, 2), it.is(2, 1));
        let both = it.both(a, b);
        let set = it.either(both, c);
        assert_eq!(it.nearest(set, &[0, 0, 0]), Some(vec![0, 0, 1]), "one change instead of two");
        assert_eq!(it.nearest(set, &[1, 0, 0]), Some(vec![1, 0, 1]), "of two ways the one that keeps the first facts");
        assert_eq!(it.nearest(Cases::NONE, &[0, 0, 0]), None);
    }

    #[test]
    fn cubes_share_no_case_and_make_up_the_set() {
        let mut it = diagrams();
        let (a, b, c) = (it.is(0, 1), it.is(1, 2), it.is(2, 1));
        let any = it.either(a, b);
        let set = it.either(any, c);
        let cubes = it.cubes(set, 10).unwrap();
        for case in all() {
            let among = cubes.iter().filter(|cube| (0..3).all(|fact| cube.allows(fact, case[fact]))).count();
            assert_eq!(among, usize::from(it.holds(set, &case)), "{case:?}");
        }
        assert_eq!(it.cubes(set, 1), None);
        for cube in &cubes {
            assert!(it.covers(set, cube));
        }
        assert!(!it.covers(set, &Cube::default()));
        let back = cubes.iter().fold(Cases::NONE, |sum, cube| {
            let cube = it.of_cube(cube);
            it.either(sum, cube)
        });
        assert_eq!(back, set);
    }
}
