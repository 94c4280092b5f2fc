//! What cases exercise of the rules, as JSON.

use super::exercise::{lines, told};
use crate::case::JsonVersion;
use crate::exercise::{Exercise, Exercised, ProcedureExercise, Share};
use crate::localisation::{Localizer, Published};
use crate::span::Sources;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// What cases exercise of the rules.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ExerciseReport {
    /// The version of the JSON: 2.
    pub json_version: JsonVersion,
    /// Everything together.
    pub total: ShareDocument,
    /// The lines of rule files on which a rule begins that cases can exercise.
    pub lines: ShareDocument,
    /// The procedures, with remedies and duties.
    pub procedures: Vec<ProcedureDocument>,
    /// The readings of choices that no condition of a procedure reads.
    pub readings: Vec<PointDocument>,
}

/// How many of how many.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
pub struct ShareDocument {
    /// Those that some case exercises.
    pub exercised: usize,
    /// All.
    pub all: usize,
    /// Whole percent, rounded down.
    pub percent: usize,
}

impl From<Share> for ShareDocument {
    fn from(share: Share) -> Self {
        Self { exercised: share.exercised, all: share.all, percent: share.percent() }
    }
}

/// A procedure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ProcedureDocument {
    /// The regime.
    pub regime: String,
    /// The service.
    pub service: String,
    /// The procedure, or the remedy or duty.
    pub procedure: String,
    /// How many cases go through it.
    pub cases: usize,
    /// How much of it is exercised.
    pub share: ShareDocument,
    /// What its rules say.
    pub points: Vec<PointDocument>,
}

/// A thing that rules say and cases can exercise.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PointDocument {
    /// Its kind, such as `ground` or `alternative`.
    pub kind: String,
    /// Of what.
    pub id: String,
    /// The same in words.
    pub message: Published,
    /// The rule file; null where it has no place.
    pub file: Option<String>,
    /// The line, from 1.
    pub line: Option<usize>,
    /// The clauses.
    pub cite: Vec<String>,
    /// The cases that exercise it, by name.
    pub cases: Vec<String>,
}

/// The schema of `test --coverage --format json`.
#[must_use]
pub fn exercise_schema() -> Schema {
    schema_for!(ExerciseReport)
}

/// The exercise as published; `names` are those of the cases by position.
#[must_use]
pub fn exercise_json(exercise: &Exercise, names: &[&str], sources: &Sources, words: &Localizer<'_>) -> ExerciseReport {
    let point = |it: &Exercised| PointDocument {
        kind: it.kind.name().to_owned(),
        id: it.id.clone(),
        message: words.publish(told(it)),
        file: it.span.and_then(|span| sources.file(span.file)).map(|it| it.name.clone()),
        line: it.span.map(|span| sources.line_column(span).line),
        cite: it.clauses.iter().map(ToString::to_string).collect(),
        cases: it.cases.iter().filter_map(|it| names.get(*it)).map(|it| (*it).to_owned()).collect(),
    };
    let procedure = |it: &ProcedureExercise| ProcedureDocument {
        regime: it.regime.clone(),
        service: it.service.clone(),
        procedure: it.procedure.clone(),
        cases: it.cases,
        share: Share::of(&it.points).into(),
        points: it.points.iter().map(point).collect(),
    };
    ExerciseReport {
        json_version: JsonVersion,
        total: exercise.share().into(),
        lines: lines(exercise, sources).into(),
        procedures: exercise.procedures.iter().map(procedure).collect(),
        readings: exercise.readings.iter().map(point).collect(),
    }
}
