//! Findings of the law: what is wrong with what an act says, as facts.

use super::dates::Dates;
use crate::calendar::Day;
use crate::case::FactValue;
use crate::cite::Citation;
use crate::engine::Pace;
use crate::message::{Message, ToMessage};
use crate::span::Span;
use serde::Serialize;

/// How grave a finding is, from the gravest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// What the act asks for cannot be done.
    Impossible,
    /// Two rules cannot both be kept, or say different things.
    Conflict,
    /// It can be kept, but nothing may go wrong.
    Tight,
    /// The act leaves open what follows.
    Unsaid,
    /// Worth knowing; nothing is wrong with any case.
    Note,
}

impl Severity {
    /// All, from the gravest on.
    pub const ALL: [Severity; 5] =
        [Severity::Impossible, Severity::Conflict, Severity::Tight, Severity::Unsaid, Severity::Note];

    /// The word for it, in JSON and in files of words.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Severity::Impossible => "impossible",
            Severity::Conflict => "conflict",
            Severity::Tight => "tight",
            Severity::Unsaid => "unsaid",
            Severity::Note => "note",
        }
    }
}

/// What a finding is one of: a count of the flaws of a law is of the first alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Bearing {
    /// The law, as the rule files read it.
    Law,
    /// Time that is short, though everything can be kept.
    Slack,
    /// The law, under a reading that the rule files do not follow.
    OtherReading,
    /// The rule files: their ids, their facts, their cases.
    RuleFiles,
}

impl Bearing {
    /// All, in the order in which they are counted.
    pub const ALL: [Bearing; 4] = [Bearing::Law, Bearing::Slack, Bearing::OtherReading, Bearing::RuleFiles];

    /// The word for it, in JSON and in files of words.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Bearing::Law => "law",
            Bearing::Slack => "slack",
            Bearing::OtherReading => "other_reading",
            Bearing::RuleFiles => "rule_files",
        }
    }
}

/// Something that is wrong with the law, or worth knowing about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The permanent code, such as `regl::law::steps_exceed_term`.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// The regime.
    pub regime: String,
    /// The service; none where it is about the regime as a whole.
    pub service: Option<String>,
    /// The procedure; none where it is about the service as a whole.
    pub procedure: Option<String>,
    /// What it is about, by ids: with the code it tells the finding from others of the procedure, and finds it again in
    /// another regime.
    pub about: Vec<String>,
    /// What is wrong, in a sentence.
    pub message: Message,
    /// All clauses that take part.
    pub cite: Vec<Citation>,
    /// The filing dates on which it holds, over the range looked at; none where it does not hang on them.
    pub dates: Option<Dates>,
    /// The same over the days on which the regime was in force; none where these are not known.
    pub in_force: Option<Dates>,
    /// The readings under which it holds, by choice; none where it holds as the rule files are read.
    pub under: Vec<(String, String)>,
    /// On how many dates it holds under other readings, where that makes a difference.
    pub readings: Vec<ReadingEffect>,
    /// A case that shows it.
    pub witness: Option<Witness>,
    /// What would mend it.
    pub mend: Option<Message>,
    /// The rules in the rule files, the main one first.
    pub rules: Vec<Span>,
}

/// What becomes of a finding under another reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct ReadingEffect {
    /// The choice.
    pub choice: String,
    /// The reading.
    pub reading: String,
    /// On how many of the dates it then holds; 0 where it is gone.
    pub count: usize,
}

/// A case that shows a finding: what `run` takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The regime that is applied, whether it is in force or not.
    pub regime: String,
    /// The service.
    pub service: String,
    /// The procedure.
    pub procedure: String,
    /// The day of filing; the hour is 10:00.
    pub filed: Day,
    /// How fast everybody acts.
    pub pace: Pace,
    /// The facts that are not as usual.
    pub facts: Vec<(String, FactValue)>,
    /// Days on which events happen.
    pub events: Vec<(String, Day)>,
    /// The readings to follow.
    pub assume: Vec<(String, String)>,
}

/// The hour at which all applications are taken to be filed.
pub const HOUR: &str = "10:00";

impl Finding {
    /// What it is a finding of.
    #[must_use]
    pub fn bearing(&self) -> Bearing {
        match self.code.rsplit("::").next().unwrap_or(self.code) {
            "unexercised" | "nothing_new" | "meaning_changed" | "fact_unread" | "fact_idle" | "reading_idle"
            | "too_large" => Bearing::RuleFiles,
            _ if !self.under.is_empty() => Bearing::OtherReading,
            "no_slack" | "one_day_of_slack" => Bearing::Slack,
            _ => Bearing::Law,
        }
    }
}

impl ToMessage for Finding {
    fn to_message(&self) -> Message {
        self.message.clone()
    }
}
