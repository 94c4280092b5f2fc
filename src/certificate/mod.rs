//! Certificates: what an exploration claims, written so that anyone can check it against the rules.
//!
//! Comes in: the claims, or a file of them as text. Goes out: the file ([`Certificate::written`]), or the claims with a
//! clear word on what is wrong with the file ([`Certificate::read`]). Guaranteed of a certificate that was read: it is
//! whole, of this version, and as it was written. Whether it is true is for `recheck` to find out.
//!
//! Here are only the claims themselves. How they are found is nobody's business but that of `explore`, how they are
//! checked is that of `recheck`; the two share nothing else.

mod fault;
mod seal;
mod words;

pub use fault::CertificateFault;
pub use seal::{digest, fingerprint, hexadecimal};
pub(crate) use words::said;

use crate::calendar::Day;
use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, schema_for};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The version of certificates that this program writes and reads.
pub const VERSION: u32 = 1;

/// A certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Certificate {
    /// The version of the format.
    pub certificate_version: u32,
    /// SHA-256 of the claims as compact JSON, which shows whether they were changed.
    pub seal: String,
    /// What is claimed.
    pub claims: Claims,
}

/// What is claimed of two regimes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Claims {
    /// The version of the program that wrote it.
    pub program: String,
    /// The old regime.
    pub old: String,
    /// The new regime.
    pub new: String,
    /// How fast everybody acts: `latest` or `earliest`.
    pub pace: String,
    /// The readings that are followed although the rule files follow others, by choice.
    pub assume: IndexMap<String, String>,
    /// The first day of filing.
    #[schemars(with = "chrono::NaiveDate")]
    pub from: Day,
    /// The last day of filing.
    #[schemars(with = "chrono::NaiveDate")]
    pub to: Day,
    /// The rule files and tables that it was made from: their SHA-256 by their path from the rule folder.
    pub files: IndexMap<String, String>,
    /// The procedures that were held against each other.
    pub procedures: Vec<ProcedureClaims>,
}

/// What is claimed of a procedure of the old regime and one of the new.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProcedureClaims {
    /// The service and procedure of the old regime.
    pub old: ProcedureName,
    /// Those of the new one.
    pub new: ProcedureName,
    /// The facts that make up the cases.
    pub facts: Vec<FactDomain>,
    /// How many cases there are.
    pub cases: Count,
    /// The hours of a day that are told apart.
    pub hours: Vec<HourSpan>,
    /// What cases come to. Every case is in exactly one of these classes.
    pub outcomes: Vec<OutcomeClaim>,
    /// The cases in which each ground leads to the outcome of the old procedure on every day of filing.
    pub grounds_old: Vec<NamedClaim>,
    /// Those of the new one.
    pub grounds_new: Vec<NamedClaim>,
    /// The fee under the old procedure. Every case is in exactly one of these classes.
    pub fees_old: Vec<FeeClaim>,
    /// The fee under the new one.
    pub fees_new: Vec<FeeClaim>,
    /// What happens when. Every case is in exactly one of these classes.
    pub dates: Vec<DateClaim>,
}

/// A procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProcedureName {
    /// The service.
    pub service: String,
    /// The procedure.
    pub procedure: String,
}

impl fmt::Display for ProcedureName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.service, self.procedure)
    }
}

/// A fact with its values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactDomain {
    /// Its id.
    pub id: String,
    /// Its values; `no` and `yes` for a fact that is true or false.
    pub values: Vec<String>,
    /// The value of a case that says nothing.
    pub default: String,
    /// The value that every case has, where it was fixed.
    pub fixed: Option<String>,
}

/// Hours of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HourSpan {
    /// After this time, such as `19:00`; none means from the start of the day.
    pub after: Option<String>,
    /// Until this time; none means to the end of the day.
    pub until: Option<String>,
}

/// Cases described by facts and the values that they may have; other facts have any value.
pub type CubeClaim = IndexMap<String, Vec<String>>;

/// What cases come to under both regimes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OutcomeClaim {
    /// Under the old regime.
    pub old: Verdict,
    /// Under the new one.
    pub new: Verdict,
    /// How many cases.
    pub cases: Count,
    /// Which: those in one of these cubes, of which no two share a case.
    pub cubes: Vec<CubeClaim>,
}

/// What a case comes to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// `granted`, `refused`, `unspecified`, an outcome that the law declares, or `by_day` where it hangs on the day of
    /// filing.
    pub outcome: String,
    /// The gap that the case falls into, where the outcome is unspecified.
    pub gap: Option<String>,
    /// Where it hangs on the day of filing: the digest of what the case comes to on each. It is SHA-256 of lines of text,
    /// one for each filing in the order of the days: the outcome and, after a space, the gap if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<String>,
}

impl Verdict {
    /// What a case comes to that hangs on the day of filing: for each filing an outcome and a gap.
    pub fn by_day<'o>(filings: impl Iterator<Item = (&'o str, Option<String>)>) -> Self {
        let line = |(outcome, gap): (&str, Option<String>)| match gap {
            Some(gap) => format!("{outcome} {gap}\n"),
            None => format!("{outcome}\n"),
        };
        let lines: String = filings.map(line).collect();
        Self { outcome: BY_DAY.to_owned(), gap: None, days: Some(fingerprint(lines.as_bytes())) }
    }

    /// Whether the outcome is the same, in whatever gap.
    #[must_use]
    pub fn alike(&self, other: &Verdict) -> bool {
        (&self.outcome, &self.days) == (&other.outcome, &other.days)
    }
}

/// The outcome of cases in which it hangs on the day of filing.
const BY_DAY: &str = "by_day";

/// Cases of a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NamedClaim {
    /// The name.
    pub id: String,
    /// How many cases.
    pub cases: Count,
    /// Which: those in one of these cubes, of which no two share a case.
    pub cubes: Vec<CubeClaim>,
}

/// Cases that owe the same fee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FeeClaim {
    /// The fee, such as `20 mci`; `none` where it is said that there is none, and nothing where nothing is said.
    pub fee: Option<String>,
    /// How many cases.
    pub cases: Count,
    /// Which: those in one of these cubes, of which no two share a case.
    pub cubes: Vec<CubeClaim>,
}

/// Cases in which the same happens on the same days, whatever the day of filing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DateClaim {
    /// What they come to under the old regime.
    pub old: Verdict,
    /// What they come to under the new one.
    pub new: Verdict,
    /// How many cases.
    pub cases: Count,
    /// Which: those in one of these cubes, of which no two share a case.
    pub cubes: Vec<CubeClaim>,
    /// The events under the old regime, in order.
    pub events_old: Vec<String>,
    /// Those under the new one.
    pub events_new: Vec<String>,
    /// The digest of all days under the old regime. For each of the hours, and each day of filing, it takes in as four
    /// bytes each, the lowest first: the end of the term, the day of the decision, that of the last event, and of each
    /// event in order its day and its deadline. A day is a number of days since 1970-01-01, and -2^31 where there is
    /// none. The digest is SHA-256 in hexadecimal digits.
    pub days_old: String,
    /// The digest of all days under the new regime.
    pub days_new: String,
    /// How far days lie apart.
    pub shifts: Vec<Shift>,
}

/// How far the days of one kind lie apart under two regimes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shift {
    /// Which days.
    pub of: Measure,
    /// The changes for each of the hours of filing, in their order.
    pub hours: Vec<HourShift>,
}

/// Which days are held against each other.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// The last day of the overall term.
    Term,
    /// The day of the decision.
    Decided,
    /// The day of the last event.
    Completed,
    /// The day of an event that both have.
    Event(String),
    /// The deadline of an event that both have.
    Deadline(String),
}

/// The changes at some hours of filing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HourShift {
    /// The changes that occur, from the soonest.
    pub changes: Vec<Change>,
    /// Days of filing for which only the old regime has such a day.
    pub only_old: u32,
    /// Days of filing for which only the new regime has one.
    pub only_new: u32,
    /// Days of filing for which neither has.
    pub neither: u32,
}

/// A change of a day: new minus old.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// In calendar days; negative where the new day comes sooner.
    pub calendar_days: i32,
    /// In working days, by the calendar of the old regime.
    pub working_days: i32,
    /// On how many days of filing.
    pub filings: u32,
}

/// A number of cases, however large: in JSON a number up to 2^53, a text of digits beyond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count(pub u128);

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How a count stands in JSON.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
enum Written {
    Number(u64),
    Digits(String),
}

/// The largest number that every reader of JSON takes for what it is.
const SAFE: u64 = 1 << 53;

impl Serialize for Count {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let number = u64::try_from(self.0).ok().filter(|it| *it <= SAFE);
        number.map_or_else(|| Written::Digits(self.0.to_string()), Written::Number).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Written::deserialize(deserializer)? {
            Written::Number(number) => Ok(Self(u128::from(number))),
            Written::Digits(digits) => digits.parse().map(Self).map_err(serde::de::Error::custom),
        }
    }
}

impl JsonSchema for Count {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Count".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> Schema {
        Written::json_schema(generator)
    }
}

/// The schema of certificates.
#[must_use]
pub fn certificate_schema() -> Schema {
    schema_for!(Certificate)
}
