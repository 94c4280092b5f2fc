//! What changed in an official text and what has to be looked at for it: for people and as JSON.

use super::page::Page;
use crate::case::JsonVersion;
use crate::cite::{Address, Citation};
use crate::localisation::{Localizer, Published, plain};
use crate::message;
use crate::message::{Argument, Message, Named, ToMessage};
use crate::official::figure::Figure;
use crate::syntax::tree::Language;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// What changed in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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
    pub figures_gone: Vec<Figure>,
    /// Figures that are new.
    pub figures_new: Vec<Figure>,
    /// The statements of the rule files that rest on it.
    pub rules: Vec<TouchedRule>,
    /// The cases whose service and procedure these statements belong to.
    pub cases: Vec<String>,
}

/// A statement that rests on a place that changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TouchedRule {
    /// Its file.
    pub file: String,
    /// Its line, counted from 1.
    pub line: usize,
    /// The words it begins with.
    pub statement: String,
    /// The place that it cites.
    pub cites: Citation,
    /// What it has to cite instead, where the place got another address.
    pub write: Option<Citation>,
}

/// The changes as JSON has them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedChanges {
    /// The version of this shape.
    pub json_version: JsonVersion,
    /// The act.
    pub act: String,
    /// The language version.
    pub language: Language,
    /// The changes in the order of the new text.
    pub changes: Vec<PublishedPlace>,
}

/// A place that changed, as JSON has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedPlace {
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
    pub figures_gone: Vec<Published>,
    /// Figures that are new.
    pub figures_new: Vec<Published>,
    /// The statements of the rule files that rest on it.
    pub rules: Vec<PublishedRule>,
    /// The cases whose service and procedure these statements belong to.
    pub cases: Vec<String>,
}

/// A statement that rests on a place that changed, as JSON has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedRule {
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
    schema_for!(PublishedChanges)
}

/// The changes for programs.
#[must_use]
pub fn changed_json(changed: &ChangedText, words: &Localizer<'_>) -> PublishedChanges {
    let figures = |it: &[Figure]| it.iter().map(|it| words.publish(it)).collect();
    let rule = |it: &TouchedRule| PublishedRule {
        file: it.file.clone(),
        line: it.line,
        statement: it.statement.clone(),
        cites: it.cites.to_string(),
        write: it.write.as_ref().map(ToString::to_string),
    };
    let place = |it: &ChangedPlace| PublishedPlace {
        fate: it.fate,
        from: it.from.clone(),
        to: it.to.clone(),
        old_line: it.old_line,
        new_line: it.new_line,
        words_more: it.words_more,
        figures_gone: figures(&it.figures_gone),
        figures_new: figures(&it.figures_new),
        rules: it.rules.iter().map(rule).collect(),
        cases: it.cases.clone(),
    };
    PublishedChanges {
        json_version: JsonVersion,
        act: changed.act.clone(),
        language: changed.language,
        changes: changed.changes.iter().map(place).collect(),
    }
}

/// The changes for people.
#[must_use]
pub fn changed_text(changed: &ChangedText, page: Page, words: &Localizer<'_>) -> String {
    let head = message!(
        "changed-text",
        act: title(Named::Act(changed.act.clone())),
        language: choice(changed.language.to_string()),
        places: count(changed.changes.len()),
    );
    let mut text = plain(&words.say(head)) + "\n";
    for change in &changed.changes {
        text.push('\n');
        text.push_str(&page.wrap(&words.say(change), "", "  "));
        text.push('\n');
        for rule in &change.rules {
            text.push_str(&page.wrap(&words.say(rule), "  ", "    "));
            text.push('\n');
        }
        if !change.cases.is_empty() {
            let cases = message!("changed-cases", count: count(change.cases.len()), cases: ids(&change.cases));
            text.push_str(&page.wrap(&words.say(cases), "  ", "    "));
            text.push('\n');
        }
    }
    text
}

impl ToMessage for TouchedRule {
    fn to_message(&self) -> Message {
        message!(
            "changed-rule",
            file: id(&self.file),
            line: id(self.line.to_string()),
            statement: id(&self.statement),
            cites: clauses([self.cites.clone()]),
            write: optional id(self.write.as_ref().map(ToString::to_string)),
        )
    }
}

impl ToMessage for ChangedPlace {
    fn to_message(&self) -> Message {
        let is_both = matches!(self.fate, Fate::Changed | Fate::RenumberedAndChanged);
        let more = self.words_more.filter(|_| is_both);
        let length = match more {
            None => "untold",
            Some(0) => "same",
            Some(1..) => "more",
            Some(_) => "less",
        };
        let words = more.unwrap_or_default().unsigned_abs();
        let told = |it: &[Figure]| -> Option<Vec<Message>> {
            (!it.is_empty()).then(|| it.iter().map(ToMessage::to_message).collect())
        };
        message!(
            "changed-place",
            fate: choice(fate(self.fate)),
            from: value(self.from.as_ref().or(self.to.as_ref()).map_or(Argument::Absent, place)),
            to: value(self.to.as_ref().or(self.from.as_ref()).map_or(Argument::Absent, place)),
            length: choice(length),
            words: count(usize::try_from(words).unwrap_or(usize::MAX)),
            said: optional messages(told(&self.figures_gone)),
            says: optional messages(told(&self.figures_new)),
        )
    }
}

fn fate(fate: Fate) -> &'static str {
    match fate {
        Fate::Added => "added",
        Fate::Removed => "removed",
        Fate::Renumbered => "renumbered",
        Fate::Changed => "changed",
        Fate::RenumberedAndChanged => "renumbered-and-changed",
    }
}

fn place(at: &Address) -> Argument {
    let at = Some(at).filter(|it| !it.0.is_empty());
    Argument::message(message!("changed-at", at: optional place(at.cloned())))
}
