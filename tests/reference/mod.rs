//! A slow and obvious second engine, to test the real one against.
//!
//! In goes one case as JSON and a calendar; out comes what the law makes of it. There are no rule
//! files here: the law of two services is written down as plain functions to be read beside the
//! acts, and every period is walked day by day. It shares no code with the engine it judges. In a
//! citation, indent 1 of a paragraph is its opening line.

#![allow(
    dead_code,
    reason = "each test that uses this module uses a part of it"
)]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "test support may fail loudly"
)]

mod case;
mod course;
mod days;
mod law_2014;
mod law_2020;

use case::Case;
use course::{Course, Event};
pub use days::Days;
use serde_json::{Value, json};

/// What the law says in the end.
pub enum Ending {
    /// The grounds to refuse that hold, in the order of the act; granted if there are none.
    Decided(Vec<&'static str>),
    /// The law does not say what follows, and why.
    Unspecified(&'static str),
}

/// Lets a case run its course under one law.
type Law = fn(&mut Course) -> Result<Ending, String>;

/// Runs one case whose `regime` is given. An error if a date is none or leaves the calendar.
pub fn run(case: &Value, calendar: &Days) -> Result<Value, String> {
    let case = Case::from_json(case)?;
    let (law, fee) = law_of(&case)?;
    let mut course = Course {
        case: &case,
        days: calendar,
        events: vec![],
        term: None,
        stops: vec![],
    };
    let ending = law(&mut course)?;
    told(&course, ending, fee)
}

/// The law a case falls under, and its fee in MCI, owed whatever the outcome; none if free.
/// resolution-600-2014 service 1 ¶7, service 6 ¶7; order-34-2020 annexes 1 and 6, requirements ¶6
fn law_of(case: &Case) -> Result<(Law, Option<u64>), String> {
    match (
        case.text("regime"),
        case.text("service"),
        case.text("procedure"),
    ) {
        ("2014", "stm_license", "issue") => Ok((law_2014::issue, Some(20))),
        ("2014", "stm_license", "reissue") => Ok((law_2014::reissue, Some(2))),
        ("2014", "stm_license", "duplicate") => Ok((law_2014::duplicate, Some(20))),
        ("2014", "technical_study", "conclude") => Ok((law_2014::conclude, None)),
        ("2020", "stm_license", "issue") => Ok((law_2020::issue, Some(20))),
        ("2020", "stm_license", "reissue") => Ok((law_2020::reissue, Some(2))),
        ("2020", "technical_study", "conclude") => Ok((law_2020::conclude, None)),
        unknown => Err(format!("no law here for {unknown:?}")),
    }
}

/// The result as JSON.
fn told(course: &Course, ending: Ending, fee: Option<u64>) -> Result<Value, String> {
    let (outcome, grounds, gap) = match ending {
        Ending::Decided(grounds) if grounds.is_empty() => ("granted", grounds, None),
        Ending::Decided(grounds) => ("refused", grounds, None),
        Ending::Unspecified(gap) => ("unspecified", vec![], Some(gap)),
    };
    let index = course.days.mci_on(course.case.filed);
    let decision = course
        .events
        .iter()
        .find(|event| ["sign", "decide"].contains(&event.id));
    let happened = |it: &Event| json!({ "id": it.id, "on": it.on, "deadline": it.deadline });
    let breach = |it: &Event| json!({ "event": it.id, "deadline": it.deadline, "on": it.on });
    let breaches = course.events.iter().filter(|event| is_breach(event));
    Ok(json!({
        "outcome": outcome,
        "grounds": grounds,
        "gap": gap,
        "registered": course.events[0].on,
        "decided": decision.map(|event| event.on),
        "completed": course.now(),
        "term_deadline": course.term_deadline()?,
        "events": course.events.iter().map(happened).collect::<Vec<_>>(),
        "fee": fee.map(|mci| json!({ "mci": mci, "tenge": index.map(|tenge| tenge * mci) })),
        "breaches": breaches.map(breach).collect::<Vec<_>>(),
    }))
}

/// Too late, or before it could start.
fn is_breach(event: &Event) -> bool {
    event.on < event.start || event.deadline.is_some_and(|deadline| event.on > deadline)
}

/// The grounds that hold, in the order given.
fn that_hold<const N: usize>(grounds: [(&'static str, bool); N]) -> Vec<&'static str> {
    grounds
        .into_iter()
        .filter(|(_, holds)| *holds)
        .map(|(ground, _)| ground)
        .collect()
}
