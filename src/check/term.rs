//! `regl::term::twice`: a procedure has one term at a time.
//!
//! Whether its steps fit into it is for the findings of the law: a clean rule file of a flawed law is clean.

use super::Subject;
use super::fault::CheckFault;
use crate::model::Condition;

pub(super) fn check(it: &Subject<'_>, faults: &mut Vec<CheckFault>) {
    let always: Vec<_> = it.procedure.terms.iter().filter(|term| term.value.when == Condition::Always).collect();
    if let [first, second, ..] = always.as_slice() {
        faults.push(CheckFault::TwoTerms { procedure: it.name(), span: second.span, first: first.span });
    }
}
