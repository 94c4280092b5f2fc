//! One service in plain words.
//!
//! Comes in: a service of a law. Goes out: a [`ServicePage`], in which every rule is a sentence with its clauses, in
//! sections that follow one another as in an official standard. [`text`] lays it out; as JSON it is written as it is.

mod access;
mod bearing;
mod papers;
mod procedure;
mod regime;
mod step;
mod text;
mod words;

pub use papers::{CataloguePage, CodePage, FieldPage, FormPage, KindWord, NeedWord, RegisterPage};
pub use regime::RegimePage;
pub use text::{regime_text, service_text};

use super::overview::title;
use crate::cite::Citation;
use crate::model::{Law, Service};
use crate::syntax::tree::Language;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use words::Words;

/// A service of a regime in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ServicePage {
    /// The id of the service.
    pub service: String,
    /// What it is called.
    pub title: String,
    /// The id of the regime.
    pub regime: String,
    /// What the regime is called.
    pub regime_title: String,
    /// The time in which the regime was in force, in words.
    pub in_force: String,
    /// What is said of the service as a whole.
    pub sections: Vec<Section>,
    /// Its procedures.
    pub procedures: Vec<ProcedurePage>,
    /// The registers that its steps write to.
    pub registers: Vec<RegisterPage>,
    /// Its forms.
    pub forms: Vec<FormPage>,
    /// The catalogues of the act or annex it stands under.
    pub catalogues: Vec<CataloguePage>,
    /// Assumptions and conflicts that bear on it.
    pub readings: Vec<Section>,
}

/// A procedure in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProcedurePage {
    /// The id of the procedure.
    pub procedure: String,
    /// What is said of it.
    pub sections: Vec<Section>,
}

/// What is said under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Section {
    /// The heading, such as `Term`.
    pub heading: String,
    /// What is said.
    pub entries: Vec<Entry>,
}

/// A rule in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Entry {
    /// The id of what it is about, where that has one.
    pub id: Option<String>,
    /// The sentence.
    pub text: String,
    /// The clauses that say so.
    #[schemars(with = "Vec<String>")]
    pub cite: Vec<Citation>,
    /// What belongs to it.
    pub details: Vec<Entry>,
}

impl Entry {
    fn new(text: impl Into<String>, cite: &[Citation]) -> Self {
        Self { id: None, text: text.into(), cite: cite.to_vec(), details: Vec::new() }
    }

    fn about(mut self, id: &str) -> Self {
        self.id = Some(id.to_owned());
        self
    }

    fn with(mut self, details: Vec<Entry>) -> Self {
        self.details = details;
        self
    }
}

/// Sections in the making; empty ones are left out.
#[derive(Debug, Default)]
struct Sections(Vec<Section>);

impl Sections {
    fn add(&mut self, heading: &str, entries: impl IntoIterator<Item = Entry>) {
        let entries: Vec<Entry> = entries.into_iter().collect();
        if !entries.is_empty() {
            self.0.push(Section { heading: heading.to_owned(), entries });
        }
    }
}

impl ServicePage {
    /// The page of a service with all its procedures, or with the one that is named.
    #[must_use]
    pub fn from_service(service: &Service, procedure: Option<&str>, law: &Law, language: Language) -> Self {
        let words = Words { law, language };
        let shown = || service.procedures.values().filter(|it| procedure.is_none_or(|id| it.id == id));
        let regime = law.regimes.get(&service.regime);
        let window = regime.map(|it| law.window(it));
        Self {
            service: service.id.clone(),
            title: title(&service.titles, &service.id, language),
            regime: service.regime.clone(),
            regime_title: regime.map(|it| title(&it.titles, &it.id, language)).unwrap_or_default(),
            in_force: window.map(|it| super::overview_text::in_force(it.from, it.to)).unwrap_or_default(),
            sections: access::sections(service, &words),
            procedures: shown()
                .map(|it| ProcedurePage { procedure: it.id.clone(), sections: procedure::sections(it, &words) })
                .collect(),
            registers: papers::registers(&shown().collect::<Vec<_>>(), &words),
            forms: papers::forms(service, &words),
            catalogues: papers::catalogues(service, &words),
            readings: bearing::sections(service, &shown().collect::<Vec<_>>(), &words),
        }
    }
}

/// What `show` writes: a service, or without one the papers of a regime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum ShownPage {
    /// A service.
    Service(Box<ServicePage>),
    /// The registers, forms and catalogues of a regime.
    Regime(Box<RegimePage>),
}

/// The schema of `show --format json`.
#[must_use]
pub fn service_schema() -> Schema {
    schema_for!(ShownPage)
}
