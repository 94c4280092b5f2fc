//! Coverage for programs.

use crate::case::JsonVersion;
use crate::cite::Address;
use crate::evidence::{Counted, Coverage, KindCoverage, Lacking, PartCoverage, Tally, TextCoverage, Waived};
use crate::localisation::{Localizer, Published};
use crate::official::{Counts, Remark};
use crate::syntax::tree::Language;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// What is counted, by act and language version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedCoverage {
    /// The version of this shape.
    pub json_version: JsonVersion,
    /// The texts.
    pub texts: Vec<PublishedText>,
    /// All of them together.
    pub total: Tally,
}

/// The count of one text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedText {
    /// The act.
    pub act: String,
    /// The language version.
    pub language: Language,
    /// How much the index has.
    pub has: Counts,
    /// How much the index had whose place it took, where that was more: what is counted is not the whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Counts>,
    /// Lines in which figures may have been lost before the text was indexed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub doubtful: Vec<PublishedRemark>,
    /// Its parts in the order of the text.
    pub parts: Vec<PublishedPart>,
    /// All of them together.
    pub total: Tally,
}

/// What is to be said of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedRemark {
    /// The line of the text, counted from 1.
    pub line: u32,
    /// What is to be said.
    pub why: Published,
}

/// The count of one part of a text: an annex, or what stands before them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedPart {
    /// The part: `annex 1`; empty for the act itself.
    pub part: Address,
    /// The services that stand under it.
    pub services: Vec<String>,
    /// What is counted there.
    pub kinds: Vec<PublishedKind>,
    /// All of it together.
    pub total: Tally,
}

/// The count of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedKind {
    /// The kind.
    pub kind: Counted,
    /// How many.
    #[serde(flatten)]
    pub tally: Tally,
    /// Those waived, with the reasons.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub waived_for: Vec<PublishedWaived>,
    /// Those that are missing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lacking: Vec<PublishedLacking>,
}

/// Something waived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedWaived {
    /// Where it stands.
    pub place: Address,
    /// What it is.
    pub what: Published,
    /// Why, in the words of the rule file.
    pub reason: String,
}

/// Something missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PublishedLacking {
    /// Where it stands.
    pub place: Address,
    /// The line of the text on which the place starts.
    pub line: u32,
    /// What it is: a figure, or how many of how many items.
    pub what: Published,
    /// What it would take.
    pub take: Published,
}

/// The JSON Schema of coverage.
#[must_use]
pub fn coverage_schema() -> Schema {
    schema_for!(PublishedCoverage)
}

/// The coverage for programs.
#[must_use]
pub fn coverage_json(coverage: &Coverage, words: &Localizer<'_>) -> PublishedCoverage {
    PublishedCoverage {
        json_version: JsonVersion,
        texts: coverage.texts.iter().map(|it| text(it, words)).collect(),
        total: coverage.total,
    }
}

fn text(it: &TextCoverage, words: &Localizer<'_>) -> PublishedText {
    let remark = |it: &Remark| PublishedRemark { line: it.line, why: words.publish(&it.why) };
    PublishedText {
        act: it.act.clone(),
        language: it.language,
        has: it.has,
        before: it.before,
        doubtful: it.doubtful.iter().map(remark).collect(),
        parts: it.parts.iter().map(|it| part(it, words)).collect(),
        total: it.total,
    }
}

fn part(it: &PartCoverage, words: &Localizer<'_>) -> PublishedPart {
    PublishedPart {
        part: it.part.clone(),
        services: it.services.clone(),
        kinds: it.kinds.iter().map(|it| kind(it, words)).collect(),
        total: it.total,
    }
}

fn kind(it: &KindCoverage, words: &Localizer<'_>) -> PublishedKind {
    let waived = |it: &Waived| PublishedWaived {
        place: it.place.clone(),
        what: words.publish(&it.what),
        reason: it.reason.get(words.language()).0.to_owned(),
    };
    let lacking = |it: &Lacking| PublishedLacking {
        place: it.place.clone(),
        line: it.line,
        what: words.publish(&it.what),
        take: words.publish(&it.take),
    };
    PublishedKind {
        kind: it.kind,
        tally: it.tally,
        waived_for: it.waived_for.iter().map(waived).collect(),
        lacking: it.lacking.iter().map(lacking).collect(),
    }
}
