//! Places in rule files.
//!
//! Comes in: files as text. Goes out: [`Span`]s that every room may carry along, and [`Sources`] that turn a span
//! back into a file name, a line and a column. A span always lies inside the file it names.

use std::fmt;

/// A file among the [`Sources`] of one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(u32);

impl FileId {
    /// The file that was added first.
    pub const FIRST: FileId = FileId(0);

    /// The file that was added after so many others.
    pub(crate) fn numbered(number: usize) -> Self {
        FileId(u32::try_from(number).unwrap_or(u32::MAX))
    }
}

/// A stretch of a file, in bytes: `start` is inside, `end` is outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span of `file` from byte `start` up to, not including, byte `end`.
    #[must_use]
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { file, start: clamp(start), end: clamp(end.max(start)) }
    }

    /// The smallest span that holds both; the file is that of `self`.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        Span { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// One file: its name as the user knows it and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The name shown in diagnostics, usually a path.
    pub name: String,
    /// The text, exactly as read (byte-order mark and line ends included).
    pub text: String,
    /// The byte at which each line starts.
    line_starts: Vec<usize>,
}

impl SourceFile {
    fn new(name: String, text: String) -> Self {
        let first = std::iter::once(0);
        let line_starts = match text.contains('\r') {
            true => first.chain(line_ends(&text).map(|at| at + 1)).collect(),
            // Nearly all texts: a search for one byte is much faster.
            false => first.chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect(),
        };
        Self { name, text, line_starts }
    }
}

/// Where the lines of a text end, each by its last byte: `\n`, `\r\n`, and `\r` by itself.
pub fn line_ends(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    let ends = move |at: usize, byte: u8| byte == b'\n' || byte == b'\r' && bytes.get(at + 1) != Some(&b'\n');
    bytes.iter().enumerate().filter(move |&(at, &byte)| ends(at, byte)).map(|(at, _)| at)
}

/// All files of one run, in the order in which they were added.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    files: Vec<SourceFile>,
}

/// A place as people count it: both numbers start at 1, columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl fmt::Display for LineColumn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

impl Sources {
    /// Adds a file and returns the id by which spans name it.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        let id = FileId::numbered(self.files.len());
        self.files.push(SourceFile::new(name.into(), text.into()));
        id
    }

    /// The file that `id` names.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// All files with their ids, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(number, file)| (FileId::numbered(number), file))
    }

    /// The text that `span` covers; empty where the span does not fit its file.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file).and_then(|file| file.text.get(span.start as usize..span.end as usize)).unwrap_or_default()
    }

    /// Where `span` starts, as people count lines and columns.
    #[must_use]
    pub fn line_column(&self, span: Span) -> LineColumn {
        let Some(file) = self.file(span.file) else { return LineColumn { line: 1, column: 1 } };
        let at = (span.start as usize).min(file.text.len());
        let line = file.line_starts.partition_point(|&start| start <= at);
        let start = file.line_starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let before = file.text.get(start..at).unwrap_or_default();
        LineColumn { line, column: before.chars().filter(|&c| c != '\u{feff}').count() + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let mut sources = Sources::default();
        let file = sources.add("a.regl", "ab\r\nқазақ x");
        let x = Span::new(file, "ab\r\nқазақ ".len(), "ab\r\nқазақ x".len());
        assert_eq!(sources.text(x), "x");
        assert_eq!(sources.line_column(x), LineColumn { line: 2, column: 7 });
    }

    #[test]
    fn a_carriage_return_by_itself_ends_a_line() {
        let mut sources = Sources::default();
        let file = sources.add("a.regl", "a\rb\r\nc\n\rd");
        let lines =
            [(2, 2), (5, 3), (8, 5)].map(|(at, line)| (sources.line_column(Span::new(file, at, at)).line, line));
        assert!(lines.iter().all(|(found, line)| found == line), "{lines:?}");
    }
}
