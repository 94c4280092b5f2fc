//! What an exploration comes to, as it is published.

use super::fault::Unexplored;
use super::rule::Rule;
use super::shift::Extreme;
use crate::calendar::Day;
use crate::case::JsonVersion;
use crate::certificate::{Change, Count, FactDomain, HourSpan, Measure, ProcedureName, Verdict};
use crate::compare::Kinship;
use crate::localisation::Localizer;
use chrono::NaiveTime;
use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, schema_for};
use serde::{Serialize, Serializer};

/// All cases under two regimes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Exploration {
    /// The version of the shape of this result.
    pub json_version: JsonVersion,
    /// The old regime.
    pub old: String,
    /// The new regime.
    pub new: String,
    /// The first day of filing.
    #[schemars(with = "chrono::NaiveDate")]
    pub from: Day,
    /// The last day of filing.
    #[schemars(with = "chrono::NaiveDate")]
    pub to: Day,
    /// How fast everybody acts: `latest` or `earliest`.
    pub pace: String,
    /// The readings that are followed although the rule files follow others, by choice.
    pub assume: IndexMap<String, String>,
    /// Services that belong together, along their lineage.
    pub services: Vec<ServiceReport>,
}

/// Services that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ServiceReport {
    /// The id in the old regime.
    pub old: Option<String>,
    /// The id in the new regime.
    pub new: Option<String>,
    /// How they belong together.
    pub kinship: Kinship,
    /// Procedures, remedies and duties that only the old one has.
    pub only_old: Vec<String>,
    /// Those that only the new one has.
    pub only_new: Vec<String>,
    /// Those that both have.
    pub procedures: Vec<ProcedureReport>,
    /// Those that both have, and of which nothing is known because they are too large.
    pub unexplored: Vec<Unexplored>,
}

/// All cases of a procedure under both sides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProcedureReport {
    /// The procedure of the old regime.
    pub old: ProcedureName,
    /// That of the new one.
    pub new: ProcedureName,
    /// The facts that make up the cases.
    pub facts: Vec<FactDomain>,
    /// How many combinations of facts there are.
    pub combinations: Count,
    /// How many cases they come to: a fact that makes no difference in a case, whatever its value, is taken as usual.
    pub cases: Count,
    /// How many of the cases are decided differently.
    pub decided_differently: Count,
    /// Values of facts, such as ways to apply, that one side does not provide for.
    pub unprovided: Vec<Unprovided>,
    /// Steps that only one side has.
    pub steps: Vec<OneSided>,
    /// What cases come to. Every case is in exactly one of these classes.
    pub outcomes: Vec<OutcomeClass>,
    /// Grounds on which cases are refused by one side only, among those that both refuse.
    pub grounds: Vec<GroundClass>,
    /// Fees that differ.
    pub fees: Vec<FeeClass>,
    /// Events that happen on one side only, among cases that are decided alike.
    pub events: Vec<EventClass>,
    /// What happens when. Every case is in exactly one of these classes.
    pub dates: Vec<DateClass>,
}

/// One of two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Which {
    /// The old one.
    Old,
    /// The new one.
    New,
}

/// Values of a fact that only one side provides for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Unprovided {
    /// The fact: `channel` or `applicant`.
    pub fact: String,
    /// The side that does not provide for them.
    pub by: Which,
    /// The values that the other side provides for.
    pub values: Vec<String>,
    /// The list of the side that does not.
    pub rule: Rule,
}

/// Something that only one side has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OneSided {
    /// The side that has it.
    pub on: Which,
    /// Its rule.
    pub rule: Rule,
}

/// Cases that come to the same under either side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OutcomeClass {
    /// Under the old one.
    pub old: Verdict,
    /// Under the new one.
    pub new: Verdict,
    /// Whether the outcome is the same, in whatever gap and on whatever grounds.
    pub alike: bool,
    /// How many cases.
    pub cases: Count,
    /// Which cases these are, and why.
    pub reasons: Vec<Reason>,
    /// How many of the cases no reason shows, because there would be too many.
    pub unshown: Count,
}

/// Cases that are refused on a ground by one side only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroundClass {
    /// The ground.
    pub ground: String,
    /// The side that refuses on it.
    pub on: Which,
    /// How many cases.
    pub cases: Count,
    /// Which cases these are, and why.
    pub reasons: Vec<Reason>,
    /// How many of the cases no reason shows.
    pub unshown: Count,
}

/// Cases that owe other fees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FeeClass {
    /// Under the old side, such as `20 mci` or `none`; nothing where nothing is said.
    pub old: Option<String>,
    /// Under the new side.
    pub new: Option<String>,
    /// How many cases.
    pub cases: Count,
    /// Which cases these are, and why.
    pub reasons: Vec<Reason>,
    /// How many of the cases no reason shows.
    pub unshown: Count,
}

/// Cases in which an event happens on one side only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EventClass {
    /// The event.
    pub event: String,
    /// The side on which it happens.
    pub on: Which,
    /// How many cases.
    pub cases: Count,
    /// Which cases these are, and why.
    pub reasons: Vec<Reason>,
    /// How many of the cases no reason shows.
    pub unshown: Count,
}

/// Cases in which the same happens on the same days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DateClass {
    /// What they come to under the old side.
    pub old: Verdict,
    /// What they come to under the new side.
    pub new: Verdict,
    /// Whether the outcome is the same.
    pub alike: bool,
    /// How many cases.
    pub cases: Count,
    /// Which cases these are, among those that come to the same.
    pub reasons: Vec<Reason>,
    /// How many of the cases no reason shows.
    pub unshown: Count,
    /// How far the days lie apart. Of the events only those are told whose days change.
    pub shifts: Vec<ShiftReport>,
    /// A case on a day on which they lie apart as they mostly do.
    pub witness: Option<Witness>,
    /// The rules of the old side that make the days what they are, and are not the same on the new one.
    pub blame_old: Vec<Rule>,
    /// Those of the new side.
    pub blame_new: Vec<Rule>,
}

/// How far the days of one kind lie apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ShiftReport {
    /// Which days.
    pub of: Measure,
    /// For each of the hours of filing.
    pub hours: Vec<HourReport>,
}

/// How far the days lie apart for filings at some hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HourReport {
    /// The hours.
    pub filed: HourSpan,
    /// The changes, from the soonest.
    pub changes: Vec<Change>,
    /// Days of filing for which only the old side has such a day.
    pub only_old: u32,
    /// Days of filing for which only the new side has one.
    pub only_new: u32,
    /// Days of filing for which neither has.
    pub neither: u32,
    /// The soonest change, where there are several.
    pub soonest: Option<Extreme>,
    /// The latest change, where there are several.
    pub latest: Option<Extreme>,
}

/// Cases shown by the facts that put them into their class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Reason {
    /// The facts that are not as usual.
    pub when: Vec<Given>,
    /// The facts that have to be as usual.
    pub as_usual: Vec<Given>,
    /// How many cases of the class have them that no reason before it shows.
    pub cases: Count,
    /// The smallest such case.
    pub witness: Witness,
    /// The rules of the old side that make the difference.
    pub blame_old: Vec<Rule>,
    /// Those of the new side.
    pub blame_new: Vec<Rule>,
}

/// A fact with the values that it may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Given {
    /// The fact.
    pub fact: String,
    /// The values; `no` or `yes` for one that is true or false.
    pub values: Vec<String>,
    /// Whether it is a yes-or-no fact.
    pub boolean: bool,
}

/// A case that shows a difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Witness {
    /// When it is filed: a day, with a time where that matters.
    #[schemars(with = "String")]
    pub filed: Filed,
    /// The facts that are not as usual.
    pub facts: Vec<Given>,
    /// What it comes to under the old side.
    pub old: Told,
    /// What it comes to under the new side.
    pub new: Told,
}

/// When a case is filed; in JSON `2024-03-18`, or `2024-03-18T19:01` with a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filed {
    /// The day.
    pub on: Day,
    /// The time, where it matters.
    pub at: Option<NaiveTime>,
}

impl Serialize for Filed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.at {
            Some(at) => serializer.collect_str(&format_args!("{}T{}", self.on, at.format("%H:%M"))),
            None => serializer.collect_str(&self.on),
        }
    }
}

/// What a case comes to, in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Told {
    /// The outcome, with the gap.
    pub verdict: Verdict,
    /// The grounds of the refusal, in the order of the act.
    pub grounds: Vec<String>,
    /// The day of the decision.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub decided: Option<Day>,
    /// The day of the last event.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub completed: Option<Day>,
    /// The last day of the term.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub term: Option<Day>,
}

impl ProcedureReport {
    /// Puts all rules that it names in the words of a language.
    pub(super) fn put_in_words(&mut self, words: &Localizer<'_>) {
        let reasons = (self.outcomes.iter_mut().flat_map(|it| &mut it.reasons))
            .chain(self.grounds.iter_mut().flat_map(|it| &mut it.reasons))
            .chain(self.fees.iter_mut().flat_map(|it| &mut it.reasons))
            .chain(self.events.iter_mut().flat_map(|it| &mut it.reasons));
        let blamed = reasons.flat_map(|it| it.blame_old.iter_mut().chain(&mut it.blame_new));
        // The reasons of a class of dates blame no rule; the class does.
        let of_dates = self.dates.iter_mut().flat_map(|it| it.blame_old.iter_mut().chain(&mut it.blame_new));
        let one_sided = self.unprovided.iter_mut().map(|it| &mut it.rule);
        let steps = self.steps.iter_mut().map(|it| &mut it.rule);
        one_sided.chain(steps).chain(blamed).chain(of_dates).for_each(|rule| rule.what.put_in_words(words));
    }

    /// Whether some case is decided differently: by the outcome, the gap, the grounds or the fee.
    #[must_use]
    pub fn decides_differently(&self) -> bool {
        let outcome = self.outcomes.iter().any(|it| it.old != it.new);
        outcome || !(self.grounds.is_empty() && self.fees.is_empty())
    }

    /// Whether anything is different.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.decides_differently()
            || !self.events.is_empty()
            || !(self.steps.is_empty() && self.unprovided.is_empty())
            || self.dates.iter().any(DateClass::moves)
    }
}

impl DateClass {
    /// Whether some day changes.
    #[must_use]
    pub fn moves(&self) -> bool {
        self.shifts.iter().any(ShiftReport::moves)
    }
}

impl ShiftReport {
    /// Whether some day changes.
    #[must_use]
    pub fn moves(&self) -> bool {
        self.hours
            .iter()
            .any(|it| it.only_old > 0 || it.only_new > 0 || it.changes.iter().any(|change| change.calendar_days != 0))
    }
}

impl Exploration {
    /// Puts all rules that it names in the words of a language.
    pub fn put_in_words(&mut self, words: &Localizer<'_>) {
        let procedures = self.services.iter_mut().flat_map(|it| &mut it.procedures);
        procedures.for_each(|it| it.put_in_words(words));
    }

    /// Procedures of which nothing is known because they are too large.
    pub fn unexplored(&self) -> impl Iterator<Item = &Unexplored> {
        self.services.iter().flat_map(|it| &it.unexplored)
    }

    /// Whether anything is known to be different.
    #[must_use]
    pub fn differs(&self) -> bool {
        let one_sided = |it: &ServiceReport| !(it.only_old.is_empty() && it.only_new.is_empty());
        self.services.iter().any(|it| one_sided(it) || it.procedures.iter().any(ProcedureReport::differs))
    }
}

/// The schema of what `explore --format json` writes.
#[must_use]
pub fn exploration_schema() -> Schema {
    schema_for!(Exploration)
}
