//! Courses: the ways in which a procedure can go, and the cases that go each of them.
//!
//! Comes in: a side and a space of cases. Goes out: its [`Course`]s, of which every case takes exactly one. They are
//! found by running one case after the other, never two of the same course: the questions that a run turned on say
//! which other cases are answered alike, and the next case is looked for among the rest. The grounds that are found
//! do not tell courses apart, only whether there is one, and what they lead to; each keeps the set of the cases in which it is found.

use super::diagram::{Cases, Diagrams, Made};
use super::fault::{Halt, TooLarge};
use super::filing::Filings;
use super::side::Side;
use super::space::Space;
use crate::engine::{CaseFacts, Course as Asked, EventIx, Logic, Marks, Outcome, Plan, Question, Timeline};

/// The most courses that one procedure is taken to have.
const MOST_COURSES: usize = 20_000;

/// A way in which a procedure can go.
#[derive(Debug, Clone)]
pub struct Course {
    /// The cases that go it.
    pub cases: Cases,
    /// The one among them in which the fewest facts are unusual.
    pub nearest: Vec<usize>,
    /// The cases among them in which each ground of the plan leads to the outcome, as on the first day of filing.
    pub grounds: Vec<Cases>,
    /// The events that happen, in order.
    pub events: Vec<EventIx>,
}

/// The courses of a side, and the cases that owe each fee of its plan.
#[derive(Debug, Clone)]
pub struct Courses {
    /// The courses; every case takes exactly one.
    pub courses: Vec<Course>,
    /// The cases that owe each fee of the plan.
    pub fees: Vec<Cases>,
}

/// All courses of the cases `all`.
pub(crate) fn courses(
    side: &Side<'_>,
    space: &Space,
    (diagrams, all): (&mut Diagrams, Cases),
    filings: &Filings,
) -> Result<Courses, Halt> {
    let usual = space.usual();
    // What every case has is no question: neither a fact that is fixed nor a reading.
    let is_open = |place: &usize| space.facts.get(*place).is_some_and(|it| it.fixed.is_none());
    let places: Vec<Option<usize>> = space.places(&side.plan).into_iter().map(|it| it.filter(is_open)).collect();
    let settled = side.facts(space, &usual);
    let Some(filing) = filings.all().next() else { return Ok(Courses { courses: Vec::new(), fees: Vec::new() }) };
    let mut courses = Vec::new();
    let mut rest = all;
    let mut timeline = Timeline::default();
    while let Some(nearest) = diagrams.nearest(rest, &usual)? {
        let mut asked = Asked::default();
        let mut facts = side.facts(space, &nearest);
        side.file_watched(&mut facts, filing, &mut timeline, &mut asked)?;
        let mut weigher = Weigher::new(side, (&places, &settled), diagrams, all);
        weigher.go(&asked)?;
        let (cases, grounds) = weigher.done(timeline.outcome)?;
        // A case that did not go its own course would be looked at again and again.
        if courses.len() >= MOST_COURSES || !diagrams.holds(cases, &nearest) {
            return Err(TooLarge::Classes.into());
        }
        rest = diagrams.without(rest, cases)?;
        courses.push(Course { cases, nearest, grounds, events: timeline.order.clone() });
    }
    let mut fees = Vec::new();
    let mut rest = all;
    for fee in &side.plan.fees {
        let mut weigher = Weigher::new(side, (&places, &settled), diagrams, all);
        let when = side.plan.weigh(fee.when, &mut weigher)?;
        let owed = diagrams.both(rest, when)?;
        rest = diagrams.without(rest, when)?;
        fees.push(owed);
    }
    Ok(Courses { courses, fees })
}

/// Goes through the questions of a run, and keeps the cases that answer them alike.
struct Weigher<'w> {
    plan: &'w Plan,
    /// The facts behind the slots of the plan that cases differ in.
    places: &'w [Option<usize>],
    /// The case that says nothing, which has what stands behind the other slots.
    settled: &'w CaseFacts,
    diagrams: &'w mut Diagrams,
    all: Cases,
    cases: Cases,
    found: Vec<Cases>,
    /// The grounds that are known of at this point of the run; all, where none are named.
    seen: Option<Marks>,
}

impl<'w> Weigher<'w> {
    fn new(
        side: &'w Side<'_>,
        (places, settled): (&'w [Option<usize>], &'w CaseFacts),
        diagrams: &'w mut Diagrams,
        all: Cases,
    ) -> Self {
        let found = vec![Cases::NONE; side.plan.grounds.len()];
        Self { plan: &side.plan, places, settled, diagrams, all, cases: all, found, seen: None }
    }

    /// The cases in which some ground is found that is known of at this point of the run.
    fn found_seen(&mut self) -> Made {
        let seen: Vec<Cases> =
            self.found.iter().enumerate().filter(|(position, _)| self.sees(*position)).map(|(_, it)| *it).collect();
        self.diagrams.any(seen)
    }

    /// Whether a ground is known of at this point of the run.
    fn sees(&self, ground: usize) -> bool {
        self.seen.as_ref().is_none_or(|it| it.has(ground))
    }

    fn go(&mut self, asked: &Asked) -> Result<(), TooLarge> {
        for question in &asked.questions {
            match question {
                Question::Asked { when, holds } => {
                    let plan = self.plan;
                    let when = plan.weigh(*when, self)?;
                    self.answer(when, *holds)?;
                }
                Question::LookedFor { grounds, any } => {
                    for ground in grounds {
                        let plan = self.plan;
                        let Some(spec) = plan.grounds.get(*ground) else { continue };
                        let when = plan.weigh(spec.when, self)?;
                        self.find(*ground, when)?;
                    }
                    let found = self.found_seen()?;
                    self.answer(found, *any)?;
                }
                Question::Took(ground) => self.find(*ground, Cases::ALL)?,
                Question::Cleared => {
                    for position in 0..self.found.len() {
                        if self.sees(position)
                            && let Some(found) = self.found.get_mut(position)
                        {
                            *found = Cases::NONE;
                        }
                    }
                }
                Question::Sees(grounds) => self.seen.clone_from(grounds),
            }
        }
        Ok(())
    }

    fn answer(&mut self, when: Cases, holds: bool) -> Result<(), TooLarge> {
        let cases = self.cases;
        self.cases = if holds { self.diagrams.both(cases, when)? } else { self.diagrams.without(cases, when)? };
        Ok(())
    }

    fn find(&mut self, ground: usize, when: Cases) -> Result<(), TooLarge> {
        if let Some(found) = self.found.get_mut(ground) {
            *found = self.diagrams.either(*found, when)?;
        }
        Ok(())
    }

    /// The cases that go the course, and those of them that are refused on each ground.
    fn done(self, outcome: Outcome) -> Result<(Cases, Vec<Cases>), TooLarge> {
        let Weigher { plan, diagrams, all, cases, found, .. } = self;
        let cases = diagrams.both(cases, all)?;
        let grounds = plan.grounds.iter().zip(found).map(|it| match it {
            (ground, it) if ground.named && ground.outcome == outcome => diagrams.both(cases, it),
            _ => Ok(Cases::NONE),
        });
        let grounds = grounds.collect::<Result<_, TooLarge>>()?;
        Ok((cases, grounds))
    }
}

impl Logic for Weigher<'_> {
    type Value = Cases;
    type Fault = TooLarge;

    fn constant(&mut self, truth: bool) -> Cases {
        if truth { Cases::ALL } else { Cases::NONE }
    }

    fn is(&mut self, slot: usize, value: usize) -> Made {
        match self.places.get(slot).copied().flatten() {
            Some(fact) => self.diagrams.is(fact, value),
            None => {
                let has = self.settled.setting(slot) == value;
                Ok(self.constant(has))
            }
        }
    }

    fn found(&mut self, ground: usize) -> Made {
        let seen = self.sees(ground);
        Ok(self.found.get(ground).copied().filter(|_| seen).unwrap_or(Cases::NONE))
    }

    fn ends(&mut self, outcome: Outcome) -> Made {
        if self.plan.outcomes.is_empty() && outcome == Outcome::Refused {
            return self.found_seen();
        }
        // The first ground found in the order of the act says what the case comes to.
        let plan = self.plan;
        let (mut ending, mut rest) = (Cases::NONE, Cases::ALL);
        for (position, ground) in plan.grounds.iter().enumerate() {
            let found = self.found(position)?;
            if ground.outcome == outcome {
                let first = self.diagrams.both(rest, found)?;
                ending = self.diagrams.either(ending, first)?;
            }
            rest = self.diagrams.without(rest, found)?;
        }
        Ok(ending)
    }

    fn choose(&mut self, asked: Cases, yes: Cases, no: Cases) -> Made {
        let (yes, no) = (self.diagrams.both(asked, yes)?, self.diagrams.without(no, asked)?);
        self.diagrams.either(yes, no)
    }
}
