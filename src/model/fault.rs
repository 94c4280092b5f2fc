//! What can be wrong with names.

use crate::calendar::CalendarError;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::span::Span;

/// The kinds of thing that have names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Named {
    /// An act.
    Act,
    /// A regime.
    Regime,
    /// A calendar.
    Calendar,
    /// An assumption or conflict.
    Choice,
    /// A reading of a choice.
    Reading,
    /// A fact.
    Fact,
    /// A value of a fact.
    Value,
    /// An actor.
    Actor,
    /// A document.
    Document,
    /// A ground for refusal.
    Ground,
    /// A template.
    Template,
    /// A service.
    Service,
    /// A procedure.
    Procedure,
    /// A register.
    Register,
    /// A form.
    Form,
    /// A catalogue.
    Catalogue,
    /// An event.
    Event,
    /// Any other declared name.
    Name,
    /// An index such as the MCI.
    Index,
    /// A case.
    Case,
    /// A pace.
    Pace,
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
            Named::Event => "event",
            Named::Name => "name",
            Named::Index => "index",
            Named::Case => "case",
            Named::Pace => "pace",
        }
    }

    /// The code of a finding about an unknown one.
    fn unknown_code(self) -> &'static str {
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
            Named::Procedure => "regl::procedure::unknown",
            Named::Register | Named::Form | Named::Catalogue => "regl::register::unknown",
            Named::Event => "regl::event::unknown",
            Named::Name => "regl::name::unknown",
            Named::Index => "regl::index::unknown",
            Named::Case => "regl::case::unknown",
            Named::Pace => "regl::case::pace",
        }
    }
}

/// A fault of names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ModelFault {
    /// A name that nothing declares.
    Unknown {
        /// What it should name.
        what: Named,
        /// The name.
        name: String,
        /// Where it is used.
        span: Span,
        /// The names there are.
        known: Vec<String>,
    },
    /// A name declared twice.
    Duplicate {
        /// What it names.
        what: Named,
        /// The name.
        name: String,
        /// The second declaration.
        span: Span,
        /// The first one.
        first: Span,
    },
    /// A block lacks a statement it cannot do without.
    Lacking {
        /// What kind of block.
        what: Named,
        /// Its name.
        name: String,
        /// The statement to write.
        statement: &'static str,
        /// The block.
        span: Span,
    },
    /// A statement stands twice where it can stand once.
    Twice {
        /// The statement.
        statement: &'static str,
        /// The second one.
        span: Span,
        /// The first one.
        first: Span,
    },
    /// Templates follow each other in a circle.
    TemplateCircle {
        /// A template of the circle.
        name: String,
        /// Where it is followed.
        span: Span,
    },
    /// A fact with values stands where yes or no is meant, or the other way round.
    FactKind {
        /// The fact.
        fact: String,
        /// The values it can have.
        values: Vec<String>,
        /// Where.
        span: Span,
    },
    /// A statement cannot stand at this level.
    Level {
        /// The statement.
        statement: &'static str,
        /// Where it belongs.
        belongs: &'static str,
        /// Where it stands.
        span: Span,
    },
    /// A data file that is not there.
    NoData {
        /// Its name.
        file: String,
        /// Where it is named.
        span: Span,
    },
    /// A data file that cannot be read.
    Data {
        /// Its name.
        file: String,
        /// What is wrong in it.
        error: CalendarError,
        /// Where it is named.
        span: Span,
    },
}

impl From<&ModelFault> for Diagnostic {
    fn from(fault: &ModelFault) -> Self {
        match fault {
            ModelFault::Unknown { what, name, span, known } => unknown(*what, name, *span, known),
            ModelFault::Duplicate { what, name, span, first } => {
                Diagnostic::error("regl::name::duplicate", format!("there are two {}s `{name}`", what.word()))
                    .at(*span, "declared again here")
                    .at(*first, "first declared here")
                    .help("give one of them another id, or remove it")
            }
            ModelFault::Lacking { what, name, statement, span } => {
                let message = format!("the {} `{name}` lacks `{statement}`", what.word());
                Diagnostic::error("regl::statement::lacking", message)
                    .at(*span, "in this block")
                    .help(format!("add `{statement}` to it"))
            }
            ModelFault::Twice { statement, span, first } => {
                Diagnostic::error("regl::statement::twice", format!("`{statement}` stands here twice"))
                    .at(*span, "said again here")
                    .at(*first, "first said here")
                    .help("keep the one that the text supports")
            }
            ModelFault::TemplateCircle { name, span } => {
                Diagnostic::error("regl::template::circle", format!("the template `{name}` follows itself"))
                    .at(*span, "followed here, inside itself")
                    .help("move what both need into a template of its own")
            }
            ModelFault::FactKind { fact, values, span } => fact_kind(fact, values, *span),
            ModelFault::Level { statement, belongs, span } => {
                Diagnostic::error("regl::statement::level", format!("`{statement}` cannot stand here"))
                    .at(*span, "not at this level")
                    .help(format!("move it into {belongs}"))
            }
            ModelFault::NoData { file, span } => {
                Diagnostic::error("regl::data::missing", format!("the data file `{file}` is not there"))
                    .at(*span, "named here")
                    .help("write its path from the folder of the rule files")
            }
            ModelFault::Data { file, error, span } => {
                Diagnostic::error("regl::data::invalid", format!("the data file `{file}` cannot be used: {error}"))
                    .at(*span, "named here")
                    .help("mend the line in the data file")
            }
        }
    }
}

fn unknown(what: Named, name: &str, span: Span, known: &[String]) -> Diagnostic {
    let word = what.word();
    let help = match did_you_mean(name, known.iter().map(String::as_str)) {
        Some(close) => format!("did you mean `{close}`?"),
        None if known.is_empty() => format!("declare it: no {word} is declared yet"),
        None if known.len() <= 12 => format!("the {word}s here are {}", known.join(", ")),
        None => format!("declare the {word}, or see `reglament list` for those there are"),
    };
    Diagnostic::error(what.unknown_code(), format!("there is no {word} `{name}`")).at(span, "not declared").help(help)
}

fn fact_kind(fact: &str, values: &[String], span: Span) -> Diagnostic {
    let (label, help) = if values.is_empty() {
        ("is either so or not so", format!("write `{fact}` or `not {fact}`"))
    } else {
        ("has values", format!("write `{fact} is …` with one of {}", values.join(", ")))
    };
    Diagnostic::error("regl::fact::kind", format!("the fact `{fact}` is not of this kind")).at(span, label).help(help)
}
