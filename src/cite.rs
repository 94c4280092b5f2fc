//! Citations: which clause of which act says a thing.
//!
//! Comes in: citations as written, relative to the annex of their service. Goes out: [`Citation`]s that stand for
//! themselves, such as `order-305-2014 annex 1 ¶5(1)`.

use crate::syntax::tree::{Cite, Language, Place};
use serde::{Serialize, Serializer};
use std::fmt;

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
        match self {
            Place::Part { word, number } => write!(f, "{word} {number}"),
            Place::Paragraph { number, sub } => {
                write!(f, "¶{number}")?;
                sub.iter().try_for_each(|part| write!(f, "({part})"))
            }
        }
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
