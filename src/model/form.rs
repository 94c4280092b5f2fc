//! Forms: what an applicant or an officer fills in, field by field.

use super::names::Titles;
use super::{Cited, Condition};
use crate::cite::Citation;
use crate::span::Span;
use crate::syntax::tree::Prose;

/// A form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub titles: Titles,
    /// Its fields in order.
    pub fields: Vec<Cited<Field>>,
    /// Remarks.
    pub notes: Vec<Cited<Prose>>,
    /// The clauses that lay it down.
    pub cites: Vec<Citation>,
    /// Where it is declared.
    pub span: Span,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its id.
    pub id: String,
    /// What may be written there.
    pub kind: FieldKind,
    /// Whether it may stay empty.
    pub need: Need,
    /// What it asks for, by ids that fields of other forms may share; its own id where the rule files name nothing.
    pub asks: Vec<String>,
    /// Who fills it in, where that is not whoever fills in the form.
    pub filled_by: Option<String>,
    /// Of a required field: when it is required. Of any other: when it is asked for at all.
    pub when: Condition,
    /// What belongs there, where the id does not say it all.
    pub text: Option<Prose>,
}

/// What may be written in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// A text, of exactly so many characters where a number is given.
    Text(Option<u32>),
    /// A whole number, 0 or more.
    WholeNumber,
    /// An amount, 0 or more, with decimals if need be.
    Amount,
    /// A day.
    Date,
    /// Yes or no.
    YesOrNo,
    /// One of these values.
    OneOf(Vec<String>),
}

/// Whether a field may stay empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    /// It may not.
    Required,
    /// It may.
    Optional,
    /// The form does not say.
    Unsaid,
}

impl Form {
    /// The field `id`.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields.iter().map(|it| &it.value).find(|it| it.id == id)
    }

    /// The clauses that it stands in: its own, or failing these those of its fields.
    #[must_use]
    pub fn clauses(&self) -> Vec<&Citation> {
        let inner = self.fields.iter().flat_map(|it| &it.cites);
        if self.cites.is_empty() { inner.collect() } else { self.cites.iter().collect() }
    }
}
