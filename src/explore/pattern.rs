//! Patterns: sets of cases in as few facts as tell them from the others.
//!
//! A pattern starts from the case of the set in which the fewest facts are unusual, and drops every fact without which
//! the cases still belong to the set. What is left is needed: without any one of its facts some case would be in the
//! pattern that is not in the set. Several patterns together show the whole set; each counts the cases that none before
//! it shows.

use super::cube::Cube;
use super::diagram::{Cases, Diagrams};
use super::fault::TooLarge;

/// Cases shown by the facts that put them into their set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    /// The facts.
    pub cube: Cube,
    /// The cases of the set that have them and that no pattern before it shows.
    pub cases: Cases,
    /// The case in which the fewest facts are unusual.
    pub nearest: Vec<usize>,
}

/// Patterns of a set, `most` at most, and the cases that are in none of them. They show the cases of `told`, which are some
/// or all of the set; what they say is true of the whole set. Only cases of `among` have to be told apart from those of the
/// set.
pub(super) fn patterns(
    diagrams: &mut Diagrams,
    (told, cases, among): (Cases, Cases, Cases),
    usual: &[usize],
    most: usize,
) -> Result<(Vec<Pattern>, Cases), TooLarge> {
    let others = diagrams.without(among, cases)?;
    let allowed = diagrams.without(Cases::ALL, others)?;
    let mut patterns = Vec::new();
    let mut rest = told;
    while patterns.len() < most {
        let Some(nearest) = diagrams.nearest(rest, usual)? else { break };
        let cube = narrowed(diagrams, allowed, &nearest, usual)?;
        let shown = diagrams.of_cube(&cube)?;
        patterns.push(Pattern { cases: diagrams.both(rest, shown)?, cube, nearest });
        rest = diagrams.without(rest, shown)?;
    }
    Ok((patterns, rest))
}

/// The cube around a case that asks for as few facts as it can.
fn narrowed(diagrams: &Diagrams, allowed: Cases, case: &[usize], usual: &[usize]) -> Result<Cube, TooLarge> {
    let facts = 0..case.len();
    let is_usual = |fact: &usize| case.get(*fact) == usual.get(*fact);
    // What is as usual goes first, so that what is unusual stays. Which of the usual facts stay can hang on the order.
    let (plain, odd): (Vec<usize>, Vec<usize>) = facts.partition(is_usual);
    let forwards = plain.iter().chain(&odd).copied();
    let backwards = plain.iter().rev().chain(&odd).copied();
    let one = dropped(diagrams, allowed, case, forwards)?;
    let two = dropped(diagrams, allowed, case, backwards)?;
    let cube = if two.asked().count() < one.asked().count() { two } else { one };
    widened(diagrams, allowed, cube)
}

fn dropped(
    diagrams: &Diagrams,
    allowed: Cases,
    case: &[usize],
    order: impl Iterator<Item = usize>,
) -> Result<Cube, TooLarge> {
    let mut cube = Cube::of_case(case);
    for fact in order {
        let without = cube.clone().without(fact);
        if diagrams.covers(allowed, &without)? {
            cube = without;
        }
    }
    Ok(cube)
}

/// The cube with all further values that its facts may as well have. A value may be added if the cube with that value
/// alone lies within what is allowed.
fn widened(diagrams: &Diagrams, allowed: Cases, mut cube: Cube) -> Result<Cube, TooLarge> {
    let asked: Vec<(usize, Vec<usize>)> = cube.asked().map(|(fact, values)| (fact, values.to_vec())).collect();
    for (fact, values) in asked {
        let mut wider = Vec::new();
        for value in 0..diagrams.values(fact) {
            if values.contains(&value) || diagrams.covers(allowed, &cube.clone().with(fact, vec![value]))? {
                wider.push(value);
            }
        }
        cube = cube.with(fact, wider);
    }
    Ok(cube)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explore::diagram::ROOM;

    #[test]
    fn a_pattern_keeps_what_makes_the_difference() {
        // In the set: the first fact is odd and the second is usual, or the third has one of its last two values.
        let mut diagrams = Diagrams::new(vec![2, 2, 3], ROOM);
        let (odd, second) = (diagrams.is(0, 1).unwrap(), diagrams.is(1, 1).unwrap());
        let (middle, last) = (diagrams.is(2, 1).unwrap(), diagrams.is(2, 2).unwrap());
        let one = diagrams.without(odd, second).unwrap();
        let two = diagrams.either(middle, last).unwrap();
        let set = diagrams.either(one, two).unwrap();
        let (found, rest) = patterns(&mut diagrams, (set, set, Cases::ALL), &[0, 0, 0], 9).unwrap();
        assert_eq!(rest, Cases::NONE);
        let asked: Vec<Vec<(usize, Vec<usize>)>> =
            found.iter().map(|it| it.cube.asked().map(|(fact, values)| (fact, values.to_vec())).collect()).collect();
        assert_eq!(asked, [vec![(2, vec![1, 2])], vec![(0, vec![1]), (1, vec![0])]]);
        // 2 · 2 · 2 cases have the third fact so; of the 1 · 1 · 3 that have the first two so, two are among them.
        assert_eq!(found.iter().map(|it| diagrams.count(it.cases).unwrap()).collect::<Vec<_>>(), [8, 1]);
    }

    #[test]
    fn only_cases_of_the_same_kind_have_to_be_told_apart() {
        let mut diagrams = Diagrams::new(vec![2, 2], ROOM);
        let (one, two) = (diagrams.is(0, 1).unwrap(), diagrams.is(1, 1).unwrap());
        let set = diagrams.both(one, two).unwrap();
        let (found, _) = patterns(&mut diagrams, (set, set, two), &[0, 0], 9).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].cube.asked().map(|(fact, _)| fact).collect::<Vec<_>>(), [0]);
    }

    #[test]
    fn what_is_not_shown_is_handed_back() {
        let mut diagrams = Diagrams::new(vec![2, 2], ROOM);
        let (one, two) = (diagrams.is(0, 1).unwrap(), diagrams.is(1, 1).unwrap());
        let set = diagrams.either(one, two).unwrap();
        let (found, rest) = patterns(&mut diagrams, (set, set, Cases::ALL), &[0, 0], 1).unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(diagrams.count(rest), Ok(1));
    }
}
