//! Names, choices between readings, registers, forms and catalogues.

use super::{Frame, Said, Walk};
use crate::evidence::claim::Kind;
use crate::syntax::tree::{Block, CatalogueItem, ChoiceItem, FormItem, RegisterItem, TextItem};

impl<'t> Walk<'t> {
    pub(super) fn texts(&mut self, body: &'t Block<TextItem>, frame: &Frame) {
        for item in body {
            let said = match &item.value {
                TextItem::Title(title) | TextItem::Called(title) => Said::new(Kind::Title).text(&title.text),
                TextItem::Replaces(_) => Said::new(Kind::Lineage),
                TextItem::Note(note) => Said::new(Kind::Note).prose(note),
            };
            self.claim(item, frame, said);
        }
    }

    pub(super) fn choice(&mut self, body: &'t Block<ChoiceItem>, frame: &Frame) {
        for item in body {
            let said = match &item.value {
                ChoiceItem::Title(title) => Said::new(Kind::Title).text(&title.text),
                ChoiceItem::Reading { id, text } => Said::new(Kind::Reading).names([id]).prose(text),
                ChoiceItem::Follow { id, because } => Said::new(Kind::Follow).names([id]).prose(because),
                ChoiceItem::NoResult(text) => Said::new(Kind::NoResult).prose_if(text.as_ref()),
                ChoiceItem::Note(note) => Said::new(Kind::Note).prose(note),
            };
            self.claim(item, frame, said);
        }
    }

    pub(super) fn register(&mut self, body: &'t Block<RegisterItem>, frame: &Frame) {
        for item in body {
            let said = match &item.value {
                RegisterItem::Title(title) | RegisterItem::Called(title) => Said::new(Kind::Title).text(&title.text),
                RegisterItem::Kept(by) => Said::new(Kind::KeptBy).names([by]).by(by),
                RegisterItem::Column { id, text } => Said::new(Kind::Column).names([id]).prose_if(text.as_ref()),
                RegisterItem::Note(note) => Said::new(Kind::Note).prose(note),
            };
            self.claim(item, frame, said);
        }
    }

    pub(super) fn form(&mut self, body: &'t Block<FormItem>, frame: &Frame) {
        for item in body {
            let said = match &item.value {
                FormItem::Title(title) => Said::new(Kind::Title).text(&title.text),
                FormItem::Field { id, text, .. } => Said::new(Kind::Field).names([id]).prose_if(text.as_ref()),
                FormItem::Note(note) => Said::new(Kind::Note).prose(note),
            };
            self.claim(item, frame, said);
        }
    }

    pub(super) fn catalogue(&mut self, body: &'t Block<CatalogueItem>, frame: &Frame) {
        for item in body {
            let said = match &item.value {
                CatalogueItem::Title(title) => Said::new(Kind::Title).text(&title.text),
                CatalogueItem::Entry { code, text } => Said::new(Kind::Entry).called(code).prose(text),
                CatalogueItem::Note(note) => Said::new(Kind::Note).prose(note),
            };
            self.claim(item, frame, said);
        }
    }
}
