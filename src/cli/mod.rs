//! The command line: the only room with files and printing.
//!
//! Comes in: the words of the command line, the files they name, standard input. Goes out: results on standard output,
//! findings on standard error, and a [`Status`]. Guaranteed: bad input of any kind ends in findings and status 2, with
//! nothing on standard output but, of several cases, what those come to that can be run; the same input gives the same
//! bytes.
//!
//! One file for each subcommand, with its arguments and what it does. [`shell`] has what they share: options, streams,
//! the law. [`folder`] finds and reads the rule folder, [`gather`] adds the files that a command is given, [`cases`]
//! picks cases.

mod answers;
mod assume;
mod audit;
mod barred;
mod batch;
mod cases;
mod check;
mod compare;
mod completions;
mod diff;
mod diff_subject;
mod due;
mod explain;
mod explore;
mod fault;
mod findings;
mod fmt;
mod folder;
mod format;
mod gather;
mod help;
mod input;
mod language;
mod list;
mod lookup;
mod lsp;
mod mend;
mod new;
mod output;
mod progress;
mod recheck;
mod run;
mod scaffold;
mod scope;
mod sensitivity;
mod shell;
mod show;
mod simulate;
mod sources;
mod status;
mod suggest;
mod test;
mod transition;
mod usage;

pub use cases::Overrides;
pub use fault::{InputFault, Most};
pub use help::{command_line, option_words};
pub use lsp::serve;
pub use shell::{Rules, Shell};
pub use status::Status;
pub use usage::UsageFault;

use crate::render::printable::printable;
use crate::syntax::tree::Language;
use clap::{Parser, Subcommand, ValueEnum};
use language::spoken;
use shell::coloured;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;
use usage::{Refusal, refusal};

/// Regulations as rules: check them, read them, run cases by them
#[derive(Debug, Parser)]
#[command(name = "reglament", version, propagate_version = true, disable_help_subcommand = true)]
pub struct CommandLine {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Command,
}

/// Options of all commands.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The rule folder; without it the nearest folder `regs` from here upwards, else the rule files of the program
    #[arg(long, global = true, value_name = "DIR")]
    regs: Option<PathBuf>,
    /// Colours: on terminals unless NO_COLOR is set, always, or never
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Colour::Auto)]
    color: Colour,
    /// The language: of words and titles, without it that of the environment, else English; of an official text
    #[arg(long, global = true, value_enum, value_name = "LANGUAGE")]
    lang: Option<TitleLanguage>,
}

/// When there are colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Colour {
    /// On terminals, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The language of titles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TitleLanguage {
    /// English
    En,
    /// Russian
    Ru,
    /// Kazakh
    Kk,
}

impl From<TitleLanguage> for Language {
    fn from(language: TitleLanguage) -> Self {
        match language {
            TitleLanguage::En => Language::En,
            TitleLanguage::Ru => Language::Ru,
            TitleLanguage::Kk => Language::Kk,
        }
    }
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Args),
    Fmt(fmt::Args),
    List(list::Args),
    Show(show::Args),
    Run(run::Args),
    Batch(batch::Args),
    Test(test::Args),
    Simulate(simulate::Args),
    Audit(audit::Args),
    Due(due::Args),
    Diff(diff::Args),
    Compare(compare::Args),
    Transition(transition::Args),
    Sources(sources::Args),
    Explore(explore::Args),
    Recheck(recheck::Args),
    Sensitivity(sensitivity::Args),
    Findings(findings::Args),
    Explain(explain::Args),
    New(new::Args),
    Lsp(lsp::Args),
    Completions(completions::Args),
}

impl Command {
    /// The words by which it is run.
    fn name(&self) -> &'static str {
        match self {
            Command::Check(_) => "check",
            Command::Fmt(_) => "fmt",
            Command::List(_) => "list",
            Command::Show(_) => "show",
            Command::Run(_) => "run",
            Command::Batch(_) => "batch",
            Command::Test(_) => "test",
            Command::Simulate(_) => "simulate",
            Command::Audit(_) => "audit",
            Command::Due(_) => "due",
            Command::Diff(_) => "diff",
            Command::Compare(_) => "compare",
            Command::Transition(_) => "transition",
            Command::Sources(args) => args.name(),
            Command::Explore(_) => "explore",
            Command::Recheck(_) => "recheck",
            Command::Sensitivity(_) => "sensitivity",
            Command::Findings(_) => "findings",
            Command::Explain(_) => "explain",
            Command::New(args) => args.name(),
            Command::Lsp(_) => "lsp",
            Command::Completions(_) => "completions",
        }
    }
}

/// Runs the program by the words of its command line.
#[must_use]
pub fn main() -> ExitCode {
    if completions::answered() {
        return Status::Ok.into();
    }
    let line = match CommandLine::try_parse() {
        Ok(line) => line,
        Err(error) => return refused(&error).into(),
    };
    let mut shell = Shell::new(&line.options, line.command.name());
    // A panic is a fault of the program, which has been told by then.
    let run = AssertUnwindSafe(|| run(&line.command, &mut shell));
    let status = catch_unwind(run).unwrap_or(Status::Fault);
    shell.end(status).into()
}

/// Tells why the command line is not understood. Help and version are results, and go where results go; that nobody
/// reads them is no fault.
fn refused(error: &clap::Error) -> Status {
    // Read again as text, so that what was typed is told as such, whatever a terminal would make of it, and in the
    // language of whoever typed it.
    let words = || std::env::args_os().map(|word| printable(&word.to_string_lossy()).into_owned());
    match refusal(words(), spoken(words()), coloured(Colour::Auto)) {
        Some(Refusal::Fault(text)) => {
            let _ = io::stderr().lock().write_all(text.as_bytes());
        }
        Some(Refusal::Written(worded)) => {
            let _ = worded.print();
        }
        None => {
            let _ = error.print();
        }
    }
    if error.use_stderr() { Status::BadInput } else { Status::Ok }
}

fn run(command: &Command, shell: &mut Shell) -> Status {
    match command {
        Command::Check(args) => check::run(args, shell),
        Command::Fmt(args) => fmt::run(args, shell),
        Command::List(args) => list::run(args, shell),
        Command::Show(args) => show::run(args, shell),
        Command::Run(args) => run::run(args, shell),
        Command::Batch(args) => batch::run(args, shell),
        Command::Test(args) => test::run(args, shell),
        Command::Simulate(args) => simulate::run(args, shell),
        Command::Audit(args) => audit::run(args, shell),
        Command::Due(args) => due::run(args, shell),
        Command::Diff(args) => diff::run(args, shell),
        Command::Compare(args) => compare::run(args, shell),
        Command::Transition(args) => transition::run(args, shell),
        Command::Sources(args) => sources::run(args, shell),
        Command::Explore(args) => explore::run(args, shell),
        Command::Recheck(args) => recheck::run(args, shell),
        Command::Sensitivity(args) => sensitivity::run(args, shell),
        Command::New(args) => new::run(args, shell),
        Command::Lsp(args) => lsp::run(args, shell),
        Command::Findings(args) => findings::run(args, shell),
        Command::Explain(args) => explain::run(args, shell),
        Command::Completions(args) => completions::run(args, shell),
    }
}
