//! What of a plan a run can exercise: steps, limits, requests, hearings, grounds, gaps, terms, fees and readings.

use super::facts::CaseFacts;
use super::marks::Marks;
use super::plan::{
    CitesIx, EventIx, Failed, LimitsSpec, OnTermSpec, PartSpec, Plan, RequestSpec, SlotKind, StepSpec, charge_words,
};
use super::timeline::{Outcome, Timeline};
use crate::message::choices;

choices! {
    /// A kind of thing that rules say and cases can exercise.
    pub enum PointKind {
        /// An application is granted.
        Granted = "granted",
        /// A step is taken.
        Step = "step",
        /// A step that has a condition is passed over.
        PassedOver = "passed-over",
        /// The ordinary limit applies where there are others.
        Limit = "limit",
        /// A limit applies in the place of the ordinary one.
        Alternative = "alternative",
        /// Something is asked of the applicant.
        Request = "request",
        /// The applicant delivers it.
        Delivery = "delivery",
        /// The clock stands still meanwhile.
        Standstill = "standstill",
        /// The term begins anew.
        Anew = "anew",
        /// A step counts as done on a day, whatever happened.
        Deemed = "deemed",
        /// Nothing is delivered.
        Failing = "failing",
        /// A hearing is held.
        Hearing = "hearing",
        /// A hearing turns a refusal into a grant.
        Persuaded = "persuaded",
        /// A ground is found.
        Ground = "ground",
        /// A right is used.
        Right = "right",
        /// A result is valid for a time.
        Validity = "validity",
        /// A case falls into a gap.
        Gap = "gap",
        /// A term applies.
        Term = "term",
        /// A fee, or that there is none, applies.
        Fee = "fee",
        /// A reading is followed where another one would turn a condition round.
        Reading = "reading",
    }
}

/// A thing that rules say and cases can exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Of which kind.
    pub kind: PointKind,
    /// Of what: an event, a ground, a gap, a choice with its reading, a number.
    pub id: String,
    /// The rule that says so; [`CitesIx::NONE`] where it is said in conditions here and there.
    pub cites: CitesIx,
    shown: Shown,
}

/// How a run shows that it exercised something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Granted,
    Happens(EventIx),
    PassedOver(EventIx),
    /// An event happens under a limit.
    By(EventIx, CitesIx),
    Stopped(EventIx),
    /// The first event happens and the second does not, or does not count.
    Fails(EventIx, EventIx),
    Persuaded,
    Found(usize),
    Gap(usize),
    Term(usize),
    Fee(usize),
    Reading(usize, usize),
}

impl Plan {
    /// Everything that a run of this plan can exercise, in the order of the plan. Whether some case can is not asked.
    #[must_use]
    pub fn points(&self) -> Vec<Point> {
        let mut points = Points { plan: self, all: Vec::new() };
        if !self.grounds.is_empty() {
            points.add(PointKind::Granted, "granted", CitesIx::NONE, Shown::Granted);
        }
        self.steps.iter().for_each(|step| points.step(step));
        for (position, ground) in self.grounds.iter().enumerate() {
            points.add(PointKind::Ground, &ground.id, ground.cites, Shown::Found(position));
        }
        for it in &self.validities {
            points.of_event(PointKind::Validity, it.event, Some(it.cites), Shown::Happens(it.event));
        }
        for it in &self.rights {
            points.of_event(PointKind::Right, it.event, Some(it.cites), Shown::Happens(it.event));
        }
        // What a rule leaves open by itself is no rule that somebody wrote.
        for (position, gap) in self.gaps.iter().enumerate().filter(|(_, it)| it.text.written().is_some()) {
            points.add(PointKind::Gap, &gap.id, gap.cites, Shown::Gap(position));
        }
        for (position, term) in self.terms.iter().enumerate() {
            points.add(PointKind::Term, &term.period.to_string(), term.cites, Shown::Term(position));
        }
        for (position, fee) in self.fees.iter().enumerate() {
            let id = charge_words(fee.charge.as_ref());
            points.add(PointKind::Fee, &id, fee.cites, Shown::Fee(position));
        }
        for (slot, it) in self.slots.iter().enumerate().filter(|(_, it)| it.kind == SlotKind::Choice) {
            for (value, reading) in it.values.iter().enumerate() {
                let id = format!("{} is {reading}", it.id);
                points.add(PointKind::Reading, &id, CitesIx::NONE, Shown::Reading(slot, value));
            }
        }
        points.all
    }

    /// Whether a run of this plan exercised a point of it. `ever_found` has the grounds found at any time, also those that a
    /// hearing dropped.
    #[must_use]
    pub fn exercised(&self, point: &Point, timeline: &Timeline, facts: &CaseFacts, ever_found: &Marks) -> bool {
        let happens = |event| timeline.moment(event).is_some();
        match point.shown {
            Shown::Granted => timeline.outcome == Outcome::Granted,
            Shown::Happens(event) => happens(event),
            // After a silence nothing is taken, and so nothing is passed over.
            Shown::PassedOver(event) => !happens(event) && !matches!(timeline.outcome, Outcome::Unspecified(_)),
            Shown::By(event, cites) => timeline.moment(event).is_some_and(|it| it.cites == cites),
            Shown::Stopped(event) => timeline.stops.iter().any(|it| it.event == event),
            Shown::Fails(notice, delivery) => happens(notice) && timeline.counting(delivery).is_none(),
            Shown::Persuaded => timeline.persuaded,
            Shown::Found(ground) => timeline.found.has(ground) || ever_found.has(ground),
            Shown::Gap(gap) => timeline.outcome == Outcome::Unspecified(gap),
            Shown::Term(term) => timeline.term == Some(term),
            Shown::Fee(fee) => self.fees.iter().position(|it| self.holds(it, facts)) == Some(fee),
            Shown::Reading(slot, value) => facts.setting(slot) == value && timeline.consulted.has(slot),
        }
    }
}

struct Points<'p> {
    plan: &'p Plan,
    all: Vec<Point>,
}

impl Points<'_> {
    fn add(&mut self, kind: PointKind, id: &str, cites: CitesIx, shown: Shown) {
        self.all.push(Point { kind, id: id.to_owned(), cites, shown });
    }

    fn of_event(&mut self, kind: PointKind, event: EventIx, cites: Option<CitesIx>, shown: Shown) {
        if let Some(spec) = self.plan.spec(event) {
            self.add(kind, &spec.id, cites.unwrap_or(spec.cites), shown);
        }
    }

    fn step(&mut self, step: &StepSpec) {
        self.of_event(PointKind::Step, step.event, None, Shown::Happens(step.event));
        if !step.when.is_always() {
            self.of_event(PointKind::PassedOver, step.event, None, Shown::PassedOver(step.event));
        }
        self.limits(step.event, &step.limits);
        for deemed in &step.deemed {
            let shown = Shown::By(step.event, deemed.cites);
            self.of_event(PointKind::Deemed, step.event, Some(deemed.cites), shown);
        }
        self.on_term(step.event, step.on_term);
        for part in &step.parts {
            match part {
                PartSpec::Finds { limit: Some(limit), .. } => {
                    let shown = Shown::By(step.event, limit.cites);
                    self.of_event(PointKind::Alternative, step.event, Some(limit.cites), shown);
                }
                PartSpec::Request(request) => self.request(request),
                PartSpec::Finds { .. } | PartSpec::Gap { .. } => {}
            }
        }
        if let Some(hearing) = &step.hearing {
            self.of_event(PointKind::Hearing, hearing.held, Some(hearing.cites), Shown::Happens(hearing.held));
            if hearing.persuades_cites != CitesIx::NONE {
                let cites = Some(hearing.persuades_cites);
                self.of_event(PointKind::Persuaded, hearing.held, cites, Shown::Persuaded);
            }
        }
    }

    fn limits(&mut self, event: EventIx, limits: &LimitsSpec) {
        if limits.alternatives.is_empty() {
            return;
        }
        let ordinary = limits.ordinary.cites;
        self.of_event(PointKind::Limit, event, Some(ordinary), Shown::By(event, ordinary));
        for alternative in &limits.alternatives {
            let cites = alternative.limit.cites;
            self.of_event(PointKind::Alternative, event, Some(cites), Shown::By(event, cites));
        }
    }

    fn on_term(&mut self, event: EventIx, on_term: Option<OnTermSpec>) {
        let Some(on_term) = on_term else { return };
        let kind = if on_term.stops() { PointKind::Standstill } else { PointKind::Anew };
        self.of_event(kind, event, None, Shown::Stopped(event));
    }

    fn request(&mut self, request: &RequestSpec) {
        let (notice, delivery) = (&request.notice, &request.delivery);
        self.of_event(PointKind::Request, notice.event, None, Shown::Happens(notice.event));
        self.of_event(PointKind::Delivery, delivery.event, None, Shown::Happens(delivery.event));
        for part in [Some(notice), Some(delivery), request.study.as_ref()].into_iter().flatten() {
            self.limits(part.event, &part.limits);
            self.on_term(part.event, part.on_term);
        }
        if let Some(study) = &request.study {
            self.of_event(PointKind::Step, study.event, None, Shown::Happens(study.event));
        }
        if let Some(after) = request.after_last {
            let (shown, cites) = match after.then {
                Failed::Ground(ground) => (Shown::Found(ground), self.plan.grounds.get(ground).map(|it| it.cites)),
                Failed::Gap(gap) => (Shown::Gap(gap), self.plan.gaps.get(gap).map(|it| it.cites)),
            };
            self.of_event(PointKind::Failing, delivery.event, cites, shown);
        }
        if let Some(failing) = request.failing {
            let cites = match failing.then {
                Failed::Ground(ground) => self.plan.grounds.get(ground).map(|it| it.cites),
                Failed::Gap(gap) => self.plan.gaps.get(gap).map(|it| it.cites),
            };
            self.of_event(PointKind::Failing, delivery.event, cites, Shown::Fails(notice.event, delivery.event));
        }
    }
}
