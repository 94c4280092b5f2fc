//! Effects: who gains by a change, and by whose rule that is said.
//!
//! A change is better or worse for the applicant, and makes the work of the provider lighter or heavier. Where it cannot
//! be told from the rules, it is said that it depends, and on what.

use super::reason::Reason;
use schemars::JsonSchema;
use serde::Serialize;

/// The effect of a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "Effects")]
pub struct Effects<R = Reason> {
    /// On the applicant.
    pub applicant: ApplicantEffect<R>,
    /// On the provider's load.
    pub provider: ProviderEffect<R>,
}

/// What a change is for the applicant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "ApplicantEffect")]
pub struct ApplicantEffect<R = Reason> {
    /// In a word.
    pub effect: Gain,
    /// Why.
    pub reason: R,
}

/// What a change is for the provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "ProviderEffect")]
pub struct ProviderEffect<R = Reason> {
    /// In a word.
    pub effect: Load,
    /// Why.
    pub reason: R,
}

/// What a change is for the applicant, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Gain {
    /// It is better.
    Better,
    /// It is worse.
    Worse,
    /// It makes no difference.
    Neutral,
    /// It is better in some cases and worse in others, or cannot be told from the rules.
    Depends,
}

/// What a change is for the provider's load, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Load {
    /// Less work, or more time for it.
    Lighter,
    /// More work, or less time for it.
    Heavier,
    /// It makes no difference.
    Neutral,
    /// It is lighter in some cases and heavier in others, or cannot be told from the rules.
    Depends,
}

impl Gain {
    /// All of them, in the order in which they are counted.
    pub const ALL: [Gain; 4] = [Gain::Better, Gain::Worse, Gain::Depends, Gain::Neutral];

    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Gain::Better => "better",
            Gain::Worse => "worse",
            Gain::Neutral => "neutral",
            Gain::Depends => "depends",
        }
    }

    /// That of the opposite change.
    #[must_use]
    pub fn reversed(self) -> Self {
        match self {
            Gain::Better => Gain::Worse,
            Gain::Worse => Gain::Better,
            other => other,
        }
    }
}

impl Load {
    /// The word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Load::Lighter => "lighter",
            Load::Heavier => "heavier",
            Load::Neutral => "neutral",
            Load::Depends => "depends",
        }
    }

    /// That of the opposite change.
    #[must_use]
    pub fn reversed(self) -> Self {
        match self {
            Load::Lighter => Load::Heavier,
            Load::Heavier => Load::Lighter,
            other => other,
        }
    }
}

impl Effects {
    pub(super) fn new(gain: Gain, why: Reason, load: Load, why_load: Reason) -> Self {
        Self {
            applicant: ApplicantEffect { effect: gain, reason: why },
            provider: ProviderEffect { effect: load, reason: why_load },
        }
    }

    /// One that makes no difference to either, for one reason.
    pub(super) fn neutral(why: Reason) -> Self {
        Self::new(Gain::Neutral, why.clone(), Load::Neutral, why)
    }

    /// One that cannot be told for either, for one reason.
    pub(super) fn depends(why: Reason) -> Self {
        Self::new(Gain::Depends, why.clone(), Load::Depends, why)
    }
}
