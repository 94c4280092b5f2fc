//! What can be wrong with the logic of a law, between its acts, or with its cases.

use super::finding::Severity;
use super::logic::RuleKind;
use crate::calendar::{Day, Period};
use crate::cite::Citation;
use crate::message;
use crate::message::{Argument, Message, Named, ToMessage};
use crate::model::Unsaid;
use crate::span::Span;
use crate::syntax::tree::DeclarationKind;
use crate::wording::unsaid_inside;

/// A flaw with what it is a flaw of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flawed {
    /// What is wrong.
    pub flaw: Flaw,
    /// The regime.
    pub regime: String,
    /// The service; none where it is of the regime as a whole.
    pub service: Option<String>,
    /// The procedure, or the remedy or duty; none where it is of the service as a whole.
    pub procedure: Option<String>,
    /// All clauses that take part.
    pub cites: Vec<Citation>,
    /// Where the rule stands, and another one that takes part.
    pub spans: Vec<Span>,
    /// The case with the fewest facts that shows it; none where no case can.
    pub case: Option<SmallCase>,
}

/// A case in as few facts as there can be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SmallCase {
    /// Facts with their values, by id; of a fact that is true or false `yes` or `no`.
    pub facts: Vec<(String, String)>,
    /// Readings other than those followed, by choice.
    pub assume: Vec<(String, String)>,
    /// The day of filing, where it has to be a certain one.
    pub filed: Option<Day>,
    /// The same facts and readings in words; none where the case states none.
    pub told: Option<Message>,
}

/// A rule that a flaw is of: its kind, and its id where it has one.
pub type RuleName = (RuleKind, String);

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// A condition that holds in no case that comes to it.
    NeverTrue(RuleName),
    /// A condition that holds in every case that comes to it.
    AlwaysTrue(RuleName),
    /// A rule that is never taken because in all its cases one before it is.
    Shadowed(RuleName),
    /// A stage to which no case comes, or that looks for a ground that was looked for before.
    StageShadowed {
        /// The step.
        step: String,
        /// The grounds that are never found there.
        grounds: Vec<String>,
    },
    /// A step that no case takes.
    StepUnreachable(String),
    /// A request that is made in no case.
    RequestUnreachable(String),
    /// A hearing that is held in no case.
    HearingUnreachable(String),
    /// A ground that is found in no case.
    GroundNeverFound(String),
    /// A ground that is never found without another one.
    GroundImplied {
        /// The ground.
        ground: String,
        /// The other one.
        by: String,
    },
    /// Two grounds that are looked for together and never found together.
    GroundsExclude(String, String),
    /// Two grounds that are found in the same cases.
    GroundsTogether(String, String),
    /// A document that is required in no case.
    DocumentNever(Vec<String>),
    /// A document that two lines require in the same case.
    DocumentTwice(String),
    /// A document that the applicant has to hand in although the provider fetches it.
    DocumentFetched(String),
    /// An exception from a document that another line takes back.
    ExceptionTakenBack(String),
    /// A ground or a proof of a fee in a case in which there is none to pay.
    FeeOfFreeService {
        /// Whether it is a ground, and not a document.
        ground: bool,
        /// Its id.
        id: String,
    },
    /// A fact that no rule reads.
    FactUnread(String),
    /// A fact that rules read and that changes nothing.
    FactIdle(String),
    /// A case falls into a gap.
    Gap {
        /// Its id.
        gap: String,
        /// What is unsaid.
        text: Unsaid,
    },
    /// Remedies of which each has to come after another one.
    RemediesInCircle(Vec<String>),
    /// A duty of which no rule says what follows from it.
    DutyWithoutConsequence(String),
    /// A ground on which cases are refused with a hearing and without one.
    HearingBothWays {
        /// The ground.
        ground: String,
        /// A case with a hearing, in words; none where it states no facts.
        heard: Option<Message>,
    },
    /// An act gives more time than one above it.
    MoreTime {
        /// What has the time.
        of: Message,
        /// The same by its id.
        id: String,
        /// The lower act.
        act: String,
        /// Its time.
        period: Period,
        /// The act above it.
        above: String,
        /// The time of that.
        instead: Period,
    },
    /// An act asks for a document that one above it does not ask for.
    MorePapers {
        /// The document.
        document: String,
        /// The lower act.
        act: String,
        /// The act above it.
        above: String,
    },
    /// A ground of one act that another act, which has grounds as well, does not know.
    GroundUnknown {
        /// The ground.
        ground: String,
        /// The act that has it.
        act: String,
        /// The act that does not.
        other: String,
    },
    /// Two acts differ, and no conflict is declared that says so.
    ConflictUndeclared {
        /// In what they differ.
        of: Message,
        /// The same by its id.
        id: String,
        /// The one act.
        act: String,
        /// The other one.
        other: String,
    },
    /// An id that means something else in the next regime.
    MeaningChanged {
        /// The kind of what it names.
        kind: RuleKind,
        /// The id.
        id: String,
        /// The next regime.
        next: String,
    },
    /// Days on which no regime was in force.
    HoleInTime {
        /// The first day.
        from: Day,
        /// The last day.
        to: Day,
        /// The next regime.
        next: String,
    },
    /// A choice of which no reading changes a result.
    ReadingIdle(String),
    /// A rule that no case exercises.
    Unexercised {
        /// Its kind.
        kind: &'static str,
        /// Its id.
        id: String,
    },
    /// A case that shows nothing that another one does not show.
    NothingNew {
        /// The case.
        case: String,
        /// The other one.
        other: String,
        /// By how many days it is filed later.
        days: u64,
    },
    /// A procedure that is too large for its logic to be looked through.
    TooLarge,
}

impl Flaw {
    /// Its permanent code in a report on the law.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NeverTrue(_) => "regl::law::condition_never",
            Self::AlwaysTrue(_) => "regl::law::condition_always",
            Self::Shadowed(_) => "regl::law::shadowed",
            Self::StageShadowed { .. } => "regl::law::stage_shadowed",
            Self::StepUnreachable(_) => "regl::law::step_unreachable",
            Self::RequestUnreachable(_) => "regl::law::request_unreachable",
            Self::HearingUnreachable(_) => "regl::law::hearing_unreachable",
            Self::GroundNeverFound(_) => "regl::law::ground_never",
            Self::GroundImplied { .. } => "regl::law::ground_implied",
            Self::GroundsExclude(..) => "regl::law::grounds_exclude",
            Self::GroundsTogether(..) => "regl::law::grounds_together",
            Self::DocumentNever(_) => "regl::law::document_never",
            Self::DocumentTwice(_) => "regl::law::document_twice",
            Self::DocumentFetched(_) => "regl::law::document_fetched",
            Self::ExceptionTakenBack(_) => "regl::law::exception_taken_back",
            Self::FeeOfFreeService { .. } => "regl::law::fee_of_free_service",
            Self::FactUnread(_) => "regl::law::fact_unread",
            Self::FactIdle(_) => "regl::law::fact_idle",
            Self::Gap { .. } => "regl::law::gap",
            Self::RemediesInCircle(_) => "regl::law::remedies_in_circle",
            Self::DutyWithoutConsequence(_) => "regl::law::duty_without_consequence",
            Self::HearingBothWays { .. } => "regl::law::hearing_both_ways",
            Self::MoreTime { .. } => "regl::law::more_time",
            Self::MorePapers { .. } => "regl::law::more_papers",
            Self::GroundUnknown { .. } => "regl::law::ground_unknown",
            Self::ConflictUndeclared { .. } => "regl::law::conflict_undeclared",
            Self::MeaningChanged { .. } => "regl::law::meaning_changed",
            Self::HoleInTime { .. } => "regl::law::hole_in_time",
            Self::ReadingIdle(_) => "regl::law::reading_idle",
            Self::Unexercised { .. } => "regl::law::unexercised",
            Self::NothingNew { .. } => "regl::law::nothing_new",
            Self::TooLarge => "regl::law::too_large",
        }
    }

    /// How serious it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self {
            Self::RemediesInCircle(_) => Severity::Impossible,
            Self::Shadowed(_)
            | Self::StageShadowed { .. }
            | Self::ExceptionTakenBack(_)
            | Self::DocumentFetched(_)
            | Self::FeeOfFreeService { .. }
            | Self::HearingBothWays { .. }
            | Self::MoreTime { .. }
            | Self::MorePapers { .. }
            | Self::GroundUnknown { .. }
            | Self::ConflictUndeclared { .. } => Severity::Conflict,
            Self::Gap { .. } | Self::DutyWithoutConsequence(_) | Self::HoleInTime { .. } => Severity::Unsaid,
            _ => Severity::Note,
        }
    }
}

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
            Self::Gap { gap, text } => message!("logic-gap", gap: id(gap), text: value(unsaid_inside(text))),
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
                act: id(act),
                period: period(*period),
                above: id(above),
                instead: period(*instead),
            ),
            Self::MorePapers { document, act, above } => {
                message!("logic-more-papers", document: document(document), act: id(act), above: id(above))
            }
            Self::GroundUnknown { ground, act, other } => {
                message!("logic-ground-unknown", ground: ground(ground), act: id(act), other: id(other))
            }
            Self::ConflictUndeclared { of, act, other, .. } => {
                message!("logic-conflict-undeclared", of: message(of), act: id(act), other: id(other))
            }
            Self::MeaningChanged { kind, id, next } => {
                message!("logic-meaning-changed", rule: message(kind.of(id)), next: id(next))
            }
            Self::HoleInTime { from, to, next } => {
                message!("logic-hole-in-time", from: date(*from), to: date(*to), next: id(next))
            }
            Self::ReadingIdle(id) => message!("logic-reading-idle", choice: id(id)),
            Self::Unexercised { kind, id } => message!("logic-unexercised", kind: choice(*kind), id: id(id)),
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
                | Self::MorePapers { .. }
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
