//! How much an index holds, so that what drops out of it shows.

use super::index::{IndexedPlace, Role};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

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

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted = |count: u32, one: &str| format!("{count} {one}{}", if count == 1 { "" } else { "s" });
        let Self { places, figures, items } = *self;
        write!(f, "{}, {}, {}", counted(places, "place"), counted(figures, "figure"), counted(items, "listed item"))
    }
}
