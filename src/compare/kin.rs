//! Kin: what else a service has become, or comes from, beside the one that a case is put to.
//!
//! Where a service was divided, a case of the old one may belong to another part. Who compares it has to know of that.

use super::matching::lineage::{Kinship, pairs};
use super::sides::Side;
use crate::model::Law;
use crate::syntax::tree::Prose;
use schemars::JsonSchema;
use serde::Serialize;

/// A further service that descends from the old one, or that the new one descends from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Kin {
    /// The regime that has it.
    pub regime: String,
    /// Its id.
    pub service: String,
    /// How the services of the two regimes belong together.
    pub kinship: Kinship,
    /// What the rule files say about that.
    pub remark: Option<Prose>,
}

/// The other services of the new regime that come from that of `old`, and of the old regime that became that of `new`.
#[must_use]
pub fn kin(law: &Law, old: Side<'_>, new: Side<'_>) -> Vec<Kin> {
    let mut found = Vec::new();
    for pair in pairs(law, old.regime, new.regime) {
        let (Some(was), Some(is)) = (pair.old, pair.new) else { continue };
        let (same_old, same_new) = (was == old.service, is == new.service);
        let (regime, service) = match (same_old, same_new) {
            (true, false) => (new.regime, is),
            (false, true) => (old.regime, was),
            _ => continue,
        };
        found.push(Kin { regime: regime.to_owned(), service, kinship: pair.kinship, remark: pair.remark });
    }
    found
}
