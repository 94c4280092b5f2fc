//! The names there are, where one is asked for that is not among them.

use super::built_in::{APPLICANT, CHANNEL_FACT, CHOICES, EVENTS};
use crate::diagnostic::{did_you_mean, slip};
use crate::message;
use crate::message::{Message, ToMessage};

/// How many names a message lists.
const LISTED: usize = 12;

/// What is worth telling of the names there are: a long list of them would be read by nobody, and must not be copied for
/// each mistake.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Known {
    /// The one that was most likely meant.
    pub close: Option<String>,
    /// The one that was certainly meant: all but the same.
    pub slip: Option<String>,
    /// The first of them.
    first: Vec<String>,
    /// How many there are.
    count: usize,
}

impl Known {
    /// The names there are, where `name` is not.
    #[must_use]
    pub fn around<'a>(name: &str, known: impl Iterator<Item = &'a str> + Clone) -> Self {
        // What the tool knows by itself is never a slip: another name in its place would lose what it means.
        let may_slip =
            !EVENTS.contains(&name) && !CHOICES.contains(&name) && ![CHANNEL_FACT, APPLICANT].contains(&name);
        let slip = may_slip.then(|| slip(name, known.clone())).flatten().map(ToOwned::to_owned);
        Self { close: did_you_mean(name, known.clone()).map(ToOwned::to_owned), slip, ..Self::listed(known) }
    }

    /// The names there are, none of them likelier than the others.
    #[must_use]
    pub fn listed<'a>(known: impl Iterator<Item = &'a str> + Clone) -> Self {
        let first = known.clone().take(LISTED).map(ToOwned::to_owned).collect();
        Self { close: None, slip: None, first, count: known.count() }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Whether there are so few that all of them can be listed.
    #[must_use]
    pub fn are_few(&self) -> bool {
        self.count <= LISTED
    }

    /// The names, or the first of them and how many more there are.
    #[must_use]
    pub fn list(&self) -> String {
        let names = self.first.join(", ");
        match self.count.checked_sub(self.first.len()) {
            Some(more) if more > 0 => format!("{names} and {more} more"),
            _ => names,
        }
    }
}

/// The names, or the first of them and how many more there are.
impl ToMessage for Known {
    fn to_message(&self) -> Message {
        let more = self.count.saturating_sub(self.first.len());
        message!("model-names", names: ids(&self.first), more: count(more))
    }
}

/// Names held against others. Each comparison takes time, and nobody mends very many mistakes at once: when enough have been
/// made, mistakes are told without the names there are, so that telling them takes no longer than reading them.
#[derive(Debug)]
pub struct Comparisons {
    left: usize,
}

impl Default for Comparisons {
    fn default() -> Self {
        Self { left: 200_000 }
    }
}

impl Comparisons {
    /// What is worth telling of the names there are, where `name` is not.
    pub fn known<'a>(&mut self, name: &str, known: impl Iterator<Item = &'a str> + Clone) -> Known {
        if self.left == 0 {
            return Known::default();
        }
        let found = Known::around(name, known);
        self.left = self.left.saturating_sub(found.count.max(1));
        found
    }
}
