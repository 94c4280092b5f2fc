//! From classes of cases to the claims of a certificate.

use super::cube::Cube;
use super::diagram::Cases;
use super::fault::TooLarge;
use super::reporting::name;
use super::shift::hour_shifts;
use super::side_pair::{Half, SidePair};
use crate::certificate::{
    Count, CubeClaim, DateClaim, FeeClaim, NamedClaim, OutcomeClaim, ProcedureClaims, Shift, digest,
};
use crate::engine::{EventIx, Plan};

/// The most cubes that a class is written in.
const MOST_CUBES: usize = 200_000;

/// What is claimed of a procedure.
pub(super) fn claims(sides: &mut SidePair<'_>) -> Result<ProcedureClaims, TooLarge> {
    let all = sides.all;
    let fees_old = sides.old.fees_in_words(all, &mut sides.diagrams)?;
    let fees_new = sides.new.fees_in_words(all, &mut sides.diagrams)?;
    let writer = Writer { sides };
    let mut outcomes = Vec::new();
    for it in &writer.sides.outcomes {
        let (cases, cubes) = writer.set(it.cases)?;
        outcomes.push(OutcomeClaim { old: it.old.clone(), new: it.new.clone(), cases, cubes });
    }
    let fees = |fees: Vec<(Option<String>, Cases)>| -> Result<Vec<FeeClaim>, TooLarge> {
        let claim = |(fee, cases)| writer.set(cases).map(|(cases, cubes)| FeeClaim { fee, cases, cubes });
        fees.into_iter().map(claim).collect()
    };
    Ok(ProcedureClaims {
        old: name(&writer.sides.old.side.plan),
        new: name(&writer.sides.new.side.plan),
        facts: writer.sides.space.domains(),
        cases: Count(writer.sides.diagrams.count(all)?),
        hours: writer.sides.hours(),
        outcomes,
        grounds_old: writer.grounds(&writer.sides.old)?,
        grounds_new: writer.grounds(&writer.sides.new)?,
        fees_old: fees(fees_old)?,
        fees_new: fees(fees_new)?,
        dates: writer.dates()?,
    })
}

struct Writer<'j, 'l> {
    sides: &'j SidePair<'l>,
}

impl Writer<'_, '_> {
    /// How many cases, and which.
    fn set(&self, cases: Cases) -> Result<(Count, Vec<CubeClaim>), TooLarge> {
        let cubes = self.sides.diagrams.cubes(cases, MOST_CUBES)?;
        Ok((Count(self.sides.diagrams.count(cases)?), cubes.iter().map(|it| self.cube(it)).collect()))
    }

    fn cube(&self, cube: &Cube) -> CubeClaim {
        let asked = cube.asked().filter_map(|(place, values)| {
            let fact = self.sides.space.facts.get(place)?;
            let name = |value: &usize| fact.values.get(*value).cloned().unwrap_or_default();
            Some((fact.id.clone(), values.iter().map(name).collect()))
        });
        asked.collect()
    }

    fn grounds(&self, half: &Half<'_>) -> Result<Vec<NamedClaim>, TooLarge> {
        let claim = |(ground, cases): (&crate::engine::GroundSpec, &Cases)| {
            self.set(*cases).map(|(cases, cubes)| NamedClaim { id: ground.id.clone(), cases, cubes })
        };
        half.side.plan.grounds.iter().zip(&half.grounds).filter(|(it, _)| it.named).map(claim).collect()
    }

    fn dates(&self) -> Result<Vec<DateClaim>, TooLarge> {
        let mut claims = Vec::new();
        for dates in &self.sides.dates {
            let Some(((one, two), (old, new))) = self.sides.schedules(dates).zip(self.sides.verdicts(dates)) else {
                continue;
            };
            let (cases, cubes) = self.set(dates.cases)?;
            let calendar = self.sides.old.side.calendar;
            let measured = self.sides.measured(dates).into_iter();
            let shifts = measured
                .map(|(of, pairs)| Shift { of, hours: hour_shifts(&pairs, &self.sides.filings, calendar) })
                .collect();
            claims.push(DateClaim {
                old,
                new,
                cases,
                cubes,
                events_old: events(&self.sides.old.side.plan, one.days.events()),
                events_new: events(&self.sides.new.side.plan, two.days.events()),
                days_old: digest(one.days.rows()),
                days_new: digest(two.days.rows()),
                shifts,
            });
        }
        Ok(claims)
    }
}

fn events(plan: &Plan, events: &[EventIx]) -> Vec<String> {
    events.iter().filter_map(|it| plan.spec(*it)).map(|it| it.id.clone()).collect()
}
