//! Blocks taken to the places of an act.
//!
//! Comes in: the blocks of one language version, in order. Goes out: [`Draft`]s, the places with their own words, the
//! lines that have no place, and the places whose numbers show that they are missing. Guaranteed: every block is in a
//! draft or named as unplaced.
//!
//! How places are named:
//!
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

use super::block::Block;
use super::head::{Head, Opens};
use super::marker::{self, Marker};
use crate::cite::Address;
use crate::syntax::tree::Place;

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
    pub chapter: String,
    /// The first line of its paragraph, or the name of its row.
    pub opening: String,
    /// The nearest line before it that opens a list.
    pub opener: String,
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
    /// Lines without a place, by number, and why.
    pub unplaced: Vec<(u32, String)>,
    /// Places whose numbers are skipped.
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
    chapter_title: String,
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
    opening: String,
    lines: u32,
    last_line: String,
    /// The nearest line that opens a list.
    opener: String,
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
    let approved = blocks.iter().filter_map(|it| it.head.as_ref()).filter(|it| it.opens == Opens::Approved).count();
    let mut reader =
        Reader { out: Outline::default(), scope: Scope::default(), top: Scope::default(), approved, nth: 0 };
    reader.scope.fresh = true;
    for (at, block) in blocks.iter().enumerate() {
        let rest = blocks.get(at + 1..).unwrap_or_default();
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
}

fn part(word: &str, number: &str) -> Place {
    Place::Part { word: word.to_owned(), number: number.to_owned(), sub: Vec::new() }
}

impl Reader {
    /// A new annex begins.
    fn open(&mut self, head: &Head, block: &Block, rest: &[Block]) {
        let number = |otherwise: u32| head.number.clone().unwrap_or_else(|| otherwise.to_string());
        let mut scope = Scope { fresh: true, ..Scope::default() };
        match head.opens {
            Opens::Approved if self.approved == 1 => scope.by_chapter = true,
            Opens::Approved => {
                self.nth += 1;
                let standard = marker::names_standard(rest);
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
                scope.table = marker::is_table(rest);
                scope.numbered_cells = marker::has_cells(rest);
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

    /// Notes the annexes that must have stood before number `number` of them and did not.
    fn skipped(&mut self, base: &Address, word: &str, number: &str) {
        let Ok(number) = number.parse::<u32>() else { return };
        let found = |wanted: u32| {
            let at = base.with(part(word, &wanted.to_string()));
            self.out.drafts.iter().any(|it| it.at == at)
        };
        let missing: Vec<_> = (1..number).filter(|it| !found(*it)).collect();
        for wanted in missing {
            let at = base.with(part(word, &wanted.to_string()));
            if !self.out.missing.contains(&at) {
                self.out.missing.push(at);
            }
        }
    }

    fn block(&mut self, block: &Block, rest: &[Block]) {
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
                self.out.unplaced.push((block.line, format!("paragraph {number} does not follow on paragraph {last}")));
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
        let chapter = self.scope.chapter_title.clone();
        let lines = |it: &Paragraph| (it.opening.clone(), it.opener.clone());
        let (opening, opener) = self.scope.paragraph.as_ref().map(lines).unwrap_or_default();
        self.out.drafts.push(Draft {
            at,
            line,
            text: text.to_owned(),
            part,
            chapter,
            opening,
            opener,
            unnumbered: false,
        });
    }

    fn extend(&mut self, text: &str) {
        if let Some(draft) = self.out.drafts.last_mut() {
            draft.text.push(' ');
            draft.text.push_str(text);
        }
    }

    fn chapter(&mut self, number: u32, block: &Block) {
        let scope = &mut self.scope;
        (scope.chapter, scope.chapter_title, scope.fresh) = (number, block.text.clone(), false);
        let mut places = scope.base.clone();
        if scope.by_chapter {
            scope.paragraph.as_mut().into_iter().for_each(|it| it.item = None);
        }
        places = places.with(part("chapter", &number.to_string()));
        self.push(places, block.line, &block.text, Part::Heading);
        // Lines before the next paragraph belong to the title of the chapter.
        if let Some(paragraph) = &mut self.scope.paragraph {
            paragraph.item = None;
        }
    }

    /// Whether a numbered line is the title of a chapter: it is the next chapter, no sentence, and what comes after it is
    /// the next paragraph.
    fn is_chapter(&self, number: u32, block: &Block, rest: &[Block]) -> bool {
        let expected = self.scope.paragraph.as_ref().map_or(0, |it| it.number) + 1;
        let next = rest.iter().take_while(|it| it.head.is_none()).find_map(|it| match marker::marker(&it.text) {
            Marker::Paragraph(number) => Some(number),
            _ => None,
        });
        !self.scope.form
            && (number == self.scope.chapter + 1 || number == self.scope.chapter + 2)
            && !marker::is_sentence(&block.text)
            && (next == Some(expected) || (number != expected && next.is_none_or(|it| it != number + 1)))
    }

    fn is_paragraph(&self, number: u32) -> bool {
        let last = self.scope.paragraph.as_ref().map_or(0, |it| it.number);
        let within = self.scope.paragraph.as_ref().is_some_and(|it| it.row);
        !within && (number == last || (number > last && number <= last + 5) || (self.scope.form && number == 1))
    }

    fn paragraph(&mut self, number: u32, suffix: &str, block: &Block) {
        let last = self.scope.paragraph.as_ref().map_or(0, |it| it.number);
        let base = if self.scope.by_chapter && self.scope.chapter > 0 {
            self.scope.base.with(part("chapter", &self.scope.chapter.to_string()))
        } else {
            self.scope.base.clone()
        };
        let named = |number: String| base.with(Place::Paragraph { number, sub: Vec::new() });
        self.out.missing.extend((last + 1..number).map(|it| named(it.to_string())));
        let at = named(format!("{number}{suffix}"));
        self.begin(Paragraph { at, number, ..Paragraph::default() }, block.line, &block.text);
    }

    /// A paragraph begins; items that run on in its first line are parted from it.
    fn begin(&mut self, paragraph: Paragraph, line: u32, text: &str) {
        self.scope.fresh = false;
        self.scope.in_remark = false;
        let row = paragraph.row;
        let at = paragraph.at.clone();
        self.scope.paragraph = Some(paragraph);
        let mut segments = marker::segments(text, 0, row).into_iter();
        let first = segments.next().unwrap_or_default();
        if let Some(it) = &mut self.scope.paragraph {
            (it.opening, it.last_line, it.lines) = (first.to_owned(), first.to_owned(), 1);
        }
        let part = if row { Part::Row } else { self.clause() };
        self.push(at, line, first, part);
        self.opens(first);
        segments.for_each(|segment| self.segment(line, segment));
    }

    fn clause(&self) -> Part {
        match &self.scope.paragraph {
            Some(it) if it.row => Part::Row,
            _ if self.scope.form => Part::Form,
            _ => Part::Clause,
        }
    }

    /// A row of a list of requirements; its name and its text are blocks of their own.
    fn row(&mut self, number: u32, block: &Block, rest: &[Block]) {
        let last = self.scope.paragraph.as_ref().filter(|it| it.row).map_or(0, |it| it.number);
        let named = |number: u32| Place::Paragraph { number: number.to_string(), sub: Vec::new() };
        let base = self.scope.base.clone();
        self.out.missing.extend((last + 1..number).map(|it| base.with(named(it))));
        let name = rest.first().map_or("", |it| it.text.as_str());
        self.scope.fresh = false;
        let at = base.with(named(number));
        self.scope.paragraph =
            Some(Paragraph { at: at.clone(), number, opening: name.to_owned(), row: true, ..Paragraph::default() });
        self.push(at, block.line, "", Part::Row);
    }

    /// Whether the numbers of paragraphs are kept where a number stands that is none of the next.
    fn is_out_of_order(&self) -> bool {
        let open = self.scope.paragraph.as_ref().and_then(|it| it.item.as_ref()).is_some_and(|it| it.open);
        !self.scope.form && !self.in_rows() && !open
    }

    fn in_rows(&self) -> bool {
        self.scope.paragraph.as_ref().is_some_and(|it| it.row)
    }

    /// Whether a short block stands where the number of the first row should.
    fn is_damaged_number(&self, block: &Block, rest: &[Block]) -> bool {
        self.scope.table
            && !self.in_rows()
            && block.text.chars().count() <= 3
            && rest.iter().find_map(|it| match marker::marker(&it.text) {
                Marker::Number(number) => Some(number),
                _ => None,
            }) == Some(2)
    }

    /// The numbers of the columns of a register: the cells read since its title are the columns.
    fn columns(&mut self, numbers: &[u32], block: &Block) {
        let cells: Vec<Draft> = if self.scope.cells >= numbers.len() {
            let keep = self.out.drafts.len().saturating_sub(numbers.len());
            self.out.drafts.split_off(keep)
        } else {
            Vec::new()
        };
        self.scope.cells = 0;
        for (position, number) in numbers.iter().enumerate() {
            let at = self.scope.base.with(part("row", &number.to_string()));
            match cells.get(position) {
                Some(cell) => self.push(at, cell.line, &cell.text.clone(), Part::Form),
                None => self.push(at, block.line, "", Part::Form),
            }
        }
    }

    /// A row of a table inside a form, which starts with its number.
    fn cell(&mut self, number: u32, block: &Block) {
        let at = self.scope.base.with(part("row", &number.to_string()));
        self.scope.paragraph = None;
        self.push(at, block.line, &block.text, Part::Form);
    }

    fn note(&mut self, line: u32, text: &str, number: Option<u32>) {
        if number.is_none() {
            self.scope.notes += 1;
        }
        let number = number.unwrap_or(self.scope.notes);
        let base = self.scope.base.clone();
        self.push(base.with(part("note", &number.to_string())), line, text, Part::Note);
    }

    fn remark(&mut self, block: &Block) {
        self.scope.in_remark = true;
        if !marker::is_opening(&block.text) {
            self.note(block.line, &block.text, None);
        }
    }

    /// A block without a number of its own, or an item.
    fn text(&mut self, block: &Block, rest: &[Block]) {
        if self.scope.in_remark {
            if marker::item(&block.text).is_some() || self.scope.notes == 0 {
                self.note(block.line, &block.text, None);
            } else {
                self.extend(&block.text);
            }
            return;
        }
        let Some(paragraph) = &self.scope.paragraph else {
            return self.before_paragraphs(block);
        };
        // The name of a row is known already; it is part of the row.
        if paragraph.row && paragraph.lines == 0 && paragraph.opening == block.text && paragraph.last_line.is_empty() {
            if let Some(it) = &mut self.scope.paragraph {
                it.last_line.clone_from(&block.text);
            }
            return self.extend(&block.text);
        }
        if self.is_signature(paragraph, &block.text) {
            self.scope.signed = true;
            return self.push(Address::default(), block.line, &block.text, Part::Heading);
        }
        let (last, row) = (paragraph.last_item, paragraph.row);
        let next = next_item(rest);
        if let Some(it) = &mut self.scope.paragraph {
            // A line that opens a list anew is one of the paragraph, not of the item before it.
            if last > 0
                && marker::is_opening(&block.text)
                && rest.first().is_some_and(|it| marker::item(&it.text) == Some(1))
            {
                it.item = None;
            }
            it.goes_on = !row && next == Some(last + 1);
        }
        for segment in marker::segments(&block.text, last, row) {
            self.segment(block.line, segment);
        }
    }

    /// After the last paragraph of the act itself come names and offices, which are no sentences.
    fn is_signature(&self, paragraph: &Paragraph, text: &str) -> bool {
        let name =
            text.starts_with(|it: char| it.is_uppercase() || matches!(it, '"' | '«')) && !marker::is_sentence(text);
        let done = paragraph.item.as_ref().is_none_or(|it| !it.open);
        self.scope.base.0.is_empty()
            && !self.scope.by_chapter
            && (self.scope.signed || (done && name))
            && marker::item(text).is_none()
    }

    fn before_paragraphs(&mut self, block: &Block) {
        let opens_list = marker::item(&block.text);
        if (self.scope.form && !self.scope.table) || !self.scope.fresh {
            let base = self.scope.base.clone();
            if let Some(number) = opens_list
                && self.scope.lines > 0
            {
                let at = base.with(Place::Part {
                    word: "indent".to_owned(),
                    number: self.scope.lines.to_string(),
                    sub: vec![number.to_string()],
                });
                return self.push(at, block.line, &block.text, Part::Form);
            }
            self.scope.lines += 1;
            self.scope.cells += 1;
            let at = base.with(part("indent", &self.scope.lines.to_string()));
            self.push(at, block.line, &block.text, Part::Form);
        } else {
            self.push(self.scope.base.clone(), block.line, &block.text, Part::Heading);
        }
    }

    /// Remembers a line that opens a list, for what comes after it.
    fn opens(&mut self, text: &str) {
        if marker::is_opening(text)
            && let Some(it) = &mut self.scope.paragraph
        {
            text.clone_into(&mut it.opener);
        }
    }

    /// A piece of a paragraph: an item, or a line of the paragraph or of its last item.
    fn segment(&mut self, line: u32, text: &str) {
        let Some(paragraph) = &self.scope.paragraph else { return };
        match marker::item(text) {
            Some(number) => self.item(number, line, text),
            None if paragraph
                .item
                .as_ref()
                .is_some_and(|it| paragraph.goes_on || goes_with_item(text, it.open, paragraph.row)) =>
            {
                self.line_of_item(line, text);
            }
            None => self.line(line, text),
        }
    }

    fn item(&mut self, number: u32, line: u32, text: &str) {
        let part = self.clause();
        let Some(paragraph) = &mut self.scope.paragraph else { return };
        // Where a row starts with its items, its name stands for its first line.
        paragraph.lines = paragraph.lines.max(1);
        if paragraph.lists == 0 {
            paragraph.lists = 1;
        } else if number == 1 && paragraph.last_item > 0 {
            (paragraph.lists, paragraph.list) = (paragraph.lists + 1, Some(paragraph.lines.max(1)));
        }
        let number_text = number.to_string();
        let at = match paragraph.list {
            Some(opener) => paragraph.at.with(Place::Part {
                word: "indent".to_owned(),
                number: opener.to_string(),
                sub: vec![number_text],
            }),
            None => with_sub(&paragraph.at, number_text),
        };
        if number == 2 && paragraph.last_item == 0 && number_first(&mut self.out.drafts, paragraph) {
            paragraph.last_item = 1;
        }
        if number > paragraph.last_item + 1 && paragraph.list.is_none() {
            let missing = (paragraph.last_item + 1..number).map(|it| with_sub(&paragraph.at, it.to_string()));
            self.out.missing.extend(missing);
        }
        let Some(paragraph) = &mut self.scope.paragraph else { return };
        paragraph.last_item = number;
        paragraph.item = Some(Item { at: at.clone(), lines: 1, open: marker::is_open(text) });
        self.push(at, line, text, part);
        self.opens(text);
    }

    fn line_of_item(&mut self, line: u32, text: &str) {
        let (row, part) = (self.scope.paragraph.as_ref().is_some_and(|it| it.row), self.clause());
        let Some(item) = self.scope.paragraph.as_mut().and_then(|it| it.item.as_mut()) else { return };
        item.open = marker::is_open(text);
        if row || part == Part::Form {
            return self.extend(text);
        }
        item.lines += 1;
        let at = item.at.with(self::part("indent", &item.lines.to_string()));
        self.push(at, line, text, part);
    }

    fn line(&mut self, line: u32, text: &str) {
        let kind = self.clause();
        let Some(paragraph) = &mut self.scope.paragraph else { return };
        if kind == Part::Form {
            return self.extend(text);
        }
        // In a row a line that only goes on is no new one.
        let goes_on = text.starts_with(char::is_lowercase)
            && marker::is_open(&paragraph.last_line)
            && !marker::is_opening(&paragraph.last_line);
        text.clone_into(&mut paragraph.last_line);
        if paragraph.row && paragraph.lines > 0 && paragraph.item.is_none() && goes_on {
            return self.extend(text);
        }
        paragraph.item = None;
        paragraph.lines += 1;
        // The first line of a row is the row itself.
        if paragraph.row && paragraph.lines == 1 {
            self.opens(text);
            return self.extend(text);
        }
        let at = paragraph.at.with(part("indent", &paragraph.lines.to_string()));
        self.push(at, line, text, kind);
        self.opens(text);
    }
}

/// Whether a line that follows an item belongs to it: it goes on with a small letter, or with an abbreviation where the
/// item is still `open`.
fn goes_with_item(text: &str, open: bool, row: bool) -> bool {
    let mut letters = text.chars();
    let first = letters.next().unwrap_or(' ');
    let abbreviation = first.is_uppercase() && letters.next().is_some_and(char::is_uppercase);
    let small = first.is_lowercase() || first.is_ascii_digit() || matches!(first, '-' | '–' | '*' | '(');
    if row { open } else { small || (open && abbreviation) }
}

/// A second item without a first one: if the line before it stands in its list, it is the first, whose number was lost.
fn number_first(drafts: &mut [Draft], paragraph: &mut Paragraph) -> bool {
    let line = paragraph.at.with(part("indent", &paragraph.lines.to_string()));
    let Some(last) = drafts.last_mut().filter(|it| it.at == line && it.text.ends_with(';')) else { return false };
    last.at = with_sub(&paragraph.at, "1".to_owned());
    last.unnumbered = true;
    paragraph.lines -= 1;
    true
}

/// The number of the next item of a paragraph.
fn next_item(rest: &[Block]) -> Option<u32> {
    let same = rest.iter().take_while(|it| {
        let ends = matches!(
            marker::marker(&it.text),
            Marker::Chapter(_) | Marker::Paragraph(_) | Marker::Inserted(..) | Marker::Number(_)
        );
        it.head.is_none() && !ends
    });
    same.into_iter().find_map(|it| marker::item(&it.text))
}

fn with_sub(at: &Address, number: String) -> Address {
    let mut at = at.clone();
    if let Some(Place::Paragraph { sub, .. } | Place::Part { sub, .. }) = at.0.last_mut() {
        sub.push(number);
    }
    at
}
