//! What a text names, whether or not it can be read as rules.

use super::letters::fold;
use super::statements::{BlockKind, statement};
use super::tokens::tokens;
use crate::diagnostic::did_you_mean;

/// The beginning of a statement of the top level: its first word, and the name that follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The first word.
    pub word: &'static str,
    /// The name.
    pub name: String,
}

/// Every name and keyword in a text, without its comments and quotations.
pub fn names_in(text: &str) -> impl Iterator<Item = String> + '_ {
    tokens(text).filter(|token| token.text.starts_with(is_name)).flat_map(|token| token.text.split('.')).map(fold)
}

/// The statement of the top level that a text was most likely meant to be.
#[must_use]
pub fn opening_of(text: &str) -> Option<Opening> {
    let mut tokens = tokens(text);
    let first = fold(&tokens.next()?.text.to_lowercase());
    let word = statement(BlockKind::File, &first)
        .map(|statement| statement.word)
        .or_else(|| did_you_mean(&first, BlockKind::File.words()))?;
    Some(Opening { word, name: fold(tokens.next()?.text) })
}

/// Every place of a text at which a statement of the top level may begin, in comments and quotations too: where marks
/// and braces are missing, nobody can tell what is one.
pub fn openings_in(text: &str) -> impl Iterator<Item = Opening> + '_ {
    let mut before = "";
    text.split(|letter| !is_name(letter) && letter != '-').filter(|word| !word.is_empty()).filter_map(move |name| {
        let word = statement(BlockKind::File, &fold(std::mem::replace(&mut before, name)))?.word;
        Some(Opening { word, name: fold(name) })
    })
}

fn is_name(letter: char) -> bool {
    letter == '_' || letter.is_alphanumeric()
}
