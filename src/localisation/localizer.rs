//! The localizer: takes messages and gives words.

use super::catalogue::{self, Wording};
use super::firm::plain;
use super::title::{NoTitles, TitleSource, title};
use super::{amount, date, list, place, value};
use crate::calendar::{Day, DayName};
use crate::cite::Citation;
use crate::message;
use crate::message::{Argument, Arguments, Message, Named};
use crate::syntax::tree::Language;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

/// Puts messages in the words of one language.
pub struct Localizer<'a> {
    language: Language,
    titles: &'a dyn TitleSource,
    lacking: RefCell<BTreeSet<String>>,
}

/// A message as published: what it says for programs, and in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Published {
    /// The permanent code of the message.
    pub code: String,
    /// What it speaks of, by name: ids, dates, numbers, the same in every language.
    pub arguments: Map<String, Value>,
    /// The message in the language asked for.
    pub text: String,
}

impl<'a> Localizer<'a> {
    /// Words in a language, with titles from a law.
    #[must_use]
    pub fn new(language: Language, titles: &'a dyn TitleSource) -> Self {
        Self { language, titles, lacking: RefCell::default() }
    }

    /// Words in a language where there is no law to take titles from.
    #[must_use]
    pub fn without_titles(language: Language) -> Self {
        Self::new(language, &NoTitles)
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message in words. Spaces at which no line may be broken are no-break spaces; [`plain`] makes them ordinary ones.
    ///
    /// A language that lacks the message leaves it to English, and that to the code: a test holds that neither happens.
    #[must_use]
    pub fn say(&self, message: impl Into<Message>) -> String {
        let message = message.into();
        self.wording(&message, None).map_or_else(|| message.code().to_owned(), |it| it.text)
    }

    /// What went wrong in saying a message; nothing, unless a file of words is wrong.
    #[must_use]
    pub fn faults(&self, message: impl Into<Message>) -> Vec<String> {
        let message = message.into();
        let lacking = || vec![format!("`{}` has no words in `{}`", message.code(), self.language)];
        let arguments = value::arguments(&message, self);
        catalogue::words(message.code(), None, &arguments, self.language).map_or_else(lacking, |it| it.faults)
    }

    /// A message for programs and people.
    #[must_use]
    pub fn publish(&self, message: impl Into<Message>) -> Published {
        let message = message.into();
        let arguments = match serde_json::to_value(Arguments(&message)) {
            Ok(Value::Object(arguments)) => arguments,
            _ => Map::new(),
        };
        Published { code: message.code().to_owned(), arguments, text: plain(&self.say(message)) }
    }

    /// A value in words, as it stands in the middle of a message.
    #[must_use]
    pub fn value(&self, argument: &Argument) -> String {
        match argument {
            Argument::Absent => Some(String::new()),
            Argument::Text(text) | Argument::Id(text) | Argument::Choice(text) => Some(text.clone()),
            Argument::Count(count) => Some(amount::written(&count.to_string(), self.language)),
            Argument::Number(number) => Some(amount::written(&number.to_string(), self.language)),
            Argument::Date(day) => date::date(*day, None, self.language),
            Argument::Dates(days) => date::dates(days, None, self.language),
            Argument::DayName(day) => Some(self.day_name(day).to_owned()),
            Argument::Time(time) => Some(time.format("%H:%M").to_string()),
            Argument::Period(count, unit) => date::period(*count, *unit, None, self.language),
            Argument::Title(named) => Some(self.title(named)),
            Argument::Clauses(clauses) => Some(self.clauses(clauses).join(place::separator(self.language))),
            Argument::Place(place) => Some(place::address(place, self.language)),
            Argument::Message(message) => self.wording(message, None).map(|it| it.text),
            Argument::List(values) => {
                let values: Vec<String> = values.iter().map(|it| self.value(it)).collect();
                list::joined(&values, None, self.language)
            }
        }
        .unwrap_or_default()
    }

    /// Clauses in a row, each in words, so that a page can break between them.
    #[must_use]
    pub fn clauses(&self, clauses: &[Citation]) -> Vec<String> {
        place::clauses(clauses, self.titles, self.language)
    }

    /// A day, with its weekday.
    #[must_use]
    pub fn date(&self, day: Day) -> String {
        self.value(&Argument::date(day))
    }

    /// What a thing is called, or its id with spaces for underscores. A title of another language that has to stand for
    /// one that is missing is remembered.
    #[must_use]
    pub fn title(&self, named: &Named) -> String {
        let found = self.titles.titles(named).and_then(|titles| title(titles, self.language));
        if found.is_some_and(|(_, language)| language != self.language) {
            self.lacking.borrow_mut().insert(named.id().to_owned());
        }
        found.map_or_else(|| named.id().replace('_', " "), |(title, _)| title.to_owned())
    }

    /// An act as lawyers cite it; where that is not known, and of anything else, the id in backticks.
    pub(super) fn cited(&self, named: &Named) -> String {
        let act = match named {
            Named::Act(id) => place::act(id, self.titles, self.language),
            _ => None,
        };
        act.unwrap_or_else(|| format!("`{}`", named.id()))
    }

    /// What a day is called, or what its table calls it otherwise.
    fn day_name<'d>(&self, day: &'d DayName) -> &'d str {
        let said = match self.language {
            Language::En => Some(&day.name),
            Language::Ru => day.russian.as_ref(),
            Language::Kk => day.kazakh.as_ref(),
        };
        said.unwrap_or_else(|| {
            self.lacking.borrow_mut().insert(day.name.clone());
            &day.name
        })
    }

    /// What is to be said at the end of a page where titles of other languages stood in: which.
    #[must_use]
    pub fn lacking(&self) -> Option<String> {
        let lacking = self.lacking.borrow();
        (!lacking.is_empty()).then(|| self.say(message!("page-titles-lacking", things: ids(lacking.iter()))))
    }

    fn wording(&self, message: &Message, form: Option<&str>) -> Option<Wording> {
        let arguments = value::arguments(message, self);
        [self.language, Language::En].into_iter().find_map(|it| catalogue::words(message.code(), form, &arguments, it))
    }
}

/// The words in English, for errors and logs; things are called by their ids.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&plain(&Localizer::without_titles(Language::En).say(self)))
    }
}

/// The words of a message that names nothing.
pub(super) fn words(message: &Message, form: Option<&str>, language: Language) -> Option<String> {
    let localizer = Localizer::without_titles(language);
    let arguments = value::arguments(message, &localizer);
    catalogue::words(message.code(), form, &arguments, language).map(|it| it.text)
}
