//! What is due, and what moves, as JSON.

use super::due::{due_message, follows_message, moved_message};
use crate::calendar::Day;
use crate::cite::Citation;
use crate::due::{Moved, Running};
use crate::localisation::{Localizer, Published};
use serde::Serialize;

/// The version of this shape.
const VERSION: u32 = 1;

/// What is due as published.
#[derive(Debug, Clone, Serialize)]
pub struct PublishedDues {
    json_version: u32,
    today: Day,
    cases: Vec<PublishedCase>,
}

#[derive(Debug, Clone, Serialize)]
struct PublishedCase {
    case: String,
    regime: String,
    service: String,
    procedure: String,
    term_end: Option<Day>,
    next: Vec<PublishedDue>,
}

#[derive(Debug, Clone, Serialize)]
struct PublishedDue {
    event: String,
    actor: String,
    from: Day,
    until: Option<Day>,
    overdue_by_working_days: Option<u32>,
    overdue_by_days: Option<u32>,
    cite: Vec<Citation>,
    message: Published,
    follows: Option<Published>,
}

/// What is due.
#[must_use]
pub fn published_due(running: &[Running], today: Day, words: &Localizer<'_>) -> PublishedDues {
    let case = |case: &Running| PublishedCase {
        case: case.case.clone(),
        regime: case.regime.clone(),
        service: case.service.clone(),
        procedure: case.procedure.clone(),
        term_end: case.term_end,
        next: case
            .next
            .iter()
            .map(|due| PublishedDue {
                event: due.event.clone(),
                actor: due.actor.clone(),
                from: due.from,
                until: due.until,
                overdue_by_working_days: due.overdue.map(|it| it.working),
                overdue_by_days: due.overdue.map(|it| it.calendar),
                cite: due.cite.clone(),
                message: words.publish(due_message(due)),
                follows: follows_message(due).map(|it| words.publish(it)),
            })
            .collect(),
    };
    PublishedDues { json_version: VERSION, today, cases: running.iter().map(case).collect() }
}

/// What moves as published.
#[derive(Debug, Clone, Serialize)]
pub struct PublishedMoves {
    json_version: u32,
    today: Day,
    moved: Vec<PublishedMove>,
}

#[derive(Debug, Clone, Serialize)]
struct PublishedMove {
    case: String,
    event: Option<String>,
    actor: Option<String>,
    was: Option<Day>,
    is: Option<Day>,
    days: Vec<PublishedDay>,
    message: Published,
}

#[derive(Debug, Clone, Serialize)]
struct PublishedDay {
    day: Day,
    worked: bool,
}

/// What moves.
#[must_use]
pub fn published_moved(moved: &[Moved], today: Day, words: &Localizer<'_>) -> PublishedMoves {
    let one = |it: &Moved| PublishedMove {
        case: it.case.clone(),
        event: it.event.clone(),
        actor: it.actor.clone(),
        was: it.was,
        is: it.is,
        days: it.days.iter().map(|it| PublishedDay { day: it.day, worked: it.worked }).collect(),
        message: words.publish(moved_message(it)),
    };
    PublishedMoves { json_version: VERSION, today, moved: moved.iter().map(one).collect() }
}
