//! The course of a run: the questions about the case on which it turned, and how they were answered.
//!
//! No day has a say in which questions a run asks. Two cases that answer all of them alike therefore take the same
//! course on every day of filing, and come to the same but for the grounds: of these a run only needs to know whether
//! there is one. [`Course`] is what a run tells, and [`Plan::weigh`](super::Plan::weigh) puts its questions to any logic at all.

use super::condition::Code;
use super::marks::Marks;

/// Somebody who is told of the questions that a run asks.
pub trait Watch {
    /// A condition was asked for.
    fn asked(&mut self, when: Code, holds: bool);
    /// Grounds, as positions in [`Plan::grounds`](super::Plan::grounds), were looked for; after that the grounds `found` are found.
    fn looked_for(&mut self, grounds: &[usize], found: &Marks);
    /// A ground was added because what was asked for did not come.
    fn took(&mut self, ground: usize);
    /// All grounds were dropped by a hearing.
    fn cleared(&mut self);
    /// From here on only these grounds are known of, and not those of steps that run beside; or all are again.
    fn sees(&mut self, grounds: Option<&Marks>);
}

/// Nobody is told.
pub(super) struct Unwatched;

impl Watch for Unwatched {
    fn asked(&mut self, _: Code, _: bool) {}
    fn looked_for(&mut self, _: &[usize], _: &Marks) {}
    fn took(&mut self, _: usize) {}
    fn cleared(&mut self) {}
    fn sees(&mut self, _: Option<&Marks>) {}
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
        /// The grounds, as positions in [`Plan::grounds`](super::Plan::grounds).
        grounds: Vec<usize>,
        /// Whether there is one.
        any: bool,
    },
    /// No question: a ground was added.
    Took(usize),
    /// No question: all grounds were dropped.
    Cleared,
    /// No question: only these grounds are known of from here on; or all are.
    Sees(Option<Marks>),
}

/// The questions of a run in their order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Course {
    /// The questions.
    pub questions: Vec<Question>,
    /// The grounds that were found at any time.
    pub ever_found: Marks,
}

impl Watch for Course {
    fn asked(&mut self, when: Code, holds: bool) {
        if when != Code::default() {
            self.questions.push(Question::Asked { when, holds });
        }
    }

    fn looked_for(&mut self, grounds: &[usize], found: &Marks) {
        self.ever_found.add(found);
        self.questions.push(Question::LookedFor { grounds: grounds.to_vec(), any: found.any() });
    }

    fn took(&mut self, ground: usize) {
        self.ever_found.mark(ground);
        self.questions.push(Question::Took(ground));
    }

    fn cleared(&mut self) {
        self.questions.push(Question::Cleared);
    }

    fn sees(&mut self, grounds: Option<&Marks>) {
        self.questions.push(Question::Sees(grounds.cloned()));
    }
}
