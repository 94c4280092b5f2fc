//! The numbers of acts: `№ 600`, `N 28`, `No. 34 / қе`.

use super::Found;
use super::lexicon::Lexicon;
use super::mention::Figure;
use super::moved::level_of;
use super::token::{Tokens, fits_any};

/// Looks for the number of an act that is announced at `at`.
///
/// The mark of acts that are not secret is `қе`, `нс` or `ns`, as the language has it, and always given as `қе`.
pub(super) fn act_at(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<Vec<Found>> {
    let mut next = sign_end(tokens, lexicon, at)?;
    if numbers_something_else(tokens, lexicon, at, next) {
        return None;
    }
    let mut number = tokens.digits(next).to_owned();
    next += 1;
    if tokens.is_dash(next) && tokens.is_glued(next) && tokens.is_glued(next + 1) {
        let part = tokens.get(next + 1).filter(|it| is_part(it.raw))?;
        number.push('-');
        number.push_str(&part.raw.to_uppercase());
        next += 2;
    }
    let slash = tokens.sign(next) == "/";
    let mark_at = if slash { next + 1 } else { next };
    if let Some(mark) = mark(tokens.word(mark_at), slash) {
        number = format!("{number}/{mark}");
        next = mark_at + 1;
    } else if slash && !tokens.digits(mark_at).is_empty() {
        number = format!("{number}/{}", tokens.digits(mark_at));
        next = mark_at + 1;
    }
    Some(vec![Found { figure: Figure::Act(number), at, end: next }])
}

/// The position of the digits that a number sign announces.
fn sign_end(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize) -> Option<usize> {
    let is_sign = tokens.sign(at) == "№"
        || (lexicon.number_signs.contains(&tokens.word(at)) && tokens.get(at).is_some_and(|it| it.is_capital()));
    let next = if tokens.sign(at + 1) == "." { at + 2 } else { at + 1 };
    (is_sign && !tokens.digits(next).is_empty()).then_some(next)
}

/// Whether a number is that of a form, a telephone, or an issue in which an act was published: `2013 г., № 12, ст. 227`.
fn numbers_something_else(tokens: &Tokens<'_>, lexicon: &Lexicon, at: usize, digits: usize) -> bool {
    let before = Tokens::before(at);
    let is_form = fits_any(lexicon.numbered_otherwise, tokens.word(before));
    let is_phone = tokens.sign(digits + 1) == "(" && tokens.digits(digits + 2).len() > 2;
    let is_issue = tokens.sign(before) == "," && tokens.sign(digits + 1) == "," && {
        let point = Tokens::before(before);
        let year = if tokens.sign(point) == "." { Tokens::before(point) } else { point };
        fits_any(lexicon.year, tokens.word(year)) || tokens.digits(year).len() == 4
    };
    is_form || is_phone || is_issue || numbers_place(tokens, lexicon, before, digits + 1)
}

/// Whether the number is that of an annex: `Annex No. 4`, `№ 4 қосымша`.
fn numbers_place(tokens: &Tokens<'_>, lexicon: &Lexicon, before: usize, after: usize) -> bool {
    let beside = match (lexicon.number_first, tokens.is_dash(after)) {
        (true, true) => after + 1,
        (true, false) => after,
        (false, _) => before,
    };
    level_of(lexicon, tokens.word(beside)).is_some()
}

/// What may follow the digits after a hyphen: Roman figures and digits.
fn is_part(text: &str) -> bool {
    text.chars().all(|it| it.is_ascii_digit() || "IVXLCІХ".contains(it))
}

/// The mark of an act, of up to four letters after a slash.
fn mark(word: &str, after_slash: bool) -> Option<&str> {
    match word {
        "ns" | "нс" | "қе" => Some("қе"),
        _ if after_slash && !word.is_empty() && word.chars().count() <= 4 => Some(word),
        _ => None,
    }
}
