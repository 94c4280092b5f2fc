//! How a program mends a text that cannot be read: only where a slip of the hand leaves no doubt of what was meant.
//!
//! A number never gets another unit, a day is never turned round, and nothing is moved or taken out. Whether the statement
//! is right then is not asked here: [`crate::mend`] tries each mend and takes back what does not help.

use super::fault::SyntaxFault;
use super::phrase::Phrase;
use super::recover::other_words;
use super::unit;
use super::words::Words;
use crate::diagnostic::{Instead, Mend};
use crate::span::Span;

/// How a fault is mended, where that leaves no doubt.
pub(super) fn mend(fault: &SyntaxFault) -> Option<Mend> {
    let text = |from: &str, to: String| Some(Mend::word(fault.span(), from, Instead::Text(to)));
    let keyword = |from: &str, to: &str| Some(Mend::word(fault.span(), from, Instead::Keyword(to.to_owned())));
    match fault {
        // Another word of the same meaning is for its author to think about.
        SyntaxFault::Unreadable { word, meant: Some(meant), .. } if other_words(&word.to_lowercase()).is_none() => {
            is_near(word, meant).then(|| keyword(word, meant)).flatten()
        }
        SyntaxFault::Expected { found, meant: Some(meant), .. } => {
            is_near(found, meant).then(|| keyword(found, meant)).flatten()
        }
        SyntaxFault::Expected { found, expected, .. } => {
            let wants = |phrase| expected.iter().any(|it| matches!(it, Words::Thing(it) if *it == phrase));
            let place = wants(Phrase::Place) || wants(Phrase::PlaceNumber);
            (found == "@" && place && wants(Phrase::NextStatement)).then(|| text(found, ",".to_owned())).flatten()
        }
        SyntaxFault::Unit { found, measure, .. } => keyword(&found.written, unit::meant(found, *measure)?),
        SyntaxFault::Joined { number, word, .. } => text(&format!("{number}{word}"), format!("{number} {word}")),
        SyntaxFault::LookAlike { span, keyword, .. } => {
            Some(Mend { span: *span, from: None, to: Instead::Text(keyword.clone()) })
        }
        SyntaxFault::Keyword { word, meant: Some(meant), .. } => text(word, meant.clone()),
        SyntaxFault::Unnamed { span, keywords, .. } => {
            let line = format!("{} {}\n", keywords.line(), keywords.code());
            Some(Mend { span: Span::new(span.file, 0, 0), from: None, to: Instead::Text(line) })
        }
        SyntaxFault::Date { text: written, time, meant: Some(meant), .. } if *time || is_certain(written) => {
            text(written, meant.clone())
        }
        _ => None,
    }
}

/// Whether a word is a keyword but for a slip or two. Words of other alphabets have been held against the keywords of their
/// file before, which are not known here.
fn is_near(word: &str, keyword: &str) -> bool {
    let word = word.to_lowercase();
    let most = if keyword.chars().count() > 4 { 2 } else { 1 };
    !word.is_ascii() || strsim::damerau_levenshtein(&word, keyword) <= most
}

/// Whether a day that is written otherwise can be read in one way only: the year stands first, or the one number of the
/// other two is too large for a month or is the same.
fn is_certain(written: &str) -> bool {
    let numbers: Vec<u32> = written.split(['.', '-', '/']).filter_map(|it| it.parse().ok()).collect();
    match *numbers.as_slice() {
        [year, ..] if year > 31 => true,
        [one, other, _] => one > 12 || other > 12 || one == other,
        _ => false,
    }
}
