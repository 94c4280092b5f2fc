//! Catalogues.

use super::names::remark;
use super::{Resolver, citations, cited, no_base};
use crate::model::Titles;
use crate::model::catalogue::{Catalogue, CatalogueEntry, spaceless};
use crate::model::fault::ModelFault;
use crate::model::named::Named;
use crate::span::Span;
use crate::syntax::tree::{Block, CatalogueItem, Id, Item, Node};
use indexmap::IndexMap;

impl Resolver<'_> {
    pub(super) fn catalogue(&mut self, node: &Node<Item>, id: &Id, body: &Block<CatalogueItem>) {
        let mut catalogue = Catalogue {
            id: id.name.clone(),
            titles: Titles::default(),
            entries: Vec::new(),
            notes: Vec::new(),
            cites: citations(node, &no_base()),
            span: id.span,
        };
        let mut codes: IndexMap<String, Span> = IndexMap::new();
        for item in body {
            match &item.value {
                CatalogueItem::Title(title) => self.title(&mut catalogue.titles, title, item.span, node.span),
                CatalogueItem::Entry { code, text } => {
                    if let Some(&first) = codes.get(&spaceless(code)) {
                        let (what, name) = (Named::Code, code.clone());
                        self.faults.push(ModelFault::Duplicate { what, name, span: item.span, first });
                        continue;
                    }
                    codes.insert(spaceless(code), item.span);
                    let entry = CatalogueEntry { code: code.clone(), text: text.clone() };
                    catalogue.entries.push(cited(item, &no_base(), entry));
                }
                CatalogueItem::Note(text) => catalogue.notes.push(remark(item, text)),
            }
        }
        let earlier = self.law.catalogues.get(&id.name).map(|it| it.span);
        if self.fresh(Named::Catalogue, id, earlier) {
            self.law.catalogues.insert(id.name.clone(), catalogue);
        }
    }
}
