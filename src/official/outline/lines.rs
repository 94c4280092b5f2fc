//! Lines of paragraphs: items, and lines without a number.

use super::rest::Rest;
use super::skipped::missing;
use super::{Draft, Item, Paragraph, Part, Reader, part};
use crate::cite::Address;
use crate::official::block::Block;
use crate::official::lead::Lead;
use crate::official::marker;
use crate::syntax::tree::Place;

impl Reader {
    /// A block without a number of its own, or an item.
    pub(super) fn text(&mut self, block: &Block, rest: Rest<'_>) {
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
        if paragraph.row
            && paragraph.lines == 0
            && paragraph.opening.text == block.text
            && paragraph.last_line.is_empty()
        {
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
        let next = rest.item;
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
    pub(super) fn is_signature(&self, paragraph: &Paragraph, text: &str) -> bool {
        let name =
            text.starts_with(|it: char| it.is_uppercase() || matches!(it, '"' | '«')) && !marker::is_sentence(text);
        let done = paragraph.item.as_ref().is_none_or(|it| !it.open);
        self.scope.base.0.is_empty()
            && !self.scope.by_chapter
            && (self.scope.signed || (done && name))
            && marker::item(text).is_none()
    }

    pub(super) fn before_paragraphs(&mut self, block: &Block) {
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
    pub(super) fn opens(&mut self, text: &str) {
        if marker::is_opening(text)
            && let Some(it) = &mut self.scope.paragraph
        {
            it.opener = Lead::new(text);
        }
    }

    /// A piece of a paragraph: an item, or a line of the paragraph or of its last item.
    pub(super) fn segment(&mut self, line: u32, text: &str) {
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

    pub(super) fn item(&mut self, number: u32, line: u32, text: &str) {
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
            let named = |it: String| with_sub(&paragraph.at, it);
            self.out.missing.extend(missing(paragraph.last_item + 1, number - 1, named));
        }
        let Some(paragraph) = &mut self.scope.paragraph else { return };
        paragraph.last_item = number;
        paragraph.item = Some(Item { at: at.clone(), lines: 1, open: marker::is_open(text) });
        self.push(at, line, text, part);
        self.opens(text);
    }

    pub(super) fn line_of_item(&mut self, line: u32, text: &str) {
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

    pub(super) fn line(&mut self, line: u32, text: &str) {
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

fn with_sub(at: &Address, number: String) -> Address {
    let mut at = at.clone();
    if let Some(Place::Paragraph { sub, .. } | Place::Part { sub, .. }) = at.0.last_mut() {
        sub.push(number);
    }
    at
}
