//! Periods of days: where they end, and where the last day before something lies.

use std::fmt;

use super::{Calendar, Conventions, CountingBack, CountingStart, Day, EndOnNonworking};

/// What a period is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Days that are worked.
    WorkingDays,
    /// All days.
    CalendarDays,
}

/// A length of time as an act states it, `12 working days`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// How many; 0 means on the day itself.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::WorkingDays => "working",
            Unit::CalendarDays => "calendar",
        };
        let days = if self.count == 1 { "day" } else { "days" };
        write!(f, "{} {unit} {days}", self.count)
    }
}

/// Days that a running period does not count: those after the one day, up to and including the
/// other.
///
/// One that ends no later than it begins covers no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stop {
    /// The day on which the clock is stopped; it still counts.
    pub after: Day,
    /// The last day that does not count.
    pub through: Day,
}

impl Stop {
    /// Whether the day is one that does not count.
    #[must_use]
    pub fn covers(&self, day: Day) -> bool {
        self.after < day && day <= self.through
    }
}

impl Calendar {
    /// The last day of a period that runs from an event on the day `from`.
    ///
    /// A day counts if it is of the period's unit and no stop covers it. Counting starts on the day
    /// after `from` or on `from` itself, as `counting_start` says; the period ends on the N-th day
    /// that counts. A period of calendar days that so ends on a day not worked goes on to the next
    /// working day, unless `end_on_nonworking` keeps it. A period of 0 days ends on `from`, which
    /// as calendar days rolls too.
    ///
    /// The stops are in order of `after`; they may overlap. A stop that begins on the day on which
    /// the counting is finished, or later, has no effect, not even on the rolling.
    ///
    /// `None` if `from`, the end of the counting or the end of the rolling lies outside the range.
    /// Takes constant time for each stop, however long the period.
    #[must_use]
    pub fn end_of(&self, period: Period, from: Day, stops: &[Stop], conventions: Conventions) -> Option<Day> {
        if !self.contains(from) {
            return None;
        }
        let finished = if period.count == 0 {
            from
        } else {
            let start = match conventions.counting_start {
                CountingStart::NextDay => from,
                CountingStart::SameDay => from.plus(-1),
            };
            self.counted_after(start, period, stops)?
        };
        match (period.unit, conventions.end_on_nonworking) {
            (Unit::CalendarDays, EndOnNonworking::RollForward) => self.roll_forward(finished),
            (Unit::CalendarDays, EndOnNonworking::Keep) | (Unit::WorkingDays, _) => Some(finished),
        }
    }

    /// The latest day that is at least a period before the day `end`.
    ///
    /// Plainly counted it is the N-th day of the unit strictly before `end`; with clear days the
    /// one before that, so that N whole days lie between. At least 0 days before is `end` itself,
    /// or with clear days the first day of the unit before it.
    ///
    /// A result in calendar days is not moved off a day that is not worked: forwards would break
    /// the "at least", and backwards is a rule that no act states.
    ///
    /// `None` if `end` or the result lies outside the range. Whether the result is too early to be
    /// kept is for the caller to see.
    #[must_use]
    pub fn latest_before(&self, period: Period, end: Day, conventions: Conventions) -> Option<Day> {
        if !self.contains(end) {
            return None;
        }
        let days = match conventions.counting_back {
            CountingBack::Plain => i32::from(period.count),
            CountingBack::ClearDays => i32::from(period.count) + 1,
        };
        match period.unit {
            Unit::WorkingDays if days == 0 => Some(end),
            Unit::WorkingDays => self.working_before(end, days),
            Unit::CalendarDays => Some(end.plus(-days)).filter(|day| self.contains(*day)),
        }
    }

    /// The N-th day of the unit after `start` that no stop covers, N from 1.
    fn counted_after(&self, start: Day, period: Period, stops: &[Stop]) -> Option<Day> {
        let mut number = self.number_in(period.unit, start) + i32::from(period.count);
        let mut seen_through = start;
        for stop in stops {
            let after = stop.after.max(seen_through);
            if stop.through <= after {
                continue;
            }
            if self.numbered(period.unit, number)? <= after {
                break;
            }
            number += self.number_in(period.unit, stop.through) - self.number_in(period.unit, after);
            seen_through = stop.through;
        }
        self.numbered(period.unit, number)
    }

    /// The number of the last day of the unit up to and including this day.
    fn number_in(&self, unit: Unit, day: Day) -> i32 {
        match unit {
            Unit::WorkingDays => self.rank(day),
            Unit::CalendarDays => day.number(),
        }
    }

    /// The day with this number, if the range has one.
    fn numbered(&self, unit: Unit, number: i32) -> Option<Day> {
        match unit {
            Unit::WorkingDays => self.select(number),
            Unit::CalendarDays => Some(Day::from_number(number)).filter(|day| self.contains(*day)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn days(count: u16, unit: Unit) -> Period {
        Period { count, unit }
    }

    /// 2014 with a single holiday, Thursday 1 May.
    fn year() -> Calendar {
        Calendar::from_csv("date,kind,name,sureness,source\n2014-05-01,holiday,A,high,x\n").unwrap()
    }

    #[test]
    fn periods_read_as_words() {
        assert_eq!(days(12, Unit::WorkingDays).to_string(), "12 working days");
        assert_eq!(days(1, Unit::WorkingDays).to_string(), "1 working day");
        assert_eq!(days(1, Unit::CalendarDays).to_string(), "1 calendar day");
        assert_eq!(days(0, Unit::CalendarDays).to_string(), "0 calendar days");
    }

    #[test]
    fn nothing_counted_is_the_day_itself() {
        let (year, plain) = (year(), Conventions::default());
        let saturday = day("2014-06-07");
        assert_eq!(year.end_of(days(0, Unit::WorkingDays), saturday, &[], plain), Some(saturday));
        assert_eq!(year.end_of(days(0, Unit::CalendarDays), saturday, &[], plain), Some(day("2014-06-09")));
        let keep = Conventions { end_on_nonworking: EndOnNonworking::Keep, ..plain };
        assert_eq!(year.end_of(days(0, Unit::CalendarDays), saturday, &[], keep), Some(saturday));
        assert_eq!(year.latest_before(days(0, Unit::WorkingDays), saturday, plain), Some(saturday));
        assert_eq!(year.latest_before(days(0, Unit::CalendarDays), saturday, plain), Some(saturday));
    }

    #[test]
    fn same_day_counts_only_if_the_day_counts() {
        let year = year();
        let same = Conventions { counting_start: CountingStart::SameDay, ..Conventions::default() };
        // Friday 6 June is day 1, Monday 9 June day 2; from Saturday, Monday is day 1.
        assert_eq!(year.end_of(days(2, Unit::WorkingDays), day("2014-06-06"), &[], same), Some(day("2014-06-09")));
        assert_eq!(year.end_of(days(2, Unit::WorkingDays), day("2014-06-07"), &[], same), Some(day("2014-06-10")));
        assert_eq!(year.end_of(days(3, Unit::CalendarDays), day("2014-06-02"), &[], same), Some(day("2014-06-04")));
        // The very first day of the range can be day 1.
        assert_eq!(year.end_of(days(1, Unit::WorkingDays), day("2014-01-01"), &[], same), Some(day("2014-01-01")));
    }

    #[test]
    fn stops_overlap_are_empty_or_come_too_late() {
        let (year, plain) = (year(), Conventions::default());
        let stop = |after: &str, through: &str| Stop { after: day(after), through: day(through) };
        let end = |stops: &[Stop]| year.end_of(days(5, Unit::WorkingDays), day("2014-06-02"), stops, plain);
        // Tuesday 3 to Friday 6 June are four days, Monday 9 is the fifth.
        assert_eq!(end(&[]), Some(day("2014-06-09")));
        assert_eq!(end(&[stop("2014-06-04", "2014-06-04"), stop("2014-06-05", "2014-06-03")]), Some(day("2014-06-09")));
        assert_eq!(end(&[stop("2014-06-09", "2014-06-30")]), Some(day("2014-06-09")));
        // The last day itself is covered: nothing until Tuesday 10, which is the fifth.
        assert_eq!(end(&[stop("2014-06-08", "2014-06-09")]), Some(day("2014-06-10")));
        // Wednesday 4 to Friday 6 covered, the overlap once: 3, 9, 10, 11, 12 June count.
        assert_eq!(end(&[stop("2014-06-03", "2014-06-05"), stop("2014-06-04", "2014-06-06")]), Some(day("2014-06-12")));
        // Begun before the period: 5, 6, 9, 10, 11 June count.
        assert_eq!(end(&[stop("2014-05-20", "2014-06-04")]), Some(day("2014-06-11")));
        // The clock never runs again within the range.
        assert_eq!(end(&[stop("2014-06-03", "2015-06-03")]), None);
    }

    #[test]
    fn a_stop_on_the_last_day_counted_does_not_stop_the_rolling() {
        let (year, plain) = (year(), Conventions::default());
        // Five calendar days from Monday 2 June end on Saturday 7, and roll to Monday 9.
        let stop = Stop { after: day("2014-06-07"), through: day("2014-06-20") };
        assert_eq!(
            year.end_of(days(5, Unit::CalendarDays), day("2014-06-02"), &[stop], plain),
            Some(day("2014-06-09"))
        );
    }

    #[test]
    fn backwards_is_not_rolled() {
        let year = year();
        let plain = Conventions::default();
        let clear = Conventions { counting_back: CountingBack::ClearDays, ..plain };
        let calendar = days(3, Unit::CalendarDays);
        // Three days before Wednesday 11 June is Sunday 8; with clear days Saturday 7.
        assert_eq!(year.latest_before(calendar, day("2014-06-11"), plain), Some(day("2014-06-08")));
        assert_eq!(year.latest_before(calendar, day("2014-06-11"), clear), Some(day("2014-06-07")));
        // Before Wednesday 11 June: 10, 9, 6, and for clear days 5.
        let working = days(3, Unit::WorkingDays);
        assert_eq!(year.latest_before(working, day("2014-06-11"), plain), Some(day("2014-06-06")));
        assert_eq!(year.latest_before(working, day("2014-06-11"), clear), Some(day("2014-06-05")));
        assert_eq!(year.latest_before(calendar, day("2014-01-03"), plain), None);
        assert_eq!(year.latest_before(calendar, day("2015-01-03"), plain), None);
    }
}
