//! Decision diagrams: sets of cases as data.
//!
//! Comes in: how many values each fact has. Goes out: sets of cases, by number ([`Cases`]). A set is a graph that asks
//! one fact after the other, in one order, and never asks what makes no difference. Guaranteed: equal sets have equal
//! numbers, so that comparing two sets is comparing two numbers, and a set of millions of cases is as small as the
//! rule that picks them. A set is what it was made to be, or it is not there: whatever would take too much room or work
//! hands back [`TooLarge`] and no set.

use super::cube::Cube;
use super::fault::TooLarge;
use indexmap::{IndexMap, IndexSet};
use std::cell::Cell;
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

/// A set of cases, or that it would be too large.
pub type Made = Result<Cases, TooLarge>;

/// What may usually be spent on the diagrams of one procedure, in words of four bytes: some hundred megabytes, and a few
/// seconds.
pub const ROOM: usize = 32_000_000;
/// What a node costs beside a word for each value.
const NODE: usize = 16;
/// What it costs to remember how two sets were joined.
const JOINED: usize = 8;
/// What it costs to look at a node.
const LOOK: usize = 1;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Node {
    /// The fact asked, as a position.
    fact: usize,
    /// Where each of its values leads.
    next: Box<[Cases]>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Operation {
    Both,
    Either,
    Without,
}

/// The diagrams over one list of facts.
#[derive(Debug, Clone)]
pub struct Diagrams {
    /// How many values each fact has.
    values: Vec<usize>,
    nodes: IndexSet<Node>,
    joined: HashMap<(Operation, Cases, Cases), Cases>,
    /// What may still be spent.
    left: Cell<usize>,
}

impl Diagrams {
    /// Diagrams over facts with so many values each, and so much to be spent on them.
    #[must_use]
    pub fn new(values: Vec<usize>, room: usize) -> Self {
        Self { values, nodes: IndexSet::new(), joined: HashMap::new(), left: Cell::new(room) }
    }

    /// How many values a fact has.
    #[must_use]
    pub fn values(&self, fact: usize) -> usize {
        self.values.get(fact).copied().unwrap_or_default()
    }

    fn spend(&self, cost: usize) -> Result<(), TooLarge> {
        let left = self.left.get().checked_sub(cost).ok_or(TooLarge::Classes)?;
        self.left.set(left);
        Ok(())
    }

    /// The cases in which a fact has one value.
    ///
    /// # Errors
    ///
    /// [`TooLarge`] where there is no room for them.
    pub fn is(&mut self, fact: usize, value: usize) -> Made {
        let next = (0..self.values(fact)).map(|it| if it == value { Cases::ALL } else { Cases::NONE }).collect();
        self.node(fact, next)
    }

    /// The cases of a cube.
    ///
    /// # Errors
    ///
    /// [`TooLarge`] where there is no room for them.
    pub fn of_cube(&mut self, cube: &Cube) -> Made {
        let mut cases = Cases::ALL;
        for (fact, values) in cube.asked().rev() {
            let mut next = vec![Cases::NONE; self.values(fact)];
            for value in values {
                next.iter_mut().skip(*value).take(1).for_each(|it| *it = cases);
            }
            cases = self.node(fact, next.into_boxed_slice())?;
        }
        Ok(cases)
    }

    /// The cases in both sets.
    ///
    /// # Errors
    ///
    /// [`TooLarge`] where there is no room for them.
    pub fn both(&mut self, one: Cases, two: Cases) -> Made {
        match (one, two) {
            (Cases::NONE, _) | (_, Cases::NONE) => Ok(Cases::NONE),
            (Cases::ALL, it) | (it, Cases::ALL) => Ok(it),
            _ if one == two => Ok(one),
            _ => self.join(Operation::Both, one.min(two), one.max(two)),
        }
    }

    /// The cases in one set or the other.
    ///
    /// # Errors
    ///
    /// [`TooLarge`] where there is no room for them.
    pub fn either(&mut self, one: Cases, two: Cases) -> Made {
        match (one, two) {
            (Cases::ALL, _) | (_, Cases::ALL) => Ok(Cases::ALL),
            (Cases::NONE, it) | (it, Cases::NONE) => Ok(it),
            _ if one == two => Ok(one),
            _ => self.join(Operation::Either, one.min(two), one.max(two)),
        }
    }

    /// The cases of the first set that are not in the second.
    ///
    /// # Errors
    ///
    /// [`TooLarge`] where there is no room for them.
    pub fn without(&mut self, one: Cases, two: Cases) -> Made {
        match (one, two) {
            (Cases::NONE, _) | (_, Cases::ALL) => Ok(Cases::NONE),
            (_, Cases::NONE) => Ok(one),
            _ if one == two => Ok(Cases::NONE),
            _ => self.join(Operation::Without, one, two),
        }
    }

    /// The cases in any of some sets.
    ///
    /// # Errors
    ///
    /// [`TooLarge`] where there is no room for them.
    pub fn any(&mut self, sets: impl IntoIterator<Item = Cases>) -> Made {
        sets.into_iter().try_fold(Cases::NONE, |any, it| self.either(any, it))
    }

    /// The cases that are in a set once a fact has one value in them.
    ///
    /// # Errors
    ///
    /// [`TooLarge`] where there is no room for them.
    pub fn given(&mut self, cases: Cases, fact: usize, value: usize) -> Made {
        self.given_from(cases, fact, value, &mut HashMap::new())
    }

    fn given_from(&mut self, cases: Cases, fact: usize, value: usize, known: &mut HashMap<Cases, Cases>) -> Made {
        let asked = self.fact(cases);
        if asked >= fact {
            return Ok(self.step(cases, fact, value));
        }
        if let Some(known) = known.get(&cases) {
            return Ok(*known);
        }
        let mut next = Vec::with_capacity(self.values(asked));
        for it in 0..self.values(asked) {
            let below = self.step(cases, asked, it);
            next.push(self.given_from(below, fact, value, known)?);
        }
        let found = self.node(asked, next.into_boxed_slice())?;
        known.insert(cases, found);
        Ok(found)
    }

    /// Sets half of what may still be spent aside, and says how much; [`restore`](Self::restore) gives it back.
    pub fn spare(&self) -> usize {
        let spared = self.left.get() / 2;
        self.left.set(self.left.get() - spared);
        spared
    }

    /// Gives back what was set aside.
    pub fn restore(&self, spared: usize) {
        self.left.set(self.left.get().saturating_add(spared));
    }

    fn join(&mut self, operation: Operation, one: Cases, two: Cases) -> Made {
        if let Some(known) = self.joined.get(&(operation, one, two)) {
            return Ok(*known);
        }
        self.spend(JOINED)?;
        let fact = self.fact(one).min(self.fact(two));
        let mut next = Vec::with_capacity(self.values(fact));
        for value in 0..self.values(fact) {
            let (one, two) = (self.step(one, fact, value), self.step(two, fact, value));
            next.push(match operation {
                Operation::Both => self.both(one, two),
                Operation::Either => self.either(one, two),
                Operation::Without => self.without(one, two),
            }?);
        }
        let cases = self.node(fact, next.into_boxed_slice())?;
        self.joined.insert((operation, one, two), cases);
        Ok(cases)
    }

    fn node(&mut self, fact: usize, next: Box<[Cases]>) -> Made {
        let first = next.first().copied().unwrap_or(Cases::NONE);
        // To look at every value costs as much as to keep it, and some facts have many.
        self.spend(next.len())?;
        if next.iter().all(|it| *it == first) {
            return Ok(first);
        }
        let node = Node { fact, next };
        let position = match self.nodes.get_index_of(&node) {
            Some(known) => known,
            None => {
                self.spend(NODE)?;
                self.nodes.insert_full(node).0
            }
        };
        u32::try_from(position + 2).map(Cases).map_err(|_| TooLarge::Classes)
    }

    fn get(&self, cases: Cases) -> Option<&Node> {
        self.nodes.get_index((cases.0 as usize).checked_sub(2)?)
    }

    /// The fact that a set asks first; past the last one for none and all.
    fn fact(&self, cases: Cases) -> usize {
        self.get(cases).map_or(self.values.len(), |it| it.fact)
    }

    /// What is left of a set where a fact has a value.
    fn step(&self, cases: Cases, fact: usize, value: usize) -> Cases {
        match self.get(cases).filter(|it| it.fact == fact) {
            Some(node) => node.next.get(value).copied().unwrap_or(Cases::NONE),
            None => cases,
        }
    }

    /// Whether a case, by the values of its facts, is in a set.
    #[must_use]
    pub fn holds(&self, mut cases: Cases, case: &[usize]) -> bool {
        while let Some(node) = self.get(cases) {
            let value = case.get(node.fact).copied().unwrap_or_default();
            cases = node.next.get(value).copied().unwrap_or(Cases::NONE);
        }
        cases == Cases::ALL
    }

    /// How many cases a set has.
    ///
    /// # Errors
    ///
    /// [`TooLarge`] where they are more than `u128` can count, or there is no room to count them.
    pub fn count(&self, cases: Cases) -> Result<u128, TooLarge> {
        self.count_from(cases, 0, &mut HashMap::new())
    }

    /// The number of ways to give values to the facts from `fact` on.
    fn count_from(&self, cases: Cases, fact: usize, known: &mut HashMap<Cases, u128>) -> Result<u128, TooLarge> {
        if cases.is_empty() {
            return Ok(0);
        }
        let asked = self.fact(cases);
        let mut skipped = self.values.iter().take(asked).skip(fact);
        let ways = skipped.try_fold(1u128, |ways, count| ways.checked_mul(*count as u128)).ok_or(TooLarge::Cases)?;
        let below = match self.get(cases) {
            None => u128::from(cases == Cases::ALL),
            Some(node) => match known.get(&cases) {
                Some(known) => *known,
                None => {
                    self.spend(LOOK + node.next.len())?;
                    let mut sum = 0u128;
                    for next in &node.next {
                        let more = self.count_from(*next, node.fact + 1, known)?;
                        sum = sum.checked_add(more).ok_or(TooLarge::Cases)?;
                    }
                    known.insert(cases, sum);
                    sum
                }
            },
        };
        ways.checked_mul(below).ok_or(TooLarge::Cases)
    }

    /// The case of a set in which the fewest facts differ from `usual`; of several, one that keeps the first facts. None
    /// where the set is empty.
    ///
    /// # Errors
    ///
    /// [`TooLarge`] where there is no room to look for it.
    pub fn nearest(&self, cases: Cases, usual: &[usize]) -> Result<Option<Vec<usize>>, TooLarge> {
        let mut known = HashMap::new();
        if self.changes(cases, usual, &mut known)?.is_none() {
            return Ok(None);
        }
        let mut case = usual.to_vec();
        let mut at = cases;
        while let Some(node) = self.get(at) {
            let default = usual.get(node.fact).copied().unwrap_or_default();
            let mut best: Option<(usize, bool, usize, Cases)> = None;
            for (value, next) in node.next.iter().enumerate() {
                if let Some(below) = self.changes(*next, usual, &mut known)? {
                    let odd = value != default;
                    let way = (below + usize::from(odd), odd, value, *next);
                    best = Some(best.map_or(way, |it| it.min(way)));
                }
            }
            let Some((.., value, next)) = best else { break };
            if let Some(place) = case.get_mut(node.fact) {
                *place = value;
            }
            at = next;
        }
        Ok(Some(case))
    }

    /// The fewest changes of `usual` that lead into a set.
    fn changes(
        &self,
        cases: Cases,
        usual: &[usize],
        known: &mut HashMap<Cases, Option<usize>>,
    ) -> Result<Option<usize>, TooLarge> {
        let Some(node) = self.get(cases) else { return Ok((cases == Cases::ALL).then_some(0)) };
        if let Some(known) = known.get(&cases) {
            return Ok(*known);
        }
        self.spend(LOOK + node.next.len())?;
        let default = usual.get(node.fact).copied().unwrap_or_default();
        let mut fewest: Option<usize> = None;
        for (value, next) in node.next.iter().enumerate() {
            if let Some(below) = self.changes(*next, usual, known)? {
                let changes = below + usize::from(value != default);
                fewest = Some(fewest.map_or(changes, |it| it.min(changes)));
            }
        }
        known.insert(cases, fewest);
        Ok(fewest)
    }

    /// Whether every case of a cube is in a set.
    ///
    /// # Errors
    ///
    /// [`TooLarge`] where there is no room to find out.
    pub fn covers(&self, cases: Cases, cube: &Cube) -> Result<bool, TooLarge> {
        self.covers_from(cases, cube, &mut HashMap::new())
    }

    fn covers_from(&self, cases: Cases, cube: &Cube, known: &mut HashMap<Cases, bool>) -> Result<bool, TooLarge> {
        let Some(node) = self.get(cases) else { return Ok(cases == Cases::ALL) };
        if let Some(known) = known.get(&cases) {
            return Ok(*known);
        }
        self.spend(LOOK)?;
        let allowed: Box<dyn Iterator<Item = &Cases>> = match cube.values(node.fact) {
            Some(values) => Box::new(values.iter().filter_map(|it| node.next.get(*it))),
            None => Box::new(node.next.iter()),
        };
        let mut covers = true;
        for next in allowed {
            self.spend(LOOK)?;
            covers = covers && self.covers_from(*next, cube, known)?;
        }
        known.insert(cases, covers);
        Ok(covers)
    }

    /// A set as cubes of which no two share a case.
    ///
    /// # Errors
    ///
    /// [`TooLarge`] where they would be more than `most`.
    pub fn cubes(&self, cases: Cases, most: usize) -> Result<Vec<Cube>, TooLarge> {
        let mut cubes = Vec::new();
        let mut open = vec![(cases, Cube::default())];
        while let Some((at, cube)) = open.pop() {
            self.spend(NODE)?;
            let Some(node) = self.get(at) else {
                if at == Cases::ALL {
                    cubes.push(cube);
                }
                if cubes.len() > most {
                    return Err(TooLarge::Classes);
                }
                continue;
            };
            let mut ways: IndexMap<Cases, Vec<usize>> = IndexMap::new();
            for (value, next) in node.next.iter().enumerate().filter(|(_, it)| !it.is_empty()) {
                ways.entry(*next).or_default().push(value);
            }
            let ways = ways.into_iter().map(|(next, values)| (next, cube.clone().with(node.fact, values)));
            open.extend(ways.rev());
        }
        Ok(cubes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three facts: two of two values, one of three.
    fn diagrams() -> Diagrams {
        Diagrams::new(vec![2, 3, 2], ROOM)
    }

    fn all() -> impl Iterator<Item = [usize; 3]> {
        (0..12).map(|n| [n / 6, n / 2 % 3, n % 2])
    }

    #[test]
    fn sets_are_what_they_are_made_of() {
        let mut it = diagrams();
        let (a, b, c) = (it.is(0, 1).unwrap(), it.is(1, 2).unwrap(), it.is(2, 0).unwrap());
        let b_or_c = it.either(b, c).unwrap();
        let set = it.without(b_or_c, a).unwrap();
        for case in all() {
            assert_eq!(it.holds(set, &case), (case[1] == 2 || case[2] == 0) && case[0] != 1, "{case:?}");
        }
        // Of the six cases with the first fact 0, those with the last 0 are three, and one more has the second 2.
        assert_eq!(it.count(set), Ok(4));
        assert_eq!(it.count(Cases::ALL), Ok(12));
        assert_eq!(it.count(Cases::NONE), Ok(0));
    }

    #[test]
    fn equal_sets_are_one() {
        let mut it = diagrams();
        let (a, b) = (it.is(0, 1).unwrap(), it.is(1, 2).unwrap());
        let (neither, not_a, not_b) = {
            let any = it.either(a, b).unwrap();
            (
                it.without(Cases::ALL, any).unwrap(),
                it.without(Cases::ALL, a).unwrap(),
                it.without(Cases::ALL, b).unwrap(),
            )
        };
        assert_eq!(it.both(not_a, not_b).unwrap(), neither);
        let values: Vec<Cases> = (0..3).map(|value| it.is(1, value).unwrap()).collect();
        let any = values.into_iter().fold(Cases::NONE, |any, value| it.either(any, value).unwrap());
        assert_eq!(any, Cases::ALL);
    }

    #[test]
    fn the_nearest_case_changes_the_fewest_facts() {
        let mut it = diagrams();
        let (a, b, c) = (it.is(0, 1).unwrap(), it.is(1, 2).unwrap(), it.is(2, 1).unwrap());
        let both = it.both(a, b).unwrap();
        let set = it.either(both, c).unwrap();
        assert_eq!(it.nearest(set, &[0, 0, 0]), Ok(Some(vec![0, 0, 1])), "one change instead of two");
        assert_eq!(
            it.nearest(set, &[1, 0, 0]),
            Ok(Some(vec![1, 0, 1])),
            "of two ways the one that keeps the first facts"
        );
        assert_eq!(it.nearest(Cases::NONE, &[0, 0, 0]), Ok(None));
    }

    #[test]
    fn cubes_share_no_case_and_make_up_the_set() {
        let mut it = diagrams();
        let (a, b, c) = (it.is(0, 1).unwrap(), it.is(1, 2).unwrap(), it.is(2, 1).unwrap());
        let any = it.either(a, b).unwrap();
        let set = it.either(any, c).unwrap();
        let cubes = it.cubes(set, 10).unwrap();
        for case in all() {
            let among = cubes
                .iter()
                .filter(|cube| (0..3).all(|fact| cube.values(fact).is_none_or(|it| it.contains(&case[fact]))))
                .count();
            assert_eq!(among, usize::from(it.holds(set, &case)), "{case:?}");
        }
        assert_eq!(it.cubes(set, 1), Err(TooLarge::Classes));
        for cube in &cubes {
            assert!(it.covers(set, cube).unwrap());
        }
        assert!(!it.covers(set, &Cube::default()).unwrap());
        let back = cubes.iter().fold(Cases::NONE, |sum, cube| {
            let cube = it.of_cube(cube).unwrap();
            it.either(sum, cube).unwrap()
        });
        assert_eq!(back, set);
    }

    /// Pairs of facts that lie as far apart as they can make large sets.
    fn pairs(it: &mut Diagrams, count: usize) -> Made {
        let mut any = Cases::NONE;
        for fact in 0..count {
            let (one, two) = (it.is(fact, 1)?, it.is(fact + count, 1)?);
            let both = it.both(one, two)?;
            any = it.either(any, both)?;
        }
        Ok(any)
    }

    #[test]
    fn a_set_is_right_or_not_there() {
        // Of the pairs of each of ten twos of facts three in four are not both 1.
        let whole = (1 << 20) - 3u128.pow(10);
        let mut it = Diagrams::new(vec![2; 20], ROOM);
        let set = pairs(&mut it, 10).unwrap();
        assert_eq!(it.count(set), Ok(whole));
        for room in (0..60_000).step_by(997) {
            let mut it = Diagrams::new(vec![2; 20], room);
            match pairs(&mut it, 10) {
                Ok(set) => assert!([Ok(whole), Err(TooLarge::Classes)].contains(&it.count(set)), "{room}"),
                Err(why) => assert_eq!(why, TooLarge::Classes, "{room}"),
            }
        }
        let mut small = Diagrams::new(vec![2; 20], 10_000);
        let kept = small.is(3, 1).unwrap();
        assert_eq!(pairs(&mut small, 10), Err(TooLarge::Classes));
        assert_eq!(pairs(&mut small, 10), Err(TooLarge::Classes), "nor the second time");
        assert!(small.holds(kept, &[1; 20]), "what was made before stays what it was");
        assert!(!small.holds(kept, &[0; 20]));
    }

    #[test]
    fn what_cannot_be_counted_is_not_counted() {
        let it = Diagrams::new(vec![2; 130], ROOM);
        assert_eq!(it.count(Cases::ALL), Err(TooLarge::Cases));
        assert_eq!(it.count(Cases::NONE), Ok(0));
        assert_eq!(Diagrams::new(vec![2; 120], ROOM).count(Cases::ALL), Ok(1 << 120));
    }
}
