//! `hearing_both_ways`: a ground on which some cases are refused after a hearing and others without one, or of which two texts of
//! the law, declared as a conflict, say the one and the other.

use super::{DimensionKind, Studied, small_case};
use crate::explore::{Cases, TooLarge};
use crate::findings::flaw::{Flaw, Flawed};
use crate::syntax::tree::ChoiceKind;

pub(super) fn check(it: &mut Studied<'_>, found: &mut Vec<Flawed>) -> Result<(), TooLarge> {
    let Some(heard) = it.walk.heard else { return Ok(()) };
    for (position, ground) in it.procedure.grounds.iter().enumerate() {
        let (Some(ever), Some(refused)) = (it.walk.found.get(position), it.walk.refused.get(position)) else {
            continue;
        };
        let (ever, refused) = (*ever, *refused);
        let with = it.universe.diagrams.both(ever, heard)?;
        let without = it.universe.diagrams.without(refused, heard)?;
        let one = under_one_reading(it, with, without)?;
        let (with, without) = if one.0.is_empty() || one.1.is_empty() { of_one_case(it, with, without)? } else { one };
        if with.is_empty() || without.is_empty() {
            continue;
        }
        let heard = it.universe.smallest(with)?.map(|case| small_case(it.law, &it.universe, &case).told);
        let flaw = Flaw::HearingBothWays { ground: ground.value.id.clone(), heard: heard.unwrap_or_default() };
        let hearings = it.procedure.steps.iter().filter_map(|step| step.value.hearing.as_ref());
        let cites: Vec<&[crate::cite::Citation]> =
            std::iter::once(ground.cites.as_slice()).chain(hearings.map(|hearing| hearing.cites.as_slice())).collect();
        let mut flawed = it.flawed(flaw, &cites, &[ground.span]);
        flawed.case = it.smallest(without)?;
        found.push(flawed);
    }
    Ok(())
}

/// What of two sets is the same cases under different readings of a conflict.
fn of_one_case(it: &mut Studied<'_>, one: Cases, other: Cases) -> Result<(Cases, Cases), TooLarge> {
    let (mut of_one, mut of_other) = (one, other);
    for at in 0..it.universe.dimensions.len() {
        let is_conflict = it.universe.dimensions.get(at).is_some_and(|dimension| {
            let kind = it.law.choices.get(&dimension.id).map(|it| it.kind);
            dimension.kind == DimensionKind::Choice && kind == Some(ChoiceKind::Conflict)
        });
        if is_conflict {
            of_one = it.universe.diagrams.forget(of_one, at)?;
            of_other = it.universe.diagrams.forget(of_other, at)?;
        }
    }
    let same = it.universe.diagrams.both(of_one, of_other)?;
    Ok((it.universe.diagrams.both(one, same)?, it.universe.diagrams.both(other, same)?))
}

/// What of two sets lies under readings that both have cases under; under those followed, where these are among them.
fn under_one_reading(it: &mut Studied<'_>, one: Cases, other: Cases) -> Result<(Cases, Cases), TooLarge> {
    let (mut of_one, mut of_other) = (one, other);
    for at in 0..it.universe.dimensions.len() {
        if it.universe.dimensions.get(at).is_some_and(|it| it.kind == DimensionKind::Fact) {
            of_one = it.universe.diagrams.forget(of_one, at)?;
            of_other = it.universe.diagrams.forget(of_other, at)?;
        }
    }
    let mut readings = it.universe.diagrams.both(of_one, of_other)?;
    let followed = it.universe.diagrams.both(readings, it.universe.followed)?;
    if !followed.is_empty() {
        readings = followed;
    }
    Ok((it.universe.diagrams.both(one, readings)?, it.universe.diagrams.both(other, readings)?))
}
