//! Forms.

use super::names::remark;
use super::{Resolver, citations, cited, no_base};
use crate::model::fault::{Home, ModelFault};
use crate::model::form::{Field, FieldKind, Form, Need};
use crate::model::named::Named;
use crate::model::{Condition, Titles};
use crate::span::Span;
use crate::syntax::tree::{self, Block, FormItem, Guard, Id, Item, Node};
use std::collections::{HashMap, HashSet};

impl Resolver<'_> {
    pub(super) fn form(&mut self, node: &Node<Item>, id: &Id, body: &Block<FormItem>) {
        let mut form = Form {
            id: id.name.clone(),
            titles: Titles::default(),
            fields: Vec::new(),
            notes: Vec::new(),
            cites: citations(node, &no_base()),
            span: id.span,
        };
        let mut fields = HashMap::new();
        for item in body {
            match &item.value {
                FormItem::Title(title) => self.title(&mut form.titles, title, item.span, node.span),
                FormItem::Field { id, kind, required, asks, filled_by, guard, text } => {
                    let need = match required {
                        Some(true) => Need::Required,
                        Some(false) => Need::Optional,
                        None => Need::Unsaid,
                    };
                    let when = self.field_guard(guard.as_ref(), item.span);
                    let kind = self.field_kind(kind, id.span);
                    let asks =
                        if asks.is_empty() { vec![id.name.clone()] } else { self.different_values(asks, id.span) };
                    let filled_by = filled_by.as_ref().map(|it| self.actor(it));
                    let field = Field { id: id.name.clone(), kind, need, asks, filled_by, when, text: text.clone() };
                    if self.first_of(Named::Field, id, &mut fields) {
                        form.fields.push(cited(item, &no_base(), field));
                    }
                }
                FormItem::Note(text) => form.notes.push(remark(item, text)),
            }
        }
        let earlier = self.law.forms.get(&id.name).map(|it| it.span);
        if self.fresh(Named::Form, id, earlier) {
            self.law.forms.insert(id.name.clone(), form);
        }
    }

    /// The condition of a field. A form is filled in before any ground is found, so that it cannot hang on a refusal.
    fn field_guard(&mut self, guard: Option<&Guard>, span: Span) -> Condition {
        let when = self.guard(guard);
        let mut refusing = false;
        when.walk(&mut |part| refusing |= matches!(part, Condition::Refusing(_)));
        if refusing {
            self.faults.push(ModelFault::Level { statement: "refusing", belongs: Home::Rules, span });
        }
        when
    }

    fn field_kind(&mut self, kind: &tree::FieldKind, field: Span) -> FieldKind {
        match kind {
            tree::FieldKind::Text(length) => FieldKind::Text(*length),
            tree::FieldKind::WholeNumber => FieldKind::WholeNumber,
            tree::FieldKind::Amount => FieldKind::Amount,
            tree::FieldKind::Date => FieldKind::Date,
            tree::FieldKind::YesOrNo => FieldKind::YesOrNo,
            tree::FieldKind::OneOf(values) => FieldKind::OneOf(self.different_values(values, field)),
        }
    }

    /// Ids of values, each of them once; `of` is what they are values of.
    pub(super) fn different_values(&mut self, values: &[Id], of: Span) -> Vec<String> {
        let mut names = Vec::with_capacity(values.len());
        let mut seen = HashSet::with_capacity(values.len());
        for value in values {
            let name = value.name.clone();
            if seen.insert(value.name.as_str()) {
                names.push(name);
            } else {
                self.faults.push(ModelFault::Duplicate { what: Named::Value, name, span: value.span, first: of });
            }
        }
        names
    }
}
