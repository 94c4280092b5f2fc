//! Requests: cases as they are put.

use super::fault::CasePlace;
use crate::calendar::Day;
use crate::model;
use crate::syntax::tree::GivenValue;
use chrono::{FixedOffset, NaiveTime};

/// A case as put. Its names are looked up when it is decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its name.
    pub name: String,
    /// The service.
    pub service: (String, CasePlace),
    /// The procedure.
    pub procedure: (String, CasePlace),
    /// The regime; none means the one in force on the day of filing.
    pub regime: Option<(String, CasePlace)>,
    /// Filing.
    pub filed: Filing,
    /// The pace by its word; none means `latest`.
    pub pace: Option<(String, CasePlace)>,
    /// Facts by id.
    pub facts: Vec<(String, FactValue, CasePlace)>,
    /// Days on which events happened, by event.
    pub events: Vec<(String, Day, CasePlace)>,
    /// Readings to follow, by choice.
    pub assume: Vec<(String, String, CasePlace)>,
    /// Forms as filled in.
    pub forms: Vec<FilledForm>,
    /// Codes, such as those of the goods.
    pub codes: Vec<GivenCodes>,
}

/// A form as filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilledForm {
    /// The form.
    pub form: String,
    /// Where it is named.
    pub place: CasePlace,
    /// What stands in its fields, by field.
    pub fields: Vec<(String, FieldValue, CasePlace)>,
}

/// What stands in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldValue {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number as written.
    Number(String),
    /// Yes or no.
    Truth(bool),
}

impl FieldValue {
    /// Whether nothing stands there: a text of spaces is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            FieldValue::Empty => true,
            FieldValue::Text(text) => text.trim().is_empty(),
            FieldValue::Number(_) | FieldValue::Truth(_) => false,
        }
    }
}

/// Codes of a catalogue that a case gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenCodes {
    /// The catalogue.
    pub catalogue: String,
    /// Where it is named.
    pub place: CasePlace,
    /// The codes as written.
    pub codes: Vec<String>,
}

/// The filing of an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    /// The day.
    pub on: Day,
    /// The time, where it is known.
    pub at: Option<NaiveTime>,
    /// The offset of the two from UTC; without one, they are in the time of the calendar.
    pub offset: Option<FixedOffset>,
    /// All of it as the case writes it.
    pub written: String,
    /// Where that is.
    pub place: CasePlace,
}

/// The value of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue {
    /// True or false.
    Truth(bool),
    /// One of the values of the fact.
    Named(String),
}

impl Request {
    /// The request of a case in a rule file.
    #[must_use]
    pub fn from_case(case: &model::Case) -> Self {
        let (on, at, span) = case.filed;
        let written = at.map_or_else(|| on.to_string(), |at| format!("{on}T{}", at.format("%H:%M")));
        let value = |value: &GivenValue| match value {
            GivenValue::Truth(truth) => FactValue::Truth(*truth),
            GivenValue::Is(id) => FactValue::Named(id.name.clone()),
        };
        let named = |(name, span): &(String, _)| (name.clone(), CasePlace::File(*span));
        Self {
            name: case.name.clone(),
            service: named(&case.service),
            procedure: named(&case.procedure),
            regime: case.regime.as_ref().map(named),
            filed: Filing { on, at, offset: None, written, place: CasePlace::File(span) },
            pace: case.pace.as_ref().map(named),
            facts: case.facts.iter().map(|(id, it, span)| (id.clone(), value(it), CasePlace::File(*span))).collect(),
            events: case.pins.iter().map(|(id, on, span)| (id.clone(), *on, CasePlace::File(*span))).collect(),
            assume: case
                .assume
                .iter()
                .map(|(choice, reading, span)| (choice.clone(), reading.clone(), CasePlace::File(*span)))
                .collect(),
            forms: Vec::new(),
            codes: Vec::new(),
        }
    }
}
