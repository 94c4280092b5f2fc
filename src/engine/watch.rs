//! The course of a run: the questions about the case on which it turned, and how they were answered.
//!
//! No day has a say in which questions a run asks. Two cases that answer all of them alike therefore take the same
//! course on every day of filing, and come to the same but for the grounds: of these a run only needs to know whether
//! there is one. [`Course`] is what a run tells, and [`Plan::weigh`] puts its questions to any logic at all.

use super::plan::{Code, Op, Plan};
use super::run::ops;

/// Somebody who is told of the questions that a run asks.
pub trait Watch {
    /// A condition was asked for.
    fn asked(&mut self, when: Code, holds: bool);
    /// Grounds, as positions in [`Plan::grounds`], were looked for; after that the grounds `found`, as bits, are found.
    fn looked_for(&mut self, grounds: &[u8], found: u64);
    /// A ground was added because what was asked for did not come.
    fn took(&mut self, ground: u8);
    /// All grounds were dropped by a hearing.
    fn cleared(&mut self);
    /// From here on only these grounds, as bits, are known of: those of steps that run beside are not.
    fn sees(&mut self, grounds: u64);
}

/// Nobody is told.
pub(super) struct Unwatched;

impl Watch for Unwatched {
    fn asked(&mut self, _: Code, _: bool) {}
    fn looked_for(&mut self, _: &[u8], _: u64) {}
    fn took(&mut self, _: u8) {}
    fn cleared(&mut self) {}
    fn sees(&mut self, _: u64) {}
}

/// A question of a run, with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Does the condition hold?
    Asked {
        /// The condition.
        when: Code,
        /// The answer.
        holds: bool,
    },
    /// Is there one of these grounds?
    LookedFor {
        /// The grounds, as positions in [`Plan::grounds`].
        grounds: Vec<u8>,
        /// Whether there is one.
        any: bool,
    },
    /// No question: a ground was added.
    Took(u8),
    /// No question: all grounds were dropped.
    Cleared,
    /// No question: only these grounds, as bits, are known of from here on.
    Sees(u64),
}

/// The questions of a run in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Course {
    /// The questions.
    pub questions: Vec<Question>,
    /// The grounds that were found at any time, as bits.
    pub ever_found: u64,
}

impl Watch for Course {
    fn asked(&mut self, when: Code, holds: bool) {
        if when != Code::default() {
            self.questions.push(Question::Asked { when, holds });
        }
    }

    fn looked_for(&mut self, grounds: &[u8], found: u64) {
        self.ever_found |= found;
        self.questions.push(Question::LookedFor { grounds: grounds.to_vec(), any: found != 0 });
    }

    fn took(&mut self, ground: u8) {
        self.ever_found |= 1 << ground;
        self.questions.push(Question::Took(ground));
    }

    fn cleared(&mut self) {
        self.questions.push(Question::Cleared);
    }

    fn sees(&mut self, grounds: u64) {
        self.questions.push(Question::Sees(grounds));
    }
}

/// A logic in which conditions can be weighed.
pub trait Logic {
    /// What a condition comes to in it.
    type Value;
    /// True or false.
    fn constant(&mut self, truth: bool) -> Self::Value;
    /// Whether the slot of a plan has the value.
    fn is(&mut self, slot: u16, value: u8) -> Self::Value;
    /// Whether a ground was found.
    fn found(&mut self, ground: u8) -> Self::Value;
    /// Whether any ground was found.
    fn found_any(&mut self) -> Self::Value;
    /// The opposite.
    fn not(&mut self, value: Self::Value) -> Self::Value;
    /// Both.
    fn both(&mut self, one: Self::Value, two: Self::Value) -> Self::Value;
    /// One or both.
    fn either(&mut self, one: Self::Value, two: Self::Value) -> Self::Value;
}

impl Plan {
    /// What a condition of this plan comes to in a logic.
    pub fn weigh<L: Logic>(&self, when: Code, logic: &mut L) -> L::Value {
        let mut stack: Vec<L::Value> = Vec::new();
        for op in ops(self, when) {
            let value = match *op {
                Op::Constant(truth) => logic.constant(truth),
                Op::Is { slot, value } => logic.is(slot, value),
                Op::Found(ground) => logic.found(ground),
                Op::FoundAny => logic.found_any(),
                Op::Not => match stack.pop() {
                    Some(value) => logic.not(value),
                    None => logic.constant(true),
                },
                Op::All(count) => joined(&mut stack, count, true, logic),
                Op::Any(count) => joined(&mut stack, count, false, logic),
            };
            stack.push(value);
        }
        stack.pop().unwrap_or_else(|| logic.constant(true))
    }
}

/// Joins the last so many values of a stack.
fn joined<L: Logic>(stack: &mut Vec<L::Value>, count: u8, all: bool, logic: &mut L) -> L::Value {
    let mut joined = logic.constant(all);
    for _ in 0..count {
        let Some(value) = stack.pop() else { break };
        joined = if all { logic.both(joined, value) } else { logic.either(joined, value) };
    }
    joined
}
