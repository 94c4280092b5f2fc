//! `regl::role::missing`: where something is asked of the applicant or open to them, somebody is the applicant.

use crate::diagnostic::Diagnostic;
use crate::model::{Law, Procedure, Role, Service, StepPart};
use crate::span::Span;

pub(super) fn check(law: &Law, findings: &mut Vec<Diagnostic>) {
    if law.names.applicant().is_some() {
        return;
    }
    let Some((what, span)) = law.services.values().find_map(of_the_applicant) else { return };
    let role = Role::Applicant.word();
    findings.push(
        Diagnostic::warning("regl::role::missing", format!("nobody is the {role}"))
            .at(span, format!("this {what} is the {role}'s"))
            .help(format!("say who applies: `actor citizen is {role} {{ … }}`")),
    );
}

/// The first rule of a service that needs an applicant.
fn of_the_applicant(service: &Service) -> Option<(&'static str, Span)> {
    let request = || service.procedures.values().find_map(request);
    let remedy = |list: &[crate::model::Cited<crate::model::Remedy>]| list.first().map(|it| ("remedy", it.span));
    request()
        .or_else(|| remedy(&service.remedies))
        .or_else(|| service.procedures.values().find_map(|it| remedy(&it.remedies)))
}

fn request(procedure: &Procedure) -> Option<(&'static str, Span)> {
    let parts = procedure.steps.iter().flat_map(|step| &step.value.parts);
    parts.filter(|it| matches!(it.value, StepPart::Request(_))).map(|it| ("request", it.span)).next()
}
