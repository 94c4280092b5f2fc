//! The words of flaws of logic, between acts, and of cases: as facts for the files of words.

use super::flaw::{Change, Flaw, RuleName, SmallCase};
use super::logic::RuleKind;
use crate::message;
use crate::message::{Argument, Message, Named, ToMessage};
use crate::model::{Silence, Unsaid};
use crate::syntax::tree::DeclarationKind;
use crate::wording::unsaid_inside;

/// What the rule of a kind and an id is called.
fn said((kind, id): &RuleName) -> Argument {
    Argument::message(kind.of(id))
}

fn named(kind: DeclarationKind, id: &str) -> Named {
    Named::Declared(kind, id.to_owned())
}

impl ToMessage for Flaw {
    fn to_message(&self) -> Message {
        match self {
            Self::NeverTrue(name) => message!("logic-never-true", rule: value(said(name))),
            Self::AlwaysTrue(name) => message!("logic-always-true", rule: value(said(name))),
            Self::Shadowed((RuleKind::OrdinaryLimit, id)) => {
                message!("logic-ordinary-shadowed", event: rule(named(DeclarationKind::Event, id)))
            }
            Self::Shadowed(name) => message!("logic-shadowed", rule: value(said(name))),
            Self::StageShadowed { step, grounds } => {
                let grounds = grounds.iter().map(|id| Argument::rule(named(DeclarationKind::Ground, id)));
                message!("logic-stage-shadowed", step: rule(named(DeclarationKind::Event, step)), grounds: list(grounds))
            }
            Self::StepUnreachable(id) => {
                message!("logic-step-unreachable", step: rule(named(DeclarationKind::Event, id)))
            }
            Self::RequestUnreachable(id) => message!("logic-request-unreachable", request: id(id)),
            Self::HearingUnreachable(id) => {
                message!("logic-hearing-unreachable", step: rule(named(DeclarationKind::Event, id)))
            }
            Self::GroundNeverFound(id) => {
                message!("logic-ground-never", ground: rule(named(DeclarationKind::Ground, id)))
            }
            Self::GroundImplied { ground, by } => {
                message!("logic-ground-implied", ground: ground(ground), by: ground(by))
            }
            Self::GroundsExclude(one, other) => {
                message!("logic-grounds-exclude", ground: ground(one), other: ground(other))
            }
            Self::GroundsTogether(one, other) => {
                message!("logic-grounds-together", ground: ground(one), other: ground(other))
            }
            Self::DocumentNever(ids) => {
                let documents = ids.iter().map(|id| Argument::rule(named(DeclarationKind::Document, id)));
                message!("logic-document-never", documents: list(documents))
            }
            Self::DocumentTwice(id) => message!("logic-document-twice", document: document(id)),
            Self::DocumentFetched(id) => message!("logic-document-fetched", document: document(id)),
            Self::ExceptionTakenBack(id) => message!("logic-exception-taken-back", document: document(id)),
            Self::FeeOfFreeService { ground: true, id } => message!("logic-fee-ground-free", ground: ground(id)),
            Self::FeeOfFreeService { id, .. } => message!("logic-fee-proof-free", document: document(id)),
            Self::FactUnread(id) => message!("logic-fact-unread", fact: id(id)),
            Self::FactIdle(id) => message!("logic-fact-idle", fact: id(id)),
            Self::Gap { gap, text: Unsaid::Silence(Silence::TimeOfAnswer) } => {
                message!("logic-answer-without-time", gap: id(gap))
            }
            Self::Gap { gap, text } => message!("logic-gap", gap: id(gap), text: value(unsaid_inside(text))),
            Self::LeftOpen { gap, text, when } => message!(
                "logic-left-open",
                gap: id(gap),
                text: value(unsaid_inside(text)),
                when: optional message(when.as_ref()),
            ),
            Self::FeeWithoutConsequence => message!("logic-fee-without-consequence"),
            Self::PapersWithoutConsequence(ids) => {
                let documents = ids.iter().map(|id| Argument::rule(named(DeclarationKind::Document, id)));
                message!("logic-papers-without-consequence", documents: list(documents))
            }
            Self::RemediesInCircle(ids) => match ids.as_slice() {
                [one] => message!("logic-remedy-after-itself", remedy: id(one)),
                _ => message!("logic-remedies-in-circle", remedies: ids(ids)),
            },
            Self::DutyWithoutConsequence(id) => message!("logic-duty-without-consequence", duty: name(id)),
            Self::HearingBothWays { ground, heard } => {
                message!("logic-hearing-both-ways", ground: ground(ground), heard: optional message(heard.as_ref()))
            }
            Self::MoreTime { of, act, period, above, instead, .. } => message!(
                "logic-more-time",
                of: message(of),
                act: title(Named::Act(act.clone())),
                period: period(*period),
                above: title(Named::Act(above.clone())),
                instead: period(*instead),
            ),
            Self::MorePapers { document, act, above, when } => message!(
                "logic-more-papers",
                document: document(document),
                act: title(Named::Act(act.clone())),
                above: title(Named::Act(above.clone())),
                when: optional message(when.as_ref()),
            ),
            Self::GroundUnknown { ground, act, other } => message!(
                "logic-ground-unknown",
                ground: ground(ground),
                act: title(Named::Act(act.clone())),
                other: title(Named::Act(other.clone())),
            ),
            Self::ConflictUndeclared { of, act, other, .. } => message!(
                "logic-conflict-undeclared",
                of: message(of),
                act: title(Named::Act(act.clone())),
                other: title(Named::Act(other.clone())),
            ),
            Self::MeaningChanged { kind, id, next, change } => message!(
                "logic-meaning-changed",
                rule: message(kind.of(id)),
                next: id(next),
                change: message(change),
            ),
            Self::HoleInTime { from, to, next } => {
                message!("logic-hole-in-time", from: date(*from), to: date(*to), next: id(next))
            }
            Self::ReadingIdle(id) => message!("logic-reading-idle", choice: id(id)),
            Self::Unexercised { kind, id } => match of_case(kind) {
                Some(declared) => {
                    message!("logic-unexercised", kind: choice(*kind), id: rule(named(declared, id)))
                }
                None => message!("logic-unexercised", kind: choice(*kind), id: rule(Named::Choice(id.clone()))),
            },
            Self::NothingNew { case, other, days } => message!(
                "logic-nothing-new",
                case: text(case),
                other: text(other),
                days: count(usize::try_from(*days).unwrap_or(usize::MAX)),
            ),
            Self::TooLarge => message!("logic-too-large"),
        }
    }
}

/// The kind of declaration that gives a title to what no case exercises.
fn of_case(kind: &str) -> Option<DeclarationKind> {
    match kind {
        "step" | "passed-over" | "limit" | "alternative" | "delivery" | "standstill" | "hearing" | "persuaded" => {
            Some(DeclarationKind::Event)
        }
        "ground" => Some(DeclarationKind::Ground),
        _ => None,
    }
}

impl ToMessage for Change {
    fn to_message(&self) -> Message {
        match self {
            Self::Cases(before, after) => message!(
                "logic-changed-cases",
                before: optional message(before.as_ref()),
                after: optional message(after.as_ref()),
            ),
            Self::Outcome(before, after) => message!(
                "logic-changed-outcome",
                before: optional outcome(before.as_deref()),
                after: optional outcome(after.as_deref()),
            ),
            Self::Task { decides, now } => message!(
                "logic-changed-task",
                task: choice(if *decides { "decides" } else { "registers" }),
                now: choice(if *now { "yes" } else { "no" }),
            ),
            Self::Person(before, after) => {
                message!("logic-changed-person", before: actor(before), after: actor(after))
            }
        }
    }
}

impl Flaw {
    /// What is wrong, with the smallest case that shows it where that says more.
    #[must_use]
    pub fn told(&self, case: Option<&SmallCase>) -> Message {
        let shows = matches!(
            self,
            Self::Gap { .. }
                | Self::HearingBothWays { .. }
                | Self::FeeOfFreeService { .. }
                | Self::DocumentTwice(_)
                | Self::DocumentFetched(_)
                | Self::ExceptionTakenBack(_)
        );
        match case.filter(|_| shows) {
            Some(case) => message!("logic-shown", flaw: message(self), case: optional message(case.told.as_ref())),
            None => self.to_message(),
        }
    }

    /// What would mend it.
    #[must_use]
    pub fn mend(&self) -> Message {
        let code = self.code();
        message!("logic-mend", code: choice(code.rsplit("::").next().unwrap_or(code)))
    }
}
