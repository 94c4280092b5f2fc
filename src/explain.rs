//! Explanations: how each date of a timeline came about.
//!
//! Comes in: a case that has been run. Goes out: for every event the count behind its deadline as data: from which
//! day, how much, which days were passed over and why, and what cut it short. Nothing is counted anew: the engine
//! noted the origin of each deadline, and the calendar says what kind of day each day on the way was.

use crate::calendar::{Calendar, CountingStart, Day, DayKind, Period, Stop, Unit};
use crate::case::CaseRun;
use crate::engine::{Basis, EventIx, Moment};

/// Why an event lies where it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The event.
    pub event: EventIx,
    /// What bounds it.
    pub bound: Bound,
    /// Why it happened on the day on which it happened.
    pub happened: Happened,
}

/// What bounds an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bound {
    /// Nothing.
    Nothing,
    /// It has to happen on the day of another event.
    OnTheDayOf(EventIx, Day),
    /// A period counted forwards.
    Count(Count),
    /// A period counted backwards from the end of the term.
    CountBack {
        /// How long before the end at least.
        period: Period,
        /// The end of the term.
        end: Day,
        /// The day come to.
        latest: Day,
        /// The days passed over.
        passed: Vec<Passed>,
    },
    /// The end of the overall term.
    Term {
        /// How the term itself was counted; none where that is not known.
        count: Option<Count>,
        /// What a hearing added.
        extended_by: Option<Period>,
        /// Its end.
        end: Day,
    },
}

/// A period counted forwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// How long.
    pub period: Period,
    /// The event it runs from; none where that is a step that was not taken.
    pub from: Option<EventIx>,
    /// The day of that event.
    pub from_day: Day,
    /// The first day that may count.
    pub first: Day,
    /// The last day.
    pub end: Day,
    /// The days passed over, in order.
    pub passed: Vec<Passed>,
}

/// Days passed over for one reason, or worked against the rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// The days, in order; of a stop of the clock only the first and the last.
    pub days: Vec<Day>,
    /// Why.
    pub because: Because,
}

/// Why a day was passed over, or counted although it is a Saturday or Sunday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Because {
    /// Saturday or Sunday.
    Weekend,
    /// A holiday.
    Holiday(String),
    /// A day off in place of another day.
    DayOff(String, Option<Day>),
    /// The clock stood still.
    ClockStopped,
    /// A Saturday or Sunday that is worked, and counts.
    WorkedWeekend(String),
}

/// Why an event happened on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    /// The case says so.
    Pinned,
    /// That is its last lawful day.
    LastDay,
    /// That is its first lawful day.
    FirstDay,
    /// Its last lawful day was over when it became possible.
    Overdue,
    /// Nothing bounds it, so it happened at once.
    Unbounded,
}

/// The explanation of every event of a run, in order.
#[must_use]
pub fn explanations(run: &CaseRun<'_>) -> Vec<Explanation> {
    let explain = |&event: &EventIx| {
        let moment = run.timeline.moment(event)?;
        Some(Explanation { event, bound: bound(run, event, moment), happened: happened(moment) })
    };
    run.timeline.order.iter().filter_map(explain).collect()
}

fn happened(moment: &Moment) -> Happened {
    match moment.deadline {
        _ if moment.pinned => Happened::Pinned,
        None => Happened::Unbounded,
        Some(deadline) if deadline < moment.on => Happened::Overdue,
        Some(deadline) if deadline == moment.on => Happened::LastDay,
        Some(_) => Happened::FirstDay,
    }
}

fn bound(run: &CaseRun<'_>, event: EventIx, moment: &Moment) -> Bound {
    let Some(end) = moment.deadline else { return Bound::Nothing };
    match moment.basis {
        Basis::Open => Bound::Nothing,
        Basis::OnTheDayOf(event) => Bound::OnTheDayOf(event, end),
        Basis::Within(period, from, from_day) => {
            let from = from.or_else(|| before(run, event, from_day));
            Bound::Count(count(run, period, from, (from_day, end), moment))
        }
        Basis::BeforeEnd(period, term_end) => {
            let passed = match period.unit {
                Unit::WorkingDays => passed(&run.timetable.calendar, end.plus(1), term_end.plus(-1), &[]),
                Unit::CalendarDays => Vec::new(),
            };
            Bound::CountBack { period, end: term_end, latest: end, passed }
        }
        Basis::Term => term(run, end, moment),
    }
}

/// The event before another one that happened on a day: the step whose completion a limit counts from.
fn before(run: &CaseRun<'_>, event: EventIx, on: Day) -> Option<EventIx> {
    let earlier = run.timeline.order.iter().take_while(|it| **it != event).filter(|it| run.plan.is_step(**it));
    earlier.copied().filter(|it| run.timeline.moment(*it).is_some_and(|moment| moment.on == on)).last()
}

fn term(run: &CaseRun<'_>, end: Day, moment: &Moment) -> Bound {
    let timeline = &run.timeline;
    let term = timeline.term.and_then(|it| run.plan.terms.get(it));
    let count = term.and_then(|it| {
        let from = timeline.moment(it.from)?;
        Some(count(run, it.period, Some(it.from), (from.on, end), moment))
    });
    Bound::Term { count, extended_by: timeline.extended_by, end }
}

fn count(
    run: &CaseRun<'_>,
    period: Period,
    from: Option<EventIx>,
    (from_day, end): (Day, Day),
    moment: &Moment,
) -> Count {
    let stops = run.timeline.stops.get(..moment.stops).unwrap_or_default();
    let first = match run.facts.conventions.counting_start {
        CountingStart::NextDay => from_day.plus(1),
        CountingStart::SameDay => from_day,
    };
    let calendar = &run.timetable.calendar;
    let passed = match period.unit {
        Unit::WorkingDays => passed(calendar, first, end, stops),
        Unit::CalendarDays => rolled(calendar, period, first, end, stops),
    };
    Count { period, from, from_day, first, end, passed }
}

/// The days from `first` to `last` that a count in working days does not take as the rule would have it.
fn passed(calendar: &Calendar, first: Day, last: Day, stops: &[Stop]) -> Vec<Passed> {
    let mut all = stopped(first, last, stops);
    for (day, kind) in calendar.walk(first, last).filter(|(day, _)| !stops.iter().any(|stop| stop.covers(*day))) {
        if let Some(because) = because(&kind) {
            add(&mut all, day, because);
        }
    }
    all
}

/// The stops of the clock between two days, and the days by which an end in calendar days was put off.
fn rolled(calendar: &Calendar, period: Period, first: Day, end: Day, stops: &[Stop]) -> Vec<Passed> {
    let mut all = stopped(first, end, stops);
    let still: i32 = stops.iter().map(|stop| overlap(stop, first, end)).sum();
    let plain = first.plus(i32::from(period.count) - 1 + still);
    if plain < end {
        for (day, kind) in calendar.walk(plain, end.plus(-1)) {
            if let Some(because) = because(&kind) {
                add(&mut all, day, because);
            }
        }
    }
    all
}

/// How many days from `first` to `last` a stop covers.
fn overlap(stop: &Stop, first: Day, last: Day) -> i32 {
    let (from, to) = (stop.after.plus(1).max(first), stop.through.min(last));
    (to.number() - from.number() + 1).max(0)
}

fn stopped(first: Day, last: Day, stops: &[Stop]) -> Vec<Passed> {
    let mut all: Vec<Passed> = Vec::new();
    for stop in stops {
        let (from, to) = (stop.after.plus(1).max(first), stop.through.min(last));
        if from > to {
            continue;
        }
        match all.last_mut().and_then(|it| it.days.last_mut()) {
            Some(end) if end.plus(1) == from => *end = to,
            _ => all.push(Passed { days: vec![from, to], because: Because::ClockStopped }),
        }
    }
    all
}

fn add(all: &mut Vec<Passed>, day: Day, because: Because) {
    match all.iter_mut().find(|it| it.because == because) {
        Some(group) => group.days.push(day),
        None => all.push(Passed { days: vec![day], because }),
    }
}

fn because(kind: &DayKind<'_>) -> Option<Because> {
    match *kind {
        DayKind::Working | DayKind::Outside => None,
        DayKind::Weekend => Some(Because::Weekend),
        DayKind::WorkingWeekend { name } => Some(Because::WorkedWeekend(name.to_owned())),
        DayKind::Holiday { name } => Some(Because::Holiday(name.to_owned())),
        DayKind::Substituted { name, for_day } => Some(Because::DayOff(name.to_owned(), for_day)),
    }
}
