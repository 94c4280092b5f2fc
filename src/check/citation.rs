//! `regl::citation::missing`, `regl::citation::act`: every rule has a clause, and the act of a clause is declared.

use super::Subject;
use crate::cite::Citation;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::{Cited, Law, Service};
use crate::span::Span;

pub(super) fn check(it: &Subject<'_>, findings: &mut Vec<Diagnostic>) {
    let p = it.procedure;
    let mut rule = |what: &str, cites: &[Citation], span: Span| cited(it.law, what, cites, span, findings);
    p.terms.iter().for_each(|it| rule("term", &it.cites, it.span));
    p.fees.iter().for_each(|it| rule("fee", &it.cites, it.span));
    p.grounds.iter().for_each(|it| rule("refuse", &it.cites, it.span));
    p.documents.iter().for_each(|it| rule("require", &it.cites, it.span));
    p.fetched.iter().for_each(|it| rule("fetch", &it.cites, it.span));
    p.payments.iter().for_each(|it| rule("payment", &it.cites, it.span));
    p.results.iter().for_each(|it| rule("result", &it.cites, it.span));
    p.duties.iter().for_each(|it| rule("duty", &it.cites, it.span));
    p.remedies.iter().for_each(|it| rule("remedy", &it.cites, it.span));
    p.occasions.iter().for_each(|it| rule("occasion", &it.cites, it.span));
    p.gaps.iter().for_each(|it| rule("gap", &it.cites, it.span));
    for step in &p.steps {
        rule("step", &step.cites, step.span);
        step.value.parts.iter().for_each(|it| rule("part of a step", &it.cites, it.span));
        step.value.alternatives.iter().for_each(|it| rule("limit", &it.cites, it.span));
        if let Some(hearing) = &step.value.hearing {
            rule("hearing notice", &hearing.value.notice.cites, hearing.value.notice.span);
            rule("hearing", &hearing.value.held.cites, hearing.value.held.span);
        }
    }
}

/// The same for what is said of a service as a whole.
pub(super) fn check_service(law: &Law, service: &Service, findings: &mut Vec<Diagnostic>) {
    each(law, "channels", &service.channels, findings);
    each(law, "applicants", &service.applicants, findings);
    each(law, "waiting", &service.waiting, findings);
    each(law, "serving", &service.serving, findings);
    each(law, "hours", &service.hours, findings);
    each(law, "reception", &service.reception, findings);
    each(law, "subtype", &service.subtypes, findings);
    each(law, "duty", &service.duties, findings);
    each(law, "remedy", &service.remedies, findings);
    each(law, "contact", &service.contacts, findings);
}

/// The same for registers, forms, catalogues and the readings of choices.
pub(super) fn check_papers(law: &Law, findings: &mut Vec<Diagnostic>) {
    law.registers.values().for_each(|it| paper(law, "register", &it.clauses(), it.span, findings));
    law.forms.values().for_each(|it| paper(law, "form", &it.clauses(), it.span, findings));
    law.catalogues.values().for_each(|it| paper(law, "catalogue", &it.clauses(), it.span, findings));
    for choice in law.choices.values() {
        let conflict = choice.kind == crate::syntax::tree::ChoiceKind::Conflict;
        for reading in &choice.readings {
            if conflict || !reading.cites.is_empty() {
                cited(law, "reading of a conflict", &reading.cites, reading.span, findings);
            }
        }
    }
}

/// A register, form or catalogue: without a clause it belongs to no regime.
fn paper(law: &Law, what: &str, clauses: &[&Citation], span: Span, findings: &mut Vec<Diagnostic>) {
    let clauses: Vec<Citation> = clauses.iter().map(|it| (*it).clone()).collect();
    cited(law, what, &clauses, span, findings);
}

fn each<T>(law: &Law, what: &str, rules: &[Cited<T>], findings: &mut Vec<Diagnostic>) {
    rules.iter().for_each(|it| cited(law, what, &it.cites, it.span, findings));
}

fn cited(law: &Law, what: &str, cites: &[Citation], span: Span, findings: &mut Vec<Diagnostic>) {
    if cites.is_empty() {
        findings.push(
            Diagnostic::warning("regl::citation::missing", format!("this {what} has no citation"))
                .at(span, "which clause says so?")
                .help("end the line with `@ ¶…`"),
        );
    }
    for cite in cites.iter().filter(|it| !law.acts.contains_key(&it.act)) {
        let help = match did_you_mean(&cite.act, law.acts.keys().map(String::as_str)) {
            Some(close) => format!("did you mean `{close}`?"),
            None => "declare the act, or cite one that is declared".to_owned(),
        };
        let message = format!("the citation names an act `{}` that is not declared", cite.act);
        findings.push(
            Diagnostic::error("regl::citation::act", message).at(span, format!("cites `{}`", cite.act)).help(help),
        );
    }
}
