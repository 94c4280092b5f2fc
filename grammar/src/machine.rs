//! Running the rules over a text.

use crate::attempts::{Attempts, Failure, Witness};
use crate::definition::{Class, Definition, Kind, Step};
use crate::rules::Rule;
use crate::tree::{Token, Tree};

/// A place in a text, and what was read up to it. A step that does not succeed leaves both as they were.
pub(crate) struct Machine<'t, W> {
    text: &'t str,
    at: usize,
    spacing: Spacing,
    ahead: Ahead,
    tokens: Vec<Token>,
    witness: W,
}

/// Whether space may stand between parts, and whether parts leave pairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spacing {
    Spaced,
    /// No space, but pairs.
    Compound,
    /// Neither.
    Atomic,
}

/// Whether the parser only looks at what comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ahead {
    No,
    /// For what is to come.
    Wanted,
    /// For what must not come.
    Unwanted,
}

impl<'t, W: Witness> Machine<'t, W> {
    pub(crate) fn new(text: &'t str) -> Self {
        // Five bytes of rule files make a pair, more or less.
        let tokens = Vec::with_capacity(if W::NOTES { 0 } else { text.len() / 8 });
        Self { text, at: 0, spacing: Spacing::Spaced, ahead: Ahead::No, tokens, witness: W::default() }
    }

    pub(crate) fn into_tree(self) -> Tree<'t> {
        Tree::new(self.text, self.tokens)
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(crate) fn rule(&mut self, definition: &'static Definition) -> bool {
        if !W::NOTES && !definition.first.admits(self.byte()) {
            return false;
        }
        let step = &definition.step;
        match definition.kind {
            Kind::Silent => self.step(step),
            Kind::Skipped => self.within(Spacing::Atomic, |machine| machine.step(step)),
            Kind::Normal => self.pair(definition.rule, |machine| machine.step(step)),
            Kind::Atomic => {
                self.pair(definition.rule, |machine| machine.within(Spacing::Atomic, |machine| machine.step(step)))
            }
            Kind::Compound => {
                self.within(Spacing::Compound, |machine| machine.pair(definition.rule, |machine| machine.step(step)))
            }
        }
    }

    fn within(&mut self, spacing: Spacing, read: impl FnOnce(&mut Self) -> bool) -> bool {
        let outer = std::mem::replace(&mut self.spacing, spacing);
        let done = read(self);
        self.spacing = outer;
        done
    }

    fn pair(&mut self, rule: Rule, read: impl FnOnce(&mut Self) -> bool) -> bool {
        if self.spacing == Spacing::Atomic {
            return read(self);
        }
        let (start, index) = (self.at, self.tokens.len());
        let mark = self.witness.before(start);
        let kept = self.ahead == Ahead::No;
        if kept {
            self.tokens.push(Token { rule, start, end: start, within: 0 });
        }
        let done = read(self);
        let unwanted = self.ahead == Ahead::Unwanted;
        if done == unwanted {
            self.witness.note(rule, start, mark, unwanted);
        }
        if kept {
            if done {
                let within = self.tokens.len().saturating_sub(index).saturating_sub(1);
                if let Some(token) = self.tokens.get_mut(index) {
                    (token.end, token.within) = (self.at, within);
                }
            } else {
                self.tokens.truncate(index);
            }
        }
        done
    }

    fn step(&mut self, step: &'static Step) -> bool {
        match step {
            Step::Text(text) => {
                let there = self.text.as_bytes().get(self.at..).is_some_and(|rest| rest.starts_with(text.as_bytes()));
                self.at += if there { text.len() } else { 0 };
                there
            }
            Step::One(class) => self.one(class),
            Step::Any => {
                let letter = self.rest().chars().next();
                self.at += letter.map_or(0, char::len_utf8);
                letter.is_some()
            }
            Step::Start => self.at == 0,
            Step::End => self.at == self.text.len(),
            Step::Rule(definition) => self.rule(definition),
            Step::Joined(steps) => self.whole(|machine| steps.iter().all(|step| machine.step(step))),
            Step::Spaced(steps) => self.whole(|machine| {
                let Some((first, rest)) = steps.split_first() else { return true };
                machine.step(first)
                    && rest.iter().all(|step| {
                        machine.space();
                        machine.step(step)
                    })
            }),
            Step::Choice(steps) => steps.iter().any(|step| self.step(step)),
            Step::Optional(step) => {
                self.step(step);
                true
            }
            Step::RepeatJoined(step) => {
                while self.step(step) {}
                true
            }
            Step::RepeatSpaced(step) => {
                if self.step(step) {
                    while self.whole(|machine| {
                        machine.space();
                        machine.step(step)
                    }) {}
                }
                true
            }
            Step::Run(class) => {
                while self.one(class) {}
                true
            }
            Step::Until(class) => {
                self.until(class);
                true
            }
            Step::Ahead(wanted, step) => self.ahead(*wanted, step),
        }
    }

    /// All of it, or nothing.
    fn whole(&mut self, read: impl FnOnce(&mut Self) -> bool) -> bool {
        let (at, tokens) = (self.at, self.tokens.len());
        let done = read(self);
        if !done {
            self.at = at;
            self.tokens.truncate(tokens);
        }
        done
    }

    fn one(&mut self, class: &Class) -> bool {
        let Some(byte) = self.byte() else { return false };
        if byte.is_ascii() {
            let there = class.has_ascii(byte);
            self.at += usize::from(there);
            return there;
        }
        if class.others.is_empty() {
            return false;
        }
        let letter = self.rest().chars().next().filter(|&letter| class.has(letter));
        self.at += letter.map_or(0, char::len_utf8);
        letter.is_some()
    }

    fn until(&mut self, class: &Class) {
        let bytes = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let length = if class.others.is_empty() {
            bytes.iter().position(|&byte| class.has_ascii(byte))
        } else {
            let ends = |letter: char| if letter.is_ascii() { class.has_ascii(letter as u8) } else { class.has(letter) };
            self.rest().find(ends)
        };
        self.at += length.unwrap_or(bytes.len());
    }

    fn ahead(&mut self, wanted: bool, step: &'static Step) -> bool {
        let (at, tokens) = (self.at, self.tokens.len());
        let turned = match (wanted, self.ahead) {
            (true, Ahead::No | Ahead::Wanted) | (false, Ahead::Unwanted) => Ahead::Wanted,
            (true, Ahead::Unwanted) | (false, Ahead::No | Ahead::Wanted) => Ahead::Unwanted,
        };
        let outer = std::mem::replace(&mut self.ahead, turned);
        let there = self.step(step);
        self.ahead = outer;
        self.at = at;
        self.tokens.truncate(tokens);
        there == wanted
    }

    /// Passes over space and comments, where they may stand.
    fn space(&mut self) {
        if self.spacing != Spacing::Spaced {
            return;
        }
        loop {
            while self.rule(Rule::WHITESPACE.definition()) {}
            if !self.rule(Rule::COMMENT.definition()) {
                return;
            }
        }
    }
}

impl Machine<'_, Attempts> {
    pub(crate) fn into_failure(self) -> Failure {
        self.witness.into_failure()
    }
}
