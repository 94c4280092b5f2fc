//! Requests to the applicant: a notice, a delivery, sometimes a study, and a clock that may stand still meanwhile.

use super::facts::Pace;
use super::plan::{Failed, LimitRule, LimitSpec, RequestPartSpec, RequestSpec, StepSpec};
use super::run::{Clock, Course, OutOfRange, Run};
use super::watch::Watch;
use crate::calendar::{Day, Stop};

impl<W: Watch> Run<'_, W> {
    /// Asks the applicant for something in a step that began on `start`.
    pub(super) fn request(&mut self, request: &RequestSpec, step: &StepSpec, start: Day) -> Result<Course, OutOfRange> {
        let notified = self.notify(request, step, start)?;
        if let Some(failing) = request.failing.filter(|it| self.holds(it.when)) {
            let outside = self.is_outside(&request.delivery);
            return match failing.then {
                Failed::Gap(gap) => {
                    self.out.clock_stands = outside;
                    Ok(Course::Silent(gap))
                }
                Failed::Ground(ground) => {
                    // That nothing comes is certain when the time for it is over.
                    let limit = self.limit(&request.delivery.limits);
                    let over = self.deadline_by(limit, notified, Clock::Own)?.day.unwrap_or(notified);
                    self.stop(outside, notified, over);
                    self.take(ground);
                    Ok(Course::On(over))
                }
            };
        }
        let delivered = self.part(&request.delivery, notified)?;
        match &request.study {
            Some(study) => self.part(study, delivered).map(Course::On),
            None => Ok(Course::On(delivered)),
        }
    }

    /// Sends the notice: on the day the step begins, under the limit of the step where it has none of its own.
    fn notify(&mut self, request: &RequestSpec, step: &StepSpec, start: Day) -> Result<Day, OutOfRange> {
        let own = self.limit(&request.notice.limits);
        let limit =
            if own.rule == LimitRule::Open { LimitSpec { cites: own.cites, ..self.limit(&step.limits) } } else { own };
        let deadline = self.deadline(limit, start)?;
        let deadline = self.within_term(deadline)?;
        self.complete(request.notice.event, start, deadline, limit, Pace::Earliest)
    }

    /// A delivery or a study that follows the event of `before`.
    fn part(&mut self, part: &RequestPartSpec, before: Day) -> Result<Day, OutOfRange> {
        let outside = self.is_outside(part);
        let limit = self.limit(&part.limits);
        let mut deadline = self.deadline_by(limit, before, Clock::Own)?;
        if !outside {
            deadline = self.within_term(deadline)?;
        }
        let on = self.complete(part.event, before, deadline, limit, self.case.pace)?;
        self.stop(outside, before, on);
        Ok(on)
    }

    fn is_outside(&mut self, part: &RequestPartSpec) -> bool {
        part.outside_term.is_some_and(|when| self.holds(when))
    }

    /// Stops the clock on the days after `after` up to and including `through`.
    fn stop(&mut self, outside: bool, after: Day, through: Day) {
        if outside && through > after {
            self.out.stops.push(Stop { after, through });
        }
    }
}
