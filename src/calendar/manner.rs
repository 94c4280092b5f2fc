//! What a single period says of its own counting, against the readings that the others follow.

use std::fmt;

use super::{Conventions, CountingStart, EndOnNonworking};

/// The ways in which one period is counted otherwise than the readings have it. The default departs in none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Manner {
    /// Whether the day of the event counts.
    pub start: Option<CountingStart>,
    /// What becomes of an end on a day that is not worked.
    pub end: Option<EndOnNonworking>,
    /// How many working days it has at least; 0 where it does not say.
    pub least_working: u8,
}

impl Manner {
    /// Whether it departs in any way.
    #[must_use]
    pub fn departs(self) -> bool {
        self != Manner::default()
    }

    /// These readings, as far as the period does not say otherwise.
    pub(super) fn over(self, conventions: Conventions) -> Conventions {
        Conventions {
            counting_start: self.start.unwrap_or(conventions.counting_start),
            end_on_nonworking: self.end.unwrap_or(conventions.end_on_nonworking),
            ..conventions
        }
    }

    /// The words of rule files for where it starts.
    #[must_use]
    pub fn start_words(start: CountingStart) -> &'static str {
        match start {
            CountingStart::SameDay => "counting that day",
            CountingStart::NextDay => "not counting that day",
        }
    }

    /// The words of rule files for where it ends.
    #[must_use]
    pub fn end_words(end: EndOnNonworking) -> &'static str {
        match end {
            EndOnNonworking::Keep => "ending on any day",
            EndOnNonworking::RollForward => "ending on the next working day",
            EndOnNonworking::RollBack => "ending on the working day before",
        }
    }
}

/// As rule files say it, each with a space before.
impl fmt::Display for Manner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = [self.start.map(Manner::start_words), self.end.map(Manner::end_words)];
        words.iter().flatten().try_for_each(|it| write!(f, " {it}"))?;
        match self.least_working {
            0 => Ok(()),
            1 => f.write_str(" with at least 1 working day"),
            many => write!(f, " with at least {many} working days"),
        }
    }
}
