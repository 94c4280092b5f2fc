//! What `reglament diff` is about: the regimes and services that its words name.

use super::fault::InputFault;
use super::lookup::fitting;
use crate::check::Checked;
use crate::compare::{Kinship, Pair, pairs};
use crate::diagnostic::{Diagnostic, did_you_mean, did_you_mean_help};
use crate::message;
use crate::message::Message;
use crate::model::{Law, Named};

/// Regimes, two or more, and services by id; no service means all.
#[derive(Debug, Default)]
pub struct Subject {
    pub regimes: Vec<String>,
    pub services: Vec<String>,
}

/// Reads the words: regimes and services, in any order.
///
/// # Errors
///
/// Everything that is wrong with them.
pub fn subject(law: &Checked, words: &[String]) -> Result<Subject, Vec<Diagnostic>> {
    let (regimes, names) = sorted(law, words);
    let mut findings = unknown_regimes(law, &regimes);
    findings.extend(too_few(&regimes));
    findings.extend(twice(&regimes));
    if !findings.is_empty() {
        return Err(findings);
    }
    let steps: Vec<(&str, &str, Vec<Pair>)> = regimes
        .windows(2)
        .filter_map(|it| match it {
            [old, new] => Some((old.as_str(), new.as_str(), pairs(law, old, new))),
            _ => None,
        })
        .collect();
    findings.extend(steps.iter().filter(|(.., pairs)| !pairs.iter().any(is_told)).map(|(old, new, pairs)| {
        let alone = pairs.iter().map(told);
        Diagnostic::error("regl::diff::lineage", message!("subject-nothing-in-common", old: id(*old), new: id(*new)))
            .help(message!("subject-write-lineage", services: messages(alone)))
    }));
    let all: Vec<Pair> = steps.into_iter().flat_map(|(.., pairs)| pairs).collect();
    let mut services = Vec::new();
    for name in names {
        match service(&name, &regimes, &all, law) {
            Ok(id) => services.push(id),
            Err(finding) => findings.push(finding),
        }
    }
    if findings.is_empty() { Ok(Subject { regimes, services }) } else { Err(findings) }
}

/// The regimes among the words, and the others. Where fewer than two are known, the first two are those that were meant.
pub fn sorted(law: &Checked, words: &[String]) -> (Vec<String>, Vec<String>) {
    let is_regime = |it: &String| law.regimes.contains_key(it) || law.severed().regimes.contains_key(it);
    let (regimes, names): (Vec<String>, Vec<String>) = words.iter().cloned().partition(is_regime);
    if regimes.len() >= 2 {
        return (regimes, names);
    }
    let (regimes, names) = words.split_at_checked(2).unwrap_or((words, &[]));
    (regimes.to_vec(), names.to_vec())
}

/// A finding where there is nothing to hold against each other.
pub fn too_few(regimes: &[String]) -> Option<Diagnostic> {
    (regimes.len() < 2).then(|| {
        Diagnostic::error("regl::regime::missing", message!("subject-two-regimes"))
            .help(message!("subject-two-regimes-help"))
    })
}

/// A finding for each name that no regime bears.
pub fn unknown_regimes<'n>(law: &Law, names: impl IntoIterator<Item = &'n String>) -> Vec<Diagnostic> {
    let fault = |name: &String| InputFault::Unknown {
        code: "regl::regime::unknown",
        what: Named::Regime,
        name: name.clone(),
        known: law.regimes.keys().cloned().collect(),
    };
    let unknown = names.into_iter().filter(|name| !law.regimes.contains_key(*name));
    let mut findings: Vec<Diagnostic> = unknown.map(|name| Diagnostic::from(&fault(name))).collect();
    findings.dedup();
    findings
}

/// A finding for a regime that is named more than once.
pub fn twice(regimes: &[String]) -> Option<Diagnostic> {
    let again =
        regimes.iter().enumerate().find(|(place, it)| regimes.iter().take(*place).any(|earlier| earlier == *it));
    again.map(|(_, regime)| {
        Diagnostic::error("regl::regime::twice", message!("subject-regime-twice", regime: id(regime)))
            .help(message!("subject-regime-twice-help"))
    })
}

/// The id of the service that is called so in any of the regimes, and that has a lineage in them.
///
/// # Errors
///
/// There is none, or more than one.
pub fn service(name: &str, regimes: &[String], pairs: &[Pair], law: &Law) -> Result<String, Diagnostic> {
    let mut ids: Vec<&str> = pairs.iter().flat_map(|it| [&it.new, &it.old]).flatten().map(String::as_str).collect();
    ids.sort_unstable();
    ids.dedup();
    let found = fitting(name, ids.iter().copied());
    let fits: Vec<String> = found.iter().filter_map(|it| ids.get(*it)).map(|id| (*id).to_owned()).collect();
    let comparable = || {
        let mut all: Vec<Message> = pairs.iter().filter(|it| is_told(it)).map(told).collect();
        all.dedup();
        message!("subject-comparable", services: messages(all))
    };
    match fits.as_slice() {
        [only] => {
            let own = |it: &&Pair| [&it.old, &it.new].into_iter().flatten().any(|id| id == only);
            if pairs.iter().filter(own).any(is_told) {
                return Ok(only.clone());
            }
            let message = message!("subject-no-lineage", service: id(only), regimes: ids(regimes));
            Err(Diagnostic::error("regl::diff::lineage", message).help(comparable()))
        }
        [] => {
            let known = ids.iter().copied().chain(law.regimes.keys().map(String::as_str));
            let help = did_you_mean(name, known).map_or_else(comparable, did_you_mean_help);
            let message = match regimes {
                [old, new] => message!("subject-no-service-of-two", name: id(name), old: id(old), new: id(new)),
                _ => message!("subject-no-service", name: id(name), regimes: ids(regimes)),
            };
            Err(Diagnostic::error("regl::service::unknown", message).help(help))
        }
        _ => Err(Diagnostic::from(&InputFault::Ambiguous { what: Named::Service, name: name.to_owned(), fits })),
    }
}

/// Whether the rule files tell how the two belong together, or where one comes from or what became of it.
fn is_told(pair: &Pair) -> bool {
    !matches!(pair.kinship, Kinship::OnlyOld | Kinship::OnlyNew)
}

/// A pair of services with its lineage.
pub fn told(pair: &Pair) -> Message {
    let lineage = match pair.kinship {
        Kinship::Same => "same",
        Kinship::OnlyOld | Kinship::OnlyNew => "unwritten",
        Kinship::Continues => "continues",
        Kinship::Renames => "renames",
        Kinship::SplitFrom => "split",
        Kinship::Merges => "merges",
        Kinship::New => "new",
        Kinship::Dropped => "dropped",
    };
    let name = match (&pair.old, &pair.new) {
        (Some(old), Some(new)) if old != new => format!("{old} → {new}"),
        (old, new) => new.as_ref().or(old.as_ref()).cloned().unwrap_or_default(),
    };
    message!("subject-pair", name: id(name), lineage: choice(lineage))
}
