//! `reglament sources`: the official texts behind the rules.
//!
//! One file for each subcommand. [`indexes`] has what those share that hold rules against texts.

mod changed;
mod contradictions;
mod coverage;
mod declarations;
mod index;
mod indexes;
mod verify;

use super::shell::Shell;
use super::status::Status;
use clap::Subcommand;

/// Hold the rules against the official texts
///
/// An index holds what stands where in an official text, without its words. Indexes lie beside the rule files.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Index(index::Args),
    Verify(verify::Args),
    Coverage(coverage::Args),
    Contradictions(contradictions::Args),
    Changed(changed::Args),
}

impl Args {
    /// The words by which the command is run.
    pub(super) fn name(&self) -> &'static str {
        match &self.command {
            Command::Index(_) => "sources index",
            Command::Verify(_) => "sources verify",
            Command::Coverage(_) => "sources coverage",
            Command::Contradictions(_) => "sources contradictions",
            Command::Changed(_) => "sources changed",
        }
    }
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    match &args.command {
        Command::Index(args) => index::run(args, shell),
        Command::Verify(args) => verify::run(args, shell),
        Command::Coverage(args) => coverage::run(args, shell),
        Command::Contradictions(args) => contradictions::run(args, shell),
        Command::Changed(args) => changed::run(args, shell),
    }
}
