//! The one canonical layout.
//!
//! Comes in: a tree. Goes out: its text, such that reading it gives the same tree again. One statement a line, two
//! spaces for each block around it, the citation after the statement, in one column with those of the other
//! statements of its block. What does not fit in [`WIDTH`] columns goes on in the next line. A block of one short
//! statement may stand on the line that opens it. Comments stay where they are.

mod act;
mod calendar;
mod case;
mod names;
mod page;
mod phrase;
mod provision;
mod step;

use super::Keywords;
use super::tree::{File, Item};
use page::{Apart, Page};

/// The longest line, in characters.
const WIDTH: usize = 120;

/// The tree as text, in the keywords of its set.
#[must_use]
pub fn print(file: &File) -> String {
    let mut page = Page::new(file.keywords);
    if file.keywords != Keywords::En || file.version.is_some() {
        let version = file.version.map(|it| format!(" {it}")).unwrap_or_default();
        page.line(format!("{} {}{version}", file.keywords.line(), file.keywords.code()));
        page.blank();
    }
    page.block(&file.items, set_apart);
    if !file.closing.is_empty() {
        if !file.items.is_empty() {
            page.blank();
        }
        page.comments(&file.closing);
    }
    page.text()
}

/// Empty lines stand between all statements of the top level, but not in lists of names.
fn set_apart(before: &Item, after: &Item) -> Apart {
    match (before, after) {
        (Item::Declaration { kind: before, .. }, Item::Declaration { kind: after, .. }) if before == after => {
            Apart::InList
        }
        (Item::Fact { .. }, Item::Fact { .. }) | (Item::Unencoded { .. }, Item::Unencoded { .. }) => Apart::InList,
        _ => Apart::Always,
    }
}
