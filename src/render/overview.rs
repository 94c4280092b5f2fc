//! The overview of a law as data: acts, regimes, services, and what has to be known of them. Written as JSON as it is.

use crate::calendar::Day;
use crate::localisation::{Localizer, plain};
use crate::message::Named;
use crate::model::{Act, Choice, Law, Regime, Unencoded};
use crate::syntax::tree::ChoiceKind;
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;

/// Everything that a rule folder holds, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Overview {
    /// Acts in the order declared.
    pub acts: Vec<ActEntry>,
    /// Regimes in the order declared.
    pub regimes: Vec<RegimeEntry>,
    /// Times whose texts are not encoded.
    pub unencoded: Vec<UnencodedEntry>,
    /// Readings where the texts are silent.
    pub assumptions: Vec<ChoiceEntry>,
    /// Readings where the texts are at odds.
    pub conflicts: Vec<ChoiceEntry>,
    /// Names of cases.
    pub cases: Vec<String>,
}

/// An act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ActEntry {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Order, resolution, law.
    pub kind: Option<String>,
    /// Its number.
    pub number: Option<String>,
    /// The day of adoption.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub adopted: Option<Day>,
    /// The edition that is encoded, where it is not the first.
    pub edition: Option<String>,
    /// The first day on which the text that is encoded was in force.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub in_force_from: Option<Day>,
    /// The first day on which the act no longer applied.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub repealed_from: Option<Day>,
    /// What dates that the text does not give rest on.
    pub assumed: Vec<String>,
}

/// A regime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RegimeEntry {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its acts, the highest first.
    pub acts: Vec<String>,
    /// The first day on which all of them were in force; none where it is not known.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub from: Option<Day>,
    /// The last such day; none where they still are, or where it is not known.
    #[schemars(with = "Option<chrono::NaiveDate>")]
    pub to: Option<Day>,
    /// The acts whose dates are assumed.
    pub assumed: Vec<String>,
    /// Its services.
    pub services: Vec<ServiceEntry>,
}

/// A service of a regime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ServiceEntry {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The ids of its procedures.
    pub procedures: Vec<String>,
    /// The ids of its remedies, which run as procedures do.
    pub remedies: Vec<String>,
    /// The ids of its duties with a time limit, which run as procedures do.
    pub duties: Vec<String>,
}

/// A time whose texts are not encoded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct UnencodedEntry {
    /// First day.
    #[schemars(with = "chrono::NaiveDate")]
    pub from: Day,
    /// Last day.
    #[schemars(with = "chrono::NaiveDate")]
    pub to: Day,
    /// What governed then, or why it is not encoded.
    pub text: String,
}

/// An assumption or a conflict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChoiceEntry {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// The reading followed.
    pub follows: String,
    /// All readings, as `--assume` takes them.
    pub readings: Vec<ReadingEntry>,
    /// Why that one is followed.
    pub because: String,
}

/// A reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReadingEntry {
    /// Its id.
    pub id: String,
    /// What it comes to.
    pub text: String,
}

impl Overview {
    /// The overview of a law, with titles in the language of `words`.
    #[must_use]
    pub fn from_law(law: &Law, words: &Localizer<'_>) -> Self {
        let choices = |kind: ChoiceKind| {
            let of_kind = law.choices.values().filter(|it| it.kind == kind);
            of_kind.map(|it| ChoiceEntry::from_choice(it, words)).collect()
        };
        Self {
            acts: law.acts.values().map(|it| ActEntry::from_act(it, words)).collect(),
            regimes: law.regimes.values().map(|it| RegimeEntry::from_regime(it, law, words)).collect(),
            unencoded: law
                .unencoded
                .iter()
                .map(|it| &it.value)
                .map(|it| UnencodedEntry::from_unencoded(it, words))
                .collect(),
            assumptions: choices(ChoiceKind::Assumption),
            conflicts: choices(ChoiceKind::Conflict),
            cases: law.cases.iter().map(|it| it.name.clone()).collect(),
        }
    }
}

impl ActEntry {
    fn from_act(act: &Act, words: &Localizer<'_>) -> Self {
        let basis = |dated: Option<&crate::model::Dated>| dated.and_then(|it| it.assumed.clone());
        let in_force = act.encoded_from();
        let assumed = in_force.map(|it| it.assumed.clone()).unwrap_or_default();
        Self {
            id: act.id.clone(),
            title: title(Named::Act(act.id.clone()), words),
            kind: act.kind.clone(),
            number: act.number.clone(),
            adopted: act.adopted.as_ref().map(|it| it.day),
            edition: act.edition.as_ref().map(|it| it.id.clone()),
            in_force_from: in_force.map(|it| it.from),
            repealed_from: act.repealed_from().map(|it| it.day),
            assumed: assumed
                .into_iter()
                .chain(basis(act.repealed_from()))
                .map(|it| words.prose(&it).to_owned())
                .collect(),
        }
    }
}

impl RegimeEntry {
    fn from_regime(regime: &Regime, law: &Law, words: &Localizer<'_>) -> Self {
        let window = law.window(regime);
        let services = law.services.iter().filter(|((it, _), _)| *it == regime.id).map(|(_, service)| ServiceEntry {
            id: service.id.clone(),
            title: title(Named::Service { regime: regime.id.clone(), service: service.id.clone() }, words),
            procedures: service.procedures.keys().cloned().collect(),
            remedies: service.remedy_ids().into_iter().map(ToOwned::to_owned).collect(),
            duties: service.duty_ids().into_iter().map(ToOwned::to_owned).collect(),
        });
        Self {
            id: regime.id.clone(),
            title: title(Named::Regime(regime.id.clone()), words),
            acts: regime.acts.clone(),
            from: window.from,
            to: window.to,
            assumed: window.assumed,
            services: services.collect(),
        }
    }
}

impl UnencodedEntry {
    fn from_unencoded(it: &Unencoded, words: &Localizer<'_>) -> Self {
        Self { from: it.from, to: it.to, text: words.prose(&it.text).to_owned() }
    }
}

impl ChoiceEntry {
    /// The entry of a choice.
    #[must_use]
    pub fn from_choice(choice: &Choice, words: &Localizer<'_>) -> Self {
        let readings = choice.readings.iter().map(|it| &it.value);
        let readings: Vec<ReadingEntry> =
            readings.map(|it| ReadingEntry { id: it.id.clone(), text: words.prose(&it.text).to_owned() }).collect();
        Self {
            id: choice.id.clone(),
            title: title(Named::Choice(choice.id.clone()), words),
            follows: readings.get(choice.followed).map(|it| it.id.clone()).unwrap_or_default(),
            readings,
            because: words.prose(&choice.because.value).to_owned(),
        }
    }
}

fn title(named: Named, words: &Localizer<'_>) -> String {
    plain(&words.title(&named))
}

/// The schema of `list --format json`.
#[must_use]
pub fn overview_schema() -> Schema {
    schema_for!(Overview)
}
