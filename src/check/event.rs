//! `regl::event::unknown`: limits and terms count from events that the procedure has.

use super::Subject;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::{Alternative, Cited, Limit, StepPart};
use crate::span::Span;

pub(super) fn check(it: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    let mut known: Vec<String> = vec!["filing".into(), "receipt".into()];
    known.extend(it.procedure.events().into_iter().map(|event| event.value.id));
    let mut expect = |name: &str, span: Span| {
        if known.iter().any(|event| event == name) {
            return;
        }
        let help = match did_you_mean(name, known.iter().map(String::as_str)) {
            Some(close) => format!("did you mean `{close}`?"),
            None => format!("the events of {}: {}", it.name(), known.join(", ")),
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
