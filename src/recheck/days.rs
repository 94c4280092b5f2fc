//! The days of runs, as a certificate counts them.

use crate::calendar::{Calendar, Day};
use crate::certificate::{Change, HourShift, HourSpan, Measure, Shift};
use crate::engine::{EventIx, Plan, Timeline};
use std::collections::BTreeMap;

/// Stands for a day that there is not.
pub(super) const NO_DAY: i32 = i32::MIN;

/// The days of one run: the end of the term, the decision, the last event, then the day and deadline of each event.
pub(super) fn row(timeline: &Timeline, row: &mut Vec<i32>) {
    row.clear();
    let number = |day: Option<Day>| day.map_or(NO_DAY, Day::number);
    row.push(number(timeline.term_end));
    row.push(number(timeline.decided));
    row.push(number(timeline.completed()));
    for event in &timeline.order {
        let moment = timeline.moment(*event);
        row.push(number(moment.map(|it| it.on)));
        row.push(number(moment.and_then(|it| it.deadline)));
    }
}

/// Whether filings at some hours come after the reception of a plan has closed.
pub(super) fn is_late(hours: &HourSpan, plan: &Plan) -> bool {
    let after = hours.after.as_ref().zip(plan.reception);
    after.is_some_and(|(after, reception)| *after >= reception.format("%H:%M").to_string())
}

/// The measures of two courses of events: those of the whole, and the day and deadline of every event that both have.
pub(super) fn measures((old, in_old): (&Plan, &[EventIx]), (new, in_new): (&Plan, &[EventIx])) -> Vec<Measure> {
    let mut measures = vec![Measure::Term, Measure::Decided, Measure::Completed];
    for id in in_old.iter().filter_map(|it| old.spec(*it)).map(|it| &it.id) {
        if new.event(id).is_some_and(|it| in_new.contains(&it)) {
            measures.extend([Measure::Event(id.clone()), Measure::Deadline(id.clone())]);
        }
    }
    measures
}

/// Where in a row a measure stands for a course of events; none where it is not there.
pub(super) fn place(of: &Measure, plan: &Plan, order: &[EventIx]) -> Option<usize> {
    let event = |id: &String| {
        let event = plan.event(id)?;
        order.iter().position(|it| *it == event)
    };
    match of {
        Measure::Term => Some(0),
        Measure::Decided => Some(1),
        Measure::Completed => Some(2),
        Measure::Event(id) => Some(3 + 2 * event(id)?),
        Measure::Deadline(id) => Some(4 + 2 * event(id)?),
    }
}

/// How far the days of a measure lie apart, for each of the hours.
pub(super) fn shift(of: &Measure, hours: usize, (old, new): (&[i32], &[i32]), calendar: &Calendar) -> Shift {
    let days = old.len() / hours.max(1);
    let mut shifts = Vec::with_capacity(hours);
    for hour in 0..hours {
        let mut shift = HourShift::default();
        let mut changes: BTreeMap<(i32, i32), u32> = BTreeMap::new();
        for (was, is) in old.iter().zip(new).skip(hour * days).take(days) {
            match (*was == NO_DAY, *is == NO_DAY) {
                (true, true) => shift.neither += 1,
                (true, false) => shift.only_new += 1,
                (false, true) => shift.only_old += 1,
                (false, false) => {
                    let working = calendar.working_between(Day::from_number(*was), Day::from_number(*is));
                    *changes.entry((is - was, working)).or_default() += 1;
                }
            }
        }
        for ((calendar_days, working_days), filings) in changes {
            shift.changes.push(Change { calendar_days, working_days, filings });
        }
        shifts.push(shift);
    }
    Shift { of: of.clone(), hours: shifts }
}
