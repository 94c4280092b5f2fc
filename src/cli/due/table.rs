//! What is due, and what moves, as tables with commas.

use crate::calendar::Day;
use crate::due::{Follows, Moved, Running};

/// A row for each thing that is due.
pub(super) fn due(running: &[Running]) -> String {
    let mut table = csv::Writer::from_writer(Vec::new());
    let columns = [
        "case",
        "regime",
        "service",
        "procedure",
        "event",
        "actor",
        "from",
        "until",
        "overdue_by_working_days",
        "overdue_by_days",
        "term_end",
        "follows",
        "cite",
    ];
    // Memory takes whatever is written.
    let _ = table.write_record(columns);
    for case in running {
        for due in &case.next {
            let follows = match &due.follows {
                Follows::Silence { outcome, opens, since } => {
                    let what = outcome.as_deref().or(opens.as_deref()).unwrap_or_default();
                    format!("silence {what} {since}")
                }
                Follows::Ground(id) => format!("ground {id}"),
                Follows::Gap(id) => format!("gap {id}"),
                Follows::NoExtension => "no_extension".to_owned(),
                Follows::Nothing => String::new(),
            };
            let cite: Vec<String> = due.cite.iter().map(ToString::to_string).collect();
            let number = |it: Option<u32>| it.map(|it| it.to_string()).unwrap_or_default();
            let _ = table.write_record([
                case.case.clone(),
                case.regime.clone(),
                case.service.clone(),
                case.procedure.clone(),
                due.event.clone(),
                due.actor.clone(),
                due.from.to_string(),
                day(due.until),
                number(due.overdue.map(|it| it.working)),
                number(due.overdue.map(|it| it.calendar)),
                day(case.term_end),
                follows,
                cite.join("; "),
            ]);
        }
    }
    text(table)
}

/// A row for each date that moves.
pub(super) fn moved(moved: &[Moved]) -> String {
    let mut table = csv::Writer::from_writer(Vec::new());
    let _ = table.write_record(["case", "event", "actor", "was", "is", "days"]);
    for it in moved {
        let days: Vec<String> = it.days.iter().map(|it| it.day.to_string()).collect();
        let _ = table.write_record([
            it.case.clone(),
            it.event.clone().unwrap_or_else(|| "term".to_owned()),
            it.actor.clone().unwrap_or_default(),
            day(it.was),
            day(it.is),
            days.join(" "),
        ]);
    }
    text(table)
}

fn day(day: Option<Day>) -> String {
    day.map(|it| it.to_string()).unwrap_or_default()
}

fn text(table: csv::Writer<Vec<u8>>) -> String {
    table.into_inner().ok().and_then(|it| String::from_utf8(it).ok()).unwrap_or_default()
}
