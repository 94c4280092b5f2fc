//! Timelines: what a run comes to, in numbers.

use super::aftermath::RightCourse;
use super::beside::{Beside, Silence};
use super::marks::Marks;
use super::plan::{CitesIx, EventIx, Plan};
use crate::calendar::{
    BackOnNonworking, CountingBack, CountingStart, Day, EndOnNonworking, ExtensionStart, LateDelivery,
    LateDeliveryClock, MonthEnd, Period, Stop, StopOnLastDay,
};
use crate::model::built_in::RECEIPT_DAY;
use crate::syntax::tree::Holds;

/// What a case comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Outcome {
    /// The application is granted.
    #[default]
    Granted,
    /// It is refused, on the grounds found.
    Refused,
    /// Another outcome; the number is a position in [`Plan::outcomes`].
    Declared(usize),
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
    /// At least a period before an event, or before the end of the term where none is named, on a day.
    Before(Period, Option<EventIx>, Day),
    /// The end of the term, because it comes earlier than the limit itself or is the only one.
    Term,
    /// There is none: it counts as having happened a period after an event, which was on a day.
    Deemed(Period, EventIx, Day),
}

/// A place in the course of a procedure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    /// The step, as a position among the steps of the plan.
    pub(super) step: usize,
    /// The part of the step that is under way; [`Place::COMPLETION`] once all are done.
    pub(super) part: usize,
    /// How far that part has come: its notice, its delivery, its study.
    pub(super) phase: u8,
}

impl Place {
    /// The part of a step that comes after all its parts: its completion.
    pub(super) const COMPLETION: usize = usize::MAX;
    /// After all steps.
    pub(super) const END: Place = Place { step: usize::MAX, part: Place::COMPLETION, phase: 0 };
}

/// The clock that a deadline runs by, read at a place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Clock {
    /// One of its own, which nothing stops: that of what is asked of the applicant, and of the study of it.
    #[default]
    Own,
    /// That of a step. It stands still for what is asked in the step itself and in the steps before it, and for
    /// nothing that happens beside it.
    OfTheStep(Place),
    /// That of the term. It stands still for everything that is not asked only after the place, but for a standstill
    /// that does not hold what runs beside it.
    OfTheTerm(Place),
}

/// What a [`Standstill`] does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfStop {
    /// Clocks stand still on its days.
    Holds(Holds),
    /// The term runs anew from its last day.
    Anew,
}

/// A time in which the clock stood still, or a day from which the term runs anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standstill {
    /// The days.
    pub stop: Stop,
    /// The event that was waited for.
    pub event: EventIx,
    /// What it does.
    pub effect: OfStop,
    /// Whether it holds the steps that run beside it, as it does unless those put it off without end.
    pub(super) beside: bool,
    pub(super) from: Place,
}

/// Something that was added to the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extension {
    /// How long.
    pub period: Period,
    /// The clauses that say so.
    pub cites: CitesIx,
    /// The step that adds it, as a position among the steps of the plan.
    pub(super) step: usize,
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
    /// Its own limit and how that came about, where the end of the term comes earlier.
    pub cut: Option<(Day, Basis)>,
    /// The clock by which that was counted: [`Timeline::stops_of`] tells when it stood still.
    pub clock: Clock,
    /// The clauses of that limit.
    pub cites: CitesIx,
    /// Whether the case says on which day it happened.
    pub pinned: bool,
    /// Whether it is a window of the applicant whose days count in the term.
    pub window_in_term: bool,
    /// Whether it counts as not having happened, because it came too late.
    pub void: bool,
    /// Whether somebody owes it: a right may be left unused, and an expiry happens by itself.
    pub owed: bool,
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
    /// The day of the decision; by silence, the day after the term.
    pub decided: Option<Day>,
    /// What followed from silence, as a position in [`Plan::tacit`], and the day from which it stands.
    pub silence: Option<(usize, Day)>,
    /// The events that happened, in order.
    pub order: Vec<EventIx>,
    /// The term that applied, as a position in [`Plan::terms`].
    pub term: Option<usize>,
    /// Its end, with stops and extension; none where no term applies or the clock still stands.
    pub term_end: Option<Day>,
    /// What was added to it, in order.
    pub extensions: Vec<Extension>,
    /// The times in which the clock stood still and the days from which the term ran anew, in order of their beginning.
    pub stops: Vec<Standstill>,
    /// Events whose last day falls before the first day on which they could happen.
    pub infeasible: Vec<EventIx>,
    /// The choices on which a condition hung on the way, by position in [`Plan::slots`].
    pub consulted: Marks,
    /// The conventions of counting that were applied, and of which another reading may lead elsewhere.
    pub used: Used,
    /// Whether what runs side by side did not settle: each put the other off once more, so that some standstills do not
    /// hold what runs beside them.
    pub unsettled: bool,
    /// The windows of the applicant whose days count in the term and in which nothing came: what was to come, the last
    /// day and the clauses.
    pub missed: Vec<(EventIx, Day, CitesIx)>,
    /// The rights of the procedure in this case, as many as [`Plan::rights`].
    pub rights: Vec<RightCourse>,
    /// Of each of [`Plan::validities`], whether its condition holds.
    pub(super) valid: Vec<bool>,
    /// The first and the last day that limits and terms came to, whether they decided or not; none where no day was counted.
    pub(super) reach: Option<(Day, Day)>,
    pub(super) moments: Vec<Option<Moment>>,
    pub(super) reached: Vec<Reached>,
    /// Where steps run side by side: the grounds found in each of them and before it.
    pub(super) found_by: Vec<Marks>,
    /// What is known of the steps that run beside.
    pub(super) beside: Beside,
    /// The facts that are taken to be otherwise as far as a step knows, because what came too late counts as not having
    /// come: slot and value of each.
    pub(super) supposed: Vec<(usize, usize)>,
    /// The same of all steps, with the step that it comes from.
    pub(super) supposed_by: Vec<(usize, (usize, usize))>,
    /// The clock was stopped for something that never came.
    pub(super) clock_stands: bool,
    pub(super) completed: Option<Day>,
}

/// Which conventions a run applied to something that another reading treats otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Used {
    /// A period was counted.
    pub counting_start: bool,
    /// A period, not one of working days, ended on a day that is not worked.
    pub end_on_nonworking: bool,
    /// A period of months or years was counted, forwards or backwards.
    pub month_end: bool,
    /// A limit was counted backwards.
    pub counting_back: bool,
    /// A limit was counted backwards, not in working days.
    pub back_on_nonworking: bool,
    /// The clock was stopped when all days of a period were counted.
    pub stop_on_last_day: bool,
    /// A term was extended.
    pub extension_start: bool,
    /// Something was delivered after the last day.
    pub late_delivery: bool,
    /// Receipt was put off to a later day.
    pub receipt_day: bool,
}

/// Whether a run applied a choice to something that another reading may treat otherwise.
pub type Applied = fn(&Used) -> bool;

impl Used {
    /// The choices that the engine follows by itself, each with whether a run applied it. Of a fee a run does not know.
    pub const CHOICES: [(&'static str, Applied); 10] = [
        (CountingStart::CHOICE, |it| it.counting_start),
        (EndOnNonworking::CHOICE, |it| it.end_on_nonworking),
        (MonthEnd::CHOICE, |it| it.month_end),
        (CountingBack::CHOICE, |it| it.counting_back),
        (BackOnNonworking::CHOICE, |it| it.back_on_nonworking),
        (StopOnLastDay::CHOICE, |it| it.stop_on_last_day),
        (ExtensionStart::CHOICE, |it| it.extension_start),
        (LateDelivery::CHOICE, |it| it.late_delivery),
        (LateDeliveryClock::CHOICE, |it| it.late_delivery),
        (RECEIPT_DAY, |it| it.receipt_day),
    ];

    /// Takes in what another run applied.
    pub const fn add(&mut self, more: Used) {
        self.counting_start |= more.counting_start;
        self.end_on_nonworking |= more.end_on_nonworking;
        self.month_end |= more.month_end;
        self.counting_back |= more.counting_back;
        self.back_on_nonworking |= more.back_on_nonworking;
        self.stop_on_last_day |= more.stop_on_last_day;
        self.extension_start |= more.extension_start;
        self.late_delivery |= more.late_delivery;
        self.receipt_day |= more.receipt_day;
    }
}

/// How a step was left behind.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reached {
    /// The day from which the steps after it can begin.
    pub on: Day,
    /// What is unsaid in it or before it, so that nothing after it is taken.
    pub silent: Option<Silence>,
}

impl Timeline {
    /// An event, if it happened.
    #[must_use]
    pub fn moment(&self, event: EventIx) -> Option<&Moment> {
        self.moments.get(event.position()).and_then(Option::as_ref)
    }

    /// An event, if it happened and counts: what times are counted from.
    pub(super) fn counting(&self, event: EventIx) -> Option<&Moment> {
        self.moment(event).filter(|it| !it.void)
    }

    /// Takes what happened too late for what did not happen.
    pub(super) fn void(&mut self, event: EventIx) {
        if let Some(Some(moment)) = self.moments.get_mut(event.position()) {
            moment.void = true;
        }
    }

    /// The first and the last day that limits and terms came to, whether they decided or not: what kind of days lie beyond them has no
    /// say in the run. None where no day was counted. Not for plans in which steps run side by side.
    #[must_use]
    pub fn reach(&self) -> Option<(Day, Day)> {
        self.reach
    }

    /// Notes that a limit or a term came to a day.
    pub(super) fn reaches(&mut self, day: Day) {
        self.reach = Some(self.reach.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
    }

    /// The days on which the clock of the term stood still, in order of their beginning.
    pub fn term_stops(&self) -> impl Iterator<Item = Stop> + '_ {
        self.stops.iter().filter(|it| it.effect != OfStop::Anew).map(|it| it.stop)
    }

    /// The events with which the term began anew, with their days.
    pub fn began_anew(&self) -> impl Iterator<Item = (EventIx, Day)> + '_ {
        self.stops.iter().filter(|it| it.effect == OfStop::Anew).map(|it| (it.event, it.stop.through))
    }

    /// The day of the last event: of the one that comes last or, where steps run side by side, of the latest.
    #[must_use]
    pub fn completed(&self) -> Option<Day> {
        self.completed
    }

    /// The times in which the clock of a deadline stood still, in order of their beginning.
    pub fn stops_of(&self, plan: &Plan, clock: Clock) -> impl Iterator<Item = Stop> + Clone {
        self.stops.iter().filter(move |it| plan.holds_clock(it, clock)).map(|it| it.stop)
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
            && self.extensions == other.extensions
            && self.rights == other.rights
            && self.order.iter().all(|&event| days(self, event) == days(other, event))
    }

    /// Breaches in the order of events.
    pub fn breaches(&self) -> impl Iterator<Item = Breach> + '_ {
        self.order.iter().flat_map(|&event| {
            let moment = self.moment(event);
            let late = moment.is_some_and(|it| it.owed && it.deadline.is_some_and(|deadline| it.on > deadline));
            let early = moment.is_some_and(|it| it.on < it.start);
            [late.then_some(Breach::Late(event)), early.then_some(Breach::OutOfOrder(event))].into_iter().flatten()
        })
    }

    /// Makes room for a run of `plan` and forgets the last one.
    pub(super) fn reset(&mut self, plan: &Plan) {
        self.consulted.reset(plan.slots.len());
        self.used = Used::default();
        self.unsettled = false;
        self.beside.clear();
        self.start_over(plan);
    }

    /// Makes room for a pass over the steps in which nothing is known of what runs beside.
    pub(super) fn start_over(&mut self, plan: &Plan) {
        self.stops.clear();
        self.moments.clear();
        self.extensions.clear();
        self.again(plan);
    }

    /// Makes room for another pass over the steps, which knows what runs beside a step from the last one.
    pub(super) fn again(&mut self, plan: &Plan) {
        if plan.side_by_side {
            let mut begun = std::mem::take(&mut self.beside.begun);
            begun.clear();
            begun.extend(plan.terms.iter().map(|it| self.counting(it.from).map(|moment| moment.on)));
            self.beside.begun = begun;
            std::mem::swap(&mut self.beside.extensions, &mut self.extensions);
            std::mem::swap(&mut self.beside.stops, &mut self.stops);
        }
        let last = std::mem::take(self);
        let Timeline { mut order, mut moments, mut reached, mut found, mut found_by, .. } = last;
        let Timeline { mut stops, mut missed, mut infeasible, mut extensions, mut supposed, mut supposed_by, .. } =
            last;
        let Timeline { mut rights, mut valid, .. } = last;
        rights.clear();
        valid.clear();
        stops.clear();
        extensions.clear();
        missed.clear();
        infeasible.clear();
        supposed.clear();
        supposed_by.clear();
        order.clear();
        reached.clear();
        moments.clear();
        moments.resize(plan.events.len(), None);
        order.reserve(plan.events.len());
        reached.reserve(plan.steps.len());
        found.reset(plan.grounds.len());
        if plan.side_by_side {
            found_by.resize_with(plan.steps.len(), Marks::default);
            found_by.iter_mut().for_each(|it| it.reset(plan.grounds.len()));
        }
        *self = Timeline {
            order,
            moments,
            reached,
            found,
            found_by,
            stops,
            extensions,
            missed,
            infeasible,
            rights,
            valid,
            supposed,
            supposed_by,
            beside: last.beside,
            unsettled: last.unsettled,
            consulted: last.consulted,
            used: last.used,
            ..Timeline::default()
        };
    }

    /// The periods that were added to the term; those of one unit that follow each other in one.
    #[must_use]
    pub fn extended_by(&self) -> Vec<Period> {
        let mut periods: Vec<Period> = Vec::new();
        for period in self.extensions.iter().map(|it| it.period) {
            match periods.last_mut().filter(|it| it.unit == period.unit) {
                Some(last) => last.count = last.count.saturating_add(period.count),
                None => periods.push(period),
            }
        }
        periods
    }

    /// Notes the grounds found when a step is over.
    pub(super) fn keep_found(&mut self, step: usize) {
        if let Some(found) = self.found_by.get_mut(step) {
            found.clear();
            found.add(&self.found);
        }
    }

    /// Records an event that is no part of the procedure: filing and receipt.
    pub(super) fn mark(&mut self, event: EventIx, on: Day) {
        let moment = Moment {
            start: on,
            on,
            deadline: None,
            basis: Basis::Open,
            cut: None,
            clock: Clock::Own,
            cites: CitesIx::NONE,
            pinned: false,
            window_in_term: false,
            void: false,
            owed: true,
        };
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
