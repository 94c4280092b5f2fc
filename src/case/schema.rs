//! JSON Schemas of what comes in and what goes out, generated from the types.

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// A case as `run --case-json` takes it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct CaseDocument {
    /// Any name.
    pub case: String,
    /// The id of a service.
    pub service: String,
    /// The id of a procedure of it, or of a remedy or duty.
    pub procedure: String,
    /// The id of a regime; without it, the one in force on the day of filing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regime: Option<String>,
    /// A day such as `2014-11-03`, with its time `2014-11-03T10:15`, or with its offset from UTC `2014-11-03T10:15+05:00`,
    /// which the zone of the calendar resolves.
    #[schemars(regex(
        pattern = r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}(:?\d{2})?)?)?$"
    ))]
    pub filed: String,
    /// `latest`, the default: everybody acts on the last lawful day; `earliest`: on the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pace: Option<PaceWord>,
    /// Facts by id; what is not given has its default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facts: Option<IndexMap<String, FactDocument>>,
    /// Days on which events happened, by event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<IndexMap<String, chrono::NaiveDate>>,
    /// Readings to follow in this case, by assumption or conflict.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assume: Option<IndexMap<String, String>>,
    /// Forms as filled in: what stands in each field, by form and field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forms: Option<IndexMap<String, IndexMap<String, Option<FieldDocument>>>>,
    /// Codes, such as those of the goods, by catalogue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codes: Option<IndexMap<String, Vec<String>>>,
}

/// What stands in a field of a form. Whether it is what the form asks for is told in the warnings of the result.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum FieldDocument {
    /// A text, a day, or one of the values to choose from.
    Text(String),
    /// A whole number or an amount.
    Number(f64),
    /// Yes or no.
    Truth(bool),
}

/// How fast everybody acts.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PaceWord {
    /// On the last lawful day.
    Latest,
    /// On the first lawful day.
    Earliest,
}

/// The value of a fact.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum FactDocument {
    /// Of a fact that is so or not.
    Truth(bool),
    /// Of a fact with values: the id of one of them.
    Named(String),
    /// Of a fact that is an amount.
    Amount(f64),
}

/// One case or many.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum CasesDocument {
    /// One case.
    One(Box<CaseDocument>),
    /// A batch.
    Many(Vec<CaseDocument>),
}

/// The schema of what `run --case-json` takes.
#[must_use]
pub fn cases_schema() -> Schema {
    schema_for!(CasesDocument)
}
