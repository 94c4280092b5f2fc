//! The comparison: what is different between two regimes, or between what a case comes to under each.
//!
//! Comes in: a checked law with the ids of two of its regimes ([`law_changes`]), or two runs of one case
//! ([`CaseComparison`]). Goes out: changes as data, each with the clauses of both sides. Guaranteed: the order of the
//! rule files, the names of templates and titles make no change; a rule that stands under a reading nobody follows is
//! no rule; a service whose fate the rule files do not tell is reported as such, never taken for dropped.
//!
//! Every kind of rule has a file of its own that turns it into entries: an id, aspects such as an actor or a limit, and
//! parts. One mechanism then holds the entries of two regimes against each other, and judges who gains.
//!
//! ```text
//! collect: terms, steps, grounds, … ─→ entry
//! matching: which entries are the same rule ─→ ledger: in what they differ
//! judge: who gains ─→ effect, reason
//! change ─→ group, history ─→ wording: messages ─→ publish: JSON
//! ```
//!
//! - `collect` turns rules into entries, with their conditions under the readings followed.
//! - `matching` says which services, procedures and rules belong together, and writes down in what they differ.
//! - `judge` says who gains by a difference, and why.
//! - `element`, `fact`, `change`, `effect` and `reason` are what comes of it: data without words. `group` puts changes together that
//!   one sentence tells, `rows` the changes of services that changed alike, `history` those of several regimes.
//! - `wording` makes messages of them, and `publish` what programs read.
//! - `case`, `causes`, `sides` and `transition` compare what one case comes to.

mod case;
mod causes;
mod change;
mod effect;
mod element;
mod fact;
mod group;
mod history;
mod publish;
mod reason;
mod rows;
mod sides;
mod transition;
mod wording;

mod collect {
    //! Rules of any kind in the one form in which they are compared.

    pub(super) mod access;
    pub(super) mod documents;
    pub(super) mod duties;
    pub(super) mod entry;
    pub(super) mod gaps;
    pub(super) mod grounds;
    pub(super) mod hearings;
    pub(super) mod limits;
    pub(super) mod papers;
    pub(super) mod reading;
    pub(super) mod requests;
    pub(super) mod source;
    pub(super) mod steps;
    pub(super) mod terms;
}

mod matching {
    //! What belongs together in two regimes, and in what it differs.

    pub(super) mod fields;
    pub(super) mod ledger;
    pub(super) mod lineage;
    pub(super) mod logic;
    pub(super) mod order;
    pub(super) mod procedures;
    pub(super) mod registration;
    pub(super) mod rules;
    pub(super) mod service_pair;
    pub(super) mod services;
    pub(super) mod succession;
}

mod judge {
    //! Who gains by a difference, and why.

    pub(super) mod difference;
    pub(super) mod gains;
    pub(super) mod period_comparison;
    pub(super) mod presence;
    pub(super) mod quantities;
}

pub use case::{
    Apart, CaseComparison, CaseDates, ComparedEvent, ComparisonsDocument, DatePair, GroundClauses, OutcomeClauses,
    comparisons_schema,
};
pub use causes::{CaseDifference, Cause, CauseRule, DifferenceKind, Stretch};
pub use change::{Change, ChangeKind, LawChanges, Owner, RulePlace, ServiceChanges};
pub use collect::reading::{Readings, When};
pub use effect::{ApplicantEffect, Effects, Gain, Load, ProviderEffect};
pub use element::{Element, What};
pub use fact::{Deadline, Fact, Part, Whole};
pub use group::{Group, Tally, groups};
pub use history::{Fate, LawHistory, RuleHistory, Thread};
pub use judge::period_comparison::Tried;
pub use matching::lineage::{Kinship, Pair, counterparts, lasting_id, pairs};
pub use matching::services::law_changes;
pub use publish::{Document, PublishedChange, PublishedChanges, PublishedService, history_schema};
pub use reason::{Party, Reason};
pub use rows::{Chapter, Row, chapters, rows};
pub use sides::{Side, put_to};
pub use transition::{
    Between, GovernedEvent, GoverningLaw, Put, Reach, Stage, Takeover, Transition, TransitionReading, transition,
    transitions_schema,
};
pub use wording::{rule, subject};
