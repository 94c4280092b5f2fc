//! The registers, forms and catalogues of a whole regime.

use super::super::sentence::Sentence;
use super::papers::{CataloguePage, FormPage, RegisterPage};
use super::words::Words;
use crate::case::JsonVersion;
use crate::localisation::Localizer;
use crate::message::Named;
use crate::model::{Law, Regime};
use crate::wording;
use schemars::JsonSchema;
use serde::Serialize;

/// The papers of a regime in plain words, in the order declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RegimePage {
    /// The version of the JSON: 2.
    pub json_version: JsonVersion,
    /// The id of the regime.
    pub regime: String,
    /// What it is called.
    pub regime_title: String,
    /// The time in which it was in force, in words.
    pub in_force: Sentence,
    /// Its registers.
    pub registers: Vec<RegisterPage>,
    /// Its forms.
    pub forms: Vec<FormPage>,
    /// Its catalogues.
    pub catalogues: Vec<CataloguePage>,
}

impl RegimePage {
    /// The page of a regime.
    #[must_use]
    pub fn from_regime(regime: &Regime, law: &Law, localizer: &Localizer<'_>) -> Self {
        let words = Words { law, localizer };
        let window = law.window(regime);
        let registers = law.registers.values().filter(|it| law.lies_in(&regime.id, &it.clauses()));
        let forms = law.forms.values().filter(|it| law.lies_in(&regime.id, &it.clauses()));
        let catalogues = law.catalogues.values().filter(|it| law.lies_in(&regime.id, &it.clauses()));
        Self {
            json_version: JsonVersion,
            regime: regime.id.clone(),
            regime_title: words.title(Named::Regime(regime.id.clone())),
            in_force: words.say(&wording::in_force(window.from, window.to)),
            registers: registers.map(|it| RegisterPage::from_register(it, &words)).collect(),
            forms: forms.map(|it| FormPage::from_form(it, &words)).collect(),
            catalogues: catalogues.map(|it| CataloguePage::from_catalogue(it, &words)).collect(),
        }
    }
}
