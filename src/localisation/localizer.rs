//! The localizer: takes messages and gives words.

use super::catalogue::{self, Wording};
use super::firm::plain;
use super::foreign::is_foreign;
use super::title::{NoTitles, TitleSource, built_in, title};
use super::{amount, date, list, place, value};
use crate::calendar::{Day, DayName};
use crate::cite::Citation;
use crate::message;
use crate::message::{Argument, Arguments, Message, Named};
use crate::syntax::Keywords;
use crate::syntax::tree::{Language, Prose};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fmt;

/// Puts messages in the words of one language.
pub struct Localizer<'a> {
    language: Language,
    titles: &'a dyn TitleSource,
    lacking: RefCell<BTreeSet<String>>,
    as_written: Cell<bool>,
    keywords: Keywords,
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

impl Published {
    /// A message that has been put in words.
    pub(crate) fn new(message: &Message, said: &str) -> Self {
        let arguments = match serde_json::to_value(Arguments(message)) {
            Ok(Value::Object(arguments)) => arguments,
            _ => Map::new(),
        };
        Self { code: message.code().to_owned(), arguments, text: plain(said) }
    }
}

impl<'a> Localizer<'a> {
    /// Words in a language, with titles from a law.
    #[must_use]
    pub fn new(language: Language, titles: &'a dyn TitleSource) -> Self {
        Self { language, titles, lacking: RefCell::default(), as_written: Cell::default(), keywords: Keywords::En }
    }

    /// The same words about a file whose rules are written in other keywords.
    #[must_use]
    pub fn about(&self, keywords: Keywords) -> Self {
        Self { keywords, ..Self::new(self.language, self.titles) }
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
        let text = self.wording(&message, None).map_or_else(|| message.code().to_owned(), |it| it.text);
        if self.keywords == Keywords::En { text } else { spoken(&text, self.keywords) }
    }

    /// A message in words, with ordinary spaces throughout: for places that break no lines, or break them by themselves.
    #[must_use]
    pub fn sentence(&self, message: impl Into<Message>) -> String {
        plain(&self.say(message))
    }

    /// A further form of a message, such as an attribute of the file of words has it; none where neither the language nor
    /// English has that form.
    #[must_use]
    pub fn form(&self, message: impl Into<Message>, form: &str) -> Option<String> {
        self.wording(&message.into(), Some(form)).map(|it| it.text)
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
        Published::new(&message, &self.say(message.clone()))
    }

    /// A value in words, as it stands in the middle of a message.
    #[must_use]
    pub fn value(&self, argument: &Argument) -> String {
        match argument {
            Argument::Absent => Some(String::new()),
            Argument::Id(text) if self.keywords != Keywords::En => Some(as_it_is(text)),
            Argument::Text(text) => {
                self.as_written.set(self.as_written.get() || is_foreign(text, self.language));
                Some(if self.keywords == Keywords::En { text.clone() } else { as_it_is(text) })
            }
            Argument::Prose(prose) => Some(self.prose(prose).to_owned()),
            Argument::Id(text) | Argument::Code(text) | Argument::Choice(text) => Some(text.clone()),
            Argument::Count(count) => Some(amount::written(&count.to_string(), self.language)),
            Argument::Number(number) => Some(amount::written(&number.to_string(), self.language)),
            Argument::Date(day) => date::date(*day, None, self.language),
            Argument::Dates(days) => date::dates(days, None, self.language),
            Argument::DayName(day) => Some(self.day_name(day).to_owned()),
            Argument::Time(time) => Some(time.format("%H:%M").to_string()),
            Argument::Period(count, unit, manner) => date::period((*count, *unit, *manner), None, self.language),
            Argument::Title(named) => Some(self.title(named)),
            Argument::Rule(named) => self.rule(named),
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

    /// Words of rule files in the language, or else in one that they have; that is remembered.
    #[must_use]
    pub fn prose<'p>(&self, prose: &'p Prose) -> &'p str {
        let (text, language) = prose.get(self.language);
        let foreign = language.map_or_else(|| is_foreign(text, self.language), |it| it != self.language);
        self.as_written.set(self.as_written.get() || foreign);
        text
    }

    /// A day, with its weekday.
    #[must_use]
    pub fn date(&self, day: Day) -> String {
        self.value(&Argument::date(day))
    }

    /// What a thing is called; without a title, what is built in is called by its own words, and all else by its id with
    /// spaces for underscores. A title of another language that has to stand for
    /// one that is missing is remembered.
    #[must_use]
    pub fn title(&self, named: &Named) -> String {
        let found = self.titles.titles(named).and_then(|titles| title(titles, self.language));
        if found.is_some_and(|(_, language)| language != self.language) {
            self.lacking.borrow_mut().insert(named.id().to_owned());
        }
        let built_in = || built_in(named).map_or_else(|| named.id().replace('_', " "), |it| self.say(it));
        found.map_or_else(built_in, |(title, _)| title.to_owned())
    }

    /// What a thing is called, if it has a title in any language.
    #[must_use]
    pub fn titled(&self, named: &Named) -> Option<String> {
        self.titles.titles(named).filter(|it| !it.0.is_empty())?;
        Some(self.title(named))
    }

    /// What a rule is called, with its id.
    fn rule(&self, named: &Named) -> Option<String> {
        let title = self.titled(named);
        self.wording(&message!("value-rule", title: optional text(title), id: id(named.id())), None).map(|it| it.text)
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

    /// What is to be said at the end of a page that tells texts of rule files, where some of them are written in another
    /// language than the page.
    #[must_use]
    pub fn texts_as_written(&self) -> Option<String> {
        self.as_written.get().then(|| self.say(message!("page-texts-as-written")))
    }

    fn wording(&self, message: &Message, form: Option<&str>) -> Option<Wording> {
        let arguments = value::arguments(message, self);
        [self.language, Language::En].into_iter().find_map(|it| catalogue::words(message.code(), form, &arguments, it))
    }
}

/// Marks around what is not to be translated: letters that no text for people has.
const AS_IT_IS: [char; 2] = ['\u{E000}', '\u{E001}'];

fn as_it_is(text: &str) -> String {
    let [begin, end] = AS_IT_IS;
    format!("{begin}{}{end}", text.replace(AS_IT_IS, ""))
}

/// A message in which words of rules, which stand in backticks, are those of a set of keywords.
fn spoken(text: &str, keywords: Keywords) -> String {
    let [begin, end] = AS_IT_IS;
    let (mut said, mut rules) = (String::new(), String::new());
    let (mut in_code, mut as_it_is) = (false, false);
    let translate = |rules: &mut String, said: &mut String| said.push_str(&keywords.translate(&std::mem::take(rules)));
    for letter in text.chars() {
        match letter {
            _ if letter == begin || letter == end => {
                translate(&mut rules, &mut said);
                as_it_is = letter == begin;
            }
            '`' if !as_it_is => {
                translate(&mut rules, &mut said);
                in_code = !in_code;
                said.push(letter);
            }
            _ if in_code && !as_it_is => rules.push(letter),
            _ => said.push(letter),
        }
    }
    translate(&mut rules, &mut said);
    said
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
