//! Official texts: what stands where in an act, as far as a program can see it without its words.
//!
//! Comes in: the text of an act as legal databases give it, with letter-spaced lines, links moved to the end of a line,
//! page breaks inside sentences, several languages in one file. Goes out: an [`Index`] of its places, each with a
//! fingerprint, the figures in it and what it enumerates. Guaranteed: an index holds facts and no sentence of the text;
//! the same text gives the same index; what could not be placed is listed in it.
//!
//! ```text
//! bytes ─text, plain, letters→ lines ─block→ blocks ─outline→ places ─figure, role→ index
//! ```

mod block;
pub mod changed;
pub mod contradiction;
mod counts;
pub mod figure;
mod head;
mod index;
mod language;
mod lead;
mod letters;
mod lookup;
mod marker;
mod outline;
mod plain;
mod read;
mod role;
mod text;
mod wording;

pub use counts::Counts;
pub use index::{FORMAT, Head, Index, IndexFault, IndexedPlace, Remark, Role, index_schema};
pub use lookup::{Absent, Found, Gazetteer};
pub use read::{ReadFault, Wanted};
pub use text::{TextFault, decode};
pub use wording::figure_words;
