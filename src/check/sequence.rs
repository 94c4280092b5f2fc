//! `regl::step::unknown`, `regl::step::circle`, `regl::step::twice`: steps have an order and come once.

use super::Subject;
use crate::diagnostic::Diagnostic;
use crate::model::{Known, SequenceFault};
use std::collections::HashMap;

pub(super) fn check(it: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    let events = it.procedure.events();
    let mut seen = HashMap::with_capacity(events.len());
    for event in &events {
        let first = *seen.entry(event.value.id.as_str()).or_insert(event);
        if !std::ptr::eq(first, event) {
            let message = format!("`{}` stands twice in {}", event.value.id, it.name());
            findings.push(
                Diagnostic::error("regl::step::twice", message)
                    .at(event.span, "again here")
                    .at(first.span, "first here")
                    .help("keep one of them, or give one another id"),
            );
        }
    }
    match it.procedure.step_order() {
        Ok(_) => {}
        Err(SequenceFault::UnknownStep { name, span }) => {
            let known = Known::around(&name, it.procedure.steps.iter().map(|step| step.value.id.as_str()));
            let help = match &known.close {
                Some(close) => format!("did you mean `{close}`?"),
                None => format!("the steps of {}: {}", it.name(), known.list()),
            };
            let message = format!("there is no step `{name}` to come after");
            findings.push(Diagnostic::error("regl::step::unknown", message).at(span, "no such step").help(help));
        }
        Err(SequenceFault::Circle { steps }) if steps.len() == 1 => {
            for (name, span) in steps {
                findings.push(
                    Diagnostic::error(
                        "regl::step::circle",
                        format!("the step `{name}` of {} waits for itself", it.name()),
                    )
                    .at(span, "comes after itself")
                    .help("name the step that comes before it, or take `after` out"),
                );
            }
        }
        Err(SequenceFault::Circle { steps }) => {
            let names: Vec<String> = steps.iter().map(|(name, _)| format!("`{name}`")).collect();
            let mut finding = Diagnostic::error(
                "regl::step::circle",
                format!("the steps {} of {} wait for each other", names.join(", "), it.name()),
            )
            .help("take one `after` out, so that one of them can come first");
            for (name, span) in steps {
                finding = finding.at(span, format!("`{name}` waits for another of them"));
            }
            findings.push(finding);
        }
    }
}
