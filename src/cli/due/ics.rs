//! What is due as a calendar for calendar programs (RFC 5545).

use crate::calendar::Day;
use crate::certificate::fingerprint;
use crate::due::Running;
use crate::localisation::Localizer;
use crate::message;
use crate::render::due::{due_message, follows_message};
use icalendar::{Calendar, Component, Event, EventLike};

/// A day-long entry, which ends where the next day begins, for each thing that is due on a known day.
pub(super) fn calendar(running: &[Running], today: Day, words: &Localizer<'_>) -> String {
    let mut calendar = Calendar::new();
    let stamp = today.date().and_time(chrono::NaiveTime::MIN).and_utc();
    for case in running {
        for due in &case.next {
            let Some(until) = due.until else { continue };
            let title = words.titled(&crate::message::Named::Declared(
                crate::syntax::tree::DeclarationKind::Event,
                due.event.clone(),
            ));
            let title = title.unwrap_or_else(|| due.event.clone());
            let said = [
                Some(words.sentence(due_message(due))),
                follows_message(due).map(|it| words.sentence(message!("due-otherwise", what: message(it)))),
            ];
            let said: Vec<String> = said.into_iter().flatten().collect();
            // The same thing has the same name in every run, so that programs take a later one for the same entry.
            let uid = fingerprint(format!("{}\n{}\n{}\n{}", case.service, case.case, case.filed, due.event).as_bytes());
            let event = Event::new()
                .uid(&format!("{uid}@reglament"))
                .timestamp(stamp)
                .summary(&format!("{}: {title}", case.case))
                .description(&said.join("\n"))
                .starts(until.date())
                .ends(until.plus(1).date())
                .done();
            calendar.push(event);
        }
    }
    calendar.done().to_string().replace("PRODID:ICALENDAR-RS", "PRODID:-//Reglament//due//EN")
}
