//! How much an index holds, so that what drops out of it shows.

use super::index::{IndexedPlace, Role};
use crate::message;
use crate::message::{Message, ToMessage};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How many places, figures and items of lists an index has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Its places.
    pub places: u32,
    /// The figures in them.
    pub figures: u32,
    /// Documents, grounds, steps and duties.
    pub items: u32,
}

impl Counts {
    /// Counts places.
    #[must_use]
    pub fn of(places: &[IndexedPlace]) -> Self {
        let listed = |it: &&IndexedPlace| {
            it.roles.iter().any(|it| matches!(it, Role::Step | Role::Document | Role::Ground | Role::Duty))
        };
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Self {
            places: number(places.len()),
            figures: number(places.iter().map(|it| it.figures.len()).sum()),
            items: places.iter().filter(listed).fold(0, |sum, it| it.items.saturating_add(sum)),
        }
    }

    /// The larger number of each kind.
    #[must_use]
    pub fn most(self, other: Self) -> Self {
        Self {
            places: self.places.max(other.places),
            figures: self.figures.max(other.figures),
            items: self.items.max(other.items),
        }
    }

    /// Whether there is less of anything than in `other`.
    #[must_use]
    pub fn is_less_than(self, other: Self) -> bool {
        self.most(other) != self
    }
}

impl ToMessage for Counts {
    fn to_message(&self) -> Message {
        let number = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        message!(
            "index-counts",
            places: count(number(self.places)),
            figures: count(number(self.figures)),
            items: count(number(self.items)),
        )
    }
}
