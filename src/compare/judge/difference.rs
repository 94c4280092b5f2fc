//! A difference of a rule, whose effect is to be judged.

use crate::compare::element::{Element, What};
use crate::compare::fact::Fact;

/// A difference of a rule.
#[derive(Debug, Clone, Copy)]
pub(in crate::compare) struct Difference<'d> {
    pub element: Element,
    pub what: What,
    pub from: Option<&'d Fact>,
    pub to: Option<&'d Fact>,
    /// Whose step, duty or part it is, as far as the rule says.
    pub actor: Option<&'d str>,
    /// Whether the other side has a rule of the same id.
    pub has_kin: bool,
    /// Whether the other side says nothing of this kind of thing at all.
    pub other_silent: bool,
    /// Whether the cases in which it comes or goes are such of which the other side says nothing.
    pub unsaid: bool,
    /// Whether it is the step by which the result is sent at the latest.
    pub closes: bool,
}
