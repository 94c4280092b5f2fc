//! Contradictions of official texts: for people, as JSON and as SARIF.

use super::page::Page;
use crate::official::contradiction::{Contradiction, Declaration, Kind, Side, Standing, Statement};
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Contradictions, and how declared conflicts stand to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Report {
    /// The contradictions, by kind and in the order of the texts.
    pub contradictions: Vec<Entry>,
    /// The conflicts that the rule files declare, in their order.
    pub conflicts: Vec<Conflict>,
}

/// A contradiction, and which statements of the rule files tell of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Entry {
    /// A name that stays while its kind, places and figures do.
    pub id: String,
    /// The permanent code of its kind.
    pub code: String,
    /// Its kind.
    pub kind: Kind,
    /// One sentence.
    pub message: String,
    /// The places, the main one first.
    pub sides: Vec<Side>,
    /// The statements of the rule files that tell of it; empty where none does.
    pub declared_by: Vec<DeclaredBy>,
}

/// A statement of the rule files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct DeclaredBy {
    /// What it is.
    pub statement: Statement,
    /// Its id; of a note, the id of what it is made on.
    pub id: String,
}

/// A conflict that the rule files declare.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Conflict {
    /// Its id.
    pub id: String,
    /// How it stands.
    pub standing: Standing,
}

/// Puts a report together. `declared_by` has for each contradiction the positions of declarations.
#[must_use]
pub fn report(
    found: &[Contradiction],
    declarations: &[Declaration],
    declared_by: &[Vec<usize>],
    conflicts: &[(usize, Standing)],
) -> Report {
    let by = |positions: &Vec<usize>| {
        let named = positions.iter().filter_map(|it| declarations.get(*it));
        let mut by: Vec<_> = named.map(|it| DeclaredBy { statement: it.statement, id: it.id.clone() }).collect();
        by.sort();
        by.dedup();
        by
    };
    let entries = found.iter().zip(declared_by).map(|(it, positions)| Entry {
        id: it.id.clone(),
        code: it.kind.code().to_owned(),
        kind: it.kind,
        message: it.message.clone(),
        sides: it.sides.clone(),
        declared_by: by(positions),
    });
    let conflicts = conflicts.iter().filter_map(|(position, standing)| {
        Some(Conflict { id: declarations.get(*position)?.id.clone(), standing: *standing })
    });
    Report { contradictions: entries.collect(), conflicts: conflicts.collect() }
}

/// The JSON Schema of reports.
#[must_use]
pub fn report_schema() -> Schema {
    schema_for!(Report)
}

/// The report for people.
#[must_use]
pub fn contradiction_text(report: &Report, page: Page) -> String {
    let mut text = String::new();
    let mut last = None;
    for entry in &report.contradictions {
        if last != Some(entry.kind) {
            text.push_str(&format!("{}{}\n", if last.is_some() { "\n" } else { "" }, entry.kind.title()));
            last = Some(entry.kind);
        }
        text.push_str(&page.wrap(&entry.message, &format!("  {}  ", entry.id), "            "));
        text.push('\n');
        let places: Vec<String> = entry.sides.iter().map(place).collect();
        text.push_str(&page.wrap(&places.join("; "), "            ", "            "));
        text.push('\n');
        text.push_str(&page.wrap(&declared(entry), "            ", "            "));
        text.push('\n');
    }
    if !report.contradictions.is_empty() {
        text.push('\n');
    }
    text.push_str(&summary(report, page));
    text
}

/// `order-1-2030 kk ¶4, line 12`
fn place(side: &Side) -> String {
    let at = if side.at.0.is_empty() { "head".to_owned() } else { side.at.to_string() };
    format!("{} {} {at}, line {}", side.act, side.language, side.line)
}

fn declared(entry: &Entry) -> String {
    let by: Vec<String> = entry.declared_by.iter().map(|it| format!("{} `{}`", word(it.statement), it.id)).collect();
    if by.is_empty() { "not declared".to_owned() } else { format!("told of by {}", by.join(", ")) }
}

fn word(statement: Statement) -> &'static str {
    match statement {
        Statement::Conflict => "conflict",
        Statement::Assumption => "assumption",
        Statement::Gap => "gap",
        Statement::Note => "note on",
    }
}

fn summary(report: &Report, page: Page) -> String {
    let count = report.contradictions.len();
    let open = report.contradictions.iter().filter(|it| it.declared_by.is_empty()).count();
    let mut text = match count {
        0 => "no contradictions\n".to_owned(),
        1 => format!("1 contradiction, {open} not declared\n"),
        _ => format!("{count} contradictions, {open} not declared\n"),
    };
    let standings = [
        (Standing::Found, "declared conflicts that the texts show"),
        (Standing::NotFound, "declared, but not found in figures or references"),
        (Standing::OutsideFigures, "declared, of wording alone, which figures do not show"),
        (Standing::OutOfReach, "declared, but a text that they name is not indexed"),
    ];
    for (standing, title) in standings {
        let ids: Vec<&str> =
            report.conflicts.iter().filter(|it| it.standing == standing).map(|it| it.id.as_str()).collect();
        if !ids.is_empty() {
            let line = format!("{title} ({}): {}", ids.len(), ids.join(", "));
            text.push_str(&page.wrap(&line, "", "  "));
            text.push('\n');
        }
    }
    text
}

/// The report as SARIF 2.1.0. Texts are not at hand, so that places are named and not pointed at.
#[must_use]
pub fn contradiction_sarif(report: &Report) -> Value {
    let codes: BTreeSet<&str> = report.contradictions.iter().map(|it| it.code.as_str()).collect();
    let rules: Vec<Value> = codes.iter().map(|code| json!({ "id": code })).collect();
    let results: Vec<Value> = report.contradictions.iter().map(result).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "reglament", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "results": results,
        }],
    })
}

fn result(entry: &Entry) -> Value {
    let logical = |side: &Side| {
        let name = format!("{} ({}) {}", side.act, side.language, side.at);
        json!({ "logicalLocations": [{ "fullyQualifiedName": name.trim_end() }] })
    };
    let sides = entry.sides.iter();
    json!({
        "ruleId": entry.code,
        "level": if entry.declared_by.is_empty() { "warning" } else { "note" },
        "message": { "text": format!("{}; {}", entry.message, declared(entry)) },
        "locations": sides.clone().take(1).map(logical).collect::<Vec<_>>(),
        "relatedLocations": sides.skip(1).map(logical).collect::<Vec<_>>(),
        "partialFingerprints": { "contradiction/v1": entry.id },
    })
}
