//! `regl::registration::missing`, `regl::registration::twice`: one step of a procedure registers what is received.

use super::Subject;
use crate::diagnostic::{Diagnostic, Severity};

pub(super) fn check(it: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    let procedure = it.procedure;
    let mut registering = procedure.steps.iter().filter_map(|step| step.value.registers.as_ref());
    if let (Some(first), Some(second)) = (registering.next(), registering.next()) {
        findings.push(
            Diagnostic::error("regl::registration::twice", format!("two steps of {} register", it.name()))
                .at(second.span, "registers too")
                .at(first.span, "registers")
                .help("keep `registers` in the step by which the application is entered"),
        );
    }
    if procedure.upon.is_none() && !procedure.steps.is_empty() && procedure.registration().is_none() {
        let message =
            format!("no step of {} registers, so that it counts as registered when it is received", it.name());
        findings.push(Diagnostic {
            severity: Severity::Advice,
            ..Diagnostic::warning("regl::registration::missing", message)
                .at(procedure.span, "this procedure")
                .help("write `registers` in the step by which the application is entered, if the act has one")
        });
    }
}
