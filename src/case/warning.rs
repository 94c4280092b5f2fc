//! Warnings: what should be known of a result beside what it says.

use super::form::{Asked, FieldReason, PaperFinding, PaperKind};
use super::request::FieldValue;
use crate::calendar::{Day, Sureness};
use crate::cite::Citation;
use crate::diagnostic::did_you_mean;
use crate::message;
use crate::message::{Message, ToMessage};
use crate::model::Unsaid;
use crate::wording::unsaid_inside;
use rust_decimal::Decimal;

/// Something that should be known of a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// The act does not say what follows.
    Gap {
        /// What it leaves open.
        text: Unsaid,
    },
    /// The last lawful day of an event lies before the day on which it becomes possible.
    CannotBeInTime {
        /// The event.
        event: String,
    },
    /// An event came before its turn.
    OutOfOrder {
        /// The event.
        event: String,
        /// Its day.
        on: Day,
        /// The day of its turn.
        ready: Day,
    },
    /// The case says on which day something happened that counts as having happened on another one.
    DeemedAllTheSame {
        /// The event.
        event: String,
        /// The day of the case.
        said: Day,
        /// The day that counts.
        on: Day,
    },
    /// A step that would have extended the term was late, and its extension comes to nothing.
    VoidExtension {
        /// The step.
        event: String,
    },
    /// The decision came after silence had settled the case.
    AfterSilence {
        /// The event of the decision.
        event: String,
        /// Its day.
        on: Day,
        /// The day from which the outcome stands.
        since: Day,
    },
    /// A window of the applicant whose days count in the term ends after it.
    WindowAfterTerm {
        /// What the applicant may do.
        event: String,
        /// Until when.
        last: Day,
        /// The clauses that say so.
        clauses: Vec<Citation>,
        /// The end of the term.
        end: Day,
        /// The clauses of the term.
        of_term: Vec<Citation>,
    },
    /// Steps that run side by side put each other off without end.
    Unsettled,
    /// No step of the procedure registers the application.
    NotRegistered,
    /// An event that the case dates does not happen in it.
    UnusedEvent {
        /// The event.
        event: String,
    },
    /// Something is wrong with a form or a code.
    Paper(PaperFinding),
    /// The acts do not provide for the channel or the kind of applicant.
    NotProvided {
        /// `channel` or `applicant`.
        fact: &'static str,
        /// Its value.
        value: String,
        /// The values that they provide for.
        provided: Vec<String>,
        /// The clauses.
        clauses: Vec<Citation>,
    },
    /// The amount of an index on a day is not in the table.
    IndexUnknown {
        /// The index.
        index: String,
        /// The day.
        day: Day,
    },
    /// A fee is too large to be told in money.
    FeeTooLarge {
        /// How many times the index.
        amount: Decimal,
        /// The index.
        index: String,
        /// The day.
        day: Day,
    },
    /// The amount of an index is not sure.
    IndexUnsure {
        /// The index.
        index: String,
        /// The day.
        day: Day,
        /// The amount.
        tenge: i64,
        /// How sure it is.
        sureness: Sureness,
    },
    /// The calendar is not sure of days on the way.
    DaysUnsure {
        /// The days.
        days: Vec<Day>,
    },
}

impl ToMessage for Warning {
    fn to_message(&self) -> Message {
        match self {
            Warning::Gap { text } => message!("case-gap", gap: value(unsaid_inside(text))),
            Warning::CannotBeInTime { event } => message!("case-cannot-be-in-time", event: event(event)),
            Warning::OutOfOrder { event, on, ready } => {
                message!("case-out-of-order", event: event(event), on: date(*on), ready: date(*ready))
            }
            Warning::DeemedAllTheSame { event, said, on } => {
                message!("case-deemed-all-the-same", event: event(event), said: date(*said), on: date(*on))
            }
            Warning::VoidExtension { event } => message!("case-void-extension", event: event(event)),
            Warning::AfterSilence { event, on, since } => {
                message!("case-after-silence", event: event(event), on: date(*on), since: date(*since))
            }
            Warning::WindowAfterTerm { event, last, clauses, end, of_term } => message!(
                "case-window-after-term",
                event: event(event),
                last: date(*last),
                clauses: optional clauses((!clauses.is_empty()).then_some(clauses.as_slice())),
                end: date(*end),
                term: optional clauses((!of_term.is_empty()).then_some(of_term.as_slice())),
            ),
            Warning::Unsettled => message!("case-unsettled"),
            Warning::NotRegistered => message!("case-not-registered"),
            Warning::UnusedEvent { event } => message!("case-unused-event", event: event(event)),
            Warning::Paper(finding) => finding.to_message(),
            Warning::NotProvided { fact, value, provided, clauses } => message!(
                "case-not-provided",
                fact: choice(*fact),
                value: id(value),
                provided: ids(provided),
                clauses: optional clauses((!clauses.is_empty()).then_some(clauses.as_slice())),
            ),
            Warning::IndexUnknown { index, day } => message!(
                "case-index-unknown",
                index: choice(index),
                name: id(index.to_uppercase()),
                day: date(*day),
            ),
            Warning::FeeTooLarge { amount, index, day } => message!(
                "case-fee-too-large",
                amount: number(*amount),
                index: choice(index),
                name: id(index.to_uppercase()),
                day: date(*day),
            ),
            Warning::IndexUnsure { index, day, tenge, sureness } => message!(
                "case-index-unsure",
                index: choice(index),
                name: id(index.to_uppercase()),
                day: date(*day),
                tenge: number(Decimal::from(*tenge)),
                sureness: choice(sureness.name()),
            ),
            Warning::DaysUnsure { days } => message!("case-days-unsure", days: dates(days.as_slice())),
        }
    }
}

impl ToMessage for PaperFinding {
    fn to_message(&self) -> Message {
        match self {
            PaperFinding::Field { form, field, reason } => wrong_field(form, field, reason),
            PaperFinding::Code { catalogue, code, close } => message!(
                "case-unknown-code",
                code: id(code),
                catalogue: id(catalogue),
                close: optional id(close.as_deref()),
            ),
            PaperFinding::Elsewhere { what, id, regime } => {
                let what = match what {
                    PaperKind::Form => "form",
                    PaperKind::Catalogue => "catalogue",
                };
                message!("case-paper-elsewhere", what: choice(what), id: id(id), regime: id(regime))
            }
        }
    }
}

fn wrong_field(form: &str, field: &str, reason: &FieldReason) -> Message {
    match reason {
        FieldReason::Empty => message!("case-field-empty", form: id(form), field: id(field)),
        FieldReason::NotAsked => message!("case-field-not-asked", form: id(form), field: id(field)),
        FieldReason::Length { found, asked } => message!(
            "case-field-length",
            form: id(form),
            field: id(field),
            found: count(*found),
            asked: count(usize::try_from(*asked).unwrap_or(usize::MAX)),
        ),
        FieldReason::Kind { found, asked } => {
            let asked = match asked {
                Asked::Text => "text",
                Asked::WholeNumber => "whole-number",
                Asked::Amount => "amount",
                Asked::Day => "day",
                Asked::Truth => "truth",
                Asked::OneOfItsValues => "value",
            };
            message!(
                "case-field-kind",
                form: id(form),
                field: id(field),
                found: message(found),
                asked: choice(asked),
            )
        }
        FieldReason::NotAmong { found, values } => message!(
            "case-field-not-among",
            form: id(form),
            field: id(field),
            found: id(found),
            values: ids(values),
            close: optional id(did_you_mean(found, values.iter().map(String::as_str))),
        ),
        FieldReason::OtherFact { found, decided } => message!(
            "case-field-other-fact",
            form: id(form),
            field: id(field),
            found: message(found),
            decided: message(decided),
        ),
    }
}

impl ToMessage for FieldValue {
    fn to_message(&self) -> Message {
        match self {
            FieldValue::Empty => message!("case-value-nothing"),
            FieldValue::Text(text) => message!("case-value-written", value: id(text)),
            FieldValue::Number(number) => message!("case-value-number", value: id(number)),
            FieldValue::Truth(truth) => message!("case-value-written", value: id(truth.to_string())),
        }
    }
}
