//! What the codes of findings mean, for people.

use super::lines::Lines;
use super::page::Page;
use crate::localisation::NoTitles;
use crate::manual::{Entry, Part, entries, flowing};
use crate::message;
use serde::Serialize;

/// What is said of one code, for programs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PublishedEntry {
    /// The code.
    pub code: &'static str,
    /// The first sentence: what is wrong.
    pub summary: String,
    /// Sentences and examples, in the order in which they are read.
    pub parts: Vec<PublishedPart>,
}

/// A part of it, by what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "is", content = "text", rename_all = "lowercase")]
pub enum PublishedPart {
    /// A paragraph.
    Words(String),
    /// A text that has the finding.
    Wrong(&'static str),
    /// The same text mended, or another one that is right.
    Right(&'static str),
}

impl PublishedEntry {
    /// All that is said of one code.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        let part = |part: &Part| match part {
            Part::Words(words) => PublishedPart::Words(flowing(words)),
            Part::Wrong(text) => PublishedPart::Wrong(text),
            Part::Right(text) => PublishedPart::Right(text),
        };
        Self { code: entry.code, summary: entry.summary(), parts: entry.parts.iter().map(part).collect() }
    }
}

/// Every code with its first sentence.
#[must_use]
pub fn all_told(page: &Page) -> String {
    let mut lines = Lines::new(page, &NoTitles);
    for entry in entries(page.language) {
        lines.text(entry.code, 0, 2);
        lines.text(&entry.summary(), 4, 4);
    }
    lines.end()
}

/// All that is said of one code.
#[must_use]
pub fn told(entry: &Entry, page: &Page) -> String {
    let mut lines = Lines::new(page, &NoTitles);
    lines.text(entry.code, 0, 0);
    for part in &entry.parts {
        lines.blank();
        match part {
            Part::Words(words) => lines.text(&flowing(words), 0, 0),
            Part::Wrong(text) => {
                lines.say(message!("finding-example-wrong"), 0);
                quoted(text, &mut lines);
            }
            Part::Right(text) => {
                lines.say(message!("finding-example-right"), 0);
                quoted(text, &mut lines);
            }
        }
    }
    lines.end()
}

/// An example, indented, with its lines as they are.
fn quoted(text: &str, lines: &mut Lines<'_>) {
    for line in text.trim_end().split('\n') {
        lines.lines(&if line.trim().is_empty() { "\n".to_owned() } else { format!("    {line}\n") });
    }
}
