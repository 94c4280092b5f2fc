//! Words of rule files for people: the same for all, or one text for each language.

use super::Language;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Words that a rule file has for people: `"…"`, or `en "…" ru "…" kk "…"` with each language once.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Prose {
    /// The same words for all, in a language that is not told.
    Plain(String),
    /// One text for each of some languages, in the order written; never empty.
    InLanguages(Vec<(Language, String)>),
}

impl Prose {
    /// The text for readers of `language`; failing that the English, Russian or Kazakh one. With it comes the language
    /// that it is in, none where the file does not tell.
    #[must_use]
    pub fn get(&self, language: Language) -> (&str, Option<Language>) {
        match self {
            Prose::Plain(text) => (text, None),
            Prose::InLanguages(texts) => {
                let wanted = [language, Language::En, Language::Ru, Language::Kk];
                let found = wanted.iter().find_map(|wanted| texts.iter().find(|(language, _)| language == wanted));
                found.map_or(("", None), |(language, text)| (text, Some(*language)))
            }
        }
    }
}

impl Prose {
    /// The English text, or the one that stands in for it: what citations are held against, whatever the reader's language.
    #[must_use]
    pub fn english(&self) -> &str {
        self.get(Language::En).0
    }

    /// The same with each of its texts changed.
    #[must_use]
    pub fn map(&self, change: impl Fn(&str) -> String) -> Self {
        match self {
            Prose::Plain(text) => Prose::Plain(change(text)),
            Prose::InLanguages(texts) => {
                Prose::InLanguages(texts.iter().map(|(language, text)| (*language, change(text))).collect())
            }
        }
    }
}

impl From<String> for Prose {
    fn from(text: String) -> Self {
        Prose::Plain(text)
    }
}

/// In JSON: the words that are the same for all as a text, others as an object with one text for each language.
#[derive(serde::Serialize, schemars::JsonSchema)]
#[serde(untagged)]
enum Published<'a> {
    Plain(&'a str),
    InLanguages(BTreeMap<String, &'a str>),
}

impl serde::Serialize for Prose {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let published = match self {
            Prose::Plain(text) => Published::Plain(text),
            Prose::InLanguages(texts) => Published::InLanguages(
                texts.iter().map(|(language, text)| (language.to_string(), text.as_str())).collect(),
            ),
        };
        published.serialize(serializer)
    }
}

impl schemars::JsonSchema for Prose {
    fn schema_name() -> Cow<'static, str> {
        "Prose".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Published::json_schema(generator)
    }
}
