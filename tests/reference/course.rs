//! The course of one case: what has happened, when the clock stood still, how far a period reaches.

use chrono::{NaiveDate, NaiveTime};

use super::case::Case;
use super::days::{Days, day_after, day_before, in_range};
use super::months::months_before;
use super::period::{Clock, End, Period, Stop};
use Period::{CalendarDays, Departing, Months, Weeks, WorkingDays, Years};

/// Something that happened.
pub struct Event {
    pub id: &'static str,
    /// The day from which it could happen.
    pub start: NaiveDate,
    /// The last day it was lawful on, where there is one.
    pub deadline: Option<NaiveDate>,
    pub on: NaiveDate,
    /// Whether its clock stands while what was asked for is waited for: that of the provider's steps does.
    pub waits: bool,
}

/// The time for the whole procedure.
pub struct Term {
    pub period: Period,
    /// The day it runs from.
    pub from: NaiveDate,
    pub extended_by: Option<Period>,
}

/// What the applicant is asked for.
pub struct Awaited {
    /// The fact that it comes.
    pub comes: &'static str,
    pub delivery: &'static str,
    /// Counted from the notice.
    pub within: Period,
    /// Whether the days up to the delivery count in the term.
    pub in_term: bool,
}

impl Awaited {
    pub fn sample(within: Period, in_term: bool) -> Awaited {
        Awaited { comes: "sample_delivered", delivery: "sample_delivery", within, in_term }
    }

    pub fn document(within: Period, in_term: bool) -> Awaited {
        Awaited { comes: "authority_document_delivered", delivery: "document_delivery", within, in_term }
    }
}

/// A case under way.
pub struct Course<'a> {
    pub case: &'a Case<'a>,
    pub days: &'a Days,
    pub events: Vec<Event>,
    pub term: Option<Term>,
    pub stops: Vec<Stop>,
    /// A delivery and its last day, where the days up to it count in the term.
    window_in_term: Option<(&'static str, NaiveDate)>,
}

impl<'a> Course<'a> {
    /// A case of which nothing has happened yet.
    pub fn of(case: &'a Case<'a>, days: &'a Days) -> Course<'a> {
        Course { case, days, events: vec![], term: None, stops: vec![], window_in_term: None }
    }

    fn clock(&self) -> Clock<'_> {
        Clock { case: self.case, days: self.days, stops: &self.stops }
    }

    /// The last day of a period that runs from the anchor.
    pub fn within(&self, period: Period, anchor: NaiveDate) -> Result<NaiveDate, String> {
        Ok(self.clock().within(period, anchor)?.rolled)
    }

    /// The last day of a period that makes the clocks of others stand: none stands for it.
    pub fn window(&self, period: Period, anchor: NaiveDate) -> Result<NaiveDate, String> {
        Ok(Clock { stops: &[], ..self.clock() }.within(period, anchor)?.rolled)
    }

    /// The last day that keeps "at least so long before the end". A count in calendar days may end on a day off.
    pub fn before(&self, period: Period, end: NaiveDate) -> Result<NaiveDate, String> {
        let counts = |day| !matches!(period, WorkingDays(_)) || self.days.is_working(day);
        let (mut day, length) = match period {
            WorkingDays(length) | CalendarDays(length) => (end, length),
            Weeks(count) => (end, 7 * count),
            Months(count) => (in_range(months_before(self.case, end, count))?, 0),
            Years(count) => (in_range(months_before(self.case, end, 12 * count))?, 0),
            Departing(..) => unreachable!("no law departs backwards"),
        };
        let mut left = length + u32::from(self.case.assumes("counting_back", "clear_days"));
        while left > 0 {
            day = day_before(day)?;
            left -= u32::from(counts(day));
        }
        while self.case.assumes("back_on_nonworking", "roll_back") && !self.days.is_working(day) {
            day = day_before(day)?;
        }
        Ok(day)
    }

    /// The time for the whole procedure runs from this day.
    pub fn set_term(&mut self, period: Period, from: NaiveDate) {
        self.term = Some(Term { period, from, extended_by: None });
    }

    /// The term goes on from where it ends.
    pub fn extend_term(&mut self, by: Period) {
        self.term = self.term.take().map(|term| Term { extended_by: Some(by), ..term });
    }

    /// The last day of the term, as things stand; none where no term runs.
    pub fn term_deadline(&self) -> Result<Option<NaiveDate>, String> {
        let end = |term: &Term| -> Result<End, String> {
            let end = self.clock().within(term.period, term.from)?;
            term.extended_by.map_or(Ok(end), |by| self.clock().extended(end, by))
        };
        Ok(self.term.as_ref().map(end).transpose()?.map(|end| end.rolled))
    }

    /// Received on the day of filing if it is a working day and not after 19:00, else on the next working day; registered
    /// on that day.
    pub fn register(&mut self) -> Result<NaiveDate, String> {
        let closing = NaiveTime::from_hms_opt(19, 0, 0).expect("every day has a 19:00");
        let too_late = self.case.time.is_some_and(|time| time > closing);
        let first = if too_late { day_after(self.case.filed)? } else { self.case.filed };
        let same_day = self.case.assumes("receipt_day", "same_day");
        let received = if same_day { self.case.filed } else { self.days.working_day_from(first)? };
        Ok(self.unheld(|course| course.record("register", received, Some(received), received)))
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
        self.step_from(id, begun.max(self.now()), own)
    }

    /// A step that can be complete from a day on.
    pub fn step_from(&mut self, id: &'static str, start: NaiveDate, own: NaiveDate) -> Result<NaiveDate, String> {
        let term = self.term_deadline()?.unwrap_or(own);
        Ok(self.from(id, start, own.min(term)))
    }

    /// Something done at the chosen pace, whatever the term.
    pub fn by_pace(&mut self, id: &'static str, deadline: NaiveDate) -> NaiveDate {
        self.from(id, self.now(), deadline)
    }

    /// Something that happens on a day, by the law or by the case, and that nobody has to keep.
    pub fn on_day(&mut self, id: &'static str, on: NaiveDate) {
        self.events.push(Event { id, start: on, deadline: None, on, waits: false });
    }

    /// Something that can be done from a day on.
    fn from(&mut self, id: &'static str, start: NaiveDate, deadline: NaiveDate) -> NaiveDate {
        let earliest = self.case.text("pace") == "earliest";
        let on = if earliest { start } else { start.max(deadline) };
        self.record(id, start, Some(deadline), on)
    }

    /// The last day for what comes and is accepted: what comes later may be refused, and changes nothing then.
    pub fn last_day_of(&mut self, it: Awaited, notified: NaiveDate) -> Result<Option<NaiveDate>, String> {
        if !self.case.fact(it.comes) {
            return Ok(None);
        }
        let window = self.window(it.within, notified)?;
        self.window_in_term = it.in_term.then_some((it.delivery, window));
        let late = self.case.pin(it.delivery).is_some_and(|on| on > window);
        let refused = late && self.case.assumes("late_delivery", "refused");
        if refused {
            self.on_its_own_clock(it.delivery, window);
        }
        Ok((!refused).then_some(window))
    }

    /// What the applicant brings, in time of his own that no term cuts, and on whose days no other clock runs.
    pub fn delivery(&mut self, id: &'static str, notified: NaiveDate, window: NaiveDate) -> NaiveDate {
        let delivered = self.on_its_own_clock(id, window);
        self.stops.push(Stop::of_delivery(self.case, notified, delivered, window));
        delivered
    }

    /// The delivery for which there is time when the term has ended.
    pub fn beyond_the_term(&self) -> Result<Option<&'static str>, String> {
        let end = self.term_deadline()?;
        let beyond = |(id, window)| end.is_some_and(|end| end < window).then_some(id);
        Ok(self.window_in_term.and_then(beyond))
    }

    /// What itself makes a clock stand is not held by it.
    pub fn on_its_own_clock(&mut self, id: &'static str, deadline: NaiveDate) -> NaiveDate {
        self.unheld(|course| course.by_pace(id, deadline))
    }

    /// A step before the one in which things are asked for: no stop holds it.
    pub fn earlier_step(&mut self, id: &'static str, own: NaiveDate) -> Result<NaiveDate, String> {
        self.unheld(|course| course.step(id, own))
    }

    fn unheld<T>(&mut self, happen: impl FnOnce(&mut Self) -> T) -> T {
        let happened = happen(self);
        if let Some(event) = self.events.last_mut() {
            event.waits = false;
        }
        happened
    }

    /// A notice goes out on the day its step starts, whatever the pace. What is given for it is the time of the step, so
    /// that it has to go out in the term as well.
    pub fn notice(&mut self, id: &'static str, own: Option<NaiveDate>) -> Result<NaiveDate, String> {
        let now = self.now();
        // It comes before any stop of its own.
        let mut notified = Ok(now);
        self.unheld(|course| notified = course.notice_on(id, own, now));
        notified
    }

    /// The same for one that goes out on a day, after what else was waited for.
    pub fn notice_on(&mut self, id: &'static str, own: Option<NaiveDate>, on: NaiveDate) -> Result<NaiveDate, String> {
        let deadline = [own, self.term_deadline()?].into_iter().flatten().min();
        Ok(self.record(id, on, deadline, on))
    }

    /// The clock stands still and nothing will start it again: no term ends.
    pub fn stop_for_good(&mut self) {
        self.term = None;
    }

    /// Working days of delay: for a step of the provider without those on which the clock stood.
    pub fn days_late(&self, event: &Event) -> usize {
        let stops: &[Stop] = if event.waits { &self.stops } else { &[] };
        let clock = Clock { stops, ..self.clock() };
        event.deadline.map_or(0, |deadline| clock.days_late(deadline, event.on))
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
        self.events.push(Event { id, start, deadline, on, waits: true });
        on
    }
}
