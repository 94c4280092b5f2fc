//! The course of one case: what has happened, when the clock stood still, how far a period reaches.

use chrono::{NaiveDate, NaiveTime};

use super::case::Case;
use super::days::{Days, day_after, day_before};
use Period::{CalendarDays, WorkingDays};

/// A length of time as the law states it.
#[derive(Clone, Copy)]
pub enum Period {
    WorkingDays(u32),
    CalendarDays(u32),
}

/// Something that happened.
pub struct Event {
    pub id: &'static str,
    /// The day from which it could happen.
    pub start: NaiveDate,
    /// The last day it was lawful on, where there is one.
    pub deadline: Option<NaiveDate>,
    pub on: NaiveDate,
}

/// A case under way.
pub struct Course<'a> {
    pub case: &'a Case<'a>,
    pub days: &'a Days,
    pub events: Vec<Event>,
    /// The overall term and the day it runs from.
    pub term: Option<(Period, NaiveDate)>,
    /// The clock stands still on the days after the first day, up to and including the second.
    pub stops: Vec<(NaiveDate, NaiveDate)>,
}

impl Course<'_> {
    /// The last day of a period that runs from the anchor.
    pub fn within(&self, period: Period, anchor: NaiveDate) -> Result<NaiveDate, String> {
        let (WorkingDays(length) | CalendarDays(length)) = period;
        let same_day = self.case.assumes("counting_start", "same_day");
        let mut day = if same_day { anchor } else { day_after(anchor)? };
        let mut counted = u32::from(self.counts(period, day));
        while counted < length {
            day = day_after(day)?;
            counted += u32::from(self.counts(period, day));
        }
        match period {
            CalendarDays(_) if !self.case.assumes("end_on_nonworking", "keep") => self.days.working_day_from(day),
            _ => Ok(day),
        }
    }

    /// Whether this day is one of those the period is made of.
    fn counts(&self, period: Period, day: NaiveDate) -> bool {
        let stands_still = self.stops.iter().any(|(after, until)| *after < day && day <= *until);
        let right_kind = matches!(period, CalendarDays(_)) || self.days.is_working(day);
        right_kind && !stands_still
    }

    /// The last day that keeps "at least so many working days before the end".
    pub fn working_days_before(&self, length: u32, end: NaiveDate) -> Result<NaiveDate, String> {
        let mut left = length + u32::from(self.case.assumes("counting_back", "clear_days"));
        let mut day = end;
        while left > 0 {
            day = day_before(day)?;
            left -= u32::from(self.days.is_working(day));
        }
        Ok(day)
    }

    /// The last day of the term, as things stand; none where no term runs.
    pub fn term_deadline(&self) -> Result<Option<NaiveDate>, String> {
        self.term.map(|(period, anchor)| self.within(period, anchor)).transpose()
    }

    /// Received on the day of filing if it is a working day and not after 19:00, else on the next working day; registered
    /// on that day.
    pub fn register(&mut self) -> Result<NaiveDate, String> {
        let closing = NaiveTime::from_hms_opt(19, 0, 0).expect("every day has a 19:00");
        let too_late = self.case.time.is_some_and(|time| time > closing);
        let first = if too_late { day_after(self.case.filed)? } else { self.case.filed };
        let same_day = self.case.assumes("receipt_day", "same_day");
        let received = if same_day { self.case.filed } else { self.days.working_day_from(first)? };
        Ok(self.record("register", received, Some(received), received))
    }

    /// The day of the last thing that happened: the next step starts then.
    pub fn now(&self) -> NaiveDate {
        self.events.last().expect("a case starts with its registration").on
    }

    /// A step inside the term: its own last day, but never one after the term's.
    pub fn step(&mut self, id: &'static str, own: NaiveDate) -> Result<NaiveDate, String> {
        let term = self.term_deadline()?.unwrap_or(own);
        Ok(self.by_pace(id, own.min(term)))
    }

    /// A step in which something was asked for: complete neither before that is settled nor before the step itself
    /// began.
    pub fn step_begun(&mut self, id: &'static str, begun: NaiveDate, own: NaiveDate) -> Result<NaiveDate, String> {
        let term = self.term_deadline()?.unwrap_or(own);
        Ok(self.from(id, begun.max(self.now()), own.min(term)))
    }

    /// Something done at the chosen pace, whatever the term.
    pub fn by_pace(&mut self, id: &'static str, deadline: NaiveDate) -> NaiveDate {
        self.from(id, self.now(), deadline)
    }

    /// Something that can be done from a day on.
    fn from(&mut self, id: &'static str, start: NaiveDate, deadline: NaiveDate) -> NaiveDate {
        let earliest = self.case.text("pace") == "earliest";
        let on = if earliest { start } else { start.max(deadline) };
        self.record(id, start, Some(deadline), on)
    }

    /// A notice goes out on the day its step starts, whatever the pace. What is given for it is the time of the step, so
    /// that it has to go out in the term as well.
    pub fn notice(&mut self, id: &'static str, own: Option<NaiveDate>) -> Result<NaiveDate, String> {
        let term = self.term_deadline()?;
        let deadline = [own, term].into_iter().flatten().min();
        Ok(self.record(id, self.now(), deadline, self.now()))
    }

    /// The clock stands still and nothing will start it again: no term ends.
    pub fn stop_for_good(&mut self) {
        self.term = None;
    }

    /// Writes the event down, on the day the case names for it if it names one.
    fn record(
        &mut self,
        id: &'static str,
        start: NaiveDate,
        deadline: Option<NaiveDate>,
        lawful: NaiveDate,
    ) -> NaiveDate {
        let on = self.case.pin(id).unwrap_or(lawful);
        self.events.push(Event { id, start, deadline, on });
        on
    }
}
