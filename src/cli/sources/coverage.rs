//! `reglament sources coverage`: what of the official texts rules carry.

use super::indexes::held;
use crate::cli::fault::InputFault;
use crate::cli::shell::Shell;
use crate::cli::status::Status;
use crate::evidence::{Chosen, Coverage, Inquiry, Texts, coverage};
use crate::render::coverage_html::coverage_html;
use crate::render::coverage_text::coverage_text;
use schemars::schema_for;
use std::path::PathBuf;

/// Count what of the official texts rules carry, waive or leave out
///
/// Counted are periods, minutes, percents, fees, grounds for refusal, documents required, steps and duties, each where
/// it stands and in each language version. With --lang only the texts in that language are. The status is 1 when
/// something is missing, or when an index has become smaller.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only this act
    #[arg(long, value_name = "ID")]
    act: Vec<String>,
    /// A further index, in the place of the one of the same act and language in the rule folder
    #[arg(long, value_name = "FILE")]
    index: Vec<PathBuf>,
    /// How the count is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the JSON Schema of the count, and do nothing else
    #[arg(long)]
    schema: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Tables and lists
    Text,
    /// JSON
    Json,
    /// One page of HTML that needs no other file
    Html,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    if args.schema {
        return shell.print_json(&schema_for!(Coverage));
    }
    let held = match held(&args.index, shell) {
        Ok(held) => held,
        Err(status) => return status,
    };
    let texts = Texts::new(&held.indexes);
    let known: Vec<String> = texts.iter().map(|(_, it)| it.index().act.clone()).collect();
    let unknown: Vec<InputFault> =
        args.act.iter().filter(|it| !known.contains(it)).map(|it| not_known(it, &known)).collect();
    if !unknown.is_empty() {
        return shell.reject(&unknown);
    }
    let chosen = Chosen { acts: args.act.clone(), languages: shell.language().into_iter().collect() };
    let counted = coverage(&Inquiry::new(&held.rules, &texts), &chosen);
    let written = match args.format {
        Format::Text => {
            shell.print(&coverage_text(&counted, &shell.page()));
            Status::Ok
        }
        Format::Json => shell.print_json(&counted),
        Format::Html => {
            shell.print(&coverage_html(&counted));
            Status::Ok
        }
    };
    let whole = counted.total.missing == 0 && counted.texts.iter().all(|it| it.before.is_none());
    let status = if whole { Status::Ok } else { Status::Findings };
    status.max(written)
}

fn not_known(act: &str, known: &[String]) -> InputFault {
    let mut known = known.to_vec();
    known.dedup();
    InputFault::NoIndex { act: act.to_owned(), known }
}
