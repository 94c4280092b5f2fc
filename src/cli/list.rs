//! `reglament list`: what the rule folder holds.

use super::barred::findings;
use super::format::Format;
use super::shell::Shell;
use super::status::Status;
use crate::localisation::Localizer;
use crate::render::overview::{Overview, overview_schema};
use crate::render::overview_text::overview_text;

/// List acts, regimes with their time in force, services, procedures, assumptions, conflicts and cases
///
/// What rests on an error is left out and named, and the status is 2.
/// Examples: `reglament list`, `reglament list --format json`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How the list is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the JSON Schema of the list, and do nothing else
    #[arg(long)]
    schema: bool,
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    if args.schema {
        return shell.print_json(&overview_schema());
    }
    let rules = match shell.sound_rules() {
        Ok(rules) => rules,
        Err(status) => return status,
    };
    let page = shell.page();
    let words = Localizer::new(page.language, &*rules.law);
    let overview = Overview::from_law(&rules.law, &words);
    let written = match args.format {
        Format::Json => shell.print_json(&overview),
        Format::Text => {
            shell.print(&overview_text(&overview, &words, &page));
            Status::Ok
        }
    };
    shell.report(&findings(&rules.law.severed().all(&rules.law)), &rules.sources);
    written.max(if rules.whole { Status::Ok } else { Status::BadInput })
}
