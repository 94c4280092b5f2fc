//! `reglament completions`: what a shell needs to complete the command line.

use super::help::completed_line;
use super::shell::Shell;
use super::status::Status;

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
    let mut line = completed_line(shell.page().language);
    clap_complete::generate(args.shell, &mut line, "reglament", &mut script);
    shell.print_bytes(&script);
    Status::Ok
}
