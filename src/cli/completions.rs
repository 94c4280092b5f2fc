//! `reglament completions`: what a shell needs to complete the command line.

use super::CommandLine;
use super::shell::Shell;
use super::status::Status;
use clap::CommandFactory;

/// Write the completions of a shell to standard output
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: clap_complete::Shell,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut CommandLine::command(), "reglament", &mut script);
    shell.print_bytes(&script);
    Status::Ok
}
