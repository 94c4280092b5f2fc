//! Lines of text that grow message by message.

use super::page::Page;
use crate::localisation::{Localizer, TitleSource};
use crate::message::Message;

/// The lines of a page in the words of its language.
pub(super) struct Lines<'a> {
    /// The page.
    pub page: &'a Page,
    /// The words.
    pub words: Localizer<'a>,
    out: String,
}

impl<'a> Lines<'a> {
    /// A page without a line.
    pub fn new(page: &'a Page, titles: &'a dyn TitleSource) -> Self {
        Self { page, words: Localizer::new(page.language, titles), out: String::new() }
    }

    /// A message after so many spaces; the lines that it goes on in are indented by two more.
    pub fn say(&mut self, message: impl Into<Message>, indent: usize) {
        let text = self.words.say(message);
        self.text(&text, indent, indent + 2);
    }

    /// A text after so many spaces; the lines that it goes on in are indented otherwise.
    pub fn text(&mut self, text: &str, first: usize, rest: usize) {
        let (first, rest) = (" ".repeat(first), " ".repeat(rest));
        self.out.push_str(&(self.page.wrap(text, &first, &rest) + "\n"));
    }

    /// Lines that are laid out already.
    pub fn lines(&mut self, lines: &str) {
        self.out.push_str(lines);
    }

    /// An empty line.
    pub fn blank(&mut self) {
        self.out.push('\n');
    }

    /// All of them, and what the page says of itself: which titles the language lacks, and that texts stand as written.
    pub fn end(mut self) -> String {
        let notes: Vec<String> = [self.words.lacking(), self.words.texts_as_written()].into_iter().flatten().collect();
        for note in notes {
            self.blank();
            self.text(&note, 0, 2);
        }
        self.out
    }
}
