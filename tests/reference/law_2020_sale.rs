//! The permit to sell means of cryptographic protection: annex 8 of order-34-2020.

use super::course::Course;
use super::law_2020::{decide_within, refuse_at_once, register};
use super::period::Period::WorkingDays;
use super::{Ending, that_hold};

/// 5 + 3 working days in a term of 8, which a hearing does not extend. order-34-2020 annex 8 ¶4
pub fn issue(course: &mut Course) -> Result<Ending, String> {
    let registered = register(course, 8)?;
    course.step("check_documents", course.within(WorkingDays(5), registered)?)?;
    if !course.case.fact("documents_complete") {
        return refuse_at_once(course, vec!["documents_incomplete"]);
    }
    let grounds = grounds(course);
    let expiry_checked = !course.case.assumes("validity_check_of_sale", "not_checked");
    if grounds.is_empty() && expiry_checked && !course.case.fact("documents_valid") {
        return Ok(Ending::Unspecified("expired papers are looked for, but no ground speaks of them"));
    }
    let unheard = course.case.assumes("refusal_of_sale", "at_once");
    if unheard && !grounds.is_empty() {
        return refuse_at_once(course, grounds);
    }
    decide_within(course, 3, grounds)
}

/// An unpaid fee is none. order-34-2020 annex 8, requirements ¶9
fn grounds(course: &Course) -> Vec<&'static str> {
    let fact = |id| course.case.fact(id);
    that_hold([
        ("documents_inauthentic", !fact("documents_authentic")),
        ("permit_requirements_unmet", !fact("permit_requirements_met")),
        ("court_ban", fact("court_ban")),
        ("special_right_revoked", fact("special_right_revoked")),
    ])
}
