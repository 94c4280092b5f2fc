//! The parser of `reglament.pest`.
//!
//! The grammar is written in the language of [pest](https://pest.rs), which its `pest_meta` reads when this crate is
//! built. What runs it is our own: the rules are data, and a rule that cannot begin with the byte at hand is not tried.
//! Rule files are read anew by every command, so that this is most of what a command does.
//!
//! [`parse`] gives a [`Tree`] of what was read, or a [`Failure`] that says how far the text is right and which rules
//! could go on there. Both are what the parser that pest itself generates gives.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unreachable,
    clippy::disallowed_methods
)]

mod attempts;
mod definition;
mod machine;
mod packed;
mod tree;

#[allow(non_camel_case_types, non_upper_case_globals, missing_docs, clippy::upper_case_acronyms)]
mod rules {
    use crate::definition::{Class, Definition, First, Kind, Step};

    include!(concat!(env!("OUT_DIR"), "/rules.rs"));
}

pub use attempts::Failure;
pub use packed::{packed, unpacked};
pub use rules::Rule;
pub use tree::{Pair, Pairs, Tree};

use machine::Machine;

/// Reads `text`, or as much of its beginning as is one `rule`.
///
/// # Errors
///
/// Where no beginning of the text is one.
pub fn parse(rule: Rule, text: &str) -> Result<Tree<'_>, Failure> {
    let mut machine = Machine::<()>::new(text);
    if machine.rule(rule.definition()) {
        return Ok(machine.into_tree());
    }
    // Few texts fail. Only for them is it worth noting what was tried.
    let mut machine = Machine::<attempts::Attempts>::new(text);
    machine.rule(rule.definition());
    Err(machine.into_failure())
}
