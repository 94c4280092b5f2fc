//! Tables, registers, remarks and footnotes.

use super::rest::Rest;
use super::skipped::missing;
use super::{Draft, Paragraph, Part, Reader, part};
use crate::official::block::Block;
use crate::official::lead::Lead;
use crate::official::marker;
use crate::syntax::tree::Place;

impl Reader {
    /// A row of a list of requirements; its name and its text are blocks of their own.
    pub(super) fn row(&mut self, number: u32, block: &Block, rest: Rest<'_>) {
        let last = self.scope.paragraph.as_ref().filter(|it| it.row).map_or(0, |it| it.number);
        let base = self.scope.base.clone();
        let named = |number: String| base.with(Place::Paragraph { number, sub: Vec::new() });
        self.out.missing.extend(missing(last + 1, number.saturating_sub(1), named));
        let name = rest.first().map_or("", |it| it.text.as_str());
        self.scope.fresh = false;
        let at = named(number.to_string());
        self.scope.paragraph =
            Some(Paragraph { at: at.clone(), number, opening: Lead::new(name), row: true, ..Paragraph::default() });
        self.push(at, block.line, "", Part::Row);
    }

    pub(super) fn in_rows(&self) -> bool {
        self.scope.paragraph.as_ref().is_some_and(|it| it.row)
    }

    /// Whether a short block stands where the number of the first row should.
    pub(super) fn is_damaged_number(&self, block: &Block, rest: Rest<'_>) -> bool {
        self.scope.table && !self.in_rows() && block.text.chars().count() <= 3 && rest.alone == Some(2)
    }

    /// The numbers of the columns of a register: the cells read since its title are the columns.
    pub(super) fn columns(&mut self, numbers: &[u32], block: &Block) {
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
    pub(super) fn cell(&mut self, number: u32, block: &Block) {
        let at = self.scope.base.with(part("row", &number.to_string()));
        self.scope.paragraph = None;
        self.push(at, block.line, &block.text, Part::Form);
    }

    pub(super) fn note(&mut self, line: u32, text: &str, number: Option<u32>) {
        if number.is_none() {
            self.scope.notes += 1;
        }
        let number = number.unwrap_or(self.scope.notes);
        let base = self.scope.base.clone();
        self.push(base.with(part("note", &number.to_string())), line, text, Part::Note);
    }

    pub(super) fn remark(&mut self, block: &Block) {
        self.scope.in_remark = true;
        if !marker::is_opening(&block.text) {
            self.note(block.line, &block.text, None);
        }
    }
}
