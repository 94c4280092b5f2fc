//! Which lines are in which language.
//!
//! A text may hold several language versions one after the other. Each line votes by its letters; the parts are the cut
//! that agrees with most votes, where every further part costs as much as [`COST_OF_A_PART`] lines that disagree: so the
//! few Kazakh lines of a stamp inside a Russian text make no part of their own.

use super::text::Line;
use crate::syntax::tree::Language;
use std::ops::Range;

const LANGUAGES: [Language; 3] = [Language::Kk, Language::Ru, Language::En];

/// How many dissenting lines a part has to explain.
const COST_OF_A_PART: u32 = 60;

/// The parts of a text by language, in the order of the text.
#[must_use]
pub fn parts(lines: &[Line]) -> Vec<(Language, Range<usize>)> {
    // For each line and language the cheapest way to have come there, and the language of the line before on it.
    let mut costs = [0_u32; 3];
    let mut ways: Vec<[usize; 3]> = Vec::with_capacity(lines.len());
    for line in lines {
        let (cheapest, least) = least_of(&costs);
        let dissent = dissents(&line.text);
        let mut way = [0; 3];
        let mut next = [0; 3];
        for (language, ((cost, dissent), (way, next))) in
            costs.iter().zip(dissent).zip(way.iter_mut().zip(next.iter_mut())).enumerate()
        {
            let (from, so_far) =
                if *cost <= least + COST_OF_A_PART { (language, *cost) } else { (cheapest, least + COST_OF_A_PART) };
            (*way, *next) = (from, so_far + dissent);
        }
        costs = next;
        ways.push(way);
    }
    let (mut language, _) = least_of(&costs);
    let mut parts: Vec<(Language, Range<usize>)> = Vec::new();
    for (at, way) in ways.iter().enumerate().rev() {
        let name = LANGUAGES.get(language).copied().unwrap_or(Language::Kk);
        match parts.last_mut() {
            Some((last, range)) if *last == name => range.start = at,
            _ => parts.push((name, at..at + 1)),
        }
        language = way.get(language).copied().unwrap_or_default();
    }
    parts.reverse();
    parts
}

fn least_of(costs: &[u32; 3]) -> (usize, u32) {
    costs.iter().copied().enumerate().min_by_key(|(_, cost)| *cost).unwrap_or_default()
}

/// How much the letters of a line speak against each language. Cyrillic letters without Kazakh ones speak for Russian
/// only a little, since many Kazakh words have none.
fn dissents(line: &str) -> [u32; 3] {
    let mut latin = 0;
    let mut cyrillic = 0;
    let mut kazakh = 0;
    for letter in line.chars().filter(|it| it.is_alphabetic()) {
        match letter {
            'a'..='z' | 'A'..='Z' => latin += 1,
            'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ' | 'і' | 'Ә' | 'Ғ' | 'Қ' | 'Ң' | 'Ө' | 'Ұ' | 'Ү' | 'Һ'
            | 'І' => {
                kazakh += 1;
            }
            _ => cyrillic += 1,
        }
    }
    if latin + cyrillic + kazakh < 4 {
        [0, 0, 0]
    } else if latin > 2 * (cyrillic + kazakh) {
        [3, 3, 0]
    } else if kazakh > 0 {
        [0, 3, 3]
    } else {
        [1, 0, 3]
    }
}
