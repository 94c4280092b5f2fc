//! Notifications in 2020: annex 7 of order-34-2020, whose only limit is the term.

use chrono::NaiveDate;

use super::course::{Awaited, Course};
use super::law_2020::{decide_or_hear, register};
use super::period::Period::WorkingDays;
use super::{Ending, that_hold};

/// Five working days in all, which a hearing does not extend. order-34-2020 annex 7 ¶4
pub fn register_notification(course: &mut Course) -> Result<Ending, String> {
    let registered = register(course, 5)?;
    if let Some(ground) = ground_of_papers(course) {
        course.step("decide", end(course)?)?;
        return Ok(Ending::Decided(vec![ground]));
    }
    if document_asked_for(course) && !document_came(course)? {
        return Ok(Ending::Unspecified("what follows if the document does not come is not said"));
    }
    let own = end(course)?;
    decide_or_hear(course, registered, own, grounds(course))
}

/// What is missing or, in Kazakh, has expired ends the consideration "within the specified period", which is the term.
/// order-34-2020 annex 7 ¶4 indent 4
fn ground_of_papers(course: &Course) -> Option<&'static str> {
    let expiry_counts = !course.case.assumes("expired_papers_of_notification", "no_ground");
    if !course.case.fact("documents_complete") {
        return Some("documents_incomplete");
    }
    (expiry_counts && !course.case.fact("documents_valid")).then_some("documents_expired")
}

/// Where there is need of it, and where the manufacturer is from outside the union. order-34-2020 annex 7 ¶4 indent 2
fn document_asked_for(course: &Course) -> bool {
    course.case.fact("authority_document_required") || course.case.fact("third_country_manufacturer")
}

/// Three working days from the notice, outside the term. False if nothing comes. order-34-2020 annex 7 ¶4 indent 2
fn document_came(course: &mut Course) -> Result<bool, String> {
    let notified = course.notice("document_notice", None)?;
    let Some(window) = course.last_day_of(Awaited::document(WorkingDays(3), false), notified)? else {
        course.stop_for_good();
        return Ok(false);
    };
    course.delivery("document_delivery", notified, window);
    Ok(true)
}

fn end(course: &Course) -> Result<NaiveDate, String> {
    Ok(course.term_deadline()?.expect("a notification has a term"))
}

/// order-34-2020 annex 7, requirements ¶9
fn grounds(course: &Course) -> Vec<&'static str> {
    let fact = |id| course.case.fact(id);
    that_hold([
        ("documents_inauthentic", !fact("documents_authentic")),
        ("eec_requirements_unmet", !fact("meets_eec_requirements")),
        ("expertise_negative", fact("expertise_negative")),
        ("court_ban", fact("court_ban")),
        ("special_right_revoked", fact("special_right_revoked")),
    ])
}
