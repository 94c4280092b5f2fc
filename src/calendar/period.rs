//! Periods of days: where they end, and where the last day before something lies.

use std::fmt;

use super::{
    BackOnNonworking, Calendar, Conventions, CountingBack, CountingStart, Day, EndOnNonworking, Manner, MonthEnd,
    StopOnLastDay,
};

/// What a period is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Days that are worked.
    WorkingDays,
    /// All days.
    CalendarDays,
    /// Seven days each: a week ends on the same day of the week.
    Weeks,
    /// Months: one ends on the day of the same number.
    Months,
    /// Twelve months each.
    Years,
}

impl Unit {
    /// The most of them that a period can have: a hundred years, and of days as many as there is room for.
    #[must_use]
    pub fn most(self) -> u16 {
        match self {
            Unit::WorkingDays | Unit::CalendarDays => u16::MAX,
            Unit::Weeks => 5_200,
            Unit::Months => 1_200,
            Unit::Years => 100,
        }
    }

    /// Whether it is one day. A period of no days ends on the day itself; one of no months means nothing.
    #[must_use]
    pub fn is_of_days(self) -> bool {
        matches!(self, Unit::WorkingDays | Unit::CalendarDays)
    }

    /// How many days one of them has; 1 for those whose days are not always as many.
    fn days(self) -> i32 {
        if self == Unit::Weeks { 7 } else { 1 }
    }

    /// How many months one of them has, if it is made of months.
    fn months(self) -> Option<i32> {
        match self {
            Unit::WorkingDays | Unit::CalendarDays | Unit::Weeks => None,
            Unit::Months => Some(1),
            Unit::Years => Some(12),
        }
    }

    /// Whether one can end on a day that is not worked.
    #[must_use]
    pub fn may_end_off(self) -> bool {
        self != Unit::WorkingDays
    }

    /// Whether its length hangs on the month in which it ends.
    #[must_use]
    pub fn is_of_months(self) -> bool {
        self.months().is_some()
    }
}

/// A length of time as an act states it, `12 working days`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// How many; 0 means on the day itself.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
    /// What it says of its own counting.
    pub manner: Manner,
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, many) = match self.unit {
            Unit::WorkingDays => ("working day", "working days"),
            Unit::CalendarDays => ("calendar day", "calendar days"),
            Unit::Weeks => ("week", "weeks"),
            Unit::Months => ("month", "months"),
            Unit::Years => ("year", "years"),
        };
        write!(f, "{} {}{}", self.count, if self.count == 1 { one } else { many }, self.manner)
    }
}

impl Period {
    /// So many of a unit, counted as the readings have it.
    #[must_use]
    pub const fn new(count: u16, unit: Unit) -> Period {
        Period { count, unit, manner: Manner { start: None, end: None, least_working: 0 } }
    }

    /// The same length in the smallest unit that it is always made of: two weeks in 14 calendar days, a year in 12
    /// months.
    #[must_use]
    pub fn reduced(self) -> (u32, Unit) {
        let count = u32::from(self.count);
        match self.unit {
            Unit::WorkingDays | Unit::CalendarDays | Unit::Months => (count, self.unit),
            Unit::Weeks => (count * 7, Unit::CalendarDays),
            Unit::Years => (count * 12, Unit::Months),
        }
    }

    /// Its last day where that is the day of the number and no table of days has a say: in anything but working days, kept
    /// on a day that is not worked; none otherwise.
    #[must_use]
    pub fn end_by_number(self, from: Day, conventions: Conventions) -> Option<Day> {
        let conventions = self.manner.over(conventions);
        let kept = conventions.end_on_nonworking == EndOnNonworking::Keep && self.manner.least_working == 0;
        let same_day = conventions.counting_start == CountingStart::SameDay;
        let count = i32::from(self.count);
        match self.unit.months() {
            _ if !kept || self.unit == Unit::WorkingDays || count == 0 => None,
            Some(months) => from.after_months(count * months, same_day, conventions.month_end),
            None => Some(from.plus(count * self.unit.days() - i32::from(same_day))),
        }
    }

    /// The latest day before another one by its number, on the same terms as [`Period::end_by_number`].
    #[must_use]
    pub fn before_by_number(self, end: Day, conventions: Conventions) -> Option<Day> {
        let kept = conventions.back_on_nonworking == BackOnNonworking::Keep;
        let clear = i32::from(conventions.counting_back == CountingBack::ClearDays);
        let count = i32::from(self.count);
        match self.unit.months() {
            _ if !kept || self.unit == Unit::WorkingDays => None,
            Some(months) if count > 0 => {
                Some(end.after_months(-count * months, false, conventions.month_end)?.plus(-clear))
            }
            _ => Some(end.plus(-count * self.unit.days() - clear)),
        }
    }

    /// The day that much later, whether it is worked or not; none for working days, which only a calendar knows.
    #[must_use]
    pub fn later_than(self, day: Day) -> Option<Day> {
        let count = i32::from(self.count);
        match self.unit.months() {
            _ if self.unit == Unit::WorkingDays => None,
            Some(months) if count > 0 => day.after_months(count * months, false, MonthEnd::default()),
            _ => Some(day.plus(count * self.unit.days())),
        }
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

/// Where a period ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct End {
    /// The day on which the last of its days is counted.
    pub used_up: Day,
    /// The same day or, where the clock was stopped on it, the day on which the stop is over.
    pub counted: Day,
    /// Its last day: the day counted or, where that is not worked or the clock was stopped on it, a later one.
    pub last: Day,
    /// Whether the clock was stopped when all days were counted and before they were over.
    pub stopped_at_end: bool,
}

impl Calendar {
    /// The last day of a period that runs from an event on the day `from`: [`End::last`] of [`Calendar::end`].
    #[must_use]
    pub fn end_of(&self, period: Period, from: Day, stops: &[Stop], conventions: Conventions) -> Option<Day> {
        self.end(period, from, stops.iter().copied(), conventions).map(|end| end.last)
    }

    /// Where a period ends that runs from an event on the day `from`.
    ///
    /// A day counts if it is of the period's unit and no stop covers it. Counting starts on the day
    /// after `from` or on `from` itself, as `counting_start` says; the period ends on the N-th day
    /// that counts. A period of weeks, months or years ends on the day of the same name or number, or
    /// on the day before it where `from` itself counts; for a day that its month does not have,
    /// `month_end` names another. It is as many calendar days long as that takes, and each day that a stop
    /// covers adds one. A period that so ends on a day not worked goes on to the next working day,
    /// unless `end_on_nonworking` keeps it or puts it back: any but one of working days, and one of 0 days of either
    /// unit, which ends on `from`. What the period says of its own [`Manner`] goes before the readings. If it has to have
    /// some working days, it ends no sooner than a period of these would.
    ///
    /// The stops come in order of `after`; they may overlap. One that begins when all days are
    /// counted, but no later than on the last day, holds the period there until it is over, as
    /// `stop_on_last_day` says. One that begins later has no effect. Days on which several stops
    /// hold are days of one standstill: they do not count twice.
    ///
    /// `None` if `from`, the end of the counting or the last day lies outside the range. Takes
    /// constant time for each stop, however long the period.
    #[must_use]
    pub fn end(
        &self,
        period: Period,
        from: Day,
        stops: impl IntoIterator<Item = Stop, IntoIter: Clone>,
        conventions: Conventions,
    ) -> Option<End> {
        if !self.contains(from) {
            return None;
        }
        let stops = stops.into_iter();
        let conventions = period.manner.over(conventions);
        let end = self.run_out(period, from, stops.clone(), conventions)?;
        if period.manner.least_working == 0 {
            return Some(end);
        }
        let least = Period::new(period.manner.least_working.into(), Unit::WorkingDays);
        let least = self.run_out(least, from, stops, conventions)?;
        Some(if least.last > end.last { least } else { end })
    }

    /// The same of a period that departs in nothing from these readings.
    fn run_out(
        &self,
        period: Period,
        from: Day,
        stops: impl Iterator<Item = Stop>,
        conventions: Conventions,
    ) -> Option<End> {
        let start = match conventions.counting_start {
            CountingStart::SameDay if period.count > 0 => from.plus(-1),
            CountingStart::SameDay | CountingStart::NextDay => from,
        };
        let mut number = self.last_number(period, from, start, conventions)?;
        let finished = |number: i32| if period.count == 0 { Some(from) } else { self.numbered(period.unit, number) };
        let mut seen_through = start;
        let mut end: Option<End> = None;
        for stop in stops {
            let after = stop.after.max(seen_through);
            if stop.through <= after {
                continue;
            }
            if let Some(end) = &mut end {
                self.hold(end, stop, conventions)?;
                continue;
            }
            let day = finished(number)?;
            if day <= after {
                let mut counted = self.counted(day, from, conventions)?;
                self.hold(&mut counted, stop, conventions)?;
                (end, seen_through) = (Some(counted), after);
            } else {
                number += self.number_in(period.unit, stop.through) - self.number_in(period.unit, after);
                seen_through = stop.through;
            }
        }
        match end {
            Some(end) => Some(end),
            None => self.counted(finished(number)?, from, conventions),
        }
    }

    /// The end of a period from `from` whose last day is counted on `day`, before any stop on it. It is not put back to
    /// before it begins: then it ends where it ends.
    fn counted(&self, day: Day, from: Day, conventions: Conventions) -> Option<End> {
        let last = match conventions.end_on_nonworking {
            EndOnNonworking::RollForward => self.roll_forward(day)?,
            EndOnNonworking::Keep => day,
            EndOnNonworking::RollBack if self.is_working(day) => day,
            EndOnNonworking::RollBack => self.working_before(day, 1).filter(|it| *it >= from).unwrap_or(day),
        };
        Some(End { used_up: day, counted: day, last, stopped_at_end: false })
    }

    /// Holds a period whose days are all counted while a stop lasts that begins before the period is over. Of several
    /// such stops the one that lasts longest decides, in whatever order they come.
    fn hold(&self, end: &mut End, stop: Stop, conventions: Conventions) -> Option<()> {
        if stop.after > end.last {
            return Some(());
        }
        let (counted, last) = match conventions.stop_on_last_day {
            StopOnLastDay::Expired => return Some(()),
            StopOnLastDay::EndOfStop => (stop.through, self.roll_forward(stop.through)?),
            StopOnLastDay::NextWorkingDay => {
                let day = self.working_after(stop.through, 1)?;
                (day, day)
            }
        };
        end.stopped_at_end |= last > end.last;
        end.counted = end.counted.max(counted);
        end.last = end.last.max(last);
        Some(())
    }

    /// The latest day that is at least a period before the day `end`.
    ///
    /// Plainly counted it is the N-th day of the unit strictly before `end`; with clear days the
    /// one before that, so that N whole days lie between. At least 0 days before is `end` itself,
    /// or with clear days the first day of the unit before it.
    ///
    /// Weeks, months and years lead back to the day of the same name or number; with clear days to the one before it.
    /// A result in anything but working days that is not worked stays where it is, or goes back to the working
    /// day before, as `back_on_nonworking` says; forwards would break the "at least".
    ///
    /// `None` if `end` or the result lies outside the range. Whether the result is too early to be
    /// kept is for the caller to see.
    #[must_use]
    pub fn latest_before(&self, period: Period, end: Day, conventions: Conventions) -> Option<Day> {
        if !self.contains(end) {
            return None;
        }
        let clear = match conventions.counting_back {
            CountingBack::Plain => 0,
            CountingBack::ClearDays => 1,
        };
        let days = i32::from(period.count) + clear;
        if period.unit == Unit::WorkingDays {
            return if days == 0 { Some(end) } else { self.working_before(end, days) };
        }
        let day = Some(self.counted_back(period, end, conventions)?.plus(-clear)).filter(|day| self.contains(*day))?;
        match conventions.back_on_nonworking {
            BackOnNonworking::RollBack if days > 0 && !self.is_working(day) => self.working_before(day, 1),
            BackOnNonworking::RollBack | BackOnNonworking::Keep => Some(day),
        }
    }

    /// The day a period of anything but working days before another day.
    fn counted_back(&self, period: Period, end: Day, conventions: Conventions) -> Option<Day> {
        let count = i32::from(period.count);
        match period.unit.months() {
            Some(months) if count > 0 => end.after_months(-count * months, false, conventions.month_end),
            _ => Some(end.plus(-count * period.unit.days())),
        }
    }

    /// The number of the last day of a period that no stop interrupts; `start` is the day before the first that
    /// can count.
    fn last_number(&self, period: Period, from: Day, start: Day, conventions: Conventions) -> Option<i32> {
        let count = i32::from(period.count);
        match period.unit.months() {
            Some(months) if count > 0 => {
                let last = from.after_months(count * months, start < from, conventions.month_end)?;
                Some(last.number())
            }
            _ => Some(self.number_in(period.unit, start) + count * period.unit.days()),
        }
    }

    /// The number of the last day of the unit up to and including this day.
    fn number_in(&self, unit: Unit, day: Day) -> i32 {
        match unit {
            Unit::WorkingDays => self.rank(day),
            Unit::CalendarDays | Unit::Weeks | Unit::Months | Unit::Years => day.number(),
        }
    }

    /// The day with this number, if the range has one.
    fn numbered(&self, unit: Unit, number: i32) -> Option<Day> {
        match unit {
            Unit::WorkingDays => self.select(number),
            Unit::CalendarDays | Unit::Weeks | Unit::Months | Unit::Years => {
                Some(Day::from_number(number)).filter(|day| self.contains(*day))
            }
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
        Period::new(count, unit)
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
        // A period that would end on a day off ends on the next working day, whatever its days are counted in.
        assert_eq!(year.end_of(days(0, Unit::WorkingDays), saturday, &[], plain), Some(day("2014-06-09")));
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
        // Stopped on the fifth day itself: held until Monday 30 June. Stopped the day after: too late.
        assert_eq!(end(&[stop("2014-06-09", "2014-06-30")]), Some(day("2014-06-30")));
        assert_eq!(end(&[stop("2014-06-10", "2014-06-30")]), Some(day("2014-06-09")));
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
    fn a_stop_on_the_last_day_holds_the_period() {
        let (year, plain) = (year(), Conventions::default());
        let expired = Conventions { stop_on_last_day: StopOnLastDay::Expired, ..plain };
        let next = Conventions { stop_on_last_day: StopOnLastDay::NextWorkingDay, ..plain };
        let stop = |after: &str, through: &str| [Stop { after: day(after), through: day(through) }];
        // Five calendar days from Monday 2 June end on Saturday 7, and roll to Monday 9.
        let five = |stops: &[Stop], reading| {
            year.end_of(days(5, Unit::CalendarDays), day("2014-06-02"), stops, reading).unwrap().to_string()
        };
        // Stopped on the Saturday, on the Sunday, on the Monday: until Friday 20.
        for begun in ["2014-06-07", "2014-06-08", "2014-06-09"] {
            assert_eq!(five(&stop(begun, "2014-06-20"), plain), "2014-06-20", "begun {begun}");
            assert_eq!(five(&stop(begun, "2014-06-20"), next), "2014-06-23", "begun {begun}");
            assert_eq!(five(&stop(begun, "2014-06-20"), expired), "2014-06-09", "begun {begun}");
        }
        // On Tuesday 10 the period is over.
        assert_eq!(five(&stop("2014-06-10", "2014-06-20"), plain), "2014-06-09");
        // A stop that is over on Sunday 15 ends on Monday 16; one that is over on Sunday 8 changes nothing.
        assert_eq!(five(&stop("2014-06-09", "2014-06-15"), plain), "2014-06-16");
        assert_eq!(five(&stop("2014-06-07", "2014-06-08"), plain), "2014-06-09");
        // One stop after the other: held until Friday 20, on which the next begins.
        let twice = [stop("2014-06-09", "2014-06-20"), stop("2014-06-20", "2014-06-25")].concat();
        assert_eq!(five(&twice, plain), "2014-06-25");
        // Two at once are one standstill, which is over on Thursday 12; a working day more is Friday 13.
        let [short, long] = [stop("2014-06-09", "2014-06-11"), stop("2014-06-09", "2014-06-12")];
        for both in [[short, long].concat(), [long, short].concat()] {
            assert_eq!(five(&both, plain), "2014-06-12");
            assert_eq!(five(&both, next), "2014-06-13");
        }
        // A stop on the day off alone leaves Monday 9 to act; one on that Monday as well asks for another day.
        assert_eq!(five(&stop("2014-06-07", "2014-06-08"), next), "2014-06-09");
        assert_eq!(five(&stop("2014-06-07", "2014-06-09"), next), "2014-06-10");
    }

    #[test]
    fn the_day_counted_is_told_beside_the_last_day() {
        let (year, plain) = (year(), Conventions::default());
        let end = |stops: &[Stop]| {
            let end = year.end(days(5, Unit::CalendarDays), day("2014-06-02"), stops.iter().copied(), plain).unwrap();
            (end.counted.to_string(), end.last.to_string(), end.stopped_at_end)
        };
        assert_eq!(end(&[]), ("2014-06-07".to_owned(), "2014-06-09".to_owned(), false));
        // Held through Sunday 15, which goes on to Monday 16.
        let stop = Stop { after: day("2014-06-09"), through: day("2014-06-15") };
        assert_eq!(end(&[stop]), ("2014-06-15".to_owned(), "2014-06-16".to_owned(), true));
    }

    #[test]
    fn backwards_in_calendar_days_rolls_back_where_that_is_the_reading() {
        let year = year();
        let back = Conventions { back_on_nonworking: BackOnNonworking::RollBack, ..Conventions::default() };
        let three = days(3, Unit::CalendarDays);
        // Three days before Wednesday 11 June is Sunday 8, so Friday 6; three before Thursday 12 is Monday 9.
        assert_eq!(year.latest_before(three, day("2014-06-11"), back), Some(day("2014-06-06")));
        assert_eq!(year.latest_before(three, day("2014-06-12"), back), Some(day("2014-06-09")));
        // Nothing is counted: a Saturday stays.
        assert_eq!(year.latest_before(days(0, Unit::CalendarDays), day("2014-06-07"), back), Some(day("2014-06-07")));
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
