//! The outline of a plan: what those who look at a procedure from outside have to know of its steps.

use super::condition::Code;
use super::plan::{Anchor, BoundsSpec, CitesIx, EventIx, LimitRule, LimitSpec, LimitsSpec, PartSpec, Plan};
use crate::calendar::Period;
use std::collections::HashSet;

/// The events of something that is asked of the applicant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedFor {
    /// The completion of the step in which it is asked for.
    pub step: EventIx,
    /// The notice.
    pub notice: EventIx,
    /// The delivery.
    pub delivery: EventIx,
    /// The study of what was delivered, where there is one.
    pub study: Option<EventIx>,
}

/// A limit that counts back from another event or from the end of the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backward {
    /// How long before it.
    pub period: Period,
    /// What it counts back from; none means the end of the term.
    pub of: Option<EventIx>,
    /// Whether a limit that counts forward stands beside it.
    pub beside_forward: bool,
    /// The clauses of the rule.
    pub cites: CitesIx,
}

impl Plan {
    /// What is asked of the applicant.
    pub fn asked_for(&self) -> impl Iterator<Item = AskedFor> + '_ {
        let parts = self.steps.iter().flat_map(|step| step.parts.iter().map(|part| (step.event, part)));
        parts.filter_map(|(step, part)| match part {
            PartSpec::Request(request) => Some(AskedFor {
                step,
                notice: request.notice.event,
                delivery: request.delivery.event,
                study: request.study.as_ref().map(|it| it.event),
            }),
            PartSpec::Finds { .. } | PartSpec::Gap { .. } => None,
        })
    }

    /// The limit of an event that counts back, if it has one.
    #[must_use]
    pub fn backward(&self, event: EventIx) -> Option<Backward> {
        self.limits().find(|(of, ..)| *of == event).and_then(|(_, forward, bounds)| {
            let Anchor { period, event: of, .. } = bounds.ahead?;
            let beside_forward = forward.iter().any(|it| it.rule != LimitRule::Open);
            Some(Backward { period, of, beside_forward, cites: forward.first()?.cites })
        })
    }

    /// The clauses by which a hearing whose notice is an event extends the term; none where none does.
    #[must_use]
    pub fn hearing_extends(&self, notice: EventIx) -> Option<CitesIx> {
        let hearings = self.steps.iter().filter_map(|it| it.hearing.as_ref());
        hearings.filter(|it| it.notice == notice).find_map(|it| it.extends).map(|it| it.1)
    }

    /// Whether an event has a limit of its own that counts forward.
    #[must_use]
    pub fn has_forward_limit(&self, event: EventIx) -> bool {
        self.limits().any(|(of, limits, _)| of == event && limits.iter().any(|it| it.rule != LimitRule::Open))
    }

    /// Whether the step that ends with an event has to be over before the one that ends with another begins.
    #[must_use]
    pub fn step_precedes(&self, one: EventIx, other: EventIx) -> bool {
        let at = |event: EventIx| self.steps.iter().position(|it| it.event == event);
        at(one).zip(at(other)).is_some_and(|(one, other)| self.precedes(one, other))
    }

    /// Whether the end of the term does not bind the step that ends with an event.
    #[must_use]
    pub fn is_outside_term(&self, event: EventIx) -> bool {
        self.steps.iter().any(|it| it.event == event && it.outside_term)
    }

    /// Whether nothing but terms counts from the day of filing itself: then all filings that are received on one day, and have no
    /// such term, are alike.
    #[must_use]
    pub fn counts_from_receipt(&self) -> bool {
        let filing = |event: Option<EventIx>| event == Some(EventIx::FILING);
        let counts = |limit: &LimitSpec| match limit.rule {
            LimitRule::Open => false,
            LimitRule::Within { from, .. } => filing(from),
            LimitRule::OnTheDayOf(event) => filing(Some(event)),
        };
        let bound = |it: BoundsSpec| [it.not_before, it.ahead].into_iter().flatten().any(|it| filing(it.event));
        self.received
            && self.registration != EventIx::FILING
            && !self.steps.iter().flat_map(|it| &it.deemed).any(|it| it.after == EventIx::FILING)
            && !self.limits().any(|(_, limits, bounds)| limits.iter().any(counts) || bound(bounds))
    }

    /// The conditions that can move a day: those of steps, requests, hearings, limits, terms and what is unsaid, but not those of
    /// what a case comes to.
    #[must_use]
    pub fn moving_conditions(&self) -> HashSet<Code> {
        let mut codes: HashSet<Code> = self.terms.iter().map(|it| it.when).collect();
        for step in &self.steps {
            codes.insert(step.when);
            codes.extend(step.limits.alternatives.iter().map(|it| it.when));
            codes.extend(step.hearing.iter().map(|it| it.when));
            codes.extend(step.deemed.iter().map(|it| it.when));
            codes.extend(step.on_term.iter().map(|it| it.when));
            for part in &step.parts {
                match part {
                    PartSpec::Request(request) => {
                        codes.insert(request.when);
                        codes.extend(request.failing.iter().chain(&request.after_last).map(|it| it.when));
                        let parts = [Some(&request.notice), Some(&request.delivery), request.study.as_ref()];
                        for it in parts.into_iter().flatten() {
                            codes.extend(it.on_term.iter().map(|it| it.when));
                            codes.extend(it.limits.alternatives.iter().map(|it| it.when));
                        }
                    }
                    PartSpec::Gap { when, .. } => {
                        codes.insert(*when);
                    }
                    PartSpec::Finds { .. } => {}
                }
            }
        }
        codes
    }

    /// Whether a step is due at another time where a ground is found.
    #[must_use]
    pub fn limits_findings(&self) -> bool {
        let parts = self.steps.iter().flat_map(|it| &it.parts);
        parts.into_iter().any(|it| matches!(it, PartSpec::Finds { limit: Some(_), .. }))
    }

    /// All events that have limits, with those that count forward and those that bound them.
    fn limits(&self) -> impl Iterator<Item = (EventIx, Vec<LimitSpec>, BoundsSpec)> + '_ {
        self.steps.iter().flat_map(|step| {
            let mut found = vec![(step.event, all(&step.limits), step.limits.bounds)];
            for part in &step.parts {
                match part {
                    PartSpec::Request(request) => {
                        let parts = [Some(&request.notice), Some(&request.delivery), request.study.as_ref()];
                        let limits = parts.into_iter().flatten();
                        found.extend(limits.map(|it| (it.event, all(&it.limits), it.limits.bounds)));
                    }
                    PartSpec::Finds { limit: Some(limit), .. } => {
                        found.push((step.event, vec![*limit], BoundsSpec::default()));
                    }
                    PartSpec::Finds { limit: None, .. } | PartSpec::Gap { .. } => {}
                }
            }
            if let Some(it) = &step.hearing {
                found.push((it.notice, vec![it.notice_limit], it.notice_bounds));
                found.push((it.held, vec![it.held_limit], it.held_bounds));
            }
            found
        })
    }
}

fn all(limits: &LimitsSpec) -> Vec<LimitSpec> {
    std::iter::once(limits.ordinary).chain(limits.alternatives.iter().map(|it| it.limit)).collect()
}
