//! From text to the tree, and back.
//!
//! Comes in: the text of one rule file, any text at all. Goes out of [`parse`]: the [`tree`] of what could be read
//! and every [`SyntaxFault`] of the file at once. Goes out of [`print`](print()): the same tree as text in the one
//! canonical layout. Guaranteed: no text makes [`parse`] panic; where a statement of the file is missing from the
//! tree, a fault says so; every quotation is in Unicode normal form C; `parse(print(tree))` gives `tree` again.
//!
//! Reading has six stages, each in files of its own:
//!
//! 1. `characters` looks for what hides text or cannot be shown, so that no line is longer than it looks.
//! 2. `translate` puts English keywords in the place of those of another set. What it hands on is read like any file;
//!    its `Places` lead back to the text of the author, for spans and for the words of faults.
//! 3. `scan` looks at characters only: comments, quotations, braces. It cuts the file at the end of each top-level
//!    block, so that a mistake in one of them cannot hurt another, and mends what would keep the parser from going on
//!    (a brace, a quotation mark, a Cyrillic letter in a keyword), byte for byte, so that places stay what they are.
//! 4. The parser of `grammar/reglament.pest`, a crate of its own, reads one such piece at a time. What fits no statement it
//!    sets aside as `unreadable`, to the end of the line, with the block that opens there.
//! 5. `build` makes the tree of what was read and hangs the comments on it, one file for each family of statements.
//! 6. `recover` reads what was set aside once more, as the one statement it was meant to be, and finds out where it
//!    stops being one. The statements of a block whose first line is wrong are read all the same.
//!
//! This is the only room that knows that parser; the names of its rules go no further than `words`, which has a phrase in
//! plain language for each of them. `explain` turns faults into diagnostics.

mod blank;
mod build;
mod characters;
mod colour;
mod explain;
mod fault;
mod grammar;
mod keywords;
mod letters;
mod mend;
mod mention;
mod phrase;
mod print;
mod read;
mod recover;
mod scan;
mod statements;
mod tokens;
mod translate;
mod unit;
mod words;

pub mod tree;

pub use blank::{blanks, blocks};
pub use colour::{Colour, colours};
pub use fault::{Found, Measure, SyntaxFault, WrongNumber};
pub use keywords::Keywords;
pub use letters::fold;
pub use mention::{Opening, is_only_cases, names_in, opening_of, openings_in};
pub use phrase::Phrase;
pub use print::print;
pub use statements::BlockKind;
pub use translate::{LANGUAGE_VERSION, keywords_of};
pub use words::Words;

use crate::span::{FileId, Span};
use build::{Builder, Found as Built};
use characters::legible;
use grammar::Rule;
use scan::{Chunk, scan};
use std::borrow::Cow;
use std::ops::Range;
use translate::{Translated, translate};

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// Everything that could be read.
    pub tree: tree::File,
    /// Everything that is wrong, in the order of the file.
    pub faults: Vec<SyntaxFault>,
    /// The stretches of the top level that are in no statement of the tree, in the order of the file.
    pub lost: Vec<Span>,
}

impl Parsed {
    /// Whether it cannot be told what stands in what, or whether it stands in the file at all.
    #[must_use]
    pub fn is_torn(&self) -> bool {
        self.faults.iter().any(SyntaxFault::tears)
    }
}

/// Reads the text of a rule file. `file` is the name under which places in it will be known.
#[must_use]
pub fn parse(file: FileId, text: &str) -> Parsed {
    parse_read(file, text, read::before(text))
}

/// The same of a text of which [`reglament_grammar::packed`] tells how it is read.
#[must_use]
pub fn parse_read(file: FileId, text: &str, read: Option<&[u8]>) -> Parsed {
    let original = text;
    let (text, mut faults) = legible(file, text);
    let Translated { text, mut places, faults: mut misspelt } = translate(file, &text);
    faults.append(&mut misspelt);
    let mut scan = scan(&places, &text);
    faults.append(&mut scan.faults);
    places.mended(scan.folded.iter().map(|word| word.range.clone()));
    let mut builder = Builder::new(&places, text.len(), &scan.comments, faults);
    let mut items = Vec::new();
    // What had to be mended is not what was read before.
    let as_it_is = scan.text.as_ptr() == original.as_ptr() && scan.text.len() == original.len();
    let as_it_is = as_it_is && scan.chunks.iter().all(|it| it.missing == 0 && !it.too_deep);
    let tree = read.filter(|_| as_it_is).and_then(|read| grammar::unpacked(&scan.text, read));
    if let Some(tree) = &tree {
        items = builder.items(0, tree.pairs());
    }
    for chunk in scan.chunks.iter().filter(|_| tree.is_none()) {
        if chunk.too_deep {
            continue;
        }
        let text = chunk_text(&scan.text, chunk);
        match grammar::parse(Rule::file, &text) {
            Ok(tree) => {
                builder.look_alikes(&scan.folded, chunk, &tree);
                builder.other_keywords(chunk, &tree);
                items.append(&mut builder.items(chunk.range.start, tree.pairs()));
            }
            Err(_) => builder.lost(chunk.range.start, &text),
        }
    }
    let closing = builder.remaining_comments();
    let Built { mut faults, lost, mut cited, repeated } = builder.into_found();
    cited.sort_by_key(|it| it.span);
    cited.dedup_by_key(|it| it.span);
    faults.sort_by_key(|fault| (fault.span().start, fault.span().end));
    leave_out_consequences(&mut faults, scan.quiet.into_iter().map(|it| places.range(it.start, it.end)).collect());
    if items.is_empty() && faults.is_empty() {
        faults.push(SyntaxFault::Empty { span: Span::new(file, 0, 0) });
    }
    Parsed {
        tree: tree::File { keywords: places.keywords, version: places.version, items, closing, cited, repeated },
        faults,
        lost,
    }
}

/// Takes away the faults that only follow from others. The faults are in the order of the file.
fn leave_out_consequences(faults: &mut Vec<SyntaxFault>, quiet: Vec<Range<usize>>) {
    let unclosed = faults.iter().filter_map(SyntaxFault::unclosed).collect();
    let (mut quiet, mut unclosed) = (Stretches::new(quiet), Stretches::new(unclosed));
    let mut unnamed = false;
    faults.retain(|fault| {
        let start = fault.span().start as usize;
        let (quiet, unclosed) = (quiet.hold(start), unclosed.hold(start));
        let follows = quiet && fault.may_follow() || unclosed && matches!(fault, SyntaxFault::Misplaced { .. });
        let again = matches!(fault, SyntaxFault::Unnamed { .. }) && std::mem::replace(&mut unnamed, true);
        !follows && !again
    });
}

/// Stretches of a file that are asked about from its beginning to its end.
struct Stretches {
    ahead: std::iter::Peekable<std::vec::IntoIter<Range<usize>>>,
    /// The farthest end of those that have begun.
    reach: usize,
}

impl Stretches {
    fn new(mut stretches: Vec<Range<usize>>) -> Self {
        stretches.sort_by_key(|stretch| stretch.start);
        Self { ahead: stretches.into_iter().peekable(), reach: 0 }
    }

    /// Whether one of them holds this place, which does not lie before the last one asked for.
    fn hold(&mut self, place: usize) -> bool {
        while let Some(stretch) = self.ahead.next_if(|stretch| stretch.start <= place) {
            self.reach = self.reach.max(stretch.end);
        }
        place < self.reach
    }
}

/// The text of a chunk, with the closing braces it lacks.
fn chunk_text<'t>(text: &'t str, chunk: &Chunk) -> Cow<'t, str> {
    let part = text.get(chunk.range.clone()).unwrap_or_default();
    if chunk.missing == 0 { Cow::Borrowed(part) } else { Cow::Owned(format!("{part}\n{}", "}".repeat(chunk.missing))) }
}
