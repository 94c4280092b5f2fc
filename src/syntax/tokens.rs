//! Words and signs of a stretch of text, for speaking of what stands where.

use super::letters::is_space;
use std::ops::Range;

/// The words, quotations and signs of `text` in order, with their places; comments are left out.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let token = token_from(text, at)?;
        at = token.range.end;
        Some(token)
    })
}

/// A word, a quotation or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'t> {
    pub(super) text: &'t str,
    pub(super) range: Range<usize>,
}

impl Token<'_> {
    /// Whether it begins with a digit, as numbers, dates and times do.
    pub(super) fn is_number(&self) -> bool {
        self.text.starts_with(|first: char| first.is_ascii_digit())
    }
}

fn token_from(text: &str, mut at: usize) -> Option<Token<'_>> {
    loop {
        let rest = text.get(at..)?;
        let first = rest.chars().next()?;
        let length = if is_space(first) {
            at += first.len_utf8();
            continue;
        } else if first == '#' {
            at += rest.find('\n').unwrap_or(rest.len());
            continue;
        } else if first == '"' {
            quotation_length(rest)
        } else if is_word(first) {
            word_length(rest)
        } else {
            first.len_utf8()
        };
        return Some(Token { text: rest.get(..length)?, range: at..at + length });
    }
}

fn quotation_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            '\n' => return at,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// A word goes on over a point, a colon or a dash that another letter follows: `2014-09-30`, `09:30`, `order-305`.
fn word_length(text: &str) -> usize {
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let joins = matches!(letter, '.' | ':' | '-' | '/') && letters.peek().is_some_and(|&(_, next)| is_word(next));
        if !is_word(letter) && !joins {
            return at;
        }
    }
    text.len()
}

fn is_word(letter: char) -> bool {
    letter == '_' || letter.is_alphanumeric() || ('\u{0300}'..='\u{036F}').contains(&letter)
}
