//! Clauses in a row, without saying the same act again and again.

use super::page::Page;
use crate::cite::Citation;

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
    let mut said: Option<&Citation> = None;
    let mut words = Vec::with_capacity(cites.len());
    for cite in cites {
        let shared = said
            .filter(|it| it.act == cite.act && it.languages == cite.languages)
            .is_some_and(|it| it.places.len() > 1 && cite.places.len() > 1 && it.places.first() == cite.places.first());
        words.push(if shared {
            cite.places.iter().skip(1).map(ToString::to_string).collect::<Vec<_>>().join(" ")
        } else {
            cite.to_string()
        });
        said = Some(cite);
    }
    words
}
