//! The order in which diagrams ask facts.
//!
//! How large a diagram is hangs on that order: facts that conditions read side by side should be asked one after the
//! other. The order in which the rules name them mostly does; where it does not, this finds a better one. Every fact moves to
//! the middle of those that it stands beside, again and again, as long as that brings neighbours nearer to each other.

use super::fault::{ExploreFault, Halt, TooLarge, Unexplored};
use super::space::Space;
use crate::engine::Plan;

/// How often facts are moved at most.
const ROUNDS: usize = 200;

impl Space {
    /// The space with its facts in an order in which those that plans read side by side are near each other.
    #[must_use]
    pub fn arranged(&self, plans: [&Plan; 2]) -> Self {
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for plan in plans {
            let places = self.places(plan);
            let place = |slot: usize| places.get(slot).copied().flatten();
            let beside = plan.read_side_by_side().filter_map(|(one, two)| Some((place(one)?, place(two)?)));
            pairs.extend(beside.filter(|(one, two)| one != two));
        }
        let facts = order(self.facts.len(), &pairs).into_iter().filter_map(|it| self.facts.get(it).cloned());
        Self { facts: facts.collect() }
    }
}

/// What comes of an attempt on a space of cases, with its facts as the rules name them and, where there is no room for
/// that, in a better order. What is too large all the same is told as such.
///
/// # Errors
///
/// A fault that ends all work.
pub(super) fn attempted<T>(
    space: &Space,
    (old, new): (&Plan, &Plan),
    attempt: impl Fn(Space) -> Result<T, Halt>,
) -> Result<Result<T, Unexplored>, ExploreFault> {
    let mut found = attempt(space.clone());
    if found.as_ref().is_err_and(|it| *it == Halt::TooLarge(TooLarge::Classes)) {
        let arranged = space.arranged([old, new]);
        if arranged != *space {
            found = attempt(arranged);
        }
    }
    match found {
        Ok(found) => Ok(Ok(found)),
        Err(Halt::TooLarge(why)) => Ok(Err(Unexplored::of((old, new), space, why))),
        Err(Halt::Fault(fault)) => Err(fault),
    }
}

/// The numbers up to `count` in an order in which pairs are near each other.
fn order(count: usize, pairs: &[(usize, usize)]) -> Vec<usize> {
    let mut best: Vec<usize> = (0..count).collect();
    let mut at = best.clone();
    let mut least = span(&at, pairs);
    for _ in 0..ROUNDS {
        let mut sums = vec![(0usize, 0usize); count];
        for (one, two) in pairs {
            let middle = place(&at, *one) + place(&at, *two);
            for fact in [*one, *two] {
                sums.iter_mut().skip(fact).take(1).for_each(|(sum, parts)| {
                    *sum += middle;
                    *parts += 2;
                });
            }
        }
        // Positions are compared as fractions with a common denominator, so that no rounding has a say.
        let key = |fact: &usize| {
            let (sum, parts) =
                sums.get(*fact).copied().filter(|(_, parts)| *parts > 0).unwrap_or((place(&at, *fact), 1));
            (sum * 1_000_000 / parts, place(&at, *fact))
        };
        let mut next: Vec<usize> = (0..count).collect();
        next.sort_by_key(key);
        let mut moved = vec![0; count];
        for (position, fact) in next.iter().enumerate() {
            moved.iter_mut().skip(*fact).take(1).for_each(|it| *it = position);
        }
        if moved == at {
            break;
        }
        at = moved;
        let far = span(&at, pairs);
        if far < least {
            (least, best) = (far, next);
        }
    }
    best
}

fn place(at: &[usize], fact: usize) -> usize {
    at.get(fact).copied().unwrap_or_default()
}

/// How far pairs lie apart in all.
fn span(at: &[usize], pairs: &[(usize, usize)]) -> usize {
    pairs.iter().map(|(one, two)| place(at, *one).abs_diff(place(at, *two))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_side_by_side_is_asked_one_after_the_other() {
        // 0 with 3, 1 with 4, 2 with 5: three apart each at first, one apart when in order.
        let pairs = [(0, 3), (1, 4), (2, 5)];
        let found = order(6, &pairs);
        let mut at = vec![0; 6];
        found.iter().enumerate().for_each(|(position, fact)| at[*fact] = position);
        assert_eq!(span(&at, &pairs), 3, "{found:?}");
        assert_eq!(order(3, &[]), [0, 1, 2], "nothing to gain, nothing moved");
    }
}
