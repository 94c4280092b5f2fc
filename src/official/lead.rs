//! Lines that lead others: the title of a chapter, the first line of a paragraph, a line that opens a list.
//!
//! All places below such a line share it, and what it says is worked out once, so that a long line over many short ones
//! costs no more than it is long.

use super::figure::{Topic, topics};
use super::letters;
use crate::syntax::tree::Language;
use std::cell::OnceCell;
use std::rc::Rc;

/// A line that leads others. All of a text is in one language, and so are the answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lead {
    /// Its words.
    pub text: String,
    small: OnceCell<String>,
    topics: OnceCell<Vec<Topic>>,
    said: OnceCell<Said>,
}

/// What a line opens or tells of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Said {
    /// A list of documents.
    pub documents: bool,
    /// A list of grounds for refusal.
    pub grounds: bool,
    /// A list of steps.
    pub steps: bool,
    /// A chapter in which sentences tell steps.
    pub telling: bool,
    /// A chapter on complaints.
    pub complaints: bool,
}

impl Lead {
    /// A line.
    #[must_use]
    pub fn new(text: &str) -> Rc<Self> {
        Rc::new(Self { text: text.to_owned(), ..Self::default() })
    }

    /// Its words in small letters.
    pub fn small(&self) -> &str {
        self.small.get_or_init(|| letters::small(&self.text))
    }

    /// What it is about.
    pub fn topics(&self, language: Language) -> &[Topic] {
        self.topics.get_or_init(|| topics(&self.text, language))
    }

    /// What it opens or tells of, by what `read` finds in its words in small letters.
    pub fn said(&self, read: impl FnOnce(&str) -> Said) -> Said {
        *self.said.get_or_init(|| read(self.small()))
    }
}
