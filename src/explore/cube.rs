//! Cubes: cases described by the values that some of their facts may have.

use std::collections::BTreeMap;

/// Cases in which some facts, by position, have one of some values; other facts have any.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cube(BTreeMap<usize, Vec<usize>>);

impl Cube {
    /// The cube of one case.
    #[must_use]
    pub fn of_case(case: &[usize]) -> Self {
        Self(case.iter().enumerate().map(|(fact, value)| (fact, vec![*value])).collect())
    }

    /// The cube that also asks a fact to have one of some values.
    #[must_use]
    pub fn with(mut self, fact: usize, values: Vec<usize>) -> Self {
        self.0.insert(fact, values);
        self
    }

    /// The cube that does not ask for a fact.
    #[must_use]
    pub fn without(mut self, fact: usize) -> Self {
        self.0.remove(&fact);
        self
    }

    /// The values that a fact may have; none where any will do.
    #[must_use]
    pub fn values(&self, fact: usize) -> Option<&[usize]> {
        self.0.get(&fact).map(Vec::as_slice)
    }

    /// The facts asked for, with the values they may have, in the order of facts.
    pub fn asked(&self) -> impl DoubleEndedIterator<Item = (usize, &[usize])> {
        self.0.iter().map(|(fact, values)| (*fact, values.as_slice()))
    }
}
