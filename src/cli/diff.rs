//! `reglament diff`: what changed in the law between two regimes.

use super::fault::InputFault;
use super::format::Format;
use super::lookup::fitting;
use super::shell::Shell;
use super::status::Status;
use crate::compare::{Kinship, Pair, Readings, changes_schema, law_changes, pairs};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::Law;
use crate::render::changes::changes;
use crate::span::Sources;

/// Show what changed in the law between two regimes
///
/// Services are compared along their lineage, procedures and rules by their ids. The order in which rules stand, titles
/// and remarks make no difference. The status is 1 with --exit-code when there is one.
#[derive(Debug, clap::Args)]
#[command(override_usage = "reglament diff [OPTIONS] OLD NEW [SERVICE]...")]
pub struct Args {
    /// The regime to compare
    #[arg(value_name = "OLD", required_unless_present = "schema")]
    old: Option<String>,
    /// The regime to compare it with
    #[arg(value_name = "NEW", required_unless_present = "schema")]
    new: Option<String>,
    /// Services by id, as either regime calls them; without any, all of them
    #[arg(value_name = "SERVICE")]
    services: Vec<String>,
    /// Follow another reading of an assumption or conflict, such as `sample_window=regulation`
    #[arg(long, value_name = "CHOICE=READING")]
    assume: Vec<String>,
    /// How the changes are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// End with status 1 when there are differences
    #[arg(long)]
    exit_code: bool,
    /// Write the JSON Schema of the changes, and do nothing else
    #[arg(long, conflicts_with_all = ["old", "new", "services"])]
    schema: bool,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let (Some(old), Some(new)) = (&args.old, &args.new) else { return shell.print_json(&changes_schema()) };
    let rules = match shell.rules() {
        Ok(rules) => rules,
        Err(status) => return status,
    };
    let law = &rules.law;
    let mut findings = unknown_regimes(law, [old, new]);
    let readings = readings(law, &args.assume).unwrap_or_else(|faults| {
        findings.extend(faults.iter().map(Diagnostic::from));
        Readings::default()
    });
    let mut wanted = Vec::new();
    if findings.is_empty() {
        let pairs = pairs(law, old, new);
        for name in &args.services {
            match service(name, (old, new), &pairs) {
                Ok(id) => wanted.push(id),
                Err(finding) => findings.push(finding),
            }
        }
    }
    if !findings.is_empty() {
        shell.report(&findings, &Sources::default());
        return Status::BadInput;
    }
    let found = law_changes(law, old, new, &wanted, &readings);
    let written = match args.format {
        Format::Json => shell.print_json(&found),
        Format::Text => {
            let page = shell.page();
            shell.print(&changes(&found, law, &page));
            Status::Ok
        }
    };
    let differs = args.exit_code && found.any();
    written.max(if differs { Status::Findings } else { Status::Ok })
}

/// A finding for each name that no regime bears.
pub(super) fn unknown_regimes<'n>(law: &Law, names: impl IntoIterator<Item = &'n String>) -> Vec<Diagnostic> {
    let fault = |name: &String| InputFault::Unknown {
        code: "regl::regime::unknown",
        what: "regime",
        name: name.clone(),
        known: law.regimes.keys().cloned().collect(),
    };
    let unknown = names.into_iter().filter(|name| !law.regimes.contains_key(*name));
    let mut findings: Vec<Diagnostic> = unknown.map(|name| Diagnostic::from(&fault(name))).collect();
    findings.dedup();
    findings
}

/// The readings that the rule files follow, but for those named.
fn readings(law: &Law, assume: &[String]) -> Result<Readings, Vec<InputFault>> {
    let mut readings = Readings::of(law);
    for (choice, reading) in assumed(law, assume)? {
        readings.follow(law, &choice, &reading);
    }
    Ok(readings)
}

/// The choices and readings that `--assume` names.
pub(super) fn assumed(law: &Law, assume: &[String]) -> Result<Vec<(String, String)>, Vec<InputFault>> {
    let mut named = Vec::new();
    let mut faults = Vec::new();
    for text in assume {
        let Some((choice, reading)) = text.split_once('=') else {
            faults.push(InputFault::Assume { text: text.clone() });
            continue;
        };
        let known = match law.choices.get(choice) {
            None => ("assumption or conflict", choice, law.choices.keys().cloned().collect()),
            Some(it) if it.reading(reading).is_some() => {
                named.push((choice.to_owned(), reading.to_owned()));
                continue;
            }
            Some(it) => ("reading", reading, it.readings.iter().map(|one| one.value.id.clone()).collect()),
        };
        let (what, name, known) = known;
        faults.push(InputFault::Unknown { code: "regl::reading::unknown", what, name: name.to_owned(), known });
    }
    if faults.is_empty() { Ok(named) } else { Err(faults) }
}

/// The id of the service that is called so in either regime.
pub(super) fn service(name: &str, (old, new): (&str, &str), pairs: &[Pair]) -> Result<String, Diagnostic> {
    let mut ids: Vec<&str> = pairs.iter().flat_map(|it| [&it.new, &it.old]).flatten().map(String::as_str).collect();
    ids.sort_unstable();
    ids.dedup();
    let found = fitting(name, ids.iter().copied());
    let fits: Vec<String> = found.iter().filter_map(|it| ids.get(*it)).map(|id| (*id).to_owned()).collect();
    match fits.as_slice() {
        [only] => Ok(only.clone()),
        [] => {
            let help = match did_you_mean(name, ids.iter().copied()) {
                Some(close) => format!("did you mean `{close}`?"),
                None => format!("to be compared are {}", pairs.iter().map(told).collect::<Vec<_>>().join(", ")),
            };
            let message = format!("neither {old} nor {new} has a service `{name}`");
            Err(Diagnostic::error("regl::service::unknown", message).help(help))
        }
        _ => Err(Diagnostic::from(&InputFault::Ambiguous { what: "service", name: name.to_owned(), fits })),
    }
}

/// A pair of services with its lineage.
pub(super) fn told(pair: &Pair) -> String {
    let lineage = match pair.kinship {
        Kinship::Same | Kinship::OnlyOld | Kinship::OnlyNew => "no lineage written",
        Kinship::Continues => "continues",
        Kinship::Renames => "renamed",
        Kinship::SplitFrom => "split",
        Kinship::Merges => "merged",
        Kinship::New => "new",
        Kinship::Dropped => "dropped",
    };
    let name = match (&pair.old, &pair.new) {
        (Some(old), Some(new)) if old != new => format!("{old} → {new}"),
        (old, new) => new.as_ref().or(old.as_ref()).cloned().unwrap_or_default(),
    };
    format!("{name} ({lineage})")
}
