//! `reglament sources index`: the index of an official text.

use super::indexes::{fewer, one_index};
use crate::cli::TitleLanguage;
use crate::cli::gather::Gathered;
use crate::cli::input::{official_bytes, shown};
use crate::cli::output::Made;
use crate::cli::shell::Shell;
use crate::cli::status::Status;
use crate::diagnostic::Diagnostic;
use crate::localisation::plain;
use crate::message;
use crate::message::{Argument, Message};
use crate::official::{Index, ReadFault, Remark, Wanted, decode, index_schema};
use crate::span::Sources;
use crate::syntax::tree::Language;
use std::path::PathBuf;

/// Index an official text: what stands where in it, with fingerprints and figures, without its words
///
/// The text is read as legal databases give it: lines broken anywhere, letter-spaced words, links moved to the end of a
/// line, several languages one after the other. What could not be placed is listed.
#[derive(Debug, clap::Args)]
#[command(override_usage = "reglament sources index [OPTIONS] TEXT... --act ID --text-lang LANGUAGE")]
pub struct Args {
    /// Files with the text, in order; `-` for standard input
    #[arg(value_name = "TEXT", required_unless_present = "schema")]
    texts: Vec<PathBuf>,
    /// The id of the act, as rule files name it
    #[arg(long, value_name = "ID", required_unless_present = "schema")]
    act: Option<String>,
    /// The language of the text; without it that of --lang
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    text_lang: Option<TitleLanguage>,
    /// Write the index to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Take it that the text has less than the index in its place, or beside the rule files: that an amendment took
    /// figures or items out
    #[arg(long)]
    fewer: bool,
    /// Write the JSON Schema of indexes, and do nothing else
    #[arg(long, conflicts_with_all = ["texts", "act", "text_lang", "output", "fewer"])]
    schema: bool,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let Some(act) = &args.act else { return shell.print_json(&index_schema()) };
    let text = match text(args) {
        Ok(text) => text,
        Err(finding) => return refuse(shell, *finding),
    };
    let Some(language) = args.text_lang.map(Language::from).or_else(|| shell.language()) else {
        let finding = Diagnostic::error("regl::source::language", message!("index-no-language"))
            .help(message!("index-help-no-language"));
        return refuse(shell, finding);
    };
    let number = number(act, shell);
    let index = match Index::of(&text, Wanted { act, language, number: number.as_deref() }) {
        Ok(index) => index,
        Err(fault) => return refuse(shell, diagnostic(&names(args), &fault)),
    };
    let index = match earlier(&index, args, shell).filter(|_| !args.fewer) {
        Some(earlier) => index.after(&earlier),
        None => index,
    };
    let status = shell.put(Made::Json(index.to_json()), args.output.as_deref());
    if status != Status::Ok {
        return status;
    }
    tell(&index, args, shell);
    let fewer = fewer(std::slice::from_ref(&index));
    shell.report(&fewer, &Sources::default());
    if fewer.is_empty() { Status::Ok } else { Status::Findings }
}

/// The index whose place a new one takes: that in the file it is written to, else the one beside the rule files.
fn earlier(index: &Index, args: &Args, shell: &Shell) -> Option<Index> {
    let same = |it: &Index| (&it.act, it.language) == (&index.act, index.language);
    let written = args.output.as_deref().filter(|it| it.is_file()).and_then(|it| one_index(it).ok());
    written.filter(same).or_else(|| {
        let beside = Gathered::whole(shell.regs()).ok()?;
        let here = format!("{}/index.{}.json", index.act, index.language);
        let text = beside.indexes().iter().find(|it| it.name == here || it.name.ends_with(&format!("/{here}")))?;
        Index::from_json(&text.text).ok().filter(same)
    })
}

fn refuse(shell: &Shell, finding: Diagnostic) -> Status {
    shell.report(&[finding], &Sources::default());
    Status::BadInput
}

fn names(args: &Args) -> String {
    args.texts.iter().map(|it| shown(it)).collect::<Vec<_>>().join(", ")
}

/// The texts, one after the other.
fn text(args: &Args) -> Result<String, Box<Diagnostic>> {
    let mut text = String::new();
    for path in &args.texts {
        let bytes = official_bytes(path).map_err(|fault| Box::new(Diagnostic::from(&fault)))?;
        let decoded = decode(&bytes).map_err(|fault| Box::new(diagnostic(&shown(path), &fault.into())))?;
        text.push_str(&decoded);
        if !text.ends_with('\n') {
            text.push('\n');
        }
    }
    Ok(text)
}

fn diagnostic(name: &str, fault: &ReadFault) -> Diagnostic {
    let message = message!("index-unreadable", file: id(name), fault: message(fault));
    Diagnostic::error("regl::source::text", message).help(fault.help())
}

/// The number of an act: as rule files give it, else from its id, which names kind, number and year.
fn number(act: &str, shell: &Shell) -> Option<String> {
    let known = shell.rules_if_any().and_then(|rules| rules.law.acts.get(act).and_then(|it| it.number.clone()));
    known.or_else(|| {
        let parts: Vec<&str> = act.split('-').collect();
        match parts.as_slice() {
            [.., number, year] if year.len() == 4 && number.parse::<u32>().is_ok() => Some((*number).to_owned()),
            _ => None,
        }
    })
}

/// Says what was found, and what was not.
fn tell(index: &Index, args: &Args, shell: &Shell) {
    let words = shell.words();
    let permille = index.unplaced_permille();
    let tell = |message: Message| shell.remark(&plain(&words.say(message)));
    tell(message!(
        "index-made",
        act: id(&index.act),
        language: choice(index.language.to_string()),
        counts: message(&index.counted()),
        unplaced: count(index.unplaced.len()),
        lines: count(usize::try_from(index.lines).unwrap_or(usize::MAX)),
        whole: count(permille / 10),
        tenths: count(permille % 10),
    ));
    if permille >= 100 {
        tell(message!("index-partly-understood"));
    }
    let file = names(args);
    let remark = |it: &Remark| message!("index-remark-in-file", file: id(&file), remark: message(it));
    index.unplaced.iter().for_each(|it| tell(remark(it)));
    if !index.doubtful.is_empty() {
        tell(message!("index-doubtful"));
    }
    index.doubtful.iter().for_each(|it| tell(remark(it)));
    if !index.missing.is_empty() {
        let places = index.missing.iter().cloned().map(Argument::place);
        tell(message!("index-skips", places: list(places)));
    }
}
