//! `reglament sources coverage`: what of the official texts rules carry.

use super::indexes::held;
use crate::cli::TitleLanguage;
use crate::cli::fault::InputFault;
use crate::cli::shell::Shell;
use crate::cli::status::Status;
use crate::evidence::{Chosen, Inquiry, Texts, coverage};
use crate::render::coverage_html::coverage_html;
use crate::render::coverage_json::{coverage_json, coverage_schema};
use crate::render::coverage_text::coverage_text;
use crate::syntax::tree::Language;
use std::path::PathBuf;

/// Count what of the official texts rules carry, waive or leave out
///
/// Counted are periods, minutes, percents, fees, grounds for refusal, documents required, steps and duties, each where
/// it stands and in each language version. The status is 1 when something is missing, or when an index has become
/// smaller.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only this act
    #[arg(long, value_name = "ID")]
    act: Vec<String>,
    /// A further index, in the place of the one of the same act and language in the rule folder
    #[arg(long, value_name = "FILE")]
    index: Vec<PathBuf>,
    /// Only texts in this language
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    text_lang: Option<TitleLanguage>,
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
        return shell.print_json(&coverage_schema());
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
    let chosen = Chosen { acts: args.act.clone(), languages: args.text_lang.into_iter().map(Language::from).collect() };
    let counted = coverage(&Inquiry::new(&held.rules, &texts), &chosen);
    let words = shell.words_of(Some(&held.law));
    let written = match args.format {
        Format::Text => {
            shell.print(&coverage_text(&counted, &shell.page(), &words));
            Status::Ok
        }
        Format::Json => shell.print_json(&coverage_json(&counted, &words)),
        Format::Html => {
            shell.print(&coverage_html(&counted, &words));
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
