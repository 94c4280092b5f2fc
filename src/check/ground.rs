//! `regl::ground::never_found`, `regl::ground::not_given`, `regl::ground::twice`: the grounds of a procedure and the
//! stages at which they are found belong together.

use super::Subject;
use super::fault::CheckFault;
use crate::model::{Condition, StepPart};

pub(super) fn check(it: &Subject<'_>, faults: &mut Vec<CheckFault>) {
    let grounds = &it.procedure.grounds;
    for (position, ground) in grounds.iter().enumerate() {
        let id = &ground.value.id;
        if let Some(first) = grounds.iter().take(position).find(|earlier| earlier.value.id == *id) {
            let (span, first) = (ground.span, first.span);
            faults.push(CheckFault::GroundTwice { procedure: it.name(), ground: id.clone(), span, first });
        }
        let found = it.procedure.findings().any(|stage| stage.grounds.is_empty() || stage.grounds.contains(id));
        let failed = it.procedure.steps.iter().flat_map(|step| &step.value.parts).any(|part| match &part.value {
            StepPart::Request(request) => request.failures().any(|failing| failing.value.then.as_ref() == Ok(id)),
            _ => false,
        });
        if !found && !failed {
            let (procedure, span) = (it.name(), ground.span);
            faults.push(CheckFault::GroundNeverFound { procedure, ground: id.clone(), span });
        }
    }
    for step in &it.procedure.steps {
        for part in &step.value.parts {
            let named: Vec<&String> = match &part.value {
                StepPart::Finds(stage) => stage.grounds.iter().collect(),
                StepPart::Request(request) => {
                    request.failures().filter_map(|failing| failing.value.then.as_ref().ok()).collect()
                }
                StepPart::Gap(_) => Vec::new(),
            };
            for id in named.into_iter().filter(|id| !grounds.iter().any(|it| it.value.id == **id)) {
                let (procedure, span) = (it.name(), part.span);
                faults.push(CheckFault::GroundNotGiven { procedure, ground: id.clone(), span });
            }
        }
        refusing_on(it, &step.value.when, step.span, faults);
        for alternative in &step.value.alternatives {
            refusing_on(it, &alternative.value.when, alternative.span, faults);
        }
    }
}

/// A condition on a ground that the procedure does not have never holds.
fn refusing_on(it: &Subject<'_>, condition: &Condition, span: crate::span::Span, faults: &mut Vec<CheckFault>) {
    condition.walk(&mut |part| {
        let Condition::Refusing(Some(id)) = part else { return };
        if !it.procedure.grounds.iter().any(|ground| ground.value.id == *id) {
            faults.push(CheckFault::NeverRefused { procedure: it.name(), ground: id.clone(), span });
        }
    });
}
