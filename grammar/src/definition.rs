//! What a rule of the grammar consists of.

use crate::rules::Rule;

/// A rule of the grammar.
#[derive(Debug)]
pub(crate) struct Definition {
    pub(crate) rule: Rule,
    pub(crate) kind: Kind,
    pub(crate) first: First,
    pub(crate) step: Step,
}

/// What a rule leaves in the tree, and whether space may stand between its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A pair; space as around it.
    Normal,
    /// No pair (`_`).
    Silent,
    /// No pair and no space: what is passed over.
    Skipped,
    /// A pair, none within it, and no space (`@`).
    Atomic,
    /// A pair and those within it, and no space (`$`).
    Compound,
}

/// A part of a rule.
#[derive(Debug)]
pub(crate) enum Step {
    /// This text.
    Text(&'static str),
    /// One character of these.
    One(Class),
    /// Any character.
    Any,
    /// The beginning of the text.
    Start,
    /// The end of the text.
    End,
    /// What is one of this rule.
    Rule(&'static Definition),
    /// One after the other.
    Joined(&'static [Step]),
    /// One after the other, with space between them.
    Spaced(&'static [Step]),
    /// The first that fits.
    Choice(&'static [Step]),
    /// This or nothing.
    Optional(&'static Step),
    /// This as often as it stands there.
    RepeatJoined(&'static Step),
    /// The same with space between them.
    RepeatSpaced(&'static Step),
    /// Characters of these, as many as stand there.
    Run(Class),
    /// Everything before the next of these, or before the end.
    Until(Class),
    /// Whether this comes next, or does not.
    Ahead(bool, &'static Step),
}

/// Some characters.
#[derive(Debug)]
pub(crate) struct Class {
    /// One bit for each ASCII character.
    pub(crate) ascii: u128,
    /// The others, from and to.
    pub(crate) others: &'static [(char, char)],
}

impl Class {
    pub(crate) const fn has_ascii(&self, byte: u8) -> bool {
        byte.is_ascii() && self.ascii >> byte & 1 == 1
    }

    pub(crate) fn has(&self, letter: char) -> bool {
        self.others.iter().any(|&(from, to)| from <= letter && letter <= to)
    }
}

/// The bytes with which a rule can begin.
#[derive(Debug)]
pub(crate) struct First {
    /// One bit for each byte.
    pub(crate) bytes: [u64; 4],
    /// Whether nothing at all can be one.
    pub(crate) empty: bool,
}

impl First {
    /// Whether a text that begins with `byte` can be one; no byte is the end of the text.
    pub(crate) const fn admits(&self, byte: Option<u8>) -> bool {
        if self.empty {
            return true;
        }
        let Some(byte) = byte else { return false };
        let [low, high, continuing, leading] = self.bytes;
        let word = match byte >> 6 {
            0 => low,
            1 => high,
            2 => continuing,
            _ => leading,
        };
        word >> (byte & 63) & 1 == 1
    }
}
