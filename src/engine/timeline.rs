//! Timelines: what a run comes to, in numbers.

use super::marks::Marks;
use super::plan::{CitesIx, EventIx, Plan};
use crate::calendar::{Day, Period, Stop};

/// What a case comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Outcome {
    /// The application is granted.
    #[default]
    Granted,
    /// It is refused, on the grounds found.
    Refused,
    /// The act does not say; the number is a position in [`Plan::gaps`].
    Unspecified(usize),
}

/// How a deadline came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Basis {
    /// There is none.
    #[default]
    Open,
    /// On the day of an event.
    OnTheDayOf(EventIx),
    /// Within a period, counted from a day: that of an event, or of the start where none is named.
    Within(Period, Option<EventIx>, Day),
    /// At least a period before the end of the term.
    BeforeEnd(Period, Day),
    /// The end of the term, because it comes earlier than the limit itself or is the only one.
    Term,
}

/// An event that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day from which it could lawfully happen.
    pub start: Day,
    /// The day on which it happened.
    pub on: Day,
    /// The last lawful day, if there is one.
    pub deadline: Option<Day>,
    /// How that came about.
    pub basis: Basis,
    /// How many of the stops of the clock put it off: the first so many of [`Timeline::stops`].
    pub stops: usize,
    /// The clauses of that limit.
    pub cites: CitesIx,
    /// Whether the case says on which day it happened.
    pub pinned: bool,
}

/// A rule that was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Breach {
    /// The event came after its deadline.
    Late(EventIx),
    /// The event came before what has to come before it.
    OutOfOrder(EventIx),
}

/// The result of a run. Use one for many runs: it keeps its memory.
#[derive(Debug, Clone, Default)]
pub struct Timeline {
    /// What the case comes to.
    pub outcome: Outcome,
    /// The grounds found, by position in [`Plan::grounds`].
    pub found: Marks,
    /// Whether a hearing turned a refusal into a grant.
    pub persuaded: bool,
    /// The day of the decision.
    pub decided: Option<Day>,
    /// The events that happened, in order.
    pub order: Vec<EventIx>,
    /// The term that applied, as a position in [`Plan::terms`].
    pub term: Option<usize>,
    /// Its end, with stops and extension; none where no term applies or the clock still stands.
    pub term_end: Option<Day>,
    /// What a hearing added to it.
    pub extended_by: Option<Period>,
    /// The times in which the clock stood still.
    pub stops: Vec<Stop>,
    /// A limit counted backwards that falls before the day on which it could first be kept.
    pub infeasible: Option<EventIx>,
    /// The choices on which a condition hung on the way, by position in [`Plan::slots`].
    pub consulted: Marks,
    /// Whether a period was counted.
    pub counted: bool,
    /// Whether a limit was counted backwards.
    pub counted_back: bool,
    /// Whether receipt was put off to a later day.
    pub received_later: bool,
    pub(super) moments: Vec<Option<Moment>>,
    pub(super) reached: Vec<Day>,
    /// The clock was stopped for something that never came.
    pub(super) clock_stands: bool,
}

impl Timeline {
    /// An event, if it happened.
    #[must_use]
    pub fn moment(&self, event: EventIx) -> Option<&Moment> {
        self.moments.get(event.position()).and_then(Option::as_ref)
    }

    /// The day of the last event.
    #[must_use]
    pub fn completed(&self) -> Option<Day> {
        self.order.last().and_then(|&event| self.moment(event)).map(|it| it.on)
    }

    /// Whether another run came to the same: the same events on the same days with the same deadlines, the same outcome
    /// and the same end of the term.
    #[must_use]
    pub fn same_course(&self, other: &Timeline) -> bool {
        let days = |timeline: &Timeline, event: EventIx| timeline.moment(event).map(|it| (it.on, it.deadline));
        self.outcome == other.outcome
            && self.found == other.found
            && self.order == other.order
            && self.term_end == other.term_end
            && self.extended_by == other.extended_by
            && self.order.iter().all(|&event| days(self, event) == days(other, event))
    }

    /// Breaches in the order of events.
    pub fn breaches(&self) -> impl Iterator<Item = Breach> + '_ {
        self.order.iter().flat_map(|&event| {
            let moment = self.moment(event);
            let late = moment.is_some_and(|it| it.deadline.is_some_and(|deadline| it.on > deadline));
            let early = moment.is_some_and(|it| it.on < it.start);
            [late.then_some(Breach::Late(event)), early.then_some(Breach::OutOfOrder(event))].into_iter().flatten()
        })
    }

    /// Makes room for a run of `plan` and forgets the last one.
    pub(super) fn reset(&mut self, plan: &Plan) {
        let Timeline { mut order, mut stops, mut moments, mut reached, mut found, mut consulted, .. } =
            std::mem::take(self);
        order.clear();
        stops.clear();
        reached.clear();
        moments.clear();
        moments.resize(plan.events.len(), None);
        order.reserve(plan.events.len());
        reached.reserve(plan.steps.len());
        found.reset(plan.grounds.len());
        consulted.reset(plan.slots.len());
        *self = Timeline { order, stops, moments, reached, found, consulted, ..Timeline::default() };
    }

    /// Records an event that is no part of the procedure: filing and receipt.
    pub(super) fn mark(&mut self, event: EventIx, on: Day) {
        let moment =
            Moment { start: on, on, deadline: None, basis: Basis::Open, stops: 0, cites: CitesIx::NONE, pinned: false };
        if let Some(slot) = self.moments.get_mut(event.position()) {
            *slot = Some(moment);
        }
    }

    /// Records an event of the procedure.
    pub(super) fn happen(&mut self, event: EventIx, moment: Moment) {
        if let Some(slot) = self.moments.get_mut(event.position()) {
            *slot = Some(moment);
            self.order.push(event);
        }
    }
}
