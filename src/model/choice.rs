//! Choices between readings: assumptions of our own and conflicts of the texts.

use super::Cited;
use super::names::Titles;
use crate::span::Span;
use crate::syntax::tree::{ChoiceKind, Prose};

/// A choice between readings. One of them is followed unless a run says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// Whether the texts are silent or at odds.
    pub kind: ChoiceKind,
    /// What it is about.
    pub titles: Titles,
    /// The readings, two or more.
    pub readings: Vec<Cited<Reading>>,
    /// The reading followed, as an index into `readings`.
    pub followed: usize,
    /// Why that one.
    pub because: Cited<Prose>,
    /// That it changes no result, whichever reading is followed, and why, where the rule files say so.
    pub no_result: Option<Cited<Option<Prose>>>,
    /// Remarks.
    pub notes: Vec<Cited<Prose>>,
    /// Where it is declared.
    pub span: Span,
}

impl Choice {
    /// The reading `id`, as an index.
    #[must_use]
    pub fn reading(&self, id: &str) -> Option<usize> {
        self.readings.iter().position(|it| it.value.id == id)
    }
}

/// One of several readings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Its id.
    pub id: String,
    /// What it comes to.
    pub text: Prose,
}
