//! Sides: one case put to two regimes.

use crate::case::{CasePlace, Request};
use crate::model::Law;
use std::collections::BTreeSet;

/// A service in a regime.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Side<'s> {
    /// The regime.
    pub regime: &'s str,
    /// The id of the service in it.
    pub service: &'s str,
}

impl Side<'_> {
    fn events(&self, law: &Law, procedure: &str) -> BTreeSet<String> {
        let procedure = law.service(self.regime, self.service).and_then(|it| it.procedure(procedure));
        procedure.map(|it| it.events().into_iter().map(|event| event.value.id).collect()).unwrap_or_default()
    }
}

/// The case as it is put to `side`, and the events whose days are left out because only `other` has them. An event that
/// neither has stays in, so that running the case reports it.
#[must_use]
pub fn put_to(law: &Law, request: &Request, side: Side<'_>, other: Side<'_>) -> (Request, Vec<String>) {
    let procedure = &request.procedure.0;
    let (here, there) = (side.events(law, procedure), other.events(law, procedure));
    let (ignored, events) =
        request.events.iter().cloned().partition(|(id, ..)| !here.contains(id) && there.contains(id));
    let ignored: Vec<(String, _, CasePlace)> = ignored;
    let request = Request {
        service: (side.service.to_owned(), request.service.1.clone()),
        regime: Some((side.regime.to_owned(), CasePlace::CommandLine)),
        events,
        ..request.clone()
    };
    (request, ignored.into_iter().map(|(id, ..)| id).collect())
}
