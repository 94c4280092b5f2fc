//! The parser of the grammar.

pub(super) use reglament_grammar::{Failure, Pair, Pairs, Rule, Tree, parse, unpacked};
