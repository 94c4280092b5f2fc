//! What comes after a procedure: how long its results are valid, and the rights that it gives.
//!
//! Both are looked at once everything else is settled, and change no day before them. A right is used in a case that
//! dates it, or that states the fact of its id; nobody is late with one that is not used. Where it is used after its
//! last day, the case comes to what the rule says of that. The procedure that a right opens is run by itself, from the
//! day on which the right is used.

use super::condition::Code;
use super::plan::{CitesIx, EventIx, Plan};
use super::run::{Deadline, Due, OutOfRange, Run};
use super::timeline::{Basis, Clock, Moment, Outcome, Timeline};
use super::watch::Watch;
use crate::calendar::{Day, Period};

/// How long a result is valid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValiditySpec {
    /// Its expiry.
    pub event: EventIx,
    /// The result.
    pub result: String,
    /// For how long.
    pub period: Period,
    /// From which event.
    pub from: EventIx,
    /// The clauses that say so.
    pub cites: CitesIx,
    pub(super) when: Code,
    /// Whether it speaks of outcomes that the law declares, and so not of a grant alone.
    pub(super) of_outcomes: bool,
}

/// A right that may be left unused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightSpec {
    /// The event by which it is used.
    pub event: EventIx,
    /// How long there is.
    pub period: Period,
    /// From which event on, or before which.
    pub from: EventIx,
    /// Whether the period is one before the event.
    pub ahead: bool,
    /// The procedure that begins when it is used.
    pub opens: Option<String>,
    /// The clauses that give it.
    pub cites: CitesIx,
    /// What a case comes to that uses it too late, and the position of the ground; none where nothing is said of that.
    pub(super) missed: Option<(Outcome, Option<usize>)>,
    /// What is unsaid then.
    pub(super) late: usize,
    /// What is unsaid where it is used although its event does not happen.
    pub(super) unstarted: usize,
    pub(super) when: Code,
    /// Whether the case states that it is used.
    pub(super) used: Code,
}

/// A right in a case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RightCourse {
    /// Whether the case has it.
    pub exists: bool,
    /// Its last day; none where it has none, or that lies outside the calendar.
    pub last: Option<Day>,
    /// The day on which it was used.
    pub used: Option<Day>,
    /// Whether that was too late.
    pub missed: bool,
    /// Whether the case states that it is used.
    stated: bool,
}

impl Plan {
    /// Whether anything comes after its steps.
    pub(super) fn has_aftermath(&self) -> bool {
        !self.validities.is_empty() || !self.rights.is_empty()
    }

    /// Whether an event is a right that is used, or an expiry: nobody owes it.
    #[must_use]
    pub fn is_owed(&self, event: EventIx) -> bool {
        !self.rights.iter().any(|it| it.event == event) && !self.validities.iter().any(|it| it.event == event)
    }
}

impl Timeline {
    /// The right that was used in time last and opens a procedure, as a position in [`Plan::rights`], with the day.
    #[must_use]
    pub fn opened(&self, plan: &Plan) -> Option<(usize, Day)> {
        let rights = self.rights.iter().zip(&plan.rights).enumerate();
        let used = rights.filter(|(_, (it, right))| it.exists && !it.missed && right.opens.is_some());
        let used = used.filter_map(|(position, (it, _))| Some((it.used?, position)));
        used.max_by_key(|(day, position)| (*day, std::cmp::Reverse(*position))).map(|(day, position)| (position, day))
    }
}

impl<W: Watch> Run<'_, W> {
    /// Asks what the rest turns on, before silence has a say: no day does in what is asked.
    pub(super) fn ask_of_aftermath(&mut self) {
        let plan = self.plan;
        self.out.valid.clear();
        self.out.rights.clear();
        for it in &plan.validities {
            let holds = self.holds(it.when);
            self.out.valid.push(holds);
        }
        for it in &plan.rights {
            let (exists, stated) = (self.holds(it.when), self.holds(it.used));
            self.out.rights.push(RightCourse { exists, stated, ..RightCourse::default() });
        }
    }

    /// Validities and rights, once all else is settled.
    pub(super) fn aftermath(&mut self) -> Result<(), OutOfRange> {
        let plan = self.plan;
        let by_silence =
            self.out.silence.is_some_and(|(rule, _)| plan.tacit.get(rule).is_some_and(|it| it.end.is_some()));
        for (position, it) in plan.validities.iter().enumerate() {
            let asked = self.out.valid.get(position).copied().unwrap_or_default();
            let holds = if by_silence { self.holds_after_silence(it.when) } else { asked };
            let granted = self.out.outcome == Outcome::Granted;
            if holds && (granted || it.of_outcomes && matches!(self.out.outcome, Outcome::Declared(_))) {
                self.expire(it, by_silence);
            }
        }
        if matches!(self.out.outcome, Outcome::Unspecified(_)) {
            self.out.rights.iter_mut().for_each(|it| it.exists = false);
            return Ok(());
        }
        for (position, it) in plan.rights.iter().enumerate() {
            if by_silence {
                let exists = self.holds_after_silence(it.when);
                self.out.rights.get_mut(position).into_iter().for_each(|it| it.exists = exists);
            }
            self.right(position, by_silence)?;
        }
        Ok(())
    }

    /// The day of an event; of a decision that silence took, the day of that.
    fn day_of(&self, event: EventIx, by_silence: bool) -> Option<Day> {
        match self.out.decided {
            Some(decided) if by_silence && self.plan.decision() == Some(event) => Some(decided),
            _ => self.out.counting(event).map(|it| it.on),
        }
    }

    fn expire(&mut self, it: &ValiditySpec, by_silence: bool) {
        let Some(from) = self.day_of(it.from, by_silence) else { return };
        let conventions = self.case.conventions;
        // The table of days ends sooner than what is valid for years, and has no say where a day is kept as it is.
        let by_number = it.period.end_by_number(from, conventions);
        if by_number.is_some() {
            self.out.used.counting_start |= it.period.manner.start.is_none();
            self.out.used.month_end |= it.period.unit.is_of_months();
        }
        let counted = || self.end(it.period, from, Clock::Own, conventions).ok().map(|it| it.last);
        let Some(on) = by_number.or_else(counted) else { return };
        self.out.happen(
            it.event,
            Moment {
                start: on,
                on,
                deadline: None,
                basis: Basis::Deemed(it.period, it.from, from),
                cut: None,
                clock: Clock::Own,
                cites: it.cites,
                pinned: false,
                window_in_term: false,
                void: false,
                owed: false,
            },
        );
    }

    fn right(&mut self, position: usize, by_silence: bool) -> Result<(), OutOfRange> {
        let plan = self.plan;
        let (Some(right), Some(course)) = (plan.rights.get(position), self.out.rights.get(position).copied()) else {
            return Ok(());
        };
        if !course.exists {
            return Ok(());
        }
        let used = course.stated || self.case.pinned(right.event).is_some();
        let Some(from) = self.day_of(right.from, by_silence) else {
            self.out.rights.get_mut(position).into_iter().for_each(|it| it.exists = false);
            // Where nothing is granted, nothing expires, and there is nothing to be used before that.
            if used && !plan.validities.iter().any(|it| it.event == right.from) {
                self.out.outcome = Outcome::Unspecified(right.unstarted);
            }
            return Ok(());
        };
        let last = self.last_day(right, from);
        if !used {
            self.out.rights.get_mut(position).into_iter().for_each(|it| it.last = last);
            return Ok(());
        }
        let last = last.ok_or(OutOfRange)?;
        let receipt = self.out.moment(EventIx::RECEIPT).map_or(from, |it| it.on);
        let first = if right.ahead { receipt.min(last) } else { from };
        let basis = match right.ahead {
            true => Basis::Before(right.period, Some(right.from), from),
            false => Basis::Within(right.period, Some(right.from), from),
        };
        let deadline = Deadline { day: Some(last), basis, cut: None, clock: Clock::Own };
        let due = Due { event: right.event, deadline, cites: right.cites, window_in_term: false };
        let on = self.complete(due, first, self.case.pace)?;
        self.out.completed = self.out.completed.max(Some(on));
        let missed = on > last;
        if let Some(it) = self.out.rights.get_mut(position) {
            (it.last, it.used, it.missed) = (Some(last), Some(on), missed);
        }
        if missed {
            self.out.persuaded = false;
            self.out.found.clear();
            match right.missed {
                Some((outcome, ground)) => {
                    ground.into_iter().for_each(|it| self.out.found.mark(it));
                    (self.out.outcome, self.out.decided) = (outcome, Some(on));
                }
                None => self.out.outcome = Outcome::Unspecified(right.late),
            }
        }
        Ok(())
    }

    /// The last day of a right; none where the calendar does not reach that far.
    fn last_day(&mut self, right: &RightSpec, from: Day) -> Option<Day> {
        let conventions = self.case.conventions;
        if !right.ahead {
            return self.end(right.period, from, Clock::Own, conventions).ok().map(|it| it.last);
        }
        let used = &mut self.out.used;
        used.counting_back = true;
        used.back_on_nonworking |= right.period.unit.may_end_off();
        used.month_end |= right.period.unit.is_of_months();
        let latest = self.calendar.latest_before(right.period, from, conventions);
        latest.into_iter().for_each(|day| self.out.reaches(day));
        latest.or_else(|| right.period.before_by_number(from, conventions))
    }
}
