//! The tree-sitter grammar of Reglament's rule files.
//!
//! The parser is generated from `grammar.js`: `cargo run -p tree-sitter-reglament --example generate`, which asks Node to read it.

use tree_sitter_language::LanguageFn;

unsafe extern "C" {
    fn tree_sitter_reglament() -> *const ();
}

/// The language.
// SAFETY: the generated parser defines this function, and it gives a language.
pub const LANGUAGE: LanguageFn = unsafe { LanguageFn::from_raw(tree_sitter_reglament) };

/// What has which colour.
pub const HIGHLIGHTS: &str = include_str!("../../queries/highlights.scm");

/// What can be folded.
pub const FOLDS: &str = include_str!("../../queries/folds.scm");

/// How lines are indented.
pub const INDENTS: &str = include_str!("../../queries/indents.scm");
