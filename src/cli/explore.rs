//! `reglament explore`: all cases under two regimes.

use super::barred::named;
use super::diff_subject::{service, sorted, told, too_few, twice, unknown_regimes};
use super::fault::InputFault;
use super::format::PageFormat;
use super::output::{Made, is_stdout, make_folder, write_file};
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
use crate::localisation::Localizer;
use crate::message;
use crate::render::exploration::{Depth, exploration};
use crate::render::exploration_html::exploration_html;
use crate::render::witness::witness_files;
use crate::span::Sources;
use indexmap::IndexMap;
use std::path::{Path, PathBuf};

/// Show for whom, and when, two regimes decide differently: all cases, not samples
///
/// Every case that the facts of a procedure allow is held against both regimes on every day of filing, along the
/// lineage of services. The status is 1 with --exit-code when there is a difference, and always when a procedure is too
/// large to be explored.
/// Example: `reglament explore 2014 2020 stm_license.issue --from 2024-01-01 --to 2024-12-31`.
#[derive(Debug, clap::Args)]
#[command(override_usage = "reglament explore [OPTIONS] OLD NEW [SERVICE[.PROCEDURE]]...")]
pub struct Args {
    /// The two regimes, and services by id, as either regime calls them, or single procedures; without any, all of them
    #[arg(value_name = "OLD NEW [SERVICE[.PROCEDURE]]", required_unless_present = "schema")]
    words: Vec<String>,
    #[command(flatten)]
    scope: Scope,
    /// How the result is written; without it as the ending of the file says, or as text
    #[arg(long, value_enum)]
    format: Option<PageFormat>,
    /// The file to write to; without it, standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Also write the result to this file so that `reglament recheck` can verify it
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
    /// Also write the smallest case of each difference to this folder, as a rule file
    #[arg(long, value_name = "DIR")]
    witness_dir: Option<PathBuf>,
    /// Tell every class and every reason, not just what has room on a page for each procedure
    #[arg(long)]
    full: bool,
    /// End with status 1 when there are differences
    #[arg(long)]
    exit_code: bool,
    /// Write the JSON Schema of the result or of certificates, and do nothing else
    #[arg(long, value_enum, value_name = "WHICH", conflicts_with = "words")]
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
    if args.certificate.as_deref().is_some_and(is_stdout) {
        return shell.reject(&[InputFault::TwoDocuments { option: "--certificate" }]);
    }
    explored(args, shell).unwrap_or_else(|status| status)
}

fn explored(args: &Args, shell: &mut Shell) -> Result<Status, Status> {
    let Rules { sources, law, prints: files, .. } = shell.sound_law(true)?;
    let reject = |findings: Vec<Diagnostic>, shell: &Shell| {
        shell.report(&findings, &Sources::default());
        Status::BadInput
    };
    let words = Localizer::new(shell.page().language, &*law);
    let (regimes, services) = sorted(&law, &args.words);
    // A certificate tells what it leaves out of the regimes, so that it speaks of the whole of them.
    let services = services.iter().filter(|_| args.certificate.is_none());
    let services = services.map(|it| it.split_once('.').map_or(it.as_str(), |(service, _)| service));
    shell.unbarred(&named(&law, &regimes, services), &sources)?;
    let (names, old, new) = sides(&law, &args.words).map_err(|findings| reject(findings, shell))?;
    let (pairings, cases) = asked(args, &names, (&old, &new), &law).map_err(|findings| reject(findings, shell))?;
    let task = Task {
        old,
        new,
        range: cases.range,
        pace: cases.pace,
        assume: cases.assume,
        fixed: cases.fixed,
        certify: args.certificate.is_some(),
        room: ROOM,
    };
    let parts = pairings.iter().map(|it| it.both.len()).sum();
    let progress = Progress::new(parts, words.sentence(message!("explore-progress")));
    let found = explore(&law, &sources, &task, &pairings, &|| progress.step());
    progress.end();
    let Found { exploration: mut result, claims, unclaimed } = found.map_err(|it| {
        let finding = Diagnostic::error("regl::explore::cases", &it);
        reject(vec![finding.help(it.help())], shell)
    })?;
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
        write_witnesses(folder, &witness_files(&result, &words), shell)?;
    }
    let page = shell.page_for(args.output.as_deref());
    let made = match args.format.or_else(|| args.output.as_deref().and_then(PageFormat::of_file)).unwrap_or_default() {
        PageFormat::Json => {
            result.put_in_words(&words);
            shell.json(&result)?
        }
        PageFormat::Html => Made::Text(exploration_html(&result, &law, &page)),
        PageFormat::Text => {
            let depth = if args.full { Depth::FULL } else { Depth::PAGE };
            Made::Text(exploration(&result, depth, &law, &page))
        }
    };
    let written = shell.put(made, args.output.as_deref());
    let unknown = if too_large.is_empty() { Status::Ok } else { Status::Findings };
    Ok(written.max(differs(args, &result)).max(unknown))
}

/// What cannot be told, or cannot be claimed in a certificate, because it is too large.
fn too_large(result: &Exploration, unclaimed: &[Unexplored]) -> Vec<Diagnostic> {
    let mut findings: Vec<Diagnostic> = result.unexplored().map(unexplored).collect();
    for it in unclaimed.iter().filter(|it| !result.unexplored().any(|other| other == *it)) {
        let message = message!("explore-unclaimed", procedure: id(it.new.to_string()));
        findings.push(Diagnostic::error(TOO_LARGE, message).help(it.help()));
    }
    findings
}

/// The code of what is too large to be explored.
const TOO_LARGE: &str = "regl::explore::too_large";

/// A procedure that is too large to be explored, as a finding.
pub(super) fn unexplored(it: &Unexplored) -> Diagnostic {
    Diagnostic::error(TOO_LARGE, it).help(it.help())
}

fn differs(args: &Args, result: &Exploration) -> Status {
    if args.exit_code && result.differs() { Status::Findings } else { Status::Ok }
}

/// The services among the words, and the two regimes.
fn sides(law: &Checked, words: &[String]) -> Result<(Vec<String>, String, String), Vec<Diagnostic>> {
    let (regimes, names) = sorted(law, words);
    let mut findings = unknown_regimes(law, &regimes);
    findings.extend(too_few(&regimes));
    findings.extend(twice(&regimes));
    match <[String; 2]>::try_from(regimes) {
        Ok([old, new]) if findings.is_empty() => Ok((names, old, new)),
        Err(regimes) if findings.is_empty() => {
            let message = message!("explore-too-many-regimes", regimes: count(regimes.len()));
            let help = message!("explore-help-two-regimes");
            Err(vec![Diagnostic::error("regl::regime::too_many", message).help(help)])
        }
        _ => Err(findings),
    }
}

/// The procedures and cases that are meant.
fn asked(
    args: &Args,
    names: &[String],
    (old, new): (&String, &String),
    law: &Checked,
) -> Result<(Vec<Pairing>, Cases), Vec<Diagnostic>> {
    let mut findings = Vec::new();
    let mut wanted = Vec::new();
    for name in names {
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
    let message = message!("explore-no-lineage", old: id(old), new: id(new));
    let kin: Vec<String> = law
        .regimes
        .keys()
        .flat_map(|one| law.regimes.keys().map(move |two| (one, two)))
        .filter(|(one, two)| one != two && pairs(law, one, two).iter().any(|it| it.old.is_some() && it.new.is_some()))
        .map(|(one, two)| format!("{one} {two}"))
        .collect();
    let help = match kin.is_empty() {
        true => message!("explore-help-lineage"),
        false => message!("explore-help-kin", regimes: ids(kin)),
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
        let known = pairs.iter().filter(|it| it.old.is_some() && it.new.is_some()).map(told);
        let reason = match pair.map(|it| it.kinship) {
            Some(Kinship::New) => "new",
            Some(Kinship::Dropped) => "dropped",
            _ => "unwritten",
        };
        let message = message!(
            "explore-one-side-service",
            regime: id(side),
            service: id(&service),
            reason: choice(reason),
            new: id(new),
        );
        let help = message!("explore-help-services", services: messages(known));
        return Err(Diagnostic::error("regl::explore::one_side", message).help(help));
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
        Some(close) => message!("explore-did-you-mean", name: id(format!("{service}.{close}"))),
        None => message!("explore-help-procedures", procedures: ids(shared.iter().copied())),
    };
    match (has(&in_old), has(&in_new)) {
        (true, true) => Ok(Wanted { service, procedure: Some(procedure.to_owned()) }),
        (false, false) => {
            let message = message!("explore-unknown-procedure", service: id(&service), procedure: id(procedure));
            Err(Diagnostic::error("regl::procedure::unknown", message).help(help()))
        }
        (in_old, _) => {
            let side = if in_old { old } else { new };
            let procedure = format!("{service}.{procedure}");
            let message = message!("explore-one-side-procedure", regime: id(side), procedure: id(procedure));
            Err(Diagnostic::error("regl::explore::one_side", message).help(help()))
        }
    }
}

fn certify(path: &Path, claims: Claims, shell: &Shell) -> Result<(), Status> {
    let text = Certificate::of(claims).written().map_err(|error| shell.unwritten(&error))?;
    write_file(path, &Made::Json(text).into_bytes()).map_err(|fault| shell.reject(&[fault]))
}

/// Writes the cases of differences to a folder, as rule files.
pub(super) fn write_witnesses(folder: &Path, files: &IndexMap<String, String>, shell: &Shell) -> Result<(), Status> {
    make_folder(folder).map_err(|fault| shell.reject(&[fault]))?;
    for (name, text) in files {
        write_file(&folder.join(name), text.as_bytes()).map_err(|fault| shell.reject(&[fault]))?;
    }
    Ok(())
}
