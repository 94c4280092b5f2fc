//! What an amendment did to the findings of a law: which it mended, which it kept, which it brought.

use super::Report;
use super::finding::Finding;
use crate::compare::{Pair, pairs};
use crate::model::Law;
use schemars::JsonSchema;
use serde::Serialize;

/// What an amendment did to a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// It was there before and is there still.
    Kept,
    /// It was not there before.
    Brought,
    /// It was there before and is gone.
    Mended,
}

impl Fate {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Fate::Kept => "kept",
            Fate::Brought => "brought",
            Fate::Mended => "mended",
        }
    }
}

/// A finding before and after an amendment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Compared {
    /// It is gone.
    Mended(Finding),
    /// It is there still: as it was, as it is.
    Kept(Box<(Finding, Finding)>),
    /// It is new.
    Brought(Finding),
}

impl Compared {
    /// What the amendment did to it.
    #[must_use]
    pub fn fate(&self) -> Fate {
        match self {
            Compared::Mended(_) => Fate::Mended,
            Compared::Kept(_) => Fate::Kept,
            Compared::Brought(_) => Fate::Brought,
        }
    }

    /// The finding: as it is, where it is still there.
    #[must_use]
    pub fn shown(&self) -> &Finding {
        match self {
            Compared::Mended(it) | Compared::Brought(it) => it,
            Compared::Kept(both) => &both.1,
        }
    }
}

/// The findings of the old regime against those of the new one, in the order of the new one and then of what is gone.
/// Services belong together by their lineage; a finding is the same where code, procedure and what it is about are.
#[must_use]
pub fn comparison(law: &Law, report: &Report, old: &str, new: &str) -> Vec<Compared> {
    let pairs = pairs(law, old, new);
    let of = |regime: &str| -> Vec<&Finding> { report.findings.iter().filter(|it| it.regime == regime).collect() };
    let (before, after) = (of(old), of(new));
    let kin = |one: &Finding, other: &Finding| match (&one.service, &other.service) {
        (None, None) => true,
        (Some(_), Some(_)) => pairs.iter().any(|Pair { old, new, .. }| *old == one.service && *new == other.service),
        _ => false,
    };
    let same = |one: &Finding, other: &Finding| one.same_as(other) && kin(one, other);
    let mut found: Vec<Compared> = after
        .iter()
        .map(|it| match before.iter().find(|was| same(was, it)) {
            Some(was) => Compared::Kept(Box::new(((*was).clone(), (*it).clone()))),
            None => Compared::Brought((*it).clone()),
        })
        .collect();
    let gone = before.iter().filter(|was| !after.iter().any(|it| same(was, it)));
    found.extend(gone.map(|it| Compared::Mended((*it).clone())));
    found
}
