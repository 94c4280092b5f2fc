//! A case of a batch that cannot be run, as published in the place of its result.

use super::result::JsonVersion;
use crate::diagnostic::Diagnostic;
use crate::localisation::{Localizer, Published};
use schemars::JsonSchema;
use serde::Serialize;

/// What stands in the place of the result of a case that cannot be run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FaultyCase {
    /// The version of this shape.
    pub json_version: JsonVersion,
    /// The name of the case, where it has one.
    pub case: Option<String>,
    /// Its position among the cases, from 0.
    pub position: usize,
    /// What is wrong with it; never empty.
    pub faults: Vec<PublishedFault>,
}

/// A fault of a case as published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedFault {
    /// The permanent code, such as `regl::case::service`.
    pub code: String,
    /// What is wrong, with its place.
    pub message: Published,
    /// How to mend it.
    pub help: Option<Published>,
}

impl FaultyCase {
    /// The case at a position, by name where it has one, with what is wrong with it, in the language of `words`.
    #[must_use]
    pub fn new(
        position: usize,
        case: Option<String>,
        faults: impl IntoIterator<Item = Diagnostic>,
        words: &Localizer<'_>,
    ) -> Self {
        let publish = |fault: Diagnostic| PublishedFault {
            code: fault.code.to_owned(),
            message: words.publish(fault.message),
            help: fault.help.map(|it| words.publish(it)),
        };
        Self { json_version: JsonVersion, case, position, faults: faults.into_iter().map(publish).collect() }
    }
}

/// What is answered to a case of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Answer")]
pub enum Answer<R> {
    /// Its result.
    Result(Box<R>),
    /// Why it cannot be run.
    Faulty(FaultyCase),
}
