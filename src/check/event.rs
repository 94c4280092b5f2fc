//! `regl::event::unknown`: limits and terms count from events that the procedure has.

use super::Subject;
use crate::diagnostic::Diagnostic;
use crate::model::{Alternative, Cited, Comparisons, Limit, StepPart};
use crate::span::Span;
use std::collections::HashSet;

pub(super) fn check(it: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    let events = it.procedure.events();
    let known = || ["filing", "receipt"].into_iter().chain(events.iter().map(|event| event.value.id.as_str()));
    let there: HashSet<&str> = known().collect();
    let mut comparisons = Comparisons::default();
    let mut expect = |name: &str, span: Span| {
        if there.contains(name) {
            return;
        }
        let known = comparisons.known(name, known());
        let help = match &known.close {
            Some(close) => format!("did you mean `{close}`?"),
            None if known.is_empty() => format!("write an event of {}", it.name()),
            None => format!("the events of {}: {}", it.name(), known.list()),
        };
        let message = format!("{} has no event `{name}` to count from", it.name());
        findings.push(Diagnostic::error("regl::event::unknown", message).at(span, "no such event").help(help));
    };
    for term in &it.procedure.terms {
        expect(&term.value.from, term.value.from_span);
    }
    let mut limit = |limit: Option<&Limit>| {
        if let Some(Limit::OnTheDayOf(event) | Limit::Within(_, Some(event))) = limit {
            expect(&event.value, event.span);
        }
    };
    for step in &it.procedure.steps {
        limit(step.value.limit.as_ref());
        alternatives(&step.value.alternatives, &mut limit);
        for part in &step.value.parts {
            match &part.value {
                StepPart::Finds(finding) => limit(finding.limit.as_ref()),
                StepPart::Gap(_) => {}
                StepPart::Request(request) => {
                    let parts = [Some(&request.notice), Some(&request.delivery), request.study.as_ref()];
                    for part in parts.into_iter().flatten() {
                        limit(part.value.limit.as_ref());
                        alternatives(&part.value.alternatives, &mut limit);
                    }
                }
            }
        }
        if let Some(hearing) = &step.value.hearing {
            limit(hearing.value.notice.value.limit.as_ref());
            limit(Some(&hearing.value.held.value));
        }
    }
}

fn alternatives(alternatives: &[Cited<Alternative>], limit: &mut impl FnMut(Option<&Limit>)) {
    alternatives.iter().for_each(|it| limit(Some(&it.value.limit)));
}
