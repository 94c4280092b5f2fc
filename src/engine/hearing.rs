//! Hearings: a preliminary refusal, its notice counted backwards from the end of the term, and what the hearing does.

use super::plan::HearingSpec;
use super::run::{Deadline, OutOfRange, Run};
use super::timeline::Basis;
use super::watch::Watch;
use crate::calendar::Day;

impl<W: Watch> Run<'_, W> {
    /// Holds a hearing once the preliminary decision is possible, on `start`; hands back the day of the hearing.
    pub(super) fn hearing(&mut self, hearing: &HearingSpec, start: Day) -> Result<Day, OutOfRange> {
        self.out.extended_by = hearing.extends.map(|(period, _)| period);
        let own = self.deadline(hearing.notice_limit, start)?;
        let own = self.within_term(own)?;
        let deadline = self.before_end(hearing, own)?;
        if deadline.day.is_some_and(|day| day < start) {
            self.out.infeasible = Some(hearing.notice);
        }
        let notified = self.complete(hearing.notice, start, deadline, hearing.notice_limit, self.case.pace)?;
        let deadline = self.deadline(hearing.held_limit, notified)?;
        let deadline = self.within_term(deadline)?;
        let held = self.complete(hearing.held, notified, deadline, hearing.held_limit, self.case.pace)?;
        if self.holds(hearing.persuades) {
            self.clear();
            self.out.persuaded = true;
        }
        Ok(held)
    }

    /// The earlier of the notice's own limit and the last day that leaves enough of the term.
    fn before_end(&mut self, hearing: &HearingSpec, own: Deadline) -> Result<Deadline, OutOfRange> {
        let (Some(period), Some(end)) = (hearing.before_end, self.term_end()?) else { return Ok(own) };
        self.out.counted_back = true;
        let latest = self.calendar.latest_before(period, end, self.case.conventions).ok_or(OutOfRange)?;
        let back = Deadline { day: Some(latest), basis: Basis::BeforeEnd(period, end), stops: 0 };
        Ok(if own.day.is_some_and(|day| day < latest) { own } else { back })
    }
}
