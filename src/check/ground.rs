//! `regl::ground::never_found`, `regl::ground::not_given`, `regl::ground::twice`: the grounds of a procedure and the
//! stages at which they are found belong together.

use super::Subject;
use crate::diagnostic::Diagnostic;
use crate::model::{Condition, StepPart};

pub(super) fn check(it: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    let grounds = &it.procedure.grounds;
    for (position, ground) in grounds.iter().enumerate() {
        let id = &ground.value.id;
        if let Some(first) = grounds.iter().take(position).find(|earlier| earlier.value.id == *id) {
            let finding = Diagnostic::error("regl::ground::twice", format!("{} gives `{id}` twice", it.name()));
            findings.push(
                finding
                    .at(ground.span, "again here")
                    .at(first.span, "first here")
                    .help("join their conditions with `or`"),
            );
        }
        let found = it.procedure.findings().any(|stage| stage.grounds.is_empty() || stage.grounds.contains(id));
        let failed = it.procedure.steps.iter().flat_map(|step| &step.value.parts).any(|part| match &part.value {
            StepPart::Request(request) => {
                request.failing.as_ref().is_some_and(|failing| failing.value.then.as_ref() == Ok(id))
            }
            _ => false,
        });
        if !found && !failed {
            let message = format!("no step of {} finds `{id}`", it.name());
            findings.push(
                Diagnostic::error("regl::ground::never_found", message)
                    .at(ground.span, "given as a ground here")
                    .help(format!("write `finds {id}` or `finds every other ground` in the step that examines it")),
            );
        }
    }
    for step in &it.procedure.steps {
        for part in &step.value.parts {
            let named: Vec<&String> = match &part.value {
                StepPart::Finds(stage) => stage.grounds.iter().collect(),
                StepPart::Request(request) => {
                    request.failing.iter().filter_map(|failing| failing.value.then.as_ref().ok()).collect()
                }
                StepPart::Gap(_) => Vec::new(),
            };
            for id in named.into_iter().filter(|id| !grounds.iter().any(|it| it.value.id == **id)) {
                let message = format!("{} finds `{id}` but does not refuse on it", it.name());
                findings.push(
                    Diagnostic::error("regl::ground::not_given", message)
                        .at(part.span, "found here")
                        .help(format!("add `refuse {id} when …` with the clause that makes it a ground")),
                );
            }
        }
        refusing_on(it, &step.value.when, step.span, findings);
        for alternative in &step.value.alternatives {
            refusing_on(it, &alternative.value.when, alternative.span, findings);
        }
    }
}

/// A condition on a ground that the procedure does not have never holds.
fn refusing_on(it: &Subject<'_>, condition: &Condition, span: crate::span::Span, findings: &mut Vec<Diagnostic>) {
    condition.walk(&mut |part| {
        let Condition::Refusing(Some(id)) = part else { return };
        if !it.procedure.grounds.iter().any(|ground| ground.value.id == *id) {
            let message = format!("{} never refuses on `{id}`", it.name());
            findings.push(
                Diagnostic::error("regl::ground::not_given", message)
                    .at(span, "this condition never holds")
                    .help(format!("add `refuse {id} when …`, or take the condition out")),
            );
        }
    });
}
