//! Arguments of messages: values of a few kinds, each of which is written as the language of the reader has it.

use super::{Message, Named, TimeUnit};
use crate::calendar::{Day, DayName, Manner, Period};
use crate::cite::{Address, Citation};
use crate::syntax::tree::{DeclarationKind, Prose};
use chrono::NaiveTime;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::ser::{Serialize, SerializeStruct, Serializer};

/// A value that a message speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Argument {
    /// Nothing; files of words select it as `none`.
    Absent,
    /// Words of somebody else, written as they are.
    Text(String),
    /// Words of rule files for people, in the language of the reader where the file has it.
    Prose(Prose),
    /// An id or other words of the language of rule files, written as they are.
    Id(String),
    /// English words of the language of rule files, written in the keywords of the file that is spoken of.
    Code(String),
    /// One of a few cases that files of words tell apart with a selector.
    Choice(String),
    /// A whole number, with the plural that the language wants.
    Count(u64),
    /// An amount.
    Number(Decimal),
    /// A day.
    Date(Day),
    /// Days in a row, said with each month once.
    Dates(Vec<Day>),
    /// What a table of days calls a day.
    DayName(DayName),
    /// A time of day.
    Time(NaiveTime),
    /// A length of time, with what it says of its own counting.
    Period(u64, TimeUnit, Manner),
    /// The title of a thing, in the nominative.
    Title(Named),
    /// A rule that is spoken of: its title with the id by which it is found in the rule files, or the id alone.
    Rule(Named),
    /// Clauses of acts.
    Clauses(Vec<Citation>),
    /// A place inside an act.
    Place(Address),
    /// What is said in the middle of another message.
    Message(Message),
    /// Several values.
    List(Vec<Argument>),
}

impl Argument {
    /// Words of somebody else.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Words of rule files for people.
    #[must_use]
    pub fn prose(prose: &Prose) -> Self {
        Self::Prose(prose.clone())
    }

    /// An id.
    pub fn id(id: impl Into<String>) -> Self {
        Self::Id(id.into())
    }

    /// English words of the language of rule files.
    pub fn code(words: impl Into<String>) -> Self {
        Self::Code(words.into())
    }

    /// One of a few cases.
    pub fn choice(case: impl Into<String>) -> Self {
        Self::Choice(case.into())
    }

    /// A whole number.
    #[must_use]
    pub fn count(count: usize) -> Self {
        Self::Count(u64::try_from(count).unwrap_or(u64::MAX))
    }

    /// An amount.
    #[must_use]
    pub fn number(number: Decimal) -> Self {
        Self::Number(number.normalize())
    }

    /// A day.
    #[must_use]
    pub fn date(day: Day) -> Self {
        Self::Date(day)
    }

    /// Days in a row.
    pub fn dates(days: impl Into<Vec<Day>>) -> Self {
        Self::Dates(days.into())
    }

    /// What a table of days calls a day.
    #[must_use]
    pub fn day_name(name: DayName) -> Self {
        Self::DayName(name)
    }

    /// A time of day.
    #[must_use]
    pub fn time(time: NaiveTime) -> Self {
        Self::Time(time)
    }

    /// A period as an act states it.
    #[must_use]
    pub fn period(period: Period) -> Self {
        Self::Period(period.count.into(), period.unit.into(), period.manner)
    }

    /// A length of time in any unit.
    pub fn length(count: impl Into<u64>, unit: impl Into<TimeUnit>) -> Self {
        Self::Period(count.into(), unit.into(), Manner::default())
    }

    /// The title of anything that has one.
    #[must_use]
    pub fn title(named: Named) -> Self {
        Self::Title(named)
    }

    /// A rule that is spoken of.
    #[must_use]
    pub fn rule(named: Named) -> Self {
        Self::Rule(named)
    }

    /// The title of an event.
    pub fn event(id: impl Into<String>) -> Self {
        Self::Title(Named::Declared(DeclarationKind::Event, id.into()))
    }

    /// The title of somebody who acts.
    pub fn actor(id: impl Into<String>) -> Self {
        Self::Title(Named::Declared(DeclarationKind::Actor, id.into()))
    }

    /// The title of a ground.
    pub fn ground(id: impl Into<String>) -> Self {
        Self::Title(Named::Declared(DeclarationKind::Ground, id.into()))
    }

    /// The title of what a stage looks for: a ground, or an outcome where no ground is named.
    pub fn finding(id: impl Into<String>) -> Self {
        Self::Title(Named::OneOf(&[DeclarationKind::Ground, DeclarationKind::Outcome], id.into()))
    }

    /// The title of an outcome.
    pub fn outcome(id: impl Into<String>) -> Self {
        Self::Title(Named::Declared(DeclarationKind::Outcome, id.into()))
    }

    /// The title of a document.
    pub fn document(id: impl Into<String>) -> Self {
        Self::Title(Named::Declared(DeclarationKind::Document, id.into()))
    }

    /// The title of another declared name, such as a value of a fact.
    pub fn name(id: impl Into<String>) -> Self {
        Self::Title(Named::Declared(DeclarationKind::Name, id.into()))
    }

    /// The title of a service of a regime.
    pub fn service(regime: impl Into<String>, service: impl Into<String>) -> Self {
        Self::Title(Named::Service { regime: regime.into(), service: service.into() })
    }

    /// Clauses of acts.
    pub fn clauses(clauses: impl Into<Vec<Citation>>) -> Self {
        Self::Clauses(clauses.into())
    }

    /// A place inside an act.
    #[must_use]
    pub fn place(place: Address) -> Self {
        Self::Place(place)
    }

    /// A value that is an argument already.
    #[must_use]
    pub fn value(argument: Self) -> Self {
        argument
    }

    /// What is said in the middle of another message.
    pub fn message(message: impl Into<Message>) -> Self {
        Self::Message(message.into())
    }

    /// What is said in the middle of another message, several times.
    pub fn messages<T: Into<Message>>(messages: impl IntoIterator<Item = T>) -> Self {
        Self::list(messages.into_iter().map(Self::message))
    }

    /// Several values.
    pub fn list(values: impl IntoIterator<Item = Self>) -> Self {
        Self::List(values.into_iter().collect())
    }

    /// Several ids.
    pub fn ids<T: Into<String>>(ids: impl IntoIterator<Item = T>) -> Self {
        Self::list(ids.into_iter().map(Self::id))
    }
}

impl Serialize for Argument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent => serializer.serialize_none(),
            Self::Text(text) | Self::Id(text) | Self::Code(text) | Self::Choice(text) => serializer.serialize_str(text),
            Self::Prose(prose) => prose.serialize(serializer),
            Self::Count(count) => serializer.serialize_u64(*count),
            // As in results: a whole number as such, any other with its decimals.
            Self::Number(number) => match number.to_i64() {
                Some(whole) if number.is_integer() => serializer.serialize_i64(whole),
                _ => serializer.serialize_f64(number.to_f64().unwrap_or_default()),
            },
            Self::Date(day) => day.serialize(serializer),
            Self::Dates(days) => days.serialize(serializer),
            Self::DayName(day) => serializer.serialize_str(&day.name),
            Self::Time(time) => serializer.collect_str(&time.format("%H:%M")),
            Self::Period(count, unit, manner) => {
                let mut period = serializer.serialize_struct("Period", 2)?;
                period.serialize_field("count", count)?;
                period.serialize_field("unit", unit)?;
                if manner.departs() {
                    period.serialize_field("counted", manner.to_string().trim_start())?;
                }
                period.end()
            }
            Self::Title(named) | Self::Rule(named) => serializer.serialize_str(named.id()),
            Self::Clauses(clauses) => clauses.serialize(serializer),
            Self::Place(place) => place.serialize(serializer),
            Self::Message(message) => message.serialize(serializer),
            Self::List(values) => values.serialize(serializer),
        }
    }
}
