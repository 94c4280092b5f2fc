//! Faults as messages, with the places that they are about and the help for their author.

use super::fault::{CheckFault, Rule};
use crate::diagnostic::{Diagnostic, did_you_mean_help};
use crate::message;
use crate::message::{Message, ToMessage};
use crate::model::Known;
use crate::span::Span;

impl ToMessage for CheckFault {
    fn to_message(&self) -> Message {
        match self {
            Self::IdleChoice { choice, .. } => message!("check-choice-idle", choice: id(choice)),
            Self::ReadChoice { choice, built_in, .. } => {
                let by = if *built_in { "program" } else { "condition" };
                message!("check-choice-read", choice: id(choice), by: choice(by))
            }
            Self::NoBuiltInReading { choice, reading, .. } => {
                message!("check-no-built-in-reading", choice: id(choice), reading: id(reading))
            }
            Self::NoCitation { rule, .. } => message!("check-no-citation", rule: message(rule)),
            Self::NoDecision { procedure, .. } => message!("check-no-decision", procedure: id(procedure)),
            Self::TwoDecisions { procedure, .. } => message!("check-two-decisions", procedure: id(procedure)),
            Self::TermAtEnd { procedure, event, .. } => {
                message!("check-term-at-end", procedure: id(procedure), event: id(event))
            }
            Self::NoEvent { procedure, event, .. } => {
                message!("check-no-event", procedure: id(procedure), event: id(event))
            }
            Self::HearingWithoutTerm { procedure, .. } => {
                message!("check-hearing-without-term", procedure: id(procedure))
            }
            Self::BoundWithoutTerm { procedure, due, .. } => {
                message!("check-bound-without-term", procedure: id(procedure), due: id(due))
            }
            Self::ExtensionWithoutTerm { procedure, .. } => {
                message!("check-extension-without-term", procedure: id(procedure))
            }
            Self::StopWithoutTerm { procedure, event, .. } => {
                message!("check-stop-without-term", procedure: id(procedure), event: id(event))
            }
            Self::IdleStop { procedure, event, .. } => {
                message!("check-idle-stop", procedure: id(procedure), event: id(event))
            }
            Self::DeemedAlready { procedure, step, .. } => {
                message!("check-deemed-already", procedure: id(procedure), step: id(step))
            }
            Self::NothingVoid { procedure, step, .. } => {
                message!("check-nothing-void", procedure: id(procedure), step: id(step))
            }
            Self::NoDayLeft { procedure, due, .. } => {
                message!("check-no-day-left", procedure: id(procedure), due: id(due))
            }
            Self::NotYet { due, event, .. } => message!("check-not-yet", due: id(due), event: id(event)),
            Self::GroundTwice { procedure, ground, .. } => {
                message!("check-ground-twice", procedure: id(procedure), ground: id(ground))
            }
            Self::GroundNeverFound { procedure, ground, .. } => {
                message!("check-ground-never-found", procedure: id(procedure), ground: id(ground))
            }
            Self::GroundNotGiven { procedure, ground, .. } => {
                message!("check-ground-not-given", procedure: id(procedure), ground: id(ground))
            }
            Self::NeverRefused { procedure, ground, .. } => {
                message!("check-never-refused", procedure: id(procedure), ground: id(ground))
            }
            Self::SilenceWithoutTerm { procedure, .. } => {
                message!("check-silence-without-term", procedure: id(procedure))
            }
            Self::SilenceTwice { procedure, apart, .. } => {
                let apart = if *apart { "yes" } else { "no" };
                message!("check-silence-twice", procedure: id(procedure), apart: choice(apart))
            }
            Self::NoRemedy { service, remedy, .. } => {
                message!("check-no-remedy", service: id(service), remedy: id(remedy))
            }
            Self::BuiltInOutcome { outcome, .. } => message!("check-built-in-outcome", outcome: id(outcome)),
            Self::NeverEnds { procedure, outcome, .. } => {
                message!("check-never-ends", procedure: id(procedure), outcome: id(outcome))
            }
            Self::TwoReceptions { service, .. } => message!("check-two-receptions", service: id(service)),
            Self::TwoRegistrations { procedure, .. } => message!("check-two-registrations", procedure: id(procedure)),
            Self::NoRegistration { procedure, .. } => message!("check-no-registration", procedure: id(procedure)),
            Self::NoRole { role, .. } => message!("check-no-role", role: id(role.word())),
            Self::EventTwice { procedure, event, .. } => {
                message!("check-event-twice", procedure: id(procedure), event: id(event))
            }
            Self::NoStep { step, .. } => message!("check-no-step", step: id(step)),
            Self::Circle { procedure, steps } => match steps.as_slice() {
                [(step, _)] => message!("check-step-waits-for-itself", procedure: id(procedure), step: id(step)),
                _ => {
                    let steps = steps.iter().map(|(step, _)| step);
                    message!("check-steps-wait", procedure: id(procedure), steps: ids(steps))
                }
            },
            Self::TwoTerms { procedure, .. } => message!("check-two-terms", procedure: id(procedure)),
        }
    }
}

crate::impl_error!(CheckFault);

impl ToMessage for Rule {
    fn to_message(&self) -> Message {
        message!("check-rule", rule: choice(self.name()))
    }
}

impl From<&CheckFault> for Diagnostic {
    fn from(fault: &CheckFault) -> Self {
        let error = |code, span: &Span, here| Diagnostic::error(code, fault).at(*span, here);
        let warning = |code, span: &Span, here| Diagnostic::warning(code, fault).at(*span, here);
        match fault {
            CheckFault::IdleChoice { choice, reading, span } => {
                let reading = reading.as_deref().unwrap_or("…");
                warning("regl::reading::idle", span, message!("check-choice-idle-here"))
                    .help(message!("check-choice-idle-help", condition: id(format!("when {choice} is {reading}"))))
            }
            CheckFault::ReadChoice { span, .. } => {
                warning("regl::reading::read", span, message!("check-choice-read-here"))
                    .help(message!("check-choice-read-help"))
            }
            CheckFault::NoBuiltInReading { known, span, .. } => {
                error("regl::reading::built_in", span, message!("check-no-built-in-reading-here"))
                    .help(close_or(known, || message!("check-readings", known: message(known))))
            }
            CheckFault::NoCitation { span, .. } => {
                warning("regl::citation::missing", span, message!("check-no-citation-here"))
                    .help(message!("check-no-citation-help"))
            }
            CheckFault::NoDecision { span, .. } => {
                error("regl::decision::missing", span, message!("check-procedure-here"))
                    .help(message!("check-no-decision-help"))
            }
            CheckFault::TwoDecisions { span, first, .. } => {
                error("regl::decision::twice", span, message!("check-decides-too-here"))
                    .at(*first, message!("check-decides-here"))
                    .help(message!("check-two-decisions-help"))
            }
            CheckFault::TermAtEnd { span, .. } => {
                error("regl::event::not_yet", span, message!("check-term-at-end-here"))
                    .help(message!("check-term-at-end-help"))
            }
            CheckFault::NoEvent { procedure, event, known, span } => {
                let events = || {
                    let known = (!known.is_empty()).then_some(known);
                    message!("check-events", procedure: id(procedure), known: optional message(known))
                };
                error("regl::event::unknown", span, message!("check-no-event-here")).help(close_or(known, events)).slip(
                    *span,
                    event,
                    known.slip.as_deref(),
                )
            }
            CheckFault::HearingWithoutTerm { span, .. } => {
                warning("regl::event::no_term", span, message!("check-hearing-without-term-here"))
                    .help(message!("check-hearing-without-term-help"))
            }
            CheckFault::BoundWithoutTerm { span, .. } => {
                error("regl::limit::no_term", span, message!("check-procedure-here"))
                    .help(message!("check-bound-without-term-help"))
            }
            CheckFault::ExtensionWithoutTerm { span, .. } => {
                error("regl::extension::no_term", span, message!("check-extension-here"))
                    .help(message!("check-extension-without-term-help"))
            }
            CheckFault::StopWithoutTerm { span, .. } => error("regl::stop::no_term", span, message!("check-stop-here"))
                .help(message!("check-stop-without-term-help")),
            CheckFault::IdleStop { span, .. } => {
                error("regl::stop::no_day", span, message!("check-stop-here")).help(message!("check-idle-stop-help"))
            }
            CheckFault::DeemedAlready { span, first, .. } => {
                error("regl::deemed::twice", span, message!("check-deemed-too-here"))
                    .at(*first, message!("check-deemed-here"))
                    .help(message!("check-deemed-already-help"))
            }
            CheckFault::NothingVoid { span, .. } => {
                error("regl::extension::missing", span, message!("check-nothing-void-here"))
                    .help(message!("check-nothing-void-help"))
            }
            CheckFault::NoDayLeft { span, .. } => {
                error("regl::limit::no_day", span, message!("check-no-day-left-here"))
                    .help(message!("check-no-day-left-help"))
            }
            CheckFault::NotYet { due, event, span } => {
                let here = if due == event { message!("check-from-itself-here") } else { message!("check-later-here") };
                error("regl::event::not_yet", span, here).help(message!("check-not-yet-help"))
            }
            CheckFault::GroundTwice { span, first, .. } => {
                error("regl::ground::twice", span, message!("check-again-here"))
                    .at(*first, message!("check-first-here"))
                    .help(message!("check-ground-twice-help"))
            }
            CheckFault::GroundNeverFound { ground, span, .. } => {
                error("regl::ground::never_found", span, message!("check-ground-given-here"))
                    .help(message!("check-ground-never-found-help", ground: id(ground)))
            }
            CheckFault::GroundNotGiven { ground, span, .. } => {
                error("regl::ground::not_given", span, message!("check-ground-found-here"))
                    .help(message!("check-ground-not-given-help", ground: id(ground)))
            }
            CheckFault::NeverRefused { ground, span, .. } => {
                error("regl::ground::not_given", span, message!("check-never-holds-here"))
                    .help(message!("check-never-refused-help", ground: id(ground)))
            }
            CheckFault::SilenceWithoutTerm { span, .. } => {
                error("regl::silence::no_term", span, message!("check-silence-here"))
                    .help(message!("check-silence-without-term-help"))
            }
            CheckFault::SilenceTwice { span, first, .. } => {
                error("regl::silence::twice", span, message!("check-silence-too-here"))
                    .at(*first, message!("check-silence-here"))
                    .help(message!("check-silence-twice-help"))
            }
            CheckFault::NoRemedy { service, known, span, .. } => {
                let remedies = || {
                    let known = (!known.is_empty()).then_some(known);
                    message!("check-remedies", service: id(service), known: optional message(known))
                };
                error("regl::remedy::unknown", span, message!("check-no-remedy-here")).help(close_or(known, remedies))
            }
            CheckFault::BuiltInOutcome { span, .. } => {
                error("regl::outcome::built_in", span, message!("check-built-in-outcome-here"))
                    .help(message!("check-built-in-outcome-help"))
            }
            CheckFault::NeverEnds { outcome, span, .. } => {
                error("regl::outcome::never", span, message!("check-never-holds-here"))
                    .help(message!("check-never-ends-help", outcome: id(outcome)))
            }
            CheckFault::TwoReceptions { span, first, .. } => {
                error("regl::reception::twice", span, message!("check-another-hour-here"))
                    .at(*first, message!("check-one-hour-here"))
                    .help(message!("check-two-receptions-help"))
            }
            CheckFault::TwoRegistrations { span, first, .. } => {
                error("regl::registration::twice", span, message!("check-registers-too-here"))
                    .at(*first, message!("check-registers-here"))
                    .help(message!("check-two-registrations-help"))
            }
            CheckFault::NoRegistration { span, .. } => Diagnostic::advice("regl::registration::missing", fault)
                .at(*span, message!("check-procedure-here"))
                .help(message!("check-no-registration-help")),
            CheckFault::NoRole { role, need, span } => {
                let here = message!("check-no-role-here", need: choice(need.name()), role: id(role.word()));
                warning("regl::role::missing", span, here).help(message!("check-no-role-help", role: id(role.word())))
            }
            CheckFault::EventTwice { span, first, .. } => {
                error("regl::step::twice", span, message!("check-again-here"))
                    .at(*first, message!("check-first-here"))
                    .help(message!("check-event-twice-help"))
            }
            CheckFault::NoStep { procedure, step, known, span } => {
                let steps = || message!("check-steps", procedure: id(procedure), known: message(known));
                error("regl::step::unknown", span, message!("check-no-step-here")).help(close_or(known, steps)).slip(
                    *span,
                    step,
                    known.slip.as_deref(),
                )
            }
            CheckFault::Circle { steps, .. } => circle(fault, steps),
            CheckFault::TwoTerms { span, first, .. } => {
                error("regl::term::twice", span, message!("check-second-term-here"))
                    .at(*first, message!("check-first-term-here"))
                    .help(message!("check-two-terms-help"))
            }
        }
    }
}

/// The name that was most likely meant, or else the names there are.
fn close_or(known: &Known, others: impl FnOnce() -> Message) -> Message {
    known.close.as_deref().map_or_else(others, did_you_mean_help)
}

fn circle(fault: &CheckFault, steps: &[(String, Span)]) -> Diagnostic {
    let finding = Diagnostic::error("regl::step::circle", fault);
    match steps {
        [(_, span)] => finding
            .at(*span, message!("check-step-waits-for-itself-here"))
            .help(message!("check-step-waits-for-itself-help")),
        _ => {
            let each = |finding: Diagnostic, (step, span): &(String, Span)| {
                finding.at(*span, message!("check-step-waits-here", step: id(step)))
            };
            steps.iter().fold(finding.help(message!("check-steps-wait-help")), each)
        }
    }
}
