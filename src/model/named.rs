//! The kinds of thing that have names.

use crate::message;
use crate::message::{Message, ToMessage, choices};

choices! {
    /// A kind of thing that has a name.
    pub enum Named {
        /// An act.
        Act = "act",
        /// A regime.
        Regime = "regime",
        /// A calendar.
        Calendar = "calendar",
        /// An assumption or conflict.
        Choice = "choice",
        /// A reading of a choice.
        Reading = "reading",
        /// A fact.
        Fact = "fact",
        /// A value of a fact.
        Value = "value",
        /// An actor.
        Actor = "actor",
        /// A document.
        Document = "document",
        /// A ground for refusal.
        Ground = "ground",
        /// A template.
        Template = "template",
        /// A service.
        Service = "service",
        /// A procedure.
        Procedure = "procedure",
        /// A register.
        Register = "register",
        /// A form.
        Form = "form",
        /// A catalogue.
        Catalogue = "catalogue",
        /// A column of a register.
        Column = "column",
        /// A field of a form.
        Field = "field",
        /// A code of a catalogue.
        Code = "code",
        /// An outcome.
        Outcome = "outcome",
        /// An event.
        Event = "event",
        /// Any other declared name.
        Name = "name",
        /// An index such as the MCI.
        Index = "index",
        /// A case.
        Case = "case",
        /// A pace.
        Pace = "pace",
        /// Something that an act leaves unsaid.
        Gap = "gap",
        /// What an actor is to the law.
        Role = "role",
    }
}

impl ToMessage for Named {
    fn to_message(&self) -> Message {
        message!("model-kind", what: choice(self.name()))
    }
}

impl Named {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Named::Act => "act",
            Named::Regime => "regime",
            Named::Calendar => "calendar",
            Named::Choice => "assumption or conflict",
            Named::Reading => "reading",
            Named::Fact => "fact",
            Named::Value => "value",
            Named::Actor => "actor",
            Named::Document => "document",
            Named::Ground => "ground",
            Named::Template => "template",
            Named::Service => "service",
            Named::Procedure => "procedure",
            Named::Register => "register",
            Named::Form => "form",
            Named::Catalogue => "catalogue",
            Named::Column => "column",
            Named::Field => "field",
            Named::Code => "code",
            Named::Outcome => "outcome",
            Named::Event => "event",
            Named::Name => "name",
            Named::Index => "index",
            Named::Case => "case",
            Named::Pace => "pace",
            Named::Gap => "gap",
            Named::Role => "role",
        }
    }

    /// How one of them is declared.
    pub(super) fn declaration(self, name: &str) -> String {
        match self {
            Named::Fact => format!("fact {name} default no"),
            Named::Actor | Named::Document | Named::Ground | Named::Outcome | Named::Event | Named::Name => {
                format!("{} {name}", self.word())
            }
            Named::Choice => format!("assumption {name} {{ … }}"),
            Named::Index => format!("index {name} \"…\""),
            Named::Reading => format!("reading {name} \"…\""),
            other => format!("{} {name} {{ … }}", other.word()),
        }
    }

    /// The code of a finding about an unknown one.
    pub(crate) fn unknown_code(self) -> &'static str {
        match self {
            Named::Act => "regl::act::unknown",
            Named::Regime => "regl::regime::unknown",
            Named::Calendar => "regl::calendar::unknown",
            Named::Choice | Named::Reading => "regl::reading::unknown",
            Named::Fact | Named::Value => "regl::fact::unknown",
            Named::Actor => "regl::actor::unknown",
            Named::Document => "regl::document::unknown",
            Named::Ground => "regl::ground::unknown",
            Named::Template => "regl::template::unknown",
            Named::Service => "regl::service::unknown",
            Named::Register => "regl::register::unknown",
            Named::Outcome => "regl::outcome::unknown",
            Named::Event => "regl::event::unknown",
            Named::Index => "regl::index::unknown",
            Named::Role => "regl::role::unknown",
            Named::Name
            | Named::Procedure
            | Named::Form
            | Named::Catalogue
            | Named::Column
            | Named::Field
            | Named::Code
            | Named::Case
            | Named::Pace
            | Named::Gap => "regl::name::unknown",
        }
    }
}
