//! Words of rule files for people: the same for all, or one text for each language.

use super::Language;

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

// For rooms that do not ask for a language yet.
impl std::ops::Deref for Prose {
    type Target = str;

    fn deref(&self) -> &str {
        self.get(Language::En).0
    }
}

impl From<&Prose> for String {
    fn from(prose: &Prose) -> Self {
        prose.to_string()
    }
}

impl std::fmt::Display for Prose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self)
    }
}

impl serde::Serialize for Prose {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}
