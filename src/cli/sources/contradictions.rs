//! `reglament sources contradictions`: where official texts contradict each other or themselves.

use super::declarations::declarations;
use super::indexes::{fewer, indexes};
use crate::cli::format::FindingFormat;
use crate::cli::gather::Gathered;
use crate::cli::shell::Shell;
use crate::cli::status::Status;
use crate::contradiction::{contradictions, matched};
use crate::official::Index;
use crate::render::contradiction::{
    contradiction_json, contradiction_sarif, contradiction_text, report, report_schema,
};
use crate::span::Sources;
use std::path::PathBuf;

/// Find where official texts contradict each other or themselves, by their figures, numbers and references
///
/// Only indexes are looked at: language versions of one place, sections of one document, a standard and the regulation
/// that rests on it, references, numbering. The conflicts that rule files declare are then held against what was found.
/// The status is 1 when there are contradictions.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Indexes of the texts; those beside the rule files where none is named
    #[arg(value_name = "INDEX")]
    texts: Vec<PathBuf>,
    /// A further index, in the place of the one of the same act and language beside the rule files
    #[arg(long, value_name = "FILE")]
    index: Vec<PathBuf>,
    /// Show only contradictions that the rule files declare
    #[arg(long, conflicts_with = "undeclared")]
    declared: bool,
    /// Show only contradictions that the rule files do not declare
    #[arg(long)]
    undeclared: bool,
    /// How contradictions are written
    #[arg(long, value_enum, default_value_t = FindingFormat::Human)]
    format: FindingFormat,
    /// Write the JSON Schema of the report, and do nothing else
    #[arg(long, conflicts_with_all = ["texts", "index"])]
    schema: bool,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    if args.schema {
        return shell.print_json(&report_schema());
    }
    let texts = match texts(args, shell) {
        Ok(texts) => texts,
        Err(status) => return status,
    };
    shell.report(&fewer(&texts), &Sources::default());
    let mut found = contradictions(&texts);
    // Rule files with errors keep nobody from looking at the texts.
    let rules = shell.rules_if_any();
    let declared = rules.as_ref().map(|rules| declarations(&rules.law)).unwrap_or_default();
    let words = shell.words_of(rules.as_ref().map(|it| &*it.law));
    let mut all = matched(&found, &declared, &texts);
    if args.declared || args.undeclared {
        let mut is_shown =
            all.declared_by.iter().map(|it| it.is_empty() != args.declared).collect::<Vec<_>>().into_iter();
        found.retain(|_| is_shown.next().unwrap_or(true));
        all.declared_by.retain(|it| it.is_empty() != args.declared);
    }
    let report = report(&found, &declared, &all.declared_by, &all.conflicts);
    let written = match args.format {
        FindingFormat::Human => {
            shell.print(&contradiction_text(&report, shell.page(), &words));
            Status::Ok
        }
        FindingFormat::Json => shell.print_json(&contradiction_json(&report, &words)),
        FindingFormat::Sarif => shell.print_json(&contradiction_sarif(&report, &words)),
    };
    let status = if found.is_empty() { Status::Ok } else { Status::Findings };
    status.max(written)
}

/// The indexes that are asked for.
fn texts(args: &Args, shell: &Shell) -> Result<Vec<Index>, Status> {
    let gathered = if args.texts.is_empty() {
        Gathered::whole(shell.regs()).map_err(|faults| shell.reject(&faults))?
    } else {
        Gathered::default()
    };
    let named: Vec<PathBuf> = args.texts.iter().chain(&args.index).cloned().collect();
    indexes(gathered.indexes(), &named).map_err(|findings| {
        shell.report(&findings, &Sources::default());
        Status::BadInput
    })
}
