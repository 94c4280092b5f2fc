//! Simulation: few cases that exercise all that the rules of a procedure say.
//!
//! Cases that differ from the usual one in more and more facts and readings are run, until everything is exercised or
//! [`MOST_RUNS`] are done. From those the fewest are chosen that exercise as much: exactly where [`MOST_STEPS`] of the search
//! are enough, else by always taking the one that adds most.

use crate::calendar::{Calendar, Day};
use crate::engine::{CaseFacts, Course, Plan, Point, SlotKind, Timeline, run_watched};
use std::collections::BTreeSet;

/// How many cases are run at most.
const MOST_RUNS: usize = 50_000;
/// In how many facts and readings a case differs from the usual one at most.
const MOST_DIFFERENCES: usize = 5;
/// How many steps the search for the fewest cases takes at most.
const MOST_STEPS: usize = 200_000;

/// Cases that exercise what the rules of a procedure say.
#[derive(Debug, Clone)]
pub struct Simulation {
    /// What the rules say.
    pub points: Vec<Point>,
    /// The cases.
    pub cases: Vec<SimulatedCase>,
    /// What none of the cases that were run exercises, as positions among the points.
    pub unreached: Vec<usize>,
    /// Whether it is proven that no fewer of the cases that were run do.
    pub fewest: bool,
}

/// A case that is proposed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SimulatedCase {
    /// What it sets to another value than the usual one: slot and value of the plan, by position.
    pub settings: Vec<(usize, usize)>,
    /// What it exercises, as positions among the points.
    pub exercises: BTreeSet<usize>,
}

/// Proposes cases for a plan, all filed on one day.
#[must_use]
pub fn simulate(plan: &Plan, calendar: &Calendar, filed: Day) -> Simulation {
    let points = plan.points();
    let mut tried = Tried { plan, calendar, filed, points: &points, timeline: Timeline::default(), runs: 0 };
    let mut found: Vec<SimulatedCase> = Vec::new();
    let mut reached: BTreeSet<usize> = BTreeSet::new();
    for differences in 0..=MOST_DIFFERENCES {
        tried.all(differences, 0, &mut Vec::new(), &mut found);
        reached.extend(found.iter().flat_map(|it| &it.exercises));
        if reached.len() == points.len() || tried.runs >= MOST_RUNS {
            break;
        }
    }
    // A case that exercises no more than one found before it, which is no less usual, is of no use.
    let mut useful: Vec<SimulatedCase> = Vec::new();
    for case in found {
        if !useful.iter().any(|it| it.exercises.is_superset(&case.exercises)) {
            useful.retain(|it| !it.exercises.is_subset(&case.exercises));
            useful.push(case);
        }
    }
    let mut search = Search { cases: &useful, best: greedy(&useful, &reached), steps: 0 };
    search.go(&mut Vec::new(), &reached);
    let (fewest, mut best) = (search.steps < MOST_STEPS, search.best);
    best.sort_unstable();
    let cases = best.iter().filter_map(|it| useful.get(*it)).cloned().collect();
    let unreached = (0..points.len()).filter(|it| !reached.contains(it)).collect();
    Simulation { points, cases, unreached, fewest }
}

/// The cases that have been run.
struct Tried<'p> {
    plan: &'p Plan,
    calendar: &'p Calendar,
    filed: Day,
    points: &'p [Point],
    timeline: Timeline,
    runs: usize,
}

impl Tried<'_> {
    /// Runs all cases that differ from the usual one in so many slots more, beginning with a slot.
    fn all(&mut self, more: usize, from: usize, settings: &mut Vec<(usize, usize)>, found: &mut Vec<SimulatedCase>) {
        if self.runs >= MOST_RUNS {
            return;
        }
        if more == 0 {
            self.one(settings, found);
            return;
        }
        for (position, slot) in self.plan.slots.iter().enumerate().skip(from) {
            for value in (0..slot.values.len()).filter(|it| *it != slot.default) {
                settings.push((position, value));
                self.all(more - 1, position + 1, settings, found);
                settings.pop();
            }
        }
    }

    fn one(&mut self, settings: &[(usize, usize)], found: &mut Vec<SimulatedCase>) {
        self.runs += 1;
        let mut facts = CaseFacts::new(self.plan, self.filed);
        settings.iter().for_each(|(slot, value)| facts.set(*slot, *value));
        let mut course = Course::default();
        if run_watched(self.plan, self.calendar, &facts, &mut self.timeline, &mut course).is_err() {
            return;
        }
        let shown = |point: &Point| self.plan.exercised(point, &self.timeline, &facts, &course.ever_found);
        let exercises: BTreeSet<usize> =
            self.points.iter().enumerate().filter(|(_, it)| shown(it)).map(|(position, _)| position).collect();
        if !found.iter().any(|it| it.exercises == exercises) {
            found.push(SimulatedCase { settings: settings.to_vec(), exercises });
        }
    }
}

/// Always the case that adds most.
fn greedy(cases: &[SimulatedCase], wanted: &BTreeSet<usize>) -> Vec<usize> {
    let (mut left, mut taken) = (wanted.clone(), Vec::new());
    while !left.is_empty() {
        let adds = |case: &SimulatedCase| case.exercises.intersection(&left).count();
        // Of equals the first, which is the most usual.
        let best = cases.iter().enumerate().rev().max_by_key(|(_, case)| adds(case));
        let Some((position, case)) = best.filter(|(_, case)| adds(case) > 0) else { break };
        left = left.difference(&case.exercises).copied().collect();
        taken.push(position);
    }
    taken
}

/// The search for the fewest cases.
struct Search<'c> {
    cases: &'c [SimulatedCase],
    best: Vec<usize>,
    steps: usize,
}

impl Search<'_> {
    /// Looks whether fewer cases than the best so far do, once some are taken and some things are left.
    fn go(&mut self, taken: &mut Vec<usize>, left: &BTreeSet<usize>) {
        self.steps += 1;
        if self.steps >= MOST_STEPS {
            return;
        }
        let having = |point: &usize| self.cases.iter().filter(|it| it.exercises.contains(point)).count();
        // What the fewest cases exercise has to be exercised by one of those.
        let Some(hardest) = left.iter().min_by_key(|it| having(it)) else {
            if taken.len() < self.best.len() {
                self.best.clone_from(taken);
            }
            return;
        };
        if taken.len() + 1 >= self.best.len() {
            return;
        }
        let cases = self.cases;
        for (position, case) in cases.iter().enumerate().filter(|(_, it)| it.exercises.contains(hardest)) {
            taken.push(position);
            self.go(taken, &left.difference(&case.exercises).copied().collect());
            taken.pop();
        }
    }
}

impl SimulatedCase {
    /// What it says, as a rule file has it: facts that are `given`, readings that are assumed.
    #[must_use]
    pub fn statements(&self, plan: &Plan, boolean: impl Fn(&str) -> bool) -> Vec<String> {
        let said = |(slot, value): &(usize, usize)| {
            let slot = plan.slots.get(*slot)?;
            let name = slot.values.get(*value)?;
            Some(match slot.kind {
                SlotKind::Choice => format!("assume {} is {name}", slot.id),
                SlotKind::Fact if boolean(&slot.id) && *value == 0 => format!("given not {}", slot.id),
                SlotKind::Fact if boolean(&slot.id) => format!("given {}", slot.id),
                SlotKind::Fact => format!("given {} is {name}", slot.id),
            })
        };
        let mut all: Vec<String> = self.settings.iter().filter_map(said).collect();
        // Facts first, as cases are written.
        all.sort_by_key(|it| it.starts_with("assume"));
        all
    }
}
