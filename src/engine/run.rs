//! Running a plan.

use super::beside::{Silence, settle};
use super::condition::{Asked, Code};
use super::facts::{CaseFacts, Pace};
use super::plan::{
    Anchor, BoundsSpec, CitesIx, EventIx, Failed, LimitRule, LimitSpec, LimitsSpec, PartSpec, Plan, StepSpec,
};
use super::timeline::{Basis, Clock, Moment, Outcome, Place, Reached, Timeline};
use super::watch::{Unwatched, Watch};
use crate::calendar::{Calendar, Conventions, CountingBack, CountingStart, Day, End, ExtensionStart, Period};

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
    Run { plan, calendar, case, out: timeline, watch: &mut *watch }.pass()?;
    if plan.side_by_side {
        settle(plan, calendar, case, timeline)?;
    }
    if plan.has_aftermath() {
        Run { plan, calendar, case, out: timeline, watch }.aftermath()?;
    }
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

/// Why a step does not come to its end.
pub(super) enum Halt {
    /// A day lies outside the calendar.
    OutOfRange,
    /// The act is silent; the number is a position in [`Plan::gaps`].
    Silent(usize),
}

impl From<OutOfRange> for Halt {
    fn from(_: OutOfRange) -> Halt {
        Halt::OutOfRange
    }
}

/// A deadline with its origin.
#[derive(Clone, Copy)]
pub(super) struct Deadline {
    pub day: Option<Day>,
    pub basis: Basis,
    /// The limit that the end of the term comes before.
    pub cut: Option<(Day, Basis)>,
    /// The clock that it was counted by.
    pub clock: Clock,
}

/// What is to be completed, and under which rule.
#[derive(Clone, Copy)]
pub(super) struct Due {
    pub event: EventIx,
    pub deadline: Deadline,
    pub cites: CitesIx,
    /// Whether it is a window of the applicant whose days count in the term.
    pub window_in_term: bool,
}

impl<W: Watch> Run<'_, W> {
    /// Goes over all steps once.
    pub(super) fn pass(&mut self) -> Result<(), OutOfRange> {
        self.pass_while(|_| true)
    }

    /// The same as long as it is of use, which is asked after each step; when it is not, the timeline is of no use either.
    pub(super) fn pass_while(&mut self, mut of_use: impl FnMut(&Timeline) -> bool) -> Result<(), OutOfRange> {
        self.receive()?;
        let plan = self.plan;
        for (position, step) in plan.steps.iter().enumerate() {
            let begun = self.begin(step);
            if plan.side_by_side {
                self.join(step.after.iter().copied(), position);
            }
            let reached = if begun.silent.is_some() { begun } else { self.step(position, step, begun.on)? };
            self.out.reached.push(reached);
            if plan.side_by_side {
                self.out.keep_found(position);
            }
            if !of_use(self.out) {
                return Err(OutOfRange);
            }
        }
        self.close();
        Ok(())
    }

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
        self.out.used.receipt_day = later;
        self.out.mark(EventIx::FILING, filed);
        self.out.mark(EventIx::RECEIPT, received);
        Ok(())
    }

    /// What the steps before a step hand on to it: the last of the days, the first silence. The receipt where there are
    /// none.
    fn begin(&self, step: &StepSpec) -> Reached {
        let receipt = self.out.moment(EventIx::RECEIPT).map_or(self.case.filed, |it| it.on);
        let before = step.after.iter().filter_map(|&before| self.out.reached.get(before)).copied();
        before
            .reduce(|one, other| Reached {
                on: one.on.max(other.on),
                silent: self.first_silence(one.silent.into_iter().chain(other.silent)),
            })
            .unwrap_or(Reached { on: receipt, silent: None })
    }

    /// The silence that a case meets first; of two on one day that with the id that comes first.
    fn first_silence(&self, silences: impl Iterator<Item = Silence>) -> Option<Silence> {
        silences.min_by_key(|it| (it.on, self.plan.gaps.get(it.gap).map(|gap| gap.id.as_str())))
    }

    /// From here on, where several steps run side by side, the grounds found are those found in these steps and before
    /// them, and what is supposed is what follows from the steps before the one at a position.
    fn join(&mut self, steps: impl Iterator<Item = usize>, position: usize) {
        let plan = self.plan;
        let Timeline { supposed, supposed_by, .. } = &mut *self.out;
        supposed.clear();
        supposed.extend(supposed_by.iter().filter(|(step, _)| plan.precedes(*step, position)).map(|(_, it)| *it));
        self.out.found.clear();
        for step in steps {
            if let Some(found) = self.out.found_by.get(step) {
                self.out.found.add(found);
            }
        }
    }

    /// Takes a step. Where the act is silent in it, what comes after it is not taken.
    fn step(&mut self, position: usize, step: &StepSpec, start: Day) -> Result<Reached, OutOfRange> {
        if self.plan.side_by_side {
            self.watch.sees(Some(&step.sees));
        }
        match self.take_step(step, position, start) {
            Ok((on, silent)) => Ok(Reached { on, silent: silent.map(|gap| Silence { on, gap }) }),
            Err(Halt::Silent(gap)) => Ok(Reached { on: start, silent: Some(Silence { on: start, gap }) }),
            Err(Halt::OutOfRange) => Err(OutOfRange),
        }
    }

    /// The day on which a step that can begin on `start` is over, and what is unsaid in it.
    fn take_step(&mut self, step: &StepSpec, position: usize, start: Day) -> Result<(Day, Option<usize>), Halt> {
        if !self.holds(step.when) {
            return Ok((start, None));
        }
        let mut found_limit = None;
        let mut silent = None;
        let mut floor = start;
        for (part_ix, part) in step.parts.iter().enumerate() {
            let settled = silent.is_some() || self.out.found.any();
            match part {
                PartSpec::Finds { grounds, limit } if !settled && self.find(grounds) => found_limit = *limit,
                PartSpec::Gap { when, gap } if !settled && self.holds(*when) => silent = Some(*gap),
                PartSpec::Request(request) if !settled && self.holds(request.when) => {
                    let at = Place { step: position, part: part_ix, phase: 0 };
                    let begun = if request.again { floor } else { start };
                    let (settled, unsaid) = self.request(request, step, at, (start, begun))?;
                    (floor, silent) = (floor.max(settled), unsaid);
                    let open = unsaid.is_none() && !self.out.found.any();
                    if let Some(after) = request.after_last.filter(|it| open && self.holds(it.when)) {
                        match after.then {
                            Failed::Ground(ground) => self.take(ground),
                            Failed::Gap(gap) => silent = Some(gap),
                        }
                    }
                }
                _ => {}
            }
        }
        let at = Place { step: position, part: Place::COMPLETION, phase: 0 };
        let limit = found_limit.unwrap_or_else(|| self.limit(&step.limits));
        let mut heard = false;
        if let Some(hearing) = step.hearing.as_ref().filter(|it| self.holds(it.when)) {
            floor = self.hearing(hearing, at, floor)?;
            heard = true;
        }
        let on_term = step.on_term.filter(|it| self.holds(it.when));
        if let Some(deemed) = self.deemed(step) {
            let on = self.count_as_done(deemed, step.event, floor)?;
            self.finish(step, position, on_term, (start, on), false);
            return Ok((on, silent));
        }
        let undated = step.undated.filter(|_| limit.rule == LimitRule::Open && self.case.pinned(step.event).is_none());
        if let Some(gap) = undated {
            return Err(Halt::Silent(gap));
        }
        // A hearing leaves the step that decides the whole of the term, and the limit of any other step alone.
        let whole_term = if heard && step.decides { self.term_end(at)? } else { None };
        let deadline = match whole_term {
            Some(end) => by_the_term(end, at),
            None => {
                let own = self.deadline(limit, start, Clock::OfTheStep(at))?;
                // A step for which the term stands still is not due by its end.
                if on_term.is_some_and(|it| it.stops()) { own } else { self.within_term(own, at)? }
            }
        };
        let (floor, deadline) = self.bounded(step.limits.bounds, step.event, (floor, deadline), at)?;
        let due = Due { event: step.event, deadline, cites: limit.cites, window_in_term: false };
        let on = self.complete(due, floor, self.case.pace)?;
        let late = deadline.day.is_some_and(|last| on > last);
        self.finish(step, position, on_term, (start, on), late);
        Ok((on, silent))
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

    /// The last day under a limit of what begins on `start`, by a clock; before the term is looked at.
    ///
    /// # Errors
    ///
    /// [`Halt::Silent`] where the event that it counts from does not happen: that is never no limit.
    pub(super) fn deadline(&mut self, limit: LimitSpec, start: Day, clock: Clock) -> Result<Deadline, Halt> {
        let open = Deadline { day: None, basis: Basis::Open, cut: None, clock: Clock::Own };
        let day_of = |run: &Self, event: EventIx| match (run.out.counting(event), limit.unstarted) {
            (Some(moment), _) => Ok(Some(moment.on)),
            (None, Some(gap)) => Err(Halt::Silent(gap)),
            (None, None) => Ok(None),
        };
        match limit.rule {
            LimitRule::Open => Ok(open),
            LimitRule::OnTheDayOf(event) => {
                let Some(day) = day_of(self, event)? else { return Ok(open) };
                Ok(Deadline { day: Some(day), basis: Basis::OnTheDayOf(event), clock, ..open })
            }
            LimitRule::Within { period, from } => {
                let from_day = match from {
                    None => Some(start),
                    Some(event) => day_of(self, event)?,
                };
                let Some(from_day) = from_day else { return Ok(open) };
                let end = self.end(period, from_day, clock, self.case.conventions)?;
                Ok(Deadline { day: Some(end.last), basis: Basis::Within(period, from, from_day), clock, ..open })
            }
        }
    }

    /// The end of a period by a clock; notes the conventions that this used.
    pub(super) fn end(
        &mut self,
        period: Period,
        from: Day,
        clock: Clock,
        conventions: Conventions,
    ) -> Result<End, OutOfRange> {
        let stops = self.out.known_stops(self.plan, clock);
        let any_stop = !stops.is_empty();
        let end = self.calendar.end(period, from, stops.iter().copied(), conventions).ok_or(OutOfRange)?;
        self.out.reaches(end.last);
        let used = &mut self.out.used;
        used.counting_start |= period.manner.start.is_none();
        let may_end_off = period.unit.may_end_off() || period.count == 0;
        used.month_end |= period.unit.is_of_months();
        used.end_on_nonworking |= may_end_off && period.manner.end.is_none() && !self.calendar.is_working(end.counted);
        used.stop_on_last_day |= any_stop;
        Ok(end)
    }

    /// The earlier of a deadline and the end of the term, where that binds the step.
    pub(super) fn within_term(&mut self, deadline: Deadline, at: Place) -> Result<Deadline, OutOfRange> {
        if self.plan.steps.get(at.step).is_some_and(|it| it.outside_term) {
            return Ok(deadline);
        }
        let end = self.term_end(at)?;
        Ok(match (deadline.day, end) {
            (Some(day), Some(end)) if day <= end => deadline,
            (own, Some(end)) => {
                let cut = own.filter(|_| deadline.basis != Basis::Term).map(|day| (day, deadline.basis));
                Deadline { cut, ..by_the_term(end, at) }
            }
            (_, None) => deadline,
        })
    }

    /// The end of the term as things stand at a place: with the stops so far and the extension, if there is one. None
    /// where no term applies, or it has not begun to run.
    pub(super) fn term_end(&mut self, at: Place) -> Result<Option<Day>, OutOfRange> {
        let plan = self.plan;
        let Some(position) = plan.terms.iter().position(|it| self.holds(it.when)) else { return Ok(None) };
        let Some(term) = plan.terms.get(position) else { return Ok(None) };
        let Some(from) = self.out.term_begun(plan, position, at) else { return Ok(None) };
        let (clock, conventions) = (Clock::OfTheTerm(at), self.case.conventions);
        let mut end = self.end(term.period, from, clock, conventions)?;
        // An extension goes on where the term ends: the day of that end belongs to the term itself.
        let onwards = Conventions { counting_start: CountingStart::NextDay, ..conventions };
        let mut known = 0;
        loop {
            let Some(extension) = self.out.known_extensions(plan, at).nth(known) else { break };
            self.out.used.extension_start = true;
            let from = match conventions.extension_start {
                ExtensionStart::RolledEnd => end.last,
                ExtensionStart::CountedEnd => end.counted,
            };
            end = self.end(extension, from, clock, onwards)?;
            known += 1;
        }
        Ok(Some(end.last))
    }

    /// The first day and the last day of an event with its bounds, from those that it has without. Where the last day
    /// comes first, the rules cannot be kept: that is noted, and moves nothing.
    pub(super) fn bounded(
        &mut self,
        bounds: BoundsSpec,
        event: EventIx,
        (start, deadline): (Day, Deadline),
        at: Place,
    ) -> Result<(Day, Deadline), Halt> {
        let (mut first, mut last) = (start, deadline);
        if let Some(anchor) = bounds.not_before
            && let Some(from) = self.anchored(anchor, at)?
        {
            let conventions = self.case.conventions;
            let end = self.calendar.end(anchor.period, from, [], conventions).ok_or(OutOfRange)?;
            self.out.reaches(end.last);
            let clear = conventions.counting_back == CountingBack::ClearDays;
            first = first.max(if clear { end.counted.plus(1) } else { end.counted });
            self.out.used.counting_start |= anchor.period.manner.start.is_none();
            self.out.used.counting_back = true;
            self.out.used.month_end |= anchor.period.unit.is_of_months();
        }
        if let Some(anchor) = bounds.ahead
            && let Some(end) = self.anchored(anchor, at)?
        {
            let Anchor { period, event: of, .. } = anchor;
            self.out.used.counting_back = true;
            self.out.used.back_on_nonworking |= period.unit.may_end_off();
            self.out.used.month_end |= period.unit.is_of_months();
            let latest = self.calendar.latest_before(period, end, self.case.conventions).ok_or(OutOfRange)?;
            self.out.reaches(latest);
            let clock = if of.is_some() { Clock::Own } else { Clock::OfTheTerm(at) };
            if last.day.is_none_or(|day| day >= latest) {
                last = Deadline { day: Some(latest), basis: Basis::Before(period, of, end), cut: None, clock };
            }
            // What a case begins with comes after what had to be done before it.
            if of == Some(EventIx::FILING) {
                first = self.case.pinned(event).map_or(latest, |on| on.min(latest));
            }
        }
        let bound = bounds.not_before.is_some() || bounds.ahead.is_some();
        if bound && last.day.is_some_and(|day| day < first) {
            self.out.infeasible.push(event);
        }
        Ok((first, last))
    }

    /// The day of an anchor.
    fn anchored(&mut self, anchor: Anchor, at: Place) -> Result<Option<Day>, Halt> {
        let day = match anchor.event {
            Some(event) => self.out.counting(event).map(|it| it.on),
            None => self.term_end(at)?,
        };
        match (day, anchor.unstarted) {
            (None, Some(gap)) => Err(Halt::Silent(gap)),
            (day, _) => Ok(day),
        }
    }

    /// Completes an event that can happen from `start` on: on its pinned day, or at a pace.
    pub(super) fn complete(&mut self, due: Due, start: Day, pace: Pace) -> Result<Day, OutOfRange> {
        let Due { event, deadline, cites, window_in_term } = due;
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
            cut: deadline.cut,
            clock: deadline.clock,
            cites,
            pinned: pinned.is_some(),
            window_in_term,
            void: false,
            owed: self.plan.is_owed(event),
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

    /// Whether a condition holds after silence: on the grounds that silence comes to.
    pub(super) fn holds_after_silence(&mut self, code: Code) -> bool {
        self.weigh(code)
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
        Asked { supposed: &self.out.supposed, ..Asked::of(self.case, &self.out.found) }
    }

    /// In a step and in those after it what a condition reads is from here on taken to be so that it holds, if one fact
    /// alone can bring that about.
    pub(super) fn suppose(&mut self, code: Code, step: usize) {
        if let Some(fact) = self.plan.brought_about_by(code, self.asked()) {
            self.out.supposed.push(fact);
            self.out.supposed_by.push((step, fact));
        }
    }

    fn truth(&self, code: Code) -> bool {
        self.plan.truth(code, self.asked())
    }

    /// Settles outcome and term once everything has happened.
    fn close(&mut self) {
        let plan = self.plan;
        if plan.side_by_side {
            let last = plan.steps.iter().enumerate().filter(|(_, step)| !step.followed);
            self.join(last.map(|(position, _)| position), Place::END.step);
            self.watch.sees(None);
        }
        let silent = self.first_silence(self.out.reached.iter().filter_map(|it| it.silent)).map(|it| it.gap);
        self.out.completed = if plan.side_by_side {
            self.out.order.iter().filter_map(|&event| self.out.moment(event)).map(|it| it.on).max()
        } else {
            self.out.order.last().and_then(|&event| self.out.moment(event)).map(|it| it.on)
        };
        self.out.term = plan.terms.iter().position(|it| self.holds(it.when));
        let term = self.out.term.and_then(|it| plan.terms.get(it));
        let unstarted = term.filter(|it| self.out.counting(it.from).is_none()).and_then(|it| it.unstarted);
        self.out.outcome = match silent.or(unstarted) {
            Some(gap) => Outcome::Unspecified(gap),
            None => self.decision(),
        };
        // A term that was computed before can be computed again.
        self.out.term_end = if self.out.clock_stands { None } else { self.term_end(Place::END).ok().flatten() };
        self.ask_of_aftermath();
        self.silence();
    }

    /// What the grounds found come to.
    fn decision(&mut self) -> Outcome {
        let plan = self.plan;
        let declared = plan.outcomes.iter().position(|it| self.holds(it.when));
        declared.map_or_else(|| plan.comes_to(&self.out.found), Outcome::Declared)
    }

    /// What follows where nothing was decided by the end of the term. It stands from the day after; whatever is decided
    /// later does not change it. The rule is looked for in any case, so that no day has a say in what a run asks.
    fn silence(&mut self) {
        let plan = self.plan;
        let rule = plan.tacit.iter().position(|it| self.holds(it.when));
        if matches!(self.out.outcome, Outcome::Unspecified(_)) {
            return;
        }
        let late = self.out.term_end.filter(|end| self.out.decided.is_none_or(|on| on > *end));
        let end = late.zip(rule).and_then(|(end, position)| {
            let since = end.plus(1);
            self.out.silence = Some((position, since));
            Some((plan.tacit.get(position)?.end?, since))
        });
        if let Some(((outcome, ground), since)) = end {
            self.out.found.clear();
            ground.into_iter().for_each(|it| self.out.found.mark(it));
            (self.out.outcome, self.out.decided, self.out.persuaded) = (outcome, Some(since), false);
            self.out.completed = self.out.completed.max(Some(since));
        } else if let (None, Outcome::Granted, Some(gap)) = (self.out.decided, self.out.outcome, plan.undecided) {
            // Nobody granted anything.
            self.out.outcome = Outcome::Unspecified(gap);
        }
    }
}

/// The end of the term, as things stand at a place, as a deadline.
pub(super) fn by_the_term(end: Day, at: Place) -> Deadline {
    Deadline { day: Some(end), basis: Basis::Term, cut: None, clock: Clock::OfTheTerm(at) }
}
