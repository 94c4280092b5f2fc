//! The sequence of a procedure: its steps in the order in which they are taken, and its events.

use super::built_in::{FILING, HEARING, HEARING_NOTICE, RECEIPT, REGISTER};
use super::procedure::TacitEnd;
use super::step::{Finding, Gap};
use super::{Cited, Condition, Procedure, Step, StepPart};
use crate::span::Span;
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, HashMap, HashSet};

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
    /// The positions of the steps that come before each step: those it names, or, of the steps written before it, those
    /// that none of these waits for. That is the step before it or, where several run side by side, all that are open.
    /// Names of steps that do not exist are passed over.
    #[must_use]
    pub fn all_steps_before(&self) -> Vec<Vec<usize>> {
        let mut at: HashMap<&str, usize> = HashMap::with_capacity(self.steps.len());
        for (position, step) in self.steps.iter().enumerate() {
            at.entry(&step.value.id).or_insert(position);
        }
        let mut open: BTreeSet<usize> = BTreeSet::new();
        let mut all = Vec::with_capacity(self.steps.len());
        for (position, step) in self.steps.iter().enumerate() {
            let before: Vec<usize> = match step.value.after.as_slice() {
                [] => std::mem::take(&mut open).into_iter().collect(),
                after => after.iter().filter_map(|id| at.get(id.value.as_str()).copied()).collect(),
            };
            before.iter().for_each(|it| {
                open.remove(it);
            });
            open.insert(position);
            all.push(before);
        }
        all
    }

    /// The step by which an application is registered.
    #[must_use]
    pub fn registration(&self) -> Option<&Cited<Step>> {
        let declared = self.steps.iter().find(|it| it.value.registers.is_some());
        declared.or_else(|| self.steps.iter().find(|it| it.value.id == REGISTER))
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
        let ids: HashSet<&str> = self.steps.iter().map(|it| it.value.id.as_str()).collect();
        for after in self.steps.iter().flat_map(|step| &step.value.after) {
            if !ids.contains(after.value.as_str()) {
                return Err(SequenceFault::UnknownStep { name: after.value.clone(), span: after.span });
            }
        }
        let before = self.all_steps_before();
        let mut following: Vec<Vec<usize>> = vec![Vec::new(); before.len()];
        let mut waits: Vec<usize> = before.iter().map(Vec::len).collect();
        for (position, earlier) in before.iter().enumerate() {
            for it in earlier {
                following.get_mut(*it).into_iter().for_each(|all| all.push(position));
            }
        }
        let by_id = |position: usize| (self.steps.get(position).map(|it| it.value.id.as_str()), position);
        let waiting = waits.iter().enumerate().filter(|(_, count)| **count == 0);
        let mut ready: BinaryHeap<Reverse<(Option<&str>, usize)>> =
            waiting.map(|(position, _)| Reverse(by_id(position))).collect();
        let mut order = Vec::with_capacity(before.len());
        while let Some(Reverse((_, position))) = ready.pop() {
            order.push(position);
            for it in following.get(position).into_iter().flatten() {
                if let Some(count) = waits.get_mut(*it) {
                    *count -= 1;
                    if *count == 0 {
                        ready.push(Reverse(by_id(*it)));
                    }
                }
            }
        }
        if order.len() == before.len() { Ok(order) } else { Err(self.circle(&before, &order)) }
    }

    /// A circle among the steps that are not in `order`: going back from any of them long enough leads into one.
    fn circle(&self, before: &[Vec<usize>], order: &[usize]) -> SequenceFault {
        let ordered: HashSet<usize> = order.iter().copied().collect();
        let mut at = (0..self.steps.len()).find(|it| !ordered.contains(it)).unwrap_or_default();
        let mut path = Vec::new();
        let mut seen = HashSet::new();
        while seen.insert(at) {
            path.push(at);
            let earlier = before.get(at).into_iter().flatten();
            at = earlier.copied().find(|it| !ordered.contains(it)).unwrap_or(at);
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
        for it in &self.validities {
            add(&it.value.expiry, "", &it.cites, it.span);
        }
        for it in &self.rights {
            add(&it.value.id, &it.value.of, &it.cites, it.span);
        }
        events
    }

    /// The declared outcomes that it can come to, in the order of the rules; some of them more than once.
    pub fn outcomes(&self) -> impl Iterator<Item = &str> {
        let missed = self.rights.iter().filter_map(|it| it.value.missed.as_ref());
        let tacit = self.tacit.iter().filter_map(|it| it.value.end.as_ref()).chain(missed).filter_map(|it| match it {
            TacitEnd::As(outcome, _) => Some(outcome.as_str()),
            TacitEnd::Granted | TacitEnd::Refused(_) => None,
        });
        self.grounds.iter().filter_map(|it| it.value.outcome.as_deref()).chain(tacit)
    }

    /// The gaps that a case can fall into.
    pub fn open_gaps(&self) -> impl Iterator<Item = &Gap> {
        let of_steps = self.steps.iter().flat_map(|step| &step.value.parts).filter_map(|part| match &part.value {
            StepPart::Gap(gap) => gap.conditional.then_some(gap),
            StepPart::Request(_) | StepPart::Finds(_) => None,
        });
        let failing = self.steps.iter().flat_map(|step| &step.value.parts).flat_map(|part| match &part.value {
            StepPart::Request(request) => request.failures().filter_map(|it| it.value.then.as_ref().err()).collect(),
            StepPart::Gap(_) | StepPart::Finds(_) => Vec::new(),
        });
        of_steps.chain(failing)
    }

    /// The stages at which grounds are looked for.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.steps.iter().flat_map(|step| &step.value.parts).filter_map(|part| match &part.value {
            StepPart::Finds(finding) => Some(finding),
            StepPart::Request(_) | StepPart::Gap(_) => None,
        })
    }
}
