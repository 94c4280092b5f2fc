//! Calendars, assumptions and conflicts.

use super::page::Statement;
use super::phrase::Phrase;
use super::provision::weekday;
use crate::syntax::tree::{CalendarItem, ChoiceItem};

impl Statement for CalendarItem {
    fn head(&self, p: &mut Phrase) {
        match self {
            Self::Title(title) => p.title(title),
            Self::Days(file) => p.word("days").text(file),
            Self::Weekend(weekend) => {
                let named: Vec<String> = weekend.weekdays.iter().map(|it| format!("{}/named", weekday(*it))).collect();
                p.word("weekend").words(named.iter().map(String::as_str));
                let from = weekend.from;
                p.with("from", from, |p, day| p.value(day)).with("until", weekend.until, |p, day| p.value(day))
            }
            Self::Known(until) => p.word("known until").value(until),
            Self::Index { id, file } => p.word("index").id(id).text(file),
            Self::Currency(id) => p.word("currency").id(id),
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
