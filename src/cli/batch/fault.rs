//! What is wrong with a table as a whole, or with a row before it is read as a case.

use crate::diagnostic::Diagnostic;
use crate::message;
use crate::message::{Message, ToMessage};

/// What is wrong with a file as a whole.
pub(super) type Broken = Vec<Diagnostic>;

/// What is wrong with a table, or with a row of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum BatchFault {
    /// The name of a file does not tell what it is written in.
    NoFormat {
        /// The file as given.
        path: String,
        /// The option that says it.
        option: &'static str,
    },
    /// A file cannot be read as what it should be.
    Unreadable {
        /// The file as given.
        path: String,
        /// What its reader says, in English.
        words: String,
    },
    /// A file is not what it should be, or not all of it is there.
    #[cfg_attr(not(feature = "columnar"), allow(dead_code, reason = "only tables of columns tell it"))]
    NotWhole {
        /// The file as given.
        path: String,
        /// Which of both.
        what: NotWhole,
    },
    /// What was interrupted cannot be gone on with, since something is otherwise.
    Changed {
        /// The file with the mark.
        mark: String,
        /// What is otherwise.
        what: Otherwise,
    },
    /// A row is not in UTF-8.
    Encoding,
    /// A row is too long.
    TooLong {
        /// The most bytes a row may have.
        most: usize,
    },
    /// A row has another number of cells than the header.
    Cells {
        /// How many the header has.
        header: usize,
        /// How many the row has.
        found: usize,
    },
}

/// How a file is not what it should be.
#[cfg_attr(not(feature = "columnar"), allow(dead_code, reason = "only tables of columns tell it"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotWhole {
    /// Its end is missing.
    Cut,
    /// It is written in something else.
    Other,
}

/// What is otherwise than it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Otherwise {
    /// The version of the program.
    Program,
    /// The rule files.
    Rules,
    /// The options.
    Options,
    /// The input.
    Input,
    /// The part that was written.
    Output,
    /// The mark itself is no mark.
    Mark,
}

impl Otherwise {
    fn word(self) -> &'static str {
        match self {
            Otherwise::Program => "program",
            Otherwise::Rules => "rules",
            Otherwise::Options => "options",
            Otherwise::Input => "input",
            Otherwise::Output => "output",
            Otherwise::Mark => "mark",
        }
    }
}

impl ToMessage for BatchFault {
    fn to_message(&self) -> Message {
        match self {
            BatchFault::NoFormat { path, .. } => message!("batch-no-format", path: id(path)),
            BatchFault::Unreadable { path, words } => message!("batch-unreadable", path: id(path), words: text(words)),
            BatchFault::NotWhole { path, what } => {
                let what = if *what == NotWhole::Cut { "cut" } else { "other" };
                message!("batch-not-whole", path: id(path), what: choice(what))
            }
            BatchFault::Changed { mark, what } => {
                message!("batch-changed", mark: id(mark), what: choice(what.word()))
            }
            BatchFault::Encoding => message!("batch-row-encoding"),
            BatchFault::TooLong { most } => message!("batch-row-long", mebibytes: count(most / (1024 * 1024))),
            BatchFault::Cells { header, found } => {
                message!("batch-row-cells", header: count(*header), found: count(*found))
            }
        }
    }
}

crate::impl_error!(BatchFault);

impl From<&BatchFault> for Diagnostic {
    fn from(fault: &BatchFault) -> Self {
        let (code, help) = match fault {
            BatchFault::NoFormat { option, .. } => {
                ("regl::batch::format", message!("batch-no-format-help", option: id(*option)))
            }
            BatchFault::Unreadable { .. } | BatchFault::NotWhole { .. } => {
                ("regl::batch::unreadable", message!("batch-unreadable-help"))
            }
            BatchFault::Changed { .. } => ("regl::batch::changed", message!("batch-changed-help")),
            BatchFault::Encoding => ("regl::row::encoding", message!("batch-row-encoding-help")),
            BatchFault::TooLong { .. } => ("regl::row::long", message!("batch-row-long-help")),
            BatchFault::Cells { .. } => ("regl::row::cells", message!("batch-row-cells-help")),
        };
        Diagnostic::error(code, fault).help(help)
    }
}
