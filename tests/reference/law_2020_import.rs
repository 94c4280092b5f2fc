//! Import, export and transit in 2020: annexes 4 and 5 of order-34-2020, which differ in one ground to refuse.

use chrono::NaiveDate;

use super::course::{Awaited, Course};
use super::law_2020::{decide_within, refuse_at_once, register};
use super::period::Period::{CalendarDays, WorkingDays};
use super::{Ending, that_hold};

/// Special technical means have a ground more. order-34-2020 annex 4, requirements ¶9(5)
pub fn issue_for_special_means(course: &mut Course) -> Result<Ending, String> {
    let mut grounds = grounds(course);
    grounds.extend(that_hold([("security_threat", harms_security(course))]));
    issue(course, grounds)
}

/// order-34-2020 annex 5, requirements ¶9
pub fn issue_for_cryptography(course: &mut Course) -> Result<Ending, String> {
    issue(course, grounds(course))
}

/// 5 + 3 working days in a term of 8, which a hearing does not extend. order-34-2020 annexes 4 and 5 ¶4
fn issue(course: &mut Course, grounds: Vec<&'static str>) -> Result<Ending, String> {
    let registered = register(course, 8)?;
    let complete = course.case.fact("documents_complete");
    if complete && course.case.fact("sample_required") && !sample_came(course, registered)? {
        return Ok(Ending::Unspecified("what follows if no sample comes is not said"));
    }
    let own = course.within(WorkingDays(5), registered)?;
    course.step_begun("check_documents", registered, own)?;
    if !complete {
        return refuse_at_once(course, vec!["documents_incomplete"]);
    }
    decide_within(course, 3, grounds)
}

/// The sample is asked for while the documents are checked; its five days are in no other period. False if none comes.
/// order-34-2020 annexes 4 and 5 ¶4 indents 2 and 3
fn sample_came(course: &mut Course, registered: NaiveDate) -> Result<bool, String> {
    let check = course.within(WorkingDays(5), registered)?;
    let notified = course.notice("sample_notice", Some(check))?;
    let Some(window) = course.last_day_of(Awaited::sample(CalendarDays(5), false), notified)? else {
        course.stop_for_good();
        return Ok(false);
    };
    course.delivery("sample_delivery", notified, window);
    Ok(true)
}

/// order-34-2020 annexes 4 and 5, requirements ¶9(1)-(4)
fn grounds(course: &Course) -> Vec<&'static str> {
    let fact = |id| course.case.fact(id);
    that_hold([
        ("documents_inauthentic", !fact("documents_authentic")),
        ("eec_requirements_unmet", !fact("meets_eec_requirements")),
        ("court_ban", fact("court_ban")),
        ("special_right_revoked", fact("special_right_revoked")),
    ])
}

/// The ground names import and export, not transit. order-34-2020 annex 4, requirements ¶9(5)
fn harms_security(course: &Course) -> bool {
    let transit_too = course.case.assumes("security_of_transit", "weighed");
    let weighed = transit_too || !course.case.fact_is("movement", "transit");
    course.case.fact("security_threat") && weighed
}
