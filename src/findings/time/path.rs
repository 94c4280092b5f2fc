//! The path to an event: what has to be over before it, one after the other, from the beginning of the term on; and why its
//! steps come to more than the term.
//!
//! Steps that run beside it, or that are over earlier, do not decide when it can happen: they are not on the path.

use crate::calendar::{Calendar, Conventions, Day, Period, Stop};
use crate::engine::{AskedFor, Basis, EventIx, Moment, Plan, Timeline};

/// A run as its paths are looked at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paths<'p> {
    pub plan: &'p Plan,
    pub calendar: &'p Calendar,
    pub conventions: Conventions,
    pub timeline: &'p Timeline,
    pub asked: &'p [AskedFor],
}

/// A last day that lies on a day off and is moved on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Moved<E> {
    pub event: E,
    /// The day on which it ends when it is counted.
    pub counted: Day,
    /// The day to which that is moved.
    pub last: Day,
}

/// Why steps come to more than the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    /// Their limits do by number.
    Sum {
        /// What they come to.
        sum: Period,
        /// The term.
        term: Period,
        /// Whether their ends can lie on days off, and are moved then.
        moves: bool,
    },
    /// Days of waiting for the applicant count in the term.
    Waiting,
    /// The term counts from an earlier day than the first of them.
    Start,
    /// Ends of steps are moved on from days off, and the next step counts from there.
    Moved,
    /// Something else.
    Other,
}

impl Paths<'_> {
    /// The events on the path to the last day of an event, that one last; from what comes after the beginning of the term on.
    pub fn until(&self, last: EventIx) -> Vec<EventIx> {
        self.by(last, self.before(last))
    }

    /// The same to the day on which an event can happen.
    pub fn until_start(&self, last: EventIx) -> Vec<EventIx> {
        self.by(last, self.waited_for(last).or_else(|| self.before(last)))
    }

    fn by(&self, last: EventIx, first: Option<EventIx>) -> Vec<EventIx> {
        let begin = self.timeline.term.and_then(|it| self.plan.terms.get(it)).map(|it| it.from);
        let mut path = vec![last];
        let mut next = first;
        while let Some(before) = next {
            let is_over = Some(before) == begin || !self.plan.dated(before) || path.contains(&before);
            if is_over {
                break;
            }
            path.push(before);
            next = self.before(before);
        }
        path.reverse();
        path
    }

    /// The steps on a path, and what else takes time of the term, with their limits.
    pub fn steps(&self, path: &[EventIx]) -> Vec<(EventIx, Period)> {
        let last = path.last();
        let counts = |event: &&EventIx| {
            let asked = self.asked.iter().any(|it| it.notice == **event);
            let stops = self.timeline.stops.iter().any(|it| it.event == **event);
            Some(*event) == last || self.plan.is_step(**event) || !(asked || stops)
        };
        let limit = |event: &EventIx| Some((*event, own(self.timeline.moment(*event)?)?.0)).filter(|it| it.1.count > 0);
        path.iter().filter(counts).filter_map(limit).collect()
    }

    /// The last days of a path that were moved on from days off.
    pub fn moved(&self, path: &[EventIx]) -> Vec<Moved<EventIx>> {
        let moved = |event: &EventIx| {
            let moment = self.timeline.moment(*event)?;
            let (period, _, from) = own(moment)?;
            let stops = self.timeline.stops_of(self.plan, moment.clock);
            let end = self.calendar.end(period, from, stops, self.conventions)?;
            let is_moved = end.last > end.counted && !self.calendar.is_working(end.counted);
            is_moved.then_some(Moved { event: *event, counted: end.counted, last: end.last })
        };
        path.iter().filter_map(moved).collect()
    }

    /// Why the steps on a path come to more than the term.
    pub fn cause(&self, path: &[EventIx]) -> Cause {
        let Some(term) = self.timeline.term.and_then(|it| self.plan.terms.get(it)) else { return Cause::Other };
        let steps = self.steps(path);
        let waiting = |event: &EventIx| self.timeline.moment(*event).is_some_and(|it| it.window_in_term);
        if let Some(sum) = sum(&steps, term.period).filter(|it| it.count > term.period.count) {
            let moves = sum.unit.may_end_off();
            return Cause::Sum { sum, term: term.period, moves };
        }
        if path.iter().any(waiting) {
            return Cause::Waiting;
        }
        let first = path.iter().find_map(|it| own(self.timeline.moment(*it)?)).map(|it| it.2);
        let begun = self.timeline.moment(term.from).map(|it| it.on);
        let earlier = path.split_last().map(|it| it.1).unwrap_or_default();
        match first.zip(begun) {
            Some((first, begun)) if begun < first => Cause::Start,
            _ if !self.moved(earlier).is_empty() => Cause::Moved,
            _ => Cause::Other,
        }
    }

    /// How many working days there are after a day up to another one on which the clock of the term does not stand still.
    pub fn working(&self, after: Day, up_to: Day) -> i32 {
        let between = |after: Day, up_to: Day| {
            if after < up_to { self.calendar.working_between(after, up_to) } else { 0 }
        };
        let stood: i32 = self.stood().iter().map(|it| between(it.after.max(after), it.through.min(up_to))).sum();
        between(after, up_to) - stood
    }

    /// The times in which the clock of the term stood still, in order, none twice.
    pub fn stood(&self) -> Vec<Stop> {
        let mut stood: Vec<Stop> = Vec::new();
        for stop in self.timeline.term_stops().filter(|it| it.through > it.after) {
            match stood.last_mut().filter(|last| stop.after <= last.through) {
                Some(last) => last.through = last.through.max(stop.through),
                None => stood.push(stop),
            }
        }
        stood
    }

    /// What has to be over before an event: what its limit counts from, or what comes before its step.
    fn before(&self, event: EventIx) -> Option<EventIx> {
        let moment = self.timeline.moment(event)?;
        // What cannot be in time happens when it can.
        if moment.deadline.is_some_and(|last| moment.on > last)
            && let Some(before) = self.waited_for(event)
        {
            return Some(before);
        }
        match moment.cut.map_or(moment.basis, |it| it.1) {
            Basis::Within(_, Some(of), _) | Basis::OnTheDayOf(of) | Basis::Deemed(_, of, _) => return Some(of),
            _ => {}
        }
        if let Some(asked) = self.asked.iter().find(|it| it.delivery == event || it.study == Some(event)) {
            return Some(if asked.delivery == event { asked.notice } else { asked.delivery });
        }
        let begun = own(moment).map_or(moment.start, |it| it.2);
        let step = self.step_of(event)?;
        self.over_on(begun, event, |it| self.plan.is_step(it) && self.plan.step_precedes(it, step))
    }

    /// What an event waits for until it can happen: what is asked in its step, or the steps before that.
    fn waited_for(&self, event: EventIx) -> Option<EventIx> {
        let moment = self.timeline.moment(event)?;
        let step = self.step_of(event)?;
        let in_step = |it: EventIx| {
            self.asked.iter().any(|asked| asked.step == step && (asked.delivery == it || asked.study == Some(it)))
        };
        let before = |it: EventIx| self.plan.is_step(it) && self.plan.step_precedes(it, step);
        self.over_on(moment.start, event, |it| in_step(it) || before(it))
    }

    /// The last event of some that was over on a day, beside one.
    fn over_on(&self, day: Day, beside: EventIx, is_one: impl Fn(EventIx) -> bool) -> Option<EventIx> {
        let mut order = self.timeline.order.iter().rev().copied();
        order.find(|it| *it != beside && is_one(*it) && self.timeline.moment(*it).is_some_and(|it| it.on == day))
    }

    /// The step that an event is the end or a part of; what is part of none that asks for something is part of the decision.
    fn step_of(&self, event: EventIx) -> Option<EventIx> {
        let asked = self.asked.iter().find(|it| it.notice == event).map(|it| it.step);
        asked.or_else(|| Some(event).filter(|it| self.plan.is_step(*it))).or_else(|| self.plan.decision())
    }
}

/// The limit of its own that a moment has, what that counts from, and from which day.
pub(super) fn own(moment: &Moment) -> Option<(Period, Option<EventIx>, Day)> {
    match moment.cut.map_or(moment.basis, |it| it.1) {
        Basis::Within(period, of, from) => Some((period, of, from)),
        Basis::Deemed(period, of, from) => Some((period, Some(of), from)),
        _ => None,
    }
}

/// What limits come to, where all of them and the term are counted in one unit.
fn sum(steps: &[(EventIx, Period)], term: Period) -> Option<Period> {
    steps.iter().all(|(_, it)| it.unit == term.unit).then_some(())?;
    let count = steps.iter().try_fold(0u16, |sum, (_, it)| sum.checked_add(it.count))?;
    Some(Period::new(count, term.unit))
}
