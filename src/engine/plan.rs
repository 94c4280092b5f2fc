//! Plans: procedures as the engine runs them.

use super::aftermath::{RightSpec, ValiditySpec};
use super::condition::{Code, Test};
use super::marks::Marks;
use super::timeline::{Clock, OfStop, Outcome, Place, Standstill, Timeline};
use crate::calendar::Period;
use crate::cite::{Citation, Clauses};
use crate::model::{Charge, TacitEnd, Unsaid};
use crate::span::Span;
use crate::syntax::tree::{Holds, TermEffect};
use chrono::NaiveTime;

/// An event of a plan, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventIx(pub(super) usize);

impl EventIx {
    /// The filing of the application.
    pub const FILING: EventIx = EventIx(0);
    /// Its receipt: the first working day on which it lies with the provider in time.
    pub const RECEIPT: EventIx = EventIx(1);

    /// Its position in [`Plan::events`].
    #[must_use]
    pub fn position(self) -> usize {
        self.0
    }
}

/// The clauses and the place of a rule of a plan, by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CitesIx(pub(super) usize);

impl CitesIx {
    /// Those of no rule.
    pub const NONE: CitesIx = CitesIx(0);
}

/// A procedure, compiled.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The regime.
    pub regime: String,
    /// The service.
    pub service: String,
    /// The procedure.
    pub procedure: String,
    /// The facts and choices that its conditions read.
    pub slots: Vec<Slot>,
    /// Its events; the first two are filing, or the event whose day stands in its place, and receipt.
    pub events: Vec<EventSpec>,
    /// Its grounds for refusal and for other outcomes, in the order of the act.
    pub grounds: Vec<GroundSpec>,
    /// The outcomes that it can come to beside a grant and a refusal.
    pub outcomes: Vec<OutcomeSpec>,
    /// What follows when nothing is decided within the term.
    pub tacit: Vec<TacitSpec>,
    /// How long its results are valid.
    pub validities: Vec<ValiditySpec>,
    /// The rights that it gives.
    pub rights: Vec<RightSpec>,
    /// What is unsaid where the deciding step is passed over; none where it never is.
    pub(super) undecided: Option<usize>,
    /// What it leaves unsaid.
    pub gaps: Vec<GapSpec>,
    /// Its overall terms.
    pub terms: Vec<TermSpec>,
    /// Its fees.
    pub fees: Vec<FeeSpec>,
    /// Whether something is filed and has to be received; otherwise the day of filing is the day of an event.
    pub received: bool,
    /// Until when an application counts as received on its day.
    pub reception: Option<NaiveTime>,
    /// The event whose day is the day of registration.
    pub registration: EventIx,
    /// The channels that the acts provide for, and their clauses; none where they do not say.
    pub channels: (Vec<String>, CitesIx),
    /// The kinds of applicant that the acts provide for, and their clauses; none where they do not say.
    pub applicants: (Vec<String>, CitesIx),
    /// Facts that rules other than conditions of the timeline read: lists of channels, applicants and documents.
    pub read_elsewhere: Vec<String>,
    /// Who the applicant is; none where the procedure names nobody who is.
    pub applicant: Option<String>,
    /// Whether something runs beside something else that can stop the clock: the days of the one then hang on those of
    /// the other.
    pub(super) side_by_side: bool,
    pub(super) steps: Vec<StepSpec>,
    pub(super) tests: Vec<Test>,
    pub(super) citations: Vec<(Clauses, Span)>,
}

impl Plan {
    /// The event called `id`.
    #[must_use]
    pub fn event(&self, id: &str) -> Option<EventIx> {
        self.events.iter().position(|it| it.id == id).map(EventIx)
    }

    /// What is known of an event.
    #[must_use]
    pub fn spec(&self, event: EventIx) -> Option<&EventSpec> {
        self.events.get(event.position())
    }

    /// A set of citations.
    #[must_use]
    pub fn cites(&self, cites: CitesIx) -> &[Citation] {
        self.citations.get(cites.0).map_or(&[], |(cites, _)| cites.as_slice())
    }

    /// The same to be kept.
    #[must_use]
    pub fn clauses(&self, cites: CitesIx) -> Clauses {
        self.citations.get(cites.0).map(|(cites, _)| cites.clone()).unwrap_or_default()
    }

    /// Where in the rule files the rule with these citations stands.
    #[must_use]
    pub fn place(&self, cites: CitesIx) -> Option<Span> {
        self.citations.get(cites.0).filter(|_| cites != CitesIx::NONE).map(|(_, span)| *span)
    }

    /// Whether another plan has the same rules with the same clauses, wherever they stand in the rule files.
    #[must_use]
    pub fn same_rules(&self, other: &Plan) -> bool {
        let Plan { regime, service, procedure, slots, events, grounds, gaps, terms, fees, received, reception, .. } =
            self;
        let Plan { registration, channels, applicants, read_elsewhere, applicant, side_by_side, .. } = self;
        let Plan { steps, tests, citations, outcomes, tacit, undecided, validities, rights, .. } = self;
        let clauses = |citations: &[(Clauses, Span)]| citations.iter().map(|(cites, _)| cites.clone()).collect();
        let (mine, its): (Vec<Clauses>, Vec<Clauses>) = (clauses(citations), clauses(&other.citations));
        (regime, service, procedure) == (&other.regime, &other.service, &other.procedure)
            && (slots, events, grounds, gaps) == (&other.slots, &other.events, &other.grounds, &other.gaps)
            && (terms, fees, steps, tests) == (&other.terms, &other.fees, &other.steps, &other.tests)
            && (received, reception, registration) == (&other.received, &other.reception, &other.registration)
            && (channels, applicants) == (&other.channels, &other.applicants)
            && (read_elsewhere, applicant) == (&other.read_elsewhere, &other.applicant)
            && (outcomes, tacit, undecided) == (&other.outcomes, &other.tacit, &other.undecided)
            && (validities, rights) == (&other.validities, &other.rights)
            && (side_by_side, mine) == (&other.side_by_side, its)
    }

    /// Whether the days of a case go the same way under another plan where the case answers alike what either asks: the same steps
    /// with the same limits, in the same terms, whatever service they are of and whatever its conditions say.
    #[must_use]
    pub fn same_days(&self, other: &Plan) -> bool {
        let Plan { events, terms, steps, received, reception, registration, applicant, side_by_side, .. } = self;
        let outcomes = |plan: &Plan| plan.grounds.iter().map(|it| it.outcome).collect::<Vec<_>>();
        (events, terms, steps) == (&other.events, &other.terms, &other.steps)
            && (received, reception, registration) == (&other.received, &other.reception, &other.registration)
            && (applicant, side_by_side) == (&other.applicant, &other.side_by_side)
            && (outcomes(self), self.undecided) == (outcomes(other), other.undecided)
    }

    /// Whether an event is one that a case may date, because somebody brings it about: filing and receipt follow from the
    /// filing itself, and an expiry comes by itself.
    #[must_use]
    pub fn dated(&self, event: EventIx) -> bool {
        event != EventIx::FILING && event != EventIx::RECEIPT && self.spec(event).is_some_and(|it| !it.actor.is_empty())
    }

    /// The events that a case may date.
    pub fn taken(&self) -> impl Iterator<Item = &EventSpec> {
        self.events.iter().enumerate().filter(|(at, _)| self.dated(EventIx(*at))).map(|(_, it)| it)
    }

    /// Whether an event is the completion of a step, and not a part of one.
    #[must_use]
    pub fn is_step(&self, event: EventIx) -> bool {
        self.steps.iter().any(|step| step.event == event)
    }

    /// The event of the step in which the grant or refusal is made.
    #[must_use]
    pub fn decision(&self) -> Option<EventIx> {
        self.steps.iter().find(|step| step.decides).map(|step| step.event)
    }

    /// The steps whose extension of the term came to nothing, because they were late.
    pub fn void_extensions<'p>(&'p self, timeline: &'p Timeline) -> impl Iterator<Item = EventIx> + 'p {
        let void = self.steps.iter().filter(|it| it.extends.is_some() && it.late_void).map(|it| it.event);
        let late = |event: &EventIx| {
            let moment = timeline.moment(*event);
            moment.is_some_and(|it| it.deadline.is_some_and(|last| it.on > last))
        };
        void.filter(late)
    }

    /// The rules that there is a hearing before a refusal, and when it turns that into a grant.
    #[must_use]
    pub fn hearing(&self) -> Option<(CitesIx, CitesIx)> {
        let hearing = self.steps.iter().find_map(|step| step.hearing.as_ref())?;
        Some((hearing.cites, hearing.persuades_cites))
    }

    /// Whether something runs beside something else that can stop the clock.
    #[must_use]
    pub fn side_by_side(&self) -> bool {
        self.side_by_side
    }

    /// Whether a standstill of the clock holds a clock that was read by the rule `at`.
    #[must_use]
    pub fn holds_clock(&self, standstill: &Standstill, clock: Clock) -> bool {
        let OfStop::Holds(holds) = standstill.effect else { return false };
        match (clock, holds) {
            (Clock::Own, _) | (Clock::OfTheStep(_), Holds::Term) => false,
            (Clock::OfTheStep(at), Holds::TermAndStep) => {
                standstill.from.step == at.step && self.reaches(standstill, at, false)
            }
            (Clock::OfTheStep(at), Holds::Following) => self.reaches(standstill, at, false),
            (Clock::OfTheTerm(at), _) => self.reaches(standstill, at, true),
        }
    }

    /// Whether what a standstill does is done where the rule `at` reads a clock; `of_term` says that it is that of the
    /// term, which what happens beside holds as well. What a step does as a whole it does not do to itself.
    pub(super) fn reaches(&self, standstill: &Standstill, at: Place, of_term: bool) -> bool {
        let from = standstill.from;
        if from.step == at.step {
            let apart = from.part != Place::COMPLETION && (from.part != at.part || from.phase < at.phase);
            return apart && !self.is_later_round(from, at);
        }
        self.precedes(from.step, at.step) || (of_term && standstill.beside && !self.precedes(at.step, from.step))
    }

    /// Whether one place of a step is in a later round of the request of the other.
    pub(super) fn is_later_round(&self, one: Place, other: Place) -> bool {
        let between = other.part.saturating_add(1)..=one.part;
        let again = |it: &PartSpec| matches!(it, PartSpec::Request(request) if request.again);
        let parts = self.steps.get(one.step).filter(|_| one.part > other.part).and_then(|it| it.parts.get(between));
        parts.is_some_and(|parts| parts.iter().all(again))
    }

    /// Whether a step has to be over before another one begins; all are over at the end.
    pub(super) fn precedes(&self, one: usize, other: usize) -> bool {
        other == Place::END.step
            || self.steps.get(other).and_then(|it| it.preceded_by.get(one)).copied().unwrap_or_default()
    }

    /// Whether a place is reached before another one in every order in which steps can be taken.
    pub(super) fn comes_before(&self, one: Place, other: Place) -> bool {
        match one.step == other.step {
            true => (one.part, one.phase) < (other.part, other.phase),
            false => self.precedes(one.step, other.step),
        }
    }

    /// The step that brings an event about, where others run beside it.
    pub(super) fn happens_beside(&self, event: EventIx) -> Option<usize> {
        let step = self.steps.iter().position(|it| it.brings_about(event))?;
        let beside = |other: usize| other != step && !self.precedes(other, step) && !self.precedes(step, other);
        (0..self.steps.len()).any(beside).then_some(step)
    }

    /// What the grounds found lead to: the outcome of the first of them in the order of the act.
    #[must_use]
    pub fn comes_to(&self, found: &Marks) -> Outcome {
        if !found.any() {
            return Outcome::Granted;
        }
        if self.outcomes.is_empty() {
            return Outcome::Refused;
        }
        let first = self.grounds.iter().enumerate().find(|(position, _)| found.has(*position));
        first.map_or(Outcome::Granted, |(_, ground)| ground.outcome)
    }

    /// The grounds among those found that lead to an outcome, by position, in the order of the act.
    pub fn grounds_for<'p>(&'p self, outcome: Outcome, found: &'p Marks) -> impl Iterator<Item = usize> + 'p {
        let grounds = self.grounds.iter().enumerate();
        grounds.filter(move |(at, it)| it.named && it.outcome == outcome && found.has(*at)).map(|(at, _)| at)
    }

    /// The word for an outcome: `granted`, `refused`, `unspecified`, or the id that is declared.
    #[must_use]
    pub fn word(&self, outcome: Outcome) -> &str {
        match outcome {
            Outcome::Granted => "granted",
            Outcome::Refused => "refused",
            Outcome::Declared(position) => self.outcomes.get(position).map_or("", |it| it.id.as_str()),
            Outcome::Unspecified(_) => "unspecified",
        }
    }

    /// Whether some rule of the procedure reads the fact `id`.
    #[must_use]
    pub fn reads(&self, id: &str) -> bool {
        self.read_elsewhere.iter().any(|it| it == id)
            || self.slots.iter().any(|slot| slot.kind == SlotKind::Fact && slot.id == id)
            || self.fees.iter().any(|it| matches!(&it.charge, Some(Charge::Share(share)) if share.of == id))
    }
}

/// A fact or a choice that conditions read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Which of the two.
    pub kind: SlotKind,
    /// Its id.
    pub id: String,
    /// The ids of its values.
    pub values: Vec<String>,
    /// The value where nothing else is said, as a position among them.
    pub default: usize,
}

/// What a slot holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SlotKind {
    /// A fact of the case.
    Fact,
    /// The reading followed in an assumption or conflict.
    Choice,
}

/// An event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventSpec {
    /// Its id.
    pub id: String,
    /// Who brings it about.
    pub actor: String,
    /// The clauses that order it.
    pub cites: CitesIx,
}

/// An outcome that is declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeSpec {
    /// Its id.
    pub id: String,
    /// Whether the grounds found so far lead to it.
    pub(super) when: Code,
}

/// What follows when nothing is decided within the term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TacitSpec {
    /// What the case comes to, and the position of the ground; none where that is not said.
    pub end: Option<(Outcome, Option<usize>)>,
    /// The same as the rules say it.
    pub said: Option<TacitEnd>,
    /// The remedy that is open from then on.
    pub opens: Option<String>,
    /// The clauses that say so.
    pub cites: CitesIx,
    pub(super) when: Code,
}

/// A ground for refusal, or for another outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroundSpec {
    /// Its id.
    pub id: String,
    /// What it leads to.
    pub outcome: Outcome,
    /// Whether a ground is named, and not an outcome alone.
    pub named: bool,
    /// The clauses that give it.
    pub cites: CitesIx,
    /// When it holds.
    pub when: Code,
}

/// Something unsaid that a case can fall into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapSpec {
    /// Its id.
    pub id: String,
    /// What is unsaid.
    pub text: Unsaid,
    /// The clauses between which it lies.
    pub cites: CitesIx,
}

/// An overall term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermSpec {
    /// How long.
    pub period: Period,
    /// From which event.
    pub from: EventIx,
    /// The clauses that set it.
    pub cites: CitesIx,
    pub(super) when: Code,
    /// The step of that event, as a position among the steps, where others run beside it: the term binds them as well.
    pub(super) begins_beside: Option<usize>,
    /// What is unsaid where that event does not happen; none where it always does.
    pub(super) unstarted: Option<usize>,
}

/// A fee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeSpec {
    /// What it comes to; none where the service is free.
    pub charge: Option<Charge>,
    /// The clauses that set it.
    pub cites: CitesIx,
    /// When it is owed, if none before it is.
    pub when: Code,
}

/// A limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct LimitSpec {
    pub rule: LimitRule,
    pub cites: CitesIx,
    /// What is unsaid where the event that it counts from does not happen; none where it always does.
    pub unstarted: Option<usize>,
}

/// What a limit says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LimitRule {
    /// Nothing.
    Open,
    /// Within a period of an event, or of the start of what it limits.
    Within { period: Period, from: Option<EventIx> },
    /// On the day of an event.
    OnTheDayOf(EventIx),
}

/// From when on something may happen, and how long before something else it has to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct BoundsSpec {
    pub not_before: Option<Anchor>,
    pub ahead: Option<Anchor>,
}

/// A period from an event on, or before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Anchor {
    pub period: Period,
    /// The event; none means the end of the term.
    pub event: Option<EventIx>,
    /// What is unsaid where there is no such day; none where there always is.
    pub unstarted: Option<usize>,
}

/// A limit that a condition puts in the place of the ordinary one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct AlternativeSpec {
    pub when: Code,
    pub limit: LimitSpec,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StepSpec {
    pub event: EventIx,
    /// The steps that it waits for, as positions in [`Plan::steps`].
    pub after: Vec<usize>,
    /// Those and all that they wait for, by position: whether a step is over before this one begins.
    pub preceded_by: Vec<bool>,
    /// The grounds that can be found before it is over: those looked for in it and in the steps before it.
    pub sees: Marks,
    pub when: Code,
    pub limits: LimitsSpec,
    pub decides: bool,
    /// Whether the end of the term does not bind it.
    pub outside_term: bool,
    /// Whether some step waits for it.
    pub followed: bool,
    /// The days on which it counts as complete; the first one whose condition holds counts.
    pub deemed: Vec<DeemedSpec>,
    /// What is unsaid where none does, no limit is set, and the case names no day; none where nothing is deemed.
    pub undated: Option<usize>,
    /// What it does to the term.
    pub on_term: Option<OnTermSpec>,
    pub parts: Vec<PartSpec>,
    pub hearing: Option<HearingSpec>,
    /// What it adds to the term, and the clauses.
    pub extends: Option<(Period, CitesIx)>,
    /// Whether this comes to nothing where the step is late.
    pub late_void: bool,
}

impl StepSpec {
    /// Whether an event is its completion or happens in its course.
    pub fn brings_about(&self, event: EventIx) -> bool {
        let asked =
            |part: &PartSpec| matches!(part, PartSpec::Request(request) if request.events().any(|it| it == event));
        let heard = self.hearing.as_ref().is_some_and(|it| it.notice == event || it.held == event);
        self.event == event || heard || self.parts.iter().any(asked)
    }
}

/// The ordinary limit and what may take its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LimitsSpec {
    pub ordinary: LimitSpec,
    pub alternatives: Vec<AlternativeSpec>,
    pub bounds: BoundsSpec,
}

/// What happens in a step, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PartSpec {
    /// Grounds, as positions in [`Plan::grounds`], are looked for.
    Finds { grounds: Vec<usize>, limit: Option<LimitSpec> },
    /// Something is asked of the applicant.
    Request(Box<RequestSpec>),
    /// The act is silent where the condition holds.
    Gap { when: Code, gap: usize },
}

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RequestSpec {
    pub when: Code,
    pub notice: RequestPartSpec,
    pub delivery: RequestPartSpec,
    pub study: Option<RequestPartSpec>,
    pub failing: Option<FailingSpec>,
    /// Whether it is made again, once the round before it is over.
    pub again: bool,
    /// What follows where it would have to be made once more.
    pub after_last: Option<FailingSpec>,
}

impl RequestSpec {
    /// Its notice, its delivery, and its study where there is one.
    fn events(&self) -> impl Iterator<Item = EventIx> + '_ {
        [Some(&self.notice), Some(&self.delivery), self.study.as_ref()].into_iter().flatten().map(|part| part.event)
    }

    /// Whether a limit counts from an event of the request itself.
    pub fn brings_about(&self, rule: LimitRule) -> bool {
        let (LimitRule::OnTheDayOf(event) | LimitRule::Within { from: Some(event), .. }) = rule else { return false };
        self.events().any(|it| it == event)
    }
}

/// A part of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RequestPartSpec {
    pub event: EventIx,
    pub limits: LimitsSpec,
    /// What it does to the term.
    pub on_term: Option<OnTermSpec>,
    /// Whether the applicant does it.
    pub by_applicant: bool,
}

/// A day on which a step counts as complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DeemedSpec {
    pub when: Code,
    pub period: Period,
    pub after: EventIx,
    /// What is unsaid where that event does not happen; none where it always does.
    pub unstarted: Option<usize>,
    pub cites: CitesIx,
}

/// What a step, or a part of a request, does to the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OnTermSpec {
    pub when: Code,
    pub effect: TermEffect,
}

impl OnTermSpec {
    /// Whether the clock stands still for it.
    pub fn stops(&self) -> bool {
        matches!(self.effect, TermEffect::Stands { .. })
    }

    /// For how long at most, if that is said.
    pub fn most(&self) -> Option<Period> {
        match self.effect {
            TermEffect::Stands { most, .. } => most,
            TermEffect::Anew => None,
        }
    }
}

/// What follows when nothing is delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FailingSpec {
    pub when: Code,
    pub then: Failed,
}

/// The consequence of a failed request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failed {
    /// The ground of the refusal.
    Ground(usize),
    /// The gap.
    Gap(usize),
}

/// A hearing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HearingSpec {
    pub when: Code,
    pub extends: Option<(Period, CitesIx)>,
    pub notice: EventIx,
    pub notice_limit: LimitSpec,
    pub notice_bounds: BoundsSpec,
    pub held: EventIx,
    pub held_limit: LimitSpec,
    pub held_bounds: BoundsSpec,
    pub persuades: Code,
    /// The rule that there is a hearing.
    pub cites: CitesIx,
    /// The rule on what it does.
    pub persuades_cites: CitesIx,
}

/// A fee as rule files write it: `20 mci`, or `none` where the service is free.
#[must_use]
pub fn charge_words(charge: Option<&Charge>) -> String {
    charge.map_or_else(|| "none".to_owned(), ToString::to_string)
}
