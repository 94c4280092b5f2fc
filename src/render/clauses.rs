//! Clauses in a row, without saying the same act again and again, and broken between one and the next only.

use super::page::Page;
use crate::cite::Citation;
use crate::localisation::Localizer;
use crate::syntax::tree::Language;

/// Below this many columns a clause may be broken in itself: not every one would fit a line.
const NARROW: usize = 80;
/// What stands for a space and a hyphen that must not be broken at, until the lines are made.
const FIRM: [(char, char); 2] = [(' ', '\u{a0}'), ('-', '\u{2011}')];

/// The clauses one after the other; what one shares with the one before it, the act and its annex, is said once.
#[must_use]
pub fn clauses(cites: &[Citation]) -> String {
    row(cites).join(", ")
}

/// The same in lines of the page, each after `indent`, with `before` in front of the first.
#[must_use]
pub fn clause_lines(before: &str, cites: &[Citation], page: &Page, first: &str, rest: &str) -> String {
    if page.width < NARROW {
        return page.wrap(&format!("{before}{}", clauses(cites)), first, rest);
    }
    let firm = |text: String| FIRM.iter().fold(text, |text, (soft, firm)| text.replace(*soft, &firm.to_string()));
    let cites: Vec<String> = row(cites).into_iter().map(firm).collect();
    let lines = page.wrap(&format!("{before}{}", cites.join(", ")), first, rest);
    FIRM.iter().fold(lines, |text, (soft, firm)| text.replace(*firm, &soft.to_string()))
}

fn row(cites: &[Citation]) -> Vec<String> {
    Localizer::without_titles(Language::En).clauses(cites)
}
