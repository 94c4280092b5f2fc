//! What is counted in a procedure, and which of the built-in choices can bear on it.

use super::built_in::{FEE_DAY, RECEIPT_DAY};
use super::step::{Alternative, Bounds, Limit, OnTerm, Part, Request, StepPart};
use super::{Charge, Cited, Procedure, Service};
use crate::calendar::{
    BackOnNonworking, CountingBack, CountingStart, EndOnNonworking, ExtensionStart, LateDelivery, LateDeliveryClock,
    MonthEnd, Period, StopOnLastDay,
};

impl Procedure {
    /// Whether a rule of this procedure is one that readings of the built-in choice `id` can treat differently; no
    /// choice that is not built in is.
    #[must_use]
    pub fn is_touched_by(&self, id: &str) -> bool {
        let may_end_off = |it: &Period| it.unit.may_end_off() && it.manner.end.is_none();
        match id {
            CountingStart::CHOICE => self.periods().iter().any(|it| it.manner.start.is_none()),
            EndOnNonworking::CHOICE => self.periods().iter().any(may_end_off),
            MonthEnd::CHOICE => {
                let most = self.on_term().filter_map(OnTerm::most);
                let all = self.periods().into_iter().chain(self.backward_counts()).chain(most);
                all.into_iter().any(|it| it.unit.is_of_months())
            }
            CountingBack::CHOICE => self.bounds().any(|it| !it.is_empty()),
            BackOnNonworking::CHOICE => self.backward_counts().any(|it| may_end_off(&it)),
            StopOnLastDay::CHOICE => self.on_term().any(OnTerm::stops),
            LateDeliveryClock::CHOICE => {
                self.requests().flat_map(Request::parts).filter_map(|it| it.value.on_term.as_ref()).any(OnTerm::stops)
            }
            LateDelivery::CHOICE => self.requests().any(|it| it.failing.is_some()),
            ExtensionStart::CHOICE => self.extensions().next().is_some(),
            RECEIPT_DAY => self.upon.is_none(),
            FEE_DAY => self.fees.iter().any(|it| matches!(it.value.charge, Some(Charge::Amount(..)))),
            _ => false,
        }
    }

    /// The requests of its steps.
    fn requests(&self) -> impl Iterator<Item = &Request> {
        self.steps.iter().flat_map(|step| &step.value.parts).filter_map(|part| match &part.value {
            StepPart::Request(request) => Some(&**request),
            StepPart::Finds(_) | StepPart::Gap(_) => None,
        })
    }

    /// What its steps and requests do to the term.
    fn on_term(&self) -> impl Iterator<Item = &OnTerm> {
        let of_steps = self.steps.iter().filter_map(|it| it.value.on_term.as_ref()).map(|it| &it.value);
        of_steps.chain(self.requests().flat_map(Request::parts).filter_map(|it| it.value.on_term.as_ref()))
    }

    /// The hearings of its steps.
    fn hearings(&self) -> impl Iterator<Item = &super::Hearing> {
        self.steps.iter().filter_map(|step| step.value.hearing.as_ref()).map(|it| &it.value)
    }

    /// What steps and hearings add to the term.
    fn extensions(&self) -> impl Iterator<Item = Period> {
        let of_steps = self.steps.iter().filter_map(|it| it.value.extends.as_ref());
        of_steps.chain(self.hearings().filter_map(|it| it.extends.as_ref())).map(|it| it.value)
    }

    /// The periods that are counted backwards.
    fn backward_counts(&self) -> impl Iterator<Item = Period> {
        let rights = self.rights.iter().filter(|it| it.value.ahead).map(|it| it.value.within.0);
        self.bounds().filter_map(|it| it.ahead.as_ref()).map(|(period, _)| *period).chain(rights)
    }

    /// The bounds of whatever happens in it.
    fn bounds(&self) -> impl Iterator<Item = &Bounds> {
        let of_steps = self.steps.iter().map(|it| &it.value.bounds);
        let of_parts = self.requests().flat_map(Request::parts).map(|it| &it.value.bounds);
        of_steps.chain(of_parts).chain(self.hearings().flat_map(|it| [&it.notice.value.bounds, &it.held_bounds]))
    }

    /// The periods that are counted forwards: those of terms, of limits, and of what a hearing adds.
    fn periods(&self) -> Vec<Period> {
        let mut limits: Vec<&Limit> = Vec::new();
        for step in &self.steps {
            limits.extend(&step.value.limit);
            limits.extend(of_alternatives(&step.value.alternatives));
            limits.extend(of_findings(&step.value.parts));
        }
        for Part { limit, alternatives, .. } in self.requests().flat_map(Request::parts).map(|it| &it.value) {
            limits.extend(limit);
            limits.extend(of_alternatives(alternatives));
        }
        for hearing in self.hearings() {
            limits.extend(&hearing.notice.value.limit);
            limits.push(&hearing.held.value);
        }
        let within = limits.into_iter().filter_map(|it| match it {
            Limit::Within(period, _) => Some(*period),
            Limit::OnTheDayOf(_) => None,
        });
        let terms = self.terms.iter().map(|it| it.value.period);
        let not_before = self.bounds().filter_map(|it| it.not_before.as_ref()).map(|(period, _)| *period);
        let deemed = self.steps.iter().flat_map(|it| &it.value.deemed).map(|it| it.value.period);
        let rights = self.rights.iter().filter(|it| !it.value.ahead).map(|it| it.value.within.0);
        let valid = self.validities.iter().map(|it| it.value.period);
        let more = self.extensions().chain(not_before).chain(deemed).chain(rights).chain(valid);
        terms.chain(within).chain(more).collect()
    }
}

impl Service {
    /// Whether readings of the built-in choice `id` can treat a rule of a remedy or duty differently.
    #[must_use]
    pub fn is_touched_beside_by(&self, id: &str) -> bool {
        let beside = self.remedy_ids().into_iter().chain(self.duty_ids());
        beside.filter_map(|it| self.procedure(it)).any(|it| it.is_touched_by(id))
    }
}

fn of_alternatives(alternatives: &[Cited<Alternative>]) -> impl Iterator<Item = &Limit> {
    alternatives.iter().map(|it| &it.value.limit)
}

fn of_findings(parts: &[Cited<StepPart>]) -> impl Iterator<Item = &Limit> {
    parts.iter().filter_map(|part| match &part.value {
        StepPart::Finds(finding) => finding.limit.as_ref(),
        StepPart::Request(_) | StepPart::Gap(_) => None,
    })
}
