//! Sources: the clauses that say a thing, and the places of the rule files that state it.

use crate::cite::Citation;
use crate::compare::change::RulePlace;
use crate::model::Cited;
use crate::span::{Sources, Span};

/// Where a rule, or a part of one, comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::compare) struct Source {
    pub cites: Vec<Citation>,
    pub spans: Vec<Span>,
}

impl Source {
    pub fn of<T>(rule: &Cited<T>) -> Self {
        Self { cites: rule.cites.clone(), spans: vec![rule.span] }
    }

    /// This source with the clauses of `other` where it has none of its own.
    pub fn or_clauses_of(mut self, other: &Source) -> Self {
        if self.cites.is_empty() {
            self.cites.clone_from(&other.cites);
        }
        self
    }

    /// Adds what `other` has and this one has not.
    pub fn take_in(&mut self, other: &Source) {
        for cite in &other.cites {
            if !self.cites.contains(cite) {
                self.cites.push(cite.clone());
            }
        }
        for span in &other.spans {
            if !self.spans.contains(span) {
                self.spans.push(*span);
            }
        }
    }

    /// Its places as people look them up, each once.
    pub fn places(&self, sources: &Sources) -> Vec<RulePlace> {
        let mut places: Vec<RulePlace> = Vec::with_capacity(self.spans.len());
        for span in &self.spans {
            let Some(file) = sources.file(span.file) else { continue };
            let place = RulePlace { file: file.name.clone(), line: sources.line_column(*span).line };
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }
}
