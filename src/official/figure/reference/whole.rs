//! Wholes: the text that a place lies in, by the words beside it.

use super::chain::Chain;
use crate::official::figure::lexicon::{Lexicon, Whole};
use crate::official::figure::mention::Within;
use crate::official::figure::token::{Kind, Tokens, fits_any};

/// How many words stand between a place and the name of the text that it lies in.
const BETWEEN: usize = 4;
/// How many words stand between "this" and the name of the text at hand.
const TITLE: usize = 5;

/// The text that a place lies in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owner {
    /// What it is.
    pub whole: Whole,
    /// Which it is, seen from the text at hand.
    pub within: Within,
}

/// The text named beside a chain: before it in Kazakh, after it in Russian and English.
pub(super) fn owner(tokens: &Tokens<'_>, lexicon: &Lexicon, chain: &Chain) -> Option<Owner> {
    let (whole, this) =
        if lexicon.number_first { before(tokens, lexicon, chain.start) } else { after(tokens, lexicon, chain.end) }?;
    let within = match whole {
        Whole::Requirements => Within::Requirements,
        Whole::Law => Within::Elsewhere,
        _ if this => Within::Here,
        Whole::Standard => Within::Standard,
        Whole::Rules => Within::Here,
        Whole::Act | Whole::Instruction | Whole::Document => Within::Elsewhere,
    };
    Some(Owner { whole, within })
}

fn after(tokens: &Tokens<'_>, lexicon: &Lexicon, end: usize) -> Option<(Whole, bool)> {
    let mut this = false;
    for next in (end..).take(BETWEEN + TITLE) {
        if let Some(whole) = whole_at(tokens, lexicon, next) {
            return Some((whole, this));
        }
        let word = tokens.word(next);
        let is_this = fits_any(lexicon.this, word);
        // Other words than those that link may stand only after "this".
        if word.is_empty() || !(this || is_this || lexicon.links.contains(&word)) {
            return None;
        }
        this |= is_this;
    }
    None
}

fn before(tokens: &Tokens<'_>, lexicon: &Lexicon, start: usize) -> Option<(Whole, bool)> {
    let mut end = start;
    while let Some(open) = tokens.before_brackets(end) {
        end = open;
    }
    let first = end.saturating_sub(BETWEEN);
    // The name ends just before the place; of two that end there the longer is meant.
    let (at, whole) = (first..end).find_map(|at| {
        let (_, whole) = lexicon.wholes.iter().find(|(name, _)| tokens.phrase(name, at) == Some(end))?;
        Some((at, *whole))
    })?;
    let is_title = |at: &usize| tokens.get(*at).is_some_and(|it| it.kind != Kind::Sign);
    let this = (0..at).rev().take(TITLE).take_while(is_title).any(|it| fits_any(lexicon.this, tokens.word(it)));
    Some((whole, this))
}

fn whole_at(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<Whole> {
    lexicon.wholes.iter().find(|(name, _)| tokens.phrase(name, at).is_some()).map(|(_, whole)| *whole)
}
