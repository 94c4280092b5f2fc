//! The law of 2020: the rules of order-34-2020.

use super::course::Course;
use super::course::Period::{CalendarDays, WorkingDays};
use super::{Ending, that_hold};

/// stm_license.issue: 2 + 10 + 3 working days in a term of 15. order-34-2020 annex 1 ¶4
pub fn issue(course: &mut Course) -> Result<Ending, String> {
    let registered = course.register()?;
    course.term = Some((WorkingDays(15), registered));
    course.step(
        "check_documents",
        course.within(WorkingDays(2), registered)?,
    )?;
    if !course.case.fact("documents_complete") {
        return refuse_at_once(course);
    }
    course.step(
        "check_qualification",
        course.within(WorkingDays(10), course.now())?,
    )?;
    let grounds = licence_grounds(course);
    if grounds.is_empty() {
        decide(course, 3, grounds)
    } else {
        hear(course, 3, grounds)
    }
}

/// stm_license.reissue: 1 + 2 working days in a term of 3, never a hearing.
/// order-34-2020 annex 1 ¶5 indents 4-6
pub fn reissue(course: &mut Course) -> Result<Ending, String> {
    let registered = course.register()?;
    course.term = Some((WorkingDays(3), registered));
    course.step(
        "check_documents",
        course.within(WorkingDays(1), registered)?,
    )?;
    match reissue_grounds(course) {
        Some(grounds) => decide(course, 2, grounds),
        None => Ok(Ending::Unspecified(
            "paragraph 9 knows no incompleteness without a division",
        )),
    }
}

/// technical_study.conclude: 4 + 1 working days in a term of 5, which a hearing extends by 2.
/// order-34-2020 annex 6 ¶4
pub fn conclude(course: &mut Course) -> Result<Ending, String> {
    let registered = course.register()?;
    let complete = course.case.fact("documents_complete");
    if complete && course.case.fact("sample_required") && !sample_studied(course)? {
        return Ok(Ending::Unspecified(
            "what follows if no sample comes is not said",
        ));
    }
    course.term = Some((WorkingDays(5), registered));
    let own = course.within(WorkingDays(4), registered)?;
    course.step_begun("check_documents", registered, own)?;
    if !complete {
        return refuse_at_once(course);
    }
    let grounds = study_grounds(course);
    if grounds.is_empty() {
        return decide(course, 1, grounds);
    }
    course.term = Some((WorkingDays(5 + 2), registered));
    hear(course, 1, grounds)
}

/// The sample is asked for while the documents are checked. Delivery and study have days of their
/// own, which are in no other period. False if nothing is delivered.
/// order-34-2020 annex 6 ¶4 indents 2 and 3; requirements ¶3
fn sample_studied(course: &mut Course) -> Result<bool, String> {
    let check = course.within(WorkingDays(4), course.now())?;
    let notified = course.at_once("sample_notice", Some(check));
    if !course.case.fact("sample_delivered") {
        return Ok(false);
    }
    let window = course.within(CalendarDays(5), notified)?;
    let delivered = course.by_pace("sample_delivery", window);
    let study = course.within(CalendarDays(30), delivered)?;
    let studied = course.by_pace("sample_study", study);
    course.stops = vec![(notified, delivered), (delivered, studied)];
    Ok(true)
}

/// Incompleteness ends the case on the day it is found, without a hearing.
/// order-34-2020 annex 1 ¶4 indent 4; annex 6 ¶4 indent 5
fn refuse_at_once(course: &mut Course) -> Result<Ending, String> {
    course.step("decide", course.now())?;
    Ok(Ending::Decided(vec!["documents_incomplete"]))
}

/// Decided in so many working days.
/// order-34-2020 annex 1 ¶4 indent 8, ¶5 indent 6; annex 6 ¶4 indent 6
fn decide(course: &mut Course, days: u32, grounds: Vec<&'static str>) -> Result<Ending, String> {
    course.step("decide", course.within(WorkingDays(days), course.now())?)?;
    Ok(Ending::Decided(grounds))
}

/// A refusal is preliminary until the applicant is heard: notice in the days for the decision and
/// at least 3 working days before the end of the term, hearing within 2 working days of it.
/// order-34-2020 annex 1 ¶4 indents 8-10; annex 6 ¶4 indents 6-9
fn hear(course: &mut Course, days: u32, grounds: Vec<&'static str>) -> Result<Ending, String> {
    let end = course
        .term_deadline()?
        .expect("each of these services has a term");
    let prepared = course.within(WorkingDays(days), course.now())?;
    let in_time = course.working_days_before(3, end)?;
    course.step("hearing_notice", prepared.min(in_time))?;
    course.step("hearing", course.within(WorkingDays(2), course.now())?)?;
    course.step("decide", end)?;
    let persuaded = course.case.fact("hearing_persuades");
    Ok(Ending::Decided(if persuaded { vec![] } else { grounds }))
}

/// order-34-2020 annex 1, requirements ¶9(1)-(5)
fn licence_grounds(course: &Course) -> Vec<&'static str> {
    let fact = |id| course.case.fact(id);
    that_hold([
        ("documents_inauthentic", !fact("documents_authentic")),
        ("fee_unpaid", !fact("fee_paid")),
        ("not_qualified", !fact("qualified")),
        ("court_ban", fact("court_ban")),
        ("bailiff_ban", fact("bailiff_ban")),
    ])
}

/// After a division two more grounds, of which incompleteness stands alone; without one it is no
/// ground, and there is no answer. order-34-2020 annex 1, requirements ¶9, both lists
fn reissue_grounds(course: &Course) -> Option<Vec<&'static str>> {
    let divided = course.case.fact("reorganised_by_division");
    if !course.case.fact("documents_complete") {
        return divided.then(|| vec!["documents_incomplete"]);
    }
    let mut grounds = licence_grounds(course);
    if divided && course.case.fact("reissued_to_other_entity") {
        grounds.push("already_reissued_after_division");
    }
    Some(grounds)
}

/// order-34-2020 annex 6, requirements ¶9(1)-(4)
fn study_grounds(course: &Course) -> Vec<&'static str> {
    let fact = |id| course.case.fact(id);
    that_hold([
        ("documents_inauthentic", !fact("documents_authentic")),
        ("eec_requirements_unmet", !fact("meets_eec_requirements")),
        ("court_ban", fact("court_ban")),
        ("special_right_revoked", fact("special_right_revoked")),
    ])
}
