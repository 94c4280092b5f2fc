//! `regl::term::twice`, `regl::term::exceeded`: a procedure has one term at a time, and its steps fit into it.

use super::Subject;
use super::fault::CheckFault;
use crate::calendar::Unit;
use crate::model::{Condition, Limit};

pub(super) fn check(it: &Subject<'_>, faults: &mut Vec<CheckFault>) {
    let always: Vec<_> = it.procedure.terms.iter().filter(|term| term.value.when == Condition::Always).collect();
    if let [first, second, ..] = always.as_slice() {
        faults.push(CheckFault::TwoTerms { procedure: it.name(), span: second.span, first: first.span });
    }
    exceeded(it, faults);
}

/// The ordinary limits of steps in working days, one after another, add up to more than a term in working days.
fn exceeded(it: &Subject<'_>, faults: &mut Vec<CheckFault>) {
    let [term] = it.procedure.terms.as_slice() else { return };
    if term.value.period.unit != Unit::WorkingDays {
        return;
    }
    let sum: u64 = it
        .procedure
        .steps
        .iter()
        .filter_map(|step| match &step.value.limit {
            Some(Limit::Within(period, None)) if period.unit == Unit::WorkingDays => Some(u64::from(period.count)),
            _ => None,
        })
        .sum();
    if sum > u64::from(term.value.period.count) {
        let (procedure, span) = (it.name(), term.span);
        faults.push(CheckFault::TermExceeded { procedure, steps: sum, term: term.value.period, span });
    }
}
