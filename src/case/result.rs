//! Results: what a run comes to, as published.

use super::fee::FeeResult;
use super::warning::Warning;
use crate::calendar::{Day, Period};
use crate::cite::Clauses;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// The result of a case. Its warnings are facts until it is published: words are put on them last.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "CaseResult")]
pub struct CaseResult<W = Warning> {
    /// The version of the JSON: 2.
    pub json_version: JsonVersion,
    /// The name of the case.
    pub case: String,
    /// The regime applied.
    pub regime: String,
    /// The service.
    pub service: String,
    /// The procedure.
    pub procedure: String,
    /// Filing as the case writes it.
    pub filed: String,
    /// The day of registration, from which terms run.
    #[schemars(with = "chrono::NaiveDate")]
    pub registered: Day,
    /// `granted`, `refused`, an outcome that the law declares, or `unspecified` where the act does not say.
    pub outcome: OutcomeWord,
    /// The grounds that led to the outcome, in the order of the act.
    pub grounds: Vec<String>,
    /// The gap that the case falls into, by id.
    pub gap: Option<String>,
    /// The day of the decision; by silence, the day after the term.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub decided: Option<Day>,
    /// The day of the last event.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub completed: Option<Day>,
    /// What followed from silence; none where a decision was made in time, or nothing is said of silence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silence: Option<SilenceResult>,
    /// The overall term.
    pub term: TermResult,
    /// What happened, in order.
    pub events: Vec<EventResult>,
    /// How long the results are valid.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    pub valid: Vec<ValidityResult>,
    /// The rights of the case, used or not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    pub rights: Vec<RightResult>,
    /// Where a right that was used opened another procedure: what each of them came to, in order. The outcome, the decision
    /// and the term of the result are then those of the last one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    pub stages: Vec<StageResult>,
    /// The fee; none where the service is free.
    pub fee: Option<FeeResult>,
    /// Rules that were not kept.
    pub breaches: Vec<BreachResult>,
    /// The choices between readings that the result rests on, by id.
    pub assumptions: Vec<String>,
    /// Facts of the case that no rule of the procedure reads.
    pub unused_facts: Vec<String>,
    /// Whether the regime was named although it was not in force on the day of filing.
    pub outside_window: bool,
    /// What else should be known of the result.
    pub warnings: Vec<W>,
}

impl<W> CaseResult<W> {
    /// How many bytes it takes, about.
    #[must_use]
    pub fn about_bytes(&self) -> usize {
        const ENTRY: usize = 300;
        let lists = self.grounds.len() + self.assumptions.len() + self.unused_facts.len();
        size_of::<Self>() + ENTRY * (1 + lists + self.events.len() + self.breaches.len() + 3 * self.warnings.len())
    }

    /// The result with its warnings said by `say`.
    #[must_use]
    pub fn with_warnings<V>(self, say: impl FnMut(W) -> V) -> CaseResult<V> {
        CaseResult {
            json_version: self.json_version,
            case: self.case,
            regime: self.regime,
            service: self.service,
            procedure: self.procedure,
            filed: self.filed,
            registered: self.registered,
            outcome: self.outcome,
            grounds: self.grounds,
            gap: self.gap,
            decided: self.decided,
            completed: self.completed,
            silence: self.silence,
            term: self.term,
            events: self.events,
            valid: self.valid,
            rights: self.rights,
            stages: self.stages,
            fee: self.fee,
            breaches: self.breaches,
            assumptions: self.assumptions,
            unused_facts: self.unused_facts,
            outside_window: self.outside_window,
            warnings: self.warnings.into_iter().map(say).collect(),
        }
    }
}

/// The version of the JSON of results, written as its number. It is raised when a program that reads results has to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonVersion;

impl JsonVersion {
    /// The number. In version 1, which does not name itself, warnings are texts.
    pub const NUMBER: u8 = 2;
}

impl Serialize for JsonVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(Self::NUMBER)
    }
}

impl JsonSchema for JsonVersion {
    fn schema_name() -> Cow<'static, str> {
        "JsonVersion".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": Self::NUMBER })
    }
}

/// What a case comes to, in a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutcomeWord {
    /// The application is granted.
    Granted,
    /// It is refused.
    Refused,
    /// An outcome that the law declares, by its id.
    Declared(String),
    /// The act does not say.
    Unspecified,
}

impl OutcomeWord {
    /// The word.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            OutcomeWord::Granted => "granted",
            OutcomeWord::Refused => "refused",
            OutcomeWord::Declared(id) => id,
            OutcomeWord::Unspecified => "unspecified",
        }
    }
}

impl Serialize for OutcomeWord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

impl JsonSchema for OutcomeWord {
    fn schema_name() -> Cow<'static, str> {
        "OutcomeWord".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "`granted`, `refused`, `unspecified`, or the id of an outcome that the law declares.",
            "examples": ["granted", "refused", "unspecified"]
        })
    }
}

/// What followed because nothing was decided within the term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SilenceResult {
    /// The day from which it stands: that after the term.
    #[schemars(with = "chrono::NaiveDate")]
    pub on: Day,
    /// The remedy that is open from that day.
    pub opens: Option<String>,
    /// The clauses.
    #[schemars(with = "Vec<String>")]
    pub cite: Clauses,
}

/// How long a result of the case is valid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ValidityResult {
    /// The result.
    pub result: String,
    /// The event of its expiry.
    pub event: String,
    /// Its last day.
    #[schemars(with = "chrono::NaiveDate")]
    pub until: Day,
    /// The clauses.
    #[schemars(with = "Vec<String>")]
    pub cite: Clauses,
}

/// A right, in a case that has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RightResult {
    /// The event by which it is used.
    pub id: String,
    /// Whose it is.
    pub of: String,
    /// Its last day; none where that lies outside the calendar.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub until: Option<Day>,
    /// The day on which it was used; none where it was not.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub used: Option<Day>,
    /// Whether that was too late.
    pub missed: bool,
    /// The procedure that it opens.
    pub opens: Option<String>,
    /// The clauses.
    #[schemars(with = "Vec<String>")]
    pub cite: Clauses,
}

/// What one of several procedures that a case went through came to.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StageResult {
    /// The procedure.
    pub procedure: String,
    /// When it began.
    pub filed: String,
    /// What it came to.
    pub outcome: OutcomeWord,
    /// On which grounds.
    pub grounds: Vec<String>,
    /// The gap, by id.
    pub gap: Option<String>,
    /// The day of its decision.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub decided: Option<Day>,
    /// Its overall term.
    pub term: TermResult,
    /// Its fee.
    pub fee: Option<FeeResult>,
}

/// The overall term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TermResult {
    /// How long it is, such as `15 working days`; none where the act sets none.
    #[serde(serialize_with = "as_rules_write")]
    #[schemars(with = "Option<String>")]
    pub limit: Option<Period>,
    /// Its last day, with stops and extension; none where the act sets none or the clock still stands.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub deadline: Option<Day>,
    /// What it was extended by, such as `2 working days`, or `10 working days + 5 calendar days`.
    #[serde(serialize_with = "added_up")]
    #[schemars(with = "Option<String>")]
    pub extended_by: Vec<Period>,
}

fn added_up<S: Serializer>(periods: &[Period], serializer: S) -> Result<S::Ok, S::Error> {
    if periods.is_empty() {
        return serializer.serialize_none();
    }
    let periods: Vec<String> = periods.iter().map(ToString::to_string).collect();
    serializer.serialize_str(&periods.join(" + "))
}

fn as_rules_write<S: Serializer>(period: &Option<Period>, serializer: S) -> Result<S::Ok, S::Error> {
    match period {
        Some(period) => serializer.collect_str(period),
        None => serializer.serialize_none(),
    }
}

/// An event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EventResult {
    /// Its id.
    pub id: String,
    /// Who brought it about.
    pub actor: String,
    /// The day.
    #[schemars(with = "chrono::NaiveDate")]
    pub on: Day,
    /// The last lawful day; none where the act sets none.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub deadline: Option<Day>,
    /// Whether it counts as having happened on that day, whatever happened.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[schemars(default)]
    pub deemed: bool,
    /// The clauses.
    #[schemars(with = "Vec<String>")]
    pub cite: Clauses,
}

/// A rule that was not kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BreachResult {
    /// The event.
    pub event: String,
    /// Its last lawful day; none where the event only came before its turn.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub deadline: Option<Day>,
    /// The day on which it happened.
    #[schemars(with = "chrono::NaiveDate")]
    pub on: Day,
    /// Working days after the deadline up to the event; 0 where it came before its turn.
    pub late_by_working_days: i32,
    /// The clauses.
    #[schemars(with = "Vec<String>")]
    pub cite: Clauses,
}
