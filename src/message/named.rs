//! Things that have titles in the languages of the law.

use crate::syntax::tree::DeclarationKind;

/// A thing that a message names by its title. The message holds the id; the title is looked up when words are put on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Named {
    /// An actor, a document, a ground, an event or another declared name.
    Declared(DeclarationKind, String),
    /// A service of a regime.
    Service {
        /// The regime.
        regime: String,
        /// The service.
        service: String,
    },
    /// A regime.
    Regime(String),
    /// An act.
    Act(String),
    /// A fact that cases may state.
    Fact(String),
    /// An assumption or a conflict.
    Choice(String),
    /// A name of which it is not known which of these kinds it is; the first kind that has it counts.
    OneOf(&'static [DeclarationKind], String),
    /// A service of whatever regime; the newest one counts.
    AnyService(String),
    /// A form, or else the document that it is the form of.
    Form(String),
    /// A register.
    Register(String),
    /// A catalogue.
    Catalogue(String),
}

impl Named {
    /// The id of the thing.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Named::Declared(_, id)
            | Named::Service { service: id, .. }
            | Named::Regime(id)
            | Named::Act(id)
            | Named::Fact(id)
            | Named::Choice(id)
            | Named::OneOf(_, id)
            | Named::AnyService(id)
            | Named::Form(id)
            | Named::Register(id)
            | Named::Catalogue(id) => id,
        }
    }
}
