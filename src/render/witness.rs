//! The cases that show differences, as rule files: one case a file, which `run` and `compare` take.

use crate::certificate::{ProcedureName, Verdict};
use crate::explore::{Exploration, Given, ProcedureReport, Told, Witness};
use crate::render::exploration::{given, verdict};
use indexmap::IndexMap;

/// The files, by their names: the smallest case of each reason, and one of each class whose days change.
#[must_use]
pub fn witness_files(exploration: &Exploration) -> IndexMap<String, String> {
    let mut files = IndexMap::new();
    for report in exploration.services.iter().flat_map(|it| &it.procedures) {
        for (what, witness) in witnesses(report) {
            let procedure = name(report);
            let same = |it: &&String| it.starts_with(&format!("{procedure}.{}.", slug(&what)));
            let number = files.keys().filter(same).count() + 1;
            let file = format!("{procedure}.{}.{number}.regl", slug(&what));
            files.insert(file, case(exploration, &report.new, &format!("{procedure}, {what} ({number})"), witness));
        }
    }
    files
}

/// How a procedure of two services is called.
fn name(report: &ProcedureReport) -> String {
    let (old, new) = (&report.old, &report.new);
    if old.service == new.service { new.to_string() } else { format!("{}-{new}", old.service) }
}

/// The witnesses of a procedure with what they show.
fn witnesses(report: &ProcedureReport) -> Vec<(String, &Witness)> {
    let mut found = Vec::new();
    for class in &report.outcomes {
        let what = format!("{} then {}", verdict(&class.old), verdict(&class.new));
        found.extend(class.reasons.iter().map(|it| (what.clone(), &it.witness)));
    }
    for class in &report.grounds {
        found.extend(class.reasons.iter().map(|it| (format!("ground {}", class.ground), &it.witness)));
    }
    for class in &report.fees {
        found.extend(class.reasons.iter().map(|it| ("fee".to_owned(), &it.witness)));
    }
    for class in &report.events {
        found.extend(class.reasons.iter().map(|it| (format!("event {}", class.event), &it.witness)));
    }
    found.extend(report.dates.iter().filter_map(|it| Some(("days".to_owned(), it.witness.as_ref()?))));
    found
}

fn slug(text: &str) -> String {
    let plain = |it: char| if it.is_ascii_alphanumeric() || it == '_' { it } else { '-' };
    text.chars().filter(|it| !"`()".contains(*it)).map(plain).collect()
}

fn case(exploration: &Exploration, name: &ProcedureName, title: &str, witness: &Witness) -> String {
    let title = title.replace('`', "");
    let mut lines = vec![
        format!("# {}: {}.", exploration.old, told(&witness.old)),
        format!("# {}: {}.", exploration.new, told(&witness.new)),
        format!("service {name}"),
        format!("regime {}", exploration.new),
        format!("filed {}", witness.filed.replace('T', " ")),
    ];
    if exploration.pace != "latest" {
        lines.push(format!("pace {}", exploration.pace));
    }
    lines.extend(witness.facts.iter().map(|it| format!("given {}", given(it))));
    lines.extend(exploration.assume.iter().map(|(choice, reading)| format!("assume {choice} is {reading}")));
    format!("case \"{title}\" {{\n  {}\n}}\n", lines.join("\n  "))
}

/// What a case comes to, in a few words.
#[must_use]
pub fn told(told: &Told) -> String {
    let Verdict { outcome, gap } = &told.verdict;
    let mut words = outcome.clone();
    if !told.grounds.is_empty() {
        words.push_str(&format!(" on {}", told.grounds.join(", ")));
    }
    if let Some(gap) = gap {
        words.push_str(&format!(", {gap}"));
    }
    if let Some(day) = told.decided.or(told.completed) {
        let what = if told.decided.is_some() { "decided" } else { "the last event" };
        words.push_str(&format!("; {what} on {day}"));
    }
    if let Some(day) = told.term {
        words.push_str(&format!("; the term ends on {day}"));
    }
    words
}

/// The facts of a witness in a row.
#[must_use]
pub fn facts(witness: &[Given]) -> String {
    witness.iter().map(given).collect::<Vec<_>>().join(", ")
}
