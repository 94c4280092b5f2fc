//! Presence: who gains when there is a rule of some kind, and who when there is none any more.

use crate::compare::effect::{Effects, Gain, Load};
use crate::compare::element::Element;
use crate::compare::reason::{Party, Reason};

/// Who gains where a rule of this kind comes to hold, or holds in more cases; where `by_applicant`, it is the
/// applicant's. Where it ceases to hold, the effects are the reverse.
pub(in crate::compare) fn presence(element: Element, comes: bool, by_applicant: bool) -> Effects {
    let (gain, load) = coming(element, by_applicant);
    let (gain, load) = if comes { (gain, load) } else { (gain.reversed(), load.reversed()) };
    let why = |party| Reason::Presence { element, comes, by_applicant, party };
    Effects::new(gain, why(Party::Applicant), load, why(Party::Provider))
}

/// What it means that a rule comes to hold.
fn coming(element: Element, by_applicant: bool) -> (Gain, Load) {
    match element {
        Element::Step | Element::Duty if by_applicant => (Gain::Worse, Load::Neutral),
        Element::Right if by_applicant => (Gain::Better, Load::Heavier),
        Element::Right => (Gain::Depends, Load::Depends),
        Element::Validity => (Gain::Depends, Load::Neutral),
        Element::Service => (Gain::Depends, Load::Heavier),
        Element::Procedure
        | Element::Channel
        | Element::Applicant
        | Element::Hours
        | Element::Waiting
        | Element::Serving
        | Element::Term
        | Element::Hearing
        | Element::Remedy => (Gain::Better, Load::Heavier),
        Element::Reception => (Gain::Worse, Load::Lighter),
        Element::Subtype | Element::Payment => (Gain::Better, Load::Neutral),
        Element::Contact | Element::Result | Element::Form => (Gain::Neutral, Load::Neutral),
        Element::Fee | Element::Gap | Element::Silence => (Gain::Depends, Load::Neutral),
        Element::Document | Element::Ground | Element::Request | Element::Event | Element::Exam => {
            (Gain::Worse, Load::Heavier)
        }
        Element::Fetched
        | Element::Step
        | Element::Check
        | Element::HandOver
        | Element::Record
        | Element::Duty
        | Element::Register
        | Element::Column => (Gain::Neutral, Load::Heavier),
        Element::Occasion | Element::SpecialLimit | Element::Catalogue | Element::Code => {
            (Gain::Depends, Load::Depends)
        }
        Element::Field => (Gain::Worse, Load::Neutral),
    }
}
