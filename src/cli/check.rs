//! `reglament check`: everything that is wrong with rule files.

use super::format::FindingFormat;
use super::gather::{Gathered, Mended};
use super::output;
use super::shell::Shell;
use super::status::Status;
use crate::case::check_cases;
use crate::diagnostic::{Diagnostic, Severity};
use crate::findings::mistakes;
use crate::localisation::plain;
use crate::message;
use crate::message::Message;
use crate::render::finding_json::{findings, findings_schema};
use crate::render::sarif::sarif;
use crate::workspace::Enactment;
use similar::TextDiff;
use std::path::PathBuf;

/// Read, resolve and check rule files
///
/// The status is 1 when there are errors, and with --deny warnings when there are warnings.
/// Examples: `reglament check`, `reglament check --deny warnings`, `reglament check --fix --dry-run`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Rule files or folders, `-` for standard input; the whole rule folder where none is named
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How findings are written: for people to standard error, for programs to standard output
    #[arg(long, value_enum, default_value_t = FindingFormat::Human)]
    format: FindingFormat,
    /// Take warnings for errors
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Denied>,
    /// Mend what can be mended without asking, lay the files out, and show what changes
    #[arg(long, conflicts_with = "format")]
    fix: bool,
    /// With --fix: show what would change, and write nothing
    #[arg(long, requires = "fix")]
    dry_run: bool,
    /// Write the JSON Schema of the findings, and do nothing else
    #[arg(long, conflicts_with = "paths")]
    schema: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Denied {
    /// Everything that is a warning otherwise
    Warnings,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    if args.schema {
        return shell.print_json(&findings_schema());
    }
    let mut gathered = match Gathered::around(shell.regs(), &args.paths) {
        Ok(gathered) => gathered,
        Err(faults) => return shell.reject(&faults),
    };
    let mended = if args.fix { gathered.mend() } else { Vec::new() };
    let fixed = match fix(&mended, args.dry_run, shell) {
        Ok(status) => status,
        Err(status) => return status,
    };
    let (reading, asked) = gathered.read();
    let Enactment { sources, law, findings: mut found, .. } = reading.enact();
    // The law is sound without its cases; that they name what exists is a question of its own.
    if let Some(law) = &law {
        found.extend(check_cases(law).iter().map(Diagnostic::from));
        found.extend(mistakes(law));
    }
    // Errors elsewhere keep the files asked about from being checked to the end, so they are told as well.
    let concerns = |it: &Diagnostic| {
        it.severity == Severity::Error || it.labels.is_empty() || it.labels.iter().any(|label| asked.about(label.span))
    };
    let found: Vec<Diagnostic> = found.into_iter().filter(concerns).collect();
    let written = match args.format {
        FindingFormat::Human => {
            shell.report(&found, &sources);
            let summary = plain(&shell.words().say(summary(&found, asked.count(&sources))));
            if found.is_empty() {
                shell.print(&format!("{summary}\n"));
            } else {
                shell.remark(&summary);
            }
            Status::Ok
        }
        FindingFormat::Json => shell.print_json(&findings(&found, &sources, &shell.words())),
        FindingFormat::Sarif => shell.print_json(&sarif(&found, &sources, &shell.words())),
    };
    let least = if args.deny.is_some() { Severity::Warning } else { Severity::Error };
    let status = if found.iter().any(|it| it.severity >= least) { Status::Findings } else { Status::Ok };
    status.max(written).max(fixed)
}

/// Shows what mending changes, and writes it unless that is only tried; the status is 1 where it is and there is something.
///
/// # Errors
///
/// The status to end with where it cannot be written; then nothing is.
fn fix(mended: &[Mended], only_tried: bool, shell: &mut Shell) -> Result<Status, Status> {
    for Mended { name, old, new, .. } in mended {
        let shown = TextDiff::from_lines(old, new).unified_diff().header(name, name).to_string();
        shell.print(&shown);
    }
    if only_tried {
        return Ok(if mended.is_empty() { Status::Ok } else { Status::Findings });
    }
    let files = mended.iter().map(|it| (it.path.as_path(), it.old.as_str(), it.new.as_str()));
    output::rewrite(files).map_err(|fault| shell.reject(&[fault]))?;
    Ok(Status::Ok)
}

/// `2 errors and 1 warning in 12 files`
fn summary(found: &[Diagnostic], files: usize) -> Message {
    let of = |severity: Severity| Some(found.iter().filter(|it| it.severity == severity).count()).filter(|it| *it > 0);
    let counts = [
        of(Severity::Error).map(|errors| message!("finding-errors", errors: count(errors))),
        of(Severity::Warning).map(|warnings| message!("finding-warnings", warnings: count(warnings))),
        of(Severity::Advice).map(|remarks| message!("finding-remarks", remarks: count(remarks))),
    ];
    if found.is_empty() {
        message!("finding-none-in-files", files: count(files))
    } else {
        message!("finding-counts-in-files", counts: messages(counts.into_iter().flatten()), files: count(files))
    }
}
