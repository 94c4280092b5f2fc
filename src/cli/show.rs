//! `reglament show`: to come.

use super::shell::Shell;
use super::status::Status;

/// To come
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs the command.
pub fn run(_args: &Args, _shell: &mut Shell) -> Status {
    Status::Fault
}
