//! `regl::reception::twice`: a service takes applications in until one hour.

use crate::diagnostic::Diagnostic;
use crate::model::Service;

pub(super) fn check(service: &Service, findings: &mut Vec<Diagnostic>) {
    let Some((first, others)) = service.reception.split_first() else { return };
    if let Some(other) = others.iter().find(|it| it.value != first.value) {
        let message = format!("`{}` takes applications in until two different hours", service.id);
        findings.push(
            Diagnostic::error("regl::reception::twice", message)
                .at(other.span, "another hour")
                .at(first.span, "one hour")
                .help("keep the one that governs, and declare the conflict of the texts"),
        );
    }
}
