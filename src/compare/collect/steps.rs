//! Steps: who takes them, within what, in which circumstances, and what belongs to them.
//!
//! Steps are matched by id. What happens in several steps over time (requests, hearings, exams, the search for grounds)
//! is compared by itself, so that it is not lost when a step is renamed.

use crate::compare::collect::documents::listed;
use crate::compare::collect::entry::Entry;
use crate::compare::collect::limits::limited;
use crate::compare::collect::reading::{Reader, When};
use crate::compare::collect::requests::on_term;
use crate::compare::collect::source::Source;
use crate::compare::element::{Element, What};
use crate::compare::fact::Fact;
use crate::compare::matching::ledger::{Ledger, Note};
use crate::compare::matching::lineage::lasting_id;
use crate::compare::matching::order;
use crate::model::{Cited, Procedure, Step};

/// What the registering step is matched by under two names; no id has a space.
const REGISTRATION: &str = "the registration";

/// The steps of a procedure. Where its registering step is that of the other side under another name, it is matched as
/// such.
pub(in crate::compare) fn steps(
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
            // Under two names the step is one, which registers here and there. Else it is told of the step that says so:
            // where the registration moves, that is one change and not two.
            if registration_renamed {
                entry = entry.keyed(REGISTRATION);
            } else if let Some(registers) = &it.value.registers {
                entry = entry.with_source(What::Registers, Fact::So, Source::of(registers));
            }
        }
        entry.after = before.into_iter().filter_map(id).collect();
        entries.push(entry);
    }
    entries
}

/// Compares the order of the steps that two procedures share.
pub(in crate::compare) fn compare_order(
    old: &Procedure,
    new: &Procedure,
    reader: &mut Reader<'_>,
    ledger: &mut Ledger<'_, '_>,
) {
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
        let ids = |ids: Vec<String>| (!ids.is_empty()).then_some(Fact::Steps(ids));
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
        .with(What::Actor, Fact::Actor(it.actor.clone()))
        .bounded(&it.bounds)
        .with(What::AfterTerm, it.outside_term.then_some(Fact::So))
        .when(reader.when(&it.when));
    if let Some(decides) = &it.decides {
        entry = entry.with_source(What::Decides, Fact::So, Source::of(decides));
    }
    if let Some(void) = &it.late_void {
        entry = entry.with_source(What::LateVoid, Fact::So, Source::of(void));
    }
    if let Some(it) = &it.on_term {
        entry = entry.with_source(What::OutsideTerm, on_term(&it.value, reader), Source::of(it));
    }
    let mut deemed = Vec::new();
    let mut source = Source::default();
    for rule in &it.deemed {
        let when = reader.when(&rule.value.when);
        if when != When::Never {
            deemed.push((rule.value.period, rule.value.after.value.clone(), when));
            source.take_in(&Source::of(rule));
        }
    }
    if !deemed.is_empty() {
        entry = entry.with_source(What::Deemed, Fact::Deemed(deemed), source);
    }
    if let Some(extends) = &it.extends {
        entry = entry.with_source(What::Extension, Fact::Period(extends.value), Source::of(extends));
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
