//! `reglament recheck`: a certificate held against the rules, by brute force.

use super::format::Format;
use super::input::rule_text;
use super::progress::Progress;
use super::scope::fixed;
use super::shell::{Rules, Shell};
use super::status::Status;
use crate::certificate::Certificate;
use crate::diagnostic::Diagnostic;
use crate::localisation::Localizer;
use crate::message;
use crate::recheck::{recheck, recheck_schema};
use crate::render::recheck::recheck as text;
use crate::span::Sources;
use std::path::{Path, PathBuf};

/// Verify a certificate of `explore` by running every case on every day
///
/// The status is 1 when a result is not as the certificate claims.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The certificate, `-` for standard input
    #[arg(value_name = "FILE", required_unless_present = "schema")]
    file: Option<PathBuf>,
    /// Look only at cases in which a fact has this value, such as `sample_required=yes`; classes are then not counted
    #[arg(long, value_name = "FACT=VALUE")]
    fix: Vec<String>,
    /// How the result is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the JSON Schema of the result, and do nothing else
    #[arg(long, conflicts_with = "file")]
    schema: bool,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let Some(path) = &args.file else { return shell.print_json(&recheck_schema()) };
    checked(path, args, shell).unwrap_or_else(|status| status)
}

fn checked(path: &Path, args: &Args, shell: &mut Shell) -> Result<Status, Status> {
    let reject = |findings: &[Diagnostic], shell: &Shell| {
        shell.report(findings, &Sources::default());
        Status::BadInput
    };
    let untitled = Localizer::without_titles(shell.page().language);
    let certificate = rule_text(path).map_err(|fault| shell.reject(&[fault]))?;
    let certificate = Certificate::read(&certificate).map_err(|fault| {
        let finding = Diagnostic::error("regl::certificate::unreadable", &fault);
        reject(&[finding.help(message!("recheck-help-anew"))], shell)
    })?;
    let Rules { sources, law, prints: files, .. } = shell.sound_law(true)?;
    let regimes = [certificate.claims.old.clone(), certificate.claims.new.clone()];
    shell.unbarred(&law.severed().whole(&law, &regimes), &sources)?;
    let fixed = fixed(&law, &args.fix).map_err(|findings| reject(&findings, shell))?;
    let progress = Progress::new(certificate.claims.procedures.len(), untitled.sentence(message!("recheck-progress")));
    let found = recheck(&law, &files, &certificate, &fixed, &|| progress.step());
    progress.end();
    let words = Localizer::new(shell.page().language, &*law);
    let mut found = found.map_err(|it| {
        let finding = Diagnostic::error("regl::certificate::unfit", &it);
        reject(&[finding.help(it.help())], shell)
    })?;
    let written = match args.format {
        Format::Json => {
            found.put_in_words(&words);
            shell.print_json(&found)
        }
        Format::Text => {
            let page = shell.page();
            shell.print(&text(&found, &certificate, &law, &page));
            Status::Ok
        }
    };
    Ok(written.max(if found.agrees { Status::Ok } else { Status::Findings }))
}
