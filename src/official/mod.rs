//! Official texts: what stands where in an act, as far as a program can see it without its words.
//!
//! Comes in: the text of an act as legal databases give it, with letter-spaced lines, links moved to the end of a line,
//! page breaks inside sentences, several languages in one file. Goes out: an [`Index`] of its places, each with a
//! fingerprint, the figures in it, what it enumerates, hashes of the stems of its words, and the marks of its sense. Guaranteed: an index holds facts and no sentence of the text;
//! the same text gives the same index; what could not be placed is listed in it.
//!
//! ```text
//! bytes ─text, plain, letters→ lines ─block→ blocks ─outline→ places ─figure, role→ index
//! ```

/// A pattern that is made once, when it is first asked for.
macro_rules! pattern {
    ($name:ident, $text:literal) => {
        static $name: std::sync::LazyLock<Option<regex::Regex>> =
            std::sync::LazyLock::new(|| regex::Regex::new($text).ok());
    };
}

pub(crate) mod articles;
mod block;
mod counts;
mod fault;
pub mod figure;
mod head;
mod index;
mod language;
mod lead;
mod letters;
pub mod mark;
mod marker;
mod outline;
mod place_index;
mod plain;
mod print;
mod read;
mod remark;
mod role;
pub mod stem;
pub mod term;
mod text;

pub use counts::Counts;
pub use fault::{FileKind, IndexFault, ReadFault, TextFault};
pub use index::{FORMAT, Head, Index, IndexedPlace, Role, index_schema};
pub use place_index::{Absent, Found, PlaceIndex};
pub(crate) use print::fingerprint;
pub use read::Wanted;
pub use remark::{Remark, Why};
pub use text::decode;
