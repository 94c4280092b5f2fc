//! The licences of 2014: annexes 1 to 3 of order-305-2014, services 1 to 3 of resolution-600-2014. They differ in the fee,
//! and annex 3 in what its chart says of incomplete documents.

use super::course::Course;
use super::law_2014::{register, sign, sign_at_once};
use super::period::Period::WorkingDays;
use super::{Ending, that_hold};

/// 12 + 2 working days in a term of 15. Incompleteness is found within two days of registration or, in the standard, of the
/// handing in of the papers, and signed on that day.
/// order-305-2014 annexes 1 to 3 ¶5(3), ¶5(4); resolution-600-2014 services 1 to 3 ¶4(1), ¶10(6)
pub fn issue(course: &mut Course) -> Result<Ending, String> {
    if course.case.fact("documents_complete") {
        return examined(course, 12, 2, 15);
    }
    let registered = register(course, Some(WorkingDays(15)))?;
    let as_handed_in = course.case.assumes("completeness_check_start", "submission");
    let start = if as_handed_in { course.case.filed } else { registered };
    course.step("examine", course.within(WorkingDays(2), start)?)?;
    sign_at_once(course)?;
    Ok(Ending::Decided(grounds(course)))
}

/// 8 + 2 working days in a term of 10, complete or not.
/// order-305-2014 annexes 1 to 3 ¶5(3), ¶5(4); resolution-600-2014 services 1 to 3 ¶4(1)
pub fn reissue(course: &mut Course) -> Result<Ending, String> {
    examined(course, 8, 2, 10)
}

/// 1 + 1 working days in a term of 2, complete or not.
/// order-305-2014 annexes 1 to 3 ¶5(3), ¶5(4); resolution-600-2014 services 1 to 3 ¶4(1)
pub fn duplicate(course: &mut Course) -> Result<Ending, String> {
    examined(course, 1, 1, 2)
}

/// The reissue for leak detection, whose chart may mean otherwise.
pub fn reissue_with_chart(course: &mut Course) -> Result<Ending, String> {
    if by_chart(course) { incomplete_by_chart(course, 2, 10) } else { reissue(course) }
}

/// The duplicate for leak detection, whose chart may mean otherwise.
pub fn duplicate_with_chart(course: &mut Course) -> Result<Ending, String> {
    if by_chart(course) { incomplete_by_chart(course, 1, 2) } else { duplicate(course) }
}

/// The ordinary course: so many working days to examine, to sign, and in all.
fn examined(course: &mut Course, examine: u32, signature: u32, term: u32) -> Result<Ending, String> {
    register(course, Some(WorkingDays(term)))?;
    course.step("examine", course.within(WorkingDays(examine), course.now())?)?;
    sign(course, WorkingDays(signature))?;
    Ok(Ending::Decided(grounds(course)))
}

/// The chart sets two days beside all three procedures and knows no signature on the same day.
/// order-305-2014 (kk) annex 3, chart
fn incomplete_by_chart(course: &mut Course, signature: u32, term: u32) -> Result<Ending, String> {
    let registered = register(course, Some(WorkingDays(term)))?;
    course.step("examine", course.within(WorkingDays(2), registered)?)?;
    sign(course, WorkingDays(signature))?;
    Ok(Ending::Decided(grounds(course)))
}

fn by_chart(course: &Course) -> bool {
    let every_procedure = course.case.assumes("two_days_of_the_chart", "every_procedure");
    every_procedure && !course.case.fact("documents_complete")
}

/// Incompleteness stands alone; else all that hold. resolution-600-2014 services 1 to 3 ¶10
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
