//! How far a period reaches, day by day, with the days on which its clock stands.

use chrono::NaiveDate;

use super::case::Case;
use super::days::{Days, day_after, in_range};
use super::months::months_after;
use Period::{CalendarDays, Departing, Months, Weeks, WorkingDays, Years};

/// A length of time as the law states it.
#[derive(Debug, Clone, Copy)]
pub enum Period {
    WorkingDays(u32),
    CalendarDays(u32),
    Weeks(u32),
    Months(u32),
    Years(u32),
    /// So many of one of these, counted in a manner of its own.
    Departing(fn(u32) -> Period, u32, Manner),
}

/// In what a period departs from the readings that others follow.
#[derive(Debug, Clone, Copy, Default)]
pub struct Manner {
    /// Whether the day of the event counts.
    pub counting_that_day: Option<bool>,
    /// The reading of what becomes of an end on a day that is not worked.
    pub ending: Option<&'static str>,
    /// How many working days it has at least.
    pub least_working: u32,
}

impl Period {
    /// Without its manner, and that.
    pub fn parted(self) -> (Period, Manner) {
        match self {
            Departing(unit, count, manner) => (unit(count), manner),
            plain => (plain, Manner::default()),
        }
    }
}

/// The clock stands on the days after the first day, up to and including the second.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stop {
    pub after: NaiveDate,
    pub until: NaiveDate,
}

impl Stop {
    /// From the notice to the delivery. The days by which it is late may be no longer those that the act leaves out.
    pub fn of_delivery(case: &Case, notified: NaiveDate, delivered: NaiveDate, window: NaiveDate) -> Stop {
        let until_limit = case.assumes("late_delivery_clock", "until_limit");
        Stop { after: notified, until: if until_limit { delivered.min(window) } else { delivered } }
    }

    fn holds(&self, day: NaiveDate) -> bool {
        self.after < day && day <= self.until
    }
}

/// Where a period ends.
#[derive(Debug, Clone, Copy)]
pub struct End {
    /// The day to which it was counted.
    pub counted: NaiveDate,
    /// The day on which it ends: a later one where the day counted to was no working day.
    pub rolled: NaiveDate,
}

/// What periods are counted by: the calendar, the readings that the case follows, the days on which the clock stands.
#[derive(Clone, Copy)]
pub struct Clock<'a> {
    pub case: &'a Case<'a>,
    pub days: &'a Days,
    pub stops: &'a [Stop],
}

impl Clock<'_> {
    /// The end of a period that runs from an event on this day.
    pub fn within(&self, period: Period, event: NaiveDate) -> Result<End, String> {
        let (period, manner) = period.parted();
        let same_day = manner.counting_that_day.unwrap_or(self.case.assumes("counting_start", "same_day"));
        let first = if same_day { event } else { day_after(event)? };
        let end = self.counted(self.in_days(period, event, first), (event, first), manner)?;
        if manner.least_working == 0 {
            return Ok(end);
        }
        let least = self.counted(WorkingDays(manner.least_working), (event, first), manner)?;
        Ok(if least.rolled > end.rolled { least } else { end })
    }

    /// The end of an extension. Nothing happens on the day it goes on from, which is why it never counts.
    pub fn extended(&self, end: End, by: Period) -> Result<End, String> {
        let from_counted = self.case.assumes("extension_start", "counted_end");
        let start = if from_counted { end.counted } else { end.rolled };
        let first = day_after(start)?;
        self.counted(self.in_days(by, start, first), (start, first), Manner::default())
    }

    /// A period of weeks, months or years that runs from an event: as many calendar days as there are from its first day
    /// to its last. Each of them has to run, so that a day on which the clock stands puts the end off by a day.
    fn in_days(&self, period: Period, event: NaiveDate, first: NaiveDate) -> Period {
        let months = match period {
            WorkingDays(_) | CalendarDays(_) | Departing(..) => return period,
            Weeks(count) => return CalendarDays(7 * count),
            Months(count) => count,
            Years(count) => 12 * count,
        };
        let last = months_after(self.case, event, months, first == event);
        let days = first.iter_days().take_while(|day| *day <= last).count();
        CalendarDays(u32::try_from(days).expect("no law has so many days"))
    }

    /// Walks from the first day that can count to the last that is needed.
    fn counted(&self, period: Period, (event, first): (NaiveDate, NaiveDate), manner: Manner) -> Result<End, String> {
        let (WorkingDays(length) | CalendarDays(length)) = period else { unreachable!("put in days before") };
        let mut day = first;
        let mut counted = u32::from(self.counts(period, day));
        while counted < length {
            day = self.next_counted(period, day)?;
            counted += 1;
        }
        self.held_open(End { counted: day, rolled: self.rolled(period, (event, day), manner)? })
    }

    /// The next day that the period is made of.
    fn next_counted(&self, period: Period, mut day: NaiveDate) -> Result<NaiveDate, String> {
        loop {
            day = day_after(day)?;
            if self.counts(period, day) {
                return Ok(day);
            }
        }
    }

    /// Whether this day is one of those the period is made of.
    fn counts(&self, period: Period, day: NaiveDate) -> bool {
        let right_kind = !matches!(period, WorkingDays(_)) || self.days.is_working(day);
        right_kind && !self.stands_on(day)
    }

    fn stands_on(&self, day: NaiveDate) -> bool {
        self.stops.iter().any(|stop| stop.holds(day))
    }

    /// A period of working days ends on one; a period of calendar days as the reading has it.
    fn rolled(
        &self,
        period: Period,
        (event, day): (NaiveDate, NaiveDate),
        manner: Manner,
    ) -> Result<NaiveDate, String> {
        let follows = |reading| match manner.ending {
            Some(own) => own == reading,
            None => self.case.assumes("end_on_nonworking", reading),
        };
        if !matches!(period, WorkingDays(_)) && follows("keep") {
            return Ok(day);
        }
        if follows("roll_back") {
            // Where there is no working day back to the event, it ends where it ends.
            let back = event.iter_days().take_while(|it| *it <= day).filter(|it| self.days.is_working(*it)).last();
            return Ok(back.unwrap_or(day));
        }
        self.days.working_day_from(day)
    }

    /// A stop that begins when all days are used up and the period has not been missed: it ends with the stop.
    ///
    /// A period has not been missed before the day on which it ends is over, and that is the day to which it was rolled. So
    /// a stop that begins on a day off between the two keeps it open as well: nobody could have been late by then. If the
    /// stop ends on a day off, the period ends on the next working day, also where ends that were counted to are kept.
    fn held_open(&self, mut end: End) -> Result<End, String> {
        if self.case.assumes("stop_on_last_day", "expired") {
            return Ok(end);
        }
        let a_day_more = self.case.assumes("stop_on_last_day", "next_working_day");
        // The clock may stand once more before the end that one standstill makes is over.
        while let Some(until) = self.standstill_before_the_end_of(end)? {
            let counted = if a_day_more { self.next_counted(WorkingDays(1), until)? } else { until };
            end = End { counted, rolled: self.days.working_day_from(counted)?.max(end.rolled) };
        }
        Ok(end)
    }

    /// The last day of the standstill that begins after the day counted to, and on the day after the end at the latest. What
    /// is waited for at once, or one thing right after the other, is one standstill.
    fn standstill_before_the_end_of(&self, end: End) -> Result<Option<NaiveDate>, String> {
        let mut in_time = end.counted.iter_days().skip(1).take_while(|day| day.pred_opt() <= Some(end.rolled));
        let Some(mut until) = in_time.find(|day| self.stands_on(*day)) else { return Ok(None) };
        while self.stands_on(until.succ_opt().expect("the calendar ends long before time does")) {
            until = day_after(until)?;
        }
        Ok(Some(in_range(until)?))
    }

    /// Working days after the deadline, up to and including the day on which it was done, that were days of delay.
    pub fn days_late(&self, deadline: NaiveDate, on: NaiveDate) -> usize {
        let after = deadline.iter_days().skip(1).take_while(|day| *day <= on);
        after.filter(|day| self.days.is_working(*day) && !self.stands_on(*day)).count()
    }
}
