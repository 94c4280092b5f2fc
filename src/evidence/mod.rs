//! Evidence: whether rules say what official texts say, and what of the texts they leave out.
//!
//! Comes in: rule files that make a law, and the indexes of the official texts. Goes out: findings about citations and
//! figures, and a count of what of the texts is carried by rules. Guaranteed: every statement that can be cited is
//! looked at; nothing is said of a text that no index is at hand of, but that.

mod carried;
mod claim;
mod coverage;
mod fault;
mod finding;
mod gather;
mod lexicon;
mod spoken;
mod texts;
mod topic;
mod unit;
mod verify;

pub use claim::{Circumstance, Claim, Clause, Kind, Part, Sort, Subject, Term, Waiver};
pub use coverage::{
    Chosen, Coverage, KindCoverage, Lacking, PartCoverage, Take, Tally, TextCoverage, Waived, What, coverage,
};
pub use fault::{HeadFact, SourceFault};
pub use gather::{ActFacts, Rules};
pub use texts::{Inquiry, Located, LocatedClause, Spot, Texts};
pub use unit::{Counted, Unit};
pub use verify::verify;
