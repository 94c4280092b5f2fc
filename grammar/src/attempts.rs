//! What was tried at the place farthest into a text, for saying what could have stood there.

use crate::rules::Rule;

/// That a text is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// How far it is, in bytes.
    pub at: usize,
    /// The rules that could go on there, in the order of the grammar.
    pub expected: Vec<Rule>,
}

/// What notes attempts at rules. Nothing (`()`) notes none, and lets the parser leave out those that cannot succeed.
pub(crate) trait Witness: Default {
    /// Whether attempts are noted.
    const NOTES: bool;

    /// Before an attempt at `at`.
    fn before(&self, at: usize) -> Mark;

    /// An attempt at `at` was in vain, or within what must not come next it was not.
    fn note(&mut self, rule: Rule, at: usize, mark: Mark, unwanted: bool);
}

/// How much had been noted before an attempt.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Mark {
    wanted: usize,
    unwanted: usize,
}

impl Witness for () {
    const NOTES: bool = false;

    fn before(&self, _: usize) -> Mark {
        Mark::default()
    }

    fn note(&mut self, _: Rule, _: usize, _: Mark, _: bool) {}
}

/// The attempts at the farthest place.
#[derive(Debug, Default)]
pub(crate) struct Attempts {
    at: usize,
    wanted: Vec<Rule>,
    unwanted: Vec<Rule>,
}

impl Attempts {
    pub(crate) fn into_failure(mut self) -> Failure {
        self.wanted.sort_unstable();
        self.wanted.dedup();
        Failure { at: self.at, expected: self.wanted }
    }
}

impl Witness for Attempts {
    const NOTES: bool = true;

    fn before(&self, at: usize) -> Mark {
        if at == self.at { Mark { wanted: self.wanted.len(), unwanted: self.unwanted.len() } } else { Mark::default() }
    }

    /// A rule takes the place of those within it that got no farther, but for one that is alone.
    fn note(&mut self, rule: Rule, at: usize, mark: Mark, unwanted: bool) {
        let noted = self.before(at);
        if noted.wanted + noted.unwanted == mark.wanted + mark.unwanted + 1 || at < self.at {
            return;
        }
        self.wanted.truncate(mark.wanted);
        self.unwanted.truncate(mark.unwanted);
        self.at = at;
        if unwanted { &mut self.unwanted } else { &mut self.wanted }.push(rule);
    }
}
