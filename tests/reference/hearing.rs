//! Laws of two steps, a check and a decision, with a hearing before the refusal in one of them: what the hearing changes.
//!
//! A hearing changes the limit of the step that decides, of no other: the decision is due by the end of the term. The term
//! may be extended, from where it ends.

use serde_json::{Value, json};

use super::case::Case;
use super::course::Course;
use super::days::Days;
use super::period::Period;

/// A law whose term runs from registration, and under which every application is refused.
#[derive(Debug)]
pub struct Law {
    pub term: Period,
    pub check: Period,
    pub decide: Period,
    /// Whether the hearing is part of the decision; else of the check.
    pub heard_by_decider: bool,
    pub extended_by: Option<Period>,
    /// From the beginning of the step.
    pub notice: Period,
    /// At least so long before the end of the term.
    pub before_end: Period,
    /// From the notice.
    pub held: Period,
}

/// Runs a case: when each event happens, and until when at the latest.
pub fn run(law: &Law, case: &Value, days: &Days) -> Result<Value, String> {
    let case = Case::from_json(case)?;
    let mut course = Course::of(&case, days);
    let registered = course.register()?;
    course.set_term(law.term, registered);
    if law.heard_by_decider {
        course.step("check", course.within(law.check, registered)?)?;
        hear(&mut course, law)?;
        let end = course.term_deadline()?.ok_or("there is a term")?;
        course.step("decide", end)?;
    } else {
        hear(&mut course, law)?;
        course.step("check", course.within(law.check, registered)?)?;
        course.step("decide", course.within(law.decide, course.now())?)?;
    }
    let events =
        course.events.iter().skip(1).map(|it| {
            (it.id.to_owned(), json!({ "on": it.on, "deadline": it.deadline, "late": course.days_late(it) }))
        });
    Ok(json!({ "registered": registered, "term_deadline": course.term_deadline()?,
               "events": events.collect::<serde_json::Map<_, _>>() }))
}

/// The term is extended first, as its end is what the notice is counted back from.
fn hear(course: &mut Course, law: &Law) -> Result<(), String> {
    if let Some(by) = law.extended_by {
        course.extend_term(by);
    }
    let end = course.term_deadline()?.ok_or("there is a term")?;
    let begun = course.now();
    let own = course.within(law.notice, begun)?;
    course.step("hearing_notice", own.min(course.before(law.before_end, end)?))?;
    course.step("hearing", course.within(law.held, course.now())?)?;
    Ok(())
}
