//! JSON as it is written: keys that are given twice are kept, so that nobody has to guess which of them was meant.
//!
//! Comes in: a text. Goes out: a [`Json`], or a [`JsonFault`] where the text is no JSON. The depth is bounded by the reader.

use crate::message;
use crate::message::{Message, ToMessage};
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonFault {
    /// What is wrong.
    pub problem: JsonProblem,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// Whether the text ends before the value does.
    pub cut_off: bool,
}

/// What is wrong in a text that is no JSON.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonProblem {
    /// The text ends inside an array.
    EndInArray,
    /// The text ends inside an object.
    EndInObject,
    /// The text ends inside a text in quotation marks.
    EndInText,
    /// The text ends where a value should be.
    EndInValue,
    /// There is no colon after a key.
    NoColon,
    /// There is neither a comma nor the end of the array.
    NoCommaInArray,
    /// There is neither a comma nor the end of the object.
    NoCommaInObject,
    /// A word that is neither `true` nor `false` nor `null`.
    NoWord,
    /// There is no value.
    NoValue,
    /// There is no quotation mark.
    NoQuote,
    /// A backslash is followed by what it cannot be followed by.
    Escape,
    /// A number that is written otherwise than numbers are.
    Number,
    /// A number that is too large.
    NumberRange,
    /// A code point that does not exist.
    CodePoint,
    /// A control character inside a text.
    Control,
    /// A key that is no text.
    Key,
    /// Half of a pair of surrogates.
    Surrogate,
    /// A comma before the end of an array or object.
    TrailingComma,
    /// Something follows the value.
    TrailingCharacters,
    /// An escape in digits that ends too early.
    HexEscape,
    /// More values inside each other than are read.
    TooDeep,
    /// Anything else, as the reader says it in English.
    Other(String),
}

/// What the reader says in English, and what it means.
const PROBLEMS: [(&str, JsonProblem); 21] = [
    ("EOF while parsing a list", JsonProblem::EndInArray),
    ("EOF while parsing an object", JsonProblem::EndInObject),
    ("EOF while parsing a string", JsonProblem::EndInText),
    ("EOF while parsing a value", JsonProblem::EndInValue),
    ("expected `:`", JsonProblem::NoColon),
    ("expected `,` or `]`", JsonProblem::NoCommaInArray),
    ("expected `,` or `}`", JsonProblem::NoCommaInObject),
    ("expected ident", JsonProblem::NoWord),
    ("expected value", JsonProblem::NoValue),
    ("expected `\"`", JsonProblem::NoQuote),
    ("invalid escape", JsonProblem::Escape),
    ("invalid number", JsonProblem::Number),
    ("number out of range", JsonProblem::NumberRange),
    ("invalid unicode code point", JsonProblem::CodePoint),
    ("control character (\\u0000-\\u001F) found while parsing a string", JsonProblem::Control),
    ("key must be a string", JsonProblem::Key),
    ("lone leading surrogate in hex escape", JsonProblem::Surrogate),
    ("trailing comma", JsonProblem::TrailingComma),
    ("trailing characters", JsonProblem::TrailingCharacters),
    ("unexpected end of hex escape", JsonProblem::HexEscape),
    ("recursion limit exceeded", JsonProblem::TooDeep),
];

impl JsonProblem {
    /// What the reader means by its words, after which it names line and column.
    fn of(words: &str) -> Self {
        let words = words.rsplit_once(" at line ").map_or(words, |(words, _)| words);
        let known = PROBLEMS.into_iter().find(|(it, _)| *it == words);
        known.map_or_else(|| JsonProblem::Other(words.to_owned()), |(_, problem)| problem)
    }
}

impl ToMessage for JsonProblem {
    fn to_message(&self) -> Message {
        match self {
            JsonProblem::EndInArray => message!("json-end-in-array"),
            JsonProblem::EndInObject => message!("json-end-in-object"),
            JsonProblem::EndInText => message!("json-end-in-text"),
            JsonProblem::EndInValue => message!("json-end-in-value"),
            JsonProblem::NoColon => message!("json-no-colon"),
            JsonProblem::NoCommaInArray => message!("json-no-comma", end: id(']')),
            JsonProblem::NoCommaInObject => message!("json-no-comma", end: id('}')),
            JsonProblem::NoWord => message!("json-no-word"),
            JsonProblem::NoValue => message!("json-no-value"),
            JsonProblem::NoQuote => message!("json-no-quote"),
            JsonProblem::Escape => message!("json-escape"),
            JsonProblem::Number => message!("json-number"),
            JsonProblem::NumberRange => message!("json-number-range"),
            JsonProblem::CodePoint => message!("json-code-point"),
            JsonProblem::Control => message!("json-control"),
            JsonProblem::Key => message!("json-key"),
            JsonProblem::Surrogate => message!("json-surrogate"),
            JsonProblem::TrailingComma => message!("json-trailing-comma"),
            JsonProblem::TrailingCharacters => message!("json-trailing-characters"),
            JsonProblem::HexEscape => message!("json-hex-escape"),
            JsonProblem::TooDeep => message!("json-too-deep"),
            JsonProblem::Other(words) => message!("json-other", words: text(words)),
        }
    }
}

impl JsonFault {
    fn of(error: &serde_json::Error) -> Self {
        let problem = JsonProblem::of(&error.to_string());
        Self { problem, line: error.line(), column: error.column(), cut_off: error.is_eof() }
    }
}

impl ToMessage for JsonFault {
    fn to_message(&self) -> Message {
        self.problem.to_message()
    }
}

crate::impl_error!(JsonProblem, JsonFault);

impl Json {
    /// Reads one value. A byte-order mark is passed over.
    ///
    /// # Errors
    ///
    /// The first place at which the text is no JSON.
    pub fn read(text: &str) -> Result<Self, JsonFault> {
        serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| JsonFault::of(&error))
    }

    /// Reads the elements of an array and hands each over as soon as it is read, so that only one of them is held at a time;
    /// hands back any other value. What comes before a fault has been handed over by then.
    ///
    /// # Errors
    ///
    /// The first place at which the text is no JSON.
    pub fn read_each(text: &str, each: &mut dyn FnMut(Json)) -> Result<Option<Self>, JsonFault> {
        let text = text.trim_start_matches('\u{feff}');
        if !text.trim_start().starts_with('[') {
            return Json::read(text).map(Some);
        }
        let mut reader = serde_json::Deserializer::from_str(text);
        let read = reader.deserialize_seq(Elements(each)).and_then(|()| reader.end());
        read.map(|()| None).map_err(|error| JsonFault::of(&error))
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
                // Few keys are sooner compared than kept.
                let few = entries.len() <= 16;
                let mut known = HashSet::with_capacity(if few { 0 } else { entries.len() });
                for (at, (key, value)) in entries.iter().enumerate() {
                    let again = if few { entries.iter().take(at).any(|(it, _)| it == key) } else { !known.insert(key) };
                    if again {
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

/// Takes the elements of an array one by one.
struct Elements<'f>(&'f mut dyn FnMut(Json));

impl<'de> Visitor<'de> for Elements<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of JSON")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<(), A::Error> {
        while let Some(value) = values.next_element()? {
            (self.0)(value);
        }
        Ok(())
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

    /// The reader says in words what is wrong; that none of them is another than was thought shows here.
    #[test]
    fn problems_are_known() {
        for (text, problem) in [
            ("[1", JsonProblem::EndInArray),
            ("{", JsonProblem::EndInObject),
            ("\"a", JsonProblem::EndInText),
            ("", JsonProblem::EndInValue),
            ("{\"a\" 1}", JsonProblem::NoColon),
            ("[1 2]", JsonProblem::NoCommaInArray),
            ("{\"a\": 1 \"b\": 2}", JsonProblem::NoCommaInObject),
            ("nul!", JsonProblem::NoWord),
            ("?", JsonProblem::NoValue),
            ("\"\\x\"", JsonProblem::Escape),
            ("01", JsonProblem::Number),
            ("1e999", JsonProblem::NumberRange),
            ("\"\\udead\"", JsonProblem::Surrogate),
            ("\"\n\"", JsonProblem::Control),
            ("{1: 2}", JsonProblem::Key),
            ("[1,]", JsonProblem::TrailingComma),
            ("{} {}", JsonProblem::TrailingCharacters),
        ] {
            assert_eq!(Json::read(text).unwrap_err().problem, problem, "{text}");
        }
        assert_eq!(Json::read(&"[".repeat(1_000)).unwrap_err().problem, JsonProblem::TooDeep);
    }

    #[test]
    fn elements_are_handed_over_one_by_one() {
        let each = |text: &str| {
            let mut found = Vec::new();
            let rest = Json::read_each(text, &mut |it| found.push(it));
            (found.len(), rest)
        };
        assert_eq!(each(" [1, [2], {}]\n"), (3, Ok(None)));
        assert_eq!(each("[]"), (0, Ok(None)));
        assert_eq!(each("7"), (0, Ok(Some(Json::Number(7.into())))));
        // What is wrong is told as it is of a text that is read as a whole.
        for text in
            ["[1, 2", "[1 2]", "[1,]", "[1] 2", "[nul]", "[1e999]", &"[".repeat(1_000), "[{\"a\": \"\\ud800\"}]"]
        {
            assert_eq!(each(text).1.unwrap_err(), Json::read(text).unwrap_err(), "{text}");
        }
    }

    #[test]
    fn depth_and_size_are_bounded() {
        assert!(Json::read(&"[".repeat(1_000_000)).is_err());
        assert!(Json::read("1e999").is_err());
    }
}
