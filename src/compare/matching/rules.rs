//! Matching: which rule of the new regime is which of the old one.
//!
//! Rules are matched by kind and id. Where several share an id (a document required in two circumstances), or have none
//! (terms), those that say most in common belong together. Gaps without a counterpart of their id are matched by what they
//! leave unsaid. The order in which they stand plays no part, except among
//! equals.

use crate::compare::collect::entry::{Aspect, Entry};
use crate::compare::collect::reading::When;
use crate::compare::element::{Element, What};
use crate::compare::matching::logic::World;

/// Two lists matched: pairs of positions with one side missing where a rule has no counterpart. Old rules come first,
/// in their order; then the new ones.
pub(in crate::compare) fn matched(
    old: &[Entry],
    new: &[Entry],
    world: &World<'_>,
) -> Vec<(Option<usize>, Option<usize>)> {
    let mut candidates: Vec<(bool, usize, usize, usize)> = Vec::new();
    for (at_old, one) in old.iter().enumerate() {
        for (at_new, two) in new.iter().enumerate() {
            if !same_rule(one, two) {
                if same_gap(one, two, world) {
                    candidates.push((false, in_common(one, two, world), at_old, at_new));
                }
                continue;
            }
            let common = if one.says_the_same(two, world) { usize::MAX } else { in_common(one, two, world) };
            let only = alone(one, old) && alone(one, new);
            if common > 0 || only || one.element.has_id() {
                candidates.push((true, common, at_old, at_new));
            }
        }
    }
    candidates.sort_by_key(|&(same_id, common, at_old, at_new)| {
        (std::cmp::Reverse(same_id), std::cmp::Reverse(common), at_old, at_new)
    });
    let mut partner: Vec<Option<usize>> = vec![None; old.len()];
    let mut taken = vec![false; new.len()];
    for (_, _, at_old, at_new) in candidates {
        let (Some(slot), Some(taken)) = (partner.get_mut(at_old), taken.get_mut(at_new)) else { continue };
        if slot.is_none() && !*taken {
            (*slot, *taken) = (Some(at_new), true);
        }
    }
    let added = taken.iter().enumerate().filter(|(_, taken)| !**taken).map(|(at_new, _)| (None, Some(at_new)));
    partner.iter().enumerate().map(|(at_old, at_new)| (Some(at_old), *at_new)).chain(added).collect()
}

pub(in crate::compare) fn same_rule(one: &Entry, two: &Entry) -> bool {
    one.element == two.element && one.key == two.key
}

/// Whether two gaps leave the same unsaid, whatever they are called: rule files put the year of a regime into ids. Of gaps
/// that cases fall into it is the same if the same cases do.
fn same_gap(one: &Entry, two: &Entry, world: &World<'_>) -> bool {
    let of_cases = |it: &Entry| it.when != When::Always;
    one.element == Element::Gap
        && two.element == Element::Gap
        && (one.remark.is_some() && one.remark == two.remark
            || of_cases(one) && of_cases(two) && world.same(&one.when, &two.when))
}

/// Whether `entry` is the only one of its kind and id in `list`.
fn alone(entry: &Entry, list: &[Entry]) -> bool {
    list.iter().filter(|it| same_rule(entry, it)).count() == 1
}

/// How many things both say alike; in which cases they hold is one of them.
fn in_common(one: &Entry, two: &Entry, world: &World<'_>) -> usize {
    let same = |it: &&Aspect| two.aspect(it.what).is_some_and(|other| other.fact == it.fact);
    let others = one.aspects.iter().filter(|it| it.what != What::Condition).filter(same).count();
    others + usize::from(world.same(&one.when, &two.when))
}
