//! Conditions.

use super::Id;

/// `when …` or `unless …`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guard {
    /// `unless` rather than `when`.
    pub unless: bool,
    /// The condition.
    pub condition: Condition,
}

/// A condition over the facts of a case, the readings followed and the grounds found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// `qualified`: a fact that is yes or no.
    Fact(Id),
    /// `channel is portal`: a fact with values, or the reading followed in a choice.
    Is(Id, Id),
    /// `refusing` or `refusing on documents_incomplete`
    Refusing(Option<Id>),
    /// `ending as returned`
    EndingAs(Id),
    /// `not …`
    Not(Box<Condition>),
    /// `… and …`, two or more
    All(Vec<Condition>),
    /// `… or …`, two or more
    Any(Vec<Condition>),
}
