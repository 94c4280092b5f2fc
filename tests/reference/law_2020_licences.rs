//! The licences of 2020: annexes 1 to 3 of order-34-2020, which differ in the fee and in what is looked at on the visit.

use super::course::Course;
use super::law_2020::{decide_or_hear, refuse_at_once, register};
use super::period::Period::WorkingDays;
use super::{Ending, that_hold};

/// 2 + 10 + 3 working days in a term of 15. order-34-2020 annexes 1 to 3 ¶4
pub fn issue(course: &mut Course) -> Result<Ending, String> {
    let registered = register(course, 15)?;
    let checked = course.step("check_documents", course.within(WorkingDays(2), registered)?)?;
    if !course.case.fact("documents_complete") {
        return refuse_at_once(course, vec!["documents_incomplete"]);
    }
    let qualified = course.step("check_qualification", course.within(WorkingDays(10), checked)?)?;
    let after_first_check = course.case.assumes("decision_start", "completeness_check");
    let own = course.within(WorkingDays(3), if after_first_check { checked } else { qualified })?;
    decide_or_hear(course, qualified, own, general_grounds(course))
}

/// 1 + 2 working days in a term of 3, never a hearing. order-34-2020 annexes 1 to 3 ¶5 indents 4-6
pub fn reissue(course: &mut Course) -> Result<Ending, String> {
    let registered = register(course, 3)?;
    course.step("check_documents", course.within(WorkingDays(1), registered)?)?;
    let Some(grounds) = reissue_grounds(course) else {
        return Ok(Ending::Unspecified("paragraph 9 knows no incompleteness without a division"));
    };
    course.step("decide", course.within(WorkingDays(2), course.now())?)?;
    Ok(Ending::Decided(grounds))
}

/// A judgment that only suspends the activity is in the English text alone.
/// order-34-2020 annexes 1 to 3, requirements ¶9(1)-(5)
fn general_grounds(course: &Course) -> Vec<&'static str> {
    let fact = |id| course.case.fact(id);
    let suspended = fact("court_suspension") && course.case.assumes("suspended_activity", "barred");
    that_hold([
        ("documents_inauthentic", !fact("documents_authentic")),
        ("fee_unpaid", !fact("fee_paid")),
        ("not_qualified", !fact("qualified")),
        ("court_ban", fact("court_ban") || suspended),
        ("bailiff_ban", fact("bailiff_ban")),
    ])
}

/// After a division there is a list of its own, of which incompleteness stands alone; without one it is no ground, and there
/// is no answer. Beside that list the general one holds as well, unless it is read as that of the issue.
/// order-34-2020 annexes 1 to 3, requirements ¶9, both lists
fn reissue_grounds(course: &Course) -> Option<Vec<&'static str>> {
    let fact = |id| course.case.fact(id);
    let divided = fact("reorganised_by_division");
    if !fact("documents_complete") {
        return divided.then(|| vec!["documents_incomplete"]);
    }
    let mut grounds = match course.case.assumes("reissue_grounds", "division_only") {
        true => that_hold([("not_qualified", divided && !fact("qualified"))]),
        false => general_grounds(course),
    };
    grounds.extend(that_hold([("already_reissued_after_division", divided && fact("reissued_to_other_entity"))]));
    Some(grounds)
}
