//! Reglament.
pub mod calendar;
pub mod case;
pub mod check;
pub mod cite;
pub mod diagnostic;
pub mod engine;
pub mod explain;
pub mod model;
pub mod span;
pub mod syntax;
