//! `regl::step::unknown`, `regl::step::circle`, `regl::step::twice`: steps have an order and come once.

use super::Subject;
use super::fault::CheckFault;
use crate::model::{Known, SequenceFault};
use std::collections::HashMap;

pub(super) fn check(it: &Subject<'_>, faults: &mut Vec<CheckFault>) {
    let procedure = it.name();
    let events = it.procedure.events();
    let mut seen = HashMap::with_capacity(events.len());
    for event in &events {
        let first = *seen.entry(event.value.id.as_str()).or_insert(event);
        if !std::ptr::eq(first, event) {
            let (event, span) = (event.value.id.clone(), event.span);
            faults.push(CheckFault::EventTwice { procedure: procedure.clone(), event, span, first: first.span });
        }
    }
    match it.procedure.step_order() {
        Ok(_) => {}
        Err(SequenceFault::UnknownStep { name, span }) => {
            let known = Known::around(&name, it.procedure.steps.iter().map(|step| step.value.id.as_str()));
            faults.push(CheckFault::NoStep { procedure, step: name, known, span });
        }
        Err(SequenceFault::Circle { steps }) => faults.push(CheckFault::Circle { procedure, steps }),
    }
}
