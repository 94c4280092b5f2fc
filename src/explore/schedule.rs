//! Schedules: courses that cannot be told apart by what they come to and when, whatever the day of filing.

use super::course::{Course, Courses};
use super::diagram::{Cases, Diagrams};
use super::fault::{ExploreFault, Halt, TooLarge};
use super::filing::Filings;
use super::side::Side;
use super::space::Space;
use crate::calendar::Day;
use crate::engine::{EventIx, Moment, Outcome, Timeline};
use std::collections::HashMap;
use std::sync::Arc;

/// The most days that are kept of one side.
const MOST_DAYS: usize = 100_000_000;
/// Stands for a day that there is not.
const NO_DAY: i32 = i32::MIN;
/// Of each filing: the end of the term, the day of the decision, that of the last event.
const WHOLE: usize = 3;
/// And of each event: its day and its deadline.
const EACH: usize = 2;

/// The days of all filings of a course.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Days {
    events: Vec<EventIx>,
    rows: Vec<i32>,
    /// What the cases come to; for each filing where that is not the same for all of them.
    outcomes: Vec<Outcome>,
}

/// Courses alike.
#[derive(Debug, Clone)]
pub(super) struct Schedule {
    /// The cases that take them.
    pub cases: Cases,
    /// What they come to, and when.
    pub days: Arc<Days>,
}

impl Days {
    /// Runs a case on every filing.
    fn of(side: &Side<'_>, space: &Space, course: &Course, filings: &Filings) -> Result<Self, ExploreFault> {
        let mut facts = side.facts(space, &course.nearest);
        let mut timeline = Timeline::default();
        let width = WHOLE + EACH * course.events.len();
        let mut rows = Vec::with_capacity(width * filings.days() * filings.hours.len());
        let mut outcomes = Vec::new();
        let number = |day: Option<Day>| day.map_or(NO_DAY, Day::number);
        for filing in filings.all() {
            side.file(&mut facts, filing, &mut timeline)?;
            outcomes.push(timeline.outcome);
            rows.extend([timeline.term_end, timeline.decided, timeline.completed()].map(number));
            for event in &course.events {
                let moment = timeline.moment(*event);
                rows.extend([moment.map(|it| it.on), moment.and_then(|it: &Moment| it.deadline)].map(number));
            }
        }
        let same = outcomes.iter().all(|it| Some(it) == outcomes.first());
        outcomes.truncate(if same { 1 } else { outcomes.len() });
        Ok(Self { events: course.events.clone(), rows, outcomes })
    }

    fn width(&self) -> usize {
        WHOLE + EACH * self.events.len()
    }

    /// The days of one kind, one for each filing: `column` is a position in a row.
    fn column(&self, column: usize) -> impl Iterator<Item = Option<Day>> + '_ {
        let days = self.rows.iter().skip(column).step_by(self.width());
        days.map(|it| (*it != NO_DAY).then(|| Day::from_number(*it)))
    }

    /// The ends of the term.
    pub fn terms(&self) -> impl Iterator<Item = Option<Day>> + '_ {
        self.column(0)
    }

    /// The days of the decision.
    pub fn decisions(&self) -> impl Iterator<Item = Option<Day>> + '_ {
        self.column(1)
    }

    /// The days of the last event.
    pub fn completions(&self) -> impl Iterator<Item = Option<Day>> + '_ {
        self.column(2)
    }

    /// The days on which an event happens, if it does.
    pub fn happenings(&self, event: EventIx) -> Option<impl Iterator<Item = Option<Day>> + '_> {
        let place = self.events.iter().position(|it| *it == event)?;
        Some(self.column(WHOLE + EACH * place))
    }

    /// The deadlines of an event, if it happens.
    pub fn deadlines(&self, event: EventIx) -> Option<impl Iterator<Item = Option<Day>> + '_> {
        let place = self.events.iter().position(|it| *it == event)?;
        Some(self.column(WHOLE + EACH * place + 1))
    }

    /// The events, in order.
    pub fn events(&self) -> &[EventIx] {
        &self.events
    }

    /// What the cases come to; for each filing where that is not the same for all of them.
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// All days as numbers, row by row.
    pub fn rows(&self) -> &[i32] {
        &self.rows
    }
}

/// The schedules of the courses of a side.
pub(super) fn schedules(
    side: &Side<'_>,
    space: &Space,
    courses: &Courses,
    filings: &Filings,
    diagrams: &mut Diagrams,
) -> Result<Vec<Schedule>, Halt> {
    let mut schedules: Vec<Schedule> = Vec::new();
    let mut known: HashMap<Arc<Days>, usize> = HashMap::new();
    let mut room = MOST_DAYS;
    for course in &courses.courses {
        let days = Arc::new(Days::of(side, space, course, filings)?);
        match known.get(&days).and_then(|at| schedules.get_mut(*at)) {
            Some(schedule) => schedule.cases = diagrams.either(schedule.cases, course.cases)?,
            None => {
                room = room.checked_sub(days.rows.len()).ok_or(TooLarge::Classes)?;
                known.insert(Arc::clone(&days), schedules.len());
                schedules.push(Schedule { cases: course.cases, days });
            }
        }
    }
    Ok(schedules)
}
