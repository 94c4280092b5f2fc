//! Cases: what is asked of a law, and what comes of it.
//!
//! Comes in: a [`Request`], from JSON ([`requests_from_json`]) or from a rule file ([`Request::from_case`]), and a
//! checked law. Goes out: a [`CaseRun`], which holds the plan and timeline for those who want to explain or compare,
//! and the [`CaseResult`] that is published as JSON. Guaranteed: every name of the case exists in the regime that is
//! applied, every day lies in the calendar, and nothing that the case says is passed over in silence. [`check_cases`]
//! asks the same of all cases of the rule files at once.

mod alike;
mod assumption;
mod check;
mod course;
mod expectation;
mod fault;
mod faulty;
mod fee;
mod form;
mod json;
mod lines;
mod local;
mod moment;
mod papers;
mod prepared;
mod problem;
mod publish;
mod request;
mod result;
mod runner;
mod schema;
mod table;
mod touch;
mod warning;

pub use alike::{Alike, said_in_line};
pub use assumption::Readings;
pub use check::check_cases;
pub use expectation::{Miss, Observed, misses};
pub use fault::{CaseFault, CasePlace};
pub use faulty::{Answer, FaultyCase, PublishedFault};
pub use fee::FeeResult;
pub use form::{Asked, Circumstances, FieldReason, PaperFinding, PaperKind, unknown_codes, wrong_fields};
pub use json::{Batch, CaseText, Cases, KEYS, Shape, case_from_json, cases_from_json, requests_from_json};
pub use lines::{Counted, LineEnds, inside as line_ends_inside};
pub use moment::Moment;
pub use problem::{CaseProblem, Expected, Found};
pub use request::{FactValue, FieldValue, Filing, FilledForm, GivenCodes, Request};
pub use result::{
    BreachResult, CaseResult, EventResult, JsonVersion, OutcomeWord, RightResult, SilenceResult, StageResult,
    TermResult, ValidityResult,
};
pub use runner::{CaseRun, Runner};
pub use schema::{CaseDocument, CasesDocument, FactDocument, FieldDocument, PaceWord, cases_schema};
pub use table::{Cell, Column, ColumnFault, Columns, Wanted};
pub use warning::Warning;
