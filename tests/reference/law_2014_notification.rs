//! Notifications in 2014: annex 7 of order-305-2014, service 7 of resolution-600-2014. No ground not to register is named.

use super::Ending;
use super::course::{Awaited, Course};
use super::law_2014::{register, sign_at_once};
use super::period::Period::WorkingDays;

/// Ten working days to examine, and in all. order-305-2014 annex 7 ¶5; resolution-600-2014 service 7 ¶4(1)
pub fn register_notification(course: &mut Course) -> Result<Ending, String> {
    register(course, Some(WorkingDays(10)))?;
    let begun = course.now();
    let complete = course.case.fact("documents_complete");
    if complete && document_asked_for(course) && !document_came(course)? {
        return Ok(Ending::Unspecified("what follows if the document does not come is not said"));
    }
    let own = course.within(WorkingDays(10), begun)?;
    course.step_begun("examine", begun, own)?;
    if !complete {
        return Ok(Ending::Unspecified("what becomes of incomplete documents is not said"));
    }
    sign_at_once(course)?;
    Ok(Ending::Decided(vec![]))
}

/// Only on the portal, where there is need of it, or where the manufacturer is from outside the union: then the standard asks
/// for the legalised notification. order-305-2014 annex 7 ¶5(3); resolution-600-2014 service 7 ¶9
fn document_asked_for(course: &Course) -> bool {
    let always = course.case.assumes("document_request_2014", "every_application");
    let authority_alone = course.case.assumes("documents_asked_for_2014", "authority_alone");
    let foreign = course.case.fact("third_country_manufacturer") && !authority_alone;
    let needed = course.case.fact("authority_document_required") || foreign || always;
    course.case.fact_is("channel", "portal") && needed
}

/// Three working days from the notice. It is not said that they are outside the term, so that they may go on after it has
/// ended. False if nothing comes.
/// order-305-2014 annex 7 ¶10(3); resolution-600-2014 service 7 ¶9
fn document_came(course: &mut Course) -> Result<bool, String> {
    let outside = course.case.assumes("document_wait_2014", "outside");
    let examine = course.within(WorkingDays(10), course.now())?;
    let notified = course.notice("document_notice", Some(examine))?;
    let Some(window) = course.last_day_of(Awaited::document(WorkingDays(3), !outside), notified)? else {
        if outside {
            course.stop_for_good();
        }
        return Ok(false);
    };
    if outside {
        course.delivery("document_delivery", notified, window);
    } else {
        course.on_its_own_clock("document_delivery", window);
    }
    Ok(true)
}
