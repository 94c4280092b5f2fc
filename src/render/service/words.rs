//! What it takes to put the rules of a service in words.

use super::super::sentence::Sentence;
use super::Entry;
use crate::cite::Citation;
use crate::localisation::Localizer;
use crate::message;
use crate::message::{Argument, Message, Named};
use crate::model::{Cited, Condition, Law, Listed};
use crate::syntax::tree::Prose;
use crate::wording::circumstances;

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

    /// When something holds; none where it always does.
    pub fn when(&self, condition: &Condition) -> Option<Message> {
        circumstances(condition, self.law)
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
        ids.iter().map(|id| self.entry(&message(id), &it.cites).about(id)).collect()
    }
}

/// The names of several things.
pub(super) fn names(ids: &[String]) -> Argument {
    Argument::list(ids.iter().map(Argument::name))
}
