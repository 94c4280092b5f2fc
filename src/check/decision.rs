//! `regl::decision::missing`, `regl::decision::twice`: one step of a procedure decides.

use super::Subject;
use super::fault::CheckFault;

pub(super) fn check(it: &Subject<'_>, faults: &mut Vec<CheckFault>) {
    let mut deciding = it.procedure.steps.iter().filter(|step| step.value.decides.is_some());
    let first = deciding.next();
    if first.is_none() && !it.procedure.steps.is_empty() {
        faults.push(CheckFault::NoDecision { procedure: it.name(), span: it.procedure.span });
    }
    if let (Some(first), Some(second)) = (first, deciding.next()) {
        faults.push(CheckFault::TwoDecisions { procedure: it.name(), span: second.span, first: first.span });
    }
}
