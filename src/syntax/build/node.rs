//! What every statement has: its place, its citations and its comments.

use super::{Build, Builder, Cursor};
use crate::syntax::fault::SyntaxFault;
use crate::syntax::grammar::{Pair, Rule};
use crate::syntax::letters::is_space;
use crate::syntax::scan::Comment;
use crate::syntax::tokens::tokens;
use crate::syntax::tree::{Comments, Node};

impl Builder<'_> {
    /// A statement; nothing, and a fault, where it cannot be made.
    pub(super) fn node<T>(&mut self, pair: Pair<'_>, build: Build<T>) -> Option<Node<T>> {
        let (rule, input) = (pair.as_rule(), pair.input());
        let (start, end) = (pair.start(), pair.end());
        let mut cursor = Cursor::new(pair.into_inner());
        let body = cursor.body();
        let body_start = body.as_ref().map(|body| body.start());
        let head_end = self.trimmed(input, start, body_start.unwrap_or(end));
        let mut comments = self.comments_of_head(input, start, head_end, body_start);
        let cites = self.cites(cursor.find(Rule::cites));
        let faults = self.faults.len();
        let value = build(self, &mut cursor, rule);
        if value.is_none() && self.faults.len() == faults {
            self.unmade(input, start, head_end);
        }
        comments.closing = std::mem::take(&mut self.closing);
        if let Some(body) = body {
            let empty = body.into_inner().next().is_none() && comments.closing.is_empty();
            self.comment_behind(body.end(), empty, &mut comments);
        }
        value.map(|value| Node { value, cites, span: self.span(start, head_end), comments })
    }

    fn unmade(&mut self, input: &str, start: usize, end: usize) {
        let word = input.get(start..end).and_then(|head| tokens(head).next()).map_or("", |first| first.text);
        let (span, word) = (self.span(start, start + word.len()), self.said(start, start + word.len()));
        self.report(SyntaxFault::Unreadable { span, word, within: self.kind, meant: None });
    }

    /// `end` without the space and the comments before it, which the parser counts as part of what it read.
    pub(super) fn trimmed(&self, input: &str, start: usize, end: usize) -> usize {
        let mut text = input.get(start..end).unwrap_or_default();
        loop {
            text = text.trim_end_matches(is_space);
            let at = self.base + start + text.len();
            let comment = self.comments.binary_search_by_key(&at, |comment| comment.range.end);
            let Some(comment) = comment.ok().and_then(|found| self.comments.get(found)) else { break };
            match comment.range.start.checked_sub(self.base + start).and_then(|length| text.get(..length)) {
                Some(shorter) => text = shorter,
                None => break,
            }
        }
        start + text.len()
    }

    /// The comments that stand before a statement and within its head, and the one at the end of its line, which stands
    /// before or behind the brace of its block.
    fn comments_of_head(&mut self, input: &str, start: usize, head_end: usize, body: Option<usize>) -> Comments {
        let mut before = self.comments_before(self.base + start);
        let last = self.next_comment.checked_sub(1).and_then(|last| self.comments.get(last));
        let mut apart = !before.is_empty() && last.is_some_and(|last| last.apart_from_next);
        let mut within = self.comments_before(self.base + head_end);
        let mut beside = self.comment_at_end(input, head_end);
        if let Some(body) = body {
            // What stands on lines of its own before the brace must not move into the block.
            within.append(&mut self.comments_before(self.base + body));
            if beside.is_none() {
                beside = self.comment_at_end(input, head_end);
            }
        }
        if !within.is_empty() {
            join(&mut before, within, apart);
            apart = false;
        }
        Comments { before, apart, beside, ..Comments::default() }
    }

    /// The comment on the line on which the head of a statement ends.
    fn comment_at_end(&mut self, input: &str, head_end: usize) -> Option<String> {
        let comment = self.comments.get(self.next_comment)?;
        if comment.own_line || !self.only_brace_between(input, head_end, comment) {
            return None;
        }
        self.next_comment += 1;
        Some(comment.text.clone())
    }

    fn only_brace_between(&self, input: &str, end: usize, comment: &Comment) -> bool {
        let between = comment.after.checked_sub(self.base).and_then(|at| input.get(end..at));
        between.is_some_and(|between| between.chars().all(|letter| letter == '{' || is_space(letter)))
    }

    /// The comment on the line on which a block ends. A block of nothing may be left out; then it stands at the end of
    /// the line of its statement, and what has no room there stands before the next one.
    fn comment_behind(&mut self, end: usize, empty: bool, comments: &mut Comments) {
        let place = if empty { &mut comments.beside } else { &mut comments.behind };
        let comment = self.comments.get(self.next_comment).filter(|_| place.is_none());
        if let Some(comment) = comment.filter(|comment| !comment.own_line && comment.after == self.base + end) {
            *place = Some(comment.text.clone());
            self.next_comment += 1;
        }
    }

    /// The comments that begin before `end`, in paragraphs.
    pub(super) fn comments_before(&mut self, end: usize) -> Vec<String> {
        let mut paragraphs: Vec<String> = Vec::new();
        while let Some(comment) = self.comments.get(self.next_comment).filter(|comment| comment.range.start < end) {
            match paragraphs.last_mut().filter(|_| !comment.apart_from_last) {
                Some(last) => {
                    last.push('\n');
                    last.push_str(&comment.text);
                }
                None => paragraphs.push(comment.text.clone()),
            }
            self.next_comment += 1;
        }
        paragraphs
    }

    /// The comments after the last statement of the file.
    pub(in crate::syntax) fn remaining_comments(&mut self) -> Vec<String> {
        self.comments_before(usize::MAX)
    }
}

/// Adds paragraphs to others, the first of them to the last of those unless they are to stand apart.
fn join(paragraphs: &mut Vec<String>, more: Vec<String>, apart: bool) {
    let mut more = more.into_iter();
    if !apart
        && let Some(last) = paragraphs.last_mut()
        && let Some(first) = more.next()
    {
        last.push('\n');
        last.push_str(&first);
    }
    paragraphs.extend(more);
}
