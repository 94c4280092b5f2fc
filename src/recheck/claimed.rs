//! Claimed sets of cases, and whether a case is in them.

use crate::certificate::{CubeClaim, FactDomain};
use std::collections::HashMap;

/// A set of cases as a certificate describes it.
#[derive(Debug, Clone)]
pub(super) struct ClaimedSet {
    /// Each cube: facts by position with the values they may have, in order.
    cubes: Vec<Vec<(usize, Vec<usize>)>>,
}

impl ClaimedSet {
    /// A set over some facts. Names that are not among them make a cube that no case is in.
    pub fn new(cubes: &[CubeClaim], facts: &Positions<'_>) -> Self {
        let asked = |(id, names): (&String, &Vec<String>)| {
            let Some((fact, values)) = facts.0.get(id.as_str()) else { return (usize::MAX, Vec::new()) };
            let mut values: Vec<usize> = names.iter().filter_map(|it| values.get(it.as_str()).copied()).collect();
            values.sort_unstable();
            (*fact, values)
        };
        Self { cubes: cubes.iter().map(|cube| cube.iter().map(asked).collect()).collect() }
    }

    /// How many of its cubes a case is in: one or none, where they share no case.
    pub fn times(&self, case: &[usize]) -> usize {
        let fits =
            |(fact, values): &(usize, Vec<usize>)| case.get(*fact).is_some_and(|it| values.binary_search(it).is_ok());
        self.cubes.iter().filter(|cube| cube.iter().all(fits)).count()
    }
}

/// Where facts and their values stand, by name; of two of one name the first counts.
pub(super) struct Positions<'f>(HashMap<&'f str, (usize, HashMap<&'f str, usize>)>);

impl<'f> Positions<'f> {
    pub fn of(facts: &'f [FactDomain]) -> Self {
        let mut positions = HashMap::with_capacity(facts.len());
        for (position, fact) in facts.iter().enumerate() {
            let values = fact.values.iter().enumerate().rev().map(|(place, value)| (value.as_str(), place));
            positions.entry(fact.id.as_str()).or_insert_with(|| (position, values.collect()));
        }
        Self(positions)
    }
}

/// The only set that a case is in, by position; else in how many it is.
pub(super) fn only<'s>(sets: impl Iterator<Item = &'s ClaimedSet>, case: &[usize]) -> Result<usize, usize> {
    let mut times = 0;
    let mut place = 0;
    for (position, set) in sets.enumerate() {
        let here = set.times(case);
        if here > 0 {
            place = position;
        }
        times += here;
    }
    if times == 1 { Ok(place) } else { Err(times) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use indexmap::IndexMap;

    fn cube(asked: &[(&str, &[&str])]) -> CubeClaim {
        asked
            .iter()
            .map(|(id, values)| ((*id).to_owned(), values.iter().map(|it| (*it).to_owned()).collect()))
            .collect()
    }

    #[test]
    fn cases_are_in_the_cubes_that_allow_their_values() {
        let fact = |id: &str, values: &[&str]| FactDomain {
            id: id.to_owned(),
            values: values.iter().map(|it| (*it).to_owned()).collect(),
            default: values[0].to_owned(),
            fixed: None,
        };
        let facts = [fact("a", &["no", "yes"]), fact("b", &["x", "y", "z"])];
        let facts = Positions::of(&facts);
        let set = ClaimedSet::new(&[cube(&[("a", &["yes"]), ("b", &["x", "z"])])], &facts);
        assert_eq!([set.times(&[1, 0]), set.times(&[1, 1]), set.times(&[0, 0]), set.times(&[1, 2])], [1, 0, 0, 1]);
        let all = ClaimedSet::new(&[IndexMap::new()], &facts);
        assert_eq!(only([&set, &all].into_iter(), &[1, 1]), Ok(1));
        assert_eq!(only([&set, &all].into_iter(), &[1, 0]), Err(2), "in both");
        assert_eq!(only([&set].into_iter(), &[0, 0]), Err(0), "in neither");
        let unknown = ClaimedSet::new(&[cube(&[("c", &["yes"])]), cube(&[("a", &["maybe"])])], &facts);
        assert_eq!(unknown.times(&[1, 1]), 0);
    }
}
