//! Reading snapshot files. What is read in full is written again to the byte, but for spaces and remarks.

use super::fault::SnapshotFault;
use super::grammar::{KINDS, kind};
use super::snapshot::{CASE, HEAD, Line, Snapshot, VERSION};
use crate::span::{FileId, Span};
use std::collections::HashMap;

/// What a tool that merges versions puts around the two sides, and between them.
const MERGE_MARKS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// The snapshots of the text of a file, in their order.
///
/// # Errors
///
/// Everything that is wrong with it.
pub fn read_snapshots(file: FileId, text: &str) -> Result<Vec<Snapshot>, Vec<SnapshotFault>> {
    let mut reader = Reader { snapshots: Vec::new(), faults: Vec::new(), seen: HashMap::new(), begun: false };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let written = line.trim_end_matches(['\n', '\r']).trim_start_matches('\u{feff}');
        reader.line(written.trim(), Span::new(file, start, start + line.trim_end().len()));
        start += line.len();
    }
    if !reader.begun {
        reader.faults.push(SnapshotFault::Head(Span::new(file, 0, 0)));
    }
    reader.finish_case();
    if reader.faults.is_empty() {
        return Ok(reader.snapshots.into_iter().map(|(snapshot, _)| snapshot).collect());
    }
    // What follows from the two sides of a merge is not worth telling.
    let merged = reader.faults.iter().any(|it| matches!(it, SnapshotFault::Merge(_)));
    reader.faults.retain(|it| !merged || matches!(it, SnapshotFault::Merge(_)));
    Err(reader.faults)
}

struct Reader {
    /// The snapshots so far, each with the place of its name.
    snapshots: Vec<(Snapshot, Span)>,
    faults: Vec<SnapshotFault>,
    /// Where the snapshot of each case stands.
    seen: HashMap<String, Span>,
    /// Whether the head has been read.
    begun: bool,
}

impl Reader {
    fn line(&mut self, line: &str, span: Span) {
        if MERGE_MARKS.iter().any(|mark| line.starts_with(mark)) {
            self.faults.push(SnapshotFault::Merge(span));
        } else if line.is_empty() || line.starts_with('#') {
        } else if !self.begun {
            self.begun = true;
            self.head(line, span);
        } else if let Some(name) = line.strip_prefix(CASE).filter(|it| it.starts_with(' ')) {
            self.case(name.trim(), span);
        } else {
            self.fact(line, span);
        }
    }

    fn head(&mut self, line: &str, span: Span) {
        match line.strip_prefix(HEAD).map(str::trim) {
            Some(version) if version == VERSION.to_string() => {}
            Some(version) if version.parse::<u32>().is_ok() => {
                self.faults.push(SnapshotFault::Version { version: version.to_owned(), span });
            }
            _ => self.faults.push(SnapshotFault::Head(span)),
        }
    }

    fn case(&mut self, name: &str, span: Span) {
        self.finish_case();
        let Ok(case) = serde_json::from_str::<String>(name) else {
            self.faults.push(SnapshotFault::Line(span));
            return;
        };
        match self.seen.get(&case) {
            Some(&first) => self.faults.push(SnapshotFault::Duplicate { case: case.clone(), first, span }),
            None => {
                self.seen.insert(case.clone(), span);
            }
        }
        self.snapshots.push((Snapshot { case, lines: Vec::new() }, span));
    }

    fn fact(&mut self, line: &str, span: Span) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let Some((word, rest)) = words.split_first() else { return };
        let Some(kind) = kind(word) else {
            self.faults.push(SnapshotFault::Line(span));
            return;
        };
        let (of, rest) = match rest.split_first() {
            Some((of, rest)) if kind.of => (Some(*of), rest),
            _ => (None, rest),
        };
        if of.is_some() != kind.of || !kind.takes(rest) {
            self.faults.push(SnapshotFault::Line(span));
            return;
        }
        let key = of.map_or_else(|| (*word).to_owned(), |of| format!("{word} {of}"));
        let Some((snapshot, _)) = self.snapshots.last_mut() else {
            self.faults.push(SnapshotFault::Homeless(span));
            return;
        };
        if snapshot.lines.iter().any(|it| it.key == key) {
            self.faults.push(SnapshotFault::Twice { key, span });
            return;
        }
        snapshot.lines.push(Line { key, value: rest.join(" ") });
    }

    /// Looks whether the snapshot that ends here has what all have.
    fn finish_case(&mut self) {
        let Some((snapshot, span)) = self.snapshots.last() else { return };
        // Where a line could not be read, it may be the one that is lacking.
        let torn = self.faults.iter().any(|it| it.span().start >= span.start);
        let has = |word: &str| snapshot.lines.iter().any(|it| it.key == word);
        if let Some(lacking) = KINDS.iter().find(|it| it.needed && !has(it.word)).filter(|_| !torn) {
            let (case, word) = (snapshot.case.clone(), lacking.word);
            self.faults.push(SnapshotFault::Lacking { case, word, span: *span });
        }
    }
}
