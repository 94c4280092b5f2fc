//! What the regulations of 2014 have in common: how an application comes in, when its term starts, how the result goes out.
//! order-305-2014 annexes 1 to 7; resolution-600-2014 services 1 to 7

use chrono::NaiveDate;

use super::course::Course;
use super::period::Period;

/// Registered and assigned to an executor on the day of receipt; the term, unless it waits for a sample, runs from there.
/// order-305-2014 annexes 1 to 7 ¶5(1), ¶5(2)
pub fn register(course: &mut Course, term: Option<Period>) -> Result<NaiveDate, String> {
    let registered = course.register()?;
    let start = term_start(course, registered);
    if let Some(period) = term {
        course.set_term(period, start);
    }
    course.earlier_step("assign", registered)?;
    Ok(registered)
}

/// The standards say: from the handing in of the papers, which cannot be dealt with before they are registered.
/// resolution-600-2014 services 1 to 7 ¶4(1)
fn term_start(course: &Course, registered: NaiveDate) -> NaiveDate {
    let as_handed_in = course.case.assumes("term_start", "submission");
    if as_handed_in { course.case.filed } else { registered }
}

/// Signed on the day the draft is ready. order-305-2014 annexes 1 to 3 ¶5(4) for incompleteness; annexes 6 and 7 ¶5(4)
pub fn sign_at_once(course: &mut Course) -> Result<(), String> {
    course.step("sign", course.now())?;
    dispatch(course)
}

/// Signed within so many days.
pub fn sign(course: &mut Course, period: Period) -> Result<(), String> {
    course.step("sign", course.within(period, course.now())?)?;
    dispatch(course)
}

/// Sent out on the day of signing. order-305-2014 annexes 1 to 7 ¶5(5)
fn dispatch(course: &mut Course) -> Result<(), String> {
    course.step("dispatch", course.now())?;
    Ok(())
}
