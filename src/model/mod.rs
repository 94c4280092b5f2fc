//! The model: what the rule files say, with every name resolved and every citation complete.
//!
//! Comes in: the trees of all files of a workspace and its data tables. Goes out: the [`Law`], in which each service
//! of each regime is one [`Service`], whatever acts it is spread over and whatever templates it follows.
//! Guaranteed: every name that a rule uses is declared; every condition reads a declared fact, reading or ground.
//! What that does not guarantee (steps in a circle, grounds nobody finds) is for `check`.

mod act;
mod aftermath;
mod beside;
pub mod built_in;
mod case;
mod catalogue;
mod charge;
mod choice;
mod condition;
mod counting;
mod explain;
mod fault;
mod form;
mod known;
mod law;
mod named;
mod names;
mod papers;
mod procedure;
mod register;
mod resolve;
mod sequence;
mod service;
mod step;
mod unsaid;
mod uses;
mod visit;

pub use act::{Act, Dated, InForce};
pub use aftermath::{Right, Validity};
pub use case::{Case, Expected};
pub use catalogue::{Catalogue, CatalogueEntry, spaceless};
pub use charge::{Charge, Share};
pub use choice::{Choice, Reading};
pub use condition::Condition;
pub(crate) use explain::REPEATED;
pub use fault::{Home, ModelFault};
pub use form::{Field, FieldKind, Form, Need};
pub use known::{Comparisons, Known};
pub use law::{Descent, Law, Origin, Regime, Timetable, Unencoded, Window, Workspace};
pub use named::Named;
pub use names::{Fact, Name, Names, Role, Titles, Values};
pub use procedure::{Duty, Fee, Ground, Listed, Procedure, Remedy, Tacit, TacitEnd, Term};
pub use register::{Column, Register};
pub use resolve::law as resolve;
pub use sequence::{Event, SequenceFault};
pub use service::{Hours, Service};
pub use step::{
    Alternative, Bounds, Deemed, Exam, Failing, Finding, Gap, Hearing, HearingNotice, Limit, OnTerm, Part, Request,
    Round, Step, StepPart,
};
pub use unsaid::{Silence, Unsaid};
pub use uses::{Thing, Use, uses};
pub use visit::{Conditional, choices_read, facts_read};

use crate::cite::Citation;
use crate::span::Span;

/// Something that a rule says, with its clauses and its place in the rule files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited<T> {
    /// What it says.
    pub value: T,
    /// The clauses that say so.
    pub cites: Vec<Citation>,
    /// Where the rule stands.
    pub span: Span,
}
