//! Findings of the law: what is wrong with what acts say, each with a case that shows it.
//!
//! Comes in: a checked law, regimes, filing dates ([`Scope`]). Goes out: a [`Report`] of [`Finding`]s in a fixed order, each
//! with a permanent code, all clauses that take part, how often it holds, and a witness that `run` reproduces; or, of two
//! regimes, what an amendment mended, kept and brought ([`comparison`]). Guaranteed: every case of every procedure is looked
//! at, on every filing date, with the classes of [`explore`](crate::explore); what is too large for that is named. A clean rule
//! file of a flawed law is clean: these are findings of the law, not of its rule file.
//!
//! One folder for each family of analyses, one file for each analysis.

mod cases;
pub mod comparison;
pub mod dates;
mod finding;
mod flaw;
mod flaw_words;
mod logic;
mod mistakes;
mod publish;
mod scope;
mod time;
mod versions;
mod whole;

pub use dates::{Calendar, Dates};
pub use finding::{Bearing, Finding, HOUR, ReadingEffect, Severity, Witness};
pub use flaw::{Change, Flaw, Flawed, SmallCase};
pub use logic::RuleKind;
pub use mistakes::mistakes;
pub use publish::{PublishedFinding, findings_schema, published, published_comparison};
pub use scope::{Scope, Subject};

use crate::explore::{ExploreFault, Halt, Place, Range, TooLarge};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use scope::Looked;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The regimes looked at, in order.
    pub regimes: Vec<Looking>,
    /// The findings: by regime, service, gravity, code.
    pub findings: Vec<Finding>,
    /// Procedures of which nothing is known, because they are too large.
    pub unexplored: Vec<(Place, TooLarge)>,
}

/// The days on which a regime was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looking {
    /// The regime.
    pub regime: String,
    /// The filing dates.
    pub range: Range,
    /// Those on which it was in force.
    pub in_force: Option<Range>,
    /// How many services were looked at.
    pub services: usize,
    /// How many procedures, remedies and duties with a time of their own.
    pub procedures: usize,
    /// How many classes their cases fall into.
    pub classes: usize,
}

/// All findings of the regimes of a scope.
///
/// # Errors
///
/// The first fault, in the order of regimes and services.
pub fn all(scope: &Scope<'_>) -> Result<Report, ExploreFault> {
    let mut report = Report { regimes: Vec::new(), findings: Vec::new(), unexplored: Vec::new() };
    let shared = logic::Shared::of(scope.law);
    for id in &scope.regimes {
        let Some(regime) = scope.law.regimes.get(id) else { continue };
        let Some(calendar) = scope.calendar(regime) else { continue };
        let services: Vec<_> = scope.services(id).collect();
        let jobs: Vec<_> =
            services.iter().flat_map(|it| scope.procedures(it).into_iter().map(move |id| (*it, id))).collect();
        let courses = time::Shared::default();
        let looked: Vec<Looked<Of>> =
            jobs.par_iter().map(|job| of_procedure(scope, *job, &calendar, &courses)).collect();
        let mut looking = Looking {
            regime: id.clone(),
            range: calendar.range,
            in_force: calendar.in_force,
            services: services.len(),
            procedures: jobs.len(),
            classes: 0,
        };
        let mut findings = Vec::new();
        for it in looked {
            match it? {
                Of::Known(found, classes) => {
                    findings.extend(found);
                    looking.classes += classes;
                }
                Of::TooLarge(place, why) => report.unexplored.push((place, why)),
            }
        }
        findings.extend(whole::of_regime(scope, &shared, regime, &calendar));
        let order = |it: &Finding| {
            let service = services.iter().position(|one| Some(&one.id) == it.service.as_ref());
            let procedure = it.procedure.as_ref().and_then(|id| jobs.iter().position(|job| job.1 == id));
            (service, it.severity, it.code, procedure)
        };
        findings.sort_by(|one, other| {
            order(one).cmp(&order(other)).then_with(|| (&one.about, &one.under).cmp(&(&other.about, &other.under)))
        });
        report.regimes.push(looking);
        report.findings.extend(findings);
    }
    Ok(report)
}

/// What came of one procedure.
enum Of {
    /// Its findings, and how many classes its cases fall into.
    Known(Vec<Finding>, usize),
    TooLarge(Place, TooLarge),
}

/// All families of analyses that look at one procedure.
fn of_procedure<'l>(
    scope: &'l Scope<'l>,
    (service, procedure): (&'l crate::model::Service, &str),
    calendar: &Calendar,
    shared: &time::Shared,
) -> Looked<Of> {
    let looked = || -> Result<(Vec<Finding>, usize), Halt> {
        let subject = Subject::new(scope, service, procedure, scope.readings.clone(), calendar.clone())?;
        let classes = subject.courses.courses.len();
        let findings = time::find(&subject, shared)?;
        Ok((findings, classes))
    };
    match looked() {
        Ok((findings, classes)) => Ok(Of::Known(findings, classes)),
        Err(Halt::Fault(fault)) => Err(fault),
        Err(Halt::TooLarge(why)) => {
            let place =
                Place { regime: service.regime.clone(), service: service.id.clone(), procedure: procedure.to_owned() };
            Ok(Of::TooLarge(place, why))
        }
    }
}
