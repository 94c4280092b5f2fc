//! Acts: their dates, editions and the time in which their text was in force.

use super::Cited;
use super::names::Titles;
use crate::calendar::Day;
use crate::span::Span;
use crate::syntax::tree::{Language, Prose};

/// A date and, where the text does not give it, why it is assumed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// The date.
    pub day: Day,
    /// The basis of the assumption; none where the text says it.
    pub assumed: Option<Prose>,
}

/// When a text entered into force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce {
    /// The first day.
    pub from: Day,
    /// What that date rests on, if anything.
    pub assumed: Vec<Prose>,
}

/// An act, or an edition of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Its id; of an edition, the act that made it.
    pub id: String,
    /// What it is called.
    pub titles: Titles,
    /// Order, resolution, law.
    pub kind: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Adoption.
    pub adopted: Option<Dated>,
    /// Registration: number and date.
    pub registered: Option<(String, Dated)>,
    /// First official publication.
    pub published: Option<Dated>,
    /// Entry into force of this text.
    pub in_force: Option<InForce>,
    /// By what it was repealed, and from which day it no longer applied.
    pub repealed: Option<(String, Option<Dated>)>,
    /// Languages of the text.
    pub texts: Vec<Language>,
    /// The edition that is encoded, where it is not the first.
    pub edition: Option<Box<Act>>,
    /// Remarks.
    pub notes: Vec<Cited<Prose>>,
    /// Places that carry no rule, and why.
    pub waived: Vec<Cited<Prose>>,
    /// Where it is declared.
    pub span: Span,
}

impl Act {
    /// When the text that is encoded entered into force.
    #[must_use]
    pub fn encoded_from(&self) -> Option<&InForce> {
        self.edition.as_ref().map_or(self.in_force.as_ref(), |edition| edition.in_force.as_ref())
    }

    /// The first day on which the act no longer applied.
    #[must_use]
    pub fn repealed_from(&self) -> Option<&Dated> {
        self.repealed.as_ref().and_then(|(_, from)| from.as_ref())
    }
}
