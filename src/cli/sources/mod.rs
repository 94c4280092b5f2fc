//! `reglament sources`: the official texts behind the rules.
//!
//! One file for each subcommand.

mod index;

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
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    match &args.command {
        Command::Index(args) => index::run(args, shell),
    }
}
