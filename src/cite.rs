//! Citations: which clause of which act says a thing.
//!
//! Comes in: citations as written, relative to the annex of their service. Goes out: [`Citation`]s that stand for
//! themselves, such as `order-305-2014 annex 1 ¶5(1)`.

use crate::syntax::tree::{Cite, Language, Place};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;
use std::sync::Arc;

/// A place of an act, complete in itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    /// The act.
    pub act: String,
    /// The language versions meant; empty means all of them.
    pub languages: Vec<Language>,
    /// From the widest place to the narrowest.
    pub places: Vec<Place>,
}

/// The clauses of a rule with their texts, which everything that rests on the rule shares.
#[derive(Clone, Default)]
pub struct Clauses(Arc<(Vec<Citation>, Vec<String>)>);

impl Clauses {
    /// Their texts, one for each.
    #[must_use]
    pub fn texts(&self) -> &[String] {
        &self.0.1
    }

    /// The clauses.
    #[must_use]
    pub fn as_slice(&self) -> &[Citation] {
        &self.0.0
    }
}

impl From<Vec<Citation>> for Clauses {
    fn from(clauses: Vec<Citation>) -> Self {
        let texts = clauses.iter().map(ToString::to_string).collect();
        Self(Arc::new((clauses, texts)))
    }
}

impl Deref for Clauses {
    type Target = [Citation];

    fn deref(&self) -> &[Citation] {
        self.as_slice()
    }
}

impl PartialEq for Clauses {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.as_slice() == other.as_slice()
    }
}

impl Eq for Clauses {}

impl fmt::Debug for Clauses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}

impl Serialize for Clauses {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.texts().serialize(serializer)
    }
}

/// Where relative citations start: the act and annex that a service stands under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base {
    /// The act.
    pub act: String,
    /// The annex or standard of it.
    pub places: Vec<Place>,
}

impl Citation {
    /// Completes a citation as written: one without an act continues `base`.
    #[must_use]
    pub fn from_tree(cite: &Cite, base: &Base) -> Self {
        let languages = cite.languages.clone();
        match &cite.act {
            Some(act) => Self { act: act.name.clone(), languages, places: cite.places.clone() },
            None => Self {
                act: base.act.clone(),
                languages,
                places: base.places.iter().chain(&cite.places).cloned().collect(),
            },
        }
    }
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.act)?;
        if !self.languages.is_empty() {
            let names: Vec<_> = self.languages.iter().map(ToString::to_string).collect();
            write!(f, " ({})", names.join(", "))?;
        }
        self.places.iter().try_for_each(|place| write!(f, " {place}"))
    }
}

impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sub = match self {
            Place::Part { word, number, sub } => write!(f, "{word} {number}").map(|()| sub)?,
            Place::Paragraph { number, sub } => write!(f, "¶{number}").map(|()| sub)?,
        };
        sub.iter().try_for_each(|part| write!(f, "({part})"))
    }
}

/// A place inside an act, from the widest part to the narrowest, without the act: `annex 1 ¶5(3) indent 2`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(
    /// The parts.
    pub Vec<Place>,
);

/// What is wrong with an address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no place of an act; places read like `annex 1 ¶5(3) indent 2`")]
pub struct AddressFault(
    /// The text that should have been one.
    pub String,
);

impl Address {
    /// This place with one more part inside it.
    #[must_use]
    pub fn with(&self, place: Place) -> Self {
        let mut parts = self.0.clone();
        parts.push(place);
        Self(parts)
    }

    /// Whether this place is `other` or lies inside it.
    #[must_use]
    pub fn lies_in(&self, other: &Address) -> bool {
        self.steps().starts_with(&other.steps())
    }

    /// The address split wherever a wider one could end: `annex 1 ¶5(3)` into `annex 1`, `¶5` and `(3)`.
    #[must_use]
    pub fn steps(&self) -> Vec<String> {
        self.0.iter().flat_map(Place::steps).collect()
    }
}

impl Place {
    /// The number of the part, without those inside it.
    #[must_use]
    pub fn number(&self) -> &str {
        match self {
            Place::Part { number, .. } | Place::Paragraph { number, .. } => number,
        }
    }

    /// The part split where a narrower citation could end: `¶5(3)` into `¶5` and `(3)`.
    fn steps(&self) -> Vec<String> {
        let (first, sub) = match self {
            Place::Part { word, number, sub } => (format!("{word} {number}"), sub),
            Place::Paragraph { number, sub } => (format!("¶{number}"), sub),
        };
        std::iter::once(first).chain(sub.iter().map(|it| format!("({it})"))).collect()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, place) in self.0.iter().enumerate() {
            write!(f, "{}{place}", if position == 0 { "" } else { " " })?;
        }
        Ok(())
    }
}

impl FromStr for Address {
    type Err = AddressFault;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let fault = || AddressFault(text.to_owned());
        let numbered = |text: &str| -> Option<(String, Vec<String>)> {
            let mut parts = text.split('(');
            let number = parts.next().filter(|it| is_place_number(it))?.to_owned();
            let sub = parts.map(|it| it.strip_suffix(')').filter(|it| is_place_number(it)).map(str::to_owned));
            Some((number, sub.collect::<Option<_>>()?))
        };
        let mut places = Vec::new();
        let mut words = text.split(' ').filter(|it| !it.is_empty());
        while let Some(word) = words.next() {
            places.push(if let Some(paragraph) = word.strip_prefix('¶') {
                let (number, sub) = numbered(paragraph).ok_or_else(fault)?;
                Place::Paragraph { number, sub }
            } else if PLACE_WORDS.contains(&word) {
                let (number, sub) = words.next().and_then(numbered).ok_or_else(fault)?;
                Place::Part { word: word.to_owned(), number, sub }
            } else {
                return Err(fault());
            });
        }
        Ok(Self(places))
    }
}

/// The words that name a numbered part of an act, and the sign that does.
pub const PLACE_WORDS: [&str; 14] = [
    "annex", "standard", "appendix", "article", "chapter", "indent", "row", "note", "section", "part", "title",
    "point", "sentence", SIGN,
];

/// The sign by which German acts, and those of the United States, number their sections.
pub const SIGN: &str = "§";

/// Whether a text is the number of a place: `5`, `5-1`, `2.1`, `5–7`.
fn is_place_number(text: &str) -> bool {
    let within = |it: char| it.is_ascii_alphanumeric() || matches!(it, '.' | '-' | '–');
    text.starts_with(|it: char| it.is_ascii_alphanumeric()) && text.chars().all(within)
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for Address {
    fn schema_name() -> Cow<'static, str> {
        "Address".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "A place inside an act, from the widest part to the narrowest: `annex 1 ¶5(3) indent 2`",
        })
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Language::Kk => "kk",
            Language::Ru => "ru",
            Language::En => "en",
        })
    }
}
