//! What can be wrong with a text or with an index.

use super::counts::Counts;
use super::index::FORMAT;
use crate::message;
use crate::message::{Argument, Message, ToMessage};
use crate::syntax::tree::Language;

/// Why bytes are no text of an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextFault {
    /// Nothing in it.
    Empty,
    /// Digits or signs, but no letter.
    NoLetters,
    /// Another encoding, as it is called: `windows-1251`.
    Encoding(String),
    /// UTF-16 that does not say so.
    Unmarked,
    /// Another kind of file.
    Kind(FileKind),
    /// Letters, but no act.
    NoAct,
}

/// A kind of file that is no plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// PDF.
    Pdf,
    /// Word since 2007, or something else in a ZIP archive.
    Zip,
    /// Word until 2003.
    OldWord,
    /// Rich text.
    Rtf,
    /// XML.
    Xml,
    /// A gzip archive.
    Gzip,
    /// HTML.
    Html,
}

/// Why a text could not be indexed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadFault {
    /// It is no plain text.
    Text(TextFault),
    /// It has no part in the language asked for.
    Language {
        /// The language asked for.
        wanted: Language,
        /// The languages found.
        found: Vec<Language>,
    },
    /// More than one act is in it.
    TwoActs {
        /// The line that enacts the first.
        first: u32,
        /// The line that enacts the second.
        second: u32,
    },
    /// It is the text of another act.
    OtherAct {
        /// The act asked for.
        act: String,
        /// Its number.
        wanted: String,
        /// The number in the text.
        found: String,
    },
}

/// Why a text is no index that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndexFault {
    /// No JSON, or JSON of another shape.
    Shape {
        /// The line.
        line: usize,
        /// What is wrong there, in the words of the JSON reader.
        problem: String,
    },
    /// Another version of the format.
    Format {
        /// The format found.
        found: u64,
    },
    /// It holds more or less than it was made with.
    Counts {
        /// The act.
        act: String,
        /// The language.
        language: Language,
        /// What it was made with.
        made: Counts,
        /// What it has.
        found: Counts,
    },
    /// It was changed after it was made.
    Changed {
        /// The act.
        act: String,
        /// The language.
        language: Language,
    },
}

impl From<TextFault> for ReadFault {
    fn from(fault: TextFault) -> Self {
        Self::Text(fault)
    }
}

impl FileKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Zip => "zip",
            Self::OldWord => "old-word",
            Self::Rtf => "rtf",
            Self::Xml => "xml",
            Self::Gzip => "gzip",
            Self::Html => "html",
        }
    }
}

impl ToMessage for TextFault {
    fn to_message(&self) -> Message {
        match self {
            Self::Empty => message!("index-text-empty"),
            Self::NoLetters => message!("index-text-no-letters"),
            Self::Encoding(encoding) => message!("index-text-encoding", encoding: id(encoding)),
            Self::Unmarked => message!("index-text-unmarked"),
            Self::Kind(kind) => message!("index-text-kind", kind: choice(kind.name())),
            Self::NoAct => message!("index-text-no-act"),
        }
    }
}

impl TextFault {
    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Message {
        match self {
            Self::Empty | Self::NoLetters => message!("index-help-text"),
            Self::Encoding(_) | Self::Unmarked => message!("index-help-encoding"),
            Self::Kind(_) => message!("index-help-kind"),
            Self::NoAct => message!("index-help-no-act"),
        }
    }
}

impl ToMessage for ReadFault {
    fn to_message(&self) -> Message {
        match self {
            Self::Text(fault) => fault.to_message(),
            Self::Language { wanted, found } => message!(
                "index-other-language",
                wanted: choice(wanted.to_string()),
                found: ids(found.iter().map(ToString::to_string)),
            ),
            Self::TwoActs { first, second } => {
                message!("index-two-acts", first: value(number(*first)), second: value(number(*second)))
            }
            Self::OtherAct { act, wanted, found } => {
                message!("index-other-act", act: id(act), wanted: id(wanted), found: id(found))
            }
        }
    }
}

impl ReadFault {
    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Message {
        match self {
            Self::Text(fault) => fault.help(),
            Self::Language { found, .. } => {
                message!("index-help-language", found: ids(found.iter().map(ToString::to_string)))
            }
            Self::TwoActs { second, .. } => message!("index-help-two-acts", second: value(number(*second))),
            Self::OtherAct { .. } => message!("index-help-other-act"),
        }
    }
}

impl ToMessage for IndexFault {
    fn to_message(&self) -> Message {
        match self {
            Self::Shape { line, problem } => {
                message!("index-shape", problem: id(problem), line: id(line.to_string()))
            }
            Self::Format { found } => {
                message!("index-format", found: id(found.to_string()), reads: id(FORMAT.to_string()))
            }
            Self::Counts { act, language, made, found } => message!(
                "index-counts-differ",
                act: id(act),
                language: choice(language.to_string()),
                made: message(made),
                found: message(found),
            ),
            Self::Changed { act, language } => {
                message!("index-changed", act: id(act), language: choice(language.to_string()))
            }
        }
    }
}

impl IndexFault {
    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Message {
        match self {
            Self::Shape { .. } => message!("index-help-shape"),
            Self::Format { .. } | Self::Counts { .. } | Self::Changed { .. } => message!("index-help-anew"),
        }
    }
}

crate::impl_error!(TextFault, ReadFault, IndexFault);

/// The number of a line, which is a name and no amount.
fn number(line: u32) -> Argument {
    Argument::id(line.to_string())
}
