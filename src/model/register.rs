//! Registers: the books that steps write to.

use super::Cited;
use super::names::Titles;
use crate::cite::Citation;
use crate::span::Span;
use crate::syntax::tree::Prose;

/// A register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Register {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub titles: Titles,
    /// Who keeps it, where the act says.
    pub kept_by: Option<Cited<String>>,
    /// Its columns in order.
    pub columns: Vec<Cited<Column>>,
    /// Remarks.
    pub notes: Vec<Cited<Prose>>,
    /// The clauses that lay it down.
    pub cites: Vec<Citation>,
    /// Where it is declared.
    pub span: Span,
}

/// A column of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its id.
    pub id: String,
    /// What is written there, where the id does not say it all.
    pub text: Option<Prose>,
}

impl Register {
    /// The clauses that it stands in: its own, or failing these those of what it says.
    #[must_use]
    pub fn clauses(&self) -> Vec<&Citation> {
        let inner = self.kept_by.iter().flat_map(|it| &it.cites).chain(self.columns.iter().flat_map(|it| &it.cites));
        if self.cites.is_empty() { inner.collect() } else { self.cites.iter().collect() }
    }
}
