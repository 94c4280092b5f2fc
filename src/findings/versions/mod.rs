//! Between acts and versions: what acts of one regime say against each other, and one regime against the next.

mod holes;
mod meanings;
mod readings;
mod standard;

use super::flaw::Flawed;
use crate::check::Checked;
use crate::model::{Regime, Service};

/// What acts say against each other of one service.
pub(super) fn of_service(law: &Checked, service: &Service, found: &mut Vec<Flawed>) {
    standard::check(law, service, found);
}

/// What a regime says against the next one, and what becomes of its readings.
pub(super) fn of_regime(law: &Checked, regime: &Regime, found: &mut Vec<Flawed>) {
    meanings::check(law, regime, found);
    holes::check(law, regime, found);
    readings::check(law, regime, found);
}
