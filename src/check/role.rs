//! `regl::role::missing`: where something is asked of the applicant or open to them, somebody is the applicant.

use super::fault::{CheckFault, Need};
use crate::model::{Law, Procedure, Role, Service, StepPart};
use crate::span::Span;

pub(super) fn check(law: &Law, faults: &mut Vec<CheckFault>) {
    if law.names.applicant().is_some() {
        return;
    }
    let Some((need, span)) = law.services.values().find_map(of_the_applicant) else { return };
    faults.push(CheckFault::NoRole { role: Role::Applicant, need, span });
}

/// The first rule of a service that needs an applicant.
fn of_the_applicant(service: &Service) -> Option<(Need, Span)> {
    let request = || service.procedures.values().find_map(request);
    let remedy = |list: &[crate::model::Cited<crate::model::Remedy>]| list.first().map(|it| (Need::Remedy, it.span));
    request()
        .or_else(|| remedy(&service.remedies))
        .or_else(|| service.procedures.values().find_map(|it| remedy(&it.remedies)))
}

fn request(procedure: &Procedure) -> Option<(Need, Span)> {
    let parts = procedure.steps.iter().flat_map(|step| &step.value.parts);
    parts.filter(|it| matches!(it.value, StepPart::Request(_))).map(|it| (Need::Request, it.span)).next()
}
