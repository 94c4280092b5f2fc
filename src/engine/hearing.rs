//! Hearings: a preliminary refusal, its notice counted backwards from the end of the term, and what the hearing does.

use super::facts::Pace;
use super::plan::HearingSpec;
use super::run::{Deadline, Due, Halt, Run};
use super::timeline::{Basis, Clock, Place};
use super::watch::Watch;
use crate::calendar::Day;

impl<W: Watch> Run<'_, W> {
    /// Holds a hearing at a place in a step, once the preliminary decision is possible, on `start`; hands back the day
    /// of the hearing.
    pub(super) fn hearing(&mut self, hearing: &HearingSpec, at: Place, start: Day) -> Result<Day, Halt> {
        let pace: Pace = self.case.pace;
        self.extend(hearing.extends.map(|(period, _)| period), at);
        let own = self.deadline(hearing.notice_limit, start, Clock::OfTheStep(at))?;
        let own = self.within_term(own, at)?;
        let deadline = self.before_end(hearing, own, at)?;
        if deadline.day.is_some_and(|day| day < start) {
            self.out.infeasible = Some(hearing.notice);
        }
        let cites = hearing.notice_limit.cites;
        let notice = Due { event: hearing.notice, deadline, cites, window_in_term: false };
        let notified = self.complete(notice, start, pace)?;
        let deadline = self.deadline(hearing.held_limit, notified, Clock::OfTheStep(at))?;
        let deadline = self.within_term(deadline, at)?;
        let held = Due { event: hearing.held, deadline, cites: hearing.held_limit.cites, window_in_term: false };
        let held = self.complete(held, notified, pace)?;
        if self.holds(hearing.persuades) {
            self.clear();
            self.out.persuaded = true;
        }
        Ok(held)
    }

    /// The earlier of the notice's own limit and the last day that leaves enough of the term.
    fn before_end(&mut self, hearing: &HearingSpec, own: Deadline, at: Place) -> Result<Deadline, Halt> {
        let Some(period) = hearing.before_end else { return Ok(own) };
        let end = match (self.term_end(at)?, hearing.endless) {
            (Some(end), _) => end,
            (None, Some(gap)) => return Err(Halt::Silent(gap)),
            (None, None) => return Ok(own),
        };
        self.out.used.counting_back = true;
        self.out.used.back_on_nonworking |= period.unit.may_end_off();
        self.out.used.month_end |= period.unit.is_of_months();
        let latest = self.calendar.latest_before(period, end, self.case.conventions).ok_or(Halt::OutOfRange)?;
        let basis = Basis::BeforeEnd(period, end);
        let back = Deadline { day: Some(latest), basis, cut: None, clock: Clock::OfTheTerm(at) };
        Ok(if own.day.is_some_and(|day| day < latest) { own } else { back })
    }
}
