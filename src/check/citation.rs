//! `regl::citation::missing`: every rule has a clause.

use super::Subject;
use super::fault::{CheckFault, Rule};
use crate::cite::Citation;
use crate::model::{Cited, Law, Service};
use crate::span::Span;

pub(super) fn check(it: &Subject<'_>, faults: &mut Vec<CheckFault>) {
    let p = it.procedure;
    let mut rule = |what: Rule, cites: &[Citation], span: Span| cited(what, cites, span, faults);
    p.terms.iter().for_each(|it| rule(Rule::Term, &it.cites, it.span));
    p.fees.iter().for_each(|it| rule(Rule::Fee, &it.cites, it.span));
    for it in &p.grounds {
        rule(if it.value.outcome.is_some() { Rule::Ends } else { Rule::Refuse }, &it.cites, it.span);
    }
    p.tacit.iter().for_each(|it| rule(Rule::Silence, &it.cites, it.span));
    p.documents.iter().for_each(|it| rule(Rule::Require, &it.cites, it.span));
    p.fetched.iter().for_each(|it| rule(Rule::Fetch, &it.cites, it.span));
    p.payments.iter().for_each(|it| rule(Rule::Payment, &it.cites, it.span));
    p.results.iter().for_each(|it| rule(Rule::Result, &it.cites, it.span));
    p.duties.iter().for_each(|it| rule(Rule::Duty, &it.cites, it.span));
    p.rights.iter().for_each(|it| rule(Rule::Right, &it.cites, it.span));
    p.remedies.iter().for_each(|it| rule(Rule::Remedy, &it.cites, it.span));
    p.occasions.iter().for_each(|it| rule(Rule::Occasion, &it.cites, it.span));
    p.gaps.iter().for_each(|it| rule(Rule::Gap, &it.cites, it.span));
    for step in &p.steps {
        rule(Rule::Step, &step.cites, step.span);
        step.value.parts.iter().for_each(|it| rule(Rule::StepPart, &it.cites, it.span));
        step.value.deemed.iter().for_each(|it| rule(Rule::Deemed, &it.cites, it.span));
        step.value.on_term.iter().for_each(|it| rule(Rule::OnTerm, &it.cites, it.span));
        step.value.extends.iter().for_each(|it| rule(Rule::Extends, &it.cites, it.span));
        step.value.alternatives.iter().for_each(|it| rule(Rule::Limit, &it.cites, it.span));
        if let Some(hearing) = &step.value.hearing {
            rule(Rule::HearingNotice, &hearing.value.notice.cites, hearing.value.notice.span);
            rule(Rule::Hearing, &hearing.value.held.cites, hearing.value.held.span);
        }
    }
}

/// The same for what is said of a service as a whole.
pub(super) fn check_service(service: &Service, faults: &mut Vec<CheckFault>) {
    each(Rule::Channels, &service.channels, faults);
    each(Rule::Applicants, &service.applicants, faults);
    each(Rule::Waiting, &service.waiting, faults);
    each(Rule::Serving, &service.serving, faults);
    each(Rule::Hours, &service.hours, faults);
    each(Rule::Reception, &service.reception, faults);
    each(Rule::Subtype, &service.subtypes, faults);
    each(Rule::Duty, &service.duties, faults);
    each(Rule::Remedy, &service.remedies, faults);
    each(Rule::Contact, &service.contacts, faults);
}

/// The same for registers, forms, catalogues and the readings of choices.
pub(super) fn check_papers(law: &Law, faults: &mut Vec<CheckFault>) {
    law.registers.values().for_each(|it| paper(Rule::Register, &it.clauses(), it.span, faults));
    law.forms.values().for_each(|it| paper(Rule::Form, &it.clauses(), it.span, faults));
    law.catalogues.values().for_each(|it| paper(Rule::Catalogue, &it.clauses(), it.span, faults));
    for choice in law.choices.values() {
        let conflict = choice.kind == crate::syntax::tree::ChoiceKind::Conflict;
        for reading in &choice.readings {
            if conflict || !reading.cites.is_empty() {
                cited(Rule::Reading, &reading.cites, reading.span, faults);
            }
        }
    }
}

/// A register, form or catalogue: without a clause it belongs to no regime.
fn paper(what: Rule, clauses: &[&Citation], span: Span, faults: &mut Vec<CheckFault>) {
    let clauses: Vec<Citation> = clauses.iter().map(|it| (*it).clone()).collect();
    cited(what, &clauses, span, faults);
}

fn each<T>(what: Rule, rules: &[Cited<T>], faults: &mut Vec<CheckFault>) {
    rules.iter().for_each(|it| cited(what, &it.cites, it.span, faults));
}

fn cited(what: Rule, cites: &[Citation], span: Span, faults: &mut Vec<CheckFault>) {
    if cites.is_empty() {
        faults.push(CheckFault::NoCitation { rule: what, span });
    }
}
