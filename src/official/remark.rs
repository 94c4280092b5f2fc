//! Remarks of an index: what is to be said of a line of the text.

use crate::message;
use crate::message::{Message, ToMessage};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is to be said of a line: why it has no place, why its figures are doubtful.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// The line of the text, counted from 1.
    pub line: u32,
    /// What is to be said.
    pub why: Why,
}

/// What is to be said of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "code", rename_all = "snake_case", deny_unknown_fields)]
pub enum Why {
    /// A paragraph whose number is not the one that comes next.
    OutOfOrder {
        /// Its number.
        paragraph: u32,
        /// The number of the paragraph before it.
        last: u32,
    },
    /// A soft hyphen stands before a space, so that a word may go on after it.
    WordTorn,
    /// A character was lost in extraction.
    CharacterLost,
    /// A character that no text has.
    NoCharacter {
        /// Its number in Unicode: `U+F0B7`.
        found: String,
    },
    /// A digit of other scripts.
    NoDigit {
        /// The digit.
        found: String,
    },
    /// A letter where a digit is likely.
    LetterInNumber {
        /// The number with what stands around it.
        found: String,
    },
}

impl ToMessage for Why {
    fn to_message(&self) -> Message {
        match self {
            Self::OutOfOrder { paragraph, last } => message!(
                "index-out-of-order",
                paragraph: id(paragraph.to_string()),
                last: id(last.to_string()),
            ),
            Self::WordTorn => message!("index-word-torn"),
            Self::CharacterLost => message!("index-character-lost"),
            Self::NoCharacter { found } => message!("index-no-character", found: id(found)),
            Self::NoDigit { found } => message!("index-no-digit", found: id(found)),
            Self::LetterInNumber { found } => message!("index-letter-in-number", found: id(found)),
        }
    }
}

impl ToMessage for Remark {
    fn to_message(&self) -> Message {
        message!("index-remark", line: id(self.line.to_string()), why: message(&self.why))
    }
}
