//! What is due as text.

use super::page::Page;
use crate::calendar::{Day, Period, Unit};
use crate::due::{ChangedDay, Due, Follows, Moved, Running};
use crate::localisation::Localizer;
use crate::message;
use crate::message::Message;

/// What is said of something that is due.
#[must_use]
pub fn due_message(due: &Due) -> Message {
    let delay = due.overdue.and_then(|it| {
        let working = it.unit == Unit::WorkingDays;
        let count = u16::try_from(if working { it.working } else { it.calendar }).unwrap_or(u16::MAX);
        let unit = if working { Unit::WorkingDays } else { Unit::CalendarDays };
        (count > 0).then(|| Period::new(count, unit))
    });
    let cite = (!due.cite.is_empty()).then_some(due.cite.as_slice());
    message!(
        "due-next",
        event: event(&due.event),
        actor: actor(&due.actor),
        until: optional date(due.until),
        state: choice(if due.overdue.is_some() { "overdue" } else { "due" }),
        delay: optional period(delay),
        clauses: optional clauses(cite),
    )
}

/// What is said of what follows where it is not done in time; none where the rules say nothing.
#[must_use]
pub fn follows_message(due: &Due) -> Option<Message> {
    Some(match &due.follows {
        Follows::Silence { outcome, since, .. } => message!(
            "due-silence",
            outcome: choice(match outcome.as_deref() {
                None => "open",
                Some("granted") => "granted",
                Some("refused") => "refused",
                Some(_) => "declared",
            }),
            declared: optional outcome(outcome.as_deref()),
            since: date(*since),
        ),
        Follows::Ground(ground) => message!("due-ground", ground: ground(ground)),
        Follows::Gap(gap) => message!("due-gap", gap: id(gap)),
        Follows::NoExtension => message!("due-no-extension"),
        Follows::Nothing => return None,
    })
}

/// How many cases run, and in how many something is overdue.
#[must_use]
pub fn due_head(running: &[Running], today: Day) -> Message {
    let overdue = running.iter().filter(|it| it.next.iter().any(|it| it.overdue.is_some())).count();
    message!("due-head", today: date(today), running: count(running.len()), overdue: count(overdue))
}

/// The head of a case.
#[must_use]
pub fn case_head(case: &Running) -> Message {
    let procedure = format!("{}.{}", case.service, case.procedure);
    message!(
        "due-case",
        case: id(&case.case),
        procedure: id(procedure),
        regime: id(&case.regime),
        end: optional date(case.term_end),
    )
}

/// What is due as text.
#[must_use]
pub fn due_text(running: &[Running], today: Day, page: &Page, words: &Localizer<'_>) -> String {
    let mut out = page.wrap(&words.say(due_head(running, today)), "", "  ") + "\n";
    for case in running {
        out.push('\n');
        out.push_str(&(page.wrap(&words.say(case_head(case)), "", "  ") + "\n"));
        for due in &case.next {
            out.push_str(&(page.wrap(&words.say(due_message(due)), "  ", "    ") + "\n"));
            if let Some(follows) = follows_message(due) {
                let line = message!("due-otherwise", what: message(follows));
                out.push_str(&(page.wrap(&words.say(line), "    ", "      ") + "\n"));
            }
        }
    }
    for note in [words.lacking(), words.texts_as_written()].into_iter().flatten() {
        out.push_str(&format!("\n{}\n", page.wrap(&note, "", "  ")));
    }
    out
}

/// What is said of a date that moves.
#[must_use]
pub fn moved_message(moved: &Moved) -> Message {
    let day = |it: &ChangedDay| message!("due-changed-day", day: date(it.day), worked: choice(if it.worked { "yes" } else { "no" }));
    message!(
        "due-moved",
        case: id(&moved.case),
        event: optional event(moved.event.as_deref()),
        was: optional date(moved.was),
        is: optional date(moved.is),
        days: messages(moved.days.iter().map(day)),
    )
}

/// What moves as text.
#[must_use]
pub fn moved_text(moved: &[Moved], page: &Page, words: &Localizer<'_>) -> String {
    let mut out = page.wrap(&words.say(message!("due-moved-head", dates: count(moved.len()))), "", "  ") + "\n";
    for it in moved {
        out.push_str(&(page.wrap(&words.say(moved_message(it)), "  ", "    ") + "\n"));
    }
    out
}
