//! Services: what the acts of a regime say about them, in one place.

use super::Resolver;
use super::scope::Scope;
use super::weight::{MOST_OF_ALL, MOST_OF_SERVICE};
use crate::cite::Base;
use crate::model::Titles;
use crate::model::fault::ModelFault;
use crate::model::named::Named;
use crate::model::service::Service;
use crate::span::Span;
use crate::syntax::tree::{Id, Item, Node, Provision};
use indexmap::IndexMap;
use std::collections::HashMap;

impl<'t> Resolver<'t> {
    pub(super) fn services(&mut self, items: &[&'t Node<Item>]) {
        let mut under: HashMap<&str, Vec<&'t Node<Item>>> = HashMap::new();
        for node in items {
            let Item::Service { act, .. } = &node.value else { continue };
            let acts = &self.law.acts;
            self.faults.expect(Named::Act, act, acts.contains_key(&act.name), acts.keys().map(String::as_str));
            under.entry(&act.name).or_default().push(node);
        }
        let regimes: Vec<(String, Vec<String>)> =
            self.law.regimes.values().map(|it| (it.id.clone(), it.acts.clone())).collect();
        for (regime, acts) in &regimes {
            for act in acts {
                for node in under.get(act.as_str()).into_iter().flatten() {
                    let Item::Service { id, places, body, .. } = &node.value else { continue };
                    let base = Base { act: act.clone(), places: places.clone() };
                    self.service(regime, id, base, body);
                }
            }
        }
        self.share_common_provisions();
    }

    fn service(&mut self, regime: &str, id: &Id, base: Base, body: &[Node<Provision>]) {
        let key = (regime.to_owned(), id.name.clone());
        let service = self.law.services.entry(key.clone());
        let mut service = std::mem::replace(
            service.or_insert_with(|| empty(regime, &id.name, id.span)),
            empty(regime, &id.name, id.span),
        );
        let mut scope = Scope::new(&mut service, &base);
        self.weigh(&mut scope, 1, id);
        self.provisions(&mut scope, body);
        let common = scope.common;
        service.bases.push(base);
        *self.common.entry(key.clone()).or_default() += common;
        self.law.services.insert(key, service);
    }

    /// What is said at the level of a service about procedures holds for each of them.
    fn share_common_provisions(&mut self) {
        for (key, service) in &mut self.law.services {
            let Some(common) = service.procedures.shift_remove("") else { continue };
            let copies = service.procedures.len().saturating_mul(self.common.get(key).copied().unwrap_or_default());
            self.weight = self.weight.saturating_add(copies);
            if copies > MOST_OF_SERVICE || self.weight > MOST_OF_ALL {
                let all = copies <= MOST_OF_SERVICE;
                let most = if all { MOST_OF_ALL } else { MOST_OF_SERVICE };
                let (service, span) = (service.id.clone(), service.span);
                self.faults.push(ModelFault::TooMuch { service, span, most, all });
                continue;
            }
            for procedure in service.procedures.values_mut() {
                put_first(&mut procedure.terms, &common.terms);
                put_first(&mut procedure.fees, &common.fees);
                put_first(&mut procedure.payments, &common.payments);
                put_first(&mut procedure.documents, &common.documents);
                put_first(&mut procedure.fetched, &common.fetched);
                put_first(&mut procedure.grounds, &common.grounds);
                put_first(&mut procedure.tacit, &common.tacit);
                put_first(&mut procedure.results, &common.results);
            }
            if service.procedures.is_empty() && !common.grounds.is_empty() {
                let (name, span) = (service.id.clone(), service.span);
                self.faults.push(ModelFault::Lacking { what: Named::Service, name, statement: "procedure", span });
            }
        }
    }
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
