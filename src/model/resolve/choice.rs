//! Assumptions and conflicts.

use super::names::remark;
use super::{Resolver, cited, no_base};
use crate::model::choice::{Choice, Reading};
use crate::model::fault::ModelFault;
use crate::model::named::Named;
use crate::model::{Cited, Titles};
use crate::syntax::tree::{Block, ChoiceItem, ChoiceKind, Id, Item, Node};

impl Resolver<'_> {
    pub(super) fn choice(&mut self, node: &Node<Item>, kind: ChoiceKind, id: &Id, body: &Block<ChoiceItem>) {
        let mut titles = Titles::default();
        let mut readings: Vec<Cited<Reading>> = Vec::new();
        let mut follow = None;
        let mut no_result = None;
        let mut notes = Vec::new();
        for item in body {
            match &item.value {
                ChoiceItem::Title(title) => self.title(&mut titles, title, item.span, node.span),
                ChoiceItem::Reading { id, text } => {
                    if let Some(first) = readings.iter().find(|it| it.value.id == id.name).map(|it| it.span) {
                        let (what, name) = (Named::Reading, id.name.clone());
                        self.faults.push(ModelFault::Duplicate { what, name, span: item.span, first });
                    }
                    let reading = Reading { id: id.name.clone(), text: text.clone() };
                    readings.push(cited(item, &no_base(), reading));
                }
                ChoiceItem::Follow { id, because } => {
                    let because = cited(item, &no_base(), because.clone());
                    self.once(&mut follow, (id, because), "follow", item.span, node.span);
                }
                ChoiceItem::NoResult(text) => {
                    let said = cited(item, &no_base(), text.clone());
                    self.once(&mut no_result, said, "changes no result", item.span, node.span);
                }
                ChoiceItem::Note(text) => notes.push(remark(item, text)),
            }
        }
        let name = id.name.clone();
        if readings.len() < 2 {
            let lacking = ModelFault::Lacking { what: Named::Choice, name, statement: "reading", span: node.span };
            self.faults.push(lacking);
            return;
        }
        let Some((followed, because)) = follow else {
            let lacking = ModelFault::Lacking { what: Named::Choice, name, statement: "follow", span: node.span };
            self.faults.push(lacking);
            return;
        };
        let Some(position) = readings.iter().position(|it| it.value.id == followed.name) else {
            self.faults.expect(Named::Reading, followed, false, readings.iter().map(|it| it.value.id.as_str()));
            return;
        };
        let earlier = self.law.choices.get(&name).map(|it| it.span);
        if self.fresh(Named::Choice, id, earlier) {
            let choice = Choice {
                id: name.clone(),
                kind,
                titles,
                readings,
                followed: position,
                because,
                no_result,
                notes,
                span: id.span,
            };
            self.law.choices.insert(name, choice);
        }
    }
}
