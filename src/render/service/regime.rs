//! The registers, forms and catalogues of a whole regime.

use super::super::overview::title;
use super::papers::{CataloguePage, FormPage, RegisterPage};
use super::words::Words;
use crate::model::{Law, Regime};
use crate::syntax::tree::Language;
use schemars::JsonSchema;
use serde::Serialize;

/// The papers of a regime in plain words, in the order declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RegimePage {
    /// The id of the regime.
    pub regime: String,
    /// What it is called.
    pub regime_title: String,
    /// The time in which it was in force, in words.
    pub in_force: String,
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
    pub fn from_regime(regime: &Regime, law: &Law, language: Language) -> Self {
        let words = Words { law, language };
        let window = law.window(regime);
        let registers = law.registers.values().filter(|it| law.lies_in(&regime.id, &it.clauses()));
        let forms = law.forms.values().filter(|it| law.lies_in(&regime.id, &it.clauses()));
        let catalogues = law.catalogues.values().filter(|it| law.lies_in(&regime.id, &it.clauses()));
        Self {
            regime: regime.id.clone(),
            regime_title: title(&regime.titles, &regime.id, language),
            in_force: super::super::overview_text::in_force(window.from, window.to),
            registers: registers.map(|it| RegisterPage::from_register(it, &words)).collect(),
            forms: forms.map(|it| FormPage::from_form(it, &words)).collect(),
            catalogues: catalogues.map(|it| CataloguePage::from_catalogue(it, &words)).collect(),
        }
    }
}
