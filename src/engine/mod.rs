//! The engine: from a procedure and a case to a timeline.
//!
//! Comes in: a procedure of a checked law and the facts of a case. Goes out: a [`Timeline`] with the day, the deadline
//! and the reason of every event, and what the case comes to.
//!
//! A procedure is first compiled to a [`Plan`]: names become numbers, conditions become short programs, citations and
//! titles move to side tables. Running a plan reads no clock and no file, and allocates nothing once its timeline has
//! grown to the size of the plan, so that one plan can run millions of cases. What people read ([`Outcome`] in words,
//! citations, explanations) is put together afterwards from plan and timeline.
//!
//! Guaranteed: the same plan and case give the same timeline; no date outside the calendar's range is ever made up
//! ([`OutOfRange`] instead); a deadline that cannot be kept is shown where it lies, never moved.

mod aftermath;
mod beside;
mod compile;
mod condition;
mod effect;
mod elsewhere;
mod exercise;
mod facts;
mod hearing;
mod marks;
mod order;
mod outline;
mod plan;
mod request;
mod run;
mod timeline;
mod watch;

pub use aftermath::{RightCourse, RightSpec, ValiditySpec};
pub use condition::{Code, Logic};
pub use elsewhere::leads_elsewhere;
pub use exercise::{Point, PointKind};
pub use facts::{CaseFacts, Pace};
pub use marks::Marks;
pub use outline::{AskedFor, Backward};
pub use plan::{
    CitesIx, EventIx, EventSpec, FeeSpec, GapSpec, GroundSpec, OutcomeSpec, Plan, Slot, SlotKind, TacitSpec, TermSpec,
    charge_words,
};
pub use run::{OutOfRange, run, run_watched};
pub use timeline::{
    Applied, Basis, Breach, Clock, Extension, Moment, OfStop, Outcome, Place, Standstill, Timeline, Used,
};
pub use watch::{Course, Question, Watch};
