//! Procedures: matched by id, and compared one kind of rule after the other.

use super::change::{Change, Element, What};
use super::entry::Entry;
use super::ledger::Ledger;
use super::reading::Reader;
use super::{documents, duties, gaps, grounds, hearings, requests, steps, terms};
use crate::cite::Citation;
use crate::model::{Procedure, Service};

/// The changes of all procedures of two services.
pub(super) fn changes(old: &Service, new: &Service, reader: &mut Reader<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    let added = new.procedures.keys().filter(|id| !old.procedures.contains_key(*id));
    for id in old.procedures.keys().chain(added) {
        let mut ledger = Ledger::new(&new.id, Some(id));
        match (old.procedures.get(id), new.procedures.get(id)) {
            (Some(one), Some(two)) => compare((old, one), (new, two), reader, &mut ledger),
            (Some(one), None) => one_sided(one, What::Dropped, &mut ledger),
            (None, Some(two)) => one_sided(two, What::Added, &mut ledger),
            (None, None) => {}
        }
        changes.append(&mut ledger.changes);
    }
    changes
}

fn compare(
    (old_service, old): (&Service, &Procedure),
    (new_service, new): (&Service, &Procedure),
    reader: &mut Reader<'_>,
    ledger: &mut Ledger,
) {
    let mut both = |entries: &dyn Fn(&Service, &Procedure, &mut Reader<'_>) -> Vec<Entry>| {
        let (one, two) = (entries(old_service, old, reader), entries(new_service, new, reader));
        ledger.compare(one, two);
    };
    both(&|_, it, reader| terms::terms(it, reader));
    both(&|_, it, reader| terms::fees(it, reader));
    both(&|_, it, reader| documents::listed(Element::Payment, &it.payments, reader));
    both(&|_, it, reader| documents::listed(Element::Occasion, &it.occasions, reader));
    both(&|_, it, reader| documents::listed(Element::Document, &it.documents, reader));
    both(&|_, it, reader| documents::listed(Element::Fetched, &it.fetched, reader));
    both(&|_, it, reader| documents::results(&it.results, reader));
    both(&|_, it, reader| steps::steps(it, reader));
    both(&|_, it, reader| requests::requests(it, reader));
    both(&|_, it, reader| grounds::grounds(it, reader));
    both(&|_, it, reader| hearings::hearings(it, reader));
    both(&|_, it, reader| duties::exams(it, reader));
    both(&|_, it, reader| duties::duties(&it.duties, reader));
    both(&|_, it, _| duties::remedies(&it.remedies));
    both(&|service, it, reader| gaps::of_procedure(it, &service.regime, reader));
    steps::compare_order(old, new, reader, ledger);
}

/// A procedure that only one regime has: its clauses are those of its terms and of its first step.
fn one_sided(procedure: &Procedure, what: What, ledger: &mut Ledger) {
    let mut cites: Vec<Citation> = procedure.terms.iter().flat_map(|it| it.cites.clone()).collect();
    if cites.is_empty() {
        cites = procedure.steps.first().map(|it| it.cites.clone()).unwrap_or_default();
    }
    let mut distinct: Vec<Citation> = Vec::with_capacity(cites.len());
    for cite in cites {
        if !distinct.contains(&cite) {
            distinct.push(cite);
        }
    }
    let (old, new): (&[Citation], &[Citation]) = if what == What::Added { (&[], &distinct) } else { (&distinct, &[]) };
    ledger.note((Element::Procedure, &procedure.id), what, (None, None), (old, new));
}
