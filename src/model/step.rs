//! Steps: who does what within what, and what can happen on the way.

use super::{Cited, Condition, Unsaid};
use crate::calendar::Period;
use crate::syntax::tree::{Prose, TermEffect};

/// A step of a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The event by which it is complete.
    pub id: String,
    /// Who takes it.
    pub actor: String,
    /// The steps before it; none means that it starts with the application's receipt.
    pub after: Vec<Cited<String>>,
    /// Within what; none means that only the term binds it.
    pub limit: Option<Limit>,
    /// From when on, and how long before something else.
    pub bounds: Bounds,
    /// Limits that take the place of `limit` where their condition holds, the first one first.
    pub alternatives: Vec<Cited<Alternative>>,
    /// Whether the end of the term does not bind it.
    pub outside_term: bool,
    /// Whether it is taken at all.
    pub when: Condition,
    /// That the grant or refusal is made here, if it is.
    pub decides: Option<Cited<()>>,
    /// That the application is registered here, if it is.
    pub registers: Option<Cited<()>>,
    /// What it adds to the term.
    pub extends: Option<Cited<Period>>,
    /// That this comes to nothing where the step is late, if it does.
    pub late_void: Option<Cited<()>>,
    /// The days on which it counts as complete; the first one whose condition holds counts.
    pub deemed: Vec<Cited<Deemed>>,
    /// What it does to the term.
    pub on_term: Option<Cited<OnTerm>>,
    /// What happens in it, in order.
    pub parts: Vec<Cited<StepPart>>,
    /// The hearing before a refusal.
    pub hearing: Option<Cited<Hearing>>,
    /// What is checked.
    pub checks: Vec<Cited<super::Listed>>,
    /// What it hands to the next step.
    pub hands_over: Vec<Cited<super::Listed>>,
    /// The registers it writes to.
    pub records: Vec<Cited<super::Listed>>,
    /// The exams taken in it.
    pub exams: Vec<Cited<Exam>>,
    /// Remarks.
    pub notes: Vec<Cited<Prose>>,
}

impl Step {
    /// A step that takes nothing but time.
    #[must_use]
    pub fn new(id: String, actor: String, limit: Option<Limit>) -> Self {
        Self {
            id,
            actor,
            after: Vec::new(),
            limit,
            bounds: Bounds::default(),
            alternatives: Vec::new(),
            outside_term: false,
            when: Condition::Always,
            decides: None,
            registers: None,
            extends: None,
            late_void: None,
            deemed: Vec::new(),
            on_term: None,
            parts: Vec::new(),
            hearing: None,
            checks: Vec::new(),
            hands_over: Vec::new(),
            records: Vec::new(),
            exams: Vec::new(),
            notes: Vec::new(),
        }
    }
}

/// The day on which a step counts as complete, whatever happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deemed {
    /// How long after the event.
    pub period: Period,
    /// The event.
    pub after: Cited<String>,
    /// When it does.
    pub when: Condition,
}

/// What a step, or a part of a request, does to the term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnTerm {
    /// What.
    pub effect: TermEffect,
    /// When.
    pub when: Condition,
}

impl OnTerm {
    /// Whether the clock stands still for it.
    #[must_use]
    pub fn stops(&self) -> bool {
        matches!(self.effect, TermEffect::Stands { .. })
    }

    /// For how long the clock stands at most, if that is said.
    #[must_use]
    pub fn most(&self) -> Option<Period> {
        match self.effect {
            TermEffect::Stands { most, .. } => most,
            TermEffect::Anew => None,
        }
    }
}

/// A time limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Limit {
    /// Within a period of an event; of the completion of the step before where none is named.
    Within(Period, Option<Cited<String>>),
    /// On the day of an event.
    OnTheDayOf(Cited<String>),
}

/// From when on something may happen, and how long before something else it has to, beside its limit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bounds {
    /// No earlier than a period after an event.
    pub not_before: Option<(Period, Cited<String>)>,
    /// At least a period before an event; before the end of the term where none is named.
    pub ahead: Option<(Period, Option<Cited<String>>)>,
}

impl Bounds {
    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.not_before.is_none() && self.ahead.is_none()
    }

    /// How long before the end of the term, if it says so.
    #[must_use]
    pub fn before_end(&self) -> Option<Period> {
        self.ahead.as_ref().filter(|(_, event)| event.is_none()).map(|(period, _)| *period)
    }
}

/// A limit under a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// When it takes the place of the ordinary limit.
    pub when: Condition,
    /// The limit.
    pub limit: Limit,
}

/// Something that happens in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepPart {
    /// Grounds are looked for; finding one ends the search.
    Finds(Finding),
    /// Something is asked of the applicant.
    Request(Box<Request>),
    /// The act does not say what follows.
    Gap(Gap),
}

/// A stage of the search for grounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The grounds looked for; empty means every one that no other stage names.
    pub grounds: Vec<String>,
    /// The limit of the step where one of them is found.
    pub limit: Option<Limit>,
}

/// Something that an act leaves unsaid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Its id.
    pub id: String,
    /// When a case falls into it.
    pub when: Condition,
    /// Whether a case can fall into it at all; otherwise it is only to be known of.
    pub conditional: bool,
    /// What is unsaid.
    pub text: Unsaid,
}

/// A request to the applicant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its id; the events are `<id>_notice`, `<id>_delivery` and `<id>_study`.
    pub id: String,
    /// Which of how many rounds it is, if it may be made several times: then each is a request of its own.
    pub round: Option<Round>,
    /// When it is made.
    pub when: Condition,
    /// The notice.
    pub notice: Cited<Part>,
    /// The delivery.
    pub delivery: Cited<Part>,
    /// The study of what was delivered, if the act has one.
    pub study: Option<Cited<Part>>,
    /// What follows when nothing is delivered.
    pub failing: Option<Cited<Failing>>,
    /// What follows when it would have to be made once more after the last round; said of that alone.
    pub after_last: Option<Cited<Failing>>,
    /// Remarks.
    pub notes: Vec<Cited<Prose>>,
}

/// One of several rounds of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Round {
    /// Its number, from 1.
    pub number: u8,
    /// How many there are at most.
    pub of: u8,
}

impl Round {
    /// The id that a fact or an event has in the round of a number: that of the first bears none.
    #[must_use]
    pub fn id(id: &str, number: u8) -> String {
        if number == 1 { id.to_owned() } else { format!("{id}_{number}") }
    }
}

impl Request {
    /// Whether it is made again, in a round after the first.
    #[must_use]
    pub fn is_again(&self) -> bool {
        self.round.is_some_and(|it| it.number > 1)
    }

    /// What can follow from it beside its study.
    pub fn failures(&self) -> impl Iterator<Item = &Cited<Failing>> {
        self.failing.iter().chain(&self.after_last)
    }

    /// Its notice, its delivery and, if there is one, its study.
    pub fn parts(&self) -> impl Iterator<Item = &Cited<Part>> {
        [Some(&self.notice), Some(&self.delivery), self.study.as_ref()].into_iter().flatten()
    }
}

/// A part of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its event.
    pub event: String,
    /// Who does it.
    pub actor: String,
    /// Within what.
    pub limit: Option<Limit>,
    /// From when on, and how long before something else.
    pub bounds: Bounds,
    /// Limits that take its place.
    pub alternatives: Vec<Cited<Alternative>>,
    /// What it does to the term.
    pub on_term: Option<OnTerm>,
}

/// What follows when nothing is delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failing {
    /// When nothing is delivered.
    pub when: Condition,
    /// The ground of the refusal, or the gap that the case falls into.
    pub then: Result<String, Gap>,
}

/// A hearing before a refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hearing {
    /// When there is one, beside that there is something to refuse.
    pub when: Condition,
    /// What it adds to the term.
    pub extends: Option<Cited<Period>>,
    /// The notice.
    pub notice: Cited<HearingNotice>,
    /// Who holds it.
    pub actor: String,
    /// Within what it is held.
    pub held: Cited<Limit>,
    /// From when on it is held, and how long before something else.
    pub held_bounds: Bounds,
    /// When it turns the refusal into a grant; none means never.
    pub persuades: Option<Cited<Condition>>,
    /// Remarks.
    pub notes: Vec<Cited<Prose>>,
}

/// The notice of a hearing, which is also the preliminary decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HearingNotice {
    /// Who sends it.
    pub actor: String,
    /// Within what.
    pub limit: Option<Limit>,
    /// From when on, and how long before something else.
    pub bounds: Bounds,
}

/// An exam.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exam {
    /// Its id.
    pub id: String,
    /// How long it takes, in minutes.
    pub minutes: Option<u32>,
    /// From how many percent it is passed.
    pub pass_mark: Option<u32>,
    /// Who has to take it.
    pub when: Condition,
}
