//! Steps: who takes them, within what, in which circumstances, and what belongs to them.
//!
//! Steps are matched by id. What happens in several steps over time (requests, hearings, exams, the search for grounds)
//! is compared by itself, so that it is not lost when a step is renamed.

use super::change::{Element, What};
use super::documents::listed;
use super::entry::Entry;
use super::fact::Fact;
use super::ledger::{Ledger, Note};
use super::limits::limited;
use super::lineage::lasting_id;
use super::order;
use super::reading::{Reader, When};
use super::source::Source;
use crate::model::{Cited, Procedure, Step};

/// What the registering step is matched by under two names; no id has a space.
const REGISTRATION: &str = "the registration";

/// The steps of a procedure. Where its registering step is that of the other side under another name, it is matched as
/// such.
pub(super) fn steps(
    procedure: &Procedure,
    regime: &str,
    registration_renamed: bool,
    reader: &mut Reader<'_>,
) -> Vec<Entry> {
    let registration = procedure.registration();
    let id = |position: usize| procedure.steps.get(position).map(|it| it.value.id.clone());
    let mut entries = Vec::with_capacity(procedure.steps.len());
    for (it, before) in procedure.steps.iter().zip(procedure.all_steps_before()) {
        let mut entry = step(it, regime, reader);
        if registration.is_some_and(|step| step.value.id == it.value.id) {
            let said = it.value.registers.as_ref().map(Source::of).unwrap_or_default();
            entry = entry.with_source(What::Registers, Fact::So, said);
            if registration_renamed {
                entry = entry.keyed(REGISTRATION);
            }
        }
        entry.after = before.into_iter().filter_map(id).collect();
        entries.push(entry);
    }
    entries
}

/// Compares the order of the steps that two procedures share.
pub(super) fn compare_order(old: &Procedure, new: &Procedure, reader: &mut Reader<'_>, ledger: &mut Ledger<'_, '_>) {
    let mut taken = |procedure: &Procedure| -> Vec<String> {
        let steps = procedure.steps.iter().map(|it| &it.value);
        steps.filter(|it| reader.when(&it.when) != When::Never).map(|it| it.id.clone()).collect()
    };
    let in_new = taken(new);
    let shared: Vec<String> = taken(old).into_iter().filter(|it| in_new.contains(it)).collect();
    for moved in order::moved(old, new, &shared) {
        let source = |procedure: &Procedure| {
            procedure.steps.iter().find(|it| it.value.id == moved.step).map(Source::of).unwrap_or_default()
        };
        let ids = |ids: Vec<String>| (!ids.is_empty()).then_some(Fact::Ids(ids));
        let note = Note {
            from: ids(moved.after_old),
            to: ids(moved.after_new),
            old: source(old),
            new: source(new),
            ..Note::default()
        };
        ledger.note((Element::Step, &moved.step), What::Order, note);
    }
}

fn step(step: &Cited<Step>, regime: &str, reader: &mut Reader<'_>) -> Entry {
    let it = &step.value;
    let mut entry = Entry::new(Element::Step, &it.id, Source::of(step))
        .with(What::Actor, Fact::Ids(vec![it.actor.clone()]))
        .when(reader.when(&it.when));
    if let Some(decides) = &it.decides {
        entry = entry.with_source(What::Decides, Fact::So, Source::of(decides));
    }
    // A register that is laid down anew is the same one under the id of its regime.
    let records = listed(Element::Record, &it.records, reader).into_iter().map(|record| {
        let key = lasting_id(&record.id, regime).to_owned();
        record.keyed(&key)
    });
    let records: Vec<Entry> = records.collect();
    limited(entry, it.limit.as_ref(), &it.alternatives, reader)
        .with_parts(listed(Element::Check, &it.checks, reader))
        .with_parts(listed(Element::HandOver, &it.hands_over, reader))
        .with_parts(records)
}
