//! The law: everything that the rule files of a workspace say.

use super::names::{Fact, Names, Titles};
use super::{Act, Case, Catalogue, Choice, Cited, Form, Register, Service};
use crate::calendar::{Calendar, Day, IndexTable};
use crate::cite::Citation;
use crate::span::{FileId, Sources, Span};
use crate::syntax::tree;
use crate::syntax::tree::Prose;
use indexmap::IndexMap;
use std::collections::BTreeMap;
use std::fmt;

/// What comes in: the files of a rule folder, read and parsed.
#[derive(Debug, Clone, Default)]
pub struct Workspace {
    /// The texts.
    pub sources: Sources,
    /// Their trees.
    pub files: Vec<(FileId, tree::File)>,
    /// Data tables by their path from the rule folder, with forward slashes.
    pub data: BTreeMap<String, String>,
}

/// The law of a workspace.
#[derive(Debug, Clone, Default)]
pub struct Law {
    /// Acts by id.
    pub acts: IndexMap<String, Act>,
    /// Regimes by id, in the order declared.
    pub regimes: IndexMap<String, Regime>,
    /// Times whose texts are not encoded.
    pub unencoded: Vec<Cited<Unencoded>>,
    /// Where services come from, by service.
    pub lineage: IndexMap<String, Vec<Cited<Descent>>>,
    /// Calendars by id.
    pub calendars: IndexMap<String, Timetable>,
    /// Assumptions and conflicts by id.
    pub choices: IndexMap<String, Choice>,
    /// Facts by id.
    pub facts: IndexMap<String, Fact>,
    /// All other names.
    pub names: Names,
    /// Registers by id.
    pub registers: IndexMap<String, Register>,
    /// Forms by id.
    pub forms: IndexMap<String, Form>,
    /// Catalogues by id.
    pub catalogues: IndexMap<String, Catalogue>,
    /// Services by regime and id.
    pub services: IndexMap<(String, String), Service>,
    /// Cases in the order of the files.
    pub cases: Vec<Case>,
}

/// A set of acts that together govern services at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regime {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub titles: Titles,
    /// Its acts, the highest first.
    pub acts: Vec<String>,
    /// The calendar it counts by.
    pub calendar: String,
    /// Remarks.
    pub notes: Vec<Cited<Prose>>,
    /// Where it is declared.
    pub span: Span,
}

/// A calendar with the tables that belong to it.
#[derive(Debug, Clone)]
pub struct Timetable {
    /// What it is called.
    pub titles: Titles,
    /// Working and other days.
    pub calendar: Calendar,
    /// Indices such as the MCI, by id.
    pub indices: IndexMap<String, IndexTable>,
    /// The money of fees, such as `KZT`, where the rule files name it.
    pub currency: Option<String>,
    /// The time zone in which its days begin and end, where the rule files name it.
    pub zone: Option<chrono_tz::Tz>,
    /// The readings that it follows instead of those that all others follow: positions among the readings of choices.
    pub readings: IndexMap<String, usize>,
    /// Remarks.
    pub notes: Vec<Cited<Prose>>,
}

/// A time whose texts are not encoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unencoded {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// What governed then, or why it is not encoded.
    pub text: Prose,
}

/// Where a service of a regime comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Descent {
    /// The regime spoken of.
    pub regime: String,
    /// Its origin.
    pub origin: Origin,
    /// A remark.
    pub text: Option<Prose>,
}

impl Descent {
    /// Whether another line cannot stand beside this one: a service comes from several others, or from none.
    pub(crate) fn rules_out(&self, other: &Descent) -> bool {
        let from_others = |it: &Descent| matches!(it.origin, Origin::From { .. });
        self.regime == other.regime && (self.origin == other.origin || !from_others(self) || !from_others(other))
    }
}

/// The origin of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A service of an earlier regime.
    From {
        /// In which way.
        how: tree::Ancestry,
        /// The earlier service.
        service: String,
        /// The earlier regime.
        regime: String,
    },
    /// It is new.
    New,
    /// It is no more.
    Dropped,
}

/// The time in which the text of a regime that is encoded was in force.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Window {
    /// First day; none where it is not known.
    pub from: Option<Day>,
    /// Last day; none where it is still in force or not known.
    pub to: Option<Day>,
    /// The acts whose dates are assumed.
    pub assumed: Vec<String>,
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.from, self.to) {
            (None, _) => f.write_str("time not known"),
            (Some(from), None) => write!(f, "from {from}"),
            (Some(from), Some(to)) => write!(f, "{from} to {to}"),
        }
    }
}

impl Window {
    /// Whether `day` lies in it. A window without a first day holds no day.
    #[must_use]
    pub fn contains(&self, day: Day) -> bool {
        self.from.is_some_and(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

impl Law {
    /// The time in which all acts of a regime, in the edition encoded, were in force together.
    #[must_use]
    pub fn window(&self, regime: &Regime) -> Window {
        let mut window = Window { from: None, to: None, assumed: Vec::new() };
        for act in regime.acts.iter().filter_map(|id| self.acts.get(id)) {
            let start = act.encoded_from();
            window.from = window.from.max(start.map(|it| it.from));
            let end = act.repealed_from();
            window.to = match (window.to, end.map(|it| it.day.plus(-1))) {
                (Some(one), Some(two)) => Some(one.min(two)),
                (one, two) => one.or(two),
            };
            let assumed = start.is_some_and(|it| !it.assumed.is_empty()) || end.is_some_and(|it| it.assumed.is_some());
            if assumed {
                window.assumed.push(act.id.clone());
            }
        }
        window
    }

    /// The regime in force on `day`, among those that have `service`.
    #[must_use]
    pub fn regime_on(&self, day: Day, service: &str) -> Option<&Regime> {
        self.regimes.values().find(|regime| {
            self.services.contains_key(&(regime.id.clone(), service.to_owned())) && self.window(regime).contains(day)
        })
    }

    /// The service `id` in `regime`.
    #[must_use]
    pub fn service(&self, regime: &str, id: &str) -> Option<&Service> {
        self.services.get(&(regime.to_owned(), id.to_owned()))
    }

    /// Whether a clause of `clauses` is of an act of `regime`: so registers, forms and catalogues belong to a regime.
    #[must_use]
    pub fn lies_in(&self, regime: &str, clauses: &[&Citation]) -> bool {
        self.regimes.get(regime).is_some_and(|it| clauses.iter().any(|clause| it.acts.contains(&clause.act)))
    }

    /// The timetable of a regime.
    #[must_use]
    pub fn timetable(&self, regime: &str) -> Option<&Timetable> {
        self.regimes.get(regime).and_then(|it| self.calendars.get(&it.calendar))
    }
}
