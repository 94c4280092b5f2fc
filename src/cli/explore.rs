//! `reglament explore`: all cases under two regimes.

use super::diff_subject::{service, told, twice, unknown_regimes};
use super::format::Format;
use super::output::{make_folder, write_file};
use super::progress::Progress;
use super::scope::{Cases, Scope};
use super::shell::{Rules, Shell};
use super::status::Status;
use crate::certificate::{Certificate, Claims, certificate_schema};
use crate::check::Checked;
use crate::compare::{Kinship, pairs};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::explore::{
    Exploration, Found, Pairing, ROOM, Task, Unexplored, Wanted, exploration_schema, explore, pace_word, pairings,
};
use crate::render::exploration::exploration;
use crate::render::witness::witness_files;
use crate::span::Sources;
use indexmap::IndexMap;
use std::path::{Path, PathBuf};

/// Show for whom, and when, two regimes decide differently: all cases, not samples
///
/// Every case that the facts of a procedure allow is held against both regimes on every day of filing, along the
/// lineage of services. The status is 1 with --exit-code when there is a difference, and always when a procedure is too
/// large to be explored.
#[derive(Debug, clap::Args)]
#[command(override_usage = "reglament explore [OPTIONS] OLD NEW [SERVICE[.PROCEDURE]]...")]
pub struct Args {
    /// The regime to compare
    #[arg(value_name = "OLD", required_unless_present = "schema")]
    old: Option<String>,
    /// The regime to compare it with
    #[arg(value_name = "NEW", required_unless_present = "schema")]
    new: Option<String>,
    /// Services by id, as either regime calls them, or single procedures; without any, all of them
    #[arg(value_name = "SERVICE[.PROCEDURE]")]
    services: Vec<String>,
    #[command(flatten)]
    scope: Scope,
    /// How the result is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Also write the result to this file so that `reglament recheck` can verify it
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
    /// Also write the smallest case of each difference to this folder, as a rule file
    #[arg(long, value_name = "DIR")]
    witness_dir: Option<PathBuf>,
    /// End with status 1 when there are differences
    #[arg(long)]
    exit_code: bool,
    /// Write the JSON Schema of the result or of certificates, and do nothing else
    #[arg(long, value_enum, value_name = "WHICH", conflicts_with_all = ["old", "new", "services"])]
    schema: Option<Document>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Document {
    /// What `--format json` writes
    Result,
    /// What `--certificate` writes
    Certificate,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    match args.schema {
        Some(Document::Result) => return shell.print_json(&exploration_schema()),
        Some(Document::Certificate) => return shell.print_json(&certificate_schema()),
        None => {}
    }
    let (Some(old), Some(new)) = (&args.old, &args.new) else { return Status::BadInput };
    explored(args, (old, new), shell).unwrap_or_else(|status| status)
}

fn explored(args: &Args, (old, new): (&String, &String), shell: &mut Shell) -> Result<Status, Status> {
    let (Rules { sources, law, .. }, files) = shell.rules_with_fingerprints()?;
    let reject = |findings: Vec<Diagnostic>, shell: &Shell| {
        shell.report(&findings, &Sources::default());
        Status::BadInput
    };
    let (pairings, cases) = asked(args, (old, new), &law).map_err(|findings| reject(findings, shell))?;
    let task = Task {
        old: old.clone(),
        new: new.clone(),
        range: cases.range,
        pace: cases.pace,
        assume: cases.assume,
        fixed: cases.fixed,
        certify: args.certificate.is_some(),
        room: ROOM,
    };
    let progress = Progress::new(pairings.iter().map(|it| it.both.len()).sum(), "procedures explored:");
    let found = explore(&law, &sources, &task, &pairings, &|| progress.step());
    progress.end();
    let Found { exploration: result, claims, unclaimed } = found
        .map_err(|it| reject(vec![Diagnostic::error("regl::explore::cases", it.to_string()).help(it.help())], shell))?;
    let too_large = too_large(&result, &unclaimed);
    shell.report(&too_large, &Sources::default());
    // A certificate that claims nothing would only be mistaken for one that does.
    if let Some(path) = args.certificate.as_ref().filter(|_| !claims.is_empty()) {
        let claims = Claims {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            old: task.old.clone(),
            new: task.new.clone(),
            pace: pace_word(task.pace).to_owned(),
            assume: task.assume.clone(),
            from: task.range.from,
            to: task.range.to,
            files,
            procedures: claims,
        };
        certify(path, claims, shell)?;
    }
    if let Some(folder) = &args.witness_dir {
        write_witnesses(folder, &witness_files(&result), shell)?;
    }
    let written = match args.format {
        Format::Json => shell.print_json(&result),
        Format::Text => {
            let page = shell.page();
            shell.print(&exploration(&result, &law, &page));
            Status::Ok
        }
    };
    let unknown = if too_large.is_empty() { Status::Ok } else { Status::Findings };
    Ok(written.max(differs(args, &result)).max(unknown))
}

/// What cannot be told, or cannot be claimed in a certificate, because it is too large.
fn too_large(result: &Exploration, unclaimed: &[Unexplored]) -> Vec<Diagnostic> {
    let mut findings: Vec<Diagnostic> = result.unexplored().map(unexplored).collect();
    for it in unclaimed.iter().filter(|it| !result.unexplored().any(|other| other == *it)) {
        let message =
            format!("`{}` has too many classes to be written down: the certificate claims nothing of it", it.new);
        findings.push(Diagnostic::error(TOO_LARGE, message).help(it.help()));
    }
    findings
}

/// The code of what is too large to be explored.
const TOO_LARGE: &str = "regl::explore::too_large";

/// A procedure that is too large to be explored, as a finding.
pub(super) fn unexplored(it: &Unexplored) -> Diagnostic {
    Diagnostic::error(TOO_LARGE, it.to_string()).help(it.help())
}

fn differs(args: &Args, result: &Exploration) -> Status {
    if args.exit_code && result.differs() { Status::Findings } else { Status::Ok }
}

/// The procedures and cases that are meant.
fn asked(args: &Args, (old, new): (&String, &String), law: &Checked) -> Result<(Vec<Pairing>, Cases), Vec<Diagnostic>> {
    let mut findings = unknown_regimes(law, [old, new]);
    findings.extend(twice(&[old.clone(), new.clone()]));
    if !findings.is_empty() {
        return Err(findings);
    }
    let mut wanted = Vec::new();
    for name in &args.services {
        match one_wanted(name, (old, new), law) {
            Ok(it) => wanted.push(it),
            Err(finding) => findings.push(finding),
        }
    }
    let cases = args.scope.cases(law, old, new).map_err(|found| findings.extend(found)).ok();
    let pairings = pairings(law, old, new, &wanted);
    if findings.is_empty() && pairings.iter().all(|it| it.both.is_empty()) {
        findings.push(nothing_in_common((old, new), law));
    }
    cases.filter(|_| findings.is_empty()).map(|it| (pairings, it)).ok_or(findings)
}

fn nothing_in_common((old, new): (&str, &str), law: &Checked) -> Diagnostic {
    let message = format!("no service of {old} has become one of {new}");
    let kin: Vec<String> = law
        .regimes
        .keys()
        .flat_map(|one| law.regimes.keys().map(move |two| (one, two)))
        .filter(|(one, two)| one != two && pairs(law, one, two).iter().any(|it| it.old.is_some() && it.new.is_some()))
        .map(|(one, two)| format!("{one} {two}"))
        .collect();
    let help = match kin.is_empty() {
        true => "write the `lineage` of services: nothing else says which belong together".to_owned(),
        false => format!("regimes with services that belong together are {}", kin.join(", ")),
    };
    Diagnostic::error("regl::explore::no_lineage", message).help(help)
}

/// The service or procedure of a name. It has to be there on both sides.
fn one_wanted(name: &str, (old, new): (&str, &str), law: &Checked) -> Result<Wanted, Diagnostic> {
    let pairs = pairs(law, old, new);
    let (service_name, procedure) = name.split_once('.').map_or((name, None), |(one, two)| (one, Some(two)));
    let service = service(service_name, &[old.to_owned(), new.to_owned()], &pairs, law)?;
    let of = |it: &&crate::compare::Pair| it.old.as_ref() == Some(&service) || it.new.as_ref() == Some(&service);
    let both: Vec<&crate::compare::Pair> =
        pairs.iter().filter(of).filter(|it| it.old.is_some() && it.new.is_some()).collect();
    if both.is_empty() {
        let pair = pairs.iter().find(of);
        let side = if pair.is_some_and(|it| it.old.is_some()) { old } else { new };
        let known: Vec<String> = pairs.iter().filter(|it| it.old.is_some() && it.new.is_some()).map(told).collect();
        let reason = match pair.map(|it| it.kinship) {
            Some(Kinship::New) => format!("it is new in {new}"),
            Some(Kinship::Dropped) => format!("{new} has dropped it"),
            _ => "no lineage is written".to_owned(),
        };
        let message = format!("only {side} has a service `{service}`: {reason}");
        return Err(Diagnostic::error("regl::explore::one_side", message)
            .help(format!("services of both are {}", known.join(", "))));
    }
    let Some(procedure) = procedure else { return Ok(Wanted { service, procedure: None }) };
    let ids = |regime: &str, service: Option<&String>| -> Vec<String> {
        let service = service.and_then(|it| law.service(regime, it));
        service.map(|it| it.procedure_ids().into_iter().map(ToOwned::to_owned).collect()).unwrap_or_default()
    };
    let in_old: Vec<String> = both.iter().flat_map(|it| ids(old, it.old.as_ref())).collect();
    let in_new: Vec<String> = both.iter().flat_map(|it| ids(new, it.new.as_ref())).collect();
    let has = |ids: &[String]| ids.iter().any(|it| it == procedure);
    let shared: Vec<&str> = in_old.iter().filter(|it| in_new.contains(it)).map(String::as_str).collect();
    let help = || match did_you_mean(procedure, shared.iter().copied()) {
        Some(close) => format!("did you mean `{service}.{close}`?"),
        None => format!("procedures of both are {}", shared.join(", ")),
    };
    match (has(&in_old), has(&in_new)) {
        (true, true) => Ok(Wanted { service, procedure: Some(procedure.to_owned()) }),
        (false, false) => {
            let message = format!("`{service}` has no procedure `{procedure}`");
            Err(Diagnostic::error("regl::procedure::unknown", message).help(help()))
        }
        (in_old, _) => {
            let side = if in_old { old } else { new };
            let message = format!("only {side} has the procedure `{service}.{procedure}`");
            Err(Diagnostic::error("regl::explore::one_side", message).help(help()))
        }
    }
}

fn certify(path: &Path, claims: Claims, shell: &Shell) -> Result<(), Status> {
    let text = Certificate::of(claims).written().map_err(|error| {
        let message = format!("the certificate cannot be written as JSON: {error}");
        shell.report(&[Diagnostic::error("regl::output::json", message)], &Sources::default());
        Status::Fault
    })?;
    write_file(path, text.as_bytes()).map_err(|fault| shell.reject(&[fault]))
}

/// Writes the cases of differences to a folder, as rule files.
pub(super) fn write_witnesses(folder: &Path, files: &IndexMap<String, String>, shell: &Shell) -> Result<(), Status> {
    make_folder(folder).map_err(|fault| shell.reject(&[fault]))?;
    for (name, text) in files {
        write_file(&folder.join(name), text.as_bytes()).map_err(|fault| shell.reject(&[fault]))?;
    }
    Ok(())
}
