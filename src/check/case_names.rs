//! Cases name services, facts and events that exist; see `case` for what each finding says.

use crate::diagnostic::Diagnostic;
use crate::model::Law;

pub(super) fn check(_law: &Law, _findings: &mut Vec<Diagnostic>) {}
