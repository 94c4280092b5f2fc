//! `unexercised`: a rule, a ground, another limit or a reading that no case exercises.

use crate::case::CaseRun;
use crate::check::Checked;
use crate::exercise::{Exercise, Exercised};
use crate::findings::flaw::{Flaw, Flawed};
use crate::model::{Case, Regime};

pub(super) fn check(law: &Checked, regime: &Regime, runs: &[(&Case, &CaseRun<'_>)], found: &mut Vec<Flawed>) {
    let runs: Vec<&CaseRun<'_>> = runs.iter().map(|(_, run)| *run).collect();
    let exercise = Exercise::of(law, &runs);
    for procedure in exercise.procedures.iter().filter(|it| it.regime == regime.id) {
        for point in procedure.points.iter().filter(|it| it.cases.is_empty()) {
            found.push(flawed(point, regime, Some((&procedure.service, &procedure.procedure))));
        }
    }
}

fn flawed(point: &Exercised, regime: &Regime, of: Option<(&String, &String)>) -> Flawed {
    Flawed {
        flaw: Flaw::Unexercised { kind: point.kind.name(), id: point.id.clone() },
        regime: regime.id.clone(),
        service: of.map(|(service, _)| service.clone()),
        procedure: of.map(|(_, procedure)| procedure.clone()),
        cites: point.clauses.clone(),
        spans: point.span.into_iter().collect(),
        case: None,
    }
}
