//! Exercise: what of the rules cases go through.
//!
//! Comes in: a checked law and cases that have been run. Goes out: for each procedure everything that its rules say and a
//! case can exercise, with the cases that do; the readings of the choices that belong to no procedure; and the lines of the
//! rule files. Guaranteed: of everything that a plan can come to by a rule of its own it says whether some case came to it.
//! Not asked is whether some case could, and whether what a case came to is right.

mod log;
mod simulate;

pub use log::{LogWish, LoggedCase, LoggedRow, PEOPLE, PutIn, log_of};
pub use simulate::{SimulatedCase, Simulation, simulate};

use crate::case::CaseRun;
use crate::check::Checked;
use crate::cite::Citation;
use crate::engine::{Course, Marks, Plan, PointKind, SlotKind, Timeline, run_watched};
use crate::model::built_in::{PENDING_APPLICATIONS, is_choice};
use crate::span::{FileId, Sources, Span};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What cases exercise of a law.
#[derive(Debug, Clone, Default)]
pub struct Exercise {
    /// The procedures, services in the order of the law.
    pub procedures: Vec<ProcedureExercise>,
    /// The readings of choices that no condition of a procedure reads, such as how days are counted.
    pub readings: Vec<Exercised>,
}

/// What cases exercise of a procedure.
#[derive(Debug, Clone)]
pub struct ProcedureExercise {
    /// The regime.
    pub regime: String,
    /// The service.
    pub service: String,
    /// The procedure, or the remedy or duty.
    pub procedure: String,
    /// How many cases go through it.
    pub cases: usize,
    /// What its rules say.
    pub points: Vec<Exercised>,
}

/// A thing that rules say, with the cases that exercise it.
#[derive(Debug, Clone)]
pub struct Exercised {
    /// Of which kind.
    pub kind: PointKind,
    /// Of what.
    pub id: String,
    /// The clauses.
    pub clauses: Vec<Citation>,
    /// Where the rule stands.
    pub span: Option<Span>,
    /// The cases, as positions among those handed in.
    pub cases: Vec<usize>,
}

/// How many of how many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// Those that some case exercises.
    pub exercised: usize,
    /// All.
    pub all: usize,
}

impl Share {
    /// That of some things.
    pub fn of<'p>(points: impl IntoIterator<Item = &'p Exercised>) -> Self {
        points.into_iter().fold(Self::default(), |share, point| Self {
            exercised: share.exercised + usize::from(!point.cases.is_empty()),
            all: share.all + 1,
        })
    }

    /// Whole percent, rounded down, so that 100 means all; of nothing, all.
    #[must_use]
    pub fn percent(self) -> usize {
        (self.exercised * 100).checked_div(self.all).unwrap_or(100)
    }
}

/// A line of a rule file that says something that cases can exercise.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LineExercise {
    /// What the rules on it say, each with the number of cases that exercise it.
    pub points: Vec<usize>,
    /// How many cases exercise any of it.
    pub cases: usize,
}

impl Exercise {
    /// What `runs` exercise of a law.
    #[must_use]
    pub fn of(law: &Checked, runs: &[&CaseRun<'_>]) -> Self {
        let mut all = Self::default();
        let mut read = HashSet::new();
        for service in law.services.values() {
            for procedure in service.procedure_ids() {
                let Some(plan) = Plan::new(law, &service.regime, &service.id, procedure) else { continue };
                read.extend(plan.slots.iter().filter(|it| it.kind == SlotKind::Choice).map(|it| it.id.clone()));
                let span = service.procedure(procedure).map(|it| it.span);
                all.procedures.push(of_procedure(law, &plan, span, runs));
            }
        }
        // Choices that only forms or a change of law turn on are none that a case of the rule files can rest on.
        let counts = |id: &str| is_choice(id) && id != PENDING_APPLICATIONS;
        let unread =
            law.choices.values().filter(|it| !read.contains(&it.id) && it.no_result.is_none() && counts(&it.id));
        let rest: Vec<Vec<String>> = runs.iter().map(|it| it.assumptions()).collect();
        for choice in unread {
            for reading in &choice.readings {
                let id = &reading.value.id;
                let follows = |(run, rest): &(&&CaseRun<'_>, &Vec<String>)| {
                    run.readings.is(&choice.id, id) && rest.contains(&choice.id)
                };
                let cases =
                    runs.iter().zip(&rest).enumerate().filter(|(_, it)| follows(it)).map(|(position, _)| position);
                all.readings.push(Exercised {
                    kind: PointKind::Reading,
                    id: format!("{} is {id}", choice.id),
                    clauses: reading.cites.clone(),
                    span: Some(reading.span),
                    cases: cases.collect(),
                });
            }
        }
        all
    }

    /// Everything.
    pub fn points(&self) -> impl Iterator<Item = &Exercised> {
        self.procedures.iter().flat_map(|it| &it.points).chain(&self.readings)
    }

    /// How much of everything is exercised.
    #[must_use]
    pub fn share(&self) -> Share {
        Share::of(self.points())
    }

    /// The lines of the rule files on which a rule begins that cases can exercise. A line of a template is one line, however
    /// many services use it; it is exercised where a case of any of them exercises it.
    #[must_use]
    pub fn lines(&self, sources: &Sources) -> BTreeMap<FileId, BTreeMap<usize, LineExercise>> {
        let mut lines: BTreeMap<FileId, BTreeMap<usize, LineExercise>> = BTreeMap::new();
        let mut cases: BTreeMap<(FileId, usize), BTreeSet<usize>> = BTreeMap::new();
        for point in self.points() {
            let Some(span) = point.span else { continue };
            let line = sources.line_column(span).line;
            lines.entry(span.file).or_default().entry(line).or_default().points.push(point.cases.len());
            cases.entry((span.file, line)).or_default().extend(&point.cases);
        }
        for ((file, line), cases) in cases {
            if let Some(it) = lines.get_mut(&file).and_then(|it| it.get_mut(&line)) {
                it.cases = cases.len();
            }
        }
        lines
    }
}

fn of_procedure(law: &Checked, plan: &Plan, span: Option<Span>, runs: &[&CaseRun<'_>]) -> ProcedureExercise {
    let key = |plan: &Plan| (plan.regime.clone(), plan.service.clone(), plan.procedure.clone());
    let mine = key(plan);
    let point = |point: &crate::engine::Point| Exercised {
        kind: point.kind,
        id: point.id.clone(),
        clauses: plan.cites(point.cites).to_vec(),
        span: plan.place(point.cites).or_else(|| reading_span(law, point.kind, &point.id)).or(span),
        cases: Vec::new(),
    };
    let points = plan.points();
    let mut exercise = ProcedureExercise {
        regime: plan.regime.clone(),
        service: plan.service.clone(),
        procedure: plan.procedure.clone(),
        cases: 0,
        points: points.iter().map(point).collect(),
    };
    for (position, run) in runs.iter().enumerate().filter(|(_, run)| key(&run.plan) == mine) {
        exercise.cases += 1;
        let ever_found = ever_found(run);
        for (point, exercised) in points.iter().zip(&mut exercise.points) {
            if plan.exercised(point, &run.timeline, &run.facts, &ever_found) {
                exercised.cases.push(position);
            }
        }
    }
    exercise
}

/// The grounds that were found in a run at any time.
fn ever_found(run: &CaseRun<'_>) -> Marks {
    let mut course = Course::default();
    let mut timeline = Timeline::default();
    // The case has been run before, so that it can be run again.
    match run_watched(&run.plan, &run.timetable.calendar, &run.facts, &mut timeline, &mut course) {
        Ok(()) => course.ever_found,
        Err(_) => Marks::default(),
    }
}

/// Where the reading of a choice stands that conditions read.
fn reading_span(law: &Checked, kind: PointKind, id: &str) -> Option<Span> {
    let (choice, reading) = id.split_once(" is ").filter(|_| kind == PointKind::Reading)?;
    let choice = law.choices.get(choice)?;
    choice.readings.get(choice.reading(reading)?).map(|it| it.span)
}
