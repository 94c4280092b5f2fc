//! Clauses in a row, without saying the same act again and again.

use super::page::Page;
use crate::cite::Citation;
use crate::localisation::Localizer;
use crate::syntax::tree::Language;

/// The clauses one after the other; what one shares with the one before it, the act and its annex, is said once.
#[must_use]
pub fn clauses(cites: &[Citation]) -> String {
    row(cites).join(", ")
}

/// The same in lines of the page, each after `indent`, with `before` in front of the first.
#[must_use]
pub fn clause_lines(before: &str, cites: &[Citation], page: &Page, first: &str, rest: &str) -> String {
    page.wrap(&format!("{before}{}", clauses(cites)), first, rest)
}

fn row(cites: &[Citation]) -> Vec<String> {
    Localizer::without_titles(Language::En).clauses(cites)
}
