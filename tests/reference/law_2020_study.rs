//! The technical study of 2020: annex 6 of order-34-2020.

use chrono::NaiveDate;

use super::course::{Awaited, Course};
use super::law_2020::{decide_within, refuse_at_once, register};
use super::period::Period::{CalendarDays, WorkingDays};
use super::period::Stop;
use super::{Ending, that_hold};

/// 4 + 1 working days in a term of 5, which a hearing extends by 2. order-34-2020 annex 6 ¶4
pub fn conclude(course: &mut Course) -> Result<Ending, String> {
    let registered = register(course, 5)?;
    let complete = course.case.fact("documents_complete");
    if complete && course.case.fact("sample_required") && !sample_studied(course, registered)? {
        return Ok(Ending::Unspecified("what follows if no sample comes is not said"));
    }
    let own = course.within(WorkingDays(4), registered)?;
    course.step_begun("check_documents", registered, own)?;
    if !complete {
        return refuse_at_once(course, vec!["documents_incomplete"]);
    }
    let grounds = grounds(course);
    if !grounds.is_empty() {
        course.extend_term(WorkingDays(2));
    }
    decide_within(course, 1, grounds)
}

/// The sample is asked for while the documents are checked. Delivery and study have days of their own, which are in no other
/// period; or the study alone has, and the delivery may go on after the term has ended. False if nothing is delivered.
/// order-34-2020 annex 6 ¶4 indents 2 and 3; requirements ¶3
fn sample_studied(course: &mut Course, registered: NaiveDate) -> Result<bool, String> {
    let study_only = course.case.assumes("stopped_period", "study_only");
    let check = course.within(WorkingDays(4), registered)?;
    let notified = course.notice("sample_notice", Some(check))?;
    let Some(window) = course.last_day_of(Awaited::sample(CalendarDays(5), study_only), notified)? else {
        if !study_only {
            course.stop_for_good();
        }
        return Ok(false);
    };
    let delivered = match study_only {
        true => course.on_its_own_clock("sample_delivery", window),
        false => course.delivery("sample_delivery", notified, window),
    };
    let study = course.window(CalendarDays(30), delivered)?;
    let studied = course.on_its_own_clock("sample_study", study);
    course.stops.push(Stop { after: delivered, until: studied });
    Ok(true)
}

/// order-34-2020 annex 6, requirements ¶9(1)-(4)
fn grounds(course: &Course) -> Vec<&'static str> {
    let fact = |id| course.case.fact(id);
    that_hold([
        ("documents_inauthentic", !fact("documents_authentic")),
        ("eec_requirements_unmet", !fact("meets_eec_requirements")),
        ("court_ban", fact("court_ban")),
        ("special_right_revoked", fact("special_right_revoked")),
    ])
}
