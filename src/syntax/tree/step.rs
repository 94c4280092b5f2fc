//! Steps, requests to the applicant, and hearings.

use super::{Block, Condition, Ending, Gap, Guard, Id, Prose};
use crate::calendar::Period;

/// A step of a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The event by which it is complete.
    pub id: Id,
    /// Who takes it.
    pub by: Id,
    /// What comes before; empty means the step before it.
    pub after: Vec<Id>,
    /// Within what.
    pub limit: Option<Limit>,
    /// From when on, and how long before something else.
    pub bounds: Bounds,
    /// Whether the end of the term does not bind it.
    pub outside_term: bool,
    /// Whether it is taken at all.
    pub guard: Option<Guard>,
    /// The rest.
    pub body: Block<StepItem>,
}

/// A time limit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum Limit {
    /// `within 12 working days of register`; of the step before where nothing is named.
    Within { period: Period, of: Option<Id> },
    /// `on the day of register`
    OnTheDayOf(Id),
}

/// From when on something may happen, and how long before something else it has to, beside its limit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bounds {
    /// `not before 10 calendar days of hearing_notice`
    pub not_before: Option<(Period, Id)>,
    /// `at least 30 calendar days before licence_expiry`; no event means the end of the term.
    pub ahead: Option<(Period, Option<Id>)>,
}

/// What belongs to a step.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum StepItem {
    /// `decides`: the grant or refusal is made here.
    Decides,
    /// `registers`: the application is registered here, and terms run from here.
    Registers,
    /// `extends term by 15 working days`
    Extends(Period),
    /// `deemed 3 calendar days after dispatch unless arrived_later`: the day on which it counts as complete.
    Deemed(Deemed),
    /// `stops term at most 60 calendar days`, `starts term anew`
    OnTerm(OnTerm),
    /// `late has no effect`: the extension comes to nothing where the step is late.
    LateVoid,
    /// `when refusing on documents_incomplete on the day of examine`
    Otherwise(Otherwise),
    /// `finds documents_incomplete within 2 working days of register`; no grounds means every other.
    Finds { grounds: Vec<Id>, limit: Option<Limit> },
    /// `request sample when sample_required { … }`, `request correction at most 2 times when faulty { … }`
    Request { id: Id, rounds: Option<u8>, guard: Option<Guard>, body: Block<RequestItem> },
    /// `hearing before refusal { … }`
    Hearing { guard: Option<Guard>, body: Block<HearingItem> },
    /// `checks original_documents, premises`
    Checks { ids: Vec<Id>, guard: Option<Guard> },
    /// `hands over registered_application`
    HandsOver { ids: Vec<Id>, guard: Option<Guard> },
    /// `records in licence_journal`
    Records { register: Id, guard: Option<Guard> },
    /// `exam qualification_exam lasts 80 minutes pass mark 60 percent`
    Exam { id: Id, minutes: Option<u32>, pass_mark: Option<u32>, guard: Option<Guard> },
    /// `gap … "…"`
    Gap(Gap),
    /// `note "…"`
    Note(Prose),
}

/// The day on which something counts as having happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deemed {
    /// How long after the event.
    pub period: Period,
    /// The event.
    pub after: Id,
    /// When it does.
    pub guard: Option<Guard>,
}

/// What a step, or a part of a request, does to the term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnTerm {
    /// What.
    pub effect: TermEffect,
    /// When.
    pub guard: Option<Guard>,
}

/// What something does to the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermEffect {
    /// It stands still until it is done.
    Stands {
        /// What else stands still.
        holds: Holds,
        /// For how long at most.
        most: Option<Period>,
    },
    /// It begins to run anew when it is done.
    Anew,
}

/// What a standstill holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// `outside term`: the term, the step in which it arises, and the steps after that one.
    Following,
    /// `stops term`: the term alone.
    Term,
    /// `stops term and this step`: the term and the step in which it arises.
    TermAndStep,
}

/// A limit that takes the place of the ordinary one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Otherwise {
    /// When it does.
    pub when: Condition,
    /// The limit.
    pub limit: Limit,
}

/// What belongs to a request to the applicant.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum RequestItem {
    /// `delivery by applicant within 5 calendar days of sample_notice outside term`
    Part(RequestPart),
    /// `failing unless sample_delivered refuse sample_not_delivered`; no guard means `after the last` round.
    Failing { guard: Option<Guard>, then: Failure },
    /// `note "…"`
    Note(Prose),
}

/// The notice, the delivery or the study of what was delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestPart {
    /// Which of the three.
    pub kind: PartKind,
    /// Who does it.
    pub by: Id,
    /// Within what.
    pub limit: Option<Limit>,
    /// From when on, and how long before something else.
    pub bounds: Bounds,
    /// What it does to the term.
    pub on_term: Option<OnTerm>,
    /// Limits that take the place of the ordinary one.
    pub alternatives: Block<Otherwise>,
}

/// The parts of a request; their events are `<request>_notice`, `<request>_delivery`, `<request>_study`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    /// The provider asks.
    Notice,
    /// The applicant delivers.
    Delivery,
    /// The provider studies what was delivered.
    Study,
}

/// What follows when nothing is delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum Failure {
    /// A refusal.
    Refuse(Id),
    /// Another outcome.
    Ends(Ending),
    /// The act does not say.
    Gap { id: Id, text: Prose },
}

/// What belongs to a hearing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum HearingItem {
    /// `extends term by 2 working days`
    Extends(Period),
    /// `notice by provider within 3 working days at least 3 working days before end of term`
    Notice { by: Id, limit: Option<Limit>, bounds: Bounds },
    /// `held by provider within 2 working days of hearing_notice`
    Held { by: Id, limit: Limit, bounds: Bounds },
    /// `persuades when hearing_persuades`
    Persuades(Guard),
    /// `note "…"`
    Note(Prose),
}
