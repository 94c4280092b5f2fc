//! Cases: what of the rules no case of the rule files exercises, and cases that show nothing new.

mod nothing_new;
mod unexercised;

use super::flaw::Flawed;
use crate::case::{CaseRun, Request, Runner};
use crate::check::Checked;
use crate::model::{Case, Regime};

/// What is to be said of the cases of a regime. Nothing where no case is of it.
pub(super) fn of_regime(law: &Checked, regime: &Regime, found: &mut Vec<Flawed>) {
    let mut runner = Runner::new(law);
    // A case that cannot be run is told of by `check`.
    let run = |case: &'_ Case| runner.run(&Request::from_case(case)).ok();
    let runs: Vec<Option<CaseRun<'_>>> = law.cases.iter().map(run).collect();
    let held: Vec<(&Case, &CaseRun<'_>)> =
        law.cases.iter().zip(&runs).filter_map(|(case, run)| Some((case, run.as_ref()?))).collect();
    let of_regime: Vec<(&Case, &CaseRun<'_>)> =
        held.iter().copied().filter(|(_, run)| run.plan.regime == regime.id).collect();
    if !of_regime.is_empty() {
        let all: Vec<&CaseRun<'_>> = held.iter().map(|(_, run)| *run).collect();
        unexercised::check(law, regime, &all, found);
        nothing_new::check(&of_regime, found);
    }
}
