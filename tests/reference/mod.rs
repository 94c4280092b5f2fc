//! A slow and obvious second engine, to test the real one against.
//!
//! In goes one case as JSON and a calendar; out comes what the law makes of it. There are no rule files here: the law of
//! every service of 2014 and 2020 is written down as plain functions to be read beside the acts, and every period is walked
//! day by day. It shares no code with the engine it judges. Beside them stand two kinds of small laws, to be made up at random.
//! In a citation, indent 1 of a paragraph is its opening line.

#![allow(dead_code, reason = "each test that uses this module uses a part of it")]

mod case;
mod course;
mod days;
pub mod ending;
pub mod hearing;
mod law_2014;
mod law_2014_import;
mod law_2014_licences;
mod law_2014_notification;
mod law_2014_study;
mod law_2020;
mod law_2020_import;
mod law_2020_licences;
mod law_2020_notification;
mod law_2020_sale;
mod law_2020_study;
mod months;
pub mod parallel;
pub mod period;

use case::Case;
use chrono::NaiveDate;
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
    let mut course = Course::of(&case, calendar);
    let ending = law(&mut course)?;
    told(&course, ending, fee)
}

/// A fee, in tenths of the MCI.
type Fee = Option<u64>;

const NINE_TENTHS: Fee = Some(9);

fn mci(whole: u64) -> Fee {
    Some(whole * 10)
}

/// The law a case falls under, and its fee, owed whatever the outcome; none if free.
/// resolution-600-2014 services 1 to 7 ¶7; order-34-2020 annexes 1 to 8, requirements ¶6
fn law_of(case: &Case) -> Result<(Law, Fee), String> {
    Ok(match (case.text("regime"), case.text("service"), case.text("procedure")) {
        ("2014", "stm_license", "issue") => (law_2014_licences::issue, mci(20)),
        ("2014", "stm_license", "reissue") => (law_2014_licences::reissue, mci(2)),
        ("2014", "stm_license", "duplicate") => (law_2014_licences::duplicate, mci(20)),
        ("2014", "crypto_license", "issue") => (law_2014_licences::issue, mci(9)),
        ("2014", "crypto_license", "reissue") => (law_2014_licences::reissue, NINE_TENTHS),
        ("2014", "crypto_license", "duplicate") => (law_2014_licences::duplicate, mci(9)),
        ("2014", "leak_detection_license", "issue") => (law_2014_licences::issue, mci(20)),
        ("2014", "leak_detection_license", "reissue") => (law_2014_licences::reissue_with_chart, mci(2)),
        ("2014", "leak_detection_license", "duplicate") => (law_2014_licences::duplicate_with_chart, mci(20)),
        ("2014", "stm_import" | "crypto_import", "issue") => (law_2014_import::issue, None),
        ("2014", "technical_study", "conclude") => (law_2014_study::conclude, None),
        ("2014", "crypto_notification", "register") => (law_2014_notification::register_notification, None),
        ("2020", "stm_license" | "leak_detection_license", "issue") => (law_2020_licences::issue, mci(20)),
        ("2020", "stm_license" | "leak_detection_license", "reissue") => (law_2020_licences::reissue, mci(2)),
        ("2020", "crypto_license", "issue") => (law_2020_licences::issue, mci(9)),
        ("2020", "crypto_license", "reissue") => (law_2020_licences::reissue, NINE_TENTHS),
        ("2020", "stm_import", "issue") => (law_2020_import::issue_for_special_means, None),
        ("2020", "crypto_import", "issue") => (law_2020_import::issue_for_cryptography, None),
        ("2020", "technical_study", "conclude") => (law_2020_study::conclude, None),
        ("2020", "crypto_notification", "register") => (law_2020_notification::register_notification, None),
        ("2020", "crypto_sale_permit", "issue") => (law_2020_sale::issue, mci(9)),
        unknown => return Err(format!("no law here for {unknown:?}")),
    })
}

/// The result as JSON.
fn told(course: &Course, ending: Ending, fee: Fee) -> Result<Value, String> {
    let (outcome, grounds, gap) = match ending {
        Ending::Decided(grounds) if grounds.is_empty() => ("granted", grounds, None),
        Ending::Decided(grounds) => ("refused", grounds, None),
        Ending::Unspecified(gap) => ("unspecified", vec![], Some(gap)),
    };
    let index = course.days.mci_on(fee_day(course));
    let owed = |mci| {
        let tenge = index.map(|tenge| tenths(tenge * mci));
        json!({ "mci": tenths(mci), "tenge": tenge, "amount": tenge, "currency": "KZT" })
    };
    let decision = course.events.iter().find(|event| ["sign", "decide"].contains(&event.id));
    let happened = |it: &Event| json!({ "id": it.id, "on": it.on, "deadline": it.deadline });
    let breach = |it: &Event| {
        json!({ "event": it.id, "deadline": it.deadline, "on": it.on,
                                      "late_by_working_days": course.days_late(it) })
    };
    let breaches = course.events.iter().filter(|event| is_breach(event));
    // order-34-2020 annex 6 appendix 2
    let (of, at) = ((course.case.text("regime"), course.case.text("service")), decision.map(|event| event.on));
    let valid = at.filter(|_| of == ("2020", "technical_study") && outcome == "granted");
    let that_day = course.case.assumes("counting_start", "same_day");
    let valid = valid.map(|on| months::months_after(course.case, on, 36, that_day));
    Ok(json!({
        "valid": valid,
        "outcome": outcome,
        "grounds": grounds,
        "gap": gap,
        "registered": course.events[0].on,
        "decided": decision.map(|event| event.on),
        "completed": course.now(),
        "term_deadline": course.term_deadline()?,
        "events": course.events.iter().map(happened).collect::<Vec<_>>(),
        "fee": fee.map(owed),
        "breaches": breaches.map(breach).collect::<Vec<_>>(),
        "beyond_the_term": course.beyond_the_term()?,
    }))
}

/// The day whose index is owed. No act names it.
fn fee_day(course: &Course) -> NaiveDate {
    if course.case.assumes("fee_day", "registration") { course.events[0].on } else { course.case.filed }
}

/// So many tenths, without a fraction where there is none.
fn tenths(count: u64) -> Value {
    if count.is_multiple_of(10) { json!(count / 10) } else { json!(count as f64 / 10.0) }
}

/// Too late, or before it could start.
fn is_breach(event: &Event) -> bool {
    event.on < event.start || event.deadline.is_some_and(|deadline| event.on > deadline)
}

/// The grounds that hold, in the order given.
fn that_hold<const N: usize>(grounds: [(&'static str, bool); N]) -> Vec<&'static str> {
    grounds.into_iter().filter(|(_, holds)| *holds).map(|(ground, _)| ground).collect()
}
