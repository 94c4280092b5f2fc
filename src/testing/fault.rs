//! What is wrong with snapshot files.

use super::snapshot::VERSION;
use crate::diagnostic::Diagnostic;
use crate::message;
use crate::message::{Message, ToMessage};
use crate::span::Span;

/// A fault of a snapshot file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SnapshotFault {
    /// The first line is not that of a snapshot file.
    Head(Span),
    /// The file is of another version of the form.
    Version {
        /// The version.
        version: String,
        /// Where it stands.
        span: Span,
    },
    /// Both sides of a merge stand in the file.
    Merge(Span),
    /// A line that no snapshot has.
    Line(Span),
    /// A line before the first case.
    Homeless(Span),
    /// A line that the case has already.
    Twice {
        /// What it tells of.
        key: String,
        /// Where it stands.
        span: Span,
    },
    /// A second snapshot of one case.
    Duplicate {
        /// The case.
        case: String,
        /// Where the first one stands.
        first: Span,
        /// Where the second one stands.
        span: Span,
    },
    /// A snapshot that lacks a line that all have.
    Lacking {
        /// The case.
        case: String,
        /// What it lacks.
        word: &'static str,
        /// Where its name stands.
        span: Span,
    },
}

impl SnapshotFault {
    /// Where it is.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Head(span) | Self::Merge(span) | Self::Line(span) | Self::Homeless(span) => *span,
            Self::Version { span, .. }
            | Self::Twice { span, .. }
            | Self::Duplicate { span, .. }
            | Self::Lacking { span, .. } => *span,
        }
    }
}

impl ToMessage for SnapshotFault {
    fn to_message(&self) -> Message {
        match self {
            Self::Head(_) => message!("test-snapshot-head"),
            Self::Version { version, .. } => message!("test-snapshot-version", version: id(version)),
            Self::Merge(_) => message!("test-snapshot-merge"),
            Self::Line(_) => message!("test-snapshot-line"),
            Self::Homeless(_) => message!("test-snapshot-homeless"),
            Self::Twice { key, .. } => message!("test-snapshot-twice", key: id(key)),
            Self::Duplicate { case, .. } => message!("test-snapshot-duplicate", case: id(case)),
            Self::Lacking { case, word, .. } => message!("test-snapshot-lacking", case: id(case), word: id(*word)),
        }
    }
}

crate::impl_error!(SnapshotFault);

impl From<&SnapshotFault> for Diagnostic {
    fn from(fault: &SnapshotFault) -> Self {
        let (code, help) = match fault {
            SnapshotFault::Head(_) => ("regl::snapshot::head", message!("test-snapshot-help-restore")),
            SnapshotFault::Version { .. } => {
                ("regl::snapshot::version", message!("test-snapshot-help-version", known: id(VERSION.to_string())))
            }
            SnapshotFault::Merge(_) => ("regl::snapshot::merge", message!("test-snapshot-help-merge")),
            SnapshotFault::Line(_) | SnapshotFault::Homeless(_) | SnapshotFault::Twice { .. } => {
                ("regl::snapshot::line", message!("test-snapshot-help-restore"))
            }
            SnapshotFault::Duplicate { .. } => ("regl::snapshot::duplicate", message!("test-snapshot-help-duplicate")),
            SnapshotFault::Lacking { .. } => ("regl::snapshot::lacking", message!("test-snapshot-help-restore")),
        };
        let diagnostic = Diagnostic::error(code, fault).at(fault.span(), message!("test-snapshot-here"));
        let diagnostic = match fault {
            SnapshotFault::Duplicate { first, .. } => diagnostic.at(*first, message!("test-snapshot-first")),
            _ => diagnostic,
        };
        diagnostic.help(help)
    }
}

/// A snapshot of a case that its file does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Orphan {
    /// The snapshot file.
    pub file: String,
    /// The case; none where the whole file belongs to no rule file.
    pub case: Option<String>,
    /// The rule file in which a case of that name stands now.
    pub now_in: Option<String>,
}

impl ToMessage for Orphan {
    fn to_message(&self) -> Message {
        match &self.case {
            Some(case) => message!(
                "test-orphan",
                file: id(&self.file),
                case: id(case),
                now: optional id(self.now_in.as_deref()),
            ),
            None => message!("test-orphaned-file", file: id(&self.file)),
        }
    }
}
