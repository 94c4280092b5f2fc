//! Names, facts and choices, and where they are declared.

use super::{Resolver, cited, no_base};
use crate::model::fault::ModelFault;
use crate::model::named::Named;
use crate::model::names::{Fact, Name, Role, Values};
use crate::model::{Cited, Titles};
use crate::span::Span;
use crate::syntax::tree::{Block, DeclarationKind, Id, Item, Node, Prose, TextItem};
use std::collections::HashMap;

impl<'t> Resolver<'t> {
    /// Takes in everything that declares a name, in all files.
    pub(super) fn gather_names(&mut self, items: &[&'t Node<Item>]) {
        for node in items {
            match &node.value {
                Item::Declaration { kind, id, role, body } => {
                    let titles = self.titles(body, node.span);
                    let what = named(*kind);
                    let earlier = self.law.names.0.get(&(*kind, id.name.clone())).map(|it| it.span);
                    let role = role.as_ref().and_then(|role| self.role(what, role));
                    if self.fresh(what, id, earlier) {
                        let replaces = replaced(body).map(|it| it.name.clone()).collect();
                        let name = Name { kind: *kind, role, replaces, titles, span: id.span };
                        self.law.names.0.insert((*kind, id.name.clone()), name);
                    }
                }
                Item::Fact { id, values, default, body } => self.fact(node.span, id, values, default.as_ref(), body),
                Item::Template { id, body } => {
                    let earlier = self.templates.get(&id.name).map(|(_, span)| *span);
                    if self.fresh(Named::Template, id, earlier) {
                        self.templates.insert(id.name.clone(), (body, id.span));
                    }
                }
                _ => {}
            }
        }
        for node in items {
            match &node.value {
                Item::Choice { kind, id, body } => self.choice(node, *kind, id, body),
                Item::Declaration { kind, id, body, .. } => self.predecessors(*kind, id, body),
                _ => {}
            }
        }
        for node in items {
            match &node.value {
                Item::Register { id, body } => self.register(node, id, body),
                Item::Form { id, body } => self.form(node, id, body),
                Item::Catalogue { id, body } => self.catalogue(node, id, body),
                _ => {}
            }
        }
    }

    /// Holds what a name replaces to be declared: another name of its kind, or a name such as that of a duty.
    fn predecessors(&mut self, kind: DeclarationKind, own: &Id, body: &Block<TextItem>) {
        for id in replaced(body) {
            let names = &self.law.names;
            let there = names.get(kind, &id.name).is_some() || names.get(DeclarationKind::Name, &id.name).is_some();
            let there = there && id.name != own.name;
            let known: Vec<String> = names.of_kind(kind).filter(|it| *it != own.name).map(ToOwned::to_owned).collect();
            self.faults.expect(named(kind), id, there, known.iter().map(String::as_str));
        }
    }

    /// The role that `word` gives to a name of this kind; none where that cannot be, which is reported.
    fn role(&mut self, what: Named, word: &Id) -> Option<Role> {
        let role = Role::ALL.into_iter().find(|it| it.word() == word.name);
        self.faults.expect(Named::Role, word, role.is_some(), Role::ALL.iter().map(|it| it.word()));
        let role = role?;
        if what != Named::Actor {
            self.faults.push(ModelFault::RoleOfNoActor { role: role.word(), what, span: word.span });
            return None;
        }
        if let Some((_, first)) = self.law.names.with_role(role) {
            self.faults.push(ModelFault::RoleTwice { role: role.word(), span: word.span, first: first.span });
            return None;
        }
        Some(role)
    }

    /// Whether nothing of this name was declared `earlier`; otherwise reports it.
    pub(super) fn fresh(&mut self, what: Named, id: &Id, earlier: Option<Span>) -> bool {
        if let Some(first) = earlier {
            self.faults.push(ModelFault::Duplicate { what, name: id.name.clone(), span: id.span, first });
        }
        earlier.is_none()
    }

    /// Whether `id` is not yet among those `seen` in its block, to which it is added; otherwise reports it.
    pub(super) fn first_of<'i>(&mut self, what: Named, id: &'i Id, seen: &mut HashMap<&'i str, Span>) -> bool {
        let earlier = seen.get(id.name.as_str()).copied();
        seen.entry(&id.name).or_insert(id.span);
        self.fresh(what, id, earlier)
    }

    fn fact(&mut self, block: Span, id: &Id, values: &[Id], default: Option<&Id>, body: &Block<TextItem>) {
        let boolean = values.is_empty() && default.is_some();
        let mut names = self.different_values(values, id.span);
        if boolean {
            names = vec!["no".to_owned(), "yes".to_owned()];
        }
        let names = Values::from_iter(names);
        let position = default.map_or(0, |default| {
            let position = names.position(&default.name);
            self.faults.expect(Named::Value, default, position.is_some(), names.iter().map(String::as_str));
            position.unwrap_or_default()
        });
        let titles = self.titles(body, block);
        let earlier = self.law.facts.get(&id.name).map(|it| it.span);
        if self.fresh(Named::Fact, id, earlier) {
            let fact =
                Fact { values: names, default: position, boolean, amount: default.is_none(), titles, span: id.span };
            self.law.facts.insert(id.name.clone(), fact);
        }
    }

    /// The titles among the items of a declaration.
    pub(super) fn titles(&mut self, body: &Block<TextItem>, block: Span) -> Titles {
        let mut titles = Titles::default();
        for node in body {
            if let TextItem::Title(title) = &node.value {
                self.title(&mut titles, title, node.span, block);
            }
        }
        titles
    }
}

/// What names of a kind are called in findings.
fn named(kind: DeclarationKind) -> Named {
    match kind {
        DeclarationKind::Actor => Named::Actor,
        DeclarationKind::Document => Named::Document,
        DeclarationKind::Ground => Named::Ground,
        DeclarationKind::Outcome => Named::Outcome,
        DeclarationKind::Event => Named::Event,
        DeclarationKind::Name => Named::Name,
    }
}

/// What a declaration says came before in its place.
fn replaced(body: &Block<TextItem>) -> impl Iterator<Item = &Id> {
    let lists = body.iter().map(|node| match &node.value {
        TextItem::Replaces(ids) => ids.as_slice(),
        TextItem::Title(_) | TextItem::Called(_) | TextItem::Note(_) => &[],
    });
    lists.flatten()
}

/// A remark that stands under no act.
pub(super) fn remark<T>(node: &Node<T>, text: &Prose) -> Cited<Prose> {
    cited(node, &no_base(), text.to_owned())
}
