//! Why a certificate cannot be rechecked.

use crate::calendar::Day;
use crate::message;
use crate::message::{Argument, Message, ToMessage};

/// The most facts that are named as worth fixing.
const MOST_NAMED: usize = 8;

/// Why a certificate cannot be rechecked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecheckFault {
    /// The rules are not those that it was made from.
    OtherRules {
        /// Files that are not as they were.
        changed: Vec<String>,
        /// Files that are no more.
        missing: Vec<String>,
        /// Files that were not there.
        added: Vec<String>,
    },
    /// It speaks of no procedure, or of no day of filing.
    Empty,
    /// It speaks of something that the rules do not have.
    Unknown(Unknown),
    /// There are too many results.
    TooMany {
        /// How many results there are in all; more than can be counted where there is none.
        results: Option<u128>,
        /// The procedure with the most.
        procedure: String,
        /// Its facts, with how many values each has.
        facts: Vec<(String, usize)>,
    },
    /// A day that a run needs lies outside the calendar.
    OutsideCalendar {
        /// The procedure.
        procedure: String,
        /// Its regime.
        regime: String,
        /// When the case was filed.
        filed: Day,
    },
}

/// What a certificate speaks of and the rules do not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unknown {
    /// A pace.
    Pace(String),
    /// A reading of a choice.
    Reading {
        /// The choice.
        choice: String,
        /// The reading.
        reading: String,
    },
    /// A procedure of a regime.
    Procedure {
        /// The service and the procedure.
        procedure: String,
        /// The regime.
        regime: String,
    },
}

impl ToMessage for RecheckFault {
    fn to_message(&self) -> Message {
        match self {
            RecheckFault::OtherRules { changed, missing, added } => {
                let mut files = Vec::new();
                if !changed.is_empty() {
                    files.push(message!("recheck-files-changed", files: ids(changed)));
                }
                if !missing.is_empty() {
                    files.push(message!("recheck-files-missing", files: ids(missing)));
                }
                if !added.is_empty() {
                    files.push(message!("recheck-files-new", files: ids(added)));
                }
                message!("recheck-other-rules", files: messages(files))
            }
            RecheckFault::Empty => message!("recheck-empty"),
            RecheckFault::Unknown(Unknown::Pace(pace)) => message!("recheck-unknown-pace", pace: id(pace)),
            RecheckFault::Unknown(Unknown::Reading { choice, reading }) => {
                message!("recheck-unknown-reading", choice: id(choice), reading: id(reading))
            }
            RecheckFault::Unknown(Unknown::Procedure { procedure, regime }) => {
                message!("recheck-unknown-procedure", procedure: id(procedure), regime: id(regime))
            }
            RecheckFault::TooMany { results, procedure, .. } => message!(
                "recheck-too-many",
                results: optional id(results.map(|it| it.to_string())),
                procedure: id(procedure),
            ),
            RecheckFault::OutsideCalendar { procedure, regime, filed } => message!(
                "recheck-outside-calendar",
                procedure: id(procedure),
                regime: id(regime),
                filed: date(*filed),
            ),
        }
    }
}

impl RecheckFault {
    /// How it can be mended.
    #[must_use]
    pub fn help(&self) -> Message {
        match self {
            RecheckFault::OtherRules { .. } => message!("recheck-help-rules"),
            RecheckFault::Empty | RecheckFault::Unknown(_) | RecheckFault::OutsideCalendar { .. } => {
                message!("recheck-help-anew")
            }
            RecheckFault::TooMany { facts, .. } => {
                let fact = |(id, values): &(String, usize)| {
                    Argument::message(message!("recheck-fact-values", fact: id(id), values: count(*values)))
                };
                message!("recheck-help-fix", facts: list(facts.iter().take(MOST_NAMED).map(fact)))
            }
        }
    }
}
