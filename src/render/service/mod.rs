//! One service in plain words.
//!
//! Comes in: a service of a law, and the words of a language. Goes out: a [`ServicePage`], in which every rule is a sentence
//! with its clauses, in sections that follow one another as in an official standard. [`text`] lays it out; as JSON it is
//! written as it is.

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

use super::sentence::Sentence;
use crate::case::JsonVersion;
use crate::cite::Citation;
use crate::localisation::Localizer;
use crate::message;
use crate::message::{Message, Named};
use crate::model::{Law, Procedure, Service};
use crate::wording;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use words::Words;

/// A service of a regime in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ServicePage {
    /// The version of the JSON: 2.
    pub json_version: JsonVersion,
    /// The id of the service.
    pub service: String,
    /// What it is called.
    pub title: String,
    /// The id of the regime.
    pub regime: String,
    /// What the regime is called.
    pub regime_title: String,
    /// The time in which the regime was in force, in words.
    pub in_force: Option<Sentence>,
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
    pub heading: Sentence,
    /// What is said.
    pub entries: Vec<Entry>,
}

/// A rule in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Entry {
    /// The id of what it is about, where that has one.
    pub id: Option<String>,
    /// The sentence.
    #[serde(flatten)]
    pub said: Sentence,
    /// The clauses that say so.
    #[schemars(with = "Vec<String>")]
    pub cite: Vec<Citation>,
    /// What belongs to it.
    pub details: Vec<Entry>,
}

impl Entry {
    fn new(message: &Message, cite: &[Citation], words: &Localizer<'_>) -> Self {
        Self { id: None, said: Sentence::new(message, words), cite: cite.to_vec(), details: Vec::new() }
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
struct Sections<'l> {
    all: Vec<Section>,
    words: &'l Localizer<'l>,
}

impl<'l> Sections<'l> {
    fn new(words: &'l Localizer<'l>) -> Self {
        Self { all: Vec::new(), words }
    }

    fn add(&mut self, heading: Message, entries: impl IntoIterator<Item = Entry>) {
        let entries: Vec<Entry> = entries.into_iter().collect();
        if !entries.is_empty() {
            self.all.push(Section { heading: Sentence::new(&heading, self.words), entries });
        }
    }
}

impl ServicePage {
    /// The page of a service with all its procedures, or with the one that is named.
    #[must_use]
    pub fn from_service(service: &Service, procedure: Option<&str>, law: &Law, localizer: &Localizer<'_>) -> Self {
        let words = Words { law, localizer };
        let shown: Vec<&Procedure> =
            service.procedures.values().filter(|it| procedure.is_none_or(|id| it.id == id)).collect();
        let window = law.regimes.get(&service.regime).map(|it| law.window(it));
        let (id, regime) = (service.id.clone(), service.regime.clone());
        let page =
            |it: &&Procedure| ProcedurePage { procedure: it.id.clone(), sections: procedure::sections(it, &words) };
        Self {
            json_version: JsonVersion,
            title: words.title(Named::Service { regime: regime.clone(), service: id.clone() }),
            service: id,
            regime_title: words.title(Named::Regime(regime.clone())),
            regime,
            in_force: window.map(|it| {
                let assumed = (!it.assumed.is_empty()).then_some(&it.assumed);
                words.say(&message!(
                    "list-regime-in-force",
                    in_force: message(wording::in_force(it.from, it.to)),
                    assumed: optional ids(assumed),
                ))
            }),
            sections: access::sections(service, &words),
            procedures: shown.iter().map(page).collect(),
            registers: papers::registers(&shown, &words),
            forms: papers::forms(service, &words),
            catalogues: papers::catalogues(service, &words),
            readings: bearing::sections(service, &shown, &words),
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
