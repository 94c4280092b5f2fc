//! What stays on one line: dates, lengths of time, numbers and places.

use crate::syntax::tree::Language;

/// A space at which no line is broken.
pub(super) const FIRM: char = '\u{a0}';

/// A value that stays on one line. English has the spaces that it always had: pages know its dates and citations.
pub(super) fn firm(text: &str, language: Language) -> String {
    match language {
        Language::En => text.to_owned(),
        Language::Ru | Language::Kk => text.replace(' ', &FIRM.to_string()),
    }
}

/// A text whose lines have been made, with ordinary spaces throughout, so that it can be searched.
#[must_use]
pub fn plain(text: &str) -> String {
    text.replace(FIRM, " ")
}
