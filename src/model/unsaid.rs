//! What an act leaves unsaid: in the words of the rule files, or by what follows from a rule itself.

use crate::syntax::tree::Prose;

/// What is unsaid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsaid {
    /// What a gap of the rule files says.
    Written(Prose),
    /// What a rule leaves open by itself.
    Silence(Silence),
}

/// What a rule leaves open by itself, whatever act it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Silence {
    /// A duty has a time in other cases only.
    DutyOfOtherCases,
    /// What follows where a duty is performed, or is not.
    PerformanceOfDuty,
    /// The time of the answer to a remedy.
    TimeOfAnswer,
    /// What the answer to a remedy says.
    ContentOfAnswer,
    /// What becomes of a case in which the deciding step is passed over.
    NoDecision,
    /// From when a time counts whose event, named here, does not happen in the case.
    Start(String),
    /// On which day something happens that the law does not deem done and for which it sets no time.
    Day(String),
    /// What follows where a right, named by its event, is used after its last day.
    LateRight(String),
}

impl Unsaid {
    /// The words of the rule files, if it has any.
    #[must_use]
    pub fn written(&self) -> Option<&Prose> {
        match self {
            Unsaid::Written(text) => Some(text),
            Unsaid::Silence(_) => None,
        }
    }
}
