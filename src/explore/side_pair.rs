//! Two sides held against each other: every case of both, divided into classes.
//!
//! Comes in: two sides and a range of days. Goes out: a [`SidePair`], whose classes are sets of cases. Guaranteed: the
//! classes of outcomes have no case in common and make up all cases; so do the classes of dates, each of which lies in
//! one class of outcomes.

use super::course::courses;
use super::diagram::{Cases, Diagrams, Made};
use super::fault::{Halt, TooLarge};
use super::filing::Filings;
use super::schedule::{Schedule, schedules};
use super::shift::Pairs;
use super::side::Side;
use super::space::Space;
use crate::calendar::Day;
use crate::certificate::{HourSpan, Measure, Verdict};
use crate::engine::{EventIx, Outcome, Plan, charge_words};
use chrono::NaiveTime;

/// One side with the classes of its own.
#[derive(Debug, Clone)]
pub(super) struct Half<'l> {
    pub side: Side<'l>,
    /// What cases come to. Every case is in one of these.
    pub verdicts: Vec<(Verdict, Cases)>,
    /// The cases in which each ground of the plan leads to the outcome.
    pub grounds: Vec<Cases>,
    /// The cases that owe each fee of the plan.
    pub fees: Vec<Cases>,
    /// Cases in which the same happens on the same days. Every case is in one of these.
    pub schedules: Vec<Schedule>,
}

/// Two sides held against each other.
#[derive(Debug)]
pub(super) struct SidePair<'l> {
    pub old: Half<'l>,
    pub new: Half<'l>,
    pub space: Space,
    pub filings: Filings,
    pub diagrams: Diagrams,
    /// All cases.
    pub all: Cases,
    /// What cases come to on both sides.
    pub outcomes: Vec<Outcomes>,
    /// What happens when on both sides.
    pub dates: Vec<Dates>,
}

/// Cases that come to the same on either side.
#[derive(Debug, Clone)]
pub(super) struct Outcomes {
    pub old: Verdict,
    pub new: Verdict,
    pub cases: Cases,
}

/// Cases of the same schedules.
#[derive(Debug, Clone)]
pub(super) struct Dates {
    /// The schedule on the old side, as a position.
    pub old: usize,
    /// That on the new side.
    pub new: usize,
    pub cases: Cases,
}

impl<'l> Half<'l> {
    fn new(
        side: Side<'l>,
        space: &Space,
        (diagrams, all): (&mut Diagrams, Cases),
        filings: &Filings,
    ) -> Result<Self, Halt> {
        let found = courses(&side, space, (&mut *diagrams, all), filings)?;
        let schedules = schedules(&side, space, &found, filings, diagrams)?;
        let mut verdicts: Vec<(Verdict, Cases)> = Vec::new();
        let mut grounds = vec![Cases::NONE; side.plan.grounds.len()];
        let mut by_day = Vec::new();
        for schedule in &schedules {
            let verdict = verdict(&side.plan, schedule.days.outcomes());
            if verdict.days.is_some() {
                by_day.push(schedule.cases);
            }
            match verdicts.iter_mut().find(|(it, _)| *it == verdict) {
                Some((_, cases)) => *cases = diagrams.either(*cases, schedule.cases)?,
                None => verdicts.push((verdict, schedule.cases)),
            }
        }
        // Where the day of filing has a say in what cases come to, no ground leads there on every day.
        let by_day = diagrams.any(by_day)?;
        for course in &found.courses {
            if !diagrams.both(course.cases, by_day)?.is_empty() {
                continue;
            }
            for (sum, cases) in grounds.iter_mut().zip(&course.grounds) {
                *sum = diagrams.either(*sum, *cases)?;
            }
        }
        Ok(Self { side, verdicts, grounds, fees: found.fees, schedules })
    }

    /// The cases that owe each fee in words, and those for which nothing is said.
    pub fn fees_in_words(&self, all: Cases, diagrams: &mut Diagrams) -> Result<Vec<(Option<String>, Cases)>, TooLarge> {
        let mut fees: Vec<(Option<String>, Cases)> = Vec::new();
        let mut rest = all;
        let mut add = |fee: Option<String>, cases: Cases, diagrams: &mut Diagrams| {
            if cases.is_empty() {
                return Ok(());
            }
            match fees.iter_mut().find(|(it, _)| *it == fee) {
                Some((_, sum)) => *sum = diagrams.either(*sum, cases)?,
                None => fees.push((fee, cases)),
            }
            Ok(())
        };
        for (spec, cases) in self.side.plan.fees.iter().zip(&self.fees) {
            rest = diagrams.without(rest, *cases)?;
            add(Some(charge_words(spec.charge.as_ref())), *cases, diagrams)?;
        }
        add(None, rest, diagrams)?;
        Ok(fees)
    }

    /// The cases in which an event happens.
    pub fn happens(&self, event: EventIx, diagrams: &mut Diagrams) -> Made {
        let schedules = self.schedules.iter().filter(|it| it.days.events().contains(&event));
        diagrams.any(schedules.map(|it| it.cases))
    }
}

/// What a case comes to, by its word: `outcomes` are those of all filings, or a single one where they are the same.
pub(super) fn verdict(plan: &Plan, outcomes: &[Outcome]) -> Verdict {
    let gap = |outcome: Outcome| match outcome {
        Outcome::Unspecified(gap) => plan.gaps.get(gap).map(|it| it.id.clone()),
        Outcome::Granted | Outcome::Refused | Outcome::Declared(_) => None,
    };
    match outcomes {
        [one] => Verdict { outcome: plan.word(*one).to_owned(), gap: gap(*one), days: None },
        all => Verdict::by_day(all.iter().map(|it| (plan.word(*it), gap(*it)))),
    }
}

/// The old side, ready to be held against any number of new ones that read the same facts.
#[derive(Debug, Clone)]
pub(super) struct Base<'l> {
    half: Half<'l>,
    space: Space,
    filings: Filings,
    diagrams: Diagrams,
    all: Cases,
}

impl<'l> Base<'l> {
    /// The side `old`, for all cases of a space, filed from one day to another; `new` is a plan that it is to be held
    /// against. No more than `room` is spent on sets.
    pub fn new(old: Side<'l>, new: &Plan, space: Space, (from, to): (Day, Day), room: usize) -> Result<Self, Halt> {
        let filings = Filings::of([old.plan.as_ref(), new], from, to);
        let (mut diagrams, all) = (space.diagrams(room)?, Cases::ALL);
        let half = Half::new(old, &space, (&mut diagrams, all), &filings)?;
        Ok(Self { half, space, filings, diagrams, all })
    }
}

impl<'l> SidePair<'l> {
    /// Holds a side against another.
    pub fn new(base: Base<'l>, new: Side<'l>) -> Result<Self, Halt> {
        let Base { half: old, space, filings, mut diagrams, all } = base;
        let new = Half::new(new, &space, (&mut diagrams, all), &filings)?;
        let mut outcomes = Vec::new();
        for (one, in_old) in &old.verdicts {
            for (two, in_new) in &new.verdicts {
                let cases = diagrams.both(*in_old, *in_new)?;
                if !cases.is_empty() {
                    outcomes.push(Outcomes { old: one.clone(), new: two.clone(), cases });
                }
            }
        }
        let mut dates = Vec::new();
        for (one, in_old) in old.schedules.iter().enumerate() {
            for (two, in_new) in new.schedules.iter().enumerate() {
                let cases = diagrams.both(in_old.cases, in_new.cases)?;
                if !cases.is_empty() {
                    dates.push(Dates { old: one, new: two, cases });
                }
            }
        }
        Ok(Self { old, new, space, filings, diagrams, all, outcomes, dates })
    }

    /// The schedules of a class of dates.
    pub fn schedules(&self, dates: &Dates) -> Option<(&Schedule, &Schedule)> {
        self.old.schedules.get(dates.old).zip(self.new.schedules.get(dates.new))
    }

    /// What the cases of a class of dates come to.
    pub fn verdicts(&self, dates: &Dates) -> Option<(Verdict, Verdict)> {
        let (old, new) = self.schedules(dates)?;
        Some((verdict(&self.old.side.plan, old.days.outcomes()), verdict(&self.new.side.plan, new.days.outcomes())))
    }

    /// The days of a class on both sides, of every kind that both have.
    pub fn measured(&self, dates: &Dates) -> Vec<(Measure, Pairs)> {
        let Some((old, new)) = self.schedules(dates) else { return Vec::new() };
        let mut measured: Vec<(Measure, Pairs)> = vec![
            (Measure::Term, old.days.terms().zip(new.days.terms()).collect()),
            (Measure::Decided, old.days.decisions().zip(new.days.decisions()).collect()),
            (Measure::Completed, old.days.completions().zip(new.days.completions()).collect()),
        ];
        for event in old.days.events() {
            let Some(id) = self.old.side.plan.spec(*event).map(|it| it.id.clone()) else { continue };
            let Some(other) = self.new.side.plan.event(&id) else { continue };
            if let (Some(one), Some(two)) = (old.days.happenings(*event), new.days.happenings(other)) {
                measured.push((Measure::Event(id.clone()), one.zip(two).collect()));
            }
            if let (Some(one), Some(two)) = (old.days.deadlines(*event), new.days.deadlines(other)) {
                measured.push((Measure::Deadline(id), one.zip(two).collect()));
            }
        }
        measured
    }

    /// The hours of filing, as they are written.
    pub fn hours(&self) -> Vec<HourSpan> {
        let time = |it: NaiveTime| it.format("%H:%M").to_string();
        let span = |after: Option<NaiveTime>, until: Option<NaiveTime>| HourSpan {
            after: after.map(time),
            until: until.map(time),
        };
        self.filings.hours.iter().map(|it| span(it.after, it.until)).collect()
    }
}
