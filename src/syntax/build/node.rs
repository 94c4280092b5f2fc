//! What every statement has: its place, its citations and its comments.

use super::{Build, Builder, Cursor};
use crate::syntax::fault::SyntaxFault;
use crate::syntax::grammar::Rule;
use crate::syntax::letters::is_space;
use crate::syntax::scan::Comment;
use crate::syntax::tokens::tokens;
use crate::syntax::tree::{Comments, Node};
use pest::iterators::Pair;

impl Builder<'_> {
    /// A statement; nothing, and a fault, where it cannot be made.
    pub(super) fn node<T>(&mut self, pair: Pair<'_, Rule>, build: Build<T>) -> Option<Node<T>> {
        let (rule, input) = (pair.as_rule(), pair.get_input());
        let (start, end) = (pair.as_span().start(), pair.as_span().end());
        let mut cursor = Cursor::new(pair.into_inner());
        let body = cursor.body();
        let head_end = self.trimmed(input, start, body.as_ref().map_or(end, |body| body.as_span().start()));
        let mut comments = self.comments_of_head(input, start, head_end);
        let cites = self.cites(cursor.find(Rule::cites));
        let faults = self.faults.len();
        let value = build(self, &mut cursor, rule);
        if value.is_none() && self.faults.len() == faults {
            self.unmade(input, start, head_end);
        }
        comments.closing = std::mem::take(&mut self.closing);
        if let Some(body) = body {
            self.comment_after(body.as_span().end(), &mut comments.closing);
        }
        value.map(|value| Node { value, cites, span: self.span(start, head_end), comments })
    }

    fn unmade(&mut self, input: &str, start: usize, end: usize) {
        let word = input.get(start..end).and_then(|head| tokens(head).next()).map_or("", |first| first.text);
        let (span, word) = (self.span(start, start + word.len()), word.to_owned());
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

    /// The comments that stand before a statement, within its head and at the end of its line.
    fn comments_of_head(&mut self, input: &str, start: usize, head_end: usize) -> Comments {
        let mut before = self.comments_before(self.base + start);
        let last = self.next_comment.checked_sub(1).and_then(|last| self.comments.get(last));
        if !before.is_empty() && last.is_some_and(|last| last.apart_from_next) {
            before.push(String::new());
        }
        before.append(&mut self.comments_before(self.base + head_end));
        let beside = self
            .comments
            .get(self.next_comment)
            .filter(|comment| !comment.own_line && self.only_brace_between(input, head_end, comment))
            .map(|comment| comment.text.clone());
        if beside.is_some() {
            self.next_comment += 1;
        }
        Comments { before, beside, closing: Vec::new() }
    }

    fn only_brace_between(&self, input: &str, end: usize, comment: &Comment) -> bool {
        let between = comment.after.checked_sub(self.base).and_then(|at| input.get(end..at));
        between.is_some_and(|between| between.chars().all(|letter| letter == '{' || is_space(letter)))
    }

    /// The comment on the line on which a block ends.
    fn comment_after(&mut self, end: usize, closing: &mut Vec<String>) {
        let comment = self.comments.get(self.next_comment);
        if let Some(comment) = comment.filter(|comment| !comment.own_line && comment.after == self.base + end) {
            closing.push(comment.text.clone());
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
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        paragraphs
    }

    /// The comments after the last statement of the file.
    pub(in crate::syntax) fn remaining_comments(&mut self) -> Vec<String> {
        self.comments_before(usize::MAX)
    }
}
