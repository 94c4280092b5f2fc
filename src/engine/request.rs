//! Requests to the applicant: a notice, a delivery, sometimes a study, and a clock that may stand still meanwhile.

use super::facts::Pace;
use super::plan::{
    CitesIx, Failed, FailingSpec, LimitRule, LimitSpec, OnTermSpec, PartSpec, RequestPartSpec, RequestSpec, StepSpec,
};
use super::run::{Deadline, Due, Halt, Run};
use super::timeline::{Clock, Place};
use super::watch::Watch;
use crate::calendar::{Day, LateDelivery, LateDeliveryClock, Stop};

/// The time for a part of a request.
struct Window {
    /// The first day.
    first: Day,
    deadline: Deadline,
    /// What it does to the term.
    on_term: Option<OnTermSpec>,
    /// Whether it is one of the applicant whose days count in the term.
    in_term: bool,
    cites: CitesIx,
}

/// A part of a request that was done.
struct Done {
    on: Day,
    /// Whether that was after the last day.
    late: bool,
}

impl<W: Watch> Run<'_, W> {
    /// Asks the applicant for something on the second of two days, in a step that began on the first; hands back the day on
    /// which the step can go on, and what is unsaid of that.
    pub(super) fn request(
        &mut self,
        request: &RequestSpec,
        step: &StepSpec,
        at: Place,
        days: (Day, Day),
    ) -> Result<(Day, Option<usize>), Halt> {
        let notified = self.notify(request, step, at, days)?;
        let at = Place { phase: 1, ..at };
        if let Some(failing) = request.failing.filter(|it| self.holds(it.when)) {
            return Ok((self.fail(request, failing, at, notified)?, None));
        }
        let delivered = self.part(&request.delivery, at, notified)?;
        if delivered.late {
            self.out.used.late_delivery = true;
            if let (LateDelivery::Refused, Some(failing)) = (self.case.conventions.late_delivery, request.failing) {
                self.out.void(request.delivery.event);
                self.suppose(failing.when, at.step);
                // The step may have a gap for what does not come; it goes before what follows in other cases.
                return match self.gap_of(step) {
                    Some(gap) => Ok((self.wait_in_vain(request, at, notified)?, Some(gap))),
                    None => Ok((self.fail(request, failing, at, notified)?, None)),
                };
            }
        }
        match &request.study {
            Some(study) => Ok((self.part(study, Place { phase: 2, ..at }, delivered.on)?.on, None)),
            None => Ok((delivered.on, None)),
        }
    }

    /// Nothing is delivered, or nothing that counts.
    fn fail(&mut self, request: &RequestSpec, failing: FailingSpec, at: Place, notified: Day) -> Result<Day, Halt> {
        match failing.then {
            Failed::Gap(gap) => {
                let on_term = self.on_term(&request.delivery).filter(OnTermSpec::stops);
                match on_term.and_then(|it| self.longest(it.most(), notified)) {
                    // The clock runs on once it has stood as long as it may.
                    Some(through) => {
                        let stop = Stop { after: notified, through };
                        self.affect(on_term, at, request.delivery.event, stop);
                    }
                    None => self.out.clock_stands |= on_term.is_some(),
                }
                Err(Halt::Silent(gap))
            }
            Failed::Ground(ground) => {
                let over = self.wait_in_vain(request, at, notified)?;
                self.take(ground);
                Ok(over)
            }
        }
    }

    /// That nothing comes is certain when the time for it is over: hands back that day.
    fn wait_in_vain(&mut self, request: &RequestSpec, at: Place, notified: Day) -> Result<Day, Halt> {
        let window = self.window(&request.delivery, at, notified)?;
        let over = window.deadline.day.map_or(notified, |last| last.max(notified));
        let stop = Stop { after: notified, through: over };
        self.affect(window.on_term.filter(OnTermSpec::stops), at, request.delivery.event, stop);
        if window.in_term {
            self.out.missed.push((request.delivery.event, over, window.cites));
        }
        Ok(over)
    }

    /// What is unsaid in a step as things stand.
    fn gap_of(&mut self, step: &StepSpec) -> Option<usize> {
        step.parts.iter().find_map(|part| match part {
            PartSpec::Gap { when, gap } => self.holds(*when).then_some(*gap),
            PartSpec::Finds { .. } | PartSpec::Request(_) => None,
        })
    }

    /// Sends the notice: on the second of the days, under the limit of the step, which began on the first, where it has none
    /// of its own. A limit that only begins with what the notice asks for does not bind it.
    fn notify(
        &mut self,
        request: &RequestSpec,
        step: &StepSpec,
        at: Place,
        (begun, start): (Day, Day),
    ) -> Result<Day, Halt> {
        let own = self.limit(&request.notice.limits);
        let of_step = own.rule == LimitRule::Open;
        let limit = if of_step {
            let of_step = self.limit(&step.limits);
            if request.brings_about(of_step.rule) { own } else { LimitSpec { cites: own.cites, ..of_step } }
        } else {
            own
        };
        let deadline = self.deadline(limit, if of_step { begun } else { start }, Clock::OfTheStep(at))?;
        let deadline = self.within_term(deadline, at)?;
        let bounds = request.notice.limits.bounds;
        let (start, deadline) = self.bounded(bounds, request.notice.event, (start, deadline), at)?;
        let notice = Due { event: request.notice.event, deadline, cites: limit.cites, window_in_term: false };
        Ok(self.complete(notice, start, Pace::Earliest)?)
    }

    /// The time for a delivery or a study that follows the event of `before`. What the act gives the applicant is never
    /// cut by the term of the provider.
    fn window(&mut self, part: &RequestPartSpec, at: Place, before: Day) -> Result<Window, Halt> {
        let on_term = self.on_term(part);
        let outside = on_term.is_some_and(|it| it.stops());
        let limit = self.limit(&part.limits);
        let mut deadline = self.deadline(limit, before, Clock::Own)?;
        let of_applicant = part.by_applicant && deadline.day.is_some();
        if !outside && !of_applicant {
            deadline = self.within_term(deadline, at)?;
        }
        let (first, deadline) = self.bounded(part.limits.bounds, part.event, (before, deadline), at)?;
        Ok(Window { first, deadline, on_term, in_term: of_applicant && !outside, cites: limit.cites })
    }

    /// A delivery or a study that follows the event of `before`.
    fn part(&mut self, part: &RequestPartSpec, at: Place, before: Day) -> Result<Done, Halt> {
        let Window { first, deadline, on_term, in_term, cites } = self.window(part, at, before)?;
        let due = Due { event: part.event, deadline, cites, window_in_term: in_term };
        let on = self.complete(due, first, self.case.pace)?;
        let late = part.by_applicant && deadline.day.is_some_and(|last| last < on);
        let through = match (self.case.conventions.late_delivery_clock, deadline.day) {
            (LateDeliveryClock::UntilLimit, Some(last)) if late && on_term.is_some_and(|it| it.stops()) => last,
            _ => on,
        };
        self.affect(on_term, at, part.event, Stop { after: before, through });
        Ok(Done { on, late })
    }

    fn on_term(&mut self, part: &RequestPartSpec) -> Option<OnTermSpec> {
        part.on_term.filter(|it| self.holds(it.when))
    }
}
