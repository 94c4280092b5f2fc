//! `regl::event::unknown`, `regl::event::not_yet`, `regl::event::no_term`: limits and terms count from events that the
//! procedure has, and that have happened by then.
//!
//! What has happened by then: filing and receipt, whatever belongs to a step that comes before, and of the step itself
//! what comes before in it: the notice before the delivery, the requests before the hearing, both before the step is
//! complete. What runs beside it may have happened or not, so nothing counts from there. An event that a case can pass
//! over is no fault: such a case is unspecified.

use super::Subject;
use super::fault::CheckFault;
use crate::model::{
    Alternative, Bounds, Cited, Comparisons, Condition, Hearing, Limit, OnTerm, Part, Procedure, Request, Step,
    StepPart,
};
use crate::span::Span;
use crate::syntax::tree::{Holds, TermEffect};
use std::collections::HashMap;

pub(super) fn check(it: &Subject<'_>, faults: &mut Vec<CheckFault>) {
    let course = Course::of(it.procedure);
    let mut seen = Seen { it, course: &course, comparisons: Comparisons::default(), faults };
    for term in &it.procedure.terms {
        let from = &term.value.from;
        // From the registration a term counts as it should, also where nothing is left for it to bound.
        let registration = it.procedure.registration().is_some_and(|step| step.value.id == *from);
        if seen.is_known(from, term.value.from_span) && !registration && !course.followed(from) {
            let (procedure, event) = (it.name(), from.clone());
            seen.faults.push(CheckFault::TermAtEnd { procedure, event, span: term.value.from_span });
        }
    }
    for (position, step) in it.procedure.steps.iter().enumerate() {
        seen.step(position, &step.value);
    }
}

struct Seen<'s, 'l> {
    it: &'s Subject<'l>,
    course: &'s Course<'l>,
    comparisons: Comparisons,
    faults: &'s mut Vec<CheckFault>,
}

/// What has happened when something of a step is due: everything before the step, and so much of the step itself.
struct Happened<'h> {
    step: usize,
    of_it: Vec<&'h str>,
}

impl<'l> Seen<'_, 'l> {
    fn is_known(&mut self, name: &str, span: Span) -> bool {
        if self.course.step_of.contains_key(name) {
            return true;
        }
        let known = self.comparisons.known(name, self.course.names.iter().copied());
        self.faults.push(CheckFault::NoEvent { procedure: self.it.name(), event: name.to_owned(), known, span });
        false
    }

    /// The limits of a step, each against what has happened by then.
    fn step(&mut self, position: usize, step: &'l Step) {
        let mut all = Happened { step: position, of_it: Vec::new() };
        for part in &step.parts {
            if let StepPart::Request(request) = &part.value {
                self.request(request, position);
                all.of_it.extend(parts_of(request).map(|it| it.value.event.as_str()));
            }
        }
        if let Some(hearing) = &step.hearing {
            self.hearing(hearing, &mut all);
        }
        self.limits(&step.id, step.limit.as_ref(), &step.alternatives, &all);
        self.bounds(&step.id, step.limit.as_ref(), &step.bounds, &all);
        if let (Some(extends), true) = (&step.extends, self.it.procedure.terms.is_empty()) {
            let (procedure, span) = (self.it.name(), extends.span);
            self.faults.push(CheckFault::ExtensionWithoutTerm { procedure, span });
        }
        if let (None, Some(late)) = (&step.extends, &step.late_void) {
            let (procedure, step) = (self.it.name(), step.id.clone());
            self.faults.push(CheckFault::NothingVoid { procedure, step, span: late.span });
        }
        self.deemed(step, position);
        for part in &step.parts {
            if let StepPart::Request(request) = &part.value {
                for it in parts_of(request) {
                    it.value.on_term.iter().for_each(|on_term| self.on_term(&it.value.event, on_term, it.span));
                }
            }
        }
        step.on_term.iter().for_each(|it| self.on_term(&step.id, &it.value, it.span));
        for part in &step.parts {
            if let StepPart::Finds(finding) = &part.value {
                self.limits(&step.id, finding.limit.as_ref(), &[], &all);
            }
        }
    }

    /// A step counts as done so long after what comes before it; once that is so in every case, no rule behind it counts.
    fn deemed(&mut self, step: &'l Step, position: usize) {
        let happened = Happened { step: position, of_it: Vec::new() };
        let mut always: Option<Span> = None;
        for deemed in &step.deemed {
            let after = &deemed.value.after;
            if self.is_known(&after.value, after.span) && !self.course.has_happened(&after.value, &happened) {
                let (due, event, span) = (step.id.clone(), after.value.clone(), after.span);
                self.faults.push(CheckFault::NotYet { due, event, span });
            }
            if let Some(first) = always {
                let (procedure, step) = (self.it.name(), step.id.clone());
                self.faults.push(CheckFault::DeemedAlready { procedure, step, span: deemed.span, first });
            }
            always = always.or((deemed.value.when == Condition::Always).then_some(deemed.span));
        }
    }

    /// What stops a term, or begins it anew, needs one; a clock that stands for no day does not stand.
    fn on_term(&mut self, event: &str, it: &OnTerm, span: Span) {
        let holds_step = matches!(it.effect, TermEffect::Stands { holds: Holds::Following | Holds::TermAndStep, .. });
        let (procedure, event) = (self.it.name(), event.to_owned());
        if self.it.procedure.terms.is_empty() && !holds_step {
            self.faults.push(CheckFault::StopWithoutTerm { procedure, event, span });
        } else if it.most().is_some_and(|most| most.count == 0) {
            self.faults.push(CheckFault::IdleStop { procedure, event, span });
        }
    }

    fn request(&mut self, request: &'l Request, step: usize) {
        let mut happened = Happened { step, of_it: Vec::new() };
        for part in parts_of(request) {
            let it = &part.value;
            self.limits(&it.event, it.limit.as_ref(), &it.alternatives, &happened);
            self.bounds(&it.event, it.limit.as_ref(), &it.bounds, &happened);
            happened.of_it.push(&it.event);
        }
    }

    fn hearing(&mut self, hearing: &Cited<Hearing>, happened: &mut Happened<'_>) {
        let it = &hearing.value;
        let terms = !self.it.procedure.terms.is_empty();
        if !terms && (it.notice.value.bounds.before_end().is_some() || it.extends.is_some()) {
            self.faults.push(CheckFault::HearingWithoutTerm { procedure: self.it.name(), span: hearing.span });
        }
        self.limits("hearing_notice", it.notice.value.limit.as_ref(), &[], happened);
        self.bounds("hearing_notice", it.notice.value.limit.as_ref(), &it.notice.value.bounds, happened);
        happened.of_it.push("hearing_notice");
        self.limits("hearing", Some(&it.held.value), &[], happened);
        self.bounds("hearing", Some(&it.held.value), &it.held_bounds, happened);
        happened.of_it.push("hearing");
    }

    /// Bounds count from what has happened by then as well, and leave a day between them.
    fn bounds(&mut self, of: &str, limit: Option<&Limit>, bounds: &Bounds, happened: &Happened<'_>) {
        let ahead = bounds.ahead.as_ref().and_then(|(_, event)| event.as_ref());
        for event in bounds.not_before.iter().map(|(_, event)| event).chain(ahead) {
            if self.is_known(&event.value, event.span) && !self.course.has_happened(&event.value, happened) {
                let (due, span) = (of.to_owned(), event.span);
                self.faults.push(CheckFault::NotYet { due, event: event.value.clone(), span });
            }
        }
        if bounds.before_end().is_some() && self.it.procedure.terms.is_empty() && of != "hearing_notice" {
            let (procedure, due, span) = (self.it.name(), of.to_owned(), self.it.procedure.span);
            self.faults.push(CheckFault::BoundWithoutTerm { procedure, due, span });
        }
        let Some((first, from)) = &bounds.not_before else { return };
        let too_early = match limit {
            Some(Limit::Within(last, Some(event))) => {
                event.value == from.value && last.unit == first.unit && last.count < first.count
            }
            Some(Limit::OnTheDayOf(event)) => event.value == from.value && first.count > 0,
            Some(Limit::Within(_, None)) | None => false,
        };
        if too_early || ahead.is_some_and(|event| event.value == from.value) {
            let (procedure, due, span) = (self.it.name(), of.to_owned(), from.span);
            self.faults.push(CheckFault::NoDayLeft { procedure, due, span });
        }
    }

    fn limits(
        &mut self,
        of: &str,
        ordinary: Option<&Limit>,
        alternatives: &[Cited<Alternative>],
        happened: &Happened<'_>,
    ) {
        for limit in ordinary.into_iter().chain(alternatives.iter().map(|it| &it.value.limit)) {
            let (Limit::OnTheDayOf(event) | Limit::Within(_, Some(event))) = limit else { continue };
            if !self.is_known(&event.value, event.span) || self.course.has_happened(&event.value, happened) {
                continue;
            }
            let (due, span) = (of.to_owned(), event.span);
            self.faults.push(CheckFault::NotYet { due, event: event.value.clone(), span });
        }
    }
}

fn parts_of(request: &Request) -> impl Iterator<Item = &Cited<Part>> {
    [Some(&request.notice), Some(&request.delivery), request.study.as_ref()].into_iter().flatten()
}

/// The events of a procedure, and which come before which.
struct Course<'p> {
    names: Vec<&'p str>,
    /// The step that an event belongs to; none for those that come before all steps.
    step_of: HashMap<&'p str, Option<usize>>,
    /// The steps whose own completion an event is.
    completions: HashMap<&'p str, usize>,
    /// Of each step, which steps are over before it begins, as bits.
    before: Vec<Vec<u64>>,
    /// Whether a step waits for this one.
    followed: Vec<bool>,
}

impl<'p> Course<'p> {
    fn of(procedure: &'p Procedure) -> Self {
        let mut course = Course {
            names: Vec::new(),
            step_of: HashMap::new(),
            completions: HashMap::new(),
            before: Vec::new(),
            followed: vec![false; procedure.steps.len()],
        };
        for built_in in ["filing", "receipt"].into_iter().chain(procedure.upon.as_deref()) {
            course.add(built_in, None);
        }
        for (position, step) in procedure.steps.iter().enumerate() {
            for part in &step.value.parts {
                if let StepPart::Request(request) = &part.value {
                    parts_of(request).for_each(|it| course.add(&it.value.event, Some(position)));
                }
            }
            if step.value.hearing.is_some() {
                course.add("hearing_notice", Some(position));
                course.add("hearing", Some(position));
            }
            course.add(&step.value.id, Some(position));
            course.completions.entry(&step.value.id).or_insert(position);
        }
        course.order(procedure);
        course
    }

    fn add(&mut self, event: &'p str, step: Option<usize>) {
        if !self.step_of.contains_key(event) {
            self.names.push(event);
            self.step_of.insert(event, step);
        }
    }

    /// Finds out what comes before what. Nothing does where the steps have no order, which is told elsewhere.
    fn order(&mut self, procedure: &Procedure) {
        let directly = procedure.all_steps_before();
        for before in directly.iter().flatten() {
            self.followed.get_mut(*before).into_iter().for_each(|it| *it = true);
        }
        let words = procedure.steps.len().div_ceil(64);
        self.before = vec![vec![0; words]; procedure.steps.len()];
        for position in procedure.step_order().unwrap_or_default() {
            let mut row = vec![0u64; words];
            for &earlier in directly.get(position).into_iter().flatten() {
                let its = self.before.get(earlier).map_or(&[][..], Vec::as_slice);
                row.iter_mut().zip(its).for_each(|(word, more)| *word |= more);
                row.get_mut(earlier / 64).into_iter().for_each(|word| *word |= 1 << (earlier % 64));
            }
            self.before.get_mut(position).into_iter().for_each(|it| it.clone_from(&row));
        }
    }

    fn has_happened(&self, event: &str, happened: &Happened<'_>) -> bool {
        match self.step_of.get(event) {
            None => false,
            Some(None) => true,
            Some(Some(step)) if *step == happened.step => happened.of_it.contains(&event),
            Some(Some(step)) => {
                let row = self.before.get(happened.step);
                row.and_then(|it| it.get(step / 64)).is_some_and(|word| word & (1 << (step % 64)) != 0)
            }
        }
    }

    /// Whether anything comes after an event: a step that waits for that of the event, or the rest of that step.
    fn followed(&self, event: &str) -> bool {
        self.completions.get(event).is_none_or(|step| self.followed.get(*step).copied().unwrap_or_default())
    }
}
