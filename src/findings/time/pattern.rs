//! Patterns of days: which days around a filing date are worked. Two dates with the same pattern go the same way, as many days
//! apart as they are, as long as nothing is counted in months and no day beyond the pattern has a say.

use crate::calendar::{Calendar, Day};
use std::collections::HashMap;

/// On how many days before a filing date its pattern begins.
const BEFORE: i32 = 2;

/// The longest pattern, in days after the filing date.
const MOST: i32 = 120;

/// Patterns end this many days apart, so that few lengths have to be tried.
const APART: i32 = 8;

/// The days of a calendar, worked or not, as bits.
#[derive(Debug, Clone)]
pub(super) struct Patterns {
    first: Day,
    last: Day,
    words: Vec<u64>,
}

impl Patterns {
    /// Those of a calendar.
    pub fn of(calendar: &Calendar) -> Self {
        let (first, last) = (calendar.first(), calendar.last());
        let mut words: Vec<u64> = Vec::new();
        for (place, number) in (first.number()..=last.number()).enumerate() {
            if place % 64 == 0 {
                words.push(0);
            }
            if calendar.is_working(Day::from_number(number))
                && let Some(word) = words.last_mut()
            {
                *word |= 1 << (place % 64);
            }
        }
        Self { first, last, words }
    }

    /// The pattern around a day up to so many days after it; none where the calendar does not know all of them.
    fn around(&self, day: Day, after: i32) -> Option<u128> {
        let from = day.plus(-BEFORE);
        if from < self.first || day.plus(after) > self.last {
            return None;
        }
        let place = usize::try_from(from.number() - self.first.number()).ok()?;
        let word = |at: usize| u128::from(self.words.get(at).copied().unwrap_or_default());
        let (at, shift) = (place / 64, place % 64);
        let low = word(at) | (word(at + 1) << 64);
        let bits = if shift == 0 { low } else { (low >> shift) | (word(at + 2) << (128 - shift)) };
        let kept = u32::try_from(128 - (BEFORE + after + 1)).ok()?;
        Some(bits << kept >> kept)
    }
}

/// The filing dates that were run, by their patterns.
#[derive(Debug, Default)]
pub(super) struct Alike {
    lengths: Vec<i32>,
    dates: HashMap<(i32, u128), usize>,
}

impl Alike {
    /// The place of a date that was run and goes like a day.
    pub fn to(&self, patterns: &Patterns, day: Day) -> Option<usize> {
        self.lengths.iter().find_map(|after| self.dates.get(&(*after, patterns.around(day, *after)?)).copied())
    }

    /// Keeps the place of a date on which nothing but days from the first to the last had a say.
    pub fn keep(&mut self, patterns: &Patterns, day: Day, (first, last): (Day, Day), at: usize) {
        let after = (last.number().max(day.number()) - day.number() + APART) / APART * APART;
        if first <= day.plus(-BEFORE) || after > MOST {
            return;
        }
        if let Some(pattern) = patterns.around(day, after) {
            self.dates.insert((after, pattern), at);
            if !self.lengths.contains(&after) {
                self.lengths.push(after);
                self.lengths.sort_unstable();
            }
        }
    }
}
