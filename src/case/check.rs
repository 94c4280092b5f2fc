//! `regl::case::…`: the cases of the rule files can be run, and expect what can happen.
//!
//! This is no check of the law, which is the same with and without cases; so it stands here rather than among those of
//! `check`.

use super::fault::{CaseFault, CasePlace};
use super::problem::CaseProblem;
use super::request::Request;
use super::runner::Runner;
use crate::check::Checked;
use crate::engine::Plan;
use crate::model::{Case, Law, Named};
use crate::syntax::tree::{DeclarationKind, Expectation, Id};
use std::sync::Arc;

/// Words that stand for an event in an expectation of its day.
const STANDING_FOR_EVENTS: [&str; 3] = ["registered", "decided", "completed"];

/// Everything that is wrong with the cases of the rule files, in their order: names that the law does not have, days
/// outside the calendar, and expectations of what cannot happen. Whether expectations are met is not asked here.
#[must_use]
pub fn check_cases(law: &Checked) -> Vec<CaseFault> {
    let mut runner = Runner::new(law);
    let mut faults = Vec::new();
    for case in &law.cases {
        let request = Request::from_case(case);
        if let Err(found) = runner.run(&request) {
            faults.extend(found);
        }
        if let Some(plan) = runner.plan_for(&request) {
            let opened = runner.opened_plans(&plan, &request);
            let plans: Vec<&Plan> = std::iter::once(&plan).chain(&opened).map(Arc::as_ref).collect();
            let mut names = Names { law, case, plans: &plans, faults: &mut faults };
            case.expected.iter().for_each(|it| names.expectation(&it.what));
        }
    }
    faults
}

/// The names of the expectations of a case.
struct Names<'c> {
    law: &'c Law,
    case: &'c Case,
    /// The plan of its procedure, and those of the procedures that rights can open from there.
    plans: &'c [&'c Plan],
    faults: &'c mut Vec<CaseFault>,
}

impl Names<'_> {
    fn expectation(&mut self, expected: &Expectation) {
        match expected {
            Expectation::Refused(grounds) => {
                let known: Vec<String> = self.plans.iter().flat_map(|it| &it.grounds).map(|it| it.id.clone()).collect();
                grounds.iter().for_each(|id| self.expect(Named::Ground, id, &known));
            }
            Expectation::Outcome { outcome, grounds } => {
                let known: Vec<String> =
                    self.plans.iter().flat_map(|it| &it.outcomes).map(|it| it.id.clone()).collect();
                self.expect(Named::Outcome, outcome, &known);
                let known: Vec<String> = self.plans.iter().flat_map(|it| &it.grounds).map(|it| it.id.clone()).collect();
                grounds.iter().for_each(|id| self.expect(Named::Ground, id, &known));
            }
            Expectation::Unspecified(Some(gap)) => {
                let known: Vec<String> = self.plans.iter().flat_map(|it| &it.gaps).map(|it| it.id.clone()).collect();
                self.expect(Named::Gap, gap, &known);
            }
            Expectation::Late { event, .. } | Expectation::Deadline { event, .. } => self.event(event, &[]),
            Expectation::Event { event, .. } => self.event(event, &STANDING_FOR_EVENTS),
            // That something never happens may well be said of a procedure that does not have it.
            Expectation::Never(event) if self.law.names.get(DeclarationKind::Event, &event.name).is_some() => {}
            Expectation::Never(event) => self.event(event, &STANDING_FOR_EVENTS),
            Expectation::Granted | Expectation::Unspecified(None) | Expectation::Fee(_) | Expectation::TermEnds(_) => {}
        }
    }

    fn event(&mut self, id: &Id, others: &[&str]) {
        let events = self.plans.iter().flat_map(|it| it.taken()).map(|it| it.id.as_str());
        let known: Vec<String> = events.chain(others.iter().copied()).map(ToOwned::to_owned).collect();
        self.expect(Named::Event, id, &known);
    }

    fn expect(&mut self, what: Named, id: &Id, known: &[String]) {
        if known.contains(&id.name) {
            return;
        }
        let problem = CaseProblem::Unknown { what, name: id.name.clone(), known: known.into() };
        let (case, place) = (Some(self.case.name.clone()), CasePlace::File(id.span));
        self.faults.push(CaseFault { case, place, problem });
    }
}
