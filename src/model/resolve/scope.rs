//! Where provisions land: a service, one of its procedures, the place at which citations start.

use crate::cite::Base;
use crate::model::Procedure;
use crate::model::service::Service;
use crate::span::Span;

/// Where provisions land.
pub(super) struct Scope<'s> {
    /// The service.
    pub service: &'s mut Service,
    /// The procedure; none at the level of the service.
    pub procedure: Option<String>,
    /// Where citations start.
    pub base: &'s Base,
    /// The templates being followed, outermost first.
    pub following: Vec<String>,
    /// How much has been said.
    pub weight: usize,
    /// How much of it is said of all procedures.
    pub common: usize,
    /// Whether that is too much, and has been reported.
    pub too_much: bool,
}

impl<'s> Scope<'s> {
    pub(super) fn new(service: &'s mut Service, base: &'s Base) -> Self {
        Self { service, procedure: None, base, following: Vec::new(), weight: 0, common: 0, too_much: false }
    }

    /// The procedure that a provision is about; at the level of the service that means all of them.
    pub(super) fn procedure(&mut self, span: Span) -> &mut Procedure {
        let id = self.procedure.clone().unwrap_or_default();
        procedure(self.service, &id, span)
    }
}

/// The procedure of a service that is being written, made on first mention. The empty id stands for all of them.
fn procedure<'s>(service: &'s mut Service, id: &str, span: Span) -> &'s mut Procedure {
    service.procedures.entry(id.to_owned()).or_insert_with(|| Procedure::new(id, span))
}
