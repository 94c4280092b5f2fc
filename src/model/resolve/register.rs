//! Registers.

use super::names::remark;
use super::{Resolver, citations, cited, no_base};
use crate::model::Titles;
use crate::model::named::Named;
use crate::model::register::{Column, Register};
use crate::syntax::tree::{Block, Id, Item, Node, RegisterItem};
use std::collections::HashMap;

impl Resolver<'_> {
    pub(super) fn register(&mut self, node: &Node<Item>, id: &Id, body: &Block<RegisterItem>) {
        let mut register = Register {
            id: id.name.clone(),
            titles: Titles::default(),
            kept_by: None,
            columns: Vec::new(),
            notes: Vec::new(),
            cites: citations(node, &no_base()),
            span: id.span,
        };
        let mut columns = HashMap::new();
        for item in body {
            match &item.value {
                RegisterItem::Title(title) => self.title(&mut register.titles, title, item.span, node.span),
                // What texts call it is for those who hold rules against texts.
                RegisterItem::Called(_) => {}
                RegisterItem::Kept(by) => {
                    let by = cited(item, &no_base(), self.actor(by));
                    self.once(&mut register.kept_by, by, "kept by", item.span, node.span);
                }
                RegisterItem::Column { id, text } => {
                    if self.first_of(Named::Column, id, &mut columns) {
                        let column = Column { id: id.name.clone(), text: text.clone() };
                        register.columns.push(cited(item, &no_base(), column));
                    }
                }
                RegisterItem::Note(text) => register.notes.push(remark(item, text)),
            }
        }
        let earlier = self.law.registers.get(&id.name).map(|it| it.span);
        if self.fresh(Named::Register, id, earlier) {
            self.law.registers.insert(id.name.clone(), register);
        }
    }
}
