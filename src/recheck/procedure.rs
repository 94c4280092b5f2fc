//! One procedure: all its cases, one after the other.

use super::claimed::{ClaimedSet, Positions, only};
use super::days::{is_late, measures, place, row, shift};
use super::findings::Findings;
use super::side::{NEW, OLD, Side};
use super::{FiledAt, Matter, Observed, ProcedureRecheck, RecheckFault, Unknown};
use crate::calendar::Day;
use crate::case::Readings;
use crate::certificate::{Claims, DateClaim, HourSpan, Measure, ProcedureClaims, Verdict, digest};
use crate::check::Checked;
use crate::engine::{Pace, Plan, Timeline, run};
use indexmap::IndexMap;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::collections::HashMap;

/// The claims on a procedure, with all that is needed to check them.
pub(super) struct Check<'c> {
    pub claims: &'c ProcedureClaims,
    pub(super) old: Side<'c>,
    pub(super) new: Side<'c>,
    from: Day,
    to: Day,
    /// The values that each fact goes through: all, or the one that it is fixed to.
    values: Vec<Vec<usize>>,
    /// Whether facts are fixed that the certificate leaves open, so that classes cannot be counted.
    partly: bool,
    outcomes: Vec<ClaimedSet>,
    dates: Vec<ClaimedSet>,
}

/// The days of a class under both regimes, row by row, as the first of its cases has them.
type Reference = (Vec<i32>, Vec<i32>);

/// Those of some classes, by position.
type References = HashMap<usize, Reference>;

/// How many days of classes are kept at a time: some hundred megabytes. Classes that have more are held against their
/// cases one portion after the other.
const MOST_KEPT: usize = 100_000_000;

/// How many cases are run before the disagreements found in them are counted.
const AT_ONCE: u64 = 1 << 16;

impl<'c> Check<'c> {
    pub fn new(
        law: &'c Checked,
        all: &'c Claims,
        claims: &'c ProcedureClaims,
        fixed: &[(String, usize)],
    ) -> Result<Self, RecheckFault> {
        let unknown = RecheckFault::Unknown;
        let pace = match all.pace.as_str() {
            "latest" => Pace::Latest,
            "earliest" => Pace::Earliest,
            other => return Err(unknown(Unknown::Pace(other.to_owned()))),
        };
        let mut readings = Readings::of(law);
        for (choice, reading) in &all.assume {
            if !readings.follow(law, choice, reading) {
                return Err(unknown(Unknown::Reading { choice: choice.clone(), reading: reading.clone() }));
            }
        }
        let side = |regime: &str, name: &crate::certificate::ProcedureName, matters, grounds, fees| {
            let missing = || unknown(Unknown::Procedure { procedure: name.to_string(), regime: regime.to_owned() });
            let plan = Plan::new(law, regime, &name.service, &name.procedure).ok_or_else(missing)?;
            let calendar = &law.timetable(regime).ok_or_else(missing)?.calendar;
            let readings = readings.clone().in_regime(law, regime);
            Ok(Side::new(plan, calendar, (pace, &readings), claims, (grounds, fees, matters)))
        };
        let old = side(&all.old, &claims.old, OLD, &claims.grounds_old, &claims.fees_old)?;
        let new = side(&all.new, &claims.new, NEW, &claims.grounds_new, &claims.fees_new)?;
        let mut partly = false;
        let mut values = Vec::with_capacity(claims.facts.len());
        for fact in &claims.facts {
            let claimed = fact.fixed.as_ref().and_then(|it| fact.values.iter().position(|value| value == it));
            let named = fixed.iter().find(|(id, _)| *id == fact.id).map(|(_, value)| *value);
            partly |= named.is_some() && claimed.is_none();
            values.push(match (claimed, named) {
                // No case has both values.
                (Some(one), Some(two)) if one != two => Vec::new(),
                (Some(it), _) | (None, Some(it)) => vec![it],
                (None, None) => (0..fact.values.len()).collect(),
            });
        }
        let positions = Positions::of(&claims.facts);
        let sets = |cubes: &[crate::certificate::CubeClaim]| ClaimedSet::new(cubes, &positions);
        Ok(Self {
            claims,
            old,
            new,
            from: all.from,
            to: all.to,
            values,
            partly,
            outcomes: claims.outcomes.iter().map(|it| sets(&it.cubes)).collect(),
            dates: claims.dates.iter().map(|it| sets(&it.cubes)).collect(),
        })
    }

    /// How many cases are run; none where they cannot be counted.
    fn cases(&self) -> Option<u128> {
        self.values.iter().try_fold(1u128, |product, it| product.checked_mul(it.len() as u128))
    }

    /// How many results are computed; none where they cannot be counted.
    pub fn results(&self) -> Option<u128> {
        let days = u128::try_from(self.to.number() - self.from.number() + 1).unwrap_or_default();
        // A certificate without hours is wrong, and its cases are gone through all the same.
        self.cases()?.checked_mul(days * self.claims.hours.len().max(1) as u128 * 2)
    }

    /// The case of a number, by the values of its facts.
    fn case(&self, mut number: u128) -> Vec<usize> {
        let mut case = vec![0; self.values.len()];
        for (place, values) in case.iter_mut().zip(&self.values).rev() {
            let count = values.len().max(1) as u128;
            let at = usize::try_from(number % count).unwrap_or_default();
            *place = values.get(at).copied().unwrap_or_default();
            number /= count;
        }
        case
    }

    /// Runs everything.
    pub fn all(&self) -> Result<ProcedureRecheck, RecheckFault> {
        let cases = u64::try_from(self.cases().unwrap_or_default()).unwrap_or(u64::MAX);
        let mut found = Findings::default();
        self.domains(&mut found);
        let mut counted = Findings::default();
        let classes = self.count(cases, &mut counted);
        let mut done = 0;
        loop {
            let first = done == 0;
            let portion = self.references(classes.get(done..).unwrap_or_default(), &mut found)?;
            done += portion.len();
            found.add_all(std::mem::take(&mut counted));
            self.hold(cases, &portion, first, &mut found)?;
            if done >= classes.len() {
                break;
            }
        }
        Ok(ProcedureRecheck {
            old: self.claims.old.to_string(),
            new: self.claims.new.to_string(),
            cases,
            results: u64::try_from(self.results().unwrap_or_default()).unwrap_or(u64::MAX),
            disagreements: found.count,
            first: found.first,
        })
    }

    /// Runs on all days the first cases of the classes of dates ahead, as many as can be kept, and at least one.
    fn references(&self, ahead: &[(usize, u64)], found: &mut Findings) -> Result<References, RecheckFault> {
        let mut references = References::new();
        let mut kept = 0;
        for &(at, number) in ahead {
            if kept >= MOST_KEPT {
                break;
            }
            let case = self.case(u128::from(number));
            let reference = self.reference(&case)?;
            if let Some(claim) = self.claims.dates.get(at) {
                self.held_against(claim, &case, &reference, found)?;
            }
            kept += reference.0.len() + reference.1.len();
            references.insert(at, reference);
        }
        Ok(references)
    }

    /// Runs the cases of some classes, and with the first of them those that are in no class or in several.
    fn hold(&self, cases: u64, classes: &References, first: bool, found: &mut Findings) -> Result<(), RecheckFault> {
        let mut begin = 0;
        while begin < cases {
            let end = begin.saturating_add(AT_ONCE).min(cases);
            let checked: Vec<Result<Findings, RecheckFault>> = (begin..end)
                .into_par_iter()
                .filter_map(|number| {
                    let case = self.case(u128::from(number));
                    let class = only(self.dates.iter(), &case);
                    let here = class.as_ref().map_or(first, |at| classes.contains_key(at));
                    here.then(|| self.one(&case, class, classes))
                })
                .filter(|it| it.as_ref().map_or(true, |it| it.count > 0))
                .collect();
            for it in checked {
                found.add_all(it?);
            }
            begin = end;
        }
        Ok(())
    }

    /// Counts every class; hands back those of dates that have cases, with the first of them, in the order of these.
    fn count(&self, cases: u64, found: &mut Findings) -> Vec<(usize, u64)> {
        let mut classes = Vec::new();
        let mut in_outcomes = vec![0u128; self.outcomes.len()];
        let mut in_dates = vec![0u128; self.dates.len()];
        let mut in_sides = [self.old.none(), self.new.none()];
        for number in 0..cases {
            let case = self.case(u128::from(number));
            if let Ok(at) = only(self.outcomes.iter(), &case) {
                in_outcomes.iter_mut().skip(at).take(1).for_each(|it| *it += 1);
            }
            if let Ok(at) = only(self.dates.iter(), &case) {
                for sum in in_dates.iter_mut().skip(at).take(1) {
                    if *sum == 0 {
                        classes.push((at, number));
                    }
                    *sum += 1;
                }
            }
            for (side, sums) in [&self.old, &self.new].into_iter().zip(&mut in_sides) {
                side.count(&case, sums);
            }
        }
        if !self.partly {
            let in_fees = [&self.old, &self.new]
                .into_iter()
                .zip(&in_sides)
                .flat_map(|(side, it)| it.iter().skip(side.grounds.len()));
            Self::no_empty_class(in_outcomes.iter().chain(&in_dates).chain(in_fees), found);
            let [in_old, in_new] = in_sides;
            let claimed = std::iter::once(self.claims.cases.0)
                .chain(self.claims.outcomes.iter().map(|it| it.cases.0))
                .chain(self.claims.dates.iter().map(|it| it.cases.0))
                .chain(self.old.claimed())
                .chain(self.new.claimed());
            let counted =
                std::iter::once(u128::from(cases)).chain(in_outcomes).chain(in_dates).chain(in_old).chain(in_new);
            for (claimed, counted) in claimed.zip(counted).filter(|(claimed, counted)| claimed != counted) {
                found.add(Matter::Count, None, None, (Observed::Count(claimed), Observed::Count(counted)));
            }
        }
        classes
    }

    /// What is claimed of a class that no case is in cannot be held against anything.
    fn no_empty_class<'n>(counted: impl Iterator<Item = &'n u128>, found: &mut Findings) {
        let empty = counted.filter(|it| **it == 0).count();
        if empty > 0 {
            found.add(Matter::Classes, None, None, (Observed::Classes, Observed::EmptyClasses(empty)));
        }
    }

    /// The days of a case on all filings.
    fn reference(&self, case: &[usize]) -> Result<Reference, RecheckFault> {
        let days = |side: &Side<'_>| {
            let mut days = Vec::new();
            self.file(side, case, |timeline, _, _| {
                let mut one = Vec::new();
                row(timeline, &mut one);
                days.extend(one);
            })?;
            Ok(days)
        };
        Ok((days(&self.old)?, days(&self.new)?))
    }

    /// Runs a case on all filings: all days of the first hours, then those of the next.
    fn file(
        &self,
        side: &Side<'_>,
        case: &[usize],
        mut each: impl FnMut(&Timeline, Day, &HourSpan),
    ) -> Result<(), RecheckFault> {
        let mut facts = side.facts(case);
        let mut timeline = Timeline::default();
        for hours in &self.claims.hours {
            facts.after_hours = is_late(hours, &side.plan);
            for day in self.from.number()..=self.to.number() {
                facts.filed = Day::from_number(day);
                run(&side.plan, side.calendar, &facts, &mut timeline).map_err(|_| RecheckFault::OutsideCalendar {
                    procedure: format!("{}.{}", side.plan.service, side.plan.procedure),
                    regime: side.plan.regime.clone(),
                    filed: facts.filed,
                })?;
                each(&timeline, facts.filed, hours);
            }
        }
        Ok(())
    }

    /// Holds the days of a class against its digests and shifts.
    fn held_against(
        &self,
        claim: &DateClaim,
        case: &[usize],
        (old, new): &Reference,
        found: &mut Findings,
    ) -> Result<(), RecheckFault> {
        let sides = [(&self.old, old, &claim.days_old), (&self.new, new, &claim.days_new)];
        for (side, days, claimed) in sides {
            let digest = digest(days);
            if digest != *claimed {
                found.add(
                    side.matters.days,
                    Some(self.shown(case)),
                    None,
                    (Observed::Data(claimed.clone()), Observed::Data(digest)),
                );
            }
        }
        let order = |side: &Side<'_>| {
            let mut order = None;
            self.file(side, case, |timeline, _, _| {
                order.get_or_insert_with(|| timeline.order.clone());
            })?;
            Ok(order.unwrap_or_default())
        };
        let (in_old, in_new) = (order(&self.old)?, order(&self.new)?);
        let measured = measures((&self.old.plan, &in_old), (&self.new.plan, &in_new));
        let claimed: Vec<&Measure> = claim.shifts.iter().map(|it| &it.of).collect();
        if claimed.len() != measured.len() || measured.iter().any(|it| !claimed.contains(&it)) {
            let claimed = claimed.into_iter().cloned().collect();
            let both = (Observed::Measures(claimed), Observed::Measures(measured));
            found.add(Matter::Shift, Some(self.shown(case)), None, both);
        }
        for claimed in &claim.shifts {
            let column = |side: &Side<'_>, days: &[i32], order: &[crate::engine::EventIx]| -> Vec<i32> {
                let Some(place) = place(&claimed.of, &side.plan, order) else { return Vec::new() };
                days.iter().skip(place).step_by(3 + 2 * order.len()).copied().collect()
            };
            let (one, two) = (column(&self.old, old, &in_old), column(&self.new, new, &in_new));
            let counted = shift(&claimed.of, self.claims.hours.len(), (&one, &two), self.old.calendar);
            if counted != *claimed {
                let json = |it: &_| Observed::Data(serde_json::to_string(it).unwrap_or_default());
                found.add(Matter::Shift, Some(self.shown(case)), None, (json(claimed), json(&counted)));
            }
        }
        Ok(())
    }

    /// Runs a case on all filings and holds every result against what its classes claim.
    fn one(
        &self,
        case: &[usize],
        dates: Result<usize, usize>,
        references: &References,
    ) -> Result<Findings, RecheckFault> {
        let mut found = Findings::default();
        let outcome = only(self.outcomes.iter(), case);
        for times in [outcome, dates].into_iter().filter_map(Result::err) {
            let both = (Observed::OneClass, Observed::ManyClasses(times));
            found.add(Matter::Partition, Some(self.shown(case)), None, both);
        }
        let outcome = outcome.ok().and_then(|it| self.claims.outcomes.get(it));
        let claim = dates.ok().and_then(|it| self.claims.dates.get(it));
        let reference = dates.ok().and_then(|it| references.get(&it));
        let (Some(outcome), Some(claim), Some((old, new))) = (outcome, claim, reference) else { return Ok(found) };
        if (&outcome.old, &outcome.new) != (&claim.old, &claim.new) {
            let told = |old: &Verdict, new: &Verdict| Observed::Verdicts(old.clone(), new.clone());
            let both = (told(&outcome.old, &outcome.new), told(&claim.old, &claim.new));
            found.add(Matter::OutcomeNew, Some(self.shown(case)), None, both);
        }
        self.side(&self.old, case, (&outcome.old, &claim.events_old, old), &mut found)?;
        self.side(&self.new, case, (&outcome.new, &claim.events_new, new), &mut found)?;
        Ok(found)
    }

    fn side(
        &self,
        side: &Side<'_>,
        case: &[usize],
        (verdict, events, days): (&Verdict, &[String], &[i32]),
        found: &mut Findings,
    ) -> Result<(), RecheckFault> {
        let grounds: Vec<&str> =
            side.grounds.iter().filter(|(set, _)| set.times(case) > 0).map(|(_, it)| it.id.as_str()).collect();
        side.fee(case, || self.shown(case), found);
        let mut rest = days;
        let mut one = Vec::new();
        let mut by_day = Vec::new();
        self.file(side, case, |timeline, day, hours| {
            let mut differs = |matter, claimed: Observed, computed: Observed| {
                let filed = FiledAt { on: day, after: hours.after.clone() };
                found.add(matter, Some(self.shown(case)), Some(filed), (claimed, computed));
            };
            if verdict.days.is_some() {
                let Verdict { outcome, gap, .. } = side.verdict(timeline);
                by_day.push((outcome, gap));
            } else if !side.comes_to(timeline, verdict) {
                differs(
                    side.matters.outcome,
                    Observed::Verdict(verdict.clone()),
                    Observed::Verdict(side.verdict(timeline)),
                );
            }
            if verdict.days.is_none() && !side.grounds_of(timeline).eq(grounds.iter().copied()) {
                let found: Vec<&str> = side.grounds_of(timeline).collect();
                differs(side.matters.grounds, ids(&grounds), ids(&found));
            }
            let happened = timeline.order.iter().filter_map(|it| side.plan.spec(*it)).map(|it| &it.id);
            if !happened.clone().eq(events.iter()) {
                let happened: Vec<&str> = happened.map(String::as_str).collect();
                differs(side.matters.events, Observed::Ids(events.to_vec()), ids(&happened));
            }
            row(timeline, &mut one);
            let (claimed, after) = rest.split_at(one.len().min(rest.len()));
            rest = after;
            if claimed != one {
                differs(side.matters.days, days_of(claimed), days_of(&one));
            }
        })?;
        if verdict.days.is_some() {
            let computed = Verdict::by_day(by_day.iter().map(|(outcome, gap)| (outcome.as_str(), gap.clone())));
            if computed != *verdict {
                let both = (Observed::Verdict(verdict.clone()), Observed::Verdict(computed));
                found.add(side.matters.outcome, Some(self.shown(case)), None, both);
            }
        }
        Ok(())
    }

    /// A case by the facts that are not as usual.
    fn shown(&self, case: &[usize]) -> IndexMap<String, String> {
        let odd = |(fact, value): (&crate::certificate::FactDomain, &usize)| {
            let value = fact.values.get(*value)?;
            (*value != fact.default).then(|| (fact.id.clone(), value.clone()))
        };
        self.claims.facts.iter().zip(case).filter_map(odd).collect()
    }
}

fn ids(ids: &[&str]) -> Observed {
    Observed::Ids(ids.iter().map(|it| (*it).to_owned()).collect())
}

fn days_of(days: &[i32]) -> Observed {
    Observed::Days(days.iter().map(|it| (*it != super::days::NO_DAY).then(|| Day::from_number(*it))).collect())
}
