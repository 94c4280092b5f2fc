//! The page that text is laid out on.

use super::firm::words;
use crate::calendar::Day;
use crate::localisation::plain;
use crate::syntax::tree::Language;
use unicode_width::UnicodeWidthStr;

/// The width of a page that breaks no lines: that of files and pipes.
pub const UNBROKEN: usize = usize::MAX;

/// How text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// Columns, at least 40, or [`UNBROKEN`].
    pub width: usize,
    /// The language of words and titles.
    pub language: Language,
}

impl Default for Page {
    fn default() -> Self {
        Self { width: 100, language: Language::En }
    }
}

impl Page {
    /// Breaks `text` into lines that fit, the first one after `first`, the others after `rest`. Lines are broken at spaces
    /// only, and dates and citations never, be they longer than a line.
    #[must_use]
    pub fn wrap(&self, text: &str, first: &str, rest: &str) -> String {
        if self.width == UNBROKEN {
            return plain(&format!("{first}{}", text.replace('\n', &format!("\n{rest}"))));
        }
        let options = textwrap::Options::new(self.width.max(40))
            .initial_indent(first)
            .subsequent_indent(rest)
            .word_separator(textwrap::WordSeparator::Custom(words))
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .break_words(false);
        plain(&textwrap::fill(text, options))
    }
}

/// `2 working days`; those between a last day and the day itself can all be days that do not count.
pub fn delay(working_days: i32) -> String {
    match working_days {
        0 => "no day that counts".to_owned(),
        1 => "1 working day".to_owned(),
        days => format!("{days} working days"),
    }
}

/// `Mon 3 Nov 2014`
#[must_use]
pub fn long_day(day: Day) -> String {
    day.date().format("%a %-d %b %Y").to_string()
}

/// `Mon 3 Nov`
#[must_use]
pub fn short_day(day: Day) -> String {
    day.date().format("%a %-d %b").to_string()
}

/// `text` filled up with spaces to `columns` of the terminal; longer text stays as it is.
#[must_use]
pub fn pad(text: &str, columns: usize) -> String {
    let missing = columns.saturating_sub(text.width());
    format!("{text}{}", " ".repeat(missing))
}
