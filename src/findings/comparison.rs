//! What an amendment did to the findings of a law: which it mended, kept or brought, and which went with their procedure.
//!
//! Notes on the rule files, such as of cases, are no part of an amendment.

use super::Report;
use super::finding::{Bearing, Finding};
use crate::compare::{Pair, lasting_id, pairs};
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
    /// It was there before and is gone, since what it was a flaw of is gone.
    Gone,
}

impl Fate {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Fate::Kept => "kept",
            Fate::Brought => "brought",
            Fate::Mended => "mended",
            Fate::Gone => "gone",
        }
    }
}

/// A finding before and after an amendment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Compared {
    /// It is gone.
    Mended(Finding),
    /// Its procedure, or its service, is gone.
    Gone(Finding),
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
            Compared::Gone(_) => Fate::Gone,
            Compared::Kept(_) => Fate::Kept,
            Compared::Brought(_) => Fate::Brought,
        }
    }

    /// The finding: as it is, where it is still there.
    #[must_use]
    pub fn shown(&self) -> &Finding {
        match self {
            Compared::Mended(it) | Compared::Gone(it) | Compared::Brought(it) => it,
            Compared::Kept(both) => &both.1,
        }
    }
}

/// The findings of the old regime against those of the new one, in the order of the new one and then of what is gone.
/// Services belong together by their lineage; a finding is the same where code, procedure, reading and what it is about are,
/// whatever regime its ids name at their end. What is left unsaid is the same also where it is so for the same case.
#[must_use]
pub fn comparison(law: &Law, report: &Report, old: &str, new: &str) -> Vec<Compared> {
    let pairs = pairs(law, old, new);
    let of = |regime: &str| -> Vec<&Finding> {
        report.findings.iter().filter(|it| it.regime == regime && it.bearing() != Bearing::RuleFiles).collect()
    };
    let (before, after) = (of(old), of(new));
    let kin = |one: &Finding, other: &Finding| match (&one.service, &other.service) {
        (None, None) => true,
        (Some(_), Some(_)) => pairs.iter().any(|Pair { old, new, .. }| *old == one.service && *new == other.service),
        _ => false,
    };
    let same = |one: &Finding, other: &Finding| is_same(one, other) && kin(one, other);
    // What the finding is of is there still: its procedure, or its service where it is of that as a whole.
    let is_there = |was: &Finding| {
        was.service.is_none()
            || pairs.iter().filter(|it| it.old == was.service).filter_map(|it| it.new.as_deref()).any(|service| {
                let procedure = |id: &String| law.service(new, service).is_some_and(|it| it.procedure(id).is_some());
                was.procedure.as_ref().is_none_or(procedure)
            })
    };
    let mut found: Vec<Compared> = after
        .iter()
        .map(|it| match before.iter().find(|was| same(was, it)) {
            Some(was) => Compared::Kept(Box::new(((*was).clone(), (*it).clone()))),
            None => Compared::Brought((*it).clone()),
        })
        .collect();
    let gone = before.iter().filter(|was| !after.iter().any(|it| same(was, it)));
    found.extend(gone.map(|it| match is_there(it) {
        true => Compared::Mended((*it).clone()),
        false => Compared::Gone((*it).clone()),
    }));
    found
}

/// Whether a finding is the same as one of another regime.
fn is_same(one: &Finding, other: &Finding) -> bool {
    let lasting = |it: &Finding, id: &str| lasting_id(id, &it.regime).to_owned();
    let about = |it: &Finding| it.about.iter().map(|id| lasting(it, id)).collect::<Vec<_>>();
    let under = |it: &Finding| {
        it.under.iter().map(|(choice, reading)| (lasting(it, choice), lasting(it, reading))).collect::<Vec<_>>()
    };
    let alike = || about(one) == about(other) || (one.code == GAP && has_the_same_case(one, other));
    (one.code, &one.procedure) == (other.code, &other.procedure) && under(one) == under(other) && alike()
}

/// The code of what a case falls into.
const GAP: &str = "regl::law::gap";

/// Whether the smallest cases that show two findings state the same facts, and state some.
fn has_the_same_case(one: &Finding, other: &Finding) -> bool {
    let facts = |it: &Finding| it.witness.as_ref().map(|it| it.facts.clone()).filter(|it| !it.is_empty());
    facts(one).is_some_and(|it| Some(it) == facts(other))
}
