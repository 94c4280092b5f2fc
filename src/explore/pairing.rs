//! Which procedures of two regimes are held against each other: those of one id in services that belong together.

use crate::check::Checked;
use crate::compare::{Kinship, Pair, pairs};
use crate::model::Service;

/// A service that is wanted, or one procedure of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The id of the service in either regime.
    pub service: String,
    /// The procedure; none means all of them.
    pub procedure: Option<String>,
}

/// Services that belong together, with their procedures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pairing {
    /// The id in the old regime.
    pub old: Option<String>,
    /// The id in the new regime.
    pub new: Option<String>,
    /// How they belong together.
    pub kinship: Kinship,
    /// Procedures, remedies and duties that only the old one has.
    pub only_old: Vec<String>,
    /// Those that only the new one has.
    pub only_new: Vec<String>,
    /// Those that both have.
    pub both: Vec<String>,
}

/// The services of two regimes with their procedures; only those wanted, where any are.
#[must_use]
pub fn pairings(law: &Checked, old: &str, new: &str, wanted: &[Wanted]) -> Vec<Pairing> {
    let asked =
        |pair: &Pair, it: &Wanted| pair.old.as_ref() == Some(&it.service) || pair.new.as_ref() == Some(&it.service);
    let mut found = Vec::new();
    for pair in pairs(law, old, new) {
        let asking: Vec<&Wanted> = wanted.iter().filter(|it| asked(&pair, it)).collect();
        if !wanted.is_empty() && asking.is_empty() {
            continue;
        }
        let all = asking.iter().any(|it| it.procedure.is_none()) || wanted.is_empty();
        let ids = |regime: &str, service: Option<&String>| -> Vec<String> {
            let service = service.and_then(|it| law.service(regime, it));
            let ids = service.map(Service::procedure_ids).unwrap_or_default();
            let is_asked = |id: &str| all || asking.iter().any(|it| it.procedure.as_deref() == Some(id));
            ids.into_iter().filter(|id| is_asked(id)).map(ToOwned::to_owned).collect()
        };
        let (in_old, in_new) = (ids(old, pair.old.as_ref()), ids(new, pair.new.as_ref()));
        let (both, only_new): (Vec<String>, Vec<String>) = in_new.into_iter().partition(|it| in_old.contains(it));
        let only_old = in_old.into_iter().filter(|it| !both.contains(it)).collect();
        let Pair { old, new, kinship, .. } = pair;
        found.push(Pairing { old, new, kinship, only_old, only_new, both });
    }
    found
}
