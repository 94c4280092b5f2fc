//! The exploration: what two versions of a procedure come to in all cases, filed on every day of a range.
//!
//! Comes in: a checked law and two regimes, or one regime and two readings of it. Goes out: an [`Exploration`] or a
//! [`Sensitivity`], which say which cases are decided differently, on which facts that hangs, how far the days lie
//! apart and which rules are to blame; and the claims of a certificate, which `recheck` can hold against the rules.
//! Guaranteed: no case is left out, and none is tried that is like another. Procedures that are too large for that
//! are told as such ([`Unexplored`]); nothing is said of their cases.
//!
//! ```text
//! plan ─course→ the ways it can go ─schedule→ those that differ in their days ─side_pair→ classes of both sides
//!                 sets of cases: diagram                                                 ├─reporting→ report
//!                                                                                        └─certify→ claims
//! ```
//!
//! A set of cases is a decision diagram ([`diagram`]), never a list. What is run is one case of each course on each day
//! of filing, which is why millions of cases take no longer than one.

mod blame;
mod certify;
mod course;
mod cube;
mod diagram;
mod fault;
mod filing;
mod order;
mod pairing;
mod pattern;
mod relevance;
mod report;
mod reporting;
mod reporting_dates;
mod rule;
mod schedule;
mod sensitivity;
mod shift;
mod side;
mod side_pair;
mod space;
mod task;

pub use diagram::ROOM;
pub use fault::{ExploreFault, TooLarge, Unexplored};
pub use filing::{Filings, Hours};
pub use pairing::{Pairing, Wanted, pairings};
pub use report::{
    DateClass, EventClass, Exploration, FeeClass, Filed, Given, GroundClass, HourReport, OneSided, OutcomeClass,
    ProcedureReport, Reason, ServiceReport, ShiftReport, Told, Unprovided, Which, Witness, exploration_schema,
};
pub use rule::{LimitContent, Rule, RuleContent, fee_amount};
pub use sensitivity::{
    ChoiceReport, FiledRange, Question, ReadProcedure, ReadingReport, Sensitivity, Subject, UnreadProcedure,
    sensitivity, sensitivity_schema, size as sensitivity_size,
};
pub use shift::Extreme;
pub use side::Place;
pub use task::{Found, Range, Task, explore, pace_word};
