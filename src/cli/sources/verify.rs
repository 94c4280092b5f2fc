//! `reglament sources verify`: whether rules say what the official texts say.

use super::indexes::{fewer, held};
use crate::cli::format::FindingFormat;
use crate::cli::shell::Shell;
use crate::cli::status::Status;
use crate::diagnostic::Diagnostic;
use crate::evidence::{Inquiry, Rules, Texts, verify};
use crate::localisation::plain;
use crate::message;
use crate::message::Message;
use crate::official::Index;
use crate::render::finding_json::findings;
use crate::render::sarif::sarif;
use std::path::PathBuf;

/// Hold every citation and every figure of the rules against the official texts
///
/// Each citation has to exist in every language version that it means, each figure has to stand where it is cited, with
/// the same unit, and each figure that stands there has to be carried by a rule. The status is 1 when there are findings.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A further index, in the place of the one of the same act and language in the rule folder
    #[arg(long, value_name = "FILE")]
    index: Vec<PathBuf>,
    /// How findings are written: for people to standard error, for programs to standard output
    #[arg(long, value_enum, default_value_t = FindingFormat::Human)]
    format: FindingFormat,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let held = match held(&args.index, shell) {
        Ok(held) => held,
        Err(status) => return status,
    };
    let texts = Texts::new(&held.indexes);
    let inquiry = Inquiry::new(&held.rules, &texts);
    let mut found: Vec<Diagnostic> = verify(&inquiry).iter().map(Diagnostic::from).collect();
    found.extend(fewer(&held.indexes));
    found.sort_by_key(|it| it.labels.first().map(|label| label.span));
    let words = shell.words_of(Some(&held.law));
    let written = match args.format {
        FindingFormat::Human => {
            shell.report_in(&found, &held.sources, &words);
            for it in held.indexes.iter().filter(|it| !it.doubtful.is_empty()) {
                shell.remark(&plain(&words.say(doubtful(it))));
            }
            let summary = plain(&words.say(summary(found.len(), &held.rules, &held.indexes)));
            if found.is_empty() {
                shell.print(&(summary + "\n"));
            } else {
                shell.remark(&summary);
            }
            Status::Ok
        }
        FindingFormat::Json => shell.print_json(&findings(&found, &held.sources, &words)),
        FindingFormat::Sarif => shell.print_json(&sarif(&found, &held.sources, &words)),
    };
    let status = if found.is_empty() { Status::Ok } else { Status::Findings };
    status.max(written)
}

/// What is to be kept in mind of an index whose text has lines that could not be read for certain.
fn doubtful(index: &Index) -> Message {
    message!(
        "sources-doubtful",
        act: id(&index.act),
        language: choice(index.language.to_string()),
        lines: count(index.doubtful.len()),
    )
}

/// `no findings: 1200 citations of 900 statements against 6 texts`
fn summary(found: usize, rules: &Rules, indexes: &[Index]) -> Message {
    let own = || rules.claims.iter().filter(|it| !it.inherited);
    message!(
        "sources-verified",
        found: count(found),
        citations: count(own().map(|it| it.clauses.len()).sum()),
        statements: count(own().count()),
        texts: count(indexes.len()),
    )
}
