//! Blanks: quotations of nothing but dots, which somebody is to fill in.
//!
//! `reglament new` writes them, and so do the models in findings that people copy. Such a text says nothing to anybody, so
//! that the file is not done; it can be read and run all the same.

use super::tokens::tokens;
use crate::diagnostic::Diagnostic;
use crate::message;
use crate::span::{FileId, Span};

/// The texts that stand for one that is to be written.
const BLANKS: [&str; 2] = ["\"…\"", "\"...\""];

/// The blocks of a text, each by the bytes of its opening and its closing brace.
#[must_use]
pub fn blocks(text: &str) -> Vec<(usize, usize)> {
    let (mut open, mut blocks) = (Vec::new(), Vec::new());
    for token in tokens(text) {
        match token.text {
            "{" => open.push(token.range.start),
            "}" => blocks.extend(open.pop().map(|start| (start, token.range.start))),
            _ => {}
        }
    }
    blocks.sort_unstable();
    blocks
}

/// A finding for each blank of a file.
#[must_use]
pub fn blanks(file: FileId, text: &str) -> Vec<Diagnostic> {
    let blank = |range: std::ops::Range<usize>| {
        Diagnostic::warning("regl::text::blank", message!("syntax-blank"))
            .at(Span::new(file, range.start, range.end), message!("syntax-blank-here"))
            .help(message!("syntax-blank-help"))
    };
    if !BLANKS.iter().any(|it| text.contains(it)) {
        return Vec::new();
    }
    let blanks = tokens(text).filter(|token| BLANKS.contains(&token.text));
    blanks.map(|token| blank(token.range)).collect()
}
