//! The generated parser; the only file that knows where the grammar is kept.

#![allow(missing_docs)]

use pest_derive::Parser;

/// The parser of `grammar/reglament.pest`.
#[derive(Parser)]
#[grammar = "../grammar/reglament.pest"]
pub(super) struct Grammar;
