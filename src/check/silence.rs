//! `regl::silence::no_term`, `regl::silence::twice`, `regl::remedy::unknown`, `regl::outcome::built_in`,
//! `regl::outcome::never`: what follows from silence can follow, and says one thing; outcomes are reached.

use super::Subject;
use super::fault::CheckFault;
use crate::model::{Condition, Conditional, Known, Law};
use crate::syntax::tree::DeclarationKind;

/// Outcomes that need no declaration, and words that stand for others in what is published.
const BUILT_IN: [&str; 4] = ["granted", "refused", "unspecified", "by_day"];

pub(super) fn check(it: &Subject<'_>, faults: &mut Vec<CheckFault>) {
    let tacit = &it.procedure.tacit;
    for (position, rule) in tacit.iter().enumerate() {
        if it.procedure.terms.is_empty() {
            faults.push(CheckFault::SilenceWithoutTerm { procedure: it.name(), span: rule.span });
        }
        // Of rules the first of which counts, one that always holds lets no other follow.
        let hidden = |earlier: &Condition| *earlier == Condition::Always || *earlier == rule.value.when;
        if let Some(first) = tacit.iter().take(position).find(|earlier| hidden(&earlier.value.when)) {
            let apart = first.value.end != rule.value.end;
            let (procedure, span, first) = (it.name(), rule.span, first.span);
            faults.push(CheckFault::SilenceTwice { procedure, apart, span, first });
        }
        if let Some(opens) = &rule.value.opens {
            let remedies = || it.service.remedies.iter().chain(&it.procedure.remedies).map(|it| it.value.id.as_str());
            if !remedies().any(|id| id == opens.value) {
                let known = Known::around(&opens.value, remedies());
                let (service, remedy) = (it.service.id.clone(), opens.value.clone());
                faults.push(CheckFault::NoRemedy { service, remedy, known, span: opens.span });
            }
        }
    }
    for step in &it.procedure.steps {
        step.conditions(&mut |condition| {
            condition.walk(&mut |part| {
                let Condition::EndingAs(outcome) = part else { return };
                if !it.procedure.outcomes().any(|id| id == outcome) {
                    let (procedure, outcome) = (it.name(), outcome.clone());
                    faults.push(CheckFault::NeverEnds { procedure, outcome, span: step.span });
                }
            });
        });
    }
}

/// Outcomes that are declared although they are built in.
pub(super) fn check_outcomes(law: &Law, faults: &mut Vec<CheckFault>) {
    for id in BUILT_IN {
        if let Some(name) = law.names.get(DeclarationKind::Outcome, id) {
            faults.push(CheckFault::BuiltInOutcome { outcome: id.to_owned(), span: name.span });
        }
    }
}
