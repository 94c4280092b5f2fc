//! Cases that stand in rule files, with what they are expected to come to.

use crate::calendar::Day;
use crate::span::Span;
use crate::syntax::tree::{Expectation, GivenValue};
use chrono::NaiveTime;

/// A case as stated; its names are resolved when it is run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its name.
    pub name: String,
    /// The service asked for.
    pub service: (String, Span),
    /// The procedure.
    pub procedure: (String, Span),
    /// The regime; none means the one in force on the filing date.
    pub regime: Option<(String, Span)>,
    /// The day of filing, and the time where it is known.
    pub filed: (Day, Option<NaiveTime>, Span),
    /// The pace by its word.
    pub pace: Option<(String, Span)>,
    /// Facts.
    pub facts: Vec<(String, GivenValue, Span)>,
    /// Events that happened on a given day.
    pub pins: Vec<(String, Day, Span)>,
    /// Readings other than those followed.
    pub assume: Vec<(String, String, Span)>,
    /// What it must come to.
    pub expected: Vec<Expected>,
    /// Where it stands.
    pub span: Span,
}

/// One expectation with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// What is expected.
    pub what: Expectation,
    /// Where that stands.
    pub span: Span,
}
