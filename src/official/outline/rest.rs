//! What comes after a block, looked up once for all blocks.

use crate::official::block::Block;
use crate::official::marker::{self, Marker};

/// The blocks after one, and the next numbers among them.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Rest<'b> {
    /// The blocks.
    pub blocks: &'b [Block],
    /// The number of the next item of the same paragraph.
    pub item: Option<u32>,
    /// The number of the next line of the same annex that begins as a paragraph does.
    pub paragraph: Option<u32>,
    /// The next number that stands alone.
    pub alone: Option<u32>,
}

impl Rest<'_> {
    /// The block that comes next.
    pub fn first(&self) -> Option<&Block> {
        self.blocks.first()
    }
}

/// What comes after each block.
pub(super) fn rests(blocks: &[Block]) -> Vec<Rest<'_>> {
    let mut rests = Vec::with_capacity(blocks.len());
    let mut rest = Rest::default();
    for (at, block) in blocks.iter().enumerate().rev() {
        rest.blocks = blocks.get(at + 1..).unwrap_or_default();
        rests.push(rest);
        let marker = marker::marker(&block.text);
        rest.alone = if let Marker::Number(number) = marker { Some(number) } else { rest.alone };
        if block.head.is_some() {
            (rest.item, rest.paragraph) = (None, None);
            continue;
        }
        rest.paragraph = if let Marker::Paragraph(number) = marker { Some(number) } else { rest.paragraph };
        rest.item = match marker {
            Marker::Chapter(_) | Marker::Paragraph(_) | Marker::Inserted(..) | Marker::Number(_) => None,
            _ => marker::item(&block.text).or(rest.item),
        };
    }
    rests.reverse();
    rests
}
