//! From classes of dates to the report: how far days lie apart, and which rules put them there.

use super::blame::{Asked, Blamed, Ran, of_days};
use super::fault::Halt;
use super::report::{DateClass, HourReport, ShiftReport, Witness};
use super::reporting::{Reporter, rule};
use super::rule::Rule;
use super::shift::{Pairs, extremes, hour_shifts, is_still};
use super::side_pair::Dates;
use crate::calendar::Day;
use crate::certificate::Measure;

/// A case that shows how days lie apart, and the rules to blame; nothing where they do not.
#[derive(Default)]
struct Shown {
    witness: Option<Witness>,
    blame_old: Vec<Rule>,
    blame_new: Vec<Rule>,
}

impl Reporter<'_, '_> {
    pub fn dates(&mut self) -> Result<Vec<DateClass>, Halt> {
        let mut classes = Vec::new();
        for dates in self.sides.dates.clone() {
            let Some((old, new)) = self.sides.verdicts(&dates) else { continue };
            let among = self.sides.outcomes.iter().find(|it| it.old == old && it.new == new);
            let among = among.map_or(self.sides.all, |it| it.cases);
            let (reasons, unshown) = self.reasons(dates.cases, among, &|_, _| (Vec::new(), Vec::new()))?;
            let measured = self.sides.measured(&dates);
            let shifts = self.shifts(&measured);
            let Shown { witness, blame_old, blame_new } = self.date_witness(&dates, &measured)?;
            classes.push(DateClass {
                alike: old.alike(&new),
                cases: self.count(dates.cases)?,
                unshown: self.count(unshown)?,
                old,
                new,
                reasons,
                shifts,
                witness,
                blame_old,
                blame_new,
            });
        }
        classes.sort_by_key(|it| !it.alike);
        Ok(classes)
    }

    /// The shifts of the days that everything hangs on, and of those events whose days change.
    fn shifts(&self, measured: &[(Measure, Pairs)]) -> Vec<ShiftReport> {
        let calendar = self.sides.old.side.calendar;
        let spans = self.sides.hours();
        let mut told = Vec::new();
        for (of, pairs) in measured {
            let shifts = hour_shifts(pairs, &self.sides.filings, calendar);
            let whole = matches!(of, Measure::Term | Measure::Decided | Measure::Completed);
            if !whole && shifts.iter().all(is_still) {
                continue;
            }
            let days = self.sides.filings.days().max(1);
            let hours = shifts.into_iter().zip(&spans).zip(pairs.chunks(days)).map(|((shift, span), pairs)| {
                let (soonest, latest) = extremes(pairs, &self.sides.filings, calendar).unzip();
                HourReport {
                    filed: span.clone(),
                    changes: shift.changes,
                    only_old: shift.only_old,
                    only_new: shift.only_new,
                    neither: shift.neither,
                    soonest,
                    latest,
                }
            });
            told.push(ShiftReport { of: of.clone(), hours: hours.collect() });
        }
        told
    }

    /// The smallest case of a class on the first day on which the days lie apart as they mostly do, with the rules to
    /// blame; nothing where they never lie apart.
    fn date_witness(&mut self, dates: &Dates, measured: &[(Measure, Pairs)]) -> Result<Shown, Halt> {
        let moving: Vec<&(Measure, Pairs)> =
            measured.iter().filter(|(_, pairs)| pairs.iter().any(|(old, new)| old != new)).collect();
        let Some((_, pairs)) = moving.first() else { return Ok(Shown::default()) };
        let cases = self.sides.diagrams.both(dates.cases, self.relevant)?;
        let Some(nearest) = self.sides.diagrams.nearest(cases, &self.usual)? else { return Ok(Shown::default()) };
        let Some(filing) = usual_place(pairs).and_then(|at| self.sides.filings.all().nth(at)) else {
            return Ok(Shown::default());
        };
        let days: Vec<Asked> = moving.iter().map(|(of, _)| asked(of)).collect();
        let (old, new) = self.run(&nearest, filing)?;
        let (of_old, of_new) = of_days(&old, &new, &days);
        let rules = |ran: &Ran<'_>, rules: &[Blamed]| rules.iter().map(|it| rule(ran.plan, it, self.sources)).collect();
        Ok(Shown {
            blame_old: rules(&old, &of_old),
            blame_new: rules(&new, &of_new),
            witness: Some(self.witness(&nearest, filing, &old, &new)),
        })
    }
}

fn asked(of: &Measure) -> Asked {
    match of {
        Measure::Term => Asked::Term,
        Measure::Decided => Asked::Decided,
        Measure::Completed => Asked::Completed,
        Measure::Event(id) => Asked::Event(id.clone()),
        Measure::Deadline(id) => Asked::Deadline(id.clone()),
    }
}

/// The first place of the most common change that is one.
fn usual_place(pairs: &Pairs) -> Option<usize> {
    let change = |(old, new): &(Option<Day>, Option<Day>)| old.zip(*new).map(|(old, new)| new.number() - old.number());
    let mut seen: std::collections::BTreeMap<Option<i32>, (usize, usize)> = std::collections::BTreeMap::new();
    for (place, pair) in pairs.iter().enumerate().filter(|(_, (old, new))| old != new) {
        seen.entry(change(pair)).or_insert((0, place)).0 += 1;
    }
    seen.into_values().max_by_key(|(count, place)| (*count, std::cmp::Reverse(*place))).map(|(_, place)| place)
}
