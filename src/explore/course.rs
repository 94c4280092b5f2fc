//! Courses: the ways in which a procedure can go, and the cases that go each of them.
//!
//! Comes in: a side and a space of cases. Goes out: its [`Course`]s, of which every case takes exactly one. They are
//! found by running one case after the other, never two of the same course: the questions that a run turned on say
//! which other cases are answered alike, and the next case is looked for among the rest. The grounds that are found
//! do not tell courses apart, only whether there is one; each keeps the set of the cases in which it is found.

use super::diagram::{Cases, Diagrams};
use super::fault::ExploreFault;
use super::filing::Filings;
use super::side::Side;
use super::space::Space;
use crate::engine::{Course as Asked, EventIx, Logic, Outcome, Plan, Question, Timeline};

/// The most courses that one procedure is taken to have.
const MOST_COURSES: usize = 20_000;

/// A way in which a procedure can go.
#[derive(Debug, Clone)]
pub(super) struct Course {
    /// The cases that go it.
    pub cases: Cases,
    /// The one among them in which the fewest facts are unusual.
    pub nearest: Vec<u8>,
    /// What they come to.
    pub outcome: Outcome,
    /// The cases among them that are refused on each ground of the plan.
    pub grounds: Vec<Cases>,
    /// The events that happen, in order.
    pub events: Vec<EventIx>,
}

/// The courses of a side, and the cases that owe each fee of its plan.
#[derive(Debug, Clone)]
pub(super) struct Courses {
    pub courses: Vec<Course>,
    pub fees: Vec<Cases>,
}

/// All courses of the cases `all`.
pub(super) fn courses(
    side: &Side<'_>,
    space: &Space,
    (diagrams, all): (&mut Diagrams, Cases),
    filings: &Filings,
) -> Result<Courses, ExploreFault> {
    let usual = space.usual();
    let places = space.places(&side.plan);
    let too_many = || ExploreFault::TooManyClasses { procedure: side.place().to_string(), facts: space.free() };
    let Some(filing) = filings.all().next() else { return Ok(Courses { courses: Vec::new(), fees: Vec::new() }) };
    let mut courses = Vec::new();
    let mut rest = all;
    let mut timeline = Timeline::default();
    while let Some(nearest) = diagrams.nearest(rest, &usual) {
        let mut asked = Asked::default();
        let mut facts = side.facts(space, &nearest);
        side.file_watched(&mut facts, filing, &mut timeline, &mut asked)?;
        let mut weigher = Weigher::new(side, &places, diagrams, all);
        weigher.go(&asked);
        let (cases, grounds) = weigher.done(timeline.outcome);
        if diagrams.overflown() || courses.len() >= MOST_COURSES || !diagrams.holds(cases, &nearest) {
            return Err(too_many());
        }
        rest = diagrams.without(rest, cases);
        courses.push(Course { cases, nearest, outcome: timeline.outcome, grounds, events: timeline.order.clone() });
    }
    let mut fees = Vec::new();
    let mut rest = all;
    for fee in &side.plan.fees {
        let mut weigher = Weigher::new(side, &places, diagrams, all);
        let when = side.plan.weigh(fee.when, &mut weigher);
        let owed = diagrams.both(rest, when);
        rest = diagrams.without(rest, when);
        fees.push(owed);
    }
    if diagrams.overflown() { Err(too_many()) } else { Ok(Courses { courses, fees }) }
}

/// Goes through the questions of a run, and keeps the cases that answer them alike.
struct Weigher<'w> {
    plan: &'w Plan,
    /// The facts behind the slots of the plan.
    places: &'w [Option<usize>],
    /// The readings followed behind the other slots.
    readings: Vec<u8>,
    diagrams: &'w mut Diagrams,
    all: Cases,
    cases: Cases,
    found: Vec<Cases>,
    /// The grounds, as bits, that are known of at this point of the run.
    sees: u64,
}

impl<'w> Weigher<'w> {
    fn new(side: &'w Side<'_>, places: &'w [Option<usize>], diagrams: &'w mut Diagrams, all: Cases) -> Self {
        let followed = side.facts(&Space { facts: Vec::new() }, &[]);
        let readings = (0..side.plan.slots.len()).map(|it| followed.setting(u16::try_from(it).unwrap_or(u16::MAX)));
        let found = vec![Cases::NONE; side.plan.grounds.len()];
        Self {
            plan: &side.plan,
            places,
            readings: readings.collect(),
            diagrams,
            all,
            cases: all,
            found,
            sees: u64::MAX,
        }
    }

    fn go(&mut self, asked: &Asked) {
        for question in &asked.questions {
            match question {
                Question::Asked { when, holds } => {
                    let plan = self.plan;
                    let when = plan.weigh(*when, self);
                    self.answer(when, *holds);
                }
                Question::LookedFor { grounds, any } => {
                    for ground in grounds {
                        let plan = self.plan;
                        let Some(spec) = plan.grounds.get(usize::from(*ground)) else { continue };
                        let when = plan.weigh(spec.when, self);
                        self.find(*ground, when);
                    }
                    let found = self.found_any();
                    self.answer(found, *any);
                }
                Question::Took(ground) => self.find(*ground, Cases::ALL),
                Question::Cleared => {
                    let sees = self.sees;
                    let seen = self.found.iter_mut().enumerate().filter(|(it, _)| sees & (1 << it) != 0);
                    seen.for_each(|(_, found)| *found = Cases::NONE);
                }
                Question::Sees(grounds) => self.sees = *grounds,
            }
        }
    }

    fn answer(&mut self, when: Cases, holds: bool) {
        let answered =
            if holds { self.diagrams.both(self.cases, when) } else { self.diagrams.without(self.cases, when) };
        self.cases = answered;
    }

    fn find(&mut self, ground: u8, when: Cases) {
        if let Some(found) = self.found.get_mut(usize::from(ground)) {
            *found = self.diagrams.either(*found, when);
        }
    }

    /// The cases that go the course, and those of them that are refused on each ground.
    fn done(self, outcome: Outcome) -> (Cases, Vec<Cases>) {
        let Weigher { diagrams, all, cases, found, .. } = self;
        let cases = diagrams.both(cases, all);
        let grounds = found.into_iter().map(|it| match outcome {
            Outcome::Refused => diagrams.both(cases, it),
            Outcome::Granted | Outcome::Unspecified(_) => Cases::NONE,
        });
        let grounds = grounds.collect();
        (cases, grounds)
    }
}

impl Logic for Weigher<'_> {
    type Value = Cases;

    fn constant(&mut self, truth: bool) -> Cases {
        if truth { Cases::ALL } else { Cases::NONE }
    }

    fn is(&mut self, slot: u16, value: u8) -> Cases {
        let slot = usize::from(slot);
        match self.places.get(slot).copied().flatten() {
            Some(fact) => self.diagrams.is(fact, value),
            None => {
                let followed = self.readings.get(slot) == Some(&value);
                self.constant(followed)
            }
        }
    }

    fn found(&mut self, ground: u8) -> Cases {
        let seen = self.sees & (1 << ground) != 0;
        self.found.get(usize::from(ground)).copied().filter(|_| seen).unwrap_or(Cases::NONE)
    }

    fn found_any(&mut self) -> Cases {
        let mut any = Cases::NONE;
        for (position, found) in self.found.iter().enumerate() {
            if self.sees & (1 << position) != 0 {
                any = self.diagrams.either(any, *found);
            }
        }
        any
    }

    fn not(&mut self, value: Cases) -> Cases {
        self.diagrams.without(Cases::ALL, value)
    }

    fn both(&mut self, one: Cases, two: Cases) -> Cases {
        self.diagrams.both(one, two)
    }

    fn either(&mut self, one: Cases, two: Cases) -> Cases {
        self.diagrams.either(one, two)
    }
}
