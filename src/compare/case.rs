//! One case under two regimes: two results side by side, aligned by their events.

use crate::calendar::{Calendar, Day};
use crate::case::{CaseResult, EventResult};
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// What a case comes to under two regimes.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CaseComparison {
    /// The case.
    pub case: String,
    /// Whether the two come to the same outcome, on the same grounds or in a gap each.
    pub same_outcome: bool,
    /// The days that count most.
    pub dates: CaseDates,
    /// The events of both, each once: those of one side stay between those of the other by their day.
    pub events: Vec<ComparedEvent>,
    /// Events that the case dates and the old regime does not have; they play no part in its result.
    pub ignored_in_old: Vec<String>,
    /// Events that the case dates and the new regime does not have; they play no part in its result.
    pub ignored_in_new: Vec<String>,
    /// The result under the old regime.
    pub old: CaseResult,
    /// The result under the new regime.
    pub new: CaseResult,
}

/// The days that count most.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CaseDates {
    /// Registration, from which terms run.
    pub registered: DatePair,
    /// The decision.
    pub decided: DatePair,
    /// The last event.
    pub completed: DatePair,
    /// The last day of the overall term.
    pub term_deadline: DatePair,
}

/// A day under either regime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DatePair {
    /// Under the old regime; none where there is no such day.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub old: Option<Day>,
    /// Under the new regime; none where there is no such day.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub new: Option<Day>,
    /// How far the two lie apart; none where one is missing.
    pub apart: Option<Apart>,
}

/// How far a day under the new regime lies after the day under the old one; negative where it lies before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Apart {
    /// In calendar days.
    pub calendar_days: i32,
    /// In working days, by the calendar of the old regime.
    pub working_days: i32,
}

/// An event under one regime or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ComparedEvent {
    /// Its id.
    pub id: String,
    /// Under the old regime.
    pub old: Option<EventResult>,
    /// Under the new regime.
    pub new: Option<EventResult>,
    /// How far the two lie apart; none where only one happens.
    pub apart: Option<Apart>,
}

/// One comparison or many.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum ComparisonsDocument {
    /// That of one case.
    One(Box<CaseComparison>),
    /// Those of several, in their order.
    Many(Vec<CaseComparison>),
}

/// The schema of what `compare --format json` writes.
#[must_use]
pub fn comparisons_schema() -> Schema {
    schema_for!(ComparisonsDocument)
}

impl CaseComparison {
    /// Holds two results of one case against each other. Working days are counted by `calendar`.
    #[must_use]
    pub fn new(old: CaseResult, new: CaseResult, calendar: &Calendar) -> Self {
        let pair = |old: Option<Day>, new: Option<Day>| DatePair {
            old,
            new,
            apart: old.zip(new).map(|(old, new)| apart(old, new, calendar)),
        };
        let dates = CaseDates {
            registered: pair(Some(old.registered), Some(new.registered)),
            decided: pair(old.decided, new.decided),
            completed: pair(old.completed, new.completed),
            term_deadline: pair(old.term.deadline, new.term.deadline),
        };
        Self {
            case: old.case.clone(),
            same_outcome: old.outcome == new.outcome && old.grounds == new.grounds,
            dates,
            events: aligned(&old.events, &new.events, calendar),
            ignored_in_old: Vec::new(),
            ignored_in_new: Vec::new(),
            old,
            new,
        }
    }
}

fn apart(old: Day, new: Day, calendar: &Calendar) -> Apart {
    Apart { calendar_days: new.number() - old.number(), working_days: calendar.working_between(old, new) }
}

/// Both sequences as one. Each keeps its own order; where neither has to wait for the other, the earlier day comes first.
fn aligned(old: &[EventResult], new: &[EventResult], calendar: &Calendar) -> Vec<ComparedEvent> {
    let mut events = Vec::new();
    let (mut old, mut new) = (old.iter().peekable(), new.iter().peekable());
    let mut done: Vec<&str> = Vec::new();
    let old_events: Vec<&EventResult> = old.clone().collect();
    let new_events: Vec<&EventResult> = new.clone().collect();
    loop {
        old.next_if(|it| done.contains(&it.id.as_str()));
        new.next_if(|it| done.contains(&it.id.as_str()));
        let (one, two) = match (old.peek().copied(), new.peek().copied()) {
            (None, None) => return events,
            (Some(one), None) => (Some(one), None),
            (None, Some(two)) => (None, Some(two)),
            (Some(one), Some(two)) => next(one, two, &old_events, &new_events),
        };
        // An event of both that comes in another order is shown once, where it comes first.
        let id = one.or(two).map_or("", |it| it.id.as_str());
        let one = one.or_else(|| find(&old_events, id));
        let two = two.or_else(|| find(&new_events, id));
        done.push(id);
        events.push(ComparedEvent {
            id: id.to_owned(),
            old: one.cloned(),
            new: two.cloned(),
            apart: one.zip(two).map(|(one, two)| apart(one.on, two.on, calendar)),
        });
    }
}

/// Which of two events comes next; both, if they are the same.
fn next<'e>(
    one: &'e EventResult,
    two: &'e EventResult,
    old: &[&EventResult],
    new: &[&EventResult],
) -> (Option<&'e EventResult>, Option<&'e EventResult>) {
    let (in_new, in_old) = (find(new, &one.id).is_some(), find(old, &two.id).is_some());
    if one.id == two.id {
        (Some(one), Some(two))
    } else if in_new == in_old {
        if one.on <= two.on { (Some(one), None) } else { (None, Some(two)) }
    } else if in_new {
        (None, Some(two))
    } else {
        (Some(one), None)
    }
}

fn find<'e>(events: &[&'e EventResult], id: &str) -> Option<&'e EventResult> {
    events.iter().copied().find(|it| it.id == id)
}
