//! Snapshots: what a case asks and what it came to, as lines of text that people read and compare.

use super::grammar::{KINDS, NONE, Part, kind};
use crate::calendar::{Day, Period};
use crate::case::{CaseResult, CaseRun, FactValue, Warning};
use crate::message::ToMessage;
use std::fmt::Write;

/// The version of the form, named at the head of each file. It is raised when lines mean something else or others come.
pub const VERSION: u32 = 1;

/// The words at the head of a file, before the version.
pub(super) const HEAD: &str = "reglament snapshots";
/// The word before the name of a case.
pub(super) const CASE: &str = "case";

const REMARK: &str = "\
# What the cases of the rule file of this name came to when somebody last read it.
# `reglament test` holds them against it; `reglament test --accept` writes it anew. See docs/testing.md.
";

/// What a case came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// The name of the case.
    pub case: String,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// A line of a snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it tells of: one or two words.
    pub key: String,
    /// What it tells.
    pub value: String,
}

impl Line {
    /// The word that it begins with.
    #[must_use]
    pub fn word(&self) -> &str {
        self.key.split(' ').next().unwrap_or_default()
    }

    /// The id of what it tells of, such as that of an event.
    #[must_use]
    pub fn of(&self) -> Option<&str> {
        self.key.split_once(' ').map(|(_, of)| of)
    }

    fn part(&self) -> Option<Part> {
        kind(self.word()).map(|it| it.part)
    }

    /// The line as it is written.
    #[must_use]
    pub fn text(&self) -> String {
        if self.value.is_empty() { self.key.clone() } else { format!("{} {}", self.key, self.value) }
    }
}

/// A difference between a snapshot and what a case comes to; at least one of the two lines is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The line of the snapshot.
    pub was: Option<Line>,
    /// The line of what the case comes to now.
    pub now: Option<Line>,
}

impl Change {
    /// Either line.
    #[must_use]
    pub fn line(&self) -> Option<&Line> {
        self.now.as_ref().or(self.was.as_ref())
    }
}

impl Snapshot {
    /// What a case that has been run comes to.
    #[must_use]
    pub fn of(run: &CaseRun<'_>, result: &CaseResult) -> Self {
        let mut new = Self { case: result.case.clone(), lines: Vec::new() };
        new.question(run, result);
        new.answer(result);
        for warning in run.warnings() {
            // A gap is told by its own line, and twice the same warning would be one line given twice.
            let line = Line { key: format!("warning {}", warning.to_message().code()), value: String::new() };
            if !matches!(warning, Warning::Gap { .. }) && !new.lines.contains(&line) {
                new.lines.push(line);
            }
        }
        new
    }

    fn question(&mut self, run: &CaseRun<'_>, result: &CaseResult) {
        let request = &run.request;
        self.add("service", "", &format!("{}.{}", result.service, result.procedure));
        if let Some((regime, _)) = &request.regime {
            self.add("regime", "", regime);
        }
        self.add("filed", "", &request.filed.written);
        if let Some((pace, _)) = &request.pace {
            self.add("pace", "", pace);
        }
        for (fact, value, _) in &request.facts {
            let value = match value {
                FactValue::Truth(truth) => truth.to_string(),
                FactValue::Named(name) => name.clone(),
            };
            self.add("given", fact, &format!("is {value}"));
        }
        for (event, day, _) in &request.events {
            self.add("pin", event, &format!("on {day}"));
        }
        for (choice, reading, _) in &request.assume {
            self.add("assume", choice, &format!("is {reading}"));
        }
    }

    fn answer(&mut self, result: &CaseResult) {
        self.add("applies", "", &result.regime);
        if result.outside_window {
            self.add("outside_window", "", "");
        }
        self.add("registered", "", &format!("on {}", result.registered));
        self.add("outcome", "", result.outcome.word());
        for ground in &result.grounds {
            self.add("ground", ground, "");
        }
        if let Some(gap) = &result.gap {
            self.add("gap", gap, "");
        }
        self.add("decided", "", &format!("on {}", day(result.decided)));
        self.add("completed", "", &format!("on {}", day(result.completed)));
        let term = &result.term;
        let (limit, end, more) = (period(term.limit), day(term.deadline), extensions(&term.extended_by));
        self.add("term", "", &format!("{limit} ends {end} extended {more}"));
        let fee = result.fee.as_ref().map_or_else(
            || NONE.to_owned(),
            |fee| {
                let amount = fee.amount.map_or_else(|| NONE.to_owned(), |it| it.normalize().to_string());
                let index = fee.index.as_ref().map(|(index, count)| format!("{} {index} ", count.normalize()));
                format!("{}{} {amount}", index.unwrap_or_default(), fee.money)
            },
        );
        self.add("fee", "", &fee);
        for event in &result.events {
            self.add("event", &event.id, &format!("on {} due {}", event.on, day(event.deadline)));
        }
        for it in &result.valid {
            self.add("valid", &it.event, &format!("until {}", it.until));
        }
        for it in &result.rights {
            self.add("right", &it.id, &format!("until {} used {}", day(it.until), day(it.used)));
        }
        for it in &result.breaches {
            let late = it.late_by_working_days;
            self.add("breach", &it.event, &format!("on {} due {} late {late} working days", it.on, day(it.deadline)));
        }
        for choice in &result.assumptions {
            self.add("reading", choice, "");
        }
        for fact in &result.unused_facts {
            self.add("unused", fact, "");
        }
    }

    fn add(&mut self, word: &str, of: &str, value: &str) {
        let key = if of.is_empty() { word.to_owned() } else { format!("{word} {of}") };
        self.lines.push(Line { key, value: value.to_owned() });
    }

    /// How `now` differs from this snapshot in what the case asks. The order of those lines means nothing.
    #[must_use]
    pub fn asked_otherwise(&self, now: &Self) -> Vec<Change> {
        changes(&self.of_part(Part::Question), &now.of_part(Part::Question))
    }

    /// How `now` differs from this snapshot in what the case comes to, the order of events included.
    #[must_use]
    pub fn differs(&self, now: &Self) -> Vec<Change> {
        let (was, is) = (self.of_part(Part::Answer), now.of_part(Part::Answer));
        let changes = changes(&was, &is);
        if !changes.is_empty() {
            return changes;
        }
        let reordered = was.iter().zip(&is).filter(|(was, now)| was != now);
        reordered.map(|(was, now)| Change { was: Some((*was).clone()), now: Some((*now).clone()) }).collect()
    }

    fn of_part(&self, part: Part) -> Vec<&Line> {
        self.lines.iter().filter(|it| it.part() == Some(part)).collect()
    }
}

/// The differences by key, in the order of the lines now, each lost line after the one that it stood behind.
fn changes(was: &[&Line], now: &[&Line]) -> Vec<Change> {
    let find = |lines: &[&Line], key: &str| lines.iter().find(|it| it.key == key).map(|it| (*it).clone());
    let mut all: Vec<Change> = Vec::new();
    for line in now {
        let before = find(was, &line.key);
        if before.as_ref() != Some(line) {
            all.push(Change { was: before, now: Some((*line).clone()) });
        }
    }
    all.extend(
        was.iter().filter(|it| find(now, &it.key).is_none()).map(|it| Change { was: Some((*it).clone()), now: None }),
    );
    let rank = |change: &Change| change.line().and_then(|line| KINDS.iter().position(|it| it.word == line.word()));
    all.sort_by_key(rank);
    all
}

fn day(day: Option<Day>) -> String {
    day.map_or_else(|| NONE.to_owned(), |it| it.to_string())
}

fn period(period: Option<Period>) -> String {
    period.map_or_else(|| NONE.to_owned(), |it| it.to_string())
}

/// What was added to a term, each extension by itself.
fn extensions(periods: &[Period]) -> String {
    if periods.is_empty() {
        return NONE.to_owned();
    }
    periods.iter().map(ToString::to_string).collect::<Vec<_>>().join(" + ")
}

/// The text of a file with these snapshots, in their order.
#[must_use]
pub fn written(snapshots: &[Snapshot]) -> String {
    let mut out = format!("{HEAD} {VERSION}\n{REMARK}");
    for snapshot in snapshots {
        let _ = write!(out, "\n{CASE} {}\n", quoted(&snapshot.case));
        for line in &snapshot.lines {
            let _ = writeln!(out, "  {}", line.text());
        }
    }
    out
}

/// A name in quotation marks, on one line whatever is in it.
fn quoted(name: &str) -> String {
    serde_json::Value::from(name).to_string()
}
