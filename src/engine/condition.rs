//! Conditions as the engine runs them: rows of tests, each of which leads to another one or to the answer.
//!
//! A test asks one thing of a case and says where to go on if it holds and where if not. Tests stand in a plan in the
//! order in which they were written, last one first, and only ever lead to tests that were written before them. A condition
//! therefore needs no stack: it may be as long and as deeply nested as memory allows, and always comes to an end.

use super::facts::CaseFacts;
use super::marks::Marks;
use super::plan::{FeeSpec, Plan, Slot, SlotKind};
use super::timeline::Outcome;
use crate::model::{Condition, Law, Procedure};
use std::collections::HashMap;

/// A condition: where its tests begin. The default holds always.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Code {
    /// Where to begin: the last test that was written for it.
    entry: Next,
    /// The position in [`Plan::tests`] of the first test that was written for it.
    first: usize,
    /// Whether it reads a choice between readings.
    pub(super) reads_choices: bool,
}

impl Code {
    /// Whether it holds in every case, because nothing is asked.
    pub(super) fn is_always(self) -> bool {
        self.entry == Next::Holds
    }
}

/// Where to go on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
enum Next {
    /// The condition holds.
    #[default]
    Holds,
    /// It does not.
    Fails,
    /// A test says more: its position in [`Plan::tests`].
    Test(usize),
}

/// A test of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Test {
    ask: Ask,
    yes: Next,
    no: Next,
}

impl Test {
    /// The slot that it reads, if it reads one.
    fn slot(&self) -> Option<usize> {
        if let Ask::Is { slot, .. } = self.ask { Some(slot) } else { None }
    }
}

/// What a test asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ask {
    /// Whether a slot has a value, by position.
    Is { slot: usize, value: usize },
    /// Whether a ground was found, by position.
    Found(usize),
    /// Whether the grounds found lead to an outcome.
    Ends(Outcome),
}

/// Writes conditions into a plan.
pub(super) struct Writer<'m> {
    law: &'m Law,
    procedure: &'m Procedure,
    /// The outcomes that are declared and that the procedure can come to, as in the plan.
    outcomes: Vec<String>,
    /// The slots made so far.
    slots: HashMap<SlotKind, HashMap<String, usize>>,
}

impl<'m> Writer<'m> {
    pub fn new(law: &'m Law, procedure: &'m Procedure) -> Self {
        let mut outcomes: Vec<String> = Vec::new();
        for outcome in procedure.outcomes() {
            if !outcomes.iter().any(|it| it == outcome) {
                outcomes.push(outcome.to_owned());
            }
        }
        Self { law, procedure, outcomes, slots: HashMap::new() }
    }

    /// The outcomes that are declared and that the procedure can come to.
    pub fn outcomes(&self) -> &[String] {
        &self.outcomes
    }

    /// Writes a condition.
    pub fn condition(&mut self, condition: &Condition, plan: &mut Plan) -> Code {
        let mut reads_choices = false;
        condition.walk(&mut |part| {
            reads_choices |= matches!(part, Condition::Reading(..));
            self.make_slot(part, plan);
        });
        let first = plan.tests.len();
        let entry = self.tests(condition, (Next::Holds, Next::Fails), &mut plan.tests);
        Code { entry, first, reads_choices }
    }

    /// Makes a slot for what a part of a condition reads, where there is none.
    fn make_slot(&mut self, part: &Condition, plan: &mut Plan) {
        let (kind, id) = match part {
            Condition::Fact(id, _) => (SlotKind::Fact, id),
            Condition::Reading(id, _) => (SlotKind::Choice, id),
            _ => return,
        };
        let slots = self.slots.entry(kind).or_default();
        if slots.contains_key(id) {
            return;
        }
        let known = match kind {
            SlotKind::Fact => self.law.facts.get(id).map(|it| (it.values.to_vec(), it.default)),
            SlotKind::Choice => self.law.choices.get(id).map(|it| {
                let readings = it.readings.iter().map(|reading| reading.value.id.clone());
                (readings.collect(), it.followed)
            }),
        };
        let (values, default) = known.unwrap_or_default();
        slots.insert(id.clone(), plan.slots.len());
        plan.slots.push(Slot { kind, id: id.clone(), values, default });
    }

    /// Writes the tests of a condition that leads to `yes` or to `no`; hands back where they begin.
    fn tests(&self, condition: &Condition, (yes, no): (Next, Next), tests: &mut Vec<Test>) -> Next {
        let slot = |kind, id: &String| self.slots.get(&kind).and_then(|it| it.get(id)).copied();
        let ask = match condition {
            Condition::Always => return yes,
            Condition::Not(inner) => return self.tests(inner, (no, yes), tests),
            Condition::All(parts) => {
                return parts.iter().rev().fold(yes, |yes, part| self.tests(part, (yes, no), tests));
            }
            Condition::Any(parts) => {
                return parts.iter().rev().fold(no, |no, part| self.tests(part, (yes, no), tests));
            }
            Condition::Refusing(None) => Some(Ask::Ends(Outcome::Refused)),
            Condition::EndingAs(id) => {
                let position = self.outcomes.iter().position(|it| it == id);
                position.map(|it| Ask::Ends(Outcome::Declared(it)))
            }
            Condition::Refusing(Some(id)) => {
                self.procedure.grounds.iter().position(|it| it.value.id == *id).map(Ask::Found)
            }
            Condition::Fact(id, value) => slot(SlotKind::Fact, id).map(|slot| Ask::Is { slot, value: *value }),
            Condition::Reading(id, value) => slot(SlotKind::Choice, id).map(|slot| Ask::Is { slot, value: *value }),
        };
        // What is asked of a ground that the procedure does not have is never so.
        let Some(ask) = ask else { return no };
        tests.push(Test { ask, yes, no });
        Next::Test(tests.len() - 1)
    }
}

/// What a test is put to: a case, and the grounds found in it so far.
#[derive(Clone, Copy)]
pub(super) struct Asked<'c> {
    pub case: &'c CaseFacts,
    pub found: &'c Marks,
    /// A slot that is taken to have another value, to see what that would change.
    pub instead: Option<(usize, usize)>,
    /// Slots that have another value than the case says.
    pub supposed: &'c [(usize, usize)],
}

impl<'c> Asked<'c> {
    /// A case as it is.
    pub fn of(case: &'c CaseFacts, found: &'c Marks) -> Self {
        Self { case, found, instead: None, supposed: &[] }
    }

    fn answer(self, plan: &Plan, ask: Ask) -> bool {
        match ask {
            Ask::Is { slot, value } => {
                let other = self.instead.iter().chain(self.supposed).find(|(other, _)| *other == slot);
                other.map_or(self.case.setting(slot), |(_, other)| *other) == value
            }
            Ask::Found(ground) => self.found.has(ground),
            Ask::Ends(outcome) => plan.comes_to(self.found) == outcome,
        }
    }
}

impl Plan {
    /// Whether a condition holds.
    pub(super) fn truth(&self, code: Code, asked: Asked<'_>) -> bool {
        let mut at = code.entry;
        loop {
            match at {
                Next::Holds => return true,
                Next::Fails => return false,
                Next::Test(position) => {
                    let Some(test) = self.tests.get(position) else { return false };
                    at = if asked.answer(self, test.ask) { test.yes } else { test.no };
                }
            }
        }
    }

    /// The tests of a condition, the last one first.
    fn tests_of(&self, code: Code) -> &[Test] {
        match code.entry {
            Next::Holds | Next::Fails => &[],
            Next::Test(entry) => self.tests.get(code.first..=entry).unwrap_or_default(),
        }
    }

    /// The choices that a condition reads, as positions in [`Plan::slots`], with how many readings each has.
    pub(super) fn choices_of(&self, code: Code) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.read_by(code, SlotKind::Choice)
    }

    /// The same for what a condition reads of either kind.
    fn read_by(&self, code: Code, kind: SlotKind) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.tests_of(code).iter().filter_map(move |test| {
            let slot = test.slot()?;
            let read = self.slots.get(slot).filter(|it| it.kind == kind)?;
            Some((slot, read.values.len()))
        })
    }

    /// The fact and the value that alone make a condition hold, as positions; none where no single one does.
    pub(super) fn brought_about_by(&self, code: Code, asked: Asked<'_>) -> Option<(usize, usize)> {
        let answers = self.read_by(code, SlotKind::Fact);
        let mut answers = answers.flat_map(|(slot, values)| (0..values).map(move |value| (slot, value)));
        answers.find(|&answer| self.truth(code, Asked { instead: Some(answer), ..asked }))
    }

    /// Slots that conditions read one right after the other, by position.
    pub fn read_side_by_side(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let slot = |next: Next| {
            let Next::Test(position) = next else { return None };
            self.tests.get(position).and_then(|it| it.slot())
        };
        let beside = move |test: &Test| [test.yes, test.no].map(|next| test.slot().zip(slot(next)));
        self.tests.iter().flat_map(beside).flatten()
    }

    /// Whether a fee is the one owed in a case, as far as facts and readings go.
    #[must_use]
    pub fn holds(&self, fee: &FeeSpec, case: &CaseFacts) -> bool {
        let found = Marks::default();
        self.truth(fee.when, Asked::of(case, &found))
    }

    /// What a condition of this plan comes to in a logic.
    ///
    /// # Errors
    ///
    /// What the logic cannot answer.
    pub fn weigh<L: Logic>(&self, when: Code, logic: &mut L) -> Result<L::Value, L::Fault> {
        let (holds, fails) = (logic.constant(true), logic.constant(false));
        let mut known: Vec<L::Value> = Vec::new();
        let value = |next: Next, known: &[L::Value]| match next {
            Next::Holds => holds.clone(),
            Next::Fails => fails.clone(),
            Next::Test(position) => {
                let known = position.checked_sub(when.first).and_then(|it| known.get(it));
                known.unwrap_or(&fails).clone()
            }
        };
        for test in self.tests_of(when) {
            let asked = match test.ask {
                Ask::Is { slot, value } => logic.is(slot, value)?,
                Ask::Found(ground) => logic.found(ground)?,
                Ask::Ends(outcome) => logic.ends(outcome)?,
            };
            let (yes, no) = (value(test.yes, &known), value(test.no, &known));
            known.push(logic.choose(asked, yes, no)?);
        }
        Ok(value(when.entry, &known))
    }
}

/// A logic in which conditions can be weighed.
pub trait Logic {
    /// What a condition comes to in it.
    type Value: Clone;
    /// Why it cannot say.
    type Fault;
    /// True or false.
    fn constant(&mut self, truth: bool) -> Self::Value;
    /// Whether the slot of a plan has the value, both by position.
    ///
    /// # Errors
    ///
    /// What it cannot say.
    fn is(&mut self, slot: usize, value: usize) -> Result<Self::Value, Self::Fault>;
    /// Whether a ground was found, by position.
    ///
    /// # Errors
    ///
    /// What it cannot say.
    fn found(&mut self, ground: usize) -> Result<Self::Value, Self::Fault>;
    /// Whether the grounds found lead to an outcome.
    ///
    /// # Errors
    ///
    /// What it cannot say.
    fn ends(&mut self, outcome: Outcome) -> Result<Self::Value, Self::Fault>;
    /// `yes` where `asked` holds, and `no` where it does not.
    ///
    /// # Errors
    ///
    /// What it cannot say.
    fn choose(&mut self, asked: Self::Value, yes: Self::Value, no: Self::Value) -> Result<Self::Value, Self::Fault>;
}
