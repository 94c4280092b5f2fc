//! `regl::term::twice`, `regl::term::exceeded`: a procedure has one term at a time, and its steps fit into it.

use super::Subject;
use crate::calendar::Unit;
use crate::diagnostic::Diagnostic;
use crate::model::{Condition, Limit};

pub(super) fn check(it: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    let always: Vec<_> = it.procedure.terms.iter().filter(|term| term.value.when == Condition::Always).collect();
    if let [first, second, ..] = always.as_slice() {
        let message = format!("{} has two terms that both always apply", it.name());
        findings.push(
            Diagnostic::error("regl::term::twice", message)
                .at(second.span, "a second term")
                .at(first.span, "the first term")
                .help("say with `when` which applies in which case, or declare the conflict and follow one text"),
        );
    }
    exceeded(it, findings);
}

/// The ordinary limits of steps in working days, one after another, add up to more than a term in working days.
fn exceeded(it: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
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
        let message =
            format!("the steps of {} take up to {sum} working days, the term is {}", it.name(), term.value.period);
        findings.push(
            Diagnostic::warning("regl::term::exceeded", message)
                .at(term.span, "the term ends before its steps may")
                .help("check the limits against the text; if the text says so, declare the conflict"),
        );
    }
}
