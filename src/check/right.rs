//! `regl::right::unknown`, `regl::right::circle`, `regl::right::event_twice`, and `regl::event::unknown` of what comes after a
//! procedure: rights open procedures that are there, and lead back to none; validities and rights count from events that
//! the procedure has.

use super::Subject;
use super::fault::CheckFault;
use crate::model::built_in::{FILING, RECEIPT};
use crate::model::{Cited, Comparisons, Known, Procedure};
use std::borrow::Cow;

pub(super) fn check(it: &Subject<'_>, faults: &mut Vec<CheckFault>) {
    let procedure = it.procedure;
    let events: Vec<String> = procedure.events().into_iter().map(|event| event.value.id).collect();
    let mut comparisons = Comparisons::default();
    let mut known = |event: &Cited<String>, own: &str, faults: &mut Vec<CheckFault>| {
        let built_in = [FILING, RECEIPT];
        let there = events.iter().map(String::as_str).filter(|id| *id != own).chain(built_in);
        if !there.clone().any(|id| id == event.value) {
            let known = comparisons.known(&event.value, there);
            let (procedure, event, span) = (it.name(), event.value.clone(), event.span);
            faults.push(CheckFault::NoEvent { procedure, event, known, span });
        }
    };
    for validity in &procedure.validities {
        known(&validity.value.from, &validity.value.expiry, faults);
    }
    for right in &procedure.rights {
        known(&right.value.within.1, &right.value.id, faults);
        let Some(opens) = &right.value.opens else { continue };
        let Some(opened) = it.service.procedure(&opens.value) else {
            let known = Known::around(&opens.value, it.service.procedure_ids().into_iter());
            let (service, procedure) = (it.service.id.clone(), opens.value.clone());
            faults.push(CheckFault::OpensNothing { service, procedure, known, span: opens.span });
            continue;
        };
        let later = it.service.opened_from(&opened);
        if opens.value == procedure.id || later.contains(&procedure.id) {
            let (procedure, right, span) = (it.name(), right.value.id.clone(), opens.span);
            faults.push(CheckFault::RightsInCircle { procedure, right, span });
            continue;
        }
        let after = later.iter().filter_map(|id| it.service.procedure(id));
        shared(it, right.span, &events, std::iter::once(opened.clone()).chain(after), faults);
    }
    for (position, event) in procedure.events().iter().enumerate() {
        let steps = procedure.events().len() - procedure.rights.len() - procedure.validities.len();
        let mut before = procedure.events().into_iter().take(position);
        if let Some(first) = before.find(|it| position >= steps && it.value.id == event.value.id) {
            let (procedure, event, span, first) = (it.name(), event.value.id.clone(), event.span, first.span);
            faults.push(CheckFault::EventTwice { procedure, event, span, first });
        }
    }
}

/// What happens in a procedure that a right opens bears other names than what happens before it: a case dates both.
fn shared<'p>(
    it: &Subject<'_>,
    span: crate::span::Span,
    events: &[String],
    opened: impl Iterator<Item = Cow<'p, Procedure>>,
    faults: &mut Vec<CheckFault>,
) {
    for other in opened {
        if let Some(event) = other.events().into_iter().find(|event| events.contains(&event.value.id)) {
            let (procedure, opened, first) = (it.name(), other.id.clone(), event.span);
            faults.push(CheckFault::EventOfBoth { procedure, opened, event: event.value.id, span, first });
            return;
        }
    }
}
