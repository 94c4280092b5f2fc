//! Names: everything that has an id, with its titles in the languages of the law.

use super::built_in::APPLICANT;
use crate::span::Span;
use crate::syntax::tree::{DeclarationKind, Language};
use indexmap::IndexMap;
use std::collections::HashMap;
use std::ops::Deref;

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
    pub values: Values,
    /// The value of a case that says nothing, as an index into `values`.
    pub default: usize,
    /// Whether it is a yes-or-no fact.
    pub boolean: bool,
    /// Whether it is an amount: any number, of which conditions cannot ask. It has no values and no default.
    pub amount: bool,
    /// What it is called.
    pub titles: Titles,
    /// Where it is declared.
    pub span: Span,
}

/// The values that something may have, each once. They are read in their order as a slice is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values {
    in_order: Vec<String>,
    positions: HashMap<String, usize>,
}

impl Values {
    /// Where among them a value stands; none where it is not one of them.
    #[must_use]
    pub fn position(&self, value: &str) -> Option<usize> {
        self.positions.get(value).copied()
    }
}

impl FromIterator<String> for Values {
    fn from_iter<I: IntoIterator<Item = String>>(values: I) -> Self {
        let in_order: Vec<String> = values.into_iter().collect();
        let positions = in_order.iter().enumerate().map(|(position, value)| (value.clone(), position)).collect();
        Self { in_order, positions }
    }
}

impl Deref for Values {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.in_order
    }
}

/// What an actor is to the law, whatever the law calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The one who applies.
    Applicant,
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 1] = [Role::Applicant];

    /// Its word in rule files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Role::Applicant => "applicant",
        }
    }
}

/// A declared name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// What it names.
    pub kind: DeclarationKind,
    /// The role it is declared to have.
    pub role: Option<Role>,
    /// What came before in its place, under an older act: names of its kind, or duties.
    pub replaces: Vec<String>,
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
    pub fn of_kind(&self, kind: DeclarationKind) -> impl Iterator<Item = &str> + Clone {
        self.0.keys().filter(move |(it, _)| *it == kind).map(|(_, id)| id.as_str())
    }

    /// The actor who applies: the one declared as the applicant, or else the one called so.
    #[must_use]
    pub fn applicant(&self) -> Option<&str> {
        let declared = self.with_role(Role::Applicant).map(|(id, _)| id);
        declared.or_else(|| self.of_kind(DeclarationKind::Actor).find(|it| *it == APPLICANT))
    }

    /// The one that is declared to have a role.
    #[must_use]
    pub fn with_role(&self, role: Role) -> Option<(&str, &Name)> {
        self.0.iter().find(|(_, name)| name.role == Some(role)).map(|((_, id), name)| (id.as_str(), name))
    }

    /// What `id` is called in `language`, or the id with spaces for underscores.
    #[must_use]
    pub fn title(&self, kind: DeclarationKind, id: &str, language: Language) -> String {
        self.get(kind, id)
            .and_then(|name| name.titles.get(language))
            .map_or_else(|| id.replace('_', " "), ToOwned::to_owned)
    }
}
