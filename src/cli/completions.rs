//! `reglament completions`: what a shell needs to complete the command line, and pages for `man`.

use super::help::completed_line;
use super::language::spoken;
use super::output::{make_folder, write_file};
use super::shell::Shell;
use super::status::Status;
use super::suggest::words;
use clap::Command;
use clap_complete::CompleteEnv;
use clap_complete::env::Shells;
use clap_mangen::Man;
use std::path::{Path, PathBuf};

/// The variable through which the script of a shell asks.
const VARIABLE: &str = "REGLAMENT_COMPLETE";
/// Write the completions of a shell to standard output, or pages for man
///
/// The shell asks the program each time, so that it offers the services, regimes and readings of the rule folder. Examples: `source <(reglament completions bash)`, `reglament completions --man ~/.local/share/man/man1`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The shell
    #[arg(value_enum, required_unless_present = "man")]
    shell: Option<clap_complete::Shell>,
    /// Write a page for man of each command into this folder
    #[arg(long, value_name = "DIR", conflicts_with = "shell")]
    man: Option<PathBuf>,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    if let Some(folder) = &args.man {
        let line = completed_line(shell.page().language);
        let written = make_folder(folder).and_then(|()| pages(&line, folder));
        return written.map_or_else(|fault| shell.reject(&[fault]), |()| Status::Ok);
    }
    let Some(script) = args.shell.and_then(|it| script(&it.to_string())) else { return Status::Fault };
    shell.print_bytes(&script);
    Status::Ok
}

/// Answers the script of a shell; whether it was one that asked.
pub(super) fn answered() -> bool {
    let line = || completed_line(spoken(words()));
    let folder = std::env::current_dir().ok();
    CompleteEnv::with_factory(line).var(VARIABLE).try_complete(std::env::args_os(), folder.as_deref()).unwrap_or(true)
}

/// The script of a shell; none where it is not known.
fn script(shell: &str) -> Option<Vec<u8>> {
    let mut script = Vec::new();
    let completer = Shells::builtins().completer(shell)?.write_registration(
        VARIABLE,
        "reglament",
        "reglament",
        "reglament",
        &mut script,
    );
    completer.ok().map(|()| script)
}

/// Writes the page of a command and those of its commands.
fn pages(command: &Command, folder: &Path) -> Result<(), super::fault::InputFault> {
    let page = Man::new(command.clone());
    let (name, mut text) = (page.get_filename(), Vec::new());
    if page.render(&mut text).is_ok() {
        write_file(&folder.join(name), &text)?;
    }
    command.get_subcommands().filter(|it| !it.is_hide_set()).try_for_each(|it| pages(it, folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shell_has_its_script() {
        for shell in <clap_complete::Shell as clap::ValueEnum>::value_variants() {
            let script = script(&shell.to_string()).map(|it| String::from_utf8(it).unwrap());
            assert!(script.is_some_and(|it| it.contains(VARIABLE)), "{shell}");
        }
    }
}
