//! What a text names, whether or not it can be read as rules.

use super::keywords::Keywords;
use super::letters::fold;
use super::statements::{BlockKind, statement};
use super::tokens::tokens;
use super::translate::{in_english, keywords_of};

/// The beginning of a statement of the top level: its first word, and the name that follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The first word.
    pub word: &'static str,
    /// The name.
    pub name: String,
    /// The words after it, as many as tell what a service stands under.
    pub then: Vec<String>,
}

/// How many words after the name are looked at: `under`, the act, and one for a slip.
const NEAR: usize = 3;

/// Every name and keyword in a text, without its comments and quotations.
pub fn names_in(text: &str) -> impl Iterator<Item = String> + '_ {
    tokens(text).filter(|token| token.text.starts_with(is_name)).flat_map(|token| token.text.split('.')).map(fold)
}

/// The statement of the top level that a text was most likely meant to be, in a file with these keywords.
#[must_use]
pub fn opening_of(text: &str, keywords: Keywords) -> Option<Opening> {
    let text = in_english(text, keywords);
    let mut tokens = tokens(&text).map(|token| token.text);
    let first = tokens.next()?.to_lowercase();
    let word = statement(BlockKind::File, &fold(&first))
        .map(|statement| statement.word)
        .or_else(|| keywords.meant(&first, BlockKind::File.words()))?;
    Some(Opening { word, name: fold(tokens.next()?), then: tokens.take(NEAR).map(fold).collect() })
}

/// Every place of a file at which a statement of the top level may begin, in comments and quotations too: where marks
/// and braces are missing, nobody can tell what is one. The procedure that a case names (`service a.b`) is none.
#[must_use]
pub fn openings_in(text: &str) -> Vec<Opening> {
    // As if all were one line without comments and quotations.
    let plain = text.replace(['#', '"'], " ");
    let plain = in_english(&plain, keywords_of(text));
    let mut ahead = plain.split(|letter| !is_name(letter) && !"-.".contains(letter)).filter(|word| !word.is_empty());
    let each = std::iter::from_fn(move || ahead.next().map(|word| (word, ahead.clone())));
    let opening = |(word, mut ahead): (&str, _)| opening(word, &mut ahead);
    each.filter_map(opening).collect()
}

/// The statement that begins with a word and goes on with others.
fn opening<'t>(word: &str, ahead: &mut impl Iterator<Item = &'t str>) -> Option<Opening> {
    let word = statement(BlockKind::File, &fold(word))?.word;
    let name = ahead.next().filter(|name| !name.contains('.'))?;
    Some(Opening { word, name: fold(name), then: ahead.take(NEAR).map(fold).collect() })
}

/// Whether a file holds cases and nothing else, as far as its braces tell; of one whose keywords are not English, nothing
/// is told.
#[must_use]
pub fn is_only_cases(text: &str) -> bool {
    let (mut depth, mut begins, mut cases) = (0_usize, true, false);
    for token in tokens(text) {
        match token.text {
            "{" => depth += 1,
            "}" => match depth.checked_sub(1) {
                Some(outer) => (depth, begins) = (outer, outer == 0),
                None => return false,
            },
            "case" if begins => (begins, cases) = (false, true),
            _ if begins => return false,
            _ => {}
        }
    }
    cases && begins && depth == 0
}

fn is_name(letter: char) -> bool {
    letter == '_' || letter.is_alphanumeric()
}
