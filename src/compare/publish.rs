//! Changes as published: for programs, with the words of one language.

use super::change::{Change, LawChanges, ServiceChanges};
use super::effect::{ApplicantEffect, Effects, ProviderEffect};
use super::group::Group;
use super::history::{LawHistory, RuleHistory, Thread};
use crate::case::JsonVersion;
use crate::localisation::{Localizer, Published};
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// A change with all that it says in words.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PublishedChange {
    /// The change.
    #[serde(flatten)]
    pub change: Change<Published, Published>,
    /// The change in one sentence, without capital and full stop.
    pub words: Published,
}

/// What changed between two regimes, or over several.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "{T}")]
pub struct Document<T> {
    /// The version of the shape.
    pub json_version: JsonVersion,
    /// What changed.
    #[serde(flatten)]
    pub found: T,
}

impl<T> Document<T> {
    /// A document of the version of today.
    #[must_use]
    pub fn new(found: T) -> Self {
        Self { json_version: JsonVersion, found }
    }
}

/// The schema of what `diff --format json` writes.
#[must_use]
pub fn changes_schema() -> Schema {
    schema_for!(Document<LawChanges<PublishedChange>>)
}

/// The schema of what `diff --format json` writes of three regimes or more.
#[must_use]
pub fn history_schema() -> Schema {
    schema_for!(Document<LawHistory<PublishedChange>>)
}

impl Change {
    /// The change with all that it says in words.
    #[must_use]
    pub fn published(&self, words: &Localizer<'_>) -> PublishedChange {
        let Change { service, procedure, element, id, of, what, kind, goes_with, .. } = self.clone();
        let Change { cites_old, cites_new, places_old, places_new, .. } = self.clone();
        let Effects { applicant, provider } = &self.effect;
        PublishedChange {
            words: words.publish(&Group::of(self)),
            change: Change {
                service,
                procedure,
                element,
                id,
                of,
                what,
                kind,
                cases: self.cases.as_ref().map(|it| words.publish(it)),
                from: self.from.as_ref().map(|it| words.publish(it)),
                to: self.to.as_ref().map(|it| words.publish(it)),
                cites_old,
                cites_new,
                places_old,
                places_new,
                goes_with,
                effect: Effects {
                    applicant: ApplicantEffect { effect: applicant.effect, reason: words.publish(&applicant.reason) },
                    provider: ProviderEffect { effect: provider.effect, reason: words.publish(&provider.reason) },
                },
            },
        }
    }
}

impl LawChanges {
    /// The same for programs, with the words of one language.
    #[must_use]
    pub fn published(self, words: &Localizer<'_>) -> Document<LawChanges<PublishedChange>> {
        let service = |it: ServiceChanges| ServiceChanges {
            old: it.old,
            new: it.new,
            kinship: it.kinship,
            remark: it.remark,
            assumptions: it.assumptions,
            changes: it.changes.iter().map(|change| change.published(words)).collect(),
        };
        let services = self.services.into_iter().map(service).collect();
        Document::new(LawChanges { old: self.old, new: self.new, services })
    }
}

impl LawHistory {
    /// The same for programs, with the words of one language.
    #[must_use]
    pub fn published(self, words: &Localizer<'_>) -> Document<LawHistory<PublishedChange>> {
        let step = |it: Vec<Change>| it.iter().map(|change| change.published(words)).collect();
        let rule = |it: RuleHistory| RuleHistory {
            procedure: it.procedure,
            element: it.element,
            id: it.id,
            of: it.of,
            fate: it.fate,
            steps: it.steps.into_iter().map(step).collect(),
        };
        let thread = |it: Thread| Thread {
            services: it.services,
            kinships: it.kinships,
            remarks: it.remarks,
            assumptions: it.assumptions,
            rules: it.rules.into_iter().map(rule).collect(),
        };
        let threads = self.threads.into_iter().map(thread).collect();
        Document::new(LawHistory { regimes: self.regimes, threads })
    }
}
