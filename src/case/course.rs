//! One timeline through several procedures: what a right opens begins on the day on which the right is used.

use super::request::{Filing, Request};
use super::result::{CaseResult, RightResult, StageResult, ValidityResult};
use super::runner::{CaseRun, Runner};
use super::warning::Warning;
use crate::calendar::Day;
use crate::engine::Plan;
use std::sync::Arc;

impl<'l> Runner<'l> {
    /// The plans of the procedures that rights can open from one on.
    pub(super) fn opened_plans(&mut self, plan: &Plan, request: &Request) -> Vec<Arc<Plan>> {
        if plan.rights.iter().all(|it| it.opens.is_none()) {
            return Vec::new();
        }
        let law = self.law();
        let Some(service) = law.service(&plan.regime, &plan.service) else { return Vec::new() };
        let Some(procedure) = service.procedure(&plan.procedure) else { return Vec::new() };
        let ids = service.opened_from(&procedure);
        let opened = ids.into_iter().filter_map(|id| {
            let procedure = (id, request.procedure.1.clone());
            self.plan(&plan.regime, &Request { procedure, ..bare(request) })
        });
        opened.collect()
    }

    /// What a case asks of the procedure that a right opens on a day.
    pub(super) fn request_of_next(&mut self, run: &CaseRun<'l>) -> Option<Request> {
        let (right, on) = run.timeline.opened(&run.plan)?;
        let opens = run.plan.rights.get(right)?.opens.clone()?;
        let request = &run.request;
        let events = request.events.iter().filter(|(id, ..)| run.plan.event(id).is_none());
        Some(Request {
            procedure: (opens, request.procedure.1.clone()),
            regime: Some((run.plan.regime.clone(), request.procedure.1.clone())),
            filed: Filing { on, at: None, offset: None, written: on.to_string(), place: request.filed.place.clone() },
            events: events.cloned().collect(),
            ..bare(request)
        })
    }
}

/// A request without its papers and without what it dates.
fn bare(request: &Request) -> Request {
    Request { forms: Vec::new(), codes: Vec::new(), events: Vec::new(), ..request.clone() }
}

impl<'l> CaseRun<'l> {
    /// The run with that of the procedure that a right opens behind it. What one of the two reads is not unused.
    pub(super) fn before(mut self, mut next: CaseRun<'l>) -> Self {
        let passed_on = |id: &String| next.request.events.iter().any(|(it, ..)| it == id);
        self.unused_events.retain(|id| !passed_on(id) || next.unused_events.contains(id));
        self.unused_facts.retain(|id| next.unused_facts.contains(id));
        next.unused_events.clear();
        next.unused_facts.clear();
        (next.outside_window, next.dated_by) = (self.outside_window, self.dated_by.clone());
        self.next = Some(Box::new(next));
        self
    }

    /// The run and those of the procedures that rights opened, in order.
    pub fn stages(&self) -> impl Iterator<Item = &CaseRun<'l>> {
        std::iter::successors(Some(self), |it| it.next.as_deref())
    }

    /// The last of its [stages](CaseRun::stages): what it comes to in the end.
    #[must_use]
    pub fn last(&self) -> &CaseRun<'l> {
        self.next.as_deref().map_or(self, CaseRun::last)
    }

    /// How long its results are valid.
    #[must_use]
    pub fn valid(&self) -> Vec<ValidityResult> {
        let valid = self.plan.validities.iter().filter_map(|it| {
            let (spec, moment) = (self.plan.spec(it.event)?, self.timeline.moment(it.event)?);
            Some(ValidityResult {
                result: it.result.clone(),
                event: spec.id.clone(),
                until: moment.on,
                cite: self.plan.clauses(it.cites),
            })
        });
        valid.collect()
    }

    /// The rights of the case.
    #[must_use]
    pub fn rights(&self) -> Vec<RightResult> {
        let rights = self.plan.rights.iter().zip(&self.timeline.rights).filter(|(_, it)| it.exists);
        let right = rights.filter_map(|(right, it)| {
            let spec = self.plan.spec(right.event)?;
            Some(RightResult {
                id: spec.id.clone(),
                of: spec.actor.clone(),
                until: it.last,
                used: it.used,
                missed: it.missed,
                opens: right.opens.clone(),
                cite: self.plan.clauses(right.cites),
            })
        });
        right.collect()
    }
}

impl CaseResult {
    /// The result of a case that went on in another procedure: what that comes to, with everything that happened.
    #[must_use]
    pub fn followed_by(mut self, next: CaseResult) -> CaseResult {
        let mut stages = vec![self.stage()];
        match next.stages.is_empty() {
            true => stages.push(next.stage()),
            false => stages.extend(next.stages),
        }
        self.events.extend(next.events);
        self.breaches.extend(next.breaches);
        self.valid.extend(next.valid);
        self.rights.extend(next.rights);
        let new: Vec<String> = next.assumptions.into_iter().filter(|it| !self.assumptions.contains(it)).collect();
        self.assumptions.extend(new);
        let new: Vec<Warning> = next.warnings.into_iter().filter(|it| !self.warnings.contains(it)).collect();
        self.warnings.extend(new);
        CaseResult {
            outcome: next.outcome,
            grounds: next.grounds,
            gap: next.gap,
            decided: next.decided,
            completed: self.completed.max(next.completed),
            silence: next.silence,
            term: next.term,
            fee: self.fee.or(next.fee),
            stages,
            ..self
        }
    }

    fn stage(&self) -> StageResult {
        StageResult {
            procedure: self.procedure.clone(),
            filed: self.filed.clone(),
            outcome: self.outcome.clone(),
            grounds: self.grounds.clone(),
            gap: self.gap.clone(),
            decided: self.decided,
            term: self.term.clone(),
            fee: self.fee.clone(),
        }
    }

    /// The last day of an event: of one that happened, or of a right that is not used.
    #[must_use]
    pub fn last_day_of(&self, event: &str) -> Option<Day> {
        let happened = self.events.iter().find(|it| it.id == event);
        match happened {
            Some(it) => it.deadline,
            None => self.rights.iter().find(|it| it.id == event).and_then(|it| it.until),
        }
    }
}
