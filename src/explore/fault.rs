//! What can keep procedures from being explored.

use super::side::Place;
use super::space::Space;
use crate::calendar::Day;
use crate::certificate::{FactDomain, ProcedureName};
use crate::engine::Plan;
use crate::message;
use crate::message::{Message, ToMessage};
use schemars::JsonSchema;
use serde::Serialize;

/// Why an exploration ends without a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExploreFault {
    /// A day that a run needs lies outside the calendar.
    OutsideCalendar {
        /// The procedure.
        procedure: Place,
        /// The day of filing.
        filed: Day,
        /// The first day of the calendar.
        first: Day,
        /// Its last day.
        last: Day,
    },
    /// There is no such procedure: a fault of the caller.
    NoProcedure {
        /// The procedure.
        procedure: Place,
    },
}

impl ToMessage for ExploreFault {
    fn to_message(&self) -> Message {
        match self {
            ExploreFault::OutsideCalendar { procedure, filed, first, last } => message!(
                "explore-outside-calendar",
                procedure: id(procedure.name()),
                regime: id(&procedure.regime),
                filed: date(*filed),
                first: date(*first),
                last: date(*last),
            ),
            ExploreFault::NoProcedure { procedure } => {
                message!("explore-no-procedure", procedure: id(procedure.name()), regime: id(&procedure.regime))
            }
        }
    }
}

impl ExploreFault {
    /// How it can be mended.
    #[must_use]
    pub fn help(&self) -> Message {
        match self {
            ExploreFault::OutsideCalendar { .. } => message!("explore-help-range"),
            ExploreFault::NoProcedure { .. } => message!("explore-help-list"),
        }
    }
}

/// What is too large about the cases of two procedures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TooLarge {
    /// There are more cases than can be counted.
    Cases,
    /// They fall into more classes, or into classes that are harder to tell apart, than there is room for.
    Classes,
}

/// Why the work on two procedures stops.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Halt {
    /// All work stops.
    Fault(ExploreFault),
    /// They are too large; others may not be.
    TooLarge(TooLarge),
}

impl From<ExploreFault> for Halt {
    fn from(fault: ExploreFault) -> Self {
        Halt::Fault(fault)
    }
}

impl From<TooLarge> for Halt {
    fn from(why: TooLarge) -> Self {
        Halt::TooLarge(why)
    }
}

/// Procedures of which nothing is known, because they are too large.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Unexplored {
    /// The procedure of the old regime.
    pub old: ProcedureName,
    /// That of the new one.
    pub new: ProcedureName,
    /// What is too large.
    pub too_large: TooLarge,
    /// The facts that make up the cases; those that are not fixed and have the most values come first.
    pub facts: Vec<FactDomain>,
}

/// The most facts that are named as worth fixing.
const MOST_NAMED: usize = 5;

impl Unexplored {
    /// Two procedures that are too large, over a space of cases.
    pub(super) fn of((old, new): (&Plan, &Plan), space: &Space, too_large: TooLarge) -> Self {
        let name = |it: &Plan| ProcedureName { service: it.service.clone(), procedure: it.procedure.clone() };
        let mut facts = space.domains();
        facts.sort_by_key(|it| (it.fixed.is_some(), std::cmp::Reverse(it.values.len())));
        Self { old: name(old), new: name(new), too_large, facts }
    }

    /// The facts that are not fixed.
    fn free(&self) -> impl Iterator<Item = &FactDomain> {
        self.facts.iter().filter(|it| it.fixed.is_none() && it.values.len() > 1)
    }

    /// How it can be mended.
    #[must_use]
    pub fn help(&self) -> Message {
        let fix = |it: &FactDomain| format!("--fix {}={}", it.id, it.default);
        message!("explore-help-fix", options: ids(self.free().take(MOST_NAMED).map(fix)))
    }
}

impl ToMessage for Unexplored {
    fn to_message(&self) -> Message {
        let (procedure, facts) = (self.new.to_string(), self.free().count());
        match self.too_large {
            TooLarge::Cases => message!("explore-too-many-cases", procedure: id(procedure), facts: count(facts)),
            TooLarge::Classes => {
                let cases = self.free().try_fold(1u128, |product, it| product.checked_mul(it.values.len() as u128));
                message!(
                    "explore-too-many-classes",
                    procedure: id(procedure),
                    facts: count(facts),
                    cases: optional id(cases.map(|it| it.to_string())),
                )
            }
        }
    }
}
