//! Acts and their editions.

use super::{Resolver, cited, waived};
use crate::calendar::Period;
use crate::cite::Base;
use crate::model::act::{Act, Dated, InForce};
use crate::model::fault::ModelFault;
use crate::model::named::Named;
use crate::model::{Titles, Workspace};
use crate::span::Span;
use crate::syntax::tree::{ActItem, Assumed, Cite, Item, Node};

impl Resolver<'_> {
    pub(super) fn acts(&mut self, items: &[&Node<Item>]) {
        for node in items {
            let Item::Act { id, body } = &node.value else { continue };
            let act = self.act(&id.name, id.span, body);
            let earlier = self.law.acts.get(&id.name).map(|it| it.span);
            if self.fresh(Named::Act, id, earlier) {
                self.law.acts.insert(id.name.clone(), act);
            }
        }
    }

    /// Reports every citation of an act that is not declared, and every one that names none where none stands above it.
    pub(super) fn cited(&mut self, workspace: &Workspace) {
        for (_, file) in &workspace.files {
            let above = |cite: &Cite| {
                let after = file.items.partition_point(|it| it.span.start <= cite.span.start);
                after.checked_sub(1).and_then(|before| file.items.get(before)).map(|it| &it.value)
            };
            let has_act = |item: &Item| matches!(item, Item::Act { .. } | Item::Service { .. } | Item::Template { .. });
            for cite in &file.cited {
                match &cite.act {
                    Some(act) if self.law.acts.contains_key(&act.name) => {}
                    None if above(cite).is_some_and(has_act) => {}
                    act => {
                        let act = act.as_ref().map(|it| it.name.clone());
                        let known = self.law.acts.keys().map(String::as_str);
                        let close = act.as_ref().and_then(|it| self.faults.known(it, known).close);
                        self.faults.push(ModelFault::NoAct { act, close, span: cite.span });
                    }
                }
            }
        }
    }

    fn act(&mut self, id: &str, span: Span, body: &[Node<ActItem>]) -> Act {
        let base = Base { act: id.to_owned(), places: Vec::new() };
        let mut act = Act {
            id: id.to_owned(),
            titles: Titles::default(),
            kind: None,
            number: None,
            issuer: None,
            adopted: None,
            registered: None,
            published: None,
            in_force: None,
            repealed: None,
            texts: Vec::new(),
            edition: None,
            notes: Vec::new(),
            waived: Vec::new(),
            span,
        };
        let mut entry = None;
        for item in body {
            let here = item.span;
            match &item.value {
                ActItem::Title(title) => self.title(&mut act.titles, title, here, span),
                ActItem::Kind(kind) => self.once(&mut act.kind, kind.name.clone(), "kind", here, span),
                ActItem::Number(number) => self.once(&mut act.number, number.clone(), "number", here, span),
                ActItem::Issuer(issuer) => self.once(&mut act.issuer, issuer.clone(), "issuer", here, span),
                ActItem::Adopted(on) => self.once(&mut act.adopted, dated(on), "adopted", here, span),
                ActItem::Registered { number, on } => {
                    self.once(&mut act.registered, (number.clone(), dated(on)), "registered", here, span);
                }
                ActItem::Published(on) => self.once(&mut act.published, dated(on), "published", here, span),
                ActItem::InForceAfter(period) => {
                    self.once(&mut entry, (Entry::After(period.clone()), here), "in force", here, span);
                }
                ActItem::InForceFrom(day) => {
                    self.once(&mut entry, (Entry::From(dated(day)), here), "in force", here, span);
                }
                ActItem::Repealed { by, from, basis } => {
                    let from = from.map(|day| Dated { day, assumed: basis.clone() });
                    self.once(&mut act.repealed, (by.clone(), from), "repealed", here, span);
                }
                ActItem::Edition { name, body } => {
                    let edition = Box::new(self.act(name, here, body));
                    self.once(&mut act.edition, edition, "edition", here, span);
                }
                ActItem::Texts(languages) => act.texts.clone_from(languages),
                ActItem::Waive { places, reason } => {
                    act.waived.push(waived(item, places, reason, &base));
                }
                ActItem::Note(text) => act.notes.push(cited(item, &base, text.clone())),
            }
        }
        if let Some((entry, here)) = entry {
            act.in_force = self.in_force(entry, here, &act);
        }
        act
    }

    /// "On the expiry of ten calendar days after the day of publication": the eleventh day after it.
    fn in_force(&mut self, entry: Entry, here: Span, act: &Act) -> Option<InForce> {
        match entry {
            Entry::From(on) => Some(InForce { from: on.day, assumed: on.assumed.into_iter().collect() }),
            Entry::After(period) => {
                let Some(published) = &act.published else {
                    let name = act.id.clone();
                    self.faults.push(ModelFault::Lacking {
                        what: Named::Act,
                        name,
                        statement: "published",
                        span: act.span,
                    });
                    return None;
                };
                let Some(last) = period.value.later_than(published.day) else {
                    self.faults.push(ModelFault::EntryUnit { span: here });
                    return None;
                };
                Some(InForce {
                    from: last.plus(1),
                    assumed: published.assumed.iter().cloned().chain(period.basis).collect(),
                })
            }
        }
    }
}

enum Entry {
    After(Assumed<Period>),
    From(Dated),
}

fn dated(it: &Assumed<crate::calendar::Day>) -> Dated {
    Dated { day: it.value, assumed: it.basis.clone() }
}
