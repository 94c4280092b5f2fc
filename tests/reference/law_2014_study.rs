//! The technical study of 2014: annex 6 of order-305-2014, service 6 of resolution-600-2014. No ground to refuse is named.

use super::Ending;
use super::course::{Awaited, Course};
use super::law_2014::{register, sign_at_once};
use super::period::Period::{self, CalendarDays, WorkingDays};

/// With a sample or without. order-305-2014 annex 6 ¶5; resolution-600-2014 service 6 ¶4(1)
pub fn conclude(course: &mut Course) -> Result<Ending, String> {
    if course.case.fact("documents_complete") && course.case.fact("sample_required") {
        study_of_sample(course)
    } else {
        study_of_documents(course)
    }
}

/// Five working days without a sample. Complete documents are the applicant's duty, but nothing is said of what follows if
/// they are not. order-305-2014 annex 6 ¶5(3); resolution-600-2014 service 6 ¶4(1), ¶9 at its end
fn study_of_documents(course: &mut Course) -> Result<Ending, String> {
    register(course, Some(WorkingDays(5)))?;
    course.step("examine", course.within(WorkingDays(5), course.now())?)?;
    if !course.case.fact("documents_complete") {
        return Ok(Ending::Unspecified("what becomes of incomplete documents is not said"));
    }
    sign_at_once(course)?;
    Ok(Ending::Decided(vec![]))
}

/// With a sample, study and examination have 30 days from its delivery, and so has the term; no clock ever stops.
/// order-305-2014 annex 6 ¶5(3); resolution-600-2014 service 6 ¶4(1)
fn study_of_sample(course: &mut Course) -> Result<Ending, String> {
    register(course, None)?;
    let begun = course.now();
    let notified = course.notice("sample_notice", None)?;
    let sample = Awaited::sample(delivery_window(course), false);
    let Some(window) = course.last_day_of(sample, notified)? else {
        return Ok(Ending::Unspecified("what follows if no sample comes is not said"));
    };
    let delivered = course.on_its_own_clock("sample_delivery", window);
    course.set_term(CalendarDays(30), delivered);
    let own = course.within(study_days(course), delivered)?;
    course.step("sample_study", own)?;
    course.step_begun("examine", begun, own)?;
    sign_at_once(course)?;
    Ok(Ending::Decided(vec![]))
}

/// The acts differ: working days in resolution-600-2014 service 6 ¶4(1), calendar days in order-305-2014 annex 6 ¶5(3).
fn delivery_window(course: &Course) -> Period {
    let as_regulation = course.case.assumes("sample_window", "regulation");
    if as_regulation { CalendarDays(5) } else { WorkingDays(5) }
}

/// The languages of the regulation differ; the standard, which sets the term, has calendar days.
/// order-305-2014 annex 6 ¶5(3)
fn study_days(course: &Course) -> Period {
    let working = course.case.assumes("study_days", "working");
    if working { WorkingDays(30) } else { CalendarDays(30) }
}
