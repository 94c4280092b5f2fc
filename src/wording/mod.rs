//! Wording: what the rules of a law say, as messages.
//!
//! Comes in: parts of the [model](crate::model), such as a limit, a condition or opening hours. Goes out:
//! [`Message`](crate::message::Message)s, to be said alone or in the middle of another message. Their words stand in
//! `locales/*/law.ftl`, so that one rule is told in the same words wherever it is told.
//!
//! - `condition` words circumstances: `when …, unless …`.
//! - `time` words limits, terms, hours and the time in which a text is in force.
//! - `tacit` words what follows from silence.
//! - `thing` names what rules speak of: documents, registers, amounts, fields of forms.
//! - `unsaid` words what acts leave open.

mod condition;
mod tacit;
mod thing;
mod time;
mod unsaid;

pub use condition::{Circumstances, all, any, circumstances, clause, ending_as, fact, fact_is, not, reading, refused};
pub use tacit::tacit;
pub use thing::{FieldValues, amount, declared, holder, named, register, thing};
pub use time::{
    before, before_end, bounds, deemed, extended_by, in_force, not_before, on_term, on_the_day_of, opening, term,
    within,
};
pub use unsaid::{unsaid, unsaid_inside};
