//! Testing: cases held against what they expect, and against what they came to when somebody last read it.
//!
//! Comes in: a checked law with its cases, and the texts of snapshot files. Goes out: a [`Trial`] for each case, with the
//! expectations it misses, how it stands to its [`Snapshot`], and for each difference the rules that it comes from.
//! Guaranteed: the order in which cases are tried has no say; a snapshot file that cannot be read in full is a fault with
//! its place, and never a file without snapshots.
//!
//! A snapshot holds facts in the words of the rule language, so that neither the language of the reader nor the layout of
//! pages has a say in it. [`VERSION`] names the form.

mod fault;
mod grammar;
mod read;
mod snapshot;
mod subject;
mod trial;

pub use fault::{Orphan, SnapshotFault};
pub use read::read_snapshots;
pub use snapshot::{Change, Line, Snapshot, VERSION, written};
pub use subject::{Rule, Subject, rules_of};
pub use trial::{Kept, Standing, Trial, Verdict, try_case};
