//! Taking the parts of a statement one after the other.

use crate::syntax::grammar::{Pair, Pairs, Rule};
use crate::syntax::words::keyword;

/// The parts of a statement that have not been taken yet. Keywords between parts are passed over.
pub(super) struct Cursor<'p> {
    pairs: Pairs<'p>,
}

impl<'p> Cursor<'p> {
    pub(super) const fn new(pairs: Pairs<'p>) -> Self {
        Self { pairs }
    }

    /// The next part, if it is a `rule`.
    pub(super) fn take(&mut self, rule: Rule) -> Option<Pair<'p>> {
        let mut ahead = self.pairs.clone();
        let part = ahead.find(|pair| keyword(pair.as_rule()).is_none())?;
        (part.as_rule() == rule).then(|| {
            self.pairs = ahead;
            part
        })
    }

    /// The parts of the next part, if it is a `rule`.
    pub(super) fn within(&mut self, rule: Rule) -> Option<Cursor<'p>> {
        self.take(rule).map(|part| Cursor::new(part.into_inner()))
    }

    /// Whether this keyword stands before the next part; if so, it is passed over.
    pub(super) fn word(&mut self, word: Rule) -> bool {
        let mut ahead = self.pairs.clone();
        let found =
            ahead.by_ref().map_while(|pair| keyword(pair.as_rule()).map(|_| pair.as_rule())).any(|it| it == word);
        if found {
            self.pairs = ahead;
        }
        found
    }

    /// The rule of the next part, keywords not counted.
    pub(super) fn ahead(&self) -> Option<Rule> {
        self.pairs.clone().map(|pair| pair.as_rule()).find(|&rule| keyword(rule).is_none())
    }

    /// The block of the statement, if it has one.
    pub(super) fn body(&self) -> Option<Pair<'p>> {
        self.pairs.clone().find(|pair| is_body(pair.as_rule()))
    }

    /// The next pair of any kind.
    pub(super) fn next(&mut self) -> Option<Pair<'p>> {
        self.pairs.next()
    }

    /// The part that is a `rule`, wherever it stands; nothing is passed over.
    pub(super) fn find(&self, rule: Rule) -> Option<Pair<'p>> {
        self.pairs.clone().find(|pair| pair.as_rule() == rule)
    }
}

const fn is_body(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::act_body
            | Rule::regime_body
            | Rule::lineage_body
            | Rule::calendar_body
            | Rule::reading_choice_body
            | Rule::declaration_body
            | Rule::fact_body
            | Rule::register_body
            | Rule::form_body
            | Rule::catalogue_body
            | Rule::provisions
            | Rule::step_body
            | Rule::request_body
            | Rule::alternatives
            | Rule::hearing_body
            | Rule::case_body
    )
}
