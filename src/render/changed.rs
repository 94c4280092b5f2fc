//! What changed in an official text and what has to be looked at for it: for people and as JSON.

use super::page::Page;
use crate::cite::Address;
use crate::syntax::tree::Language;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// What changed in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChangedText {
    /// The act.
    pub act: String,
    /// The language version.
    pub language: Language,
    /// The changes in the order of the new text.
    pub changes: Vec<ChangedPlace>,
}

/// What became of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It has another address and the same words.
    Renumbered,
    /// It has other words.
    Changed,
    /// It has another address and other words.
    RenumberedAndChanged,
}

/// A place that changed, with what touches it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChangedPlace {
    /// What became of it.
    pub fate: Fate,
    /// Where it was.
    pub from: Option<Address>,
    /// Where it is.
    pub to: Option<Address>,
    /// Its line in the old text, counted from 1.
    pub old_line: Option<u32>,
    /// Its line in the new text, counted from 1.
    pub new_line: Option<u32>,
    /// How many words more it has; none where there is one version only.
    pub words_more: Option<i64>,
    /// Figures that are gone.
    pub figures_gone: Vec<String>,
    /// Figures that are new.
    pub figures_new: Vec<String>,
    /// The statements of the rule files that rest on it.
    pub rules: Vec<TouchedRule>,
    /// The cases whose service and procedure these statements belong to.
    pub cases: Vec<String>,
}

/// A statement that rests on a place that changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct TouchedRule {
    /// Its file.
    pub file: String,
    /// Its line, counted from 1.
    pub line: usize,
    /// The words it begins with.
    pub statement: String,
    /// The place that it cites.
    pub cites: String,
    /// What it has to cite instead, where the place got another address.
    pub write: Option<String>,
}

/// The JSON Schema of changes.
#[must_use]
pub fn changed_schema() -> Schema {
    schema_for!(ChangedText)
}

/// The changes for people.
#[must_use]
pub fn changed_text(changed: &ChangedText, page: Page) -> String {
    let head = format!("{} ({})", changed.act, changed.language);
    if changed.changes.is_empty() {
        return format!("{head}: nothing changed\n");
    }
    let mut text = format!("{head}: {}\n", counted(changed.changes.len(), "place"));
    for change in &changed.changes {
        text.push('\n');
        text.push_str(&page.wrap(&sentence(change), "", "  "));
        text.push('\n');
        for rule in &change.rules {
            let write = rule.write.as_ref().map(|it| format!("; write {it}")).unwrap_or_default();
            let line = format!("{}:{} {} cites {}{write}", rule.file, rule.line, rule.statement, rule.cites);
            text.push_str(&page.wrap(&line, "  ", "    "));
            text.push('\n');
        }
        if !change.cases.is_empty() {
            let line = format!("{}: {}", counted(change.cases.len(), "case"), change.cases.join(", "));
            text.push_str(&page.wrap(&line, "  ", "    "));
            text.push('\n');
        }
    }
    text
}

fn sentence(change: &ChangedPlace) -> String {
    let name = |at: &Option<Address>| match at {
        Some(at) if at.0.is_empty() => "the head of the act".to_owned(),
        Some(at) => at.to_string(),
        None => String::new(),
    };
    let (from, to) = (name(&change.from), name(&change.to));
    let mut sentence = match change.fate {
        Fate::Added => format!("{to} is new"),
        Fate::Removed => format!("{from} is gone"),
        Fate::Renumbered => format!("{from} is now {to}"),
        Fate::Changed => format!("{from} has changed"),
        Fate::RenumberedAndChanged => format!("{from} is now {to}, and has changed"),
    };
    let is_both = matches!(change.fate, Fate::Changed | Fate::RenumberedAndChanged);
    if let Some(more) = change.words_more.filter(|_| is_both) {
        let words = counted(usize::try_from(more.unsigned_abs()).unwrap_or(usize::MAX), "word");
        match more {
            0 => sentence.push_str(", with as many words"),
            1.. => sentence.push_str(&format!(", {words} more")),
            _ => sentence.push_str(&format!(", {words} less")),
        }
    }
    match (change.figures_gone.join(", "), change.figures_new.join(", ")) {
        (gone, new) if gone.is_empty() && new.is_empty() => {}
        (gone, new) if gone.is_empty() => sentence.push_str(&format!("; it says {new}")),
        (gone, new) if new.is_empty() => sentence.push_str(&format!("; it said {gone}")),
        (gone, new) => sentence.push_str(&format!("; it said {gone}, it says {new}")),
    }
    sentence
}

fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}
