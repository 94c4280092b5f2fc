//! What each code of a finding means: an example that has it, and how to mend it.
//!
//! Comes in: the pages `docs/diagnostics.md`, and `docs/diagnostics.ru.md` and `docs/diagnostics.kk.md`, which come with the
//! program. Goes out: an [`Entry`] for each code. The examples are those of the English page, since the rule language is
//! the same in all languages; the pages of the other languages have the sentences alone. `tests/manual.rs` holds that
//! every code is told in every language.

use crate::syntax::tree::Language;
use std::sync::LazyLock;

/// What is said of one code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The permanent code.
    pub code: &'static str,
    /// Sentences and examples, in the order in which they are read.
    pub parts: Vec<Part>,
}

/// A part of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A paragraph, with its lines as they stand in the page.
    Words(&'static str),
    /// A text that has the finding.
    Wrong(&'static str),
    /// The same text mended, or another one that is right.
    Right(&'static str),
}

impl Entry {
    /// The first sentence: what is wrong.
    #[must_use]
    pub fn summary(&self) -> String {
        let words = self.parts.iter().find_map(|part| match part {
            Part::Words(words) => Some(flowing(words)),
            _ => None,
        });
        let words = words.unwrap_or_default();
        words.split_once(". ").map_or(words.clone(), |(first, _)| format!("{first}."))
    }
}

/// The page of a language.
const fn page(language: Language) -> &'static str {
    match language {
        Language::En => include_str!("../docs/diagnostics.md"),
        Language::Ru => include_str!("../docs/diagnostics.ru.md"),
        Language::Kk => include_str!("../docs/diagnostics.kk.md"),
    }
}

static EN: LazyLock<Vec<Entry>> = LazyLock::new(|| read(page(Language::En)));
static RU: LazyLock<Vec<Entry>> = LazyLock::new(|| with_examples(read(page(Language::Ru))));
static KK: LazyLock<Vec<Entry>> = LazyLock::new(|| with_examples(read(page(Language::Kk))));

/// All entries in the words of a language, in the order of its page.
#[must_use]
pub fn entries(language: Language) -> &'static [Entry] {
    match language {
        Language::En => &EN,
        Language::Ru => &RU,
        Language::Kk => &KK,
    }
}

/// What is said of a code, in a language or else in English.
#[must_use]
pub fn entry(code: &str, language: Language) -> Option<&'static Entry> {
    [language, Language::En].into_iter().find_map(|it| entries(it).iter().find(|it| it.code == code))
}

/// The codes that may be meant by what somebody typed: the code itself, with or without its beginning; failing that,
/// those that are like it, the likeliest first and no more than `most`.
#[must_use]
pub fn meant(wanted: &str, most: usize) -> Meant {
    let wanted = wanted.trim().trim_start_matches("regl::").to_lowercase();
    let codes = || EN.iter().map(|it| it.code);
    let fits = |code: &&str| {
        let short = short(code);
        short == wanted || short.rsplit("::").next() == Some(wanted.as_str())
    };
    let found: Vec<&'static str> = codes().filter(fits).collect();
    match found.as_slice() {
        [code] => return Meant::One(code),
        [_, ..] => return Meant::Several(found),
        [] => {}
    }
    let distance = |code: &str| {
        let last = code.rsplit("::").next().unwrap_or(code);
        strsim::damerau_levenshtein(&wanted, code).min(strsim::damerau_levenshtein(&wanted, last))
    };
    let length = wanted.chars().count();
    let near = |code: &'static str| {
        let name = short(code);
        let inside = length >= 3 && name.contains(&wanted);
        let away = if inside { 0 } else { distance(name) };
        (away * 2 <= length.max(2)).then_some((away, code))
    };
    let mut near: Vec<(usize, &'static str)> =
        if length > LONGEST { Vec::new() } else { codes().filter_map(near).collect() };
    near.sort_by_key(|(away, _)| *away);
    Meant::Like(near.into_iter().map(|(_, code)| code).take(most).collect())
}

/// The longest text that is held against codes.
const LONGEST: usize = 80;

/// What may be meant by a word for a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meant {
    /// This one.
    One(&'static str),
    /// Any of these, whose names end so.
    Several(Vec<&'static str>),
    /// None; these are like it.
    Like(Vec<&'static str>),
}

fn short(code: &str) -> &str {
    code.trim_start_matches("regl::")
}

/// The entries of a page: its headings that are codes, with what stands below them.
fn read(page: &'static str) -> Vec<Entry> {
    let sections = page.split("\n### `").skip(1);
    let entry = |section: &'static str| {
        let (code, body) = section.split_once('`')?;
        // The next heading of a chapter ends the last section of one.
        let body = body.split("\n## ").next().unwrap_or(body);
        Some(Entry { code, parts: parts(body) })
    };
    sections.filter_map(entry).collect()
}

fn parts(body: &'static str) -> Vec<Part> {
    let mut parts = Vec::new();
    for (position, piece) in body.split("```").enumerate() {
        if position % 2 == 0 {
            let paragraphs = piece.split("\n\n").map(str::trim).filter(|it| !it.is_empty());
            parts.extend(paragraphs.map(Part::Words));
        } else {
            let (info, text) = piece.split_once('\n').unwrap_or((piece, ""));
            let wrong = info.split_whitespace().any(|it| it == "bad");
            parts.push(if wrong { Part::Wrong(text) } else { Part::Right(text) });
        }
    }
    parts
}

/// The sentences of another language with the examples of the English page: the wrong one after the first paragraph, the
/// right one at the end.
fn with_examples(entries: Vec<Entry>) -> Vec<Entry> {
    let with = |Entry { code, mut parts }: Entry| {
        let english = EN.iter().find(|it| it.code == code).map(|it| it.parts.as_slice()).unwrap_or_default();
        let wrong = english.iter().filter(|it| matches!(it, Part::Wrong(_))).copied();
        let right = english.iter().filter(|it| matches!(it, Part::Right(_))).copied();
        let rest = parts.split_off(parts.len().min(1));
        parts.extend(wrong);
        parts.extend(rest);
        parts.extend(right);
        Entry { code, parts }
    };
    entries.into_iter().map(with).collect()
}

/// A paragraph on one line, without the marks of links.
#[must_use]
pub fn flowing(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, link)) = rest.split_once('[') {
        let Some((text, after)) = link.split_once("](") else { break };
        let Some((_, after)) = after.split_once(')') else { break };
        out.push_str(before);
        out.push_str(text);
        rest = after;
    }
    out.push_str(rest);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}
