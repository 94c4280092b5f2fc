//! What a step comes to beside its own day: the day on which it counts as done, and what it does to the term.

use super::plan::{CitesIx, DeemedSpec, EventIx, OnTermSpec, StepSpec};
use super::run::{Halt, Run};
use super::timeline::{Basis, Clock, Extension, Moment, OfStop, Place, Standstill};
use super::watch::Watch;
use crate::calendar::{Conventions, CountingStart, Day, Period, Stop};
use crate::syntax::tree::TermEffect;

impl<W: Watch> Run<'_, W> {
    /// What follows from the completion of a step that began on one day and was over on another.
    pub(super) fn finish(
        &mut self,
        step: &StepSpec,
        position: usize,
        on_term: Option<OnTermSpec>,
        (start, on): (Day, Day),
        late: bool,
    ) {
        if step.decides {
            self.out.decided = Some(on);
        }
        self.extend(step.extends.filter(|_| !(step.late_void && late)), position);
        let at = Place { step: position, part: Place::COMPLETION, phase: 0 };
        self.affect(on_term, at, step.event, Stop { after: start, through: on });
    }

    /// The rule by which a step counts as complete, if one does.
    pub(super) fn deemed<'s>(&mut self, step: &'s StepSpec) -> Option<&'s DeemedSpec> {
        step.deemed.iter().find(|it| self.holds(it.when))
    }

    /// A step that counts as complete on a day, whatever happened; hands back that day.
    pub(super) fn count_as_done(&mut self, deemed: &DeemedSpec, event: EventIx, start: Day) -> Result<Day, Halt> {
        let Some(from) = self.out.counting(deemed.after).map(|it| it.on) else {
            return Err(deemed.unstarted.map_or(Halt::OutOfRange, Halt::Silent));
        };
        let on = self.end(deemed.period, from, Clock::Own, self.case.conventions)?.last;
        if !self.calendar.contains(on) {
            return Err(Halt::OutOfRange);
        }
        let moment = Moment {
            start: start.min(on),
            on,
            deadline: None,
            basis: Basis::Deemed(deemed.period, deemed.after, from),
            cut: None,
            clock: Clock::Own,
            cites: deemed.cites,
            pinned: false,
            window_in_term: false,
            void: false,
            owed: true,
        };
        self.out.happen(event, moment);
        Ok(on)
    }

    /// What something that was over on the last day of `stop` does to the term.
    pub(super) fn affect(&mut self, on_term: Option<OnTermSpec>, at: Place, event: EventIx, stop: Stop) {
        match on_term.map(|it| it.effect) {
            None => {}
            Some(TermEffect::Stands { holds, most }) => {
                let through = self.longest(most, stop.after).map_or(stop.through, |it| it.min(stop.through));
                self.stand_still(at, event, OfStop::Holds(holds), Stop { through, ..stop });
            }
            Some(TermEffect::Anew) => {
                self.stand_still(at, event, OfStop::Anew, Stop { after: stop.through, ..stop });
            }
        }
    }

    /// The last day of a clock that stands at most so long after a day; none where nothing is said, or the calendar does not
    /// reach that far.
    pub(super) fn longest(&mut self, most: Option<Period>, after: Day) -> Option<Day> {
        let most = most?;
        self.out.used.month_end |= most.unit.is_of_months();
        // Every day on which the clock stands is one of the period, which no day off puts off.
        let conventions = Conventions { counting_start: CountingStart::NextDay, ..self.case.conventions };
        let end = self.calendar.end(most, after, [], conventions)?;
        self.out.reaches(end.last);
        Some(end.counted)
    }

    /// Notes what something in a step adds to the term.
    pub(super) fn extend(&mut self, by: Option<(Period, CitesIx)>, step: usize) {
        self.out.extensions.extend(by.map(|(period, cites)| Extension { period, cites, step }));
    }

    /// Notes that the clock stood still at a place, while an event was waited for; on no day where the stop ends no
    /// later than it begins. What was noted of the place before is forgotten: it came too late to count.
    fn stand_still(&mut self, from: Place, event: EventIx, effect: OfStop, stop: Stop) {
        let stops = &mut self.out.stops;
        stops.retain(|it| it.from != from);
        if stop.through > stop.after || effect == OfStop::Anew {
            let beside = !self.out.beside.loose.contains(&from);
            let at = stops.partition_point(|it| it.stop.after <= stop.after);
            stops.insert(at, Standstill { stop, event, effect, beside, from });
        }
    }
}
