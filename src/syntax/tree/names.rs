//! Names, choices between readings, registers, forms and catalogues.

use super::{Guard, Id, Prose, Title};

/// What may stand where there is nothing but names to explain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextItem {
    /// `title en "…"`
    Title(Title),
    /// `called kk "…"`: what a text calls it, where that is not the title.
    Called(Title),
    /// `replaces paper_application`: what came before in its place, under an older act.
    Replaces(Vec<Id>),
    /// `note "…"`
    Note(Prose),
}

/// Who says the alternatives: nobody, or the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChoiceKind {
    /// The texts are silent and the reading is ours.
    Assumption,
    /// Two texts, or two languages of one, say different things.
    Conflict,
}

/// A choice between readings.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum ChoiceItem {
    /// `title en "…"`
    Title(Title),
    /// `reading standard "5 working days"`
    Reading { id: Id, text: Prose },
    /// `follow standard because "…"`
    Follow { id: Id, because: Prose },
    /// `changes no result "…"`
    NoResult(Option<Prose>),
    /// `note "…"`
    Note(Prose),
}

/// What a declaration names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeclarationKind {
    /// Somebody who acts.
    Actor,
    /// Something that is handed in.
    Document,
    /// A ground for refusal.
    Ground,
    /// What a case can come to beside a grant and a refusal.
    Outcome,
    /// A step or another event of a procedure.
    Event,
    /// Anything else that has an id: a result, a register, a way to pay.
    Name,
}

/// What a register is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum RegisterItem {
    /// `title ru "…"`
    Title(Title),
    /// `called kk "…"`: what a text calls it, where that is not the title.
    Called(Title),
    /// `kept by central_office`
    Kept(Id),
    /// `column number "…"`
    Column { id: Id, text: Option<Prose> },
    /// `note "…"`
    Note(Prose),
}

/// What a form is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
#[allow(clippy::large_enum_variant, reason = "most items of a form are fields")]
pub enum FormItem {
    /// `title ru "…"`
    Title(Title),
    /// `field identifier text of 11 characters required`
    Field {
        id: Id,
        kind: FieldKind,
        required: Option<bool>,
        /// `asks telephone, fax`
        asks: Vec<Id>,
        /// `filled by office`
        filled_by: Option<Id>,
        guard: Option<Guard>,
        text: Option<Prose>,
    },
    /// `note "…"`
    Note(Prose),
}

/// The type of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// `text` or `text of 11 characters`
    Text(Option<u32>),
    /// `whole number`
    WholeNumber,
    /// `amount`
    Amount,
    /// `date`
    Date,
    /// `yes or no`
    YesOrNo,
    /// `one of a, b`
    OneOf(Vec<Id>),
}

/// What a catalogue is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum CatalogueItem {
    /// `title ru "…"`
    Title(Title),
    /// `entry "8525" as "…"`
    Entry { code: String, text: Prose },
    /// `note "…"`
    Note(Prose),
}
