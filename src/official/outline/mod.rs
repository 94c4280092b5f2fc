//! Blocks taken to the places of an act.
//!
//! Comes in: the blocks of one language version, in order. Goes out: [`Draft`]s, the places with their own words, the
//! lines that have no place, and the places whose numbers show that they are missing. Guaranteed: every block is in a
//! draft or named as unplaced.
//!
//! How places are named:
//!
//! - What is laid out by articles, sections or § is told in `articles`.
//! - Annexes of an act are `annex N`. Documents that it approves without a number are `standard N` where they are
//!   standards, otherwise `annex N`; a single one has no name of its own, its paragraphs are `chapter 2 ¶4` and its annexes
//!   `annex N`. Annexes of any of these are `appendix N`; the only one, without a number, is `appendix 1`.
//! - Paragraphs run on through the chapters of an annex, so that chapters are left out of their addresses.
//! - A line without a number is an `indent` of its paragraph or subparagraph, whose numbered line is the first; items
//!   between are not counted. It belongs to the subparagraph before it if the list goes on after it or if it goes on with
//!   a small letter, otherwise to the paragraph. `indent 1` is the numbered line and has no address of its own.
//! - Items of the first list of a paragraph are its subparagraphs, `¶9(1)`. Where numbers start anew, the line that opens
//!   them tells them apart: `¶9 indent 3(1)`.
//! - Rows of a list of requirements are paragraphs. Its cells lose their line breaks, so that only a new sentence counts
//!   as a new indent in them. Columns and rows of other tables are `row N`.
//! - Remarks and footnotes are `note N`: a footnote by the number in the text, a remark by its order, its items one each.

mod articles;
mod forms;
mod lines;
mod numbering;
mod rest;
mod skipped;

use self::rest::{Rest, rests};
use self::skipped::Numbers;
use super::articles::by_articles;
use super::block::Block;
use super::head::{Head, Opens};
use super::lead::Lead;
use super::marker::{self, Marker};
use super::remark::{Remark, Why};
use crate::cite::Address;
use crate::syntax::tree::Place;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A place with its own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Where it is.
    pub at: Address,
    /// The line on which it starts.
    pub line: u32,
    /// Its words, without those of the places inside it.
    pub text: String,
    /// What it is.
    pub part: Part,
    /// The title of the chapter it stands in.
    pub chapter: Rc<Lead>,
    /// The first line of its paragraph, or the name of its row.
    pub opening: Rc<Lead>,
    /// The nearest line before it that opens a list.
    pub opener: Rc<Lead>,
    /// It is an item that lost its number.
    pub unnumbered: bool,
}

/// What part of a text a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The title of the act, of an annex or a chapter.
    Heading,
    /// A paragraph, a subparagraph or a line of one.
    Clause,
    /// A row of a list of requirements, or an item of it.
    Row,
    /// A line of a form, a column, a cell.
    Form,
    /// A remark or a footnote.
    Note,
}

/// The places of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// Those that were found.
    pub drafts: Vec<Draft>,
    /// Lines without a place, and why.
    pub unplaced: Vec<Remark>,
    /// Places whose numbers are skipped; a range stands for many in a row.
    pub missing: Vec<Address>,
}

/// What the numbers of the place that is being read have come to.
#[derive(Debug, Clone, Default)]
struct Scope {
    base: Address,
    /// Chapters are part of the addresses.
    by_chapter: bool,
    /// An annex of an annex, where lines are fields.
    form: bool,
    /// A list of requirements: its rows are numbers that stand alone.
    table: bool,
    /// A form with a table whose rows start with their numbers.
    numbered_cells: bool,
    /// Nothing numbered has come yet.
    fresh: bool,
    chapter: u32,
    chapter_title: Rc<Lead>,
    lines: u32,
    notes: u32,
    in_remark: bool,
    cells: usize,
    /// The act itself has ended.
    signed: bool,
    paragraph: Option<Paragraph>,
}

#[derive(Debug, Clone, Default)]
struct Paragraph {
    at: Address,
    number: u32,
    opening: Rc<Lead>,
    lines: u32,
    last_line: String,
    /// The nearest line that opens a list.
    opener: Rc<Lead>,
    last_item: u32,
    /// The line that opened the present list, where it is not the first of the paragraph.
    list: Option<u32>,
    lists: u32,
    item: Option<Item>,
    /// The list of the last item goes on after the present line.
    goes_on: bool,
    row: bool,
}

#[derive(Debug, Clone)]
struct Item {
    at: Address,
    lines: u32,
    open: bool,
}

/// Finds the places of a text.
#[must_use]
pub fn outline(blocks: &[Block]) -> Outline {
    if by_articles(blocks.iter().take_while(|it| it.head.is_none()).map(|it| it.text.as_str())) {
        let own = blocks.iter().take_while(|it| it.head.is_none()).count();
        let (own, annexes) = blocks.split_at_checked(own).unwrap_or((blocks, &[]));
        let (mut out, more) = (articles::outline(own), paragraphs(annexes));
        out.drafts.extend(more.drafts);
        out.unplaced.extend(more.unplaced);
        out.missing.extend(more.missing);
        return out;
    }
    paragraphs(blocks)
}

/// Finds the places of a text whose paragraphs run on through it, or through each of its annexes.
fn paragraphs(blocks: &[Block]) -> Outline {
    let approved = blocks.iter().filter_map(|it| it.head.as_ref()).filter(|it| it.opens == Opens::Approved).count();
    let mut reader = Reader {
        out: Outline::default(),
        scope: Scope { fresh: true, ..Scope::default() },
        top: Scope::default(),
        approved,
        nth: 0,
        numbers: BTreeMap::new(),
    };
    for (block, rest) in blocks.iter().zip(rests(blocks)) {
        match &block.head {
            Some(head) => reader.open(head, block, rest),
            None => reader.block(block, rest),
        }
    }
    reader.out
}

struct Reader {
    out: Outline,
    scope: Scope,
    /// The scope that annexes of annexes belong to.
    top: Scope,
    /// How many documents the act approves without a number.
    approved: usize,
    nth: u32,
    /// The numbers of annexes so far, by what they are annexes of and what they are called.
    numbers: BTreeMap<(Address, String), Numbers>,
}

fn part(word: &str, number: &str) -> Place {
    Place::Part { word: word.to_owned(), number: number.to_owned(), sub: Vec::new() }
}

impl Reader {
    /// A new annex begins.
    fn open(&mut self, head: &Head, block: &Block, rest: Rest<'_>) {
        let number = |otherwise: u32| head.number.clone().unwrap_or_else(|| otherwise.to_string());
        let mut scope = Scope { fresh: true, ..Scope::default() };
        match head.opens {
            Opens::Approved if self.approved == 1 => scope.by_chapter = true,
            Opens::Approved => {
                self.nth += 1;
                let standard = marker::names_standard(rest.blocks);
                scope.base.0.push(part(if standard { "standard" } else { "annex" }, &self.nth.to_string()));
            }
            Opens::Annex => {
                self.skipped(&Address::default(), "annex", &number(1));
                scope.base.0.push(part("annex", &number(1)));
            }
            Opens::Appendix => {
                let word = if self.top.by_chapter { "annex" } else { "appendix" };
                self.skipped(&self.top.base.clone(), word, &number(1));
                scope.base = self.top.base.with(part(word, &number(1)));
                scope.form = true;
                scope.table = marker::is_table(rest.blocks);
                scope.numbered_cells = marker::has_cells(rest.blocks);
            }
        }
        if head.opens != Opens::Appendix {
            self.top = scope.clone();
        }
        self.scope = scope;
        if !self.scope.base.0.is_empty() {
            self.push(self.scope.base.clone(), block.line, &block.text, Part::Heading);
        }
    }

    fn block(&mut self, block: &Block, rest: Rest<'_>) {
        match marker::marker(&block.text) {
            Marker::Form(number) if self.scope.base.0.len() == 1 || self.scope.form => self.form(number, block),
            Marker::Editorial => self.note(block.line, &block.text, None),
            Marker::Remark if self.scope.form || self.scope.paragraph.is_none() => self.remark(block),
            Marker::Footnote(number) if self.scope.form => self.note(block.line, &block.text, Some(number)),
            Marker::Chapter(number) => self.chapter(number, block),
            Marker::Columns(numbers) => self.columns(&numbers, block),
            Marker::Number(number) if self.scope.table => self.row(number, block, rest),
            Marker::Cell(number) if self.scope.numbered_cells => self.cell(number, block),
            Marker::Cell(number) if self.scope.form => self.note(block.line, &block.text, Some(number)),
            Marker::Paragraph(_) if self.scope.table && !self.in_rows() => self.before_paragraphs(block),
            Marker::Paragraph(number) if self.is_chapter(number, block, rest) => self.chapter(number, block),
            Marker::Paragraph(number) if self.is_paragraph(number) => self.paragraph(number, "", block),
            Marker::Inserted(number, suffix) if self.is_paragraph(number) => self.paragraph(number, &suffix, block),
            Marker::Paragraph(number) if self.is_out_of_order() => {
                let last = self.scope.paragraph.as_ref().map_or(0, |it| it.number);
                self.out.unplaced.push(Remark { line: block.line, why: Why::OutOfOrder { paragraph: number, last } });
            }
            _ if self.is_damaged_number(block, rest) => {
                self.row(1, block, rest);
            }
            _ => match marker::remark_inside(&block.text).filter(|_| self.scope.form) {
                Some((before, remark)) => {
                    self.text(&Block { text: before.to_owned(), ..block.clone() }, rest);
                    self.remark(&Block { text: remark.to_owned(), ..block.clone() });
                }
                None => self.text(block, rest),
            },
        }
    }

    /// An annex that is one of several forms under one head.
    fn form(&mut self, number: u32, block: &Block) {
        let top = self.scope.base.0.iter().take(1).cloned().collect();
        let base = Address(top).with(part("appendix", &number.to_string()));
        self.scope = Scope { fresh: true, form: true, base: base.clone(), ..Scope::default() };
        self.push(base, block.line, &block.text, Part::Heading);
    }

    fn push(&mut self, at: Address, line: u32, text: &str, part: Part) {
        let chapter = Rc::clone(&self.scope.chapter_title);
        let lines = |it: &Paragraph| (Rc::clone(&it.opening), Rc::clone(&it.opener));
        let (opening, opener) = self.scope.paragraph.as_ref().map(lines).unwrap_or_default();
        if part == Part::Heading {
            self.remember(&at);
        }
        let text = text.to_owned();
        self.out.drafts.push(Draft { at, line, text, part, chapter, opening, opener, unnumbered: false });
    }

    fn extend(&mut self, text: &str) {
        if let Some(draft) = self.out.drafts.last_mut() {
            draft.text.push(' ');
            draft.text.push_str(text);
        }
    }
}
