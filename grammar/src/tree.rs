//! What was read: pairs of a rule and the stretch of text that is one.

use crate::rules::Rule;
use std::ops::Range;

/// What was read of a text.
#[derive(Debug)]
pub struct Tree<'t> {
    text: &'t str,
    tokens: Vec<Token>,
}

/// A pair, before all those within it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) rule: Rule,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// How many pairs are within it, at any depth.
    pub(crate) within: usize,
}

impl<'t> Tree<'t> {
    pub(crate) const fn new(text: &'t str, tokens: Vec<Token>) -> Self {
        Self { text, tokens }
    }

    pub(crate) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The outermost pairs.
    #[must_use]
    pub fn pairs(&self) -> Pairs<'_> {
        Pairs { text: self.text, tokens: &self.tokens }
    }

    /// All pairs, each before those within it.
    pub fn all(&self) -> impl Iterator<Item = Pair<'_>> {
        let tokens = self.tokens.as_slice();
        (0..tokens.len()).filter_map(move |at| Pairs { text: self.text, tokens: tokens.get(at..)? }.next())
    }
}

/// Pairs one after the other, each of which may have others within it.
#[derive(Debug, Clone)]
pub struct Pairs<'t> {
    text: &'t str,
    tokens: &'t [Token],
}

impl<'t> Iterator for Pairs<'t> {
    type Item = Pair<'t>;

    fn next(&mut self) -> Option<Self::Item> {
        let (&token, rest) = self.tokens.split_first()?;
        let (within, rest) = rest.split_at_checked(token.within)?;
        self.tokens = rest;
        Some(Pair { text: self.text, token, within })
    }
}

/// A stretch of text that is one of a rule.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'t> {
    text: &'t str,
    token: Token,
    within: &'t [Token],
}

impl<'t> Pair<'t> {
    /// The rule.
    #[must_use]
    pub const fn as_rule(&self) -> Rule {
        self.token.rule
    }

    /// Where it begins, in bytes of the text that was read.
    #[must_use]
    pub const fn start(&self) -> usize {
        self.token.start
    }

    /// Where it ends. Space before a part that is left out belongs to it.
    #[must_use]
    pub const fn end(&self) -> usize {
        self.token.end
    }

    /// From where to where it goes.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.token.start..self.token.end
    }

    /// What it says.
    #[must_use]
    pub fn as_str(&self) -> &'t str {
        self.text.get(self.range()).unwrap_or_default()
    }

    /// The whole of what was read.
    #[must_use]
    pub const fn input(&self) -> &'t str {
        self.text
    }

    /// The pairs within it.
    #[must_use]
    pub const fn into_inner(self) -> Pairs<'t> {
        Pairs { text: self.text, tokens: self.within }
    }
}
