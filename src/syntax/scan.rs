//! A first look at a file, by characters rather than by statements.
//!
//! Comes in: the text of a file. Goes out: [`Scan`], the text cut into [`Chunk`]s of one top-level block each, and
//! its comments. Guaranteed from here on: in every chunk the braces are balanced, every quotation ends on its line,
//! nothing is nested deeper than [`DEEPEST`], and keywords consist of Latin letters. Where the author's text is
//! otherwise, a fault says so, and the copy that is handed on is mended byte for byte, so that every place in it is
//! the same place in the original, and what follows can still be read.

use super::fault::SyntaxFault;
use super::letters::{fold, is_look_alike, is_space};
use super::translate::Places;
use super::{
    statements::{BlockKind, statement},
    words::is_keyword,
};
use crate::span::Span;
use std::borrow::Cow;
use std::ops::Range;

/// How many blocks and parentheses may stand in each other.
pub(super) const DEEPEST: usize = 64;

/// A file cut up.
pub(super) struct Scan<'t> {
    /// The text, mended where it had to be; never shorter than the original.
    pub(super) text: Cow<'t, str>,
    /// The stretches to be parsed one by one.
    pub(super) chunks: Vec<Chunk>,
    /// All comments in order.
    pub(super) comments: Vec<Comment>,
    /// Words that become keywords when their Cyrillic letters are read as Latin ones, in order.
    pub(super) folded: Vec<FoldedWord>,
    /// What is wrong so far.
    pub(super) faults: Vec<SyntaxFault>,
    /// Stretches of which enough has been said: what else is found there follows from it.
    pub(super) quiet: Vec<Range<usize>>,
}

/// A stretch of the text that is parsed by itself.
pub(super) struct Chunk {
    /// Where it stands.
    pub(super) range: Range<usize>,
    /// Closing braces that have to be added at its end.
    pub(super) missing: usize,
    /// Whether it is too deeply nested to be parsed at all.
    pub(super) too_deep: bool,
}

/// A comment.
#[derive(Debug)]
pub(super) struct Comment {
    /// From the `#` to the end of its line.
    pub(super) range: Range<usize>,
    /// Whether nothing stands before it on its line.
    pub(super) own_line: bool,
    /// The end of what stands before it, comments not counted.
    pub(super) after: usize,
    /// Whether an empty line sets it apart from the comment before it.
    pub(super) apart_from_last: bool,
    /// Whether an empty line sets it apart from the statement after it.
    pub(super) apart_from_next: bool,
    /// What it says, without `#` and the space after it.
    pub(super) text: String,
}

/// A word with look-alike letters that would be a keyword without them.
#[derive(Debug)]
pub(super) struct FoldedWord {
    /// Where it stands.
    pub(super) range: Range<usize>,
    /// The first such letter.
    pub(super) letter: char,
    /// The keyword.
    pub(super) keyword: String,
}

/// An opening brace that waits for its closing one.
struct Opening {
    at: usize,
    /// The column in which its line begins.
    indent: usize,
}

/// Takes the first look.
pub(super) fn scan<'t>(places: &Places<'_>, text: &'t str) -> Scan<'t> {
    let mut scanner = Scanner::new(places, text, false);
    scanner.run();
    if scanner.left_open && scanner.indented {
        // Something is never closed. In a file that is indented, a statement of the top level at the very beginning
        // of a line shows where the damage ends.
        scanner = Scanner::new(places, text, true);
        scanner.run();
    }
    scanner.finish()
}

struct Scanner<'t, 'p> {
    places: &'p Places<'p>,
    text: &'t str,
    /// Whether a top-level statement at the beginning of a line closes all that is open.
    cut_at_items: bool,
    at: usize,
    open: Vec<Opening>,
    /// Whether a block was never closed.
    left_open: bool,
    parentheses: usize,
    /// The block that is most likely the unclosed one, going by the indentation of closing braces.
    suspect: Option<usize>,
    last_closed: Option<usize>,
    line_start: usize,
    /// The column in which the current line begins, once its first character has been seen.
    indent: Option<usize>,
    /// Whether everything inside a block has been indented so far.
    indented: bool,
    /// The end of the last word or sign.
    after: usize,
    /// Line ends since the last word, sign or comment.
    line_ends: usize,
    chunk_start: usize,
    too_deep: bool,
    edits: Vec<(Range<usize>, String)>,
    tail: String,
    scan: Scan<'t>,
}

impl<'t, 'p> Scanner<'t, 'p> {
    fn new(places: &'p Places<'p>, text: &'t str, cut_at_items: bool) -> Self {
        Self {
            places,
            text,
            cut_at_items,
            at: 0,
            open: Vec::new(),
            left_open: false,
            parentheses: 0,
            suspect: None,
            last_closed: None,
            line_start: 0,
            indent: None,
            indented: true,
            after: 0,
            line_ends: 0,
            chunk_start: 0,
            too_deep: false,
            edits: Vec::new(),
            tail: String::new(),
            scan: Scan {
                text: Cow::Borrowed(text),
                chunks: Vec::new(),
                comments: Vec::new(),
                folded: Vec::new(),
                faults: Vec::new(),
                quiet: Vec::new(),
            },
        }
    }

    fn run(&mut self) {
        while let Some(&byte) = self.text.as_bytes().get(self.at) {
            match byte {
                b'\n' => {
                    self.at += 1;
                    self.line_start = self.at;
                    self.line_ends += 1;
                    self.indent = None;
                }
                b' ' | b'\t' | b'\r' => self.at += 1,
                b'#' => self.comment(),
                _ => {
                    let Some(letter) = self.rest().chars().next() else { break };
                    if is_space(letter) {
                        self.at += letter.len_utf8();
                        continue;
                    }
                    self.first_of_line(byte);
                    if std::mem::take(&mut self.line_ends) > 1
                        && let Some(comment) =
                            self.scan.comments.last_mut().filter(|last| last.range.start >= self.after)
                    {
                        comment.apart_from_next = true;
                    }
                    match byte {
                        b'"' => self.quotation(),
                        b'{' => self.opening(),
                        b'}' => self.closing(),
                        b'(' => self.parenthesis(),
                        b')' => {
                            self.parentheses = self.parentheses.saturating_sub(1);
                            self.at += 1;
                        }
                        b'@' => {
                            self.parentheses = 0;
                            self.at += 1;
                        }
                        _ if is_word(letter) => self.word(),
                        _ => self.at += letter.len_utf8(),
                    }
                    self.after = self.at;
                }
            }
        }
        let end = self.text.len();
        if self.open.is_empty() {
            self.cut(end, 0);
        } else {
            self.unclosed(end);
        }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn span(&self, start: usize, end: usize) -> Span {
        self.places.span(start, end)
    }

    /// Notes how far a line is indented, and whether it begins a statement of the top level inside a block.
    fn first_of_line(&mut self, byte: u8) {
        if self.indent.is_some() {
            return;
        }
        let indent = self.at - self.line_start;
        self.indent = Some(indent);
        if indent > 0 || self.open.is_empty() || byte == b'}' {
            return;
        }
        let word: &str = self.rest().split(|letter| !is_word(letter)).next().unwrap_or_default();
        if statement(BlockKind::File, word).is_none() {
            self.indented = false;
        } else if self.cut_at_items {
            self.unclosed(self.at);
        }
    }

    fn line_end(&self) -> usize {
        self.rest().find('\n').map_or(self.text.len(), |length| self.at + length)
    }

    fn comment(&mut self) {
        let line_end = self.line_end();
        let line = self.text.get(self.at..line_end).unwrap_or_default().trim_end_matches(is_space);
        let text = line.strip_prefix('#').unwrap_or(line);
        self.scan.comments.push(Comment {
            range: self.at..self.at + line.len(),
            own_line: self.indent.is_none(),
            after: self.after,
            apart_from_last: self.line_ends > 1,
            apart_from_next: false,
            text: text.strip_prefix(' ').unwrap_or(text).to_owned(),
        });
        self.line_ends = 0;
        self.at = line_end;
    }

    fn quotation(&mut self) {
        self.parentheses = 0;
        let start = self.at;
        let mut escaped = false;
        for (offset, byte) in self.rest().bytes().enumerate().skip(1) {
            match byte {
                b'\n' => break,
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    self.at = start + offset + 1;
                    return;
                }
                _ => {}
            }
        }
        self.unending_quotation(start);
    }

    /// A quotation without its end is taken to end with its line, but for a `{` there.
    fn unending_quotation(&mut self, start: usize) {
        let line_end = self.line_end();
        let line = self.text.get(start..line_end).unwrap_or_default().trim_end();
        let line = line.strip_suffix('{').map_or(line, str::trim_end);
        let end = start + line.len();
        self.scan.faults.push(SyntaxFault::Quotation { span: self.span(start, end.max(start + 1)) });
        self.scan.quiet.push(self.line_start..line_end);
        // The place of the mark that is put in: the first character after it (a line end or a space), if there is one.
        let mark = match self.text.as_bytes().get(end) {
            Some(b'{') => None,
            Some(_) => Some(end..end + 1),
            None => Some(end..end),
        };
        match mark {
            None => self.edits.push((start..start + 1, " ".into())),
            Some(mark) => {
                self.edits.push((start + 1..end, " ".repeat(end.saturating_sub(start + 1))));
                if mark.is_empty() {
                    self.tail.push('"');
                } else {
                    // Any wider space is left as wide as it was.
                    let width = self.text.get(end..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
                    self.edits.push((end..end + width, format!("{:width$}", "\"")));
                }
            }
        }
        self.at = end.max(start + 1);
    }

    fn opening(&mut self) {
        self.parentheses = 0;
        self.open.push(Opening { at: self.at, indent: self.indent.unwrap_or_default() });
        self.depth();
        self.at += 1;
    }

    fn parenthesis(&mut self) {
        self.parentheses += 1;
        self.depth();
        self.at += 1;
    }

    fn depth(&mut self) {
        if self.open.len() + self.parentheses > DEEPEST && !self.too_deep {
            self.too_deep = true;
            self.scan.faults.push(SyntaxFault::TooDeep { span: self.span(self.at, self.at + 1), deepest: DEEPEST });
        }
    }

    fn closing(&mut self) {
        self.parentheses = 0;
        let first = self.text.get(self.line_start..self.at).is_some_and(|before| before.trim().is_empty());
        match self.open.pop() {
            Some(opening) => {
                let outdented = self.indent.is_some_and(|indent| indent < opening.indent);
                if first && outdented && self.suspect.is_none() {
                    self.suspect = Some(opening.at);
                }
                self.last_closed = Some(opening.at);
                if self.open.is_empty() {
                    self.cut(self.at + 1, 0);
                }
            }
            None => {
                self.edits.push((self.at..self.at + 1, " ".into()));
                self.scan.quiet.push(self.chunk_start..self.at);
                self.scan.faults.push(SyntaxFault::ClosedTwice {
                    span: self.span(self.at, self.at + 1),
                    before: self.last_closed.map(|at| self.span(at, at + 1)),
                });
            }
        }
        self.at += 1;
    }

    /// Ends a chunk.
    fn cut(&mut self, end: usize, missing: usize) {
        if self.chunk_start < end || missing > 0 {
            self.scan.chunks.push(Chunk { range: self.chunk_start..end, missing, too_deep: self.too_deep });
        }
        self.chunk_start = end;
        self.suspect = None;
        self.too_deep = false;
    }

    /// Ends a chunk although blocks of it are open.
    fn unclosed(&mut self, end: usize) {
        let innermost = self.open.last().map(|opening| opening.at);
        if let Some(at) = self.suspect.or(innermost) {
            self.scan.faults.push(SyntaxFault::Unclosed { span: self.span(at, at + 1), end: self.span(end, end) });
        }
        let missing = self.open.len();
        self.left_open = true;
        self.open.clear();
        self.cut(end, missing);
    }

    /// Reads a run of letters and digits; one that is a keyword but for look-alike letters becomes that keyword.
    fn word(&mut self) {
        let start = self.at;
        let rest = self.rest();
        let length = rest.find(|letter| !is_word(letter)).unwrap_or(rest.len());
        self.at += length;
        let word = rest.get(..length).unwrap_or_default();
        if word.is_ascii() {
            return;
        }
        let Some(letter) = word.chars().find(|&letter| is_look_alike(letter)) else { return };
        let keyword = fold(word);
        let joined = self.text.as_bytes().get(self.at) == Some(&b'-')
            || start.checked_sub(1).and_then(|before| self.text.as_bytes().get(before)) == Some(&b'-');
        if joined || !is_keyword(&keyword) {
            return;
        }
        self.edits.push((start..self.at, format!("{keyword:length$}")));
        self.scan.folded.push(FoldedWord { range: start..self.at, letter, keyword });
    }

    /// Applies the mends.
    fn finish(mut self) -> Scan<'t> {
        if !self.edits.is_empty() || !self.tail.is_empty() {
            let mut mended = String::with_capacity(self.text.len() + self.tail.len());
            let mut done = 0;
            for (range, new) in &self.edits {
                mended.push_str(self.text.get(done..range.start).unwrap_or_default());
                mended.push_str(new);
                done = range.end;
            }
            mended.push_str(self.text.get(done..).unwrap_or_default());
            mended.push_str(&self.tail);
            if let Some(last) = self.scan.chunks.last_mut().filter(|last| last.range.end == self.text.len()) {
                last.range.end = mended.len();
            }
            self.scan.text = Cow::Owned(mended);
        }
        self.scan
    }
}

/// Whether a character belongs to a word, be it one of this language or not.
fn is_word(letter: char) -> bool {
    letter == '_' || letter.is_alphanumeric()
}
