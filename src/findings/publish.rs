//! Findings as they are published: the JSON of `findings`.

use super::comparison::{Compared, Fate};
use super::dates::Dates;
use super::finding::{Bearing, Finding, HOUR, ReadingEffect, Severity, Witness};
use crate::case::FactValue;
use crate::cite::Citation;
use crate::engine::Pace;
use crate::localisation::{Localizer, Published};
use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// A finding as it is published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedFinding {
    /// The permanent code.
    pub code: String,
    /// How grave it is.
    pub severity: Severity,
    /// Whether it is of the law as it is read, of short time, of another reading, or of the rule files.
    pub bearing: Bearing,
    /// What an amendment did to it, where two regimes are held against each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amendment: Option<Fate>,
    /// The regime.
    pub regime: String,
    /// The service; null where it is about the regime as a whole.
    pub service: Option<String>,
    /// The procedure; null where it is about the service as a whole.
    pub procedure: Option<String>,
    /// What it is about, by ids.
    pub about: Vec<String>,
    /// What is wrong.
    pub message: Published,
    /// All clauses that take part.
    #[schemars(with = "Vec<String>")]
    pub cite: Vec<Citation>,
    /// On which filing dates it holds; null where it does not hang on them.
    pub dates: Option<Dates>,
    /// The same over the days on which the regime was in force.
    pub in_force: Option<Dates>,
    /// The reading under which it holds; empty where it holds as the rule files are read.
    pub under: IndexMap<String, String>,
    /// On how many dates it holds under other readings, where that makes a difference.
    pub readings: Vec<ReadingEffect>,
    /// A case that shows it, which `run` takes.
    pub witness: Option<WitnessCase>,
    /// What would mend it.
    pub mend: Option<Published>,
}

/// A witness as a case: see `run --case-json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct WitnessCase {
    /// Its name.
    pub case: String,
    /// The service.
    pub service: String,
    /// The procedure.
    pub procedure: String,
    /// The regime.
    pub regime: String,
    /// When it is filed.
    pub filed: String,
    /// How fast everybody acts.
    pub pace: String,
    /// The facts that are not as usual.
    pub facts: IndexMap<String, WitnessFact>,
    /// Days on which events happen.
    pub events: IndexMap<String, String>,
    /// The readings to follow.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub assume: IndexMap<String, String>,
}

/// The value of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum WitnessFact {
    /// Yes or no.
    Truth(bool),
    /// One of the values of the fact.
    Named(String),
}

impl WitnessCase {
    /// A witness of a finding.
    #[must_use]
    pub fn of(witness: &Witness, code: &str) -> Self {
        let fact = |value: &FactValue| match value {
            FactValue::Truth(truth) => WitnessFact::Truth(*truth),
            FactValue::Named(name) => WitnessFact::Named(name.clone()),
        };
        Self {
            case: format!("{} {}.{}", code.trim_start_matches("regl::law::"), witness.service, witness.procedure),
            service: witness.service.clone(),
            procedure: witness.procedure.clone(),
            regime: witness.regime.clone(),
            filed: format!("{}T{HOUR}", witness.filed),
            pace: if witness.pace == Pace::Latest { "latest" } else { "earliest" }.to_owned(),
            facts: witness.facts.iter().map(|(id, value)| (id.clone(), fact(value))).collect(),
            events: witness.events.iter().map(|(id, on)| (id.clone(), on.to_string())).collect(),
            assume: witness.assume.iter().cloned().collect(),
        }
    }
}

fn one(finding: &Finding, amendment: Option<Fate>, words: &Localizer<'_>) -> PublishedFinding {
    PublishedFinding {
        code: finding.code.to_owned(),
        severity: finding.severity,
        bearing: finding.bearing(),
        amendment,
        regime: finding.regime.clone(),
        service: finding.service.clone(),
        procedure: finding.procedure.clone(),
        about: finding.about.clone(),
        message: words.publish(&finding.message),
        cite: finding.cite.clone(),
        dates: finding.dates.clone(),
        in_force: finding.in_force.clone(),
        under: finding.under.iter().cloned().collect(),
        readings: finding.readings.clone(),
        witness: finding.witness.as_ref().map(|it| WitnessCase::of(it, finding.code)),
        mend: finding.mend.as_ref().map(|it| words.publish(it)),
    }
}

/// Findings in the words of a language.
#[must_use]
pub fn published(findings: &[Finding], words: &Localizer<'_>) -> Vec<PublishedFinding> {
    findings.iter().map(|it| one(it, None, words)).collect()
}

/// The findings of two regimes with what became of each, in the words of a language: of those that were kept the finding of
/// the new regime.
#[must_use]
pub fn published_comparison(compared: &[Compared], words: &Localizer<'_>) -> Vec<PublishedFinding> {
    compared.iter().map(|it| one(it.shown(), Some(it.fate()), words)).collect()
}

/// The schema of what `findings --format json` writes.
#[must_use]
pub fn findings_schema() -> Schema {
    schema_for!(Vec<PublishedFinding>)
}
