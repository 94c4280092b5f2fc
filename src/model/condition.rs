//! Conditions over the facts of a case, the readings followed and the grounds found so far.

/// A resolved condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Always true.
    Always,
    /// A fact has a value: the fact's id and the value as an index into its values.
    Fact(String, usize),
    /// A reading is followed: the choice's id and the reading as an index.
    Reading(String, usize),
    /// A ground was found; none means any.
    Refusing(Option<String>),
    /// The case comes to an outcome that is declared, as far as grounds have been found.
    EndingAs(String),
    /// Not so.
    Not(Box<Condition>),
    /// All of them.
    All(Vec<Condition>),
    /// One of them.
    Any(Vec<Condition>),
}

impl Condition {
    /// Calls `visit` for every part, itself first.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Condition)) {
        visit(self);
        match self {
            Condition::Not(inner) => inner.walk(visit),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| part.walk(visit)),
            Condition::Always
            | Condition::Fact(..)
            | Condition::Reading(..)
            | Condition::Refusing(_)
            | Condition::EndingAs(_) => {}
        }
    }

    /// The condition that also asks for `other`.
    #[must_use]
    pub fn and(self, other: Condition) -> Condition {
        match (self, other) {
            (Condition::Always, it) | (it, Condition::Always) => it,
            (one, two) => Condition::All(vec![one, two]),
        }
    }
}
