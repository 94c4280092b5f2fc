//! The recheck: a certificate held against the rules, by brute force.
//!
//! Comes in: a checked law, the fingerprints of its files, and a certificate. Goes out: for each procedure how many
//! results were computed, and the first that are not as claimed. Guaranteed: every case of the space is run on every
//! filing of the range under both regimes, each result is held against the class that claims it, and each class is
//! counted. A claim that a certificate has to make and does not make is a disagreement; what it may leave out, such as whole
//! procedures, is told ([`Cover`]).
//!
//! Nothing here is clever, and nothing is shared with the room that made the certificate: there are only the
//! interpreter, the words of the certificate, and loops.

mod claimed;
mod cover;
mod days;
mod domains;
mod fault;
mod findings;
mod observed;
mod procedure;
mod side;

pub use fault::{RecheckFault, Unknown};
pub use observed::Observed;

use crate::calendar::Day;
use crate::case::JsonVersion;
use crate::certificate::{Certificate, Claims, ProcedureClaims};
use crate::check::Checked;
use crate::localisation::{Localizer, Worded};
use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, schema_for};
use serde::{Serialize, Serializer};

/// The most results that are computed in one go: a few minutes of two cores.
pub const MOST_RESULTS: u128 = 3_000_000_000;

/// The most disagreements that are told of one procedure.
const MOST_TOLD: usize = 5;

/// What a recheck came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Recheck {
    /// The version of the shape of this result.
    pub json_version: JsonVersion,
    /// Whether everything is as claimed.
    pub agrees: bool,
    /// What the certificate speaks of, and what of the law it leaves out.
    pub cover: Cover,
    /// The procedures, in the order of the certificate.
    pub procedures: Vec<ProcedureRecheck>,
}

impl Recheck {
    /// Puts what is claimed and what was found in the words of a language.
    pub fn put_in_words(&mut self, words: &Localizer<'_>) {
        for it in self.procedures.iter_mut().flat_map(|it| &mut it.first) {
            it.claimed.put_in_words(words);
            it.found.put_in_words(words);
        }
    }
}

/// What a certificate speaks of, and what of the law it leaves out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Cover {
    /// Whether it speaks of every procedure that both regimes have, in all cases, on all the usual days of filing, and
    /// under the readings that the rule files follow.
    pub whole: bool,
    /// The version of the program that made it.
    pub program: String,
    /// How many rule files and tables it was made from; they are the same here, byte for byte.
    pub files: usize,
    /// The first day of filing.
    #[schemars(with = "chrono::NaiveDate")]
    pub from: Day,
    /// The last day of filing.
    #[schemars(with = "chrono::NaiveDate")]
    pub to: Day,
    /// The first day of filing where none is named.
    #[schemars(with = "chrono::NaiveDate")]
    pub usual_from: Day,
    /// The last day of filing where none is named.
    #[schemars(with = "chrono::NaiveDate")]
    pub usual_to: Day,
    /// How fast everybody acts: `latest` or `earliest`.
    pub pace: String,
    /// The readings that are followed although the rule files follow others, by choice.
    pub assume: IndexMap<String, String>,
    /// Facts that all cases looked at have: fixed in the certificate or for the recheck.
    pub only_with: IndexMap<String, String>,
    /// Procedures that both regimes have, and of which nothing is claimed.
    pub left_out: Vec<String>,
    /// Procedures of which something is claimed although the rule files do not say that they belong together.
    pub unrelated: Vec<String>,
    /// Procedures that only the old regime has, so that there is nothing to hold them against.
    pub only_old: Vec<String>,
    /// Those that only the new regime has.
    pub only_new: Vec<String>,
}

/// What the recheck of a procedure came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProcedureRecheck {
    /// The procedure of the old regime.
    pub old: String,
    /// That of the new one.
    pub new: String,
    /// How many cases were run.
    pub cases: u64,
    /// How many results were computed: cases times filings times two regimes.
    pub results: u64,
    /// How many disagreements there are.
    pub disagreements: u64,
    /// The first of them.
    pub first: Vec<Disagreement>,
}

/// Something that is not as claimed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Disagreement {
    /// What it is about.
    pub about: Matter,
    /// The case, by the facts that are not as usual; none where it is about no single case.
    pub case: Option<IndexMap<String, String>>,
    /// When it was filed; none where that does not matter.
    #[schemars(with = "Option<String>")]
    pub filed: Option<FiledAt>,
    /// What the certificate claims.
    pub claimed: Worded<Observed>,
    /// What was found.
    pub found: Worded<Observed>,
}

/// When a case was filed; in JSON `2024-03-18`, or `2024-03-18 after 19:00` where reception had closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FiledAt {
    /// The day.
    pub on: Day,
    /// The time after which it was filed; none where the hour does not matter.
    pub after: Option<String>,
}

impl Serialize for FiledAt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.after {
            Some(after) => serializer.collect_str(&format_args!("{} after {after}", self.on)),
            None => serializer.collect_str(&self.on),
        }
    }
}

/// What a disagreement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// Which facts make up the cases, with which values, and what a case is that says nothing.
    Facts,
    /// Which hours of filing are told apart.
    Hours,
    /// How many cases there are, or are in a class.
    Count,
    /// Which grounds and classes there are.
    Classes,
    /// In how many classes of one kind a case is.
    Partition,
    /// The outcome under the old regime.
    OutcomeOld,
    /// The outcome under the new one.
    OutcomeNew,
    /// The grounds of a refusal under the old regime.
    GroundsOld,
    /// The grounds of a refusal under the new one.
    GroundsNew,
    /// The fee under the old regime.
    FeeOld,
    /// The fee under the new one.
    FeeNew,
    /// The events under the old regime.
    EventsOld,
    /// The events under the new one.
    EventsNew,
    /// The days under the old regime.
    DaysOld,
    /// The days under the new one.
    DaysNew,
    /// How far days lie apart.
    Shift,
}

/// Holds a certificate against a law. Facts that are `fixed` to a value restrict what is checked to the cases that have
/// it; the sizes of classes are then left unchecked. Calls `done` after each procedure.
///
/// # Errors
///
/// [`RecheckFault`] where it cannot be checked at all.
pub fn recheck(
    law: &Checked,
    files: &IndexMap<String, String>,
    certificate: &Certificate,
    fixed: &[(String, usize)],
    done: &dyn Fn(),
) -> Result<Recheck, RecheckFault> {
    let claims = &certificate.claims;
    same_rules(files, claims)?;
    if claims.procedures.is_empty() || claims.from > claims.to {
        return Err(RecheckFault::Empty);
    }
    let mut checks = Vec::with_capacity(claims.procedures.len());
    for it in &claims.procedures {
        checks.push(procedure::Check::new(law, claims, it, fixed)?);
    }
    affordable(&checks)?;
    let mut procedures = Vec::with_capacity(checks.len());
    for it in &checks {
        procedures.push(it.all()?);
        done();
    }
    let cover = Cover::of(law, claims, fixed);
    let agrees = procedures.iter().all(|it| it.disagreements == 0);
    Ok(Recheck { json_version: JsonVersion, agrees, cover, procedures })
}

fn same_rules(files: &IndexMap<String, String>, claims: &Claims) -> Result<(), RecheckFault> {
    let changed = |(file, print): &(&String, &String)| files.get(*file).is_some_and(|it| it != *print);
    let changed: Vec<String> = claims.files.iter().filter(changed).map(|(file, _)| file.clone()).collect();
    let missing: Vec<String> = claims.files.keys().filter(|it| !files.contains_key(*it)).cloned().collect();
    let added: Vec<String> = files.keys().filter(|it| !claims.files.contains_key(*it)).cloned().collect();
    if changed.is_empty() && missing.is_empty() && added.is_empty() {
        Ok(())
    } else {
        Err(RecheckFault::OtherRules { changed, missing, added })
    }
}

fn affordable(checks: &[procedure::Check<'_>]) -> Result<(), RecheckFault> {
    let sum = checks.iter().try_fold(0u128, |sum, it| sum.checked_add(it.results()?));
    if sum.is_some_and(|it| it <= MOST_RESULTS) {
        return Ok(());
    }
    let largest = checks.iter().max_by_key(|it| it.results().unwrap_or(u128::MAX));
    Err(RecheckFault::TooMany {
        results: sum,
        procedure: largest.map(|it| it.claims.new.to_string()).unwrap_or_default(),
        facts: largest.map(|it| free(it.claims)).unwrap_or_default(),
    })
}

/// The facts of a procedure that are not fixed, with how many values each has.
fn free(claims: &ProcedureClaims) -> Vec<(String, usize)> {
    claims.facts.iter().filter(|it| it.fixed.is_none()).map(|it| (it.id.clone(), it.values.len())).collect()
}

/// The schema of what `recheck --format json` writes.
#[must_use]
pub fn recheck_schema() -> Schema {
    schema_for!(Recheck)
}
