//! The checks: from a law whose names are resolved to one that can be run.
//!
//! Comes in: the [`Law`] of a workspace. Goes out: a [`Checked`] law, which only this room can make, and the findings.
//! Guaranteed of a checked law: steps have an order, events that limits name exist, grounds can be found, a procedure
//! has at most 64 of them. Findings that are no errors are reported and change nothing.

mod choice;
mod citation;
mod decision;
mod event;
mod ground;
mod registration;
mod role;
mod sequence;
mod term;

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Law, Procedure, Service};
use std::ops::Deref;

/// A law that can be run.
#[derive(Debug, Clone)]
pub struct Checked(Law);

impl Deref for Checked {
    type Target = Law;

    fn deref(&self) -> &Law {
        &self.0
    }
}

/// Checks a law.
///
/// # Errors
///
/// The findings, where one of them is an error. Otherwise they come with the checked law.
pub fn check(law: Law) -> Result<(Checked, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut findings = Vec::new();
    for service in law.services.values() {
        for procedure in service.procedures.values() {
            let it = Subject { law: &law, service, procedure };
            sequence::check(&it, &mut findings);
            event::check(&it, &mut findings);
            ground::check(&it, &mut findings);
            decision::check(&it, &mut findings);
            registration::check(&it, &mut findings);
            term::check(&it, &mut findings);
            citation::check(&it, &mut findings);
        }
    }
    citation::check_services(&law, &mut findings);
    role::check(&law, &mut findings);
    choice::check(&law, &mut findings);
    findings.dedup();
    if findings.iter().any(|it| it.severity == Severity::Error) { Err(findings) } else { Ok((Checked(law), findings)) }
}

/// A procedure under check.
struct Subject<'l> {
    law: &'l Law,
    service: &'l Service,
    procedure: &'l Procedure,
}

impl Subject<'_> {
    /// How the procedure is called in messages.
    fn name(&self) -> String {
        format!("`{}.{}` of {}", self.service.id, self.procedure.id, self.service.regime)
    }
}
