//! The wording of a comparison: facts and changes as messages.
//!
//! - `fact` tells what a rule says: its words stand in `locales/*/fact.ftl`, and those of limits and circumstances in
//!   `law.ftl`.
//! - `change` tells one change, or several that are alike, in one sentence: `change.ftl`.
//! - `name` says which titles the things have that rules are about.

mod change;
mod fact;
mod name;

pub use name::{rule, subject};
