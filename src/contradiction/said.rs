//! What stands in the places of a contradiction, so far as it takes part: told in words, and written for ids.

use crate::cite::Address;
use crate::message;
use crate::message::{Message, Named, ToMessage};
use crate::official::Index;
use crate::official::figure::{Amount, Figure, TimeUnit, Topic};
use crate::official::term::Term;
use crate::syntax::tree::Language;
use rust_decimal::Decimal;

/// What stands in a place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Said {
    /// A figure.
    Figure(Figure),
    /// The number that a figure is said to be once more, in brackets.
    Again(Decimal),
    /// What a figure is about.
    About(Topic),
    /// With what a time begins.
    Start(Start),
    /// A paper, by its place in the list of papers.
    Paper(Address),
    /// An item of a list, by its number.
    Item(String),
    /// An act of which only the year is told.
    ActOf(u32),
    /// A party, a paper or a way.
    Term(Term),
    /// A web address or a telephone number.
    Contact(String),
}

/// With what a time begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Start {
    /// The registration.
    Registration,
    /// The handing in of papers.
    Filing,
}

impl Said {
    /// What ids of contradictions are made from. It is shown to nobody; ids change where it does.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Figure(figure) => figure_key(figure),
            Self::Again(number) => number.to_string(),
            Self::About(topic) => topic_key(*topic).to_owned(),
            Self::Start(Start::Registration) => "the registration".to_owned(),
            Self::Start(Start::Filing) => "the handing in of papers".to_owned(),
            Self::Paper(at) => at.to_string(),
            Self::Item(number) => format!("item {number}"),
            Self::ActOf(year) => format!("an act of {year}"),
            Self::Term(term) => term.name().to_owned(),
            Self::Contact(contact) => contact.clone(),
        }
    }
}

fn figure_key(figure: &Figure) -> String {
    match figure {
        Figure::Period { number, unit } => period_key(*number, *unit),
        Figure::Percent(number) => format!("{number} %"),
        Figure::Amount { number, unit: Amount::Mci } => format!("{number} MCI"),
        Figure::Amount { number, unit: Amount::Tenge } => format!("{number} tenge"),
        Figure::Time(time) => time.format("%H:%M").to_string(),
        Figure::Date(date) => date.to_string(),
        Figure::Act(number) => format!("act No. {number}"),
        Figure::Reference(reference) => reference.to.to_string(),
    }
}

fn period_key(number: u32, unit: TimeUnit) -> String {
    let end = if number == 1 { "" } else { "s" };
    match unit {
        TimeUnit::WorkingDays => format!("{number} working day{end}"),
        TimeUnit::CalendarDays => format!("{number} calendar day{end}"),
        TimeUnit::CalendarWorkingDays => format!("{number} day{end} called calendar and working at once"),
        TimeUnit::Days => format!("{number} day{end}"),
        TimeUnit::Weeks => format!("{number} week{end}"),
        TimeUnit::Months => format!("{number} month{end}"),
        TimeUnit::Years => format!("{number} year{end}"),
        TimeUnit::Hours => format!("{number} hour{end}"),
        TimeUnit::Minutes => format!("{number} minute{end}"),
    }
}

fn topic_key(topic: Topic) -> &'static str {
    match topic {
        Topic::Completeness => "the completeness of papers",
        Topic::Qualification => "qualification",
        Topic::Exam => "the exam",
        Topic::Sample => "the sample",
        Topic::Study => "the study",
        Topic::Hearing => "a hearing",
        _ => "a document",
    }
}

impl ToMessage for Said {
    fn to_message(&self) -> Message {
        match self {
            Self::Figure(figure) => figure.to_message(),
            Self::Again(number) => message!("contradiction-number", number: number(*number)),
            Self::About(topic) => message!("contradiction-about", topic: choice(about(*topic))),
            Self::Start(start) => {
                let start = match start {
                    Start::Registration => "registration",
                    Start::Filing => "filing",
                };
                message!("contradiction-start", start: choice(start))
            }
            Self::Paper(at) => message!("figure-reference", to: place(at.clone())),
            Self::Item(number) => message!("contradiction-item", number: id(number)),
            Self::ActOf(year) => message!("contradiction-act-of", year: id(year.to_string())),
            Self::Term(term) => message!("contradiction-term", term: choice(term.name())),
            Self::Contact(contact) => message!("contradiction-contact", contact: id(contact)),
        }
    }
}

fn about(topic: Topic) -> &'static str {
    match topic {
        Topic::Completeness => "completeness",
        Topic::Qualification => "qualification",
        Topic::Exam => "exam",
        Topic::Sample => "sample",
        Topic::Study => "study",
        Topic::Hearing => "hearing",
        _ => "document",
    }
}

/// A text: the act and the language version.
pub(super) fn text(index: &Index) -> Message {
    message!(
        "contradiction-text",
        act: title(Named::Act(index.act.clone())),
        language: choice(index.language.to_string()),
    )
}

/// A place of a text: the act, the language version, the place; none stands for the head of the act.
pub(super) fn place_of(index: &Index, at: &Address) -> Message {
    message!(
        "contradiction-place",
        act: title(Named::Act(index.act.clone())),
        language: choice(index.language.to_string()),
        at: optional place((!at.0.is_empty()).then(|| at.clone())),
    )
}

/// A place of an act in all its language versions.
pub(super) fn place_of_act(act: &str, at: &Address) -> Message {
    message!(
        "contradiction-place-of-act",
        act: title(Named::Act(act.to_owned())),
        at: optional place((!at.0.is_empty()).then(|| at.clone())),
    )
}

/// The name of a language, for files of words to choose by.
pub(super) fn of(language: Language) -> String {
    language.to_string()
}
