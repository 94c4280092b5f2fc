//! Explanations: how each date of a timeline came about.
//!
//! Comes in: a case that has been run. Goes out: for every event the count behind its deadline as data: from which
//! day, how much, which days were passed over and why, and what cut it short. The engine noted the origin of each
//! deadline; the count is made once more from there, and the calendar says what kind of day each day on the way was.

mod publish;

pub use publish::{
    CountExplanation, EventExplanation, ExplainedResult, LimitExplanation, PassedDocument, PeriodDocument, Reason,
    Receipt, ReceiptFile, ResultsDocument, UnitWord, Why, published, results_schema,
};

use crate::calendar::{
    Calendar, Conventions, CountingStart, Day, DayKind, DayName, ExtensionStart, Period, Stop, Unit,
};
use crate::case::CaseRun;
use crate::engine::{Basis, Clock, EventIx, Moment};

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
    /// Nothing: it counts as having happened at the end of a period.
    Deemed(Count),
    /// A period counted backwards from an event, or from the end of the term where none is named.
    CountBack {
        /// The event.
        event: Option<EventIx>,
        /// How long before the end at least.
        period: Period,
        /// The day of the event, or the end of the term.
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
        /// What was added, each counted on from there.
        extensions: Vec<Count>,
        /// Its end.
        end: Day,
        /// The limit of the event itself, where the term comes earlier.
        instead_of: Option<Box<Bound>>,
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
    /// The first day that may count; for a period of no days the day of the event.
    pub first: Day,
    /// The day on which the last of its days is counted.
    pub counted: Day,
    /// The last day.
    pub end: Day,
    /// The days passed over before the last one was counted, in order.
    pub passed: Vec<Passed>,
    /// What put the end off after that: a stop of the clock, days that are not worked.
    pub put_off: Vec<Passed>,
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
    Holiday(DayName),
    /// A day off in place of another day.
    DayOff(DayName, Option<Day>),
    /// The clock stood still.
    ClockStopped,
    /// A Saturday or Sunday that is worked, and counts.
    WorkedWeekend(DayName),
}

/// Why an event happened on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    /// The case says so.
    Pinned,
    /// It counts as having happened then.
    Deemed,
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
        _ if matches!(moment.basis, Basis::Deemed(..)) => Happened::Deemed,
        _ if moment.pinned => Happened::Pinned,
        None => Happened::Unbounded,
        Some(deadline) if deadline < moment.on => Happened::Overdue,
        Some(deadline) if deadline == moment.on => Happened::LastDay,
        Some(_) => Happened::FirstDay,
    }
}

fn bound(run: &CaseRun<'_>, event: EventIx, moment: &Moment) -> Bound {
    if let Basis::Deemed(period, after, from_day) = moment.basis {
        let counted = count(run, period, Some(after), from_day, moment.clock, run.facts.conventions);
        return counted.map_or(Bound::Nothing, Bound::Deemed);
    }
    let Some(end) = moment.deadline else { return Bound::Nothing };
    match moment.basis {
        Basis::Open | Basis::Deemed(..) => Bound::Nothing,
        Basis::Term => term(run, event, end, moment),
        basis => own(run, event, (end, basis), moment),
    }
}

/// A limit other than the term.
fn own(run: &CaseRun<'_>, event: EventIx, (end, basis): (Day, Basis), moment: &Moment) -> Bound {
    match basis {
        Basis::Open | Basis::Term | Basis::Deemed(..) => Bound::Nothing,
        Basis::OnTheDayOf(event) => Bound::OnTheDayOf(event, end),
        Basis::Within(period, from, from_day) => {
            let from = from.or_else(|| before(run, event, from_day));
            // The days of a limit that the term cuts were counted by the clock of the step.
            let clock = match moment.clock {
                Clock::OfTheTerm(at) if moment.basis == Basis::Term => Clock::OfTheStep(at),
                clock => clock,
            };
            match count(run, period, from, from_day, clock, run.facts.conventions) {
                Some(count) => Bound::Count(count),
                None => Bound::Nothing,
            }
        }
        Basis::Before(period, event, term_end) => {
            let passed = match period.unit {
                Unit::WorkingDays => passed(&run.timetable.calendar, end.plus(1), term_end.plus(-1), &[]),
                Unit::CalendarDays | Unit::Weeks | Unit::Months | Unit::Years => Vec::new(),
            };
            Bound::CountBack { event, period, end: term_end, latest: end, passed }
        }
    }
}

/// The event before another one that happened on a day: the step whose completion a limit counts from.
fn before(run: &CaseRun<'_>, event: EventIx, on: Day) -> Option<EventIx> {
    let earlier = run.timeline.order.iter().take_while(|it| **it != event).filter(|it| run.plan.is_step(**it));
    earlier.copied().filter(|it| run.timeline.moment(*it).is_some_and(|moment| moment.on == on)).last()
}

fn term(run: &CaseRun<'_>, event: EventIx, end: Day, moment: &Moment) -> Bound {
    // Of the days from which the term ran, that counts from which the end is come to.
    let begun = run.timeline.term.and_then(|it| run.plan.terms.get(it)).map_or_else(Vec::new, |it| {
        let first = run.timeline.moment(it.from).map(|from| (it.from, from.on));
        run.timeline.began_anew().chain(first).map(|(from, on)| (it.period, from, on)).collect()
    });
    let counted = begun.into_iter().map(|it| counted_term(run, it, end, moment)).find(|(count, _)| count.is_some());
    let (count, extensions) = counted.unwrap_or_default();
    let instead_of = moment.cut.map(|own_limit| Box::new(own(run, event, own_limit, moment)));
    Bound::Term { count, extensions, end, instead_of }
}

/// The count of a term from an event, with its extensions; none where it does not come to the end.
fn counted_term(
    run: &CaseRun<'_>,
    (period, from, on): (Period, EventIx, Day),
    end: Day,
    moment: &Moment,
) -> (Option<Count>, Vec<Count>) {
    let timeline = &run.timeline;
    let conventions = run.facts.conventions;
    let counted = count(run, period, Some(from), on, moment.clock, conventions);
    // As many extensions as it takes to come to the end: those of later steps were not known of then.
    let mut extensions: Vec<Count> = Vec::new();
    for period in timeline.extensions.iter().map(|it| it.period) {
        let Some(last) = extensions.last().or(counted.as_ref()).filter(|it| it.end != end) else { break };
        let from = match conventions.extension_start {
            ExtensionStart::RolledEnd => last.end,
            ExtensionStart::CountedEnd => last.counted,
        };
        let conventions = Conventions { counting_start: CountingStart::NextDay, ..conventions };
        extensions.extend(count(run, period, None, from, moment.clock, conventions));
    }
    // A count that does not come to the end is that of another term: the one that applied then is not known any more.
    let last = extensions.last().or(counted.as_ref()).map(|it| it.end);
    if last == Some(end) { (counted, extensions) } else { (None, Vec::new()) }
}

/// Counts a period again as the engine did, and notes what lay on the way.
fn count(
    run: &CaseRun<'_>,
    period: Period,
    from: Option<EventIx>,
    from_day: Day,
    clock: Clock,
    conventions: Conventions,
) -> Option<Count> {
    let calendar = &run.timetable.calendar;
    let stops: Vec<Stop> = run.timeline.stops_of(&run.plan, clock).collect();
    let end = calendar.end(period, from_day, stops.iter().copied(), conventions)?;
    let (counted, end) = (end.used_up, end.last);
    let first = match period.manner.start.unwrap_or(conventions.counting_start) {
        _ if period.count == 0 => from_day,
        CountingStart::NextDay => from_day.plus(1),
        CountingStart::SameDay => from_day,
    };
    let passed = match period.unit {
        _ if period.count == 0 => Vec::new(),
        Unit::WorkingDays => passed(calendar, first, counted, &stops),
        Unit::CalendarDays | Unit::Weeks | Unit::Months | Unit::Years => stopped(first, counted, &stops),
    };
    let put_off = if counted >= end { Vec::new() } else { put_off(calendar, counted, end, &stops) };
    Some(Count { period, from, from_day, first, counted, end, passed, put_off })
}

/// The days from `first` to `last` that a count in working days does not take as the rule would have it.
fn passed(calendar: &Calendar, first: Day, last: Day, stops: &[Stop]) -> Vec<Passed> {
    let mut all = stopped(first, last, stops);
    add_days(&mut all, calendar, first, last, stops);
    all
}

/// What put an end off from the day counted to a later one.
fn put_off(calendar: &Calendar, counted: Day, end: Day, stops: &[Stop]) -> Vec<Passed> {
    let mut all = stopped(counted.plus(1), end, stops);
    add_days(&mut all, calendar, counted, end.plus(-1), stops);
    all
}

fn add_days(all: &mut Vec<Passed>, calendar: &Calendar, first: Day, last: Day, stops: &[Stop]) {
    for (day, kind) in calendar.walk(first, last).filter(|(day, _)| !stops.iter().any(|stop| stop.covers(*day))) {
        if let Some(because) = because(calendar, day, &kind) {
            add(all, day, because);
        }
    }
}

fn stopped(first: Day, last: Day, stops: &[Stop]) -> Vec<Passed> {
    let mut all: Vec<Passed> = Vec::new();
    for stop in stops {
        let (from, to) = (stop.after.plus(1).max(first), stop.through.min(last));
        if from > to {
            continue;
        }
        match all.last_mut().and_then(|it| it.days.last_mut()) {
            // Two things may be waited for at once.
            Some(end) if from <= end.plus(1) => *end = to.max(*end),
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

fn because(calendar: &Calendar, day: Day, kind: &DayKind<'_>) -> Option<Because> {
    match *kind {
        DayKind::Working | DayKind::Outside => None,
        DayKind::Weekend => Some(Because::Weekend),
        DayKind::WorkingWeekend { .. } => calendar.name(day).map(Because::WorkedWeekend),
        DayKind::Holiday { .. } => calendar.name(day).map(Because::Holiday),
        DayKind::Substituted { for_day, .. } => calendar.name(day).map(|name| Because::DayOff(name, for_day)),
    }
}
