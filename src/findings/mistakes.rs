//! What is a mistake of whoever wrote the rules, for `check`: a condition that is never so, an alternative that another one
//! hides, a step to which nothing leads, a fact that nobody reads. Flaws of the law are none.

use super::flaw::{Flaw, Flawed};
use super::logic;
use crate::check::Checked;
use crate::diagnostic::Diagnostic;
use crate::message;
use crate::message::Message;

/// The mistakes in the rules of a law, each once.
#[must_use]
pub fn mistakes(law: &Checked) -> Vec<Diagnostic> {
    logic::mistakes(law).iter().filter_map(diagnostic).collect()
}

fn diagnostic(flawed: &Flawed) -> Option<Diagnostic> {
    let code = code(&flawed.flaw)?;
    let span = flawed.spans.first()?;
    let found = match flawed.flaw {
        // It asks for nothing, and does no harm.
        Flaw::AlwaysTrue(_) => Diagnostic::advice(code, &flawed.flaw),
        _ => Diagnostic::warning(code, &flawed.flaw),
    };
    let found = found.at(*span, here(&flawed.flaw));
    Some(found.help(flawed.flaw.mend()))
}

/// The code of a mistake; none where it is a flaw of the law alone.
fn code(flaw: &Flaw) -> Option<&'static str> {
    Some(match flaw {
        Flaw::NeverTrue(_) => "regl::condition::never",
        Flaw::AlwaysTrue(_) => "regl::condition::always",
        Flaw::Shadowed(_) => "regl::rule::shadowed",
        Flaw::StageShadowed { .. } => "regl::stage::shadowed",
        Flaw::StepUnreachable(_) => "regl::step::unreachable",
        Flaw::RequestUnreachable(_) => "regl::request::unreachable",
        Flaw::HearingUnreachable(_) => "regl::hearing::unreachable",
        Flaw::GroundNeverFound(_) => "regl::ground::unreachable",
        Flaw::DocumentNever(_) => "regl::document::never",
        Flaw::FactUnread(_) => "regl::fact::unread",
        _ => return None,
    })
}

/// What is said at the place of a mistake.
fn here(flaw: &Flaw) -> Message {
    match flaw {
        Flaw::AlwaysTrue(_) => message!("logic-always-true-here"),
        Flaw::FactUnread(_) => message!("logic-fact-unread-here"),
        _ => message!("logic-never-here"),
    }
}
