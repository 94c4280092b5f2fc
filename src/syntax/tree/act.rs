//! What acts, regimes, lineages and calendars say.

use super::{Block, Cite, Id, Language, Prose, Title};
use crate::calendar::{Day, Period, Weekend};

/// A date that rests on an assumption carries its basis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumed<T> {
    /// What is said.
    pub value: T,
    /// Why it is assumed; none where the text says it.
    pub basis: Option<Prose>,
}

/// What an act says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum ActItem {
    /// `title kk "…"`
    Title(Title),
    /// `kind order`
    Kind(Id),
    /// `number "305"`
    Number(String),
    /// `issuer "…"`
    Issuer(String),
    /// `adopted 2014-09-15`
    Adopted(Assumed<Day>),
    /// `registered "9790" 2014-10-13`
    Registered { number: String, on: Assumed<Day> },
    /// `published 2014-10-30 assumed "…"`
    Published(Assumed<Day>),
    /// `in force 10 calendar days after publication`
    InForceAfter(Assumed<Period>),
    /// `in force from 2020-06-02`
    InForceFrom(Assumed<Day>),
    /// `repealed by "…" from 2015-08-05`
    Repealed { by: String, from: Option<Day>, basis: Option<Prose> },
    /// `edition "order No. 1/қе of 2023-01-11" { … }`
    Edition { name: String, body: Block<ActItem> },
    /// `texts ru, kk`
    Texts(Vec<Language>),
    /// `waive annex 1 ¶9, (kk) ¶4 "…"`
    Waive { places: Vec<Cite>, reason: Prose },
    /// `note "…"`
    Note(Prose),
}

/// What a regime consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegimeItem {
    /// `title en "…"`
    Title(Title),
    /// `acts resolution-600-2014, order-305-2014`
    Acts(Vec<Id>),
    /// `calendar kazakhstan`
    Calendar(Id),
    /// `note "…"`
    Note(Prose),
}

/// `in 2014 split from stm_license in 2008`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Descent {
    /// The regime spoken of.
    pub regime: Id,
    /// Where the service comes from, or that it begins or ends here.
    pub origin: Origin,
    /// A remark.
    pub text: Option<Prose>,
}

/// Where a service comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum Origin {
    /// From a service of an earlier regime.
    From { how: Ancestry, service: Id, regime: Id },
    /// `new`
    New,
    /// `dropped`
    Dropped,
}

/// How a service descends from an earlier one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ancestry {
    /// The same service.
    Continues,
    /// The same service under another name.
    Renames,
    /// One of several services that came of it.
    SplitFrom,
    /// One service that came of several.
    Merges,
}

/// What a calendar is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the example of each variant names its fields")]
pub enum CalendarItem {
    /// `title en "…"`
    Title(Title),
    /// `days "kz-calendar.csv"`
    Days(String),
    /// `weekend friday, saturday from 2022-01-01 until 2025-12-31`
    Weekend(Weekend),
    /// `known until 2026-12-31`
    Known(Day),
    /// `index mci "kz-mci.csv"`
    Index { id: Id, file: String },
    /// `currency KZT`
    Currency(Id),
    /// `zone "Asia/Almaty"`
    Zone(String),
    /// `follows counting_start, end_on_nonworking is keep`
    Follows(Vec<(Id, Option<Id>)>),
    /// `note "…"`
    Note(Prose),
}
