//! The last room: how results and findings look.
//!
//! Comes in: what the other rooms hand over. Goes out: text for people, laid out on a [`Page`], and JSON and SARIF for
//! programs. One file for each form. Nothing is decided here, and nothing printed.

pub mod audit;
pub mod audit_html;
pub mod audit_json;
pub mod changed;
pub mod changes;
pub mod comparative;
pub mod comparison;
pub mod contradiction;
pub mod coverage_html;
pub mod coverage_json;
pub mod coverage_text;
mod dates;
mod differences;
pub mod due;
pub mod due_html;
pub mod due_json;
pub mod exercise;
pub mod exercise_html;
pub mod exercise_json;
pub mod explanation;
pub mod exploration;
pub mod exploration_html;
mod filed;
#[cfg(feature = "cli")]
pub mod finding;
pub mod finding_json;
mod finding_words;
mod firm;
pub mod flaws;
pub mod history;
mod html_page;
mod lines;
pub mod manual;
pub mod overview;
pub mod overview_text;
pub mod page;
pub mod printable;
pub mod recheck;
pub mod sarif;
pub mod sensitivity;
pub mod sentence;
pub mod service;
pub mod simulated_log;
pub mod simulation;
mod summary;
pub mod testing;
pub mod testing_json;
#[cfg(feature = "cli")]
pub mod testing_junit;
pub mod timeline;
pub mod witness;

pub use explanation::explanation;
pub use page::Page;
pub use timeline::timeline;
pub mod transition;
