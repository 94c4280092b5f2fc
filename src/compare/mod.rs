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
mod bench;
mod case;
mod causes;
mod change;
mod documents;
mod duties;
mod effect;
mod entry;
mod fact;
mod gains;
mod gaps;
mod grounds;
mod group;
mod hearings;
mod history;
mod ledger;
mod limits;
mod lineage;
mod logic;
mod matching;
mod order;
mod papers;
mod presence;
mod procedures;
mod quantities;
mod reading;
mod registration;
mod requests;
mod services;
mod sides;
mod source;
mod speech;
mod steps;
mod terms;
mod transition;
mod words;
mod yardstick;

pub use case::{
    Apart, CaseComparison, CaseDates, ComparedEvent, ComparisonsDocument, DatePair, GroundClauses, OutcomeClauses,
    comparisons_schema,
};
pub use causes::{CaseDifference, Cause, CauseRule, DifferenceKind};
pub use change::{Change, ChangeKind, Element, LawChanges, Owner, RulePlace, ServiceChanges, What, changes_schema};
pub use effect::{ApplicantEffect, Effects, Gain, Load, ProviderEffect};
pub use fact::{Deadline, Fact, Part, Whole};
pub use group::{Group, Tally, groups};
pub use history::{Fate, LawHistory, RuleHistory, Thread, history_schema};
pub use lineage::{Kinship, Pair, counterparts, pairs};
pub use reading::{Readings, When};
pub use services::law_changes;
pub use sides::{Side, put_to};
pub use speech::Speech;
pub use transition::{
    Between, GovernedEvent, GoverningLaw, Put, Reach, Stage, Takeover, Transition, TransitionReading, transition,
    transitions_schema,
};
pub use words::sentence;
