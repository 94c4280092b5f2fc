//! Cases in the numbers of a plan.

use super::plan::{EventIx, Plan};
use crate::calendar::{Conventions, Day};

/// How fast everybody acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Pace {
    /// On the last lawful day.
    #[default]
    Latest,
    /// On the first lawful day.
    Earliest,
}

/// A case as a plan reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFacts {
    /// The day of filing.
    pub filed: Day,
    /// Whether it was filed after the reception hours of that day.
    pub after_hours: bool,
    /// Whether an application counts as received on the day of filing whatever day and hour that is.
    pub received_at_once: bool,
    /// How fast everybody acts.
    pub pace: Pace,
    /// How days are counted.
    pub conventions: Conventions,
    settings: Vec<usize>,
    pins: Vec<Option<Day>>,
}

impl CaseFacts {
    /// A case with the default of every fact and choice of `plan`, and no event pinned.
    #[must_use]
    pub fn new(plan: &Plan, filed: Day) -> Self {
        Self {
            filed,
            after_hours: false,
            received_at_once: false,
            pace: Pace::default(),
            conventions: Conventions::default(),
            settings: plan.slots.iter().map(|slot| slot.default).collect(),
            pins: vec![None; plan.events.len()],
        }
    }

    /// Sets a slot to the value at a position of its values; no such slot, no effect.
    pub fn set(&mut self, slot: usize, value: usize) {
        if let Some(setting) = self.settings.get_mut(slot) {
            *setting = value;
        }
    }

    /// Says on which day an event happened.
    pub fn pin(&mut self, event: EventIx, on: Day) {
        if let Some(pin) = self.pins.get_mut(event.position()) {
            *pin = Some(on);
        }
    }

    /// The value of a slot.
    #[must_use]
    pub fn setting(&self, slot: usize) -> usize {
        self.settings.get(slot).copied().unwrap_or_default()
    }

    /// The day on which the case says that an event happened.
    #[must_use]
    pub fn pinned(&self, event: EventIx) -> Option<Day> {
        self.pins.get(event.position()).copied().flatten()
    }
}
