//! The whole exploration of two regimes.

use super::certify::claims;
use super::fault::{ExploreFault, Unexplored};
use super::order::attempted;
use super::pairing::Pairing;
use super::report::{Exploration, ProcedureReport, ServiceReport};
use super::reporting::report;
use super::side::{Place, Side};
use super::side_pair::{Base, SidePair};
use super::space::Space;
use crate::calendar::{Calendar, Day};
use crate::case::{JsonVersion, Readings};
use crate::certificate::ProcedureClaims;
use crate::check::Checked;
use crate::engine::Pace;
use crate::model::Law;
use crate::span::Sources;
use indexmap::IndexMap;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

/// What is to be explored.
#[derive(Debug, Clone)]
pub struct Task {
    /// The old regime.
    pub old: String,
    /// The new regime.
    pub new: String,
    /// The days of filing.
    pub range: Range,
    /// How fast everybody acts.
    pub pace: Pace,
    /// Readings to follow although the rule files follow others, by choice.
    pub assume: IndexMap<String, String>,
    /// Facts that every case has, with the position of their value.
    pub fixed: Vec<(String, usize)>,
    /// Whether claims are wanted as well.
    pub certify: bool,
    /// How much may be spent on the sets of cases of one procedure, usually [`ROOM`](super::ROOM).
    pub room: usize,
}

/// What was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// For people and programs.
    pub exploration: Exploration,
    /// For a certificate, where it is wanted.
    pub claims: Vec<ProcedureClaims>,
    /// Procedures of which nothing can be claimed, where a certificate is wanted: those that are too large to be
    /// explored, or whose classes are too many to be written down.
    pub unclaimed: Vec<Unexplored>,
}

/// Days of filing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

impl Range {
    /// The days of filing where none are named: from the year in which the old regime came into force, or the first
    /// year that the calendar knows, to the end of the last year but one that it knows, so that there is room for
    /// every term. Both regimes are applied on all of these days, whichever was in force. None where there is no
    /// calendar, or where the calendars have no day in common.
    #[must_use]
    pub fn usual(law: &Law, old: &str, new: &str) -> Option<Self> {
        let calendars: Vec<&Calendar> = [old, new].iter().filter_map(|it| Some(&law.timetable(it)?.calendar)).collect();
        let first = calendars.iter().map(|it| it.first()).max()?;
        let last = calendars.iter().map(|it| it.last()).min().filter(|it| *it >= first)?;
        let window = law.regimes.get(old).and_then(|it| law.window(it).from);
        let from = window.and_then(|it| Day::from_ymd(it.year(), 1, 1)).unwrap_or(first).max(first);
        let to = Day::from_ymd(last.year() - 1, 12, 31).filter(|it| *it >= from).unwrap_or(last);
        Some(Self { from, to })
    }
}

/// A pace by its word.
#[must_use]
pub fn pace_word(pace: Pace) -> &'static str {
    match pace {
        Pace::Latest => "latest",
        Pace::Earliest => "earliest",
    }
}

/// Explores all procedures of some pairings, and calls `done` after each.
///
/// # Errors
///
/// The first fault, in the order of the pairings.
pub fn explore(
    law: &Checked,
    sources: &Sources,
    task: &Task,
    pairings: &[Pairing],
    done: &(dyn Fn() + Sync),
) -> Result<Found, ExploreFault> {
    let jobs: Vec<(Place, Place)> = pairings.iter().flat_map(|it| places(task, it)).collect();
    let one = |job: &(Place, Place)| {
        let found = explore_one(law, sources, task, job);
        done();
        found
    };
    let found: Vec<Result<Explored, ExploreFault>> = jobs.par_iter().map(one).collect();
    let mut found = found.into_iter().collect::<Result<Vec<_>, ExploreFault>>()?.into_iter();
    let (mut claims, mut unclaimed) = (Vec::new(), Vec::new());
    let mut services = Vec::with_capacity(pairings.len());
    for it in pairings {
        let mut procedures = Vec::with_capacity(it.both.len());
        let mut unexplored = Vec::new();
        for explored in found.by_ref().take(places(task, it).len()) {
            match explored {
                Ok((report, claim)) => {
                    procedures.push(report);
                    match claim {
                        Some(Ok(claim)) => claims.push(claim),
                        Some(Err(too_large)) => unclaimed.push(*too_large),
                        None => {}
                    }
                }
                Err(too_large) => unexplored.push(too_large),
            }
        }
        if task.certify {
            unclaimed.extend(unexplored.iter().cloned());
        }
        services.push(ServiceReport {
            old: it.old.clone(),
            new: it.new.clone(),
            kinship: it.kinship,
            only_old: it.only_old.clone(),
            only_new: it.only_new.clone(),
            procedures,
            unexplored,
        });
    }
    let exploration = Exploration {
        json_version: JsonVersion,
        old: task.old.clone(),
        new: task.new.clone(),
        from: task.range.from,
        to: task.range.to,
        pace: pace_word(task.pace).to_owned(),
        assume: task.assume.clone(),
        services,
    };
    Ok(Found { exploration, claims, unclaimed })
}

/// The procedures of a pairing that are held against each other.
fn places(task: &Task, pairing: &Pairing) -> Vec<(Place, Place)> {
    let Some((old, new)) = pairing.old.as_ref().zip(pairing.new.as_ref()) else { return Vec::new() };
    let place = |regime: &str, service: &str, procedure: &str| Place {
        regime: regime.to_owned(),
        service: service.to_owned(),
        procedure: procedure.to_owned(),
    };
    pairing.both.iter().map(|it| (place(&task.old, old, it), place(&task.new, new, it))).collect()
}

/// What is known of a procedure, with what is claimed of it where that is wanted; or that it is too large.
type Explored = Result<(ProcedureReport, Option<Result<ProcedureClaims, Box<Unexplored>>>), Unexplored>;

fn explore_one(
    law: &Checked,
    sources: &Sources,
    task: &Task,
    (old, new): &(Place, Place),
) -> Result<Explored, ExploreFault> {
    let mut readings = Readings::of(law);
    for (choice, reading) in &task.assume {
        readings.follow(law, choice, reading);
    }
    let (old, new) = (Side::new(law, old, readings.clone(), task.pace)?, Side::new(law, new, readings, task.pace)?);
    let plans = (old.plan.as_ref(), new.plan.as_ref());
    let space = Space::of(law, [plans.0, plans.1], &task.fixed);
    attempted(&space, plans, |space| {
        let base = Base::new(old.clone(), plans.1, space.clone(), (task.range.from, task.range.to), task.room)?;
        let mut sides = SidePair::new(base, new.clone())?;
        let report = report(&mut sides, sources)?;
        let claims = task.certify.then(|| claims(&mut sides));
        Ok((report, claims.map(|it| it.map_err(|why| Box::new(Unexplored::of(plans, &space, why))))))
    })
}
