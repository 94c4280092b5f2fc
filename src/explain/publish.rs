//! Explanations as published: the count behind each date as data, and what it takes to count it again.

use super::{Because, Bound, Count, Explanation, Happened, Passed, explanations};
use crate::calendar::{Day, Period, Unit};
use crate::case::{Answer, CaseResult, CaseRun, Warning};
use crate::cite::Citation;
use crate::engine::EventIx;
use crate::localisation::Published;
use crate::syntax::LANGUAGE_VERSION;
use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// A result with the count behind each date, and a receipt.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "ExplainedResult")]
pub struct ExplainedResult<W = Warning> {
    /// The result itself.
    #[serde(flatten)]
    pub result: CaseResult<W>,
    /// How each event came by its day and its last day; there where explanations were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explain: Option<Vec<EventExplanation>>,
    /// What was run; there where explanations were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
}

/// What was run: with the same program and the same files anyone comes to the same result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Receipt {
    /// The program.
    pub program: String,
    /// Its version.
    pub version: String,
    /// The version of the language of rules that it reads.
    pub language: u32,
    /// The rule files and tables that were read, by name. Files that hold nothing but cases are not among them.
    pub files: Vec<ReceiptFile>,
}

/// A file of a receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReceiptFile {
    /// Its path from the rule folder.
    pub name: String,
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
}

/// How an event came by its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct EventExplanation {
    /// The event.
    pub event: String,
    /// The day.
    #[schemars(with = "chrono::NaiveDate")]
    pub on: Day,
    /// The first day on which it could lawfully happen.
    #[schemars(with = "chrono::NaiveDate")]
    pub possible_from: Day,
    /// Why it happened on that day.
    pub why: Why,
    /// What bounds it.
    pub limit: LimitExplanation,
    /// The clauses of the limit or, where it has none, of the event.
    #[schemars(with = "Vec<String>")]
    pub cite: Vec<Citation>,
}

/// Why an event happened on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The case says so.
    Pinned,
    /// It counts as having happened then.
    Deemed,
    /// It is the last lawful day.
    LastDay,
    /// It is the first lawful day.
    FirstDay,
    /// The last lawful day was over when it became possible.
    Overdue,
    /// Nothing bounds it.
    Unbounded,
}

/// What bounds an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LimitExplanation {
    /// Nothing.
    None,
    /// It is due on the day of another event.
    OnTheDayOf {
        /// The event.
        event: String,
        /// Its day.
        #[schemars(with = "chrono::NaiveDate")]
        end: Day,
    },
    /// A period counted forwards.
    Within(CountExplanation),
    /// Nothing: it counts as having happened at the end of a period.
    Deemed(CountExplanation),
    /// A period counted backwards from the end of the term.
    BeforeEndOfTerm {
        /// How long before the end at least.
        period: PeriodDocument,
        /// The end of the term.
        #[schemars(with = "chrono::NaiveDate")]
        end_of_term: Day,
        /// The last lawful day.
        #[schemars(with = "chrono::NaiveDate")]
        end: Day,
        /// The days passed over.
        passed: Vec<PassedDocument>,
    },
    /// A period counted backwards from an event.
    Before {
        /// How long before the event at least.
        period: PeriodDocument,
        /// The event.
        event: String,
        /// Its day.
        #[schemars(with = "chrono::NaiveDate")]
        event_on: Day,
        /// The last lawful day.
        #[schemars(with = "chrono::NaiveDate")]
        end: Day,
        /// The days passed over.
        passed: Vec<PassedDocument>,
    },
    /// The end of the overall term.
    Term {
        /// How the term was counted; none where that is not known any more.
        term: Option<CountExplanation>,
        /// What was added, counted on from there.
        extension: Option<CountExplanation>,
        /// What was added to that, each counted on from the one before.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        further_extensions: Vec<CountExplanation>,
        /// Its end.
        #[schemars(with = "chrono::NaiveDate")]
        end: Day,
        /// The limit of the event itself, which the term cuts.
        cuts: Option<Box<LimitExplanation>>,
    },
}

/// A period counted forwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CountExplanation {
    /// How long.
    pub period: PeriodDocument,
    /// The event it runs from; none where that is a step that was not taken, or the end of a term.
    pub from: Option<String>,
    /// The day it runs from.
    #[schemars(with = "chrono::NaiveDate")]
    pub from_day: Day,
    /// The first day that may count.
    #[schemars(with = "chrono::NaiveDate")]
    pub first: Day,
    /// The days passed over on the way, or counted against the rule.
    pub passed: Vec<PassedDocument>,
    /// The day on which the last one was counted.
    #[schemars(with = "chrono::NaiveDate")]
    pub counted: Day,
    /// What put the end off from there.
    pub put_off: Vec<PassedDocument>,
    /// The last day.
    #[schemars(with = "chrono::NaiveDate")]
    pub end: Day,
}

/// A length of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PeriodDocument {
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: UnitWord,
    /// What it says of its own counting, as rule files have it: `ending on any day`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted: Option<String>,
}

/// What a period is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum UnitWord {
    /// Working days.
    WorkingDays,
    /// Calendar days.
    CalendarDays,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
}

/// Days that were passed over for one reason, or counted against the rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PassedDocument {
    /// Why.
    pub reason: Reason,
    /// The name of the holiday, or what the table of days says of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The day in whose place they are off.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_place_of: Option<Day>,
    /// The first of them.
    #[schemars(with = "chrono::NaiveDate")]
    pub from: Day,
    /// The last of them.
    #[schemars(with = "chrono::NaiveDate")]
    pub to: Day,
    /// Each of them; left out for a stop of the clock, which covers all days from the first to the last.
    #[schemars(with = "Vec<chrono::NaiveDate>")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<Day>,
}

/// Why days were passed over or counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Days of the weekend.
    Weekend,
    /// A holiday.
    Holiday,
    /// A day off in place of another day.
    DayOff,
    /// The clock stood still.
    ClockStopped,
    /// Days of the weekend that are worked, and count.
    WorkedWeekend,
}

/// One result or many.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum ResultsDocument {
    /// The result of one case.
    One(Box<ExplainedResult<Published>>),
    /// What is answered to the cases of a batch, in its order.
    Many(Vec<Answer<ExplainedResult<Published>>>),
}

/// The schema of what `run --format json` writes.
#[must_use]
pub fn results_schema() -> Schema {
    schema_for!(ResultsDocument)
}

/// The explanation of every event of a run, as published.
#[must_use]
pub fn published(run: &CaseRun<'_>) -> Vec<EventExplanation> {
    explanations(run).iter().filter_map(|it| event(run, it)).collect()
}

impl Receipt {
    /// The receipt for rule files and tables with these fingerprints, by name.
    #[must_use]
    pub fn of(prints: &IndexMap<String, String>) -> Receipt {
        let file = |(name, sha256): (&String, &String)| ReceiptFile { name: name.clone(), sha256: sha256.clone() };
        Receipt {
            program: "reglament".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            language: LANGUAGE_VERSION,
            files: prints.iter().map(file).collect(),
        }
    }
}

fn event(run: &CaseRun<'_>, it: &Explanation) -> Option<EventExplanation> {
    let moment = run.timeline.moment(it.event)?;
    Some(EventExplanation {
        event: id(run, it.event),
        on: moment.on,
        possible_from: moment.start,
        why: match it.happened {
            Happened::Pinned => Why::Pinned,
            Happened::Deemed => Why::Deemed,
            Happened::LastDay => Why::LastDay,
            Happened::FirstDay => Why::FirstDay,
            Happened::Overdue => Why::Overdue,
            Happened::Unbounded => Why::Unbounded,
        },
        limit: limit(run, &it.bound),
        cite: run.clauses(it.event, moment).to_vec(),
    })
}

fn id(run: &CaseRun<'_>, event: EventIx) -> String {
    run.plan.spec(event).map_or(String::new(), |it| it.id.clone())
}

fn limit(run: &CaseRun<'_>, bound: &Bound) -> LimitExplanation {
    match bound {
        Bound::Nothing => LimitExplanation::None,
        Bound::OnTheDayOf(event, day) => LimitExplanation::OnTheDayOf { event: id(run, *event), end: *day },
        Bound::Count(it) => LimitExplanation::Within(count(run, it)),
        Bound::Deemed(it) => LimitExplanation::Deemed(count(run, it)),
        Bound::CountBack { event: Some(event), period, end, latest, passed } => LimitExplanation::Before {
            period: of_period(*period),
            event: id(run, *event),
            event_on: *end,
            end: *latest,
            passed: all_passed(passed),
        },
        Bound::CountBack { event: None, period, end, latest, passed } => LimitExplanation::BeforeEndOfTerm {
            period: of_period(*period),
            end_of_term: *end,
            end: *latest,
            passed: all_passed(passed),
        },
        Bound::Term { count: term, extensions, end, instead_of } => LimitExplanation::Term {
            term: term.as_ref().map(|it| count(run, it)),
            extension: extensions.first().map(|it| count(run, it)),
            further_extensions: extensions.iter().skip(1).map(|it| count(run, it)).collect(),
            end: *end,
            cuts: instead_of.as_deref().map(|it| Box::new(limit(run, it))),
        },
    }
}

fn count(run: &CaseRun<'_>, it: &Count) -> CountExplanation {
    CountExplanation {
        period: of_period(it.period),
        from: it.from.map(|event| id(run, event)),
        from_day: it.from_day,
        first: it.first,
        passed: all_passed(&it.passed),
        counted: it.counted,
        put_off: all_passed(&it.put_off),
        end: it.end,
    }
}

fn of_period(period: Period) -> PeriodDocument {
    let unit = match period.unit {
        Unit::WorkingDays => UnitWord::WorkingDays,
        Unit::CalendarDays => UnitWord::CalendarDays,
        Unit::Weeks => UnitWord::Weeks,
        Unit::Months => UnitWord::Months,
        Unit::Years => UnitWord::Years,
    };
    let counted = period.manner.departs().then(|| period.manner.to_string().trim_start().to_owned());
    PeriodDocument { count: period.count, unit, counted }
}

fn all_passed(passed: &[Passed]) -> Vec<PassedDocument> {
    passed.iter().filter_map(of_passed).collect()
}

fn of_passed(it: &Passed) -> Option<PassedDocument> {
    let (from, to) = (*it.days.first()?, *it.days.last()?);
    let (reason, name, in_place_of) = match &it.because {
        Because::Weekend => (Reason::Weekend, None, None),
        Because::Holiday(it) => (Reason::Holiday, Some(it.name.clone()), None),
        Because::DayOff(it, instead) => (Reason::DayOff, Some(it.name.clone()), *instead),
        Because::ClockStopped => (Reason::ClockStopped, None, None),
        Because::WorkedWeekend(it) => (Reason::WorkedWeekend, Some(it.name.clone()), None),
    };
    let days = if reason == Reason::ClockStopped { Vec::new() } else { it.days.clone() };
    Some(PassedDocument { reason, name, in_place_of, from, to, days })
}
