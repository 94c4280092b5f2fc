//! Simulated logs as files: the log, the map by which it is read, and the list of what was made wrong.

use crate::calendar::Day;
use crate::check::Checked;
use crate::engine::{EventIx, Plan};
use crate::exercise::{LoggedCase, PEOPLE};
use crate::localisation::Localizer;
use crate::message::Named;
use crate::syntax::tree::DeclarationKind;
use indexmap::{IndexMap, IndexSet};
use std::fmt::Write;

/// What stands before a fact in the name of its column.
const FACT: &str = "fact:";

/// The files of a simulated log.
#[derive(Debug, Clone)]
pub struct LogFiles {
    /// The log: a table with commas.
    pub log: String,
    /// Its map.
    pub map: String,
    /// What was made wrong: a table with commas.
    pub wrong: String,
}

/// A simulated log as files.
#[must_use]
pub fn log_files(cases: &[LoggedCase], plans: &[&Plan], law: &Checked, words: &Localizer<'_>) -> LogFiles {
    let writer = Writer { plans, law, titles: titles(plans, words), filing: filing(plans, words) };
    LogFiles { log: writer.log(cases), map: writer.map(), wrong: writer.wrong(cases) }
}

/// What each event is called in the log: by its title, with its id where another one has the same.
fn titles(plans: &[&Plan], words: &Localizer<'_>) -> IndexMap<String, String> {
    let mut titles: IndexMap<String, String> = IndexMap::new();
    for event in plans.iter().flat_map(|it| it.taken()) {
        let title = words.title(&Named::Declared(DeclarationKind::Event, event.id.clone()));
        let taken = titles.iter().any(|(id, it)| *it == title && *id != event.id);
        let title = if taken { format!("{title} ({})", event.id) } else { title };
        titles.entry(event.id.clone()).or_insert(title);
    }
    titles
}

fn filing(plans: &[&Plan], words: &Localizer<'_>) -> String {
    let id = plans.first().and_then(|it| it.spec(EventIx::FILING)).map_or("filing", |it| it.id.as_str());
    words.title(&Named::Declared(DeclarationKind::Event, id.to_owned()))
}

struct Writer<'w> {
    plans: &'w [&'w Plan],
    law: &'w Checked,
    titles: IndexMap<String, String>,
    filing: String,
}

impl Writer<'_> {
    /// The facts that any plan reads.
    fn facts(&self) -> IndexSet<&str> {
        let read = |id: &&str| self.plans.iter().any(|it| it.slots.iter().any(|slot| slot.id == **id));
        self.law.facts.keys().map(String::as_str).filter(read).collect()
    }

    fn log(&self, cases: &[LoggedCase]) -> String {
        let facts = self.facts();
        let mut table = csv::Writer::from_writer(Vec::new());
        let fixed = ["case", "service", "procedure", "activity", "time", "person", "outcome", "ground", "deadline"];
        let names = fixed.iter().map(|it| (*it).to_owned()).chain(facts.iter().map(|it| format!("{FACT}{it}")));
        // Memory takes whatever is written.
        let _ = table.write_record(names);
        let mut rows: Vec<((Day, u32), Vec<String>)> = Vec::new();
        for (number, case) in cases.iter().enumerate() {
            let Some(plan) = self.plans.get(case.plan) else { continue };
            let cell = |fact: &str| {
                let slot = plan.slots.iter().position(|it| it.id == fact);
                let value =
                    slot.and_then(|slot| case.facts.iter().find(|(it, _)| *it == slot)).map(|(_, value)| *value);
                let known = self.law.facts.get(fact);
                match (value, known) {
                    (Some(value), Some(it)) if it.boolean => (value == 1).to_string(),
                    (Some(value), Some(it)) => it.values.get(value).cloned().unwrap_or_default(),
                    _ => String::new(),
                }
            };
            let facts: Vec<String> = facts.iter().map(|it| cell(it)).collect();
            let mut add = |activity: &str, when: (Day, u32), person: String| {
                let said = |it: &Option<String>| it.clone().unwrap_or_default();
                let fixed = [
                    name(number),
                    plan.service.clone(),
                    plan.procedure.clone(),
                    activity.to_owned(),
                    format!("{} {:02}:{:02}", when.0, when.1 / 60, when.1 % 60),
                    person,
                    said(&case.outcome),
                    said(&case.ground),
                    case.deadline.map(|it| it.to_string()).unwrap_or_default(),
                ];
                rows.push((when, fixed.into_iter().chain(facts.iter().cloned()).collect()));
            };
            add(&self.filing, case.filed, String::new());
            for row in &case.rows {
                let Some(spec) = plan.spec(row.event) else { continue };
                let (role, person) = &row.person;
                add(self.titles.get(&spec.id).map_or("", String::as_str), row.when, format!("{role} {}", person + 1));
            }
        }
        rows.sort_by_key(|(when, _)| *when);
        for (_, row) in rows {
            let _ = table.write_record(row);
        }
        text(table)
    }

    fn map(&self) -> String {
        let mut out = String::from(
            "[columns]\ncase = \"case\"\nactivity = \"activity\"\ntime = \"time\"\nactor = \"person\"\n\n[case]\n",
        );
        for (key, words) in [
            ("service", self.plans.iter().map(|it| &it.service).collect::<IndexSet<_>>()),
            ("procedure", self.plans.iter().map(|it| &it.procedure).collect()),
        ] {
            let values: Vec<String> = words.iter().map(|it| format!("{0} = {0}", quoted(it))).collect();
            let _ = writeln!(out, "{key} = {{ column = \"{key}\", values = {{ {} }} }}", values.join(", "));
        }
        let _ = writeln!(out, "filed = {{ activity = {} }}\n\n[events]", quoted(&self.filing));
        for (id, title) in &self.titles {
            let _ = writeln!(out, "{id} = {}", quoted(title));
        }
        out.push_str("\n[facts]\n");
        for fact in self.facts() {
            let _ = writeln!(out, "{fact} = {{ column = \"{FACT}{fact}\" }}");
        }
        out.push_str("\n[outcome]\n");
        let declared = self.plans.iter().flat_map(|it| it.outcomes.iter().map(|it| it.id.as_str()));
        for outcome in ["granted", "refused"].into_iter().chain(declared).collect::<IndexSet<_>>() {
            let _ = writeln!(out, "{outcome} = {{ column = \"outcome\", cells = \"{outcome}\" }}");
        }
        if self.plans.iter().any(|it| !it.grounds.is_empty()) {
            out.push_str("\n[grounds]\ncolumn = \"ground\"\n");
        }
        out.push_str("\n[deadline]\ncolumn = \"deadline\"\nof = \"term\"\n\n[actors]\n");
        let roles: IndexSet<&String> = self.plans.iter().flat_map(|it| it.taken().map(|it| &it.actor)).collect();
        for role in roles {
            for person in 1..=PEOPLE {
                let _ = writeln!(out, "{} = {}", quoted(&format!("{role} {person}")), quoted(role));
            }
        }
        out
    }

    fn wrong(&self, cases: &[LoggedCase]) -> String {
        let mut table = csv::Writer::from_writer(Vec::new());
        let _ = table.write_record(["case", "kind", "event"]);
        for (number, case) in cases.iter().enumerate() {
            for wrong in &case.wrong {
                let _ = table.write_record([&name(number), wrong.kind, wrong.event.as_deref().unwrap_or_default()]);
            }
        }
        text(table)
    }
}

/// The name of a case.
fn name(number: usize) -> String {
    format!("case-{:06}", number + 1)
}

fn text(table: csv::Writer<Vec<u8>>) -> String {
    table.into_inner().ok().and_then(|it| String::from_utf8(it).ok()).unwrap_or_default()
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
