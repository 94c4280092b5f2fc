//! The parser that is generated from `reglament.pest`. A crate of its own: it is large, slow to compile and slow to run
//! without optimisation, and it changes seldom.

#![allow(missing_docs)]

use pest_derive::Parser;

/// The parser of `reglament.pest`.
#[derive(Parser)]
#[grammar = "../reglament.pest"]
pub struct Grammar;
