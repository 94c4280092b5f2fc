//! The sequence of a procedure: its steps in the order in which they are taken, and its events.

use super::built_in::{FILING, HEARING, HEARING_NOTICE, RECEIPT, REGISTER};
use super::step::{Finding, Gap};
use super::{Cited, Condition, Procedure, Step, StepPart};
use crate::span::Span;

/// An event of a procedure and who brings it about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its id.
    pub id: String,
    /// Who brings it about.
    pub actor: String,
}

/// The steps of a procedure have no order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SequenceFault {
    /// A step comes after one that is not there.
    UnknownStep {
        /// The step named.
        name: String,
        /// Where.
        span: Span,
    },
    /// Steps come after each other in a circle.
    Circle {
        /// The steps of the circle.
        steps: Vec<(String, Span)>,
    },
}

impl Procedure {
    /// The positions of the steps that come before the step at `position`: those it names, or, of the steps written
    /// before it, those that none of these waits for. That is the step before it or, where several run side by side,
    /// all that are open. Names of steps that do not exist are passed over.
    #[must_use]
    pub fn steps_before(&self, position: usize) -> Vec<usize> {
        let Some(step) = self.steps.get(position) else { return Vec::new() };
        if !step.value.after.is_empty() {
            return self.named_before(&step.value);
        }
        if self.steps.iter().take(position).all(|it| it.value.after.is_empty()) {
            return position.checked_sub(1).into_iter().collect();
        }
        let mut open: Vec<usize> = Vec::new();
        for (earlier, step) in self.steps.iter().take(position).enumerate() {
            let named = self.named_before(&step.value);
            if step.value.after.is_empty() {
                open.clear();
            } else {
                open.retain(|it| !named.contains(it));
            }
            open.push(earlier);
        }
        open
    }

    fn named_before(&self, step: &Step) -> Vec<usize> {
        let at = |id: &Cited<String>| self.steps.iter().position(|it| it.value.id == id.value);
        step.after.iter().filter_map(at).collect()
    }

    /// The step by which an application is registered.
    #[must_use]
    pub fn registration(&self) -> Option<&Cited<Step>> {
        let declared = self.steps.iter().find(|it| it.value.registers.is_some());
        declared.or_else(|| self.steps.iter().find(|it| it.value.id == REGISTER))
    }

    /// Whether one term or another applies to every case.
    #[must_use]
    pub fn always_has_a_term(&self) -> bool {
        self.terms.iter().any(|it| it.value.when == Condition::Always)
    }

    /// Whether there are cases in which an event does not happen although what comes after it does: that of a step
    /// under a condition, of a request, of a hearing.
    #[must_use]
    pub fn may_be_passed_over(&self, event: &str) -> bool {
        let step = self.steps.iter().find(|it| it.value.id == event);
        let built_in = self.upon.as_deref() == Some(event) || [FILING, RECEIPT].contains(&event);
        !built_in && step.is_none_or(|it| it.value.when != Condition::Always)
    }

    /// The steps by position, each after all those that come before it; those that run side by side by their ids, so
    /// that the order in which they are written has no say.
    ///
    /// # Errors
    ///
    /// [`SequenceFault`] where a step comes after one that does not exist, or after itself.
    pub fn step_order(&self) -> Result<Vec<usize>, SequenceFault> {
        for after in self.steps.iter().flat_map(|step| &step.value.after) {
            if !self.steps.iter().any(|it| it.value.id == after.value) {
                return Err(SequenceFault::UnknownStep { name: after.value.clone(), span: after.span });
            }
        }
        let before: Vec<Vec<usize>> = (0..self.steps.len()).map(|it| self.steps_before(it)).collect();
        let mut order: Vec<usize> = Vec::with_capacity(self.steps.len());
        while order.len() < self.steps.len() {
            let ready = (0..self.steps.len())
                .filter(|it| {
                    !order.contains(it) && before.get(*it).is_some_and(|all| all.iter().all(|one| order.contains(one)))
                })
                .min_by_key(|it| self.steps.get(*it).map(|step| step.value.id.as_str()));
            match ready {
                Some(position) => order.push(position),
                None => return Err(self.circle(&order)),
            }
        }
        Ok(order)
    }

    /// A circle among the steps that are not in `order`: going back from any of them long enough leads into one.
    fn circle(&self, order: &[usize]) -> SequenceFault {
        let mut at = (0..self.steps.len()).find(|it| !order.contains(it)).unwrap_or_default();
        let mut path = Vec::new();
        while !path.contains(&at) {
            path.push(at);
            at = self.steps_before(at).into_iter().find(|it| !order.contains(it)).unwrap_or(at);
        }
        let begin = path.iter().position(|it| *it == at).unwrap_or_default();
        let steps = path.into_iter().skip(begin).filter_map(|it| self.steps.get(it));
        SequenceFault::Circle { steps: steps.map(|it| (it.value.id.clone(), it.span)).collect() }
    }

    /// All events that can happen, in the order of the rules.
    #[must_use]
    pub fn events(&self) -> Vec<Cited<Event>> {
        let mut events = Vec::new();
        let mut add = |id: &str, actor: &str, cites: &[crate::cite::Citation], span: Span| {
            let event = Event { id: id.to_owned(), actor: actor.to_owned() };
            events.push(Cited { value: event, cites: cites.to_vec(), span });
        };
        for step in &self.steps {
            for part in &step.value.parts {
                let StepPart::Request(request) = &part.value else { continue };
                for it in [Some(&request.notice), Some(&request.delivery), request.study.as_ref()].into_iter().flatten()
                {
                    let cites = if it.cites.is_empty() { &part.cites } else { &it.cites };
                    add(&it.value.event, &it.value.actor, cites, it.span);
                }
            }
            if let Some(hearing) = &step.value.hearing {
                let it = &hearing.value;
                add(HEARING_NOTICE, &it.notice.value.actor, &it.notice.cites, it.notice.span);
                add(HEARING, &it.actor, &it.held.cites, it.held.span);
            }
            add(&step.value.id, &step.value.actor, &step.cites, step.span);
        }
        events
    }

    /// The gaps that a case can fall into.
    pub fn open_gaps(&self) -> impl Iterator<Item = &Gap> {
        self.steps.iter().flat_map(|step| &step.value.parts).filter_map(|part| match &part.value {
            StepPart::Gap(gap) => gap.conditional.then_some(gap),
            StepPart::Request(request) => request.failing.as_ref().and_then(|it| it.value.then.as_ref().err()),
            StepPart::Finds(_) => None,
        })
    }

    /// The stages at which grounds are looked for.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.steps.iter().flat_map(|step| &step.value.parts).filter_map(|part| match &part.value {
            StepPart::Finds(finding) => Some(finding),
            StepPart::Request(_) | StepPart::Gap(_) => None,
        })
    }
}
