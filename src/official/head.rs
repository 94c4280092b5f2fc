//! The heads of annexes: the lines in the corner of a page that say which annex of what begins here.

use super::text::Line;
use crate::syntax::tree::Language;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// What a head opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opens {
    /// An annex of the act itself.
    Annex,
    /// An annex of an annex, or of an approved document.
    Appendix,
    /// A document that the act approves without calling it an annex.
    Approved,
}

/// The head of an annex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its lines.
    pub lines: Range<usize>,
    /// What it opens.
    pub opens: Opens,
    /// The number in it; none where it has none.
    pub number: Option<String>,
}

/// The most lines that a head has been seen to have, with a few to spare.
const LONGEST: usize = 18;

pattern!(RU, r"^(?i:приложение)\s*№?\s*(\d+)?(?:\s+к\s.*)?$");
pattern!(RU_APPROVED, r"^(?i:утвержд[её]н[аоы]?)(?:\s+(?:приказом|постановлением|решением).*)?$");
pattern!(KK, r"(?:^|\s)(?:№\s*(\d+)\s+|(\d+)\s*-\s*)?(?i:қосымша)$");
pattern!(KK_APPROVED, r"(?:^|\s)бекітілген$");
pattern!(EN, r"^(?i:annex|appendix)\s*(?:№|No\.?)?\s*(\d+)?(?:\s+to\s.*)?$");
pattern!(EN_APPROVED, r"^Approved(?:\s+by\s.*)?$");
pattern!(MARKER, r"^(?:-\s?)?\d{1,3}\s?[.)]");

fn hit<'a>(pattern: &LazyLock<Option<Regex>>, text: &'a str) -> Option<regex::Captures<'a>> {
    pattern.as_ref().and_then(|it| it.captures(text))
}

/// Whether a line starts with the number of a paragraph or subparagraph.
#[must_use]
pub fn is_marked(text: &str) -> bool {
    hit(&MARKER, text).is_some()
}

/// The heads among the lines of one language, in order.
#[must_use]
pub fn heads(lines: &[Line], language: Language) -> Vec<Head> {
    let mut heads: Vec<Head> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let after_last = heads.last().is_none_or(|it| it.lines.end <= at);
        if after_last && let Some(head) = head_at(lines, at, line, language) {
            heads.push(head);
        }
    }
    heads
}

fn head_at(lines: &[Line], at: usize, line: &Line, language: Language) -> Option<Head> {
    if line.indent >= 4 {
        return None;
    }
    match language {
        Language::Ru => forwards(lines, at, line, &RU, &RU_APPROVED),
        Language::En => forwards(lines, at, line, &EN, &EN_APPROVED),
        Language::Kk => backwards(lines, at, line),
    }
}

/// A Russian or English head: the number first, then what the annex belongs to.
fn forwards(
    lines: &[Line],
    at: usize,
    line: &Line,
    annex: &LazyLock<Option<Regex>>,
    approved: &LazyLock<Option<Regex>>,
) -> Option<Head> {
    if line.width > 80 {
        return None;
    }
    let number = match hit(annex, &line.text) {
        Some(found) => found.get(1).map(|it| it.as_str().to_owned()),
        None => hit(approved, &line.text).map(|_| None)?,
    };
    let goes_on = |it: &&Line| {
        let broken_page = it.blank >= 3 && (it.width < 60 || it.spaced);
        it.indent < 4 && (it.blank == 0 || broken_page) && !is_marked(&it.text) && it.width <= 80
    };
    let more = lines.iter().skip(at + 1).take(LONGEST).take_while(goes_on).count();
    let words: String =
        lines.iter().skip(at).take(more + 1).map(|it| it.text.to_lowercase()).collect::<Vec<_>>().join(" ");
    let says = |any: &[&str]| any.iter().any(|it| words.contains(it));
    let of_a_document = says(&["to the rules", "to the regulation", "to the standard", "to the instruction"]);
    let of_the_act = says(&["к приказ", "к постановлен", "к решени", "к закон", "к указ"])
        || (says(&["to the order", "to the resolution", "to the decree", "to the decision", "to order"])
            && !of_a_document);
    let opens = if hit(annex, &line.text).is_none() {
        Opens::Approved
    } else if !of_the_act && says(&[" к ", " to the "]) {
        Opens::Appendix
    } else {
        // Of the act, or a bare number: an annex of whatever comes before it.
        Opens::Annex
    };
    // A head says what it belongs to, unless it is one short line of its own.
    (more > 0 || line.blank > 0).then_some(Head { lines: at..at + more + 1, opens, number })
}

/// A Kazakh head: what the annex belongs to first, the number at its end.
fn backwards(lines: &[Line], at: usize, line: &Line) -> Option<Head> {
    let approved = hit(&KK_APPROVED, &line.text).is_some();
    let number = match hit(&KK, &line.text) {
        Some(found) => found.get(1).or(found.get(2)).map(|it| it.as_str().to_owned()),
        None if approved => None,
        None => return None,
    };
    let belongs = |it: &Line| {
        let blank = it.text.contains("__") && !["жылғы", "бұйры", "қаулы"].iter().any(|word| it.text.contains(word));
        let ends = it.text.ends_with(['.', ';', ':']) || blank;
        it.indent < 4 && !ends && !is_marked(&it.text) && it.width <= 80
    };
    let mut first = at;
    while let Some(before) = first.checked_sub(1).and_then(|it| lines.get(it)) {
        let parted = lines.get(first).is_some_and(|it| it.blank == 1 || it.blank == 2);
        if parted || !belongs(before) || at - first >= LONGEST {
            break;
        }
        first -= 1;
    }
    let words: String =
        lines.iter().skip(first).take(at + 1 - first).map(|it| it.text.to_lowercase()).collect::<Vec<_>>().join(" ");
    let says = |any: &[&str]| any.iter().any(|it| words.contains(it));
    let opens = if approved {
        Opens::Approved
    } else if says(&["бұйрығына", "бұйрыққа", "қаулысына", "қаулыға", "шешіміне", "заңына"])
    {
        Opens::Annex
    } else if says(&["регламент", "стандарт", "қағида", "нұсқаул", "ереже"]) {
        Opens::Appendix
    } else {
        return None;
    };
    // A document approved is named with its act, which fills several short lines.
    let short = lines.iter().skip(first).take(at + 1 - first).all(|it| it.width <= 80 && !is_marked(&it.text));
    let plausible =
        if opens == Opens::Approved { short && at > first && words.starts_with("қазақстан") } else { true };
    plausible.then_some(Head { lines: first..at + 1, opens, number })
}
