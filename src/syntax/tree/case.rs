//! Cases and what they expect.

use super::{Id, Prose};
use crate::calendar::{Day, Period};
use chrono::NaiveTime;
use rust_decimal::Decimal;

/// What a case states.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum CaseItem {
    /// `service stm_license.issue`
    Service { service: Id, procedure: Id },
    /// `regime 2014`
    Regime(Id),
    /// `filed 2014-11-03 10:15`
    Filed { on: Day, at: Option<NaiveTime> },
    /// `pace earliest`
    Pace(Id),
    /// `given not documents_complete, channel is office`
    Given(Vec<GivenFact>),
    /// `pin examine 2014-11-10`
    Pin { event: Id, on: Day },
    /// `assume counting_start is same_day`
    Assume { choice: Id, reading: Id },
    /// `expect …`
    Expect(Expectation),
    /// `note "…"`
    Note(Prose),
}

/// A fact of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenFact {
    /// The fact.
    pub fact: Id,
    /// What it is.
    pub value: GivenValue,
}

/// The value of a fact of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GivenValue {
    /// `qualified` or `not qualified`
    Truth(bool),
    /// `channel is office`, `value is 1200.50`: a number stands as it is written.
    Is(Id),
}

/// What a case must come to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum Expectation {
    /// `granted`
    Granted,
    /// `refused` or `refused fee_unpaid, not_qualified`
    Refused(Vec<Id>),
    /// `outcome returned` or `outcome returned on defects`
    Outcome { outcome: Id, grounds: Vec<Id> },
    /// `unspecified` or `unspecified undelivered_sample`
    Unspecified(Option<Id>),
    /// `fee 37040 tenge`, or `fee none`
    Fee(Option<(Decimal, Id)>),
    /// `term ends 2014-11-24`, or `term ends never`
    TermEnds(Option<Day>),
    /// `late sign` or `late sign by 1 working day`
    Late { event: Id, by: Option<Period> },
    /// `never hearing`
    Never(Id),
    /// `deadline of sign 2014-11-21`
    Deadline { event: Id, on: Day },
    /// `sign on 2014-11-21`; `registered`, `decided` and `completed` may stand for an event.
    Event { event: Id, on: Day },
}
