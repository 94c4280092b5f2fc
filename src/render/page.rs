//! The page that text is laid out on.

use crate::calendar::Day;
use crate::localisation::plain;
use crate::syntax::tree::Language;
use unicode_width::UnicodeWidthStr;

/// How text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// Columns, at least 40.
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
    /// Breaks `text` into lines that fit, the first one after `first`, the others after `rest`.
    #[must_use]
    pub fn wrap(&self, text: &str, first: &str, rest: &str) -> String {
        plain(&textwrap::fill(text, self.options(first, rest)))
    }

    /// The same, with lines broken at spaces only, so that paths and numbers of acts stay whole.
    #[must_use]
    pub fn wrap_at_spaces(&self, text: &str, first: &str, rest: &str) -> String {
        plain(&textwrap::fill(text, self.options(first, rest).word_separator(textwrap::WordSeparator::AsciiSpace)))
    }

    fn options<'t>(&self, first: &'t str, rest: &'t str) -> textwrap::Options<'t> {
        textwrap::Options::new(self.width.max(40))
            .initial_indent(first)
            .subsequent_indent(rest)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .break_words(false)
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
