//! Registers, forms and catalogues in plain words.

use super::super::overview::title;
use super::words::Words;
use super::{Entry, Section, Sections};
use crate::cite::Citation;
use crate::model::{Catalogue, Cited, Condition, Field, FieldKind, Form, Need, Procedure, Register, Service};
use crate::syntax::tree::Prose;
use schemars::JsonSchema;
use serde::Serialize;

/// A register in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RegisterPage {
    /// The id of the register.
    pub register: String,
    /// What it is called.
    pub title: String,
    /// Who keeps it, where the act says: id, name and clauses.
    pub kept_by: Option<Entry>,
    /// Its columns in order.
    pub columns: Vec<Entry>,
    /// The clauses that lay it down.
    #[schemars(with = "Vec<String>")]
    pub cite: Vec<Citation>,
    /// Remarks.
    pub remarks: Vec<Entry>,
}

/// A form in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FormPage {
    /// The id of the form.
    pub form: String,
    /// What it is called.
    pub title: String,
    /// Its fields in order.
    pub fields: Vec<FieldPage>,
    /// The clauses that lay it down.
    #[schemars(with = "Vec<String>")]
    pub cite: Vec<Citation>,
    /// Remarks.
    pub remarks: Vec<Entry>,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FieldPage {
    /// The id of the field.
    pub field: String,
    /// The field in words.
    pub text: String,
    /// What may be written there.
    pub kind: KindWord,
    /// How many characters a text must have, where that is said.
    pub characters: Option<u32>,
    /// The values to choose from; empty for other kinds.
    pub values: Vec<String>,
    /// Whether it may stay empty.
    pub need: NeedWord,
    /// Of a required field: when it is required. Of any other: when it is asked for at all. None means always.
    pub when: Option<String>,
    /// The clauses.
    #[schemars(with = "Vec<String>")]
    pub cite: Vec<Citation>,
}

/// What may be written in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum KindWord {
    /// A text.
    Text,
    /// A whole number.
    WholeNumber,
    /// An amount.
    Amount,
    /// A day.
    Date,
    /// Yes or no.
    YesOrNo,
    /// One of some values.
    OneOf,
}

/// Whether a field may stay empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum NeedWord {
    /// It may not.
    Required,
    /// It may.
    Optional,
    /// The form does not say.
    Unsaid,
}

/// A catalogue in plain words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CataloguePage {
    /// The id of the catalogue.
    pub catalogue: String,
    /// What it is called.
    pub title: String,
    /// Its codes in order.
    pub entries: Vec<CodePage>,
    /// The clauses that lay it down.
    #[schemars(with = "Vec<String>")]
    pub cite: Vec<Citation>,
    /// Remarks.
    pub remarks: Vec<Entry>,
}

/// A code of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CodePage {
    /// The code as the act writes it.
    pub code: String,
    /// What it stands for.
    pub text: String,
    /// The clauses.
    #[schemars(with = "Vec<String>")]
    pub cite: Vec<Citation>,
}

fn remarks(notes: &[Cited<Prose>]) -> Vec<Entry> {
    notes.iter().map(|it| Entry::new(&it.value, &it.cites)).collect()
}

impl RegisterPage {
    pub(super) fn from_register(register: &Register, words: &Words<'_>) -> Self {
        let column = |it: &Cited<crate::model::Column>| {
            let id = &it.value.id;
            Entry::new(described(id, "", it.value.text.as_ref()), &it.cites).about(id)
        };
        let keeper = |it: &Cited<String>| Entry::new(words.actor(&it.value), &it.cites).about(&it.value);
        Self {
            register: register.id.clone(),
            title: title(&register.titles, &register.id, words.language),
            kept_by: register.kept_by.as_ref().map(keeper),
            columns: register.columns.iter().map(column).collect(),
            cite: register.cites.clone(),
            remarks: remarks(&register.notes),
        }
    }

    fn entry(&self) -> Entry {
        let keeper = self.kept_by.iter().map(|it| Entry { text: format!("kept by: {}", it.text), ..it.clone() });
        let columns = self.columns.iter().map(|it| Entry { text: format!("column: {}", it.text), ..it.clone() });
        let details = keeper.chain(columns).chain(self.remarks.clone()).collect();
        Entry::new(format!("{} ({})", self.title, self.register), &self.cite).with(details)
    }
}

impl FormPage {
    pub(super) fn from_form(form: &Form, words: &Words<'_>) -> Self {
        Self {
            form: form.id.clone(),
            title: title(&form.titles, &form.id, words.language),
            fields: form.fields.iter().map(|it| FieldPage::from_field(it, words)).collect(),
            cite: form.cites.clone(),
            remarks: remarks(&form.notes),
        }
    }

    fn entry(&self) -> Entry {
        let fields = self.fields.iter().map(|it| Entry::new(&it.text, &it.cite).about(&it.field));
        let details = fields.chain(self.remarks.clone()).collect();
        Entry::new(format!("{} ({})", self.title, self.form), &self.cite).with(details)
    }
}

impl FieldPage {
    fn from_field(it: &Cited<Field>, words: &Words<'_>) -> Self {
        let Field { id, kind, need, when, text } = &it.value;
        let (word, asked) = kind_in_words(kind, words);
        let (need, needed) = match need {
            Need::Required => (NeedWord::Required, ", required"),
            Need::Optional => (NeedWord::Optional, ", may stay empty"),
            Need::Unsaid => (NeedWord::Unsaid, ""),
        };
        let guard = words.guard(when);
        // "Required when …": the condition is that of being required.
        let after = if need == NeedWord::Required { guard.replacen(", ", " ", 1) } else { guard.clone() };
        Self {
            field: id.clone(),
            text: described(id, &format!(": {asked}{needed}{after}"), text.as_ref()),
            kind: word,
            characters: if let FieldKind::Text(length) = kind { *length } else { None },
            values: if let FieldKind::OneOf(values) = kind { values.clone() } else { Vec::new() },
            need,
            when: (*when != Condition::Always).then(|| guard.trim_start_matches(", ").to_owned()),
            cite: it.cites.clone(),
        }
    }
}

fn kind_in_words(kind: &FieldKind, words: &Words<'_>) -> (KindWord, String) {
    match kind {
        FieldKind::Text(None) => (KindWord::Text, "a text".to_owned()),
        FieldKind::Text(Some(1)) => (KindWord::Text, "a text of 1 character".to_owned()),
        FieldKind::Text(Some(length)) => (KindWord::Text, format!("a text of {length} characters")),
        FieldKind::WholeNumber => (KindWord::WholeNumber, "a whole number".to_owned()),
        FieldKind::Amount => (KindWord::Amount, "an amount".to_owned()),
        FieldKind::Date => (KindWord::Date, "a day".to_owned()),
        FieldKind::YesOrNo => (KindWord::YesOrNo, "yes or no".to_owned()),
        FieldKind::OneOf(values) => (KindWord::OneOf, format!("one of: {}", words.names(values))),
    }
}

/// An id in words, with what is said of it and the remark of the act.
fn described(id: &str, said: &str, remark: Option<&Prose>) -> String {
    let remark = remark.map(|text| format!(" ({text})")).unwrap_or_default();
    format!("{}{said}{remark}", id.replace('_', " "))
}

impl CataloguePage {
    pub(super) fn from_catalogue(catalogue: &Catalogue, words: &Words<'_>) -> Self {
        let code = |it: &Cited<crate::model::CatalogueEntry>| CodePage {
            code: it.value.code.clone(),
            text: it.value.text.to_string(),
            cite: it.cites.clone(),
        };
        Self {
            catalogue: catalogue.id.clone(),
            title: title(&catalogue.titles, &catalogue.id, words.language),
            entries: catalogue.entries.iter().map(code).collect(),
            cite: catalogue.cites.clone(),
            remarks: remarks(&catalogue.notes),
        }
    }

    fn entry(&self) -> Entry {
        // Where every code is of the one clause that the catalogue is of, that is said once.
        let cite = |it: &CodePage| if it.cite == self.cite { Vec::new() } else { it.cite.clone() };
        let codes = self.entries.iter().map(|it| Entry::new(format!("{}: {}", it.code, it.text), &cite(it)));
        let details = codes.chain(self.remarks.clone()).collect();
        Entry::new(format!("{} ({})", self.title, self.catalogue), &self.cite).with(details)
    }
}

/// The three kinds as sections of a text.
pub(super) fn sections(registers: &[RegisterPage], forms: &[FormPage], catalogues: &[CataloguePage]) -> Vec<Section> {
    let mut out = Sections::default();
    out.add("Registers", registers.iter().map(RegisterPage::entry));
    out.add("Forms", forms.iter().map(FormPage::entry));
    out.add("Catalogues", catalogues.iter().map(CataloguePage::entry));
    out.0
}

/// The registers that the steps of `procedures` write to, in the order declared.
pub(super) fn registers(procedures: &[&Procedure], words: &Words<'_>) -> Vec<RegisterPage> {
    words.law.registers_of(procedures).into_iter().map(|it| RegisterPage::from_register(it, words)).collect()
}

/// The forms of a service.
pub(super) fn forms(service: &Service, words: &Words<'_>) -> Vec<FormPage> {
    words.law.forms_of(service).into_iter().map(|it| FormPage::from_form(it, words)).collect()
}

/// The catalogues of the acts and annexes that a service stands under.
pub(super) fn catalogues(service: &Service, words: &Words<'_>) -> Vec<CataloguePage> {
    words.law.catalogues_of(service).into_iter().map(|it| CataloguePage::from_catalogue(it, words)).collect()
}
