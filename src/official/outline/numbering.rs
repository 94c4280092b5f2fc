//! Chapters and paragraphs, by the numbers that tell the one from the other.

use super::rest::Rest;
use super::skipped::missing;
use super::{Paragraph, Part, Reader, part};
use crate::official::block::Block;
use crate::official::lead::Lead;
use crate::official::marker;
use crate::syntax::tree::Place;

impl Reader {
    pub(super) fn chapter(&mut self, number: u32, block: &Block) {
        let scope = &mut self.scope;
        (scope.chapter, scope.chapter_title, scope.fresh) = (number, Lead::new(&block.text), false);
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
    pub(super) fn is_chapter(&self, number: u32, block: &Block, rest: Rest<'_>) -> bool {
        let expected = self.scope.paragraph.as_ref().map_or(0, |it| it.number) + 1;
        let next = rest.paragraph;
        !self.scope.form
            && (number == self.scope.chapter + 1 || number == self.scope.chapter + 2)
            && !marker::is_sentence(&block.text)
            && (next == Some(expected) || (number != expected && next.is_none_or(|it| it != number + 1)))
    }

    pub(super) fn is_paragraph(&self, number: u32) -> bool {
        let last = self.scope.paragraph.as_ref().map_or(0, |it| it.number);
        let within = self.scope.paragraph.as_ref().is_some_and(|it| it.row);
        !within && (number == last || (number > last && number <= last + 5) || (self.scope.form && number == 1))
    }

    pub(super) fn paragraph(&mut self, number: u32, suffix: &str, block: &Block) {
        let last = self.scope.paragraph.as_ref().map_or(0, |it| it.number);
        let base = if self.scope.by_chapter && self.scope.chapter > 0 {
            self.scope.base.with(part("chapter", &self.scope.chapter.to_string()))
        } else {
            self.scope.base.clone()
        };
        let named = |number: String| base.with(Place::Paragraph { number, sub: Vec::new() });
        self.out.missing.extend(missing(last + 1, number.saturating_sub(1), named));
        let at = named(format!("{number}{suffix}"));
        self.begin(Paragraph { at, number, ..Paragraph::default() }, block.line, &block.text);
    }

    /// A paragraph begins; items that run on in its first line are parted from it.
    pub(super) fn begin(&mut self, paragraph: Paragraph, line: u32, text: &str) {
        self.scope.fresh = false;
        self.scope.in_remark = false;
        let row = paragraph.row;
        let at = paragraph.at.clone();
        self.scope.paragraph = Some(paragraph);
        let mut segments = marker::segments(text, 0, row).into_iter();
        let first = segments.next().unwrap_or_default();
        if let Some(it) = &mut self.scope.paragraph {
            (it.opening, it.last_line, it.lines) = (Lead::new(first), first.to_owned(), 1);
        }
        let part = if row { Part::Row } else { self.clause() };
        self.push(at, line, first, part);
        self.opens(first);
        segments.for_each(|segment| self.segment(line, segment));
    }

    pub(super) fn clause(&self) -> Part {
        match &self.scope.paragraph {
            Some(it) if it.row => Part::Row,
            _ if self.scope.form => Part::Form,
            _ => Part::Clause,
        }
    }

    /// Whether the numbers of paragraphs are kept where a number stands that is none of the next.
    pub(super) fn is_out_of_order(&self) -> bool {
        let open = self.scope.paragraph.as_ref().and_then(|it| it.item.as_ref()).is_some_and(|it| it.open);
        !self.scope.form && !self.in_rows() && !open
    }
}
