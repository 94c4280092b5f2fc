//! The tree from what the parser read.
//!
//! Comes in: the pairs of the parser, one top-level piece after the other, and the comments of the file. Goes out:
//! the nodes of the tree. One file for each family of statements; each statement has a function that takes its parts
//! in order from a [`Cursor`]. A part that is not there although the grammar promises it makes the function return
//! nothing, and the statement is reported as unreadable: nothing here can panic, and nothing is lost in silence.

mod act;
mod calendar;
mod case;
mod cursor;
mod names;
mod node;
mod provision;
mod shared;
mod step;

use super::fault::SyntaxFault;
use super::grammar::{self, Pair, Pairs, Rule, Tree};
use super::keywords::Keywords;
use super::letters::latin;
use super::recover::{Sibling, recover};
use super::scan::{Chunk, Comment, FoldedWord};
use super::statements::BlockKind;
use super::tokens::tokens;
use super::translate::Places;
use super::tree::{Block, Cite, Item, Node};
use super::words::keyword;
use crate::span::Span;
use cursor::Cursor;
use std::collections::HashMap;

/// What is known while the tree is being made.
pub(super) struct Builder<'c> {
    /// Where what is read stands in the text of its author.
    places: &'c Places<'c>,
    /// Length of the text that was read: no place lies beyond it.
    length: usize,
    /// Where the piece that is read begins in the file.
    base: usize,
    /// The block that is read.
    kind: BlockKind,
    comments: &'c [Comment],
    /// The first comment that hangs on nothing yet.
    next_comment: usize,
    /// The comments before the end of the block that was read last.
    closing: Vec<String>,
    faults: Vec<SyntaxFault>,
    /// Stretches of the top level of which nothing became.
    lost: Vec<Span>,
    /// All citations.
    cited: Vec<Cite>,
    /// Statements that stand in their block before.
    repeated: Vec<(Span, Span)>,
}

/// What was found beside the statements.
pub(super) struct Found {
    pub faults: Vec<SyntaxFault>,
    /// The stretches of the top level of which nothing became.
    pub lost: Vec<Span>,
    /// All citations.
    pub cited: Vec<Cite>,
    /// Statements that stand in their block before.
    pub repeated: Vec<(Span, Span)>,
}

/// A function that makes one statement of a block.
type Build<T> = for<'p> fn(&mut Builder<'_>, &mut Cursor<'p>, Rule) -> Option<T>;

impl<'c> Builder<'c> {
    pub(super) const fn new(
        places: &'c Places<'c>,
        length: usize,
        comments: &'c [Comment],
        faults: Vec<SyntaxFault>,
    ) -> Self {
        let kind = BlockKind::File;
        Self {
            places,
            length,
            base: 0,
            kind,
            comments,
            next_comment: 0,
            closing: Vec::new(),
            faults,
            lost: Vec::new(),
            cited: Vec::new(),
            repeated: Vec::new(),
        }
    }

    /// The set of keywords of the file.
    pub(super) const fn keywords(&self) -> Keywords {
        self.places.keywords
    }

    /// What was found beside the statements.
    pub(super) fn into_found(self) -> Found {
        Found { faults: self.faults, lost: self.lost, cited: self.cited, repeated: self.repeated }
    }

    /// The statements of a piece of the file that begins at `base`.
    pub(super) fn items(&mut self, base: usize, pairs: Pairs<'_>) -> Vec<Node<Item>> {
        self.base = base;
        pairs.flat_map(|file| self.statements(BlockKind::File, file, item)).collect()
    }

    /// Reports every keyword that is written with look-alike letters; in names such letters are nothing special.
    pub(super) fn look_alikes(&mut self, folded: &[FoldedWord], chunk: &Chunk, tree: &Tree<'_>) {
        let first = folded.partition_point(|word| word.range.start < chunk.range.start);
        let last = folded.partition_point(|word| word.range.start < chunk.range.end);
        let Some(folded) = folded.get(first..last).filter(|folded| !folded.is_empty()) else { return };
        for pair in tree.all().filter(|pair| keyword(pair.as_rule()).is_some()) {
            let start = chunk.range.start + pair.start();
            if let Ok(at) = folded.binary_search_by_key(&start, |word| word.range.start)
                && let Some(word) = folded.get(at)
            {
                self.base = 0;
                let span = self.span(word.range.start, word.range.end);
                let (letter, keyword) = (word.letter, word.keyword.clone());
                let latin = latin(letter).unwrap_or(letter);
                self.faults.push(SyntaxFault::LookAlike { span, letter, latin, keyword });
            }
        }
    }

    /// In a file whose keywords are not English, reports those that are, and keywords in the place of names.
    pub(super) fn other_keywords(&mut self, chunk: &Chunk, tree: &Tree<'_>) {
        if self.keywords() == Keywords::En {
            return;
        }
        self.base = chunk.range.start;
        for pair in tree.all() {
            let (start, end) = (pair.start(), pair.end());
            let known = self.places.is_keyword(self.base + start..self.base + end);
            let meant = match pair.as_rule() {
                Rule::kw_kk | Rule::kw_ru | Rule::kw_en => continue,
                Rule::id if known => None,
                rule if keyword(rule).is_some() && !known => Some(self.keywords().translate(pair.as_str())),
                _ => continue,
            };
            let (span, word) = (self.span(start, end), self.said(start, end));
            self.report(SyntaxFault::Keyword { span, word, meant });
        }
    }

    /// What the author wrote at a place of the piece that is read.
    pub(super) fn said(&self, start: usize, end: usize) -> String {
        let place = |at: usize| (self.base + at).min(self.length);
        self.places.text(place(start), place(end)).to_owned()
    }

    /// Whether what stands there is a keyword of the file's set. In English, where names may be keywords, any word may be.
    pub(super) fn may_be_keyword(&self, start: usize, end: usize) -> bool {
        self.keywords() == Keywords::En || self.places.is_keyword(self.base + start..self.base + end)
    }

    /// Reports a piece of which nothing could be read.
    pub(super) fn lost(&mut self, base: usize, text: &str) {
        self.base = base;
        let range = tokens(text).next().map_or(0..0, |first| first.range);
        let (span, word) = (self.span(range.start, range.end), self.said(range.start, range.end));
        self.report(SyntaxFault::Unreadable { span, word, within: BlockKind::File, meant: None });
        self.lost.push(self.span(range.start, text.len()));
    }

    /// A place of the file, from places in the piece that is read.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        let place = |at: usize| (self.base + at).min(self.length);
        self.places.span(place(start), place(end))
    }

    pub(super) fn report(&mut self, fault: SyntaxFault) {
        self.faults.push(fault);
    }

    /// Whether a fault has been reported at or after a place of the piece that is read.
    pub(super) fn reported_since(&self, start: usize) -> bool {
        let start = self.span(start, start);
        self.faults.last().is_some_and(|fault| fault.may_follow() && fault.span().start >= start.start)
    }

    /// The contents of a block, and in `closing` the comments at its end.
    fn block<T>(&mut self, kind: BlockKind, body: Option<Pair<'_>>, build: Build<T>) -> Block<T> {
        let Some(body) = body else { return Vec::new() };
        let end = self.base + body.end();
        let outer = std::mem::replace(&mut self.kind, kind);
        let block = self.statements(kind, body, build);
        self.kind = outer;
        self.closing = self.comments_before(end);
        block
    }

    fn statements<T>(&mut self, kind: BlockKind, body: Pair<'_>, build: Build<T>) -> Block<T> {
        let mut block = Vec::new();
        let mut before: Option<Sibling> = None;
        let mut said = Said::default();
        for pair in body.into_inner() {
            match pair.as_rule() {
                Rule::EOI => {}
                Rule::unreadable => {
                    let recovered = recover(self, kind, before, &pair);
                    if kind == BlockKind::File {
                        self.lost.push(self.span(recovered.about(), pair.end()));
                    }
                    before = Some(recovered);
                }
                _ => {
                    let (start, end) = (pair.start(), pair.end());
                    before = Some(Sibling::read(start));
                    let text = pair.as_str();
                    let node = self.node(pair, build);
                    if let Some(node) = node.as_ref().filter(|_| kind != BlockKind::File)
                        && let Some(first) = said.before(text, node.span)
                    {
                        self.repeated.push((node.span, first));
                    }
                    if node.is_none() && kind == BlockKind::File {
                        self.lost.push(self.span(start, end));
                    }
                    block.extend(node);
                }
            }
        }
        block
    }

    /// Reads the contents of a block whose first line is wrong, for the faults in it.
    pub(super) fn fragment(&mut self, kind: BlockKind, text: &str, offset: usize) {
        let Ok(tree) = grammar::parse(kind.body(), text) else { return };
        let outer = (self.base, self.next_comment);
        self.base += offset;
        self.next_comment = self.comments.len();
        let body = tree.pairs().next();
        match kind {
            BlockKind::File => {}
            BlockKind::Act => drop(self.block(kind, body, act::act)),
            BlockKind::Regime => drop(self.block(kind, body, act::regime)),
            BlockKind::Lineage => drop(self.block(kind, body, act::descent)),
            BlockKind::Calendar => drop(self.block(kind, body, calendar::calendar)),
            BlockKind::Choice => drop(self.block(kind, body, calendar::choice)),
            BlockKind::Declaration => drop(self.block(kind, body, names::text_item)),
            BlockKind::Register => drop(self.block(kind, body, names::register)),
            BlockKind::Form => drop(self.block(kind, body, names::form)),
            BlockKind::Catalogue => drop(self.block(kind, body, names::catalogue)),
            BlockKind::Provisions => drop(self.block(kind, body, provision::provision)),
            BlockKind::Step => drop(self.block(kind, body, step::step)),
            BlockKind::Request => drop(self.block(kind, body, step::request)),
            BlockKind::Alternatives => drop(self.block(kind, body, step::otherwise)),
            BlockKind::Hearing => drop(self.block(kind, body, step::hearing)),
            BlockKind::Case => drop(self.block(kind, body, case::case)),
        }
        (self.base, self.next_comment) = outer;
    }
}

/// The statements of a block so far, by their first two words: few have those in common, so that few are compared whole.
#[derive(Default)]
struct Said<'t>(HashMap<[Option<&'t str>; 2], Vec<(&'t str, Span)>>);

impl<'t> Said<'t> {
    /// The place of the statement of the same words before this one, whatever stands between the words.
    fn before(&mut self, text: &'t str, span: Span) -> Option<Span> {
        let mut words = tokens(text).map(|token| token.text);
        let alike = self.0.entry([words.next(), words.next()]).or_default();
        let same = |one: &str| tokens(one).map(|it| it.text).eq(tokens(text).map(|it| it.text));
        let first = alike.iter().find(|(one, _)| same(one)).map(|&(_, first)| first);
        if first.is_none() {
            alike.push((text, span));
        }
        first
    }
}

/// A statement of the top level.
fn item(b: &mut Builder<'_>, c: &mut Cursor<'_>, rule: Rule) -> Option<Item> {
    match rule {
        Rule::act | Rule::regime | Rule::unencoded | Rule::lineage => act::item(b, c, rule),
        Rule::calendar | Rule::reading_choice => calendar::item(b, c, rule),
        Rule::declaration | Rule::fact | Rule::register | Rule::form | Rule::catalogue => names::item(b, c, rule),
        Rule::template | Rule::service => provision::item(b, c, rule),
        Rule::case => case::item(b, c),
        _ => None,
    }
}
