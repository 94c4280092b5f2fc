//! Services: what the acts of a regime say about them, in one place.

use super::Resolver;
use super::provision::Scope;
use crate::cite::Base;
use crate::model::fault::{ModelFault, Named};
use crate::model::service::Service;
use crate::model::{Procedure, Titles};
use crate::span::Span;
use crate::syntax::tree::{Id, Item, Node, Provision};
use indexmap::IndexMap;

impl Resolver<'_> {
    pub(super) fn services(&mut self, items: &[&Node<Item>]) {
        let acts: Vec<String> = self.law.acts.keys().cloned().collect();
        for node in items {
            let Item::Service { act, .. } = &node.value else { continue };
            self.expect(Named::Act, act, acts.iter().map(String::as_str));
        }
        let regimes: Vec<(String, Vec<String>)> =
            self.law.regimes.values().map(|it| (it.id.clone(), it.acts.clone())).collect();
        for (regime, acts) in &regimes {
            for act in acts {
                for node in items {
                    let Item::Service { id, act: under, places, body } = &node.value else { continue };
                    if under.name == *act {
                        let base = Base { act: act.clone(), places: places.clone() };
                        self.service(regime, id, base, body);
                    }
                }
            }
        }
        self.share_common_provisions();
    }

    fn service(&mut self, regime: &str, id: &Id, base: Base, body: &[Node<Provision>]) {
        let key = (regime.to_owned(), id.name.clone());
        let mut service = self.law.services.shift_remove(&key).unwrap_or_else(|| empty(regime, &id.name, id.span));
        let mut scope = Scope { service: &mut service, procedure: None, base: &base, following: Vec::new() };
        self.provisions(&mut scope, body);
        service.bases.push(base);
        self.law.services.insert(key, service);
    }

    /// What is said at the level of a service about procedures holds for each of them.
    fn share_common_provisions(&mut self) {
        for service in self.law.services.values_mut() {
            let Some(common) = service.procedures.shift_remove("") else { continue };
            for procedure in service.procedures.values_mut() {
                put_first(&mut procedure.terms, &common.terms);
                put_first(&mut procedure.fees, &common.fees);
                put_first(&mut procedure.payments, &common.payments);
                put_first(&mut procedure.documents, &common.documents);
                put_first(&mut procedure.fetched, &common.fetched);
                put_first(&mut procedure.grounds, &common.grounds);
                put_first(&mut procedure.results, &common.results);
            }
            if service.procedures.is_empty() && !common.grounds.is_empty() {
                let (name, span) = (service.id.clone(), service.span);
                self.faults.push(ModelFault::Lacking { what: Named::Service, name, statement: "procedure", span });
            }
        }
    }

    /// The provisions of a template, unless it is unknown or being followed already.
    pub(super) fn template(&mut self, id: &Id, following: &[String]) -> Option<Vec<Node<Provision>>> {
        let known: Vec<String> = self.templates.keys().cloned().collect();
        if !self.expect(Named::Template, id, known.iter().map(String::as_str)) {
            return None;
        }
        if following.contains(&id.name) {
            self.faults.push(ModelFault::TemplateCircle { name: id.name.clone(), span: id.span });
            return None;
        }
        self.templates.get(&id.name).map(|(body, _)| body.to_vec())
    }
}

/// The procedure of a service that is being written, made on first mention. The empty id stands for all of them.
pub(super) fn procedure<'s>(service: &'s mut Service, id: &str, span: Span) -> &'s mut Procedure {
    service.procedures.entry(id.to_owned()).or_insert_with(|| Procedure::new(id, span))
}

fn put_first<T: Clone>(own: &mut Vec<T>, common: &[T]) {
    own.splice(0..0, common.iter().cloned());
}

fn empty(regime: &str, id: &str, span: Span) -> Service {
    Service {
        id: id.to_owned(),
        regime: regime.to_owned(),
        bases: Vec::new(),
        titles: Titles::default(),
        channels: Vec::new(),
        applicants: Vec::new(),
        waiting: Vec::new(),
        serving: Vec::new(),
        hours: Vec::new(),
        reception: Vec::new(),
        subtypes: Vec::new(),
        duties: Vec::new(),
        remedies: Vec::new(),
        contacts: Vec::new(),
        gaps: Vec::new(),
        notes: Vec::new(),
        waived: Vec::new(),
        procedures: IndexMap::new(),
        span,
    }
}
