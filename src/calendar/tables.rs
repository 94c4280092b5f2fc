//! The calendar itself: working days numbered, so that counting is looking up.

use std::collections::BTreeSet;

use super::entry::Entry;
use super::{Day, RowKind, Weekends};

/// Which days are worked in a five-day week, from 1 January of the first year known to 31 December
/// of the last, or to the day until which it is said to be known.
///
/// A day is worked if it is a weekend day moved in as a working day, or if it is no weekend day and
/// neither a holiday nor a day off given for another. Days on which work was suspended for
/// some only stay working days.
///
/// Made by [`Calendar::from_csv`]; it does not change afterwards. Every question about counting is
/// answered in constant time and without allocating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    first: Day,
    last: Day,
    /// At place i: how many of the first i days are worked. One longer than the range.
    ranks: Box<[i32]>,
    /// At place i: the working day with the number i + 1.
    working_days: Box<[Day]>,
    /// The rows of the table in order of day, then of kind.
    entries: Box<[Entry]>,
    weekends: Weekends,
}

impl Calendar {
    /// Builds the tables from entries in order; `None` if there are none.
    pub(super) fn from_entries(entries: Vec<Entry>, weekends: Weekends) -> Option<Calendar> {
        let first = Day::from_ymd(entries.first()?.day.year(), 1, 1)?;
        let last = Day::from_ymd(entries.last()?.day.year(), 12, 31)?;
        Calendar::between(first, last, entries, weekends)
    }

    /// Builds the tables of the days from `first` to `last` from the entries of these days, in order; `None` if there
    /// are no such days.
    pub(super) fn between(first: Day, last: Day, entries: Vec<Entry>, weekends: Weekends) -> Option<Calendar> {
        if last < first {
            return None;
        }
        let of_kind = |kinds: &[RowKind]| -> BTreeSet<Day> {
            entries.iter().filter(|entry| kinds.contains(&entry.kind)).map(|entry| entry.day).collect()
        };
        let worked = of_kind(&[RowKind::WorkingWeekend]);
        let off = of_kind(&[RowKind::Holiday, RowKind::Substituted]);

        let mut ranks = vec![0];
        let mut working_days = Vec::new();
        let mut rank = 0;
        for number in first.number()..=last.number() {
            let day = Day::from_number(number);
            if worked.contains(&day) || (!weekends.contains(day) && !off.contains(&day)) {
                working_days.push(day);
                rank += 1;
            }
            ranks.push(rank);
        }
        Some(Calendar {
            first,
            last,
            ranks: ranks.into(),
            working_days: working_days.into(),
            entries: entries.into(),
            weekends,
        })
    }

    pub(super) fn weekends(&self) -> &Weekends {
        &self.weekends
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The first day known, a 1 January.
    #[must_use]
    pub fn first(&self) -> Day {
        self.first
    }

    /// The last day known, a 31 December unless it is said to be known until another day.
    #[must_use]
    pub fn last(&self) -> Day {
        self.last
    }

    /// Whether the calendar knows this day.
    #[must_use]
    pub fn contains(&self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// Whether the day is worked; false for a day outside the range, of which nothing is known.
    #[must_use]
    pub fn is_working(&self, day: Day) -> bool {
        self.rank(day) > self.rank(day.plus(-1))
    }

    /// How many working days there are from the first day of the range up to and including this
    /// one: 0 before the range, all of them after it.
    #[must_use]
    pub fn rank(&self, day: Day) -> i32 {
        let day = day.clamp(self.first.plus(-1), self.last);
        let place = usize::try_from(day.number() - self.first.number() + 1).unwrap_or_default();
        self.ranks.get(place).copied().unwrap_or_default()
    }

    /// The n-th working day of the range, counted from 1; `None` if there are not so many, or n <
    /// 1.
    #[must_use]
    pub fn select(&self, n: i32) -> Option<Day> {
        let place = usize::try_from(n.checked_sub(1)?).ok()?;
        self.working_days.get(place).copied()
    }

    /// The n-th working day strictly after this day, n from 1.
    ///
    /// `None` if n < 1, or if the day or the answer lies outside the range.
    #[must_use]
    pub fn working_after(&self, day: Day, n: i32) -> Option<Day> {
        if n < 1 || !self.contains(day) {
            return None;
        }
        self.select(self.rank(day).checked_add(n)?)
    }

    /// The n-th working day strictly before this day, n from 1.
    ///
    /// `None` if n < 1, or if the day or the answer lies outside the range.
    #[must_use]
    pub fn working_before(&self, day: Day, n: i32) -> Option<Day> {
        if n < 1 || !self.contains(day) {
            return None;
        }
        self.select(self.rank(day.plus(-1)) - (n - 1))
    }

    /// The day itself if it is worked, otherwise the first working day after it.
    ///
    /// `None` if the day or the answer lies outside the range.
    #[must_use]
    pub fn roll_forward(&self, day: Day) -> Option<Day> {
        if !self.contains(day) {
            return None;
        }
        self.select(self.rank(day.plus(-1)) + 1)
    }

    /// How many working days there are after the one day, up to and including the other.
    ///
    /// With the days exchanged the number is the same, negative. Days outside the range are not
    /// counted.
    #[must_use]
    pub fn working_between(&self, after: Day, up_to: Day) -> i32 {
        self.rank(up_to) - self.rank(after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    /// The year 2014 with two holidays at its edges and one exchange in May.
    fn year() -> Calendar {
        Calendar::from_csv(
            "date,kind,name,sureness,source\n\
             2014-01-01,holiday,A,high,x\n\
             2014-05-02,substituted,B,high,x\n\
             2014-05-04,working_weekend,C,high,x\n\
             2014-06-02,special_nonworking,D,high,x\n\
             2014-12-31,holiday,E,high,x\n",
        )
        .unwrap()
    }

    #[test]
    fn the_rule_for_a_working_day() {
        let year = year();
        let answers = [
            ("2014-01-01", false), // holiday on a Wednesday
            ("2014-01-02", true),  // plain Thursday
            ("2014-01-04", false), // plain Saturday
            ("2014-05-02", false), // Friday off
            ("2014-05-04", true),  // Sunday worked
            ("2014-06-02", true),  // Monday, suspended for some only
            ("2013-12-31", false), // outside
            ("2015-01-01", false), // outside
        ];
        for (text, expected) in answers {
            assert_eq!(year.is_working(day(text)), expected, "{text}");
        }
    }

    #[test]
    fn rank_saturates_and_select_ends() {
        let year = year();
        // 2014 begins and ends on a Wednesday: 365 days are 52 weeks and a Wednesday, 261 weekdays.
        // Less 1 January, 31 December and 2 May, plus the Sunday 4 May: 259.
        assert_eq!(year.rank(Day::MAX), 259);
        assert_eq!(year.rank(day("2014-12-31")), 259);
        assert_eq!(year.rank(day("2014-01-01")), 0);
        assert_eq!(year.rank(Day::MIN), 0);
        assert_eq!(year.select(1), Some(day("2014-01-02")));
        assert_eq!(year.select(259), Some(day("2014-12-30")));
        for n in [i32::MIN, -1, 0, 260, i32::MAX] {
            assert_eq!(year.select(n), None, "{n}");
        }
    }

    #[test]
    fn nothing_is_guessed_at_the_edges() {
        let year = year();
        assert_eq!(year.working_after(day("2014-12-29"), 1), Some(day("2014-12-30")));
        assert_eq!(year.working_after(day("2014-12-30"), 1), None);
        assert_eq!(year.working_after(day("2013-12-31"), 1), None);
        assert_eq!(year.working_after(day("2014-06-01"), i32::MAX), None);
        assert_eq!(year.working_after(day("2014-06-01"), 0), None);
        assert_eq!(year.working_before(day("2014-01-03"), 1), Some(day("2014-01-02")));
        assert_eq!(year.working_before(day("2014-01-02"), 1), None);
        assert_eq!(year.working_before(day("2015-01-01"), 1), None);
        assert_eq!(year.working_before(day("2014-06-01"), i32::MAX), None);
        assert_eq!(year.working_before(day("2014-06-01"), -1), None);
        assert_eq!(year.roll_forward(day("2014-12-31")), None);
        assert_eq!(year.roll_forward(day("2013-12-31")), None);
        assert_eq!(year.roll_forward(day("2014-01-01")), Some(day("2014-01-02")));
    }

    #[test]
    fn between_is_symmetrical() {
        let year = year();
        // From Thursday 1 May: Friday off, Sunday 4, Monday 5, Tuesday 6.
        assert_eq!(year.working_between(day("2014-05-01"), day("2014-05-06")), 3);
        assert_eq!(year.working_between(day("2014-05-06"), day("2014-05-01")), -3);
        assert_eq!(year.working_between(day("2014-05-06"), day("2014-05-06")), 0);
    }
}
