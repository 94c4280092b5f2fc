//! The law of 2014: the standards of resolution-600-2014 and the regulations of order-305-2014.

use chrono::NaiveDate;

use super::course::Course;
use super::course::Period::{self, CalendarDays, WorkingDays};
use super::{Ending, that_hold};

/// stm_license.issue: 12 + 2 working days in a term of 15; incompleteness ends it early.
/// order-305-2014 annex 1 ¶5(3), ¶5(4); resolution-600-2014 service 1 ¶4(1)
pub fn issue(course: &mut Course) -> Result<Ending, String> {
    if course.case.fact("documents_complete") {
        examined(course, 12, 2, 15)
    } else {
        found_incomplete(course, 15)
    }
}

/// stm_license.reissue: 8 + 2 working days in a term of 10, complete or not.
/// order-305-2014 annex 1 ¶5(3), ¶5(4); resolution-600-2014 service 1 ¶4(1)
pub fn reissue(course: &mut Course) -> Result<Ending, String> {
    examined(course, 8, 2, 10)
}

/// stm_license.duplicate: 1 + 1 working days in a term of 2, complete or not.
/// order-305-2014 annex 1 ¶5(3), ¶5(4); resolution-600-2014 service 1 ¶4(1)
pub fn duplicate(course: &mut Course) -> Result<Ending, String> {
    examined(course, 1, 1, 2)
}

/// technical_study.conclude: no ground to refuse is named.
/// order-305-2014 annex 6 ¶5; resolution-600-2014 service 6 ¶4(1)
pub fn conclude(course: &mut Course) -> Result<Ending, String> {
    if course.case.fact("documents_complete") && course.case.fact("sample_required") {
        study_of_sample(course)
    } else {
        study_of_documents(course)
    }
}

/// The ordinary course of the licence: so many working days to examine, to sign, and in all.
fn examined(course: &mut Course, examine: u32, sign: u32, term: u32) -> Result<Ending, String> {
    register(course, Some(WorkingDays(term)))?;
    course.step(
        "examine",
        course.within(WorkingDays(examine), course.now())?,
    )?;
    course.step("sign", course.within(WorkingDays(sign), course.now())?)?;
    dispatch(course)?;
    Ok(Ending::Decided(grounds(course)))
}

/// Incompleteness is found within two working days of registration, and signed the same day.
/// order-305-2014 annex 1 ¶5(3), ¶5(4); resolution-600-2014 service 1 ¶10(6)
fn found_incomplete(course: &mut Course, term: u32) -> Result<Ending, String> {
    let registered = register(course, Some(WorkingDays(term)))?;
    course.step("examine", course.within(WorkingDays(2), registered)?)?;
    course.step("sign", course.now())?;
    dispatch(course)?;
    Ok(Ending::Decided(grounds(course)))
}

/// Incompleteness stands alone; else all that hold. resolution-600-2014 service 1 ¶10
fn grounds(course: &Course) -> Vec<&'static str> {
    let fact = |id| course.case.fact(id);
    if !fact("documents_complete") {
        return vec!["documents_incomplete"];
    }
    that_hold([
        ("activity_prohibited", fact("activity_prohibited")),
        ("fee_unpaid", !fact("fee_paid")),
        ("not_qualified", !fact("qualified")),
        ("court_ban", fact("court_ban")),
        ("bailiff_ban", fact("bailiff_ban")),
    ])
}

/// Registered and assigned to an executor on the day of receipt; the term, unless it waits for a
/// sample, runs from there. order-305-2014 annexes 1 and 6 ¶5(1), ¶5(2)
fn register(course: &mut Course, term: Option<Period>) -> Result<NaiveDate, String> {
    let registered = course.register()?;
    course.term = term.map(|period| (period, registered));
    course.step("assign", registered)?;
    Ok(registered)
}

/// Sent out on the day of signing. order-305-2014 annexes 1 and 6 ¶5(5)
fn dispatch(course: &mut Course) -> Result<NaiveDate, String> {
    course.step("dispatch", course.now())
}

/// Signed on the day the draft is ready. order-305-2014 annex 6 ¶5(4), ¶5(5)
fn sign_conclusion(course: &mut Course) -> Result<Ending, String> {
    course.step("sign", course.now())?;
    dispatch(course)?;
    Ok(Ending::Decided(vec![]))
}

/// Five working days without a sample. Complete documents are the applicant's duty, but nothing is
/// said of what follows if they are not.
/// order-305-2014 annex 6 ¶5(3); resolution-600-2014 service 6 ¶4(1), ¶9 at its end
fn study_of_documents(course: &mut Course) -> Result<Ending, String> {
    register(course, Some(WorkingDays(5)))?;
    course.step("examine", course.within(WorkingDays(5), course.now())?)?;
    if !course.case.fact("documents_complete") {
        return Ok(Ending::Unspecified(
            "what becomes of incomplete documents is not said",
        ));
    }
    sign_conclusion(course)
}

/// With a sample, study, examination and term are 30 calendar days from its delivery; no clock
/// ever stops. order-305-2014 annex 6 ¶5(3); resolution-600-2014 service 6 ¶4(1)
fn study_of_sample(course: &mut Course) -> Result<Ending, String> {
    register(course, None)?;
    let begun = course.now();
    let notified = course.at_once("sample_notice", None);
    if !course.case.fact("sample_delivered") {
        return Ok(Ending::Unspecified(
            "what follows if no sample comes is not said",
        ));
    }
    let window = course.within(delivery_window(course), notified)?;
    let delivered = course.by_pace("sample_delivery", window);
    course.term = Some((CalendarDays(30), delivered));
    course.step("sample_study", course.within(CalendarDays(30), delivered)?)?;
    let own = course.within(CalendarDays(30), delivered)?;
    course.step_begun("examine", begun, own)?;
    sign_conclusion(course)
}

/// The acts differ: working days in resolution-600-2014 service 6 ¶4(1), calendar days in
/// order-305-2014 annex 6 ¶5(3).
fn delivery_window(course: &Course) -> Period {
    let as_regulation = course.case.assumes("sample_window", "regulation");
    if as_regulation {
        CalendarDays(5)
    } else {
        WorkingDays(5)
    }
}
