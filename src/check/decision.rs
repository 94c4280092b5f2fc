//! `regl::decision::missing`, `regl::decision::twice`: one step of a procedure decides.

use super::Subject;
use crate::diagnostic::Diagnostic;

pub(super) fn check(it: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    let mut deciding = it.procedure.steps.iter().filter(|step| step.value.decides.is_some());
    let first = deciding.next();
    if first.is_none() && !it.procedure.steps.is_empty() {
        let message = format!("no step of {} decides", it.name());
        findings.push(
            Diagnostic::error("regl::decision::missing", message)
                .at(it.procedure.span, "this procedure")
                .help("write `decides` in the step that grants or refuses"),
        );
    }
    if let (Some(first), Some(second)) = (first, deciding.next()) {
        let message = format!("two steps of {} decide", it.name());
        findings.push(
            Diagnostic::error("regl::decision::twice", message)
                .at(second.span, "decides too")
                .at(first.span, "decides")
                .help("keep `decides` in the step whose completion is the decision"),
        );
    }
}
