//! Declared names, registers, forms and catalogues.

use super::page::Statement;
use super::phrase::Phrase;
use crate::syntax::keywords::Case;
use crate::syntax::tree::{CatalogueItem, FieldKind, FormItem, RegisterItem, TextItem};

impl Statement for TextItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Title(title) => p.title(title),
            Self::Called(title) => p.called(title),
            Self::Replaces(ids) => p.word("replaces").ids(ids),
            Self::Note(note) => p.note(note),
        };
    }
}

impl Statement for RegisterItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Title(title) => p.title(title),
            Self::Called(title) => p.called(title),
            Self::Kept(by) => p.word("kept by").id(by),
            Self::Column { id, text } => p.word("column").id(id).prose_if(text.as_ref()),
            Self::Note(note) => p.note(note),
        };
    }
}

impl Statement for FormItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Title(title) => p.title(title),
            Self::Field { id, kind, required, asks, filled_by, guard, text } => {
                p.word("field").id(id);
                field_kind(p, kind);
                match required {
                    Some(true) => p.word("required"),
                    Some(false) => p.word("optional"),
                    None => p,
                };
                if !asks.is_empty() {
                    p.word("asks").ids(asks);
                }
                if let Some(actor) = filled_by {
                    p.word("filled by").id(actor);
                }
                p.guard(guard.as_ref()).prose_if(text.as_ref())
            }
            Self::Note(note) => p.note(note),
        };
    }
}

fn field_kind(p: &mut Phrase, kind: &FieldKind) {
    match kind {
        FieldKind::Text(None) => p.word("text"),
        FieldKind::Text(Some(length)) => p.word("text of").counted(*length, "characters", Case::Genitive),
        FieldKind::WholeNumber => p.word("whole number"),
        FieldKind::Amount => p.word("amount"),
        FieldKind::Date => p.word("date"),
        FieldKind::YesOrNo => p.word("yes or no"),
        FieldKind::OneOf(values) => p.word("one of").ids(values),
    };
}

impl Statement for CatalogueItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Title(title) => p.title(title),
            Self::Entry { code, text } => p.word("entry").text(code).word("as").prose(text),
            Self::Note(note) => p.note(note),
        };
    }
}
