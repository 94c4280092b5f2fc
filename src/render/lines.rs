//! Lines of text that grow message by message, for a page of text or of HTML.

use super::page::Page;
use crate::localisation::{Localizer, TitleSource};
use crate::message::Message;

/// The lines of a page in the words of its language.
pub(super) struct Lines<'a> {
    /// The page.
    pub page: &'a Page,
    /// The words.
    pub words: Localizer<'a>,
    lines: Vec<Line>,
}

/// A line before it is laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// A text after so many spaces; the lines that it goes on in are indented otherwise.
    Text(String, usize, usize),
    /// Lines that are laid out already.
    LaidOut(String),
    /// An empty line.
    Blank,
}

impl<'a> Lines<'a> {
    /// A page without a line.
    pub fn new(page: &'a Page, titles: &'a dyn TitleSource) -> Self {
        Self { page, words: Localizer::new(page.language, titles), lines: Vec::new() }
    }

    /// A message after so many spaces; the lines that it goes on in are indented by two more.
    pub fn say(&mut self, message: impl Into<Message>, indent: usize) {
        let text = self.words.say(message);
        self.text(&text, indent, indent + 2);
    }

    /// A text after so many spaces; the lines that it goes on in are indented otherwise.
    pub fn text(&mut self, text: &str, first: usize, rest: usize) {
        self.lines.push(Line::Text(text.to_owned(), first, rest));
    }

    /// Lines that are laid out already.
    pub fn lines(&mut self, lines: &str) {
        self.lines.push(Line::LaidOut(lines.to_owned()));
    }

    /// An empty line.
    pub fn blank(&mut self) {
        self.lines.push(Line::Blank);
    }

    /// What was said so far, before it is laid out; nothing of it is left.
    pub fn taken(&mut self) -> Vec<Line> {
        std::mem::take(&mut self.lines)
    }

    /// All of them, and what the page says of itself: which titles the language lacks, and that texts stand as written.
    pub fn end(mut self) -> String {
        for note in self.notes() {
            self.blank();
            self.text(&note, 0, 2);
        }
        self.lines.iter().map(|it| self.laid_out(it)).collect()
    }

    /// What the page says of itself.
    pub fn notes(&self) -> Vec<String> {
        [self.words.lacking(), self.words.texts_as_written()].into_iter().flatten().collect()
    }

    fn laid_out(&self, line: &Line) -> String {
        match line {
            Line::Text(text, first, rest) => self.page.wrap(text, &" ".repeat(*first), &" ".repeat(*rest)) + "\n",
            Line::LaidOut(lines) => lines.clone(),
            Line::Blank => "\n".to_owned(),
        }
    }
}
