//! Disagreements as they add up.

use super::{Disagreement, FiledAt, MOST_TOLD, Matter, Observed};
use indexmap::IndexMap;

/// Disagreements: how many, and the first.
#[derive(Debug, Default)]
pub(super) struct Findings {
    /// How many.
    pub count: u64,
    /// The first of them.
    pub first: Vec<Disagreement>,
}

impl Findings {
    pub fn add(
        &mut self,
        about: Matter,
        case: Option<IndexMap<String, String>>,
        filed: Option<FiledAt>,
        (claimed, found): (Observed, Observed),
    ) {
        self.count += 1;
        if self.first.len() < MOST_TOLD {
            self.first.push(Disagreement { about, case, filed, claimed: claimed.into(), found: found.into() });
        }
    }

    pub fn add_all(&mut self, other: Findings) {
        self.count += other.count;
        let room = MOST_TOLD.saturating_sub(self.first.len());
        self.first.extend(other.first.into_iter().take(room));
    }
}
