//! Findings, as every room hands them on.
//!
//! Comes in: what a room found, as values of its own error type. Goes out: [`Diagnostic`]s with a permanent code, the
//! places, and a help that says how to mend it. Rendering them is the business of `render`.

use crate::span::Span;
use serde::Serialize;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing has to be done.
    Advice,
    /// Probably a mistake; the file still means something.
    Warning,
    /// The file cannot be used as it stands.
    Error,
}

/// A place with what is to be said about it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is wrong, or relevant, here.
    pub text: String,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// The permanent code, such as `regl::syntax::unreadable`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// One sentence without capital and full stop; user input in backticks.
    pub message: String,
    /// The places, the main one first; empty where the finding is about no file.
    pub labels: Vec<Label>,
    /// What to write instead.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error with its message.
    #[must_use]
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, severity: Severity::Error, message: message.into(), labels: Vec::new(), help: None }
    }

    /// A warning with its message.
    #[must_use]
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// Adds a place.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Says how to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says how to mend it, if there is something to say.
    #[must_use]
    pub fn help_if(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }
}

/// The longest name, in characters, of which another is taken for a misspelling.
const LONGEST_NAME: usize = 200;

/// The name among `known` that `wanted` was most likely meant to be, if one is close enough. What is too long to be a name,
/// or of quite another length, is not compared: that takes time and space by the length of both.
#[must_use]
pub fn did_you_mean<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = wanted.chars().take(LONGEST_NAME + 1).count();
    if length > LONGEST_NAME {
        return None;
    }
    let within = |distance: usize, name: &str| distance * 3 <= name.chars().count().max(length);
    known
        .into_iter()
        .filter(|name| within(name.chars().count().abs_diff(length), name))
        .map(|name| (strsim::damerau_levenshtein(wanted, name), name))
        .filter(|&(distance, name)| within(distance, name))
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn close_names_are_found_and_long_ones_cost_nothing() {
        assert_eq!(did_you_mean("chanel", ["channel", "fee_paid"]), Some("channel"));
        assert_eq!(did_you_mean("quite_another", ["channel", "fee_paid"]), None);
        let (long, longer) = ("x".repeat(10_000_000), "x".repeat(10_000_001));
        assert_eq!(did_you_mean(&long, [longer.as_str(), "x"]), None);
        assert_eq!(did_you_mean("x", [long.as_str()]), None);
    }
}
