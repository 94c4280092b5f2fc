//! Registers, forms and catalogues in plain words.

use super::super::sentence::Sentence;
use super::words::Words;
use super::{Entry, Section, Sections};
use crate::cite::Citation;
use crate::localisation::Localizer;
use crate::message;
use crate::message::Named;
use crate::model::{
    Catalogue, CatalogueEntry, Cited, Column, Field, FieldKind, Form, Need, Procedure, Register, Service,
};
use crate::syntax::tree::{DeclarationKind, Prose};
use crate::wording::FieldValues;
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
    #[serde(flatten)]
    pub said: Sentence,
    /// What may be written there.
    pub kind: KindWord,
    /// How many characters a text must have, where that is said.
    pub characters: Option<u32>,
    /// The values to choose from; empty for other kinds.
    pub values: Vec<String>,
    /// Whether it may stay empty.
    pub need: NeedWord,
    /// Who fills it in, where that is not whoever fills in the form.
    pub filled_by: Option<String>,
    /// Of a required field: when it is required. Of any other: when it is asked for at all. None means always.
    pub when: Option<Sentence>,
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

fn remarks(notes: &[Cited<Prose>], words: &Words<'_>) -> Vec<Entry> {
    notes.iter().map(|it| words.remark(it)).collect()
}

/// The heading of a paper: its title and its id.
fn headed(named: Named, cite: &[Citation], details: Vec<Entry>, words: &Localizer<'_>) -> Entry {
    Entry::new(&message!("show-titled", thing: title(named)), cite, words).with(details)
}

impl RegisterPage {
    pub(super) fn from_register(register: &Register, words: &Words<'_>) -> Self {
        let column = |it: &Cited<Column>| {
            let Column { id, text } = &it.value;
            let message = message!("show-column", column: id(id), remark: optional prose(text.as_ref()));
            words.entry(&message, &it.cites).about(id)
        };
        let keeper = |it: &Cited<String>| {
            words.entry(&message!("show-kept-by", actor: actor(&it.value)), &it.cites).about(&it.value)
        };
        Self {
            register: register.id.clone(),
            title: words.title(Named::Register(register.id.clone())),
            kept_by: register.kept_by.as_ref().map(keeper),
            columns: register.columns.iter().map(column).collect(),
            cite: register.cites.clone(),
            remarks: remarks(&register.notes, words),
        }
    }

    fn entry(&self, words: &Localizer<'_>) -> Entry {
        let details = self.kept_by.iter().chain(&self.columns).chain(&self.remarks).cloned().collect();
        headed(Named::Register(self.register.clone()), &self.cite, details, words)
    }
}

impl FormPage {
    pub(super) fn from_form(form: &Form, words: &Words<'_>) -> Self {
        Self {
            form: form.id.clone(),
            title: words.title(Named::Form(form.id.clone())),
            fields: form.fields.iter().map(|it| FieldPage::from_field(it, words)).collect(),
            cite: form.cites.clone(),
            remarks: remarks(&form.notes, words),
        }
    }

    fn entry(&self, words: &Localizer<'_>) -> Entry {
        let details = self.fields.iter().map(FieldPage::entry).chain(self.remarks.iter().cloned()).collect();
        headed(Named::Form(self.form.clone()), &self.cite, details, words)
    }
}

impl FieldPage {
    fn from_field(it: &Cited<Field>, words: &Words<'_>) -> Self {
        // What a field asks for is what it is called; the ids are for comparisons.
        let Field { id, kind, need, asks: _, filled_by, when, text } = &it.value;
        let filler = filled_by
            .as_ref()
            .map(|it| message!("show-filled-by", actor: title(Named::Declared(DeclarationKind::Actor, it.clone()))));
        let need = NeedWord::from(*need);
        let when = words.when(when);
        let message = message!(
            "show-field",
            field: id(id),
            kind: message(&FieldValues(kind)),
            need: choice(need.word()),
            when: optional message(when.clone()),
            filler: optional message(filler),
            remark: optional prose(text.as_ref()),
        );
        Self {
            field: id.clone(),
            said: words.say(&message),
            kind: KindWord::from(kind),
            characters: if let FieldKind::Text(length) = kind { *length } else { None },
            values: if let FieldKind::OneOf(values) = kind { values.clone() } else { Vec::new() },
            need,
            filled_by: filled_by.clone(),
            when: when.map(|it| words.say(&it)),
            cite: it.cites.clone(),
        }
    }

    fn entry(&self) -> Entry {
        Entry { id: Some(self.field.clone()), said: self.said.clone(), cite: self.cite.clone(), details: Vec::new() }
    }
}

impl From<&FieldKind> for KindWord {
    fn from(kind: &FieldKind) -> Self {
        match kind {
            FieldKind::Text(_) => Self::Text,
            FieldKind::WholeNumber => Self::WholeNumber,
            FieldKind::Amount => Self::Amount,
            FieldKind::Date => Self::Date,
            FieldKind::YesOrNo => Self::YesOrNo,
            FieldKind::OneOf(_) => Self::OneOf,
        }
    }
}

impl From<Need> for NeedWord {
    fn from(need: Need) -> Self {
        match need {
            Need::Required => Self::Required,
            Need::Optional => Self::Optional,
            Need::Unsaid => Self::Unsaid,
        }
    }
}

impl NeedWord {
    fn word(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Unsaid => "unsaid",
        }
    }
}

impl CataloguePage {
    pub(super) fn from_catalogue(catalogue: &Catalogue, words: &Words<'_>) -> Self {
        let code = |it: &Cited<CatalogueEntry>| CodePage {
            code: it.value.code.clone(),
            text: words.localizer.prose(&it.value.text).to_owned(),
            cite: it.cites.clone(),
        };
        Self {
            catalogue: catalogue.id.clone(),
            title: words.title(Named::Catalogue(catalogue.id.clone())),
            entries: catalogue.entries.iter().map(code).collect(),
            cite: catalogue.cites.clone(),
            remarks: remarks(&catalogue.notes, words),
        }
    }

    fn entry(&self, words: &Localizer<'_>) -> Entry {
        // Where every code is of the one clause that the catalogue is of, that is said once.
        let cite = |it: &CodePage| if it.cite == self.cite { Vec::new() } else { it.cite.clone() };
        let message = |it: &CodePage| message!("show-code", entry: id(&it.code), text: text(&it.text));
        let codes = self.entries.iter().map(|it| Entry::new(&message(it), &cite(it), words));
        let details = codes.chain(self.remarks.iter().cloned()).collect();
        headed(Named::Catalogue(self.catalogue.clone()), &self.cite, details, words)
    }
}

/// The three kinds as sections of a text.
pub(super) fn sections(
    registers: &[RegisterPage],
    forms: &[FormPage],
    catalogues: &[CataloguePage],
    words: &Localizer<'_>,
) -> Vec<Section> {
    let mut out = Sections::new(words);
    out.add(message!("show-registers"), registers.iter().map(|it| it.entry(words)));
    out.add(message!("show-forms"), forms.iter().map(|it| it.entry(words)));
    out.add(message!("show-catalogues"), catalogues.iter().map(|it| it.entry(words)));
    out.all
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
