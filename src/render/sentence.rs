//! A sentence of a page that is written as text and as JSON: its message for programs, its words for people.

use crate::localisation::{Localizer, Published};
use crate::message::Message;
use schemars::JsonSchema;
use serde::Serialize;

/// A message in the words of a language. As JSON it is a [`Published`] one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct Sentence {
    published: Published,
    /// The words with the spaces at which no line may be broken.
    #[serde(skip)]
    words: String,
}

impl Sentence {
    /// A message in words.
    #[must_use]
    pub fn new(message: &Message, words: &Localizer<'_>) -> Self {
        let words = words.say(message.clone());
        Self { published: Published::new(message, &words), words }
    }

    /// The permanent code of its message.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.published.code
    }

    /// The words, to be laid out on a page.
    #[must_use]
    pub fn words(&self) -> &str {
        &self.words
    }
}
