//! Hearings: a preliminary refusal, its notice counted backwards from the end of the term, and what the hearing does.

use super::facts::Pace;
use super::plan::{BoundsSpec, HearingSpec};
use super::run::{Due, Halt, Run};
use super::timeline::{Clock, Place};
use super::watch::Watch;
use crate::calendar::Day;

impl<W: Watch> Run<'_, W> {
    /// Holds a hearing at a place in a step, once the preliminary decision is possible, on `start`; hands back the day
    /// of the hearing.
    pub(super) fn hearing(&mut self, hearing: &HearingSpec, at: Place, start: Day) -> Result<Day, Halt> {
        let pace: Pace = self.case.pace;
        self.extend(hearing.extends, at.step);
        let own = self.deadline(hearing.notice_limit, start, Clock::OfTheStep(at))?;
        let own = self.within_term(own, at)?;
        let (start, deadline) = self.bounded(hearing.notice_bounds, hearing.notice, (start, own), at)?;
        let unbounded = hearing.notice_bounds == BoundsSpec::default();
        if unbounded && deadline.day.is_some_and(|day| day < start) {
            self.out.infeasible.push(hearing.notice);
        }
        let cites = hearing.notice_limit.cites;
        let notice = Due { event: hearing.notice, deadline, cites, window_in_term: false };
        let notified = self.complete(notice, start, pace)?;
        let deadline = self.deadline(hearing.held_limit, notified, Clock::OfTheStep(at))?;
        let deadline = self.within_term(deadline, at)?;
        let (from, deadline) = self.bounded(hearing.held_bounds, hearing.held, (notified, deadline), at)?;
        let held = Due { event: hearing.held, deadline, cites: hearing.held_limit.cites, window_in_term: false };
        let held = self.complete(held, from, pace)?;
        if self.holds(hearing.persuades) {
            self.clear();
            self.out.persuaded = true;
        }
        Ok(held)
    }
}
