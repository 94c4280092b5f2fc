//! What the rules of 2020 have in common: registration, refusal at once, the decision and the hearing before a refusal.
//! order-34-2020 annexes 1 to 8

use chrono::NaiveDate;

use super::Ending;
use super::course::Course;
use super::period::Period::WorkingDays;

/// Registered on the day of receipt; the term, in working days, runs from there.
/// order-34-2020 annexes 1 to 8 ¶4, annexes 1 to 3 ¶5 indent 4
pub fn register(course: &mut Course, term: u32) -> Result<NaiveDate, String> {
    let registered = course.register()?;
    course.set_term(WorkingDays(term), registered);
    Ok(registered)
}

/// Refused on the day the ground is found, without a hearing.
/// order-34-2020 annexes 1 to 3 ¶4 indent 4; annexes 4 to 6 ¶4 indent 5; annex 8 ¶4 indent 4
pub fn refuse_at_once(course: &mut Course, grounds: Vec<&'static str>) -> Result<Ending, String> {
    course.step("decide", course.now())?;
    Ok(Ending::Decided(grounds))
}

/// Decided, or else the hearing prepared, within so many working days of what came before.
/// order-34-2020 annexes 4 and 5 ¶4 indent 6; annex 6 ¶4 indent 6; annex 8 ¶4 indent 5
pub fn decide_within(course: &mut Course, days: u32, grounds: Vec<&'static str>) -> Result<Ending, String> {
    let begun = course.now();
    decide_or_hear(course, begun, course.within(WorkingDays(days), begun)?, grounds)
}

/// Possible from one day on; granted by another, or by that day the hearing is prepared that a refusal needs.
pub fn decide_or_hear(
    course: &mut Course,
    begun: NaiveDate,
    own: NaiveDate,
    grounds: Vec<&'static str>,
) -> Result<Ending, String> {
    if grounds.is_empty() {
        course.step_begun("decide", begun, own)?;
        return Ok(Ending::Decided(grounds));
    }
    hear(course, begun, own, grounds)
}

/// A refusal is preliminary until the applicant is heard: notice in the time for the decision and at least 3 working days
/// before the end of the term, hearing within 2 working days of it, the decision by the end of the term.
/// order-34-2020 annexes 1 and 2 ¶4 indents 8-10; annex 3 ¶4 indents 9-11; annexes 4 and 5 ¶4 indents 6-8;
/// annex 6 ¶4 indents 6-9; annexes 7 and 8 ¶4 indents 5-7
fn hear(
    course: &mut Course,
    begun: NaiveDate,
    prepared: NaiveDate,
    grounds: Vec<&'static str>,
) -> Result<Ending, String> {
    let end = course.term_deadline()?.expect("each of these services has a term");
    let in_time = course.before(WorkingDays(3), end)?;
    course.step_begun("hearing_notice", begun, prepared.min(in_time))?;
    course.step("hearing", course.within(WorkingDays(2), course.now())?)?;
    course.step("decide", end)?;
    let persuaded = course.case.fact("hearing_persuades");
    Ok(Ending::Decided(if persuaded { vec![] } else { grounds }))
}
