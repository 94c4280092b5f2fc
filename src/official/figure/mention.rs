//! What can be mentioned: periods, amounts, times, dates, acts and other places.

use crate::cite::Address;
use chrono::{NaiveDate, NaiveTime};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One figure in one clause, and what the clause is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Mention {
    /// The figure.
    #[serde(flatten)]
    pub figure: Figure,
    /// What its number is said to be once more, in brackets, where that differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>")]
    pub otherwise: Option<Decimal>,
    /// What it is about, as far as the clause around it says; sorted, without repetition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<Topic>,
}

/// A figure.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// A stretch of time: 12 working days, 80 minutes.
    Period {
        /// How many units.
        number: u32,
        /// The unit, as the text names it.
        unit: TimeUnit,
    },
    /// A share of a hundred.
    Percent(
        /// How many of a hundred.
        #[schemars(with = "String")]
        Decimal,
    ),
    /// An amount of money or of an index.
    Amount {
        /// How many.
        #[schemars(with = "String")]
        number: Decimal,
        /// Of what.
        unit: Amount,
    },
    /// A time of the day.
    Time(NaiveTime),
    /// A calendar date.
    Date(NaiveDate),
    /// The number of an act of whatever body: `305`, `34/қе`.
    Act(String),
    /// A place of an act.
    Reference(Reference),
}

/// What a figure that a rule can carry measures: figures are compared with others of their kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Stretches of days and longer ones.
    Time,
    /// Minutes and hours.
    Minutes,
    /// Shares of a hundred.
    Percent,
    /// Amounts.
    Amount,
    /// Times of the day.
    Clock,
}

impl Figure {
    /// What it measures; none of dates, acts and references, which no rule carries.
    #[must_use]
    pub fn measure(&self) -> Option<Measure> {
        Some(match self {
            Figure::Period { unit: TimeUnit::Minutes | TimeUnit::Hours, .. } => Measure::Minutes,
            Figure::Period { .. } => Measure::Time,
            Figure::Percent(_) => Measure::Percent,
            Figure::Amount { .. } => Measure::Amount,
            Figure::Time(_) => Measure::Clock,
            Figure::Date(_) | Figure::Act(_) | Figure::Reference(_) => return None,
        })
    }
}

/// Units of time, as texts name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TimeUnit {
    /// Working days.
    WorkingDays,
    /// Calendar days.
    CalendarDays,
    /// Days that are called calendar and working days at once: a contradiction in itself.
    CalendarWorkingDays,
    /// Days without a word on which.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Hours.
    Hours,
    /// Minutes.
    Minutes,
}

impl TimeUnit {
    /// Whether it is one day, of whatever kind.
    #[must_use]
    pub const fn is_days(self) -> bool {
        matches!(self, Self::WorkingDays | Self::CalendarDays | Self::CalendarWorkingDays | Self::Days)
    }
}

/// Units of amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Amount {
    /// The monthly calculation index.
    Mci,
    /// Tenge.
    Tenge,
}

/// A place that a text refers to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Reference {
    /// In which text.
    pub within: Within,
    /// Where in it.
    pub to: Address,
}

/// The text that a reference points into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Within {
    /// The act or the approved document in which the reference itself stands, or one of its annexes.
    Here,
    /// The standard of the service.
    Standard,
    /// The list of basic requirements of the service: the first appendix of its rules.
    Requirements,
    /// Another act.
    Elsewhere,
}

/// What a figure is about, by the words of its clause.
///
/// The same rule said in Kazakh, Russian and English has the same topics as far as its words allow: topics are things that
/// all three name, never the way they put them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// Issuing a licence, conclusion or permit.
    Issue,
    /// Reissuing it.
    Reissue,
    /// A duplicate of it.
    Duplicate,
    /// Whether papers are complete.
    Completeness,
    /// Qualification or licensing requirements.
    Qualification,
    /// The qualification exam.
    Exam,
    /// The delivery of a sample by the applicant.
    Sample,
    /// That no sample is needed.
    NoSample,
    /// The technical study of a sample, or the days after its delivery.
    Study,
    /// A further document that the applicant delivers when asked.
    Document,
    /// A notice to the applicant.
    Notice,
    /// A hearing.
    Hearing,
    /// The executor's look into an application.
    Examination,
    /// The result of the service: its draft or its making.
    Outcome,
    /// The head who makes or signs the result.
    Signature,
    /// Handing the result over or sending it.
    Dispatch,
    /// A reasoned refusal.
    Refusal,
    /// Registration of an application.
    Registration,
    /// Handing in papers, or the day on which they are received.
    Filing,
    /// Changes that make a reissue necessary.
    Changes,
    /// Complaints to the provider.
    Complaint,
    /// Complaints to the body that assesses and controls the quality of services.
    ControlBody,
    /// Waiting for one's turn to hand in papers.
    Waiting,
    /// Being served at the desk.
    Serving,
    /// Opening hours.
    Hours,
    /// The break for lunch.
    Break,
    /// Fees.
    Fee,
    /// Entry into force or publication of an act.
    Force,
    /// The contact centre that amendments are reported to.
    Information,
    /// The end of the term of the service.
    EndOfTerm,
    /// A longer term of the service.
    Extension,
    /// Time that is not counted towards the term of the service.
    OutsideTerm,
    /// How long what is issued is valid.
    Validity,
    /// Years of work in a field.
    Experience,
}
