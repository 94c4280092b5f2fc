//! Lines put together into blocks: a heading, a paragraph line, an item, a cell.
//!
//! Extraction breaks sentences at the end of every line, or at the end of every page, or nowhere; which of these a text
//! does shows in the width of its lines. A block is what its author began on a new line.

use super::articles::{self, by_articles};
use super::head::{Head, heads, is_marked};
use super::marker;
use super::text::Line;
use crate::syntax::tree::Language;
use std::collections::BTreeMap;

/// What stands together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The first line of the text it stands on.
    pub line: u32,
    /// How many lines it takes.
    pub lines: u32,
    /// Spaces before its first line.
    pub indent: usize,
    /// The head of an annex, where it is one.
    pub head: Option<Head>,
    /// Its words.
    pub text: String,
}

/// The widest line of a text whose lines were broken to fit a page, in characters.
const WIDEST_OF_PAGE: usize = 100;
/// A line this wide may break off in the middle of a sentence.
const WIDE: usize = 60;
/// Blank lines that stand for the end of a page.
const PAGE: usize = 3;

/// Puts the lines of one language together.
#[must_use]
pub fn blocks(lines: &[Line], language: Language) -> Vec<Block> {
    let broken = lines.iter().filter(|it| it.width > WIDEST_OF_PAGE).count() * 100 < lines.len();
    let laid_out = by_articles(lines.iter().map(|it| it.text.as_str()));
    let heads: BTreeMap<usize, Head> = heads(lines, language).into_iter().map(|it| (it.lines.start, it)).collect();
    let mut blocks: Vec<Block> = Vec::new();
    let mut last: Option<&Line> = None;
    let mut so_far_drawn = Drawn::default();
    let mut head_ends = 0;
    for (at, line) in lines.iter().enumerate() {
        let starts = heads.get(&at);
        if let Some(head) = starts {
            head_ends = head.lines.end;
        }
        let inside_head = at < head_ends && starts.is_none();
        let alone = |it: &Line| marker::stands_alone(&it.text);
        let begins = laid_out && last.is_some_and(|last| begins_in_article(last, line));
        let goes_on = inside_head
            || (starts.is_none()
                && at != head_ends
                && !alone(line)
                && !begins
                && last.is_some_and(|last| {
                    if alone(last) {
                        return false;
                    }
                    let so_far = blocks.last().map_or("", |it| it.text.as_str());
                    if broken {
                        goes_on_in_page(last, so_far, line)
                    } else {
                        goes_on_in_flow(so_far, so_far_drawn, line)
                    }
                }));
        so_far_drawn = if goes_on { so_far_drawn.and(Drawn::of(&line.text)) } else { Drawn::of(&line.text) };
        match blocks.last_mut() {
            Some(block) if goes_on => {
                block.lines += 1;
                append(&mut block.text, &line.text);
            }
            _ => blocks.push(Block {
                line: line.number,
                lines: 1,
                indent: line.indent,
                head: starts.cloned(),
                text: line.text.clone(),
            }),
        }
        last = Some(line);
    }
    for block in &mut blocks {
        block.text = put_back(&block.text);
    }
    blocks
}

fn append(text: &mut String, more: &str) {
    // The point of a sentence whose last word was moved stands at the start of the next line.
    if !more.starts_with(['.', ',', ';', ':']) {
        text.push(' ');
    }
    text.push_str(more);
}

/// Whether a sentence has come to an end.
fn is_ended(text: &str) -> bool {
    text.trim_end_matches(['»', '"', '”', ')', ' ', '*']).ends_with(['.', ';', ':', '!', '?'])
}

/// How much of a text is drawn: the lines of blanks to fill.
#[derive(Debug, Clone, Copy, Default)]
struct Drawn {
    drawn: usize,
    all: usize,
}

impl Drawn {
    fn of(text: &str) -> Self {
        Self { drawn: text.chars().filter(|it| matches!(it, '_' | '-')).count(), all: text.chars().count() }
    }

    /// Both, parted by a space.
    fn and(self, more: Self) -> Self {
        Self { drawn: self.drawn + more.drawn, all: self.all + more.all + 1 }
    }

    fn is_blank_to_fill(self) -> bool {
        self.drawn * 2 > self.all && self.drawn >= 5
    }
}

fn is_blank_to_fill(text: &str) -> bool {
    Drawn::of(text).is_blank_to_fill()
}

/// In a law laid out by articles: whether a line begins anew, as the head of an article or of what stands above it, with a
/// number, or behind the head of an article, whose title and first number need no full stop before them.
fn begins_in_article(last: &Line, line: &Line) -> bool {
    let heads = |it: &Line| articles::article(&it.text).is_some() || articles::is_division(&it.text);
    heads(line) || heads(last) || articles::number(&line.text, &[]).is_some()
}

/// In a text broken to the width of a page: a line without indentation goes on with what stands before it.
fn goes_on_in_page(last: &Line, so_far: &str, line: &Line) -> bool {
    if line.indent >= 4 || is_blank_to_fill(&line.text) || is_blank_to_fill(&last.text) {
        return false;
    }
    if is_marked(&line.text) && (is_ended(so_far) || line.blank > 0) {
        return false;
    }
    let small = line.text.starts_with(|it: char| it.is_lowercase() || matches!(it, '.' | ',' | ';' | ':' | '('));
    match line.blank {
        0 => !is_ended(so_far) || small || (last.width > WIDE && !last.spaced),
        PAGE.. => !is_ended(so_far) || small,
        _ => !is_ended(so_far) && small,
    }
}

/// In a text with whole paragraphs on a line: only what a page break or a moved word tore off goes on.
fn goes_on_in_flow(so_far: &str, drawn: Drawn, line: &Line) -> bool {
    if is_marked(&line.text) || is_ended(so_far) || is_blank_to_fill(&line.text) || drawn.is_blank_to_fill() {
        return false;
    }
    line.indent < 4 && line.text.starts_with(|it: char| it.is_lowercase() || matches!(it, '.' | ',' | ';' | ':'))
}

/// Puts back a word that was moved behind the end of its sentence: `on approval of the ;standard`.
fn put_back(text: &str) -> String {
    let end = text.char_indices().rev().find(|(_, it)| matches!(it, '.' | ';' | ':' | ','));
    let Some((at, mark)) = end else { return text.to_owned() };
    let (before, after) = text.split_at(at);
    let moved = after.trim_start_matches(mark);
    let is_moved = !moved.is_empty()
        && after.len() == moved.len() + mark.len_utf8()
        && moved.starts_with(char::is_alphabetic)
        && moved.split(' ').count() <= 4
        && !before.ends_with("www")
        && before.ends_with([' ', ')']);
    if is_moved { format!("{} {moved}{mark}", before.trim_end()) } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::text::lines;
    use super::*;

    fn texts(text: &str, language: Language) -> Vec<String> {
        blocks(&lines(text), language).into_iter().map(|it| it.text).collect()
    }

    #[test]
    fn lines_of_a_page_are_put_together() {
        let text = "      1. Первое слово длинной строки, которая не кончается здесь, а \nидёт дальше.\n      2) второе;\n\n\n\nна новой странице\n";
        assert_eq!(
            texts(text, Language::Ru),
            [
                "1. Первое слово длинной строки, которая не кончается здесь, а идёт дальше.",
                "2) второе; на новой странице"
            ]
        );
    }

    #[test]
    fn a_moved_word_is_put_back() {
        assert_eq!(put_back("1) регламент согласно приложению ;три"), "1) регламент согласно приложению три;");
        assert_eq!(put_back("пишите на www.knb.kz"), "пишите на www.knb.kz");
    }
}
