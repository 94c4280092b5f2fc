//! JSON as it is written: keys that are given twice are kept, so that nobody has to guess which of them was meant.
//!
//! Comes in: a text. Goes out: a [`Json`], or a [`JsonFault`] where the text is no JSON. The depth is bounded by the reader.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::collections::HashSet;
use std::fmt;

/// A value as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Truth(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(String),
    /// An array.
    Array(Vec<Json>),
    /// An object, with its keys as often as they are given.
    Object(Vec<(String, Json)>),
}

/// Why a text is no JSON.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct JsonFault {
    /// What is wrong.
    pub message: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// Whether the text ends before the value does.
    pub cut_off: bool,
}

impl Json {
    /// Reads one value. A byte-order mark is passed over.
    ///
    /// # Errors
    ///
    /// The first place at which the text is no JSON.
    pub fn read(text: &str) -> Result<Self, JsonFault> {
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or_default().to_owned();
            JsonFault { message, line: error.line(), column: error.column(), cut_off: error.is_eof() }
        })
    }

    /// The value of a key of an object; where it is given twice, the first.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        let Json::Object(entries) = self else { return None };
        entries.iter().find(|(it, _)| it == key).map(|(_, value)| value)
    }

    /// Where keys are given again, at any depth: the path of the object, such as `facts` or `forms.request`, and the key.
    #[must_use]
    pub fn keys_given_again(&self) -> Vec<(String, &str)> {
        let mut found = Vec::new();
        self.find_keys_given_again("", &mut found);
        found
    }

    fn find_keys_given_again<'j>(&'j self, path: &str, found: &mut Vec<(String, &'j str)>) {
        match self {
            Json::Array(values) => {
                for (position, value) in values.iter().enumerate().filter(|(_, it)| it.is_nested()) {
                    value.find_keys_given_again(&format!("{path}[{position}]"), found);
                }
            }
            Json::Object(entries) => {
                let mut known = HashSet::with_capacity(entries.len());
                for (key, value) in entries {
                    if !known.insert(key) {
                        found.push((path.to_owned(), key.as_str()));
                    }
                    if value.is_nested() {
                        let dot = if path.is_empty() { "" } else { "." };
                        value.find_keys_given_again(&format!("{path}{dot}{key}"), found);
                    }
                }
            }
            Json::Null | Json::Truth(_) | Json::Number(_) | Json::Text(_) => {}
        }
    }

    fn is_nested(&self) -> bool {
        matches!(self, Json::Array(_) | Json::Object(_))
    }
}

/// Whoever has seen that no key is given twice loses nothing by this.
impl From<Json> for Value {
    fn from(json: Json) -> Self {
        match json {
            Json::Null => Value::Null,
            Json::Truth(truth) => Value::Bool(truth),
            Json::Number(number) => Value::Number(number),
            Json::Text(text) => Value::String(text),
            Json::Array(values) => Value::Array(values.into_iter().map(Value::from).collect()),
            Json::Object(entries) => {
                let entries = entries.into_iter().map(|(key, value)| (key, Value::from(value)));
                Value::Object(entries.collect::<Map<String, Value>>())
            }
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Json, E> {
        Ok(Json::Truth(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Json, E> {
        // JSON writes finite numbers only.
        Number::from_f64(number).map(Json::Number).ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Json, A::Error> {
        let mut array = Vec::new();
        while let Some(value) = values.next_element()? {
            array.push(value);
        }
        Ok(Json::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut object = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            object.push(entry);
        }
        Ok(Json::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_given_again_are_found_at_every_depth() {
        let json =
            Json::read(r#"{ "a": 1, "b": [{ "c": { "d": 1, "d": 1 } }], "a": [null, { "": 2, "": 3 }] }"#).unwrap();
        let found = [("b[0].c".to_owned(), "d"), (String::new(), "a"), ("a[1]".to_owned(), "")];
        assert_eq!(json.keys_given_again(), found);
    }

    #[test]
    fn everything_else_is_as_the_usual_reader_has_it() {
        let text =
            r#"{ "a": [1, -2, 1.5, 18446744073709551615, 1e300], "b": { "c": null }, "d": true, "e": "\u00e9\n" }"#;
        let usual: Value = serde_json::from_str(text).unwrap();
        assert_eq!(Value::from(Json::read(text).unwrap()), usual);
    }

    #[test]
    fn depth_and_size_are_bounded() {
        assert!(Json::read(&"[".repeat(1_000_000)).is_err());
        assert!(Json::read("1e999").is_err());
    }
}
