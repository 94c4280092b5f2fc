//! Steps: who takes them, within what, in which circumstances, and what belongs to them.
//!
//! Steps are matched by id. What happens in several steps over time (requests, hearings, exams, the search for grounds)
//! is compared by itself, so that it is not lost when a step is renamed.

use super::change::{Element, What};
use super::documents::listed;
use super::entry::Entry;
use super::fact::Fact;
use super::ledger::Ledger;
use super::limits::limited;
use super::order;
use super::reading::{Reader, When};
use crate::model::{Cited, Procedure, Step};

/// Compares the steps of two procedures, then their order.
pub(super) fn compare(old: &Procedure, new: &Procedure, reader: &mut Reader<'_>, ledger: &mut Ledger) {
    let entries = |procedure: &Procedure, reader: &mut Reader<'_>| -> Vec<Entry> {
        procedure.steps.iter().map(|it| step(it, reader)).collect()
    };
    let (of_old, of_new) = (entries(old, reader), entries(new, reader));
    let shared: Vec<String> = of_old
        .iter()
        .filter(|it| it.when != When::Never && of_new.iter().any(|two| two.key == it.key && two.when != When::Never))
        .map(|it| it.key.clone())
        .collect();
    ledger.compare(of_old, of_new);
    for moved in order::moved(old, new, &shared) {
        let cites = |procedure: &Procedure| {
            procedure.steps.iter().find(|it| it.value.id == moved.step).map(|it| it.cites.clone()).unwrap_or_default()
        };
        let ids = |ids: Vec<String>| (!ids.is_empty()).then_some(Fact::Ids(ids));
        let (cites_old, cites_new) = (cites(old), cites(new));
        ledger.note(
            (Element::Step, &moved.step),
            What::Order,
            (ids(moved.after_old), ids(moved.after_new)),
            (&cites_old, &cites_new),
        );
    }
}

fn step(step: &Cited<Step>, reader: &mut Reader<'_>) -> Entry {
    let it = &step.value;
    let entry = Entry::new(Element::Step, &it.id, &step.cites)
        .when(reader.when(&it.when))
        .with(What::Actor, Fact::Ids(vec![it.actor.clone()]))
        .with(What::Decides, it.decides.then_some(Fact::So));
    limited(entry, it.limit.as_ref(), &it.alternatives, reader)
        .with_parts(listed(Element::Check, &it.checks, reader))
        .with_parts(listed(Element::HandOver, &it.hands_over, reader))
        .with_parts(listed(Element::Record, &it.records, reader))
}
