//! Facts inside results that are published: with their words once a language is known.

use super::localizer::{Localizer, Published};
use crate::message::ToMessage;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::ser::{Serialize, Serializer};
use std::borrow::Cow;

/// A fact, and its words once they are put on. In JSON it is `{code, arguments, text}`, without the text until then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded<F> {
    /// The fact.
    pub fact: F,
    published: Option<Published>,
}

impl<F: ToMessage> Worded<F> {
    /// Puts it in the words of a language.
    pub fn put_in_words(&mut self, words: &Localizer<'_>) {
        self.published = Some(words.publish(&self.fact));
    }
}

impl<F> From<F> for Worded<F> {
    fn from(fact: F) -> Self {
        Self { fact, published: None }
    }
}

impl<F: ToMessage> Serialize for Worded<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.published {
            Some(published) => published.serialize(serializer),
            None => self.fact.to_message().serialize(serializer),
        }
    }
}

impl<F> JsonSchema for Worded<F> {
    fn schema_name() -> Cow<'static, str> {
        Published::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        Published::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Published::json_schema(generator)
    }
}
