//! What can be wrong with the logic of a law, between its acts, or with its cases.

use super::finding::Severity;
use super::logic::RuleKind;
use crate::calendar::{Day, Period};
use crate::cite::Citation;
use crate::message::Message;
use crate::model::{Silence, Unsaid};
use crate::span::Span;

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

/// What is other about an id than it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A ground holds in other cases: as it was, as it is; none where in all.
    Cases(Option<Message>, Option<Message>),
    /// A ground leads to another outcome: as it was, as it is; none where to a refusal.
    Outcome(Option<String>, Option<String>),
    /// A step decides, or registers, under one of the regimes alone.
    Task {
        /// Whether it is the decision, and not the registration.
        decides: bool,
        /// Whether it is so under the next regime.
        now: bool,
    },
    /// A duty is somebody else's: whose it was, whose it is.
    Person(String, String),
}

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
    /// What the rule files say is left open, though every case comes to its end.
    LeftOpen {
        /// The id of the gap.
        gap: String,
        /// What is unsaid.
        text: Unsaid,
        /// Under which circumstances; none where under all.
        when: Option<Message>,
    },
    /// A fee is to be paid, and no rule asks whether it is.
    FeeWithoutConsequence,
    /// Documents are required, and no rule asks whether they are there.
    PapersWithoutConsequence(Vec<String>),
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
        /// Under which circumstances; none where under all.
        when: Option<Message>,
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
        /// What is other than before.
        change: Change,
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
            Self::LeftOpen { .. } => "regl::law::left_open",
            Self::FeeWithoutConsequence => "regl::law::fee_without_consequence",
            Self::PapersWithoutConsequence(_) => "regl::law::papers_without_consequence",
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
            // Another law may set a time for the answer.
            Self::Gap { text: Unsaid::Silence(Silence::TimeOfAnswer), .. } => Severity::Note,
            Self::Gap { .. }
            | Self::LeftOpen { .. }
            | Self::FeeWithoutConsequence
            | Self::PapersWithoutConsequence(_)
            | Self::DutyWithoutConsequence(_)
            | Self::HoleInTime { .. } => Severity::Unsaid,
            _ => Severity::Note,
        }
    }
}
