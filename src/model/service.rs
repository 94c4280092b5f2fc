//! Services of a regime.

use super::names::Titles;
use super::{Cited, Gap, Listed, Procedure, Remedy};
use crate::cite::Base;
use crate::model::Duty;
use crate::span::Span;
use crate::syntax::tree::{Opening, Prose};
use chrono::NaiveTime;
use indexmap::IndexMap;

/// A service as one regime has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Its id.
    pub id: String,
    /// The regime.
    pub regime: String,
    /// The places of the acts that govern it.
    pub bases: Vec<Base>,
    /// What it is called.
    pub titles: Titles,
    /// Channels by which an application arrives.
    pub channels: Vec<Cited<Vec<String>>>,
    /// Who may apply.
    pub applicants: Vec<Cited<Vec<String>>>,
    /// Longest wait for handing in papers, in minutes.
    pub waiting: Vec<Cited<u32>>,
    /// Longest time at the desk, in minutes.
    pub serving: Vec<Cited<u32>>,
    /// Opening hours.
    pub hours: Vec<Cited<Hours>>,
    /// Until when an application counts as received on its day.
    pub reception: Vec<Cited<NaiveTime>>,
    /// Subtypes of the activity.
    pub subtypes: Vec<Cited<Listed>>,
    /// Duties that hang on no procedure.
    pub duties: Vec<Cited<Duty>>,
    /// Remedies against what any procedure decides.
    pub remedies: Vec<Cited<Remedy>>,
    /// Where to ask.
    pub contacts: Vec<Cited<Prose>>,
    /// What is unsaid about the whole of it.
    pub gaps: Vec<Cited<Gap>>,
    /// Remarks.
    pub notes: Vec<Cited<Prose>>,
    /// Places of the text that carry no rule, and why.
    pub waived: Vec<Cited<Prose>>,
    /// Its procedures.
    pub procedures: IndexMap<String, Procedure>,
    /// Where it is first spoken of.
    pub span: Span,
}

/// Opening hours of somebody or something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// Whose.
    pub id: String,
    /// When; none means around the clock.
    pub opening: Option<Opening>,
}
