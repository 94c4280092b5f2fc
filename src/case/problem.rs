//! What can be wrong with a case, wherever it stands.

use crate::calendar::Day;
use crate::json::{Json, JsonProblem};
use crate::message;
use crate::message::{Argument, Message, ToMessage};
use crate::model::{Named, Window};
use crate::span::Span;
use crate::syntax::tree::Prose;
use std::sync::Arc;

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CaseProblem {
    /// The JSON cannot be read at all.
    Malformed {
        /// What is wrong in it.
        problem: JsonProblem,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// Something else stands where one kind of value has to.
    WrongType {
        /// What has to stand there.
        expected: Expected,
        /// What stands there.
        found: Found,
    },
    /// A key that has to be there is not.
    MissingKey(&'static str),
    /// A key that is given again in the same object.
    KeyTwice(String),
    /// A key that nobody reads.
    UnknownKey {
        /// The key.
        key: String,
        /// The keys there are.
        known: Arc<[String]>,
    },
    /// A name that the law does not have.
    Unknown {
        /// What it should name.
        what: Named,
        /// The name.
        name: String,
        /// The names there are.
        known: Arc<[String]>,
    },
    /// A service that the regime named does not have.
    NoService {
        /// The service.
        service: String,
        /// The regime.
        regime: String,
        /// The services that the regime has.
        known: Arc<[String]>,
    },
    /// A service whose text in a regime rests on an error.
    Barred {
        /// The service.
        service: String,
        /// The regime; none where it is so under every regime that has the service.
        regime: Option<String>,
        /// The error.
        error: Span,
    },
    /// A day or time that does not exist.
    NoSuchDate(String),
    /// A time where only the day counts.
    OnlyDays {
        /// What is written.
        written: String,
        /// The day of it.
        day: Day,
    },
    /// A filing with an offset from UTC, which no calendar can put into its own time.
    NoZone {
        /// What is written.
        written: String,
        /// The calendar that names no zone.
        calendar: String,
    },
    /// A fact has a value of the wrong kind.
    FactKind {
        /// The fact.
        fact: String,
        /// Its values; empty where it is true or false.
        values: Vec<String>,
    },
    /// A fact that is an amount has a value that is none, or one that is too large or has too many decimals.
    NotAmount {
        /// The fact.
        fact: String,
    },
    /// The same fact, event or choice is given twice.
    Twice(String),
    /// A day outside the calendar, given or come to.
    OutsideCalendar {
        /// The day, where it was given.
        day: Option<Day>,
        /// First day of the calendar.
        first: Day,
        /// Last day of the calendar.
        last: Day,
    },
    /// No regime that is encoded was in force on the day of filing.
    NoRegime {
        /// The day.
        filed: Day,
        /// The service.
        service: String,
        /// Why that time is missing, where the rule files say.
        missing: Vec<Prose>,
        /// The regimes that have the service, with their times.
        regimes: Vec<(String, Window)>,
    },
}

/// What has to stand at a place of a case in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Expected {
    /// A case.
    Case,
    /// A text in quotation marks.
    Text,
    /// An object.
    Object,
    /// The value of a fact.
    FactValue,
    /// A day.
    Day,
    /// The id of a reading.
    Reading,
    /// The fields of a form.
    Form,
    /// What stands in a field of a form.
    FieldValue,
    /// Codes of a catalogue.
    Codes,
    /// A code of a catalogue.
    Code,
}

/// What stands at a place of a case in JSON where something else has to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Found {
    /// A word or a number, as written.
    Word(String),
    /// A number, as written.
    Number(String),
    /// A text.
    Text,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl From<&Json> for Found {
    fn from(json: &Json) -> Self {
        match json {
            Json::Null => Found::Word("null".to_owned()),
            Json::Truth(truth) => Found::Word(truth.to_string()),
            Json::Number(number) => Found::Number(number.to_string()),
            Json::Text(_) => Found::Text,
            Json::Array(_) => Found::Array,
            Json::Object(_) => Found::Object,
        }
    }
}

impl ToMessage for CaseProblem {
    fn to_message(&self) -> Message {
        match self {
            CaseProblem::Malformed { problem, line, column } => message!(
                "request-malformed",
                problem: message(problem),
                line: id(line.to_string()),
                column: id(column.to_string())
            ),
            CaseProblem::WrongType { found, .. } => match found {
                Found::Word(word) => message!("request-wrong-word", word: id(word)),
                Found::Number(number) => message!("request-wrong-number", number: id(number)),
                Found::Text => message!("request-wrong-type", found: choice("text")),
                Found::Array => message!("request-wrong-type", found: choice("array")),
                Found::Object => message!("request-wrong-type", found: choice("object")),
            },
            CaseProblem::MissingKey(key) => message!("request-missing-key", key: id(*key)),
            CaseProblem::KeyTwice(key) => message!("request-key-twice", key: id(key)),
            CaseProblem::UnknownKey { key, .. } => message!("request-unknown-key", key: id(key)),
            CaseProblem::Unknown { what, name, .. } => {
                message!("request-unknown", what: choice(what.name()), name: id(name))
            }
            CaseProblem::NoService { service, regime, .. } => {
                message!("request-no-service", service: id(service), regime: id(regime))
            }
            CaseProblem::Barred { service, regime, .. } => {
                message!("request-barred", service: id(service), regime: optional id(regime.as_ref()))
            }
            CaseProblem::NoSuchDate(written) => message!("request-no-such-date", written: id(written)),
            CaseProblem::OnlyDays { written, .. } => message!("request-only-days", written: id(written)),
            CaseProblem::NoZone { written, calendar } => {
                message!("request-no-zone", written: id(written), calendar: id(calendar))
            }
            CaseProblem::NotAmount { fact } => message!("request-not-amount", fact: id(fact)),
            CaseProblem::FactKind { fact, .. } => message!("request-fact-kind", fact: id(fact)),
            CaseProblem::Twice(name) => message!("request-twice", name: id(name)),
            CaseProblem::OutsideCalendar { day, first, last } => {
                message!("request-outside", day: optional date(*day), first: date(*first), last: date(*last))
            }
            CaseProblem::NoRegime { filed, service, missing, .. } => {
                let texts =
                    missing.iter().map(|it| Argument::Prose(it.map(|text| text.trim_end_matches('.').to_owned())));
                let missing = (!missing.is_empty()).then_some(texts);
                message!("request-no-regime", service: id(service), filed: date(*filed), missing: optional list(missing))
            }
        }
    }
}

crate::impl_error!(CaseProblem);
