//! Names: everything that has an id, with its titles in the languages of the law.

use crate::span::Span;
use crate::syntax::tree::{DeclarationKind, Language};
use indexmap::IndexMap;

/// Titles by language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Titles(pub IndexMap<Language, String>);

impl Titles {
    /// The title in `language`; failing that the English, Russian or Kazakh one.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&str> {
        [language, Language::En, Language::Ru, Language::Kk].iter().find_map(|it| self.0.get(it)).map(String::as_str)
    }
}

/// A fact that cases may state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The values in the order declared; `no`, `yes` for a fact that is true or false.
    pub values: Vec<String>,
    /// The value of a case that says nothing, as an index into `values`.
    pub default: usize,
    /// Whether it is a yes-or-no fact.
    pub boolean: bool,
    /// What it is called.
    pub titles: Titles,
    /// Where it is declared.
    pub span: Span,
}

/// The actor who applies, where none is declared to.
const APPLICANT: &str = "applicant";

/// A declared name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// What it names.
    pub kind: DeclarationKind,
    /// What it is called.
    pub titles: Titles,
    /// Where it is declared.
    pub span: Span,
}

/// All declared names. Kinds have separate sets of ids: a ground and a fact may share one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names(pub IndexMap<(DeclarationKind, String), Name>);

impl Names {
    /// The name `id` of a kind.
    #[must_use]
    pub fn get(&self, kind: DeclarationKind, id: &str) -> Option<&Name> {
        self.0.get(&(kind, id.to_owned()))
    }

    /// All ids of a kind.
    pub fn of_kind(&self, kind: DeclarationKind) -> impl Iterator<Item = &str> {
        self.0.keys().filter(move |(it, _)| *it == kind).map(|(_, id)| id.as_str())
    }

    /// The actor who applies: the one declared as the applicant, or else the one called so.
    #[must_use]
    pub fn applicant(&self) -> Option<&str> {
        self.of_kind(DeclarationKind::Actor).find(|it| *it == APPLICANT)
    }

    /// What `id` is called in `language`, or the id with spaces for underscores.
    #[must_use]
    pub fn title(&self, kind: DeclarationKind, id: &str, language: Language) -> String {
        self.get(kind, id)
            .and_then(|name| name.titles.get(language))
            .map_or_else(|| id.replace('_', " "), ToOwned::to_owned)
    }
}
