//! The generated parser.

pub(super) use reglament_grammar::{Grammar, Rule};
