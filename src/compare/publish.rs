//! Changes as published: for programs, with the words of one language.

use super::change::{Change, LawChanges, ServiceChanges};
use super::effect::{ApplicantEffect, Effects, ProviderEffect};
use super::group::{Group, Tally};
use super::history::{LawHistory, RuleHistory, Thread};
use super::rows::{Row, chapters};
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
    /// The number of the row that tells it, or what it follows from, in the other formats; none over several regimes.
    pub row: Option<usize>,
}

/// What changed between two regimes, with how many changes have which effect.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "LawChanges")]
pub struct PublishedChanges {
    /// The regime that is compared.
    pub old: String,
    /// The regime that it is compared with.
    pub new: String,
    /// The rows by their effect: one that several services share counts once.
    pub tally: Tally,
    /// Its services, those of the new regime first.
    pub services: Vec<PublishedService>,
}

/// What changed in one service.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(rename = "ServiceChanges")]
pub struct PublishedService {
    /// The service with its changes.
    #[serde(flatten)]
    pub service: ServiceChanges<PublishedChange>,
    /// Its rows by their effect. What follows from another change does not count.
    pub tally: Tally,
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

/// The schema of what `diff --format json` writes of three regimes or more.
#[must_use]
pub fn history_schema() -> Schema {
    schema_for!(Document<LawHistory<PublishedChange>>)
}

impl Change {
    /// The change with all that it says in words.
    #[must_use]
    pub fn published(&self, words: &Localizer<'_>) -> PublishedChange {
        let Change { service, procedure, element, id, of, what, kind, goes_with, replaces, key, .. } = self.clone();
        let Change { cites_old, cites_new, places_old, places_new, .. } = self.clone();
        let Effects { applicant, provider } = &self.effect;
        PublishedChange {
            words: words.publish(&Group::of(self)),
            row: None,
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
                replaces,
                key,
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
    pub fn published(&self, words: &Localizer<'_>) -> PublishedChanges {
        let chapters = chapters(&self.services);
        let row_of = |change: &Change| {
            let tells = |row: &&Row<'_>| row.groups().flat_map(Group::everywhere).any(|it| std::ptr::eq(it, change));
            chapters.iter().flat_map(|it| &it.rows).find(tells).map(|it| it.number)
        };
        let published = |it: &Change| PublishedChange { row: row_of(it), ..it.published(words) };
        let service = |it: &ServiceChanges| PublishedService {
            tally: Tally::of(&it.changes),
            service: ServiceChanges {
                old: it.old.clone(),
                new: it.new.clone(),
                kinship: it.kinship,
                remark: it.remark.clone(),
                assumptions: it.assumptions.clone(),
                changes: it.changes.iter().map(published).collect(),
            },
        };
        let services = self.services.iter().map(service).collect();
        let tally = chapters.iter().fold(Tally::default(), |all, it| all.plus(it.tally()));
        PublishedChanges { old: self.old.clone(), new: self.new.clone(), tally, services }
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
