//! `regl::event::unknown`, `regl::event::not_yet`, `regl::event::no_term`: limits and terms count from events that the
//! procedure has, and that have happened by then.
//!
//! What has happened by then: filing and receipt, whatever belongs to a step that comes before, and of the step itself
//! what comes before in it: the notice before the delivery, the requests before the hearing, both before the step is
//! complete. What runs beside it may have happened or not, so nothing counts from there. An event that a case can pass
//! over is no fault: such a case is unspecified.

use super::Subject;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::{Alternative, Cited, Hearing, Limit, Part, Procedure, Request, Step, StepPart};
use crate::span::Span;

pub(super) fn check(it: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    let mut known: Vec<String> = vec!["filing".into(), "receipt".into()];
    known.extend(it.procedure.upon.clone());
    known.extend(it.procedure.events().into_iter().map(|event| event.value.id));
    let mut seen = Seen { it, known, findings };
    for term in &it.procedure.terms {
        let from = &term.value.from;
        if seen.is_known(from, term.value.from_span) && !followed(it.procedure, from) {
            let message = format!("the term of {} counts from `{from}`, and nothing comes after that", it.name());
            seen.findings.push(
                Diagnostic::error("regl::event::not_yet", message)
                    .at(term.value.from_span, "the last event of the procedure")
                    .help("count the term from an event before those that it bounds, such as `register`"),
            );
        }
    }
    for (position, step) in it.procedure.steps.iter().enumerate() {
        seen.step(position, &step.value);
    }
}

struct Seen<'s, 'l> {
    it: &'s Subject<'l>,
    known: Vec<String>,
    findings: &'s mut Vec<Diagnostic>,
}

impl Seen<'_, '_> {
    fn is_known(&mut self, name: &str, span: Span) -> bool {
        if self.known.iter().any(|event| event == name) {
            return true;
        }
        let help = match did_you_mean(name, self.known.iter().map(String::as_str)) {
            Some(close) => format!("did you mean `{close}`?"),
            None => format!("the events of {}: {}", self.it.name(), self.known.join(", ")),
        };
        let message = format!("{} has no event `{name}` to count from", self.it.name());
        self.findings.push(Diagnostic::error("regl::event::unknown", message).at(span, "no such event").help(help));
        false
    }

    /// The limits of a step, each against what has happened by then.
    fn step(&mut self, position: usize, step: &Step) {
        let before = happened_before(self.it.procedure, position);
        let mut all = before.clone();
        for part in &step.parts {
            if let StepPart::Request(request) = &part.value {
                self.request(request, &before);
                all.extend(parts_of(request).map(|it| it.value.event.clone()));
            }
        }
        if let Some(hearing) = &step.hearing {
            self.hearing(hearing, &mut all);
        }
        self.limits(&step.id, step.limit.as_ref(), &step.alternatives, &all);
        for part in &step.parts {
            if let StepPart::Finds(finding) = &part.value {
                self.limits(&step.id, finding.limit.as_ref(), &[], &all);
            }
        }
    }

    fn request(&mut self, request: &Request, before: &[String]) {
        let mut happened = before.to_vec();
        for part in parts_of(request) {
            let it = &part.value;
            self.limits(&it.event, it.limit.as_ref(), &it.alternatives, &happened);
            happened.push(it.event.clone());
        }
    }

    fn hearing(&mut self, hearing: &Cited<Hearing>, happened: &mut Vec<String>) {
        let it = &hearing.value;
        let terms = !self.it.procedure.terms.is_empty();
        if !terms && (it.notice.value.before_end.is_some() || it.extends.is_some()) {
            let message = format!("{} has no term, and its hearing counts on one", self.it.name());
            self.findings.push(
                Diagnostic::error("regl::event::no_term", message)
                    .at(hearing.span, "counts back from the end of a term, or extends it")
                    .help("write the `term` that the act sets, or take `before end of term` and `extends term` out"),
            );
        }
        self.limits("hearing_notice", it.notice.value.limit.as_ref(), &[], happened);
        happened.push("hearing_notice".to_owned());
        self.limits("hearing", Some(&it.held.value), &[], happened);
        happened.push("hearing".to_owned());
    }

    fn limits(&mut self, of: &str, ordinary: Option<&Limit>, alternatives: &[Cited<Alternative>], happened: &[String]) {
        for limit in ordinary.into_iter().chain(alternatives.iter().map(|it| &it.value.limit)) {
            let (Limit::OnTheDayOf(event) | Limit::Within(_, Some(event))) = limit else { continue };
            if !self.is_known(&event.value, event.span) || happened.contains(&event.value) {
                continue;
            }
            let message = format!("`{of}` is due by a time from `{}`, which cannot be counted on by then", event.value);
            let label = if event.value == of { "counts from itself" } else { "comes later, or runs beside it" };
            self.findings.push(Diagnostic::error("regl::event::not_yet", message).at(event.span, label).help(
                "count from an event that comes before; where that is one of another step, name that step in \
                     `after`",
            ));
        }
    }
}

fn parts_of(request: &Request) -> impl Iterator<Item = &Cited<Part>> {
    [Some(&request.notice), Some(&request.delivery), request.study.as_ref()].into_iter().flatten()
}

/// The events of everything that comes before a step.
fn happened_before(procedure: &Procedure, position: usize) -> Vec<String> {
    let mut happened: Vec<String> = vec!["filing".into(), "receipt".into()];
    happened.extend(procedure.upon.clone());
    let mut waiting = procedure.steps_before(position);
    let mut seen: Vec<usize> = Vec::new();
    while let Some(before) = waiting.pop() {
        if seen.contains(&before) {
            continue;
        }
        seen.push(before);
        waiting.extend(procedure.steps_before(before));
    }
    for step in seen.into_iter().filter_map(|it| procedure.steps.get(it)) {
        happened.extend(events_of(&step.value));
    }
    happened
}

fn events_of(step: &Step) -> Vec<String> {
    let mut events = vec![step.id.clone()];
    for part in &step.parts {
        if let StepPart::Request(request) = &part.value {
            events.extend(parts_of(request).map(|it| it.value.event.clone()));
        }
    }
    if step.hearing.is_some() {
        events.extend(["hearing_notice".to_owned(), "hearing".to_owned()]);
    }
    events
}

/// Whether anything comes after an event: a step that waits for that of the event, or the rest of that step.
fn followed(procedure: &Procedure, event: &str) -> bool {
    match procedure.steps.iter().position(|it| it.value.id == event) {
        Some(position) => (0..procedure.steps.len()).any(|it| procedure.steps_before(it).contains(&position)),
        None => true,
    }
}
