//! What it takes to put the rules of a service in words.

use super::super::sentence::Sentence;
use super::Entry;
use crate::cite::Citation;
use crate::localisation::Localizer;
use crate::message;
use crate::message::{Argument, Message, Named};
use crate::model::{Cited, Condition, Law, Listed};
use crate::syntax::tree::Prose;
use crate::wording::{circumstances, clause};

/// The law, and the words of a language.
pub(super) struct Words<'l> {
    pub law: &'l Law,
    pub localizer: &'l Localizer<'l>,
}

impl Words<'_> {
    /// What a thing is called, by itself.
    pub fn title(&self, named: Named) -> String {
        crate::localisation::plain(&self.localizer.title(&named))
    }

    /// A message in words.
    pub fn say(&self, message: &Message) -> Sentence {
        Sentence::new(message, self.localizer)
    }

    /// A rule in words.
    pub fn entry(&self, message: &Message, cites: &[Citation]) -> Entry {
        Entry::new(message, cites, self.localizer)
    }

    /// A remark, in the words of the rule files.
    pub fn remark(&self, it: &Cited<Prose>) -> Entry {
        self.entry(&message!("show-text", text: prose(&it.value)), &it.cites)
    }

    /// When something holds; none where it always does. Circumstances of three levels are only pointed to: [`cases`] sets
    /// them out.
    ///
    /// [`cases`]: Self::cases
    pub fn when(&self, condition: &Condition) -> Option<Message> {
        if levels(condition) >= DEEP { Some(message!("show-when-listed")) } else { circumstances(condition, self.law) }
    }

    /// Circumstances of three levels as a list; empty for any others.
    pub fn cases(&self, condition: &Condition) -> Vec<Entry> {
        if levels(condition) >= DEEP { vec![self.set_out(condition)] } else { Vec::new() }
    }

    fn set_out(&self, condition: &Condition) -> Entry {
        let under = |heading: Message, parts: &[Condition]| {
            self.entry(&heading, &[]).with(parts.iter().map(|it| self.set_out(it)).collect())
        };
        match condition {
            Condition::All(parts) => under(message!("show-all-of"), parts),
            Condition::Any(parts) => under(message!("show-one-of"), parts),
            Condition::Not(inner) if levels(inner) > 0 => {
                under(message!("show-none-of"), std::slice::from_ref(inner.as_ref()))
            }
            leaf => self.entry(&message!("show-circumstance", clause: message(clause(leaf, self.law))), &[]),
        }
    }

    /// Things listed under a condition, one sentence each.
    pub fn listed(&self, it: &Cited<Listed>, named: impl Fn(&str) -> Argument) -> Vec<Entry> {
        let Listed { ids, when, text, .. } = &it.value;
        let message = |id: &str| {
            message!(
                "show-listed",
                thing: value(named(id)),
                remark: optional prose(text.as_ref()),
                when: optional message(self.when(when)),
            )
        };
        ids.iter().map(|id| self.entry(&message(id), &it.cites).about(id).with(self.cases(when))).collect()
    }
}

/// The number of levels from which on circumstances are set out as a list.
const DEEP: usize = 3;

/// How many levels of `and` and `or` lie within one another.
fn levels(condition: &Condition) -> usize {
    match condition {
        Condition::Not(inner) => levels(inner),
        Condition::All(parts) | Condition::Any(parts) => 1 + parts.iter().map(levels).max().unwrap_or(0),
        _ => 0,
    }
}

/// The names of several things.
pub(super) fn names(ids: &[String]) -> Argument {
    Argument::list(ids.iter().map(Argument::name))
}
