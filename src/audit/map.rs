//! The map of a log: which column, activity and value is what in the rules. A text in TOML.
//!
//! What may stand in a place of several forms is named for the reader of TOML by the word of its [`Form`].

use super::fault::LogFault;
use super::map_fault::{Form, MapFault};
use super::stamp::Order;
use crate::calendar::Day;
use indexmap::IndexMap;
use serde::Deserialize;

/// A map as written. Its names are looked up when it is bound to a law.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogMap {
    /// How the log is written.
    #[serde(default)]
    pub log: LogSection,
    /// Which column is what.
    pub columns: Columns,
    /// Rows that count: by column, the cells of which one has to stand there.
    #[serde(default)]
    pub only: IndexMap<String, Words>,
    /// What every case is about.
    pub case: CaseSection,
    /// The events of the rules, by id.
    #[serde(default)]
    pub events: IndexMap<String, EventRule>,
    /// The facts of the rules, by id.
    #[serde(default)]
    pub facts: IndexMap<String, FactRule>,
    /// The outcomes, `granted`, `refused` or one of the law's own, by what shows them.
    #[serde(default)]
    pub outcome: IndexMap<String, Shown>,
    /// The ground that a case names for its outcome.
    pub grounds: Option<Grounds>,
    /// The actors of the rules that people of the log may act as, by person.
    #[serde(default)]
    pub actors: IndexMap<String, Words>,
    /// The deadline that the log itself claims.
    pub deadline: Option<Deadline>,
    /// Activities that the rules say nothing of.
    #[serde(default)]
    pub ignored: Vec<String>,
}

/// How a log is written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogSection {
    /// The sign between cells; without one, that of the first line.
    pub separator: Option<char>,
    /// The encoding by its label, such as `windows-1251`; without one, UTF-8 or UTF-16.
    pub encoding: Option<String>,
    /// Which comes first in dates such as `03/01/2024`.
    pub dates: Option<Order>,
    /// The zone of the days, where stamps have offsets and the calendar of the law names none.
    pub zone: Option<String>,
    /// The last day that the log covers; without one, the last day in it.
    #[serde(default, deserialize_with = "day")]
    pub until: Option<Day>,
}

/// Which column is what.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Columns {
    /// The name of the case.
    pub case: String,
    /// What was done.
    pub activity: String,
    /// When it was done.
    pub time: String,
    /// When it was begun.
    pub start: Option<String>,
    /// Who did it.
    pub actor: Option<String>,
    /// The office that did it.
    pub office: Option<String>,
}

/// What every case is about.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseSection {
    /// The service.
    pub service: Said,
    /// The procedure.
    pub procedure: Said,
    /// The regime; without one, that in force on the day of filing.
    pub regime: Option<String>,
    /// The day of filing, or of the event that stands in its place.
    pub filed: Filed,
}

/// A word for all cases, or the cell of a column.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, expecting = "said")]
pub enum Said {
    /// The same for all.
    Word(String),
    /// By case.
    Column(ByColumn<String>),
}

/// What cells of a column stand for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByColumn<T> {
    /// The column.
    pub column: String,
    /// What each cell stands for.
    #[serde(default = "IndexMap::new")]
    pub values: IndexMap<String, T>,
    /// What any other cell stands for.
    pub otherwise: Option<T>,
}

/// What shows when a case was filed.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, expecting = "filed")]
pub enum Filed {
    /// A column.
    Column {
        /// Its name.
        column: String,
    },
    /// The first of these activities.
    Activity {
        /// Them.
        activity: Words,
    },
}

/// One word or several.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, expecting = "words")]
pub enum Words {
    /// One.
    One(String),
    /// Several.
    Several(Vec<String>),
}

impl Words {
    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[String] {
        match self {
            Words::One(word) => std::slice::from_ref(word),
            Words::Several(words) => words,
        }
    }
}

/// Which activities are an event.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, expecting = "event")]
pub enum EventRule {
    /// The last of these.
    Plain(Words),
    /// As it says.
    Full(FullEvent),
}

/// Which activities are an event, and which of them counts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FullEvent {
    /// The activities.
    pub activities: Words,
    /// Which of several counts.
    #[serde(default)]
    pub take: Take,
    /// Which of the two stamps of a row counts.
    #[serde(default)]
    pub stamp: Which,
}

/// Which of several rows counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Take {
    /// The first.
    First,
    /// The last.
    #[default]
    Last,
}

/// Which of two stamps counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Which {
    /// That of the end.
    #[default]
    Time,
    /// That of the beginning.
    Start,
}

impl EventRule {
    /// The activities, which of several counts, and by which stamp.
    #[must_use]
    pub fn parts(&self) -> (&[String], Take, Which) {
        match self {
            EventRule::Plain(words) => (words.all(), Take::Last, Which::Time),
            EventRule::Full(it) => (it.activities.all(), it.take, it.stamp),
        }
    }
}

/// The value of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(untagged, expecting = "setting")]
pub enum Setting {
    /// True or false.
    Truth(bool),
    /// One of its values.
    Named(String),
}

/// What shows a fact.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, expecting = "fact")]
pub enum FactRule {
    /// The same in all cases.
    Constant(Setting),
    /// A column.
    Column(ByColumn<Setting>),
    /// That one of some activities happens.
    Happens(Happens),
}

/// A fact that an activity shows.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Happens {
    /// The activities.
    pub happens: Words,
    /// What the fact is then; without it, true.
    pub value: Option<Setting>,
    /// What it is where none of them happens; without it, what the rules take for usual.
    pub otherwise: Option<Setting>,
}

/// What shows an outcome.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, expecting = "shown")]
pub enum Shown {
    /// Activities.
    Activities(Words),
    /// Cells of a column.
    Cells {
        /// The column.
        column: String,
        /// The cells.
        cells: Words,
    },
}

/// The column that names grounds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grounds {
    /// The column.
    pub column: String,
    /// The ground of the rules that each cell stands for; without it, cells are ids of grounds.
    #[serde(default)]
    pub values: IndexMap<String, String>,
}

/// The deadline that the log claims.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// The column.
    pub column: String,
    /// What it is the deadline of: an event, or `term`.
    pub of: String,
}

fn day<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Day>, D::Error> {
    let written = toml::value::Datetime::deserialize(from)?.to_string();
    Day::from_iso(&written).map(Some).ok_or_else(|| serde::de::Error::custom(Form::Day.name()))
}

impl LogMap {
    /// Reads a map.
    ///
    /// # Errors
    ///
    /// What the text is not.
    pub fn read(text: &str) -> Result<Self, LogFault> {
        let text = text.trim_start_matches('\u{feff}');
        toml::from_str(text).map_err(|it| LogFault::Map(MapFault::of(&it, text)))
    }
}
