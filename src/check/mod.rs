//! The checks: from a law whose names are resolved to one that can be run.
//!
//! Comes in: the [`Law`] of a workspace. Goes out: a [`Checked`] law, which only this room can make, and the findings.
//! Guaranteed of a checked law: steps have an order, events that limits name exist, grounds can be found. Findings
//! that are no errors are reported and change nothing.

mod choice;
mod citation;
mod decision;
mod event;
mod explain;
mod fault;
mod ground;
mod reception;
mod registration;
mod right;
mod role;
mod sequence;
mod severed;
mod silence;
mod term;

pub use fault::{CheckFault, Need, Rule};
pub use severed::{Barred, Loose, Severed};

use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::model::{Law, Procedure, Service};
use crate::span::Span;
use std::collections::HashMap;
use std::ops::Deref;

/// A law that can be run: every service that it has is sound.
#[derive(Debug, Clone)]
pub struct Checked {
    law: Law,
    severed: Severed,
}

impl Deref for Checked {
    type Target = Law;

    fn deref(&self) -> &Law {
        &self.law
    }
}

impl Checked {
    /// The error on which a service of a regime rests, or the regime itself; none where it can be run.
    #[must_use]
    pub fn barred(&self, regime: &str, service: &str) -> Option<Span> {
        self.severed.get(regime, service)
    }

    /// The error for which a service cannot be run under any regime.
    #[must_use]
    pub fn barred_anywhere(&self, service: &str) -> Option<Span> {
        self.severed.anywhere.get(service).copied()
    }

    /// The regimes whose text of a service rests on an error, with the error.
    pub fn barred_of<'c>(&'c self, service: &'c str) -> impl Iterator<Item = (&'c str, Span)> {
        let of_service = self.severed.services.iter().filter(move |((_, it), _)| it == service);
        of_service.map(|((regime, _), error)| (regime.as_str(), *error))
    }

    /// What the law does not have because it rests on something faulty.
    #[must_use]
    pub fn severed(&self) -> &Severed {
        &self.severed
    }
}

/// Checks what belongs to no service: registers, forms, catalogues, choices and their readings, and who the applicant is.
#[must_use]
pub fn check_papers(law: &Law) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    citation::check_papers(law, &mut faults);
    role::check(law, &mut faults);
    silence::check_outcomes(law, &mut faults);
    choice::check(law, &mut faults);
    faults.iter().map(Diagnostic::from).collect()
}

/// Checks a law.
///
/// # Errors
///
/// The findings, where one of them is an error. Otherwise they come with the checked law.
pub fn check(law: Law) -> Result<(Checked, Vec<Diagnostic>), Vec<Diagnostic>> {
    let papers = check_papers(&law);
    let (checked, mut findings) = check_rest(law, Severed::default());
    findings.extend(papers);
    if findings.iter().any(|it| it.severity == Severity::Error) { Err(findings) } else { Ok((checked, findings)) }
}

/// Checks the services of a law but for those that are severed from it. Services with errors are severed as well, so that
/// whatever services, regimes, acts, choices and papers the checked law has are sound.
#[must_use]
pub fn check_rest(mut law: Law, mut severed: Severed) -> (Checked, Vec<Diagnostic>) {
    law.services.retain(|(regime, service), _| severed.get(regime, service).is_none());
    law.regimes.retain(|id, _| !severed.regimes.contains_key(id));
    law.acts.retain(|id, _| !severed.names.contains_key(id));
    law.choices.retain(|id, _| !severed.names.contains_key(id));
    law.registers.retain(|id, _| !severed.names.contains_key(id));
    law.forms.retain(|id, _| !severed.names.contains_key(id));
    law.catalogues.retain(|id, _| !severed.names.contains_key(id));
    let mut found = Told::default();
    let mut having: HashMap<String, usize> = HashMap::new();
    for (key, service) in &law.services {
        let mut faults = Vec::new();
        for procedure in service.procedures.values() {
            let it = Subject { service, procedure };
            sequence::check(&it, &mut faults);
            event::check(&it, &mut faults);
            ground::check(&it, &mut faults);
            decision::check(&it, &mut faults);
            registration::check(&it, &mut faults);
            term::check(&it, &mut faults);
            silence::check(&it, &mut faults);
            right::check(&it, &mut faults);
            citation::check(&it, &mut faults);
        }
        citation::check_service(service, &mut faults);
        reception::check(service, &mut faults);
        let findings: Vec<Diagnostic> = faults.iter().map(Diagnostic::from).collect();
        if let Some(error) = findings.iter().find(|it| it.severity == Severity::Error) {
            let place = error.labels.first().map_or(service.span, |label| label.span);
            severed.services.insert(key.clone(), place);
        }
        findings.into_iter().for_each(|finding| found.add(finding, service));
        *having.entry(service.id.clone()).or_default() += 1;
    }
    law.services.retain(|key, _| !severed.services.contains_key(key));
    (Checked { law, severed }, found.into_findings(&having))
}

/// Findings, each told once however many regimes it is found in.
#[derive(Default)]
struct Told {
    findings: Vec<(Diagnostic, String, Vec<String>)>,
    places: HashMap<Diagnostic, usize>,
}

impl Told {
    /// Adds a finding in a service of a regime, which its message does not name.
    fn add(&mut self, finding: Diagnostic, service: &Service) {
        let position = *self.places.entry(finding.clone()).or_insert(self.findings.len());
        match self.findings.get_mut(position) {
            Some((_, _, regimes)) if regimes.last() == Some(&service.regime) => {}
            Some((_, _, regimes)) => regimes.push(service.regime.clone()),
            None => self.findings.push((finding, service.id.clone(), vec![service.regime.clone()])),
        }
    }

    /// The findings, with the regimes where a service is sound in others.
    fn into_findings(self, having: &HashMap<String, usize>) -> Vec<Diagnostic> {
        let told = |(finding, service, regimes): (Diagnostic, String, Vec<String>)| match having.get(&service) {
            Some(&all) if regimes.len() < all => {
                let help = message!("check-under", help: optional message(finding.help), regimes: ids(regimes));
                Diagnostic { help: Some(help), ..finding }
            }
            _ => finding,
        };
        self.findings.into_iter().map(told).collect()
    }
}

/// A procedure under check.
struct Subject<'l> {
    service: &'l Service,
    procedure: &'l Procedure,
}

impl Subject<'_> {
    /// How the procedure is called in messages. The regime is not named: what is wrong under several is told once.
    fn name(&self) -> String {
        format!("{}.{}", self.service.id, self.procedure.id)
    }
}
