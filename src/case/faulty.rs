//! A case of a batch that cannot be run, as published in the place of its result.

use super::fault::CaseFault;
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
    /// The case at a position, with what is wrong with it, in the language of `words`.
    #[must_use]
    pub fn new(position: usize, faults: &[CaseFault], words: &Localizer<'_>) -> Self {
        let publish = |fault: &CaseFault| {
            let Diagnostic { code, message, help, .. } = Diagnostic::from(fault);
            PublishedFault {
                code: code.to_owned(),
                message: words.publish(message),
                help: help.map(|it| words.publish(it)),
            }
        };
        Self {
            json_version: JsonVersion,
            case: faults.iter().find_map(|it| it.case.clone()),
            position,
            faults: faults.iter().map(publish).collect(),
        }
    }
}
