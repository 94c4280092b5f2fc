//! Running cases: what is due next, by whom, until when, what is overdue, and what would follow.
//!
//! Comes in: a case that has been run with what has happened so far, and a day. Goes out: a [`Running`], unless nothing is
//! left to be done; and, for two tables of days, which dates [`moved`] and because of which days. Guaranteed: what is due
//! next waits for nothing that has not happened; a date that cannot be known yet is none.

use crate::calendar::{Day, Unit};
use crate::case::CaseRun;
use crate::cite::Citation;
use crate::engine::{self, Basis, EventIx, Moment, Outcome, Timeline};

/// A case in which something is still to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// Its name.
    pub case: String,
    /// The regime.
    pub regime: String,
    /// The service.
    pub service: String,
    /// The procedure.
    pub procedure: String,
    /// The day of filing.
    pub filed: Day,
    /// The end of the term as things stand.
    pub term_end: Option<Day>,
    /// What is due next; several where they run side by side.
    pub next: Vec<Due>,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The event.
    pub event: String,
    /// Who is to bring it about.
    pub actor: String,
    /// The first day on which it can lawfully be done.
    pub from: Day,
    /// The last lawful day; none where no limit binds it.
    pub until: Option<Day>,
    /// By how many days that count it is overdue.
    pub overdue: Option<Overdue>,
    /// The clauses of the limit.
    pub cite: Vec<Citation>,
    /// What follows where it is not done in time.
    pub follows: Follows,
}

/// By how much something is overdue, without days on which its clock stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overdue {
    /// Working days.
    pub working: u32,
    /// All days.
    pub calendar: u32,
    /// The unit of the limit.
    pub unit: Unit,
}

/// What follows where something is not done in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Follows {
    /// Silence decides: the outcome by word, none where the act only opens a remedy, which is named; and from which day.
    Silence {
        /// The outcome.
        outcome: Option<String>,
        /// The remedy.
        opens: Option<String>,
        /// From which day.
        since: Day,
    },
    /// A refusal, or another outcome, on this ground.
    Ground(String),
    /// The act is silent, in this gap.
    Gap(String),
    /// The term is not extended.
    NoExtension,
    /// The rules say nothing of it.
    Nothing,
}

/// A date that lies otherwise by another table of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The case.
    pub case: String,
    /// The event; none of the end of the term.
    pub event: Option<String>,
    /// Who is to bring it about.
    pub actor: Option<String>,
    /// The last day by the old table.
    pub was: Option<Day>,
    /// The last day by the new one.
    pub is: Option<Day>,
    /// The days that are worked by one table and not by the other, up to the later of the two.
    pub days: Vec<ChangedDay>,
}

/// A day that is worked by one table and not by the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChangedDay {
    /// The day.
    pub day: Day,
    /// Whether it is worked by the new table.
    pub worked: bool,
}

/// What is due in a case on a day; none where everything has been done. The case has been run with everybody acting on the
/// last lawful day.
#[must_use]
pub fn due(run: &CaseRun<'_>, today: Day) -> Option<Running> {
    if run.request.filed.on > today {
        return None;
    }
    let next: Vec<Due> = open(run)
        .into_iter()
        .filter_map(|event| {
            let (spec, moment) = (run.plan.spec(event)?, run.timeline.moment(event)?);
            Some(Due {
                event: spec.id.clone(),
                actor: spec.actor.clone(),
                from: moment.start,
                until: moment.deadline,
                overdue: moment.deadline.filter(|last| *last < today).map(|last| overdue(run, moment, last, today)),
                cite: run.clauses(event, moment).to_vec(),
                follows: follows(run, event, moment, today),
            })
        })
        .collect();
    (!next.is_empty()).then(|| Running {
        case: run.request.name.clone(),
        regime: run.plan.regime.clone(),
        service: run.plan.service.clone(),
        procedure: run.plan.procedure.clone(),
        filed: run.request.filed.on,
        term_end: run.timeline.term_end,
        next,
    })
}

/// What has not happened and waits for nothing that has not.
fn open(run: &CaseRun<'_>) -> Vec<EventIx> {
    // What counts as done is for nobody to do.
    let deemed = |it: EventIx| run.timeline.moment(it).is_some_and(|it| matches!(it.basis, Basis::Deemed(..)));
    let undone = run.timeline.order.iter().copied().filter(|it| run.facts.pinned(*it).is_none() && !deemed(*it));
    let undone: Vec<EventIx> = undone.collect();
    let waits = |event: EventIx| undone.iter().any(|it| *it != event && run.plan.waits_for(event, *it));
    undone.iter().copied().filter(|it| !waits(*it)).collect()
}

fn overdue(run: &CaseRun<'_>, moment: &Moment, last: Day, today: Day) -> Overdue {
    let calendar = &run.timetable.calendar;
    let days = |after: Day, up_to: Day| up_to.number().saturating_sub(after.number()).max(0);
    // Beyond the calendar nothing is known of days.
    let until = today.min(calendar.last());
    let (mut working, mut all) = (calendar.working_between(last, until).max(0), days(last, today));
    let mut through = last;
    for stop in run.timeline.stops_of(&run.plan, moment.clock) {
        let (after, end) = (stop.after.max(through), stop.through.min(until));
        through = through.max(end);
        working -= calendar.working_between(after, end).max(0);
        all -= days(after, end);
    }
    let term = || run.timeline.term.and_then(|it| run.plan.terms.get(it)).map(|it| it.period.unit);
    let unit = match moment.basis {
        Basis::Within(period, ..) | Basis::Before(period, ..) => period.unit,
        Basis::Term => term().unwrap_or(Unit::WorkingDays),
        Basis::Open | Basis::OnTheDayOf(_) | Basis::Deemed(..) => Unit::WorkingDays,
    };
    let unsigned = |it: i32| u32::try_from(it).unwrap_or(0);
    Overdue { working: unsigned(working), calendar: unsigned(all), unit }
}

/// What follows where an event does not happen in time: the same case is run with it too late.
fn follows(run: &CaseRun<'_>, event: EventIx, moment: &Moment, today: Day) -> Follows {
    let plan = &run.plan;
    match plan.not_delivered(event) {
        Some(Ok(ground)) => {
            return plan.grounds.get(ground).map_or(Follows::Nothing, |it| Follows::Ground(it.id.clone()));
        }
        Some(Err(gap)) => return plan.gaps.get(gap).map_or(Follows::Nothing, |it| Follows::Gap(it.id.clone())),
        None => {}
    }
    let calendar = &run.timetable.calendar;
    let late = [moment.deadline, run.timeline.term_end].into_iter().flatten().max().map(|it| it.max(today).plus(1));
    let Some(late) = late.filter(|it| calendar.contains(*it)) else { return Follows::Nothing };
    let mut facts = run.facts.clone();
    facts.pin(event, late);
    let mut timeline = Timeline::default();
    if engine::run(plan, calendar, &facts, &mut timeline).is_err() {
        return Follows::Nothing;
    }
    if let Some((rule, since)) = timeline.silence
        && let Some(rule) = plan.tacit.get(rule)
    {
        let outcome = rule.end.map(|(outcome, _)| plan.word(outcome).to_owned());
        return Follows::Silence { outcome, opens: rule.opens.clone(), since };
    }
    if plan.void_extensions(&timeline).any(|it| it == event) {
        return Follows::NoExtension;
    }
    match timeline.outcome {
        Outcome::Unspecified(gap) if timeline.outcome != run.timeline.outcome => {
            plan.gaps.get(gap).map_or(Follows::Nothing, |it| Follows::Gap(it.id.clone()))
        }
        _ => Follows::Nothing,
    }
}

/// The dates of what is still to be done that lie otherwise by an old table of days than by the new one. Both runs are of
/// the same case, the one by the old table first.
#[must_use]
pub fn moved(old: &CaseRun<'_>, new: &CaseRun<'_>) -> Vec<Moved> {
    let last = |run: &CaseRun<'_>, event: EventIx| run.timeline.moment(event).and_then(|it| it.deadline);
    let undone = new.timeline.order.iter().copied().filter(|it| new.facts.pinned(*it).is_none());
    let mut all: Vec<(Option<EventIx>, Option<Day>, Option<Day>)> =
        undone.map(|it| (Some(it), last(old, it), last(new, it))).collect();
    if !open(new).is_empty() {
        all.push((None, old.timeline.term_end, new.timeline.term_end));
    }
    let changed = |(_, was, is): &(Option<EventIx>, Option<Day>, Option<Day>)| was != is;
    let told = |(event, was, is): (Option<EventIx>, Option<Day>, Option<Day>)| {
        let spec = event.and_then(|it| new.plan.spec(it));
        Moved {
            case: new.request.name.clone(),
            event: spec.map(|it| it.id.clone()),
            actor: spec.map(|it| it.actor.clone()),
            was,
            is,
            days: changed_days(old, new, [was, is].into_iter().flatten().max()),
        }
    };
    all.into_iter().filter(changed).map(told).collect()
}

/// The days up to one that are worked by one table and not by the other, from the day of filing on.
fn changed_days(old: &CaseRun<'_>, new: &CaseRun<'_>, up_to: Option<Day>) -> Vec<ChangedDay> {
    let Some(up_to) = up_to else { return Vec::new() };
    let (one, other) = (&old.timetable.calendar, &new.timetable.calendar);
    let first = new.request.filed.on;
    let days = (0..=up_to.number().saturating_sub(first.number())).map(|it| first.plus(it));
    let both = days.filter(|it| one.contains(*it) && other.contains(*it));
    let changed = both.filter(|it| one.is_working(*it) != other.is_working(*it));
    changed.map(|day| ChangedDay { day, worked: other.is_working(day) }).collect()
}
