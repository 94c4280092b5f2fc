//! The readings of the law on which every deadline rests, as values that can be switched.

use std::fmt;

use serde::{Deserialize, Serialize};

/// How periods are counted. The default is the first value of each: from the next day, rolled
/// forward, backwards without clear days.
///
/// None of the texts that govern a public body settles these for periods of days. The defaults
/// follow the Civil Code (general part, articles 173 and 175), which applies to such bodies by
/// analogy only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Conventions {
    /// Where counting starts.
    pub counting_start: CountingStart,
    /// What becomes of an end on a day that is not worked.
    pub end_on_nonworking: EndOnNonworking,
    /// How "at least so many days before" is counted.
    pub counting_back: CountingBack,
}

/// Whether the day of the event is the first day of the period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountingStart {
    /// The first day is the one after the event.
    #[default]
    NextDay,
    /// The first day is that of the event, if it is one that counts.
    SameDay,
}

/// What becomes of a period of calendar days that ends on a day that is not worked. A period of
/// working days ends on a working day by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndOnNonworking {
    /// It ends on the next working day.
    #[default]
    RollForward,
    /// It ends where it ends.
    Keep,
}

/// How "at least N days before E" is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountingBack {
    /// The latest day is the N-th before E.
    #[default]
    Plain,
    /// N whole days lie between, so the latest day is the one after the N-th, counted backwards.
    ClearDays,
}

impl Conventions {
    /// Those that `reading` names for `counting_start`, `end_on_nonworking` and `counting_back`; the default for each
    /// that it has no name for.
    #[must_use]
    pub fn named<'n>(reading: impl Fn(&str) -> Option<&'n str>) -> Conventions {
        let of = |choice: &str| reading(choice).unwrap_or_default();
        Conventions {
            counting_start: CountingStart::from_name(of("counting_start")).unwrap_or_default(),
            end_on_nonworking: EndOnNonworking::from_name(of("end_on_nonworking")).unwrap_or_default(),
            counting_back: CountingBack::from_name(of("counting_back")).unwrap_or_default(),
        }
    }
}

impl CountingStart {
    /// All values, the default first.
    pub const ALL: [CountingStart; 2] = [CountingStart::NextDay, CountingStart::SameDay];

    /// The name of the value in rule files, on the command line and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            CountingStart::NextDay => "next_day",
            CountingStart::SameDay => "same_day",
        }
    }

    /// The value with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<CountingStart> {
        CountingStart::ALL.into_iter().find(|value| value.name() == name)
    }
}

impl EndOnNonworking {
    /// All values, the default first.
    pub const ALL: [EndOnNonworking; 2] = [EndOnNonworking::RollForward, EndOnNonworking::Keep];

    /// The name of the value in rule files, on the command line and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            EndOnNonworking::RollForward => "roll_forward",
            EndOnNonworking::Keep => "keep",
        }
    }

    /// The value with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<EndOnNonworking> {
        EndOnNonworking::ALL.into_iter().find(|value| value.name() == name)
    }
}

impl CountingBack {
    /// All values, the default first.
    pub const ALL: [CountingBack; 2] = [CountingBack::Plain, CountingBack::ClearDays];

    /// The name of the value in rule files, on the command line and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            CountingBack::Plain => "plain",
            CountingBack::ClearDays => "clear_days",
        }
    }

    /// The value with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<CountingBack> {
        CountingBack::ALL.into_iter().find(|value| value.name() == name)
    }
}

impl fmt::Display for CountingStart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Display for EndOnNonworking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Display for CountingBack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_json_and_in_words_are_the_same() {
        for value in CountingStart::ALL {
            assert_eq!(serde_json::to_string(&value).unwrap(), format!("\"{value}\""));
            assert_eq!(CountingStart::from_name(value.name()), Some(value));
        }
        for value in EndOnNonworking::ALL {
            assert_eq!(serde_json::to_string(&value).unwrap(), format!("\"{value}\""));
            assert_eq!(EndOnNonworking::from_name(value.name()), Some(value));
        }
        for value in CountingBack::ALL {
            assert_eq!(serde_json::to_string(&value).unwrap(), format!("\"{value}\""));
            assert_eq!(CountingBack::from_name(value.name()), Some(value));
        }
        assert_eq!(CountingStart::from_name("yesterday"), None);
    }

    #[test]
    fn the_default_is_the_first_of_each() {
        let default = Conventions::default();
        assert_eq!(default.counting_start, CountingStart::ALL[0]);
        assert_eq!(default.end_on_nonworking, EndOnNonworking::ALL[0]);
        assert_eq!(default.counting_back, CountingBack::ALL[0]);
    }
}
