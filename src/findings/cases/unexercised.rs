//! `unexercised`: a rule, a ground, another limit or a reading that no case exercises.

use crate::case::CaseRun;
use crate::check::Checked;
use crate::exercise::{Exercise, Exercised};
use crate::findings::flaw::{Flaw, Flawed};
use crate::model::Regime;
use crate::span::Span;
use std::collections::HashSet;

pub(super) fn check(law: &Checked, regime: &Regime, runs: &[&CaseRun<'_>], found: &mut Vec<Flawed>) {
    let exercise = Exercise::of(law, runs);
    // A rule of a template is one rule, however many procedures follow the template.
    let mut told: HashSet<Key<'_>> = exercise.points().filter(|it| !it.cases.is_empty()).map(key).collect();
    for procedure in exercise.procedures.iter().filter(|it| it.regime == regime.id) {
        for point in procedure.points.iter().filter(|it| told.insert(key(it))) {
            found.push(flawed(point, regime, Some((&procedure.service, &procedure.procedure))));
        }
    }
}

/// What a rule says that can be exercised, wherever it is followed.
type Key<'e> = (&'static str, &'e str, Option<Span>);

fn key(point: &Exercised) -> Key<'_> {
    (point.kind.name(), &point.id, point.span)
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
