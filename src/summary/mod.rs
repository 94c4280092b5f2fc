//! The summary: what a comparison of two regimes comes to, on one page.
//!
//! Comes in: what changed in the law, and what all cases come to under both regimes. Goes out: for each service the changes
//! that matter most, and for each procedure whether it became stricter or milder, with a case that shows it. Guaranteed: a
//! verdict looks at every case on every day of the range, and at outcomes alone; a procedure is called stricter only if
//! cases that were granted are refused and none that was refused is granted.

mod times;

use crate::calendar::Day;
use crate::certificate::Count;
use crate::compare::{Chapter, Element, Gain, LawChanges, PublishedChanges, Row, ServiceChanges, What, chapters};
use crate::explore::{Exploration, OutcomeClass, ProcedureReport, Witness};
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

pub use times::judge_terms;

/// How many changes of a service are told as those that matter most.
const MOST: usize = 5;

/// What a comparison comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Summary {
    /// The first day of filing that verdicts look at.
    #[schemars(with = "chrono::NaiveDate")]
    pub from: Day,
    /// The last one.
    #[schemars(with = "chrono::NaiveDate")]
    pub to: Day,
    /// The services, in the order of the comparison.
    pub services: Vec<ServiceSummary>,
}

/// What the comparison of a service comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ServiceSummary {
    /// Its id in the old regime.
    pub old: Option<String>,
    /// Its id in the new regime.
    pub new: Option<String>,
    /// The rows that matter most, by their numbers.
    pub most: Vec<usize>,
    /// The procedures that both regimes have, and of which something is decided.
    pub verdicts: Vec<ProcedureVerdict>,
}

/// Whether a procedure became stricter or milder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProcedureVerdict {
    /// The procedure.
    pub procedure: String,
    /// In a word.
    pub strictness: Strictness,
    /// How many cases there are.
    pub cases: Count,
    /// What is decided otherwise, by direction; empty where all cases are decided alike.
    pub directions: Vec<Direction>,
}

/// The order of two versions of a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Strictness {
    /// Cases that were granted are refused, and none the other way.
    Stricter,
    /// Cases that were refused are granted, and none the other way.
    Milder,
    /// All cases are decided alike.
    Equal,
    /// Some cases are decided stricter and others milder, or otherwise in a way that has no order.
    NotOrdered,
    /// The procedure is too large to be explored.
    Unknown,
}

impl Strictness {
    /// The word by which programs know it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Strictness::Stricter => "stricter",
            Strictness::Milder => "milder",
            Strictness::Equal => "equal",
            Strictness::NotOrdered => "not_ordered",
            Strictness::Unknown => "unknown",
        }
    }
}

/// Cases that are decided otherwise in one direction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Direction {
    /// Which: `stricter`, `milder`, or `not_ordered`, such as what an act left unsaid.
    pub to: Strictness,
    /// How many cases.
    pub cases: Count,
    /// The smallest of them.
    pub witness: Option<Witness>,
}

/// What changed with its summary, as `diff --format json` writes it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "LawChanges")]
pub struct Summarised {
    /// What changed.
    #[serde(flatten)]
    pub changes: PublishedChanges,
    /// What it comes to; none where only some of the changes were asked for, or no day can be counted.
    pub summary: Option<Summary>,
}

/// The schema of what `diff --format json` writes of two regimes.
#[must_use]
pub fn comparison_schema() -> Schema {
    schema_for!(crate::compare::Document<Summarised>)
}

impl Summary {
    /// The summary of `changes`; `exploration` is of the same regimes and services.
    #[must_use]
    pub fn new(changes: &LawChanges, exploration: &Exploration) -> Self {
        let chapters = chapters(&changes.services);
        let service = |it: &ServiceChanges| ServiceSummary {
            old: it.old.clone(),
            new: it.new.clone(),
            most: most(it, &chapters),
            verdicts: verdicts(it, exploration),
        };
        let services = changes.services.iter().map(service).collect();
        Self { from: exploration.from, to: exploration.to, services }
    }
}

/// The rows of a service that matter most: of each kind of rule the first, what decides a case first of all; then further
/// ones of the same kinds. Papers and addresses, and what makes no difference to the applicant, are left out.
fn most(service: &ServiceChanges, chapters: &[Chapter<'_>]) -> Vec<usize> {
    let own = chapters.iter().filter(|it| it.services.iter().any(|one| std::ptr::eq(*one, service)));
    let mut rows: Vec<&Row<'_>> = own.flat_map(|it| &it.rows).filter(|it| weighs(it)).collect();
    rows.sort_by_key(|it| importance(it));
    let mut kinds = Vec::new();
    let (first, further): (Vec<&Row<'_>>, Vec<&Row<'_>>) = rows.into_iter().partition(|it| {
        let kind = (it.group.first().element, is_of_term(it));
        let new = !kinds.contains(&kind);
        kinds.push(kind);
        new
    });
    let mut chosen: Vec<&Row<'_>> = first.into_iter().chain(further).take(MOST).collect();
    chosen.sort_by_key(|it| (it.group.first().rank(), it.number));
    chosen.into_iter().map(|it| it.number).collect()
}

/// What is better or worse comes before what depends, but for the term; what adds to the term, or no longer does, comes as
/// the term itself.
fn importance(row: &Row<'_>) -> (bool, u8) {
    let change = row.group.first();
    let depends = change.effect.applicant.effect == Gain::Depends && change.element != Element::Term;
    (depends, if is_of_term(row) { Element::Term.rank() } else { change.rank() })
}

fn is_of_term(row: &Row<'_>) -> bool {
    let change = row.group.first();
    change.element == Element::Term || matches!(change.what, What::OutsideTerm | What::Extension)
}

fn weighs(row: &Row<'_>) -> bool {
    let change = row.group.first();
    change.effect.applicant.effect != Gain::Neutral && change.decides()
}

fn verdicts(service: &ServiceChanges, exploration: &Exploration) -> Vec<ProcedureVerdict> {
    let same = exploration.services.iter().filter(|it| it.old == service.old && it.new == service.new);
    let mut verdicts = Vec::new();
    for report in same {
        verdicts.extend(report.procedures.iter().filter(|it| is_decided(it)).map(verdict));
        verdicts.extend(report.unexplored.iter().map(|it| ProcedureVerdict {
            procedure: it.new.procedure.clone(),
            strictness: Strictness::Unknown,
            cases: Count(0),
            directions: Vec::new(),
        }));
    }
    verdicts
}

/// Whether an application can be granted or refused in a procedure at all.
fn is_decided(report: &ProcedureReport) -> bool {
    let decided = |it: &OutcomeClass| it.old.outcome != UNSPECIFIED || it.new.outcome != UNSPECIFIED;
    report.outcomes.iter().any(decided)
}

const GRANTED: &str = "granted";
const REFUSED: &str = "refused";
const UNSPECIFIED: &str = "unspecified";

fn verdict(report: &ProcedureReport) -> ProcedureVerdict {
    let mut directions: Vec<Direction> = Vec::new();
    for class in report.outcomes.iter().filter(|it| !it.alike) {
        let to = match (class.old.outcome.as_str(), class.new.outcome.as_str()) {
            (GRANTED, REFUSED) => Strictness::Stricter,
            (REFUSED, GRANTED) => Strictness::Milder,
            _ => Strictness::NotOrdered,
        };
        let witness = class.reasons.first().map(|it| it.witness.clone());
        match directions.iter_mut().find(|it| it.to == to) {
            Some(it) => it.cases = Count(it.cases.0.saturating_add(class.cases.0)),
            None => directions.push(Direction { to, cases: class.cases, witness }),
        }
    }
    let goes = |to: Strictness| directions.iter().any(|it| it.to == to);
    // What an act left unsaid has no order, and keeps the others in theirs.
    let strictness = match (goes(Strictness::Stricter), goes(Strictness::Milder)) {
        _ if directions.is_empty() => Strictness::Equal,
        (true, false) => Strictness::Stricter,
        (false, true) => Strictness::Milder,
        _ => Strictness::NotOrdered,
    };
    ProcedureVerdict { procedure: report.new.procedure.clone(), strictness, cases: report.cases, directions }
}
