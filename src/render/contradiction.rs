//! Contradictions of official texts: for people, as JSON and as SARIF.

use super::page::Page;
use crate::case::JsonVersion;
use crate::cite::Address;
use crate::contradiction::{Contradiction, Declaration, Kind, Side, Standing, Statement};
use crate::localisation::{Localizer, Published, plain};
use crate::message;
use crate::message::{Message, Named, ToMessage};
use crate::syntax::tree::Language;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Contradictions, and how declared conflicts stand to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report<'c> {
    /// The contradictions, by kind and in the order of the texts.
    pub contradictions: Vec<Entry<'c>>,
    /// The conflicts that the rule files declare, in their order.
    pub conflicts: Vec<Conflict>,
}

/// A contradiction, and which statements of the rule files tell of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'c> {
    /// The contradiction.
    pub found: &'c Contradiction,
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
pub fn report<'c>(
    found: &'c [Contradiction],
    declarations: &[Declaration],
    declared_by: &[Vec<usize>],
    conflicts: &[(usize, Standing)],
) -> Report<'c> {
    let by = |positions: &Vec<usize>| {
        let named = positions.iter().filter_map(|it| declarations.get(*it));
        let mut by: Vec<_> = named.map(|it| DeclaredBy { statement: it.statement, id: it.id.clone() }).collect();
        by.sort();
        by.dedup();
        by
    };
    let entries = found.iter().zip(declared_by).map(|(found, positions)| Entry { found, declared_by: by(positions) });
    let conflicts = conflicts.iter().filter_map(|(position, standing)| {
        Some(Conflict { id: declarations.get(*position)?.id.clone(), standing: *standing })
    });
    Report { contradictions: entries.collect(), conflicts: conflicts.collect() }
}

/// A report as JSON has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedReport {
    /// The version of this shape.
    pub json_version: JsonVersion,
    /// The contradictions, by kind and in the order of the texts.
    pub contradictions: Vec<PublishedEntry>,
    /// The conflicts that the rule files declare, in their order.
    pub conflicts: Vec<Conflict>,
}

/// A contradiction as JSON has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedEntry {
    /// A name that stays while its kind, places and figures do.
    pub id: String,
    /// The permanent code of its kind.
    pub code: String,
    /// Its kind.
    pub kind: Kind,
    /// What is at odds with what.
    pub message: Published,
    /// What else the same slip sets at odds, as far as it is something else.
    pub also: Vec<Published>,
    /// The places, the main one first.
    pub sides: Vec<PublishedSide>,
    /// The statements of the rule files that tell of it; empty where none does.
    pub declared_by: Vec<DeclaredBy>,
}

/// One place that takes part in a contradiction, as JSON has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedSide {
    /// The act.
    pub act: String,
    /// The language version.
    pub language: Language,
    /// The place.
    pub at: Address,
    /// The line of the text on which it starts, counted from 1.
    pub line: u32,
    /// What stands there and takes part; empty where what matters is that something is not there.
    pub says: Vec<Published>,
}

/// The report for programs.
#[must_use]
pub fn contradiction_json(report: &Report<'_>, words: &Localizer<'_>) -> PublishedReport {
    let side = |it: &Side| PublishedSide {
        act: it.act.clone(),
        language: it.language,
        at: it.at.clone(),
        line: it.line,
        says: it.says.iter().map(|it| words.publish(it)).collect(),
    };
    let entry = |it: &Entry<'_>| PublishedEntry {
        id: it.found.id.clone(),
        code: it.found.kind.code().to_owned(),
        kind: it.found.kind,
        message: words.publish(it.found),
        also: it.found.also.iter().map(|it| words.publish(it)).collect(),
        sides: it.found.sides.iter().map(side).collect(),
        declared_by: it.declared_by.clone(),
    };
    PublishedReport {
        json_version: JsonVersion,
        contradictions: report.contradictions.iter().map(entry).collect(),
        conflicts: report.conflicts.clone(),
    }
}

/// The JSON Schema of reports.
#[must_use]
pub fn report_schema() -> Schema {
    schema_for!(PublishedReport)
}

/// The report for people.
#[must_use]
pub fn contradiction_text(report: &Report<'_>, page: Page, words: &Localizer<'_>) -> String {
    let mut text = String::new();
    let mut last = None;
    for Entry { found, declared_by } in &report.contradictions {
        if last != Some(found.kind) {
            let title = words.say(message!("contradiction-kind", kind: choice(kind(found.kind))));
            text.push_str(&format!("{}{}\n", if last.is_some() { "\n" } else { "" }, plain(&title)));
            last = Some(found.kind);
        }
        let mut line = |it: &str, first: &str| {
            text.push_str(&page.wrap(it, first, "            "));
            text.push('\n');
        };
        line(&words.say(*found), &format!("  {}  ", found.id));
        for also in &found.also {
            line(&words.say(message!("contradiction-also", also: message(also))), "            ");
        }
        let places: Vec<String> = found.sides.iter().map(|it| words.say(place(it))).collect();
        line(&places.join("; "), "            ");
        line(&words.say(declared(declared_by)), "            ");
    }
    if !report.contradictions.is_empty() {
        text.push('\n');
    }
    text.push_str(&summary(report, page, words));
    text
}

/// `order-1-2030 kk ¶4, line 12`
fn place(side: &Side) -> Message {
    message!(
        "contradiction-side",
        act: title(Named::Act(side.act.clone())),
        language: choice(side.language.to_string()),
        at: optional place((!side.at.0.is_empty()).then(|| side.at.clone())),
        line: id(side.line.to_string()),
    )
}

fn declared(by: &[DeclaredBy]) -> Message {
    let by: Vec<Message> = by.iter().map(ToMessage::to_message).collect();
    message!("contradiction-declared", by: optional messages((!by.is_empty()).then_some(by)))
}

impl ToMessage for DeclaredBy {
    fn to_message(&self) -> Message {
        let statement = match self.statement {
            Statement::Conflict => "conflict",
            Statement::Assumption => "assumption",
            Statement::Gap => "gap",
            Statement::Note => "note",
        };
        message!("contradiction-declared-by", statement: choice(statement), id: id(&self.id))
    }
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Languages => "languages",
        Kind::OneLanguage => "one-language",
        Kind::Words => "words",
        Kind::Itself => "itself",
        Kind::Sections => "sections",
        Kind::Grounds => "grounds",
        Kind::Standard => "standard",
        Kind::Reference => "reference",
        Kind::Numbering => "numbering",
        Kind::Head => "head",
    }
}

fn summary(report: &Report<'_>, page: Page, words: &Localizer<'_>) -> String {
    let open = report.contradictions.iter().filter(|it| it.declared_by.is_empty()).count();
    let counted = message!("contradiction-summary", count: count(report.contradictions.len()), open: count(open));
    let mut text = plain(&words.say(counted)) + "\n";
    let standings = [
        (Standing::Found, "found"),
        (Standing::NotFound, "not-found"),
        (Standing::OutsideFigures, "outside-figures"),
        (Standing::OutOfReach, "out-of-reach"),
    ];
    for (standing, name) in standings {
        let ids: Vec<&str> =
            report.conflicts.iter().filter(|it| it.standing == standing).map(|it| it.id.as_str()).collect();
        if !ids.is_empty() {
            let line = message!(
                "contradiction-standing",
                standing: choice(name),
                count: count(ids.len()),
                conflicts: ids(ids),
            );
            text.push_str(&page.wrap(&words.say(line), "", "  "));
            text.push('\n');
        }
    }
    text
}

/// The report as SARIF 2.1.0. Texts are not at hand, so that places are named and not pointed at.
#[must_use]
pub fn contradiction_sarif(report: &Report<'_>, words: &Localizer<'_>) -> Value {
    let codes: BTreeSet<&str> = report.contradictions.iter().map(|it| it.found.kind.code()).collect();
    let rules: Vec<Value> = codes.iter().map(|code| json!({ "id": code })).collect();
    let results: Vec<Value> = report.contradictions.iter().map(|it| result(it, words)).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "reglament", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "results": results,
        }],
    })
}

fn result(entry: &Entry<'_>, words: &Localizer<'_>) -> Value {
    let logical = |side: &Side| {
        let name = format!("{} ({}) {}", side.act, side.language, side.at);
        json!({ "logicalLocations": [{ "fullyQualifiedName": name.trim_end() }] })
    };
    let sides = entry.found.sides.iter();
    let text = format!("{}; {}", words.say(entry.found), words.say(declared(&entry.declared_by)));
    json!({
        "ruleId": entry.found.kind.code(),
        "level": if entry.declared_by.is_empty() { "warning" } else { "note" },
        "message": { "text": plain(&text) },
        "locations": sides.clone().take(1).map(logical).collect::<Vec<_>>(),
        "relatedLocations": sides.skip(1).map(logical).collect::<Vec<_>>(),
        "partialFingerprints": { "contradiction/v1": entry.found.id },
    })
}
