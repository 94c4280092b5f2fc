//! Running a plan.

use super::condition::{Asked, Code};
use super::facts::{CaseFacts, Pace};
use super::plan::{EventIx, LimitRule, LimitSpec, LimitsSpec, PartSpec, Plan, StepSpec};
use super::timeline::{Basis, Moment, Outcome, Timeline};
use super::watch::{Unwatched, Watch};
use crate::calendar::{Calendar, Conventions, CountingStart, Day, Stop};

/// A date that a run needs lies outside the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfRange;

/// Runs `plan` for a case and leaves the result in `timeline`. Allocates nothing once `timeline` has run a plan of
/// this size.
///
/// # Errors
///
/// [`OutOfRange`] where the filing day, a pinned day or a deadline lies outside the calendar; the timeline is then of
/// no use.
pub fn run(plan: &Plan, calendar: &Calendar, case: &CaseFacts, timeline: &mut Timeline) -> Result<(), OutOfRange> {
    run_watched(plan, calendar, case, timeline, &mut Unwatched)
}

/// The same, and tells `watch` of every question that the course of the run turns on.
///
/// # Errors
///
/// Those of [`run`].
pub fn run_watched(
    plan: &Plan,
    calendar: &Calendar,
    case: &CaseFacts,
    timeline: &mut Timeline,
    watch: &mut impl Watch,
) -> Result<(), OutOfRange> {
    timeline.reset(plan);
    let mut run = Run { plan, calendar, case, out: timeline, watch };
    run.receive()?;
    for step in &plan.steps {
        if let Some(outcome) = run.step(step)? {
            run.out.outcome = outcome;
            run.close();
            return Ok(());
        }
    }
    run.out.outcome = if run.out.found.any() { Outcome::Refused } else { Outcome::Granted };
    run.close();
    Ok(())
}

/// A run under way.
pub(super) struct Run<'r, W> {
    pub plan: &'r Plan,
    pub calendar: &'r Calendar,
    pub case: &'r CaseFacts,
    pub out: &'r mut Timeline,
    pub watch: &'r mut W,
}

/// What the parts of a step lead to.
pub(super) enum Course {
    /// The step goes on, not before this day.
    On(Day),
    /// The act is silent; the run ends before the step is complete.
    Silent(usize),
}

/// The clock that a period runs by.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Clock {
    /// That of the term, which can stand still.
    OfTheTerm,
    /// One of its own.
    Own,
}

/// A deadline with its origin.
#[derive(Clone, Copy)]
pub(super) struct Deadline {
    pub day: Option<Day>,
    pub basis: Basis,
    /// How many stops of the clock it takes into account.
    pub stops: usize,
}

impl<W: Watch> Run<'_, W> {
    /// Filing and receipt: on the day of filing if that is a working day and not after hours, else on the next
    /// working day. The day of an event that nobody has to receive is that day.
    fn receive(&mut self) -> Result<(), OutOfRange> {
        let filed = self.case.filed;
        if !self.calendar.contains(filed) {
            return Err(OutOfRange);
        }
        let later = self.plan.received && (self.case.after_hours || !self.calendar.is_working(filed));
        let received = if later && !self.case.received_at_once {
            self.calendar.working_after(filed, 1).ok_or(OutOfRange)?
        } else {
            filed
        };
        self.out.received_later = later;
        self.out.mark(EventIx::FILING, filed);
        self.out.mark(EventIx::RECEIPT, received);
        Ok(())
    }

    /// Takes a step; an outcome ends the run.
    fn step(&mut self, step: &StepSpec) -> Result<Option<Outcome>, OutOfRange> {
        let start = self.start(step);
        if !self.holds(step.when) {
            self.out.reached.push(start);
            return Ok(None);
        }
        let mut found_limit = None;
        let mut silent = None;
        let mut floor = start;
        for part in &step.parts {
            let settled = silent.is_some() || self.out.found.any();
            match part {
                PartSpec::Finds { grounds, limit } if !settled && self.find(grounds) => found_limit = *limit,
                PartSpec::Gap { when, gap } if !settled && self.holds(*when) => silent = Some(*gap),
                PartSpec::Request(request) if !settled && self.holds(request.when) => {
                    match self.request(request, step, start)? {
                        Course::On(day) => floor = floor.max(day),
                        Course::Silent(gap) => return Ok(Some(Outcome::Unspecified(gap))),
                    }
                }
                _ => {}
            }
        }
        let limit = found_limit.unwrap_or_else(|| self.limit(&step.limits));
        let mut deadline = self.deadline(limit, start)?;
        if let Some(hearing) = step.hearing.as_ref().filter(|it| self.out.found.any() && self.holds(it.when)) {
            floor = self.hearing(hearing, floor)?;
            let end = self.term_end()?;
            deadline = self.by_the_term(end);
        }
        let deadline = self.within_term(deadline)?;
        let on = self.complete(step.event, floor, deadline, limit, self.case.pace)?;
        self.out.reached.push(on);
        if step.decides {
            self.out.decided = Some(on);
        }
        Ok(silent.map(Outcome::Unspecified))
    }

    /// The completion of the steps before; of the receipt where there are none.
    fn start(&self, step: &StepSpec) -> Day {
        let receipt = self.out.moment(EventIx::RECEIPT).map_or(self.case.filed, |it| it.on);
        step.after.iter().filter_map(|&before| self.out.reached.get(before)).copied().max().unwrap_or(receipt)
    }

    /// Looks for grounds; says whether there was one.
    fn find(&mut self, grounds: &[usize]) -> bool {
        for &position in grounds {
            let when = self.plan.grounds.get(position).map(|it| it.when);
            if when.is_some_and(|when| self.weigh(when)) {
                self.out.found.mark(position);
            }
        }
        self.watch.looked_for(grounds, &self.out.found);
        self.out.found.any()
    }

    /// Adds a ground that follows from what did not happen.
    pub(super) fn take(&mut self, ground: usize) {
        self.out.found.mark(ground);
        self.watch.took(ground);
    }

    /// Drops all grounds.
    pub(super) fn clear(&mut self) {
        self.out.found.clear();
        self.watch.cleared();
    }

    /// The limit that applies: the first alternative whose condition holds, or the ordinary one.
    pub(super) fn limit(&mut self, limits: &LimitsSpec) -> LimitSpec {
        for alternative in &limits.alternatives {
            if self.holds(alternative.when) {
                return alternative.limit;
            }
        }
        limits.ordinary
    }

    /// The last day under a limit of the procedure, which the stops of the clock put off; before the term is looked
    /// at. None where an event that it counts from did not happen.
    pub(super) fn deadline(&mut self, limit: LimitSpec, start: Day) -> Result<Deadline, OutOfRange> {
        self.deadline_by(limit, start, Clock::OfTheTerm)
    }

    /// The last day under a limit. What is asked of the applicant runs by its own clock: the stops that it causes
    /// do not stop itself.
    pub(super) fn deadline_by(&mut self, limit: LimitSpec, start: Day, clock: Clock) -> Result<Deadline, OutOfRange> {
        let open = Deadline { day: None, basis: Basis::Open, stops: 0 };
        match limit.rule {
            LimitRule::Open => Ok(open),
            LimitRule::OnTheDayOf(event) => Ok(self.out.moment(event).map_or(open, |it| Deadline {
                day: Some(it.on),
                basis: Basis::OnTheDayOf(event),
                stops: 0,
            })),
            LimitRule::Within { period, from } => {
                let from_day = match from {
                    None => start,
                    Some(event) => match self.out.moment(event) {
                        Some(moment) => moment.on,
                        None => return Ok(open),
                    },
                };
                self.out.counted = true;
                let stops: &[Stop] = match clock {
                    Clock::OfTheTerm => &self.out.stops,
                    Clock::Own => &[],
                };
                let end = self.calendar.end_of(period, from_day, stops, self.case.conventions);
                let (day, stops) = (Some(end.ok_or(OutOfRange)?), stops.len());
                Ok(Deadline { day, basis: Basis::Within(period, from, from_day), stops })
            }
        }
    }

    /// The earlier of a deadline and the end of the term.
    pub(super) fn within_term(&mut self, deadline: Deadline) -> Result<Deadline, OutOfRange> {
        let end = self.term_end()?;
        Ok(match (deadline.day, end) {
            (Some(day), Some(end)) if day <= end => deadline,
            (_, Some(end)) => self.by_the_term(Some(end)),
            (_, None) => deadline,
        })
    }

    /// The end of the term as a deadline.
    pub(super) fn by_the_term(&self, end: Option<Day>) -> Deadline {
        Deadline { day: end, basis: Basis::Term, stops: self.out.stops.len() }
    }

    /// The end of the term as things stand: with the stops so far and the extension, if there is one. None where
    /// no term applies, or it has not begun to run.
    pub(super) fn term_end(&mut self) -> Result<Option<Day>, OutOfRange> {
        let plan = self.plan;
        let Some(term) = plan.terms.iter().find(|it| self.holds(it.when)) else { return Ok(None) };
        self.out.counted = true;
        let Some(from) = self.out.moment(term.from).map(|it| it.on) else { return Ok(None) };
        let conventions = self.case.conventions;
        let end = self.calendar.end_of(term.period, from, &self.out.stops, conventions).ok_or(OutOfRange)?;
        let Some(extension) = self.out.extended_by else { return Ok(Some(end)) };
        // The extension goes on where the term ends: the day of that end belongs to the term itself.
        let conventions = Conventions { counting_start: CountingStart::NextDay, ..conventions };
        self.calendar.end_of(extension, end, &self.out.stops, conventions).map(Some).ok_or(OutOfRange)
    }

    /// Completes an event: on its pinned day, or at a pace.
    pub(super) fn complete(
        &mut self,
        event: EventIx,
        start: Day,
        deadline: Deadline,
        limit: LimitSpec,
        pace: Pace,
    ) -> Result<Day, OutOfRange> {
        let pinned = self.case.pinned(event);
        let on = pinned.unwrap_or_else(|| match pace {
            Pace::Earliest => start,
            Pace::Latest => deadline.day.map_or(start, |day| day.max(start)),
        });
        if !self.calendar.contains(on) {
            return Err(OutOfRange);
        }
        let moment = Moment {
            start,
            on,
            deadline: deadline.day,
            basis: deadline.basis,
            stops: deadline.stops,
            cites: limit.cites,
            pinned: pinned.is_some(),
        };
        self.out.happen(event, moment);
        Ok(on)
    }

    /// Whether a condition holds; notes the choices that this hangs on.
    pub(super) fn holds(&mut self, code: Code) -> bool {
        let holds = self.weigh(code);
        self.watch.asked(code, holds);
        holds
    }

    fn weigh(&mut self, code: Code) -> bool {
        let holds = self.truth(code);
        if code.reads_choices {
            self.note_choices(code, holds);
        }
        holds
    }

    /// Notes the choices of a condition of which another reading would turn it round in this case.
    fn note_choices(&mut self, code: Code, holds: bool) {
        let plan = self.plan;
        for (slot, readings) in plan.choices_of(code) {
            let turns = |reading| plan.truth(code, Asked { instead: Some((slot, reading)), ..self.asked() }) != holds;
            if !self.out.consulted.has(slot) && (0..readings).any(turns) {
                self.out.consulted.mark(slot);
            }
        }
    }

    fn asked(&self) -> Asked<'_> {
        Asked { case: self.case, found: &self.out.found, instead: None }
    }

    fn truth(&self, code: Code) -> bool {
        self.plan.truth(code, self.asked())
    }

    /// Settles the term once everything has happened.
    fn close(&mut self) {
        let mut holds = |code: Code| {
            let asked = Asked { case: self.case, found: &self.out.found, instead: None };
            let holds = self.plan.truth(code, asked);
            self.watch.asked(code, holds);
            holds
        };
        let position = self.plan.terms.iter().position(|it| holds(it.when));
        self.out.term = position;
        // A term that was computed before can be computed again.
        self.out.term_end = if self.out.clock_stands { None } else { self.term_end().ok().flatten() };
    }
}
