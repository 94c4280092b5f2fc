//! The comparison: what is different between two regimes, or between what a case comes to under each.
//!
//! Comes in: a checked law with the ids of two of its regimes ([`law_changes`]), or two runs of one case
//! ([`CaseComparison`]). Goes out: changes as data, each with the clauses of both sides. Guaranteed: the order of the
//! rule files, the names of templates and titles make no change; a rule that stands under a reading nobody follows is
//! no rule; a service whose fate the rule files do not tell is reported as such, never taken for dropped.
//!
//! Every kind of rule has a file of its own that turns it into entries: an id, aspects such as an actor or a limit, and
//! parts. One mechanism then holds the entries of two regimes against each other: `matching` says which of them are
//! the same rule, `ledger` writes down in what they differ.
//!
//! ```text
//! terms, steps, grounds, … ─→ entry ─→ matching ─→ ledger ─→ change
//!            reading ↗ (conditions under the readings followed)
//! ```

mod access;
mod case;
mod change;
mod documents;
mod duties;
mod entry;
mod fact;
mod gaps;
mod grounds;
mod hearings;
mod ledger;
mod limits;
mod lineage;
mod matching;
mod order;
mod procedures;
mod reading;
mod requests;
mod services;
mod sides;
mod steps;
mod terms;
mod words;

pub use case::{
    Apart, CaseComparison, CaseDates, ComparedEvent, ComparisonsDocument, DatePair, GroundClauses, OutcomeClauses,
    comparisons_schema,
};
pub use change::{Change, Element, LawChanges, ServiceChanges, What, changes_schema};
pub use fact::{Deadline, Fact, Part, Whole};
pub use lineage::{Kinship, Pair, counterparts, pairs};
pub use reading::{Readings, When};
pub use services::law_changes;
pub use sides::{Side, put_to};
pub use words::sentence;
