//! `ground_implied`, `grounds_exclude`, `grounds_together`: grounds that are looked for together and do not stand by
//! themselves.

use super::Studied;
use crate::explore::{Cases, TooLarge};
use crate::findings::flaw::{Flaw, Flawed, SmallCase};
use indexmap::IndexMap;

pub(super) fn check(it: &mut Studied<'_>, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
    // Grounds of one stage are looked for in the same cases, so that only their own conditions tell them apart.
    let stages: Vec<Vec<(usize, Cases)>> = it
        .walk
        .stages
        .iter()
        .map(|stage| stage.grounds.iter().copied().zip(stage.found.iter().copied()).collect())
        .collect();
    let mut pairs: IndexMap<(usize, usize), Vec<(Cases, Cases)>> = IndexMap::new();
    for stage in &stages {
        for (position, (one, in_one)) in stage.iter().enumerate() {
            for (other, in_other) in stage.iter().skip(position + 1) {
                pairs.entry((*one, *other)).or_default().push((*in_one, *in_other));
            }
        }
    }
    for ((one, other), sets) in pairs {
        let (mut in_one, mut in_other) = (Cases::NONE, Cases::NONE);
        for (more, others) in sets {
            in_one = it.universe.diagrams.either(in_one, more)?;
            in_other = it.universe.diagrams.either(in_other, others)?;
        }
        pair((one, in_one), (other, in_other), it, found)?;
    }
    Ok(())
}

fn pair(
    (one, in_one): (usize, Cases),
    (other, in_other): (usize, Cases),
    it: &mut Studied<'_>,
    found: &mut Vec<Flawed>,
) -> Result<(), TooLarge> {
    let grounds = (it.procedure.grounds.get(one), it.procedure.grounds.get(other));
    let (Some(first), Some(second)) = grounds else { return Ok(()) };
    // Outcomes without a ground are told apart by their conditions on purpose.
    if in_one.is_empty() || in_other.is_empty() || !first.value.named || !second.value.named {
        return Ok(());
    }
    let (id, other_id) = (first.value.id.clone(), second.value.id.clone());
    let both = it.universe.diagrams.both(in_one, in_other)?;
    let (flaw, shown) = if in_one == in_other {
        (Flaw::GroundsTogether(id, other_id), in_one)
    } else if both == in_one {
        (Flaw::GroundImplied { ground: id, by: other_id }, in_one)
    } else if both == in_other {
        (Flaw::GroundImplied { ground: other_id, by: id }, in_other)
    } else if both.is_empty() {
        (Flaw::GroundsExclude(id, other_id), in_one)
    } else {
        return Ok(());
    };
    let mut flawed = it.flawed(flaw, &[&first.cites, &second.cites], &[first.span, second.span]);
    flawed.case = refused(it, one, shown)?;
    found.push(flawed);
    Ok(())
}

/// The smallest case of a set; one that is refused on a ground in the end, where there is one.
fn refused(it: &mut Studied<'_>, ground: usize, cases: Cases) -> Result<Option<SmallCase>, TooLarge> {
    let refused = it.walk.refused.get(ground).copied().unwrap_or(Cases::NONE);
    let refused = it.universe.diagrams.both(cases, refused)?;
    it.smallest(if refused.is_empty() { cases } else { refused })
}
