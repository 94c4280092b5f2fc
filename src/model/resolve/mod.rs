//! From trees to the law.
//!
//! Names are gathered first, from all files, so that rules may use what stands further down or in another file; then
//! each construct is resolved by the module that bears its name. Faults are collected: one wrong name does not hide
//! the next.

mod act;
mod case;
mod catalogue;
mod charge;
mod choice;
mod condition;
mod faults;
mod form;
mod names;
mod provision;
mod regime;
mod register;
mod rounds;
mod scope;
mod service;
mod step;
mod template;
mod weight;

use super::fault::ModelFault;
use super::law::{Law, Workspace};
use super::named::Named;
use super::{Cited, Titles};
use crate::cite::{Base, Citation};
use crate::span::Span;
use crate::syntax::tree::{Cite, DeclarationKind, Id, Item, Language, Node, Prose, Provision, Title};
use faults::Faults;
use indexmap::IndexMap;
use std::collections::HashSet;

/// Resolves a workspace. Where there are faults the law is incomplete and may only be used to report more of them.
#[must_use]
pub fn law(workspace: &Workspace) -> (Law, Vec<ModelFault>) {
    let mut resolver = Resolver::default();
    let items: Vec<&Node<Item>> = workspace.files.iter().flat_map(|(_, file)| &file.items).collect();
    resolver.gather_names(&items);
    resolver.calendars(&items, workspace);
    resolver.acts(&items);
    resolver.cited(workspace);
    resolver.regimes(&items);
    resolver.services(&items);
    resolver.unfollowed_templates();
    resolver.lineage(&items);
    resolver.cases(&items);
    for (span, first) in workspace.files.iter().flat_map(|(_, file)| &file.repeated) {
        resolver.faults.push(ModelFault::Repeated { span: *span, first: *first });
    }
    (resolver.law, resolver.faults.into_found())
}

/// What resolving needs at hand.
#[derive(Default)]
struct Resolver<'t> {
    law: Law,
    faults: Faults,
    /// The calendars that are declared, whether or not their tables can be read.
    calendars: Vec<String>,
    /// The indices and currencies that are declared, whether or not their tables can be read.
    indices: Vec<String>,
    templates: IndexMap<String, (&'t [Node<Provision>], Span)>,
    /// The templates that some service follows.
    followed: HashSet<String>,
    /// Where statements that may stand once in a block first stood, by block and statement.
    said: IndexMap<(Span, &'static str), Span>,
    /// How much all services have said so far.
    weight: usize,
    /// How much of it services say of each of their procedures, by regime and service.
    common: IndexMap<(String, String), usize>,
}

impl Resolver<'_> {
    /// Reports `id` unless it is declared as `kind`; hands back the name.
    fn name(&mut self, what: Named, kind: DeclarationKind, id: &Id) -> String {
        let names = &self.law.names;
        self.faults.expect(what, id, names.get(kind, &id.name).is_some(), names.of_kind(kind));
        id.name.clone()
    }

    fn actor(&mut self, id: &Id) -> String {
        self.name(Named::Actor, DeclarationKind::Actor, id)
    }

    fn plain_names(&mut self, ids: &[Id]) -> Vec<String> {
        ids.iter().map(|id| self.name(Named::Name, DeclarationKind::Name, id)).collect()
    }

    /// Puts `value` in the empty `slot`, or reports the second statement.
    fn once<T>(&mut self, slot: &mut Option<T>, value: T, statement: &'static str, span: Span, block: Span) {
        if slot.is_some() {
            self.twice(statement, span, block);
        } else {
            *slot = Some(value);
            self.said.insert((block, statement), span);
        }
    }

    /// Adds a title, or reports the second one in its language.
    fn title(&mut self, titles: &mut Titles, title: &Title, span: Span, block: Span) {
        let statement = match title.language {
            Language::Kk => "title kk",
            Language::Ru => "title ru",
            Language::En => "title en",
        };
        if titles.0.contains_key(&title.language) {
            self.twice(statement, span, block);
        } else {
            titles.0.insert(title.language, title.text.clone());
            self.said.insert((block, statement), span);
        }
    }

    fn twice(&mut self, statement: &'static str, span: Span, block: Span) {
        let first = self.said.get(&(block, statement)).copied().unwrap_or(block);
        self.faults.push(ModelFault::Twice { statement, span, first });
    }
}

/// The citations of a statement, complete.
fn citations<T>(node: &Node<T>, base: &Base) -> Vec<Citation> {
    node.cites.iter().map(|cite| Citation::from_tree(cite, base)).collect()
}

/// A value with the citations and place of its statement.
fn cited<T, U>(node: &Node<T>, base: &Base, value: U) -> Cited<U> {
    Cited { value, cites: citations(node, base), span: node.span }
}

/// A waiver: the reason, cited to the places that carry no rule.
fn waived<T>(node: &Node<T>, places: &[Cite], reason: &Prose, base: &Base) -> Cited<Prose> {
    let cites = places.iter().map(|cite| Citation::from_tree(cite, base)).collect();
    Cited { value: reason.to_owned(), cites, span: node.span }
}

/// The base of statements that stand under no act: their citations name the act themselves.
fn no_base() -> Base {
    Base { act: String::new(), places: Vec::new() }
}
