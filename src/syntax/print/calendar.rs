//! Calendars, assumptions and conflicts.

use super::page::Statement;
use super::phrase::Phrase;
use crate::syntax::tree::{CalendarItem, ChoiceItem};

impl Statement for CalendarItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Title(title) => p.title(title),
            Self::Days(file) => p.word("days").text(file),
            Self::Known(until) => p.word("known until").value(until),
            Self::Index { id, file } => p.word("index").id(id).text(file),
            Self::Zone(name) => p.word("zone").text(name),
            Self::Follows(choices) => p.word("follows").readings(choices),
            Self::Note(note) => p.note(note),
        };
    }
}

impl Statement for ChoiceItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Title(title) => p.title(title),
            Self::Reading { id, text } => p.word("reading").id(id).prose(text),
            Self::Follow { id, because } => p.word("follow").id(id).word("because").prose(because),
            Self::NoResult(text) => p.word("changes no result").prose_if(text.as_ref()),
            Self::Note(note) => p.note(note),
        };
    }
}
