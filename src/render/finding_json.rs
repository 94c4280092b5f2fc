//! Findings for programs, as JSON.

use super::finding_words::about;
use crate::case::JsonVersion;
use crate::diagnostic::{Diagnostic, Severity};
use crate::localisation::{Localizer, Published};
use crate::span::Sources;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Finding {
    /// The version of this shape.
    pub json_version: JsonVersion,
    /// The permanent code, such as `regl::syntax::unreadable`.
    pub code: String,
    /// How bad it is.
    pub severity: SeverityWord,
    /// What is wrong, in one sentence.
    pub message: Published,
    /// The file of the main place; none where the finding is about no file.
    pub file: Option<String>,
    /// Line of the main place, from 1.
    pub line: Option<usize>,
    /// Column of the main place in characters, from 1.
    pub column: Option<usize>,
    /// What is wrong at that place.
    pub label: Option<Published>,
    /// What to write instead.
    pub help: Option<Published>,
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
    pub fn from_diagnostic(diagnostic: &Diagnostic, sources: &Sources, words: &Localizer<'_>) -> Self {
        let words = &about(diagnostic, sources, words);
        let label = diagnostic.labels.first();
        let place = label.map(|it| sources.line_column(it.span));
        Self {
            json_version: JsonVersion,
            code: diagnostic.code.to_owned(),
            severity: diagnostic.severity.into(),
            message: words.publish(&diagnostic.message),
            file: label.and_then(|it| sources.file(it.span.file)).map(|it| it.name.clone()),
            line: place.map(|it| it.line),
            column: place.map(|it| it.column),
            label: label.map(|it| words.publish(&it.message)),
            help: diagnostic.help.as_ref().map(|it| words.publish(it)),
        }
    }
}

/// The findings in their order.
#[must_use]
pub fn findings(diagnostics: &[Diagnostic], sources: &Sources, words: &Localizer<'_>) -> Vec<Finding> {
    diagnostics.iter().map(|it| Finding::from_diagnostic(it, sources, words)).collect()
}

/// The schema of `check --format json`.
#[must_use]
pub fn findings_schema() -> Schema {
    schema_for!(Vec<Finding>)
}
