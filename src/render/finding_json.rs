//! Findings for programs, as JSON.

use crate::diagnostic::{Diagnostic, Severity};
use crate::span::Sources;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Finding {
    /// The permanent code, such as `regl::syntax::unreadable`.
    pub code: String,
    /// How bad it is.
    pub severity: SeverityWord,
    /// One sentence.
    pub message: String,
    /// The file of the main place; none where the finding is about no file.
    pub file: Option<String>,
    /// Line of the main place, from 1.
    pub line: Option<usize>,
    /// Column of the main place in characters, from 1.
    pub column: Option<usize>,
    /// What is wrong at that place.
    pub label: Option<String>,
    /// What to write instead.
    pub help: Option<String>,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum SeverityWord {
    /// Worth knowing; nothing has to be done.
    Advice,
    /// Probably a mistake.
    Warning,
    /// The file cannot be used as it stands.
    Error,
}

impl From<Severity> for SeverityWord {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Advice => SeverityWord::Advice,
            Severity::Warning => SeverityWord::Warning,
            Severity::Error => SeverityWord::Error,
        }
    }
}

impl Finding {
    /// The finding of a diagnostic.
    #[must_use]
    pub fn from_diagnostic(diagnostic: &Diagnostic, sources: &Sources) -> Self {
        let label = diagnostic.labels.first();
        let place = label.map(|it| sources.line_column(it.span));
        Self {
            code: diagnostic.code.to_owned(),
            severity: diagnostic.severity.into(),
            message: diagnostic.message.clone(),
            file: label.and_then(|it| sources.file(it.span.file)).map(|it| it.name.clone()),
            line: place.map(|it| it.line),
            column: place.map(|it| it.column),
            label: label.map(|it| it.text.clone()).filter(|it| !it.is_empty()),
            help: diagnostic.help.clone(),
        }
    }
}

/// The findings in their order.
#[must_use]
pub fn findings(diagnostics: &[Diagnostic], sources: &Sources) -> Vec<Finding> {
    diagnostics.iter().map(|it| Finding::from_diagnostic(it, sources)).collect()
}

/// The schema of `check --format json`.
#[must_use]
pub fn findings_schema() -> Schema {
    schema_for!(Vec<Finding>)
}
