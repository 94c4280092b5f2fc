//! `regl::registration::missing`, `regl::registration::twice`: one step of a procedure registers what is received.

use super::Subject;
use super::fault::CheckFault;

pub(super) fn check(it: &Subject<'_>, faults: &mut Vec<CheckFault>) {
    let procedure = it.procedure;
    let mut registering = procedure.steps.iter().filter_map(|step| step.value.registers.as_ref());
    if let (Some(first), Some(second)) = (registering.next(), registering.next()) {
        let (span, first) = (second.span, first.span);
        faults.push(CheckFault::TwoRegistrations { procedure: it.name(), span, first });
    }
    if procedure.upon.is_none() && !procedure.steps.is_empty() && procedure.registration().is_none() {
        faults.push(CheckFault::NoRegistration { procedure: it.name(), span: procedure.span });
    }
}
