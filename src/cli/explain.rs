//! `reglament explain`: what a code of a finding means, an example that has it, and how to mend it.

use super::fault::InputFault;
use super::format::Format;
use super::shell::Shell;
use super::status::Status;
use crate::manual::{Meant, entries, entry, meant};
use crate::render::manual::{PublishedEntry, all_told, told};

/// Tell what a code of a finding means, with an example, and how to mend it
///
/// Without a code all of them are listed.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The code as findings have it, such as `regl::syntax::unit`; its end is enough where that is clear
    #[arg(value_name = "CODE")]
    code: Option<String>,
    /// How it is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// The most codes that are named where none fits.
const MOST_LIKE: usize = 5;

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let page = shell.page();
    let Some(wanted) = &args.code else {
        return match args.format {
            Format::Text => {
                shell.print(&all_told(&page));
                Status::Ok
            }
            Format::Json => {
                let all: Vec<PublishedEntry> = entries(page.language).iter().map(PublishedEntry::of).collect();
                shell.print_json(&all)
            }
        };
    };
    let like = match meant(wanted, MOST_LIKE) {
        Meant::One(code) => match entry(code, page.language) {
            Some(entry) if args.format == Format::Json => return shell.print_json(&PublishedEntry::of(entry)),
            Some(entry) => {
                shell.print(&told(entry, &page));
                return Status::Ok;
            }
            None => Vec::new(),
        },
        Meant::Several(like) | Meant::Like(like) => like,
    };
    let like = like.into_iter().map(ToOwned::to_owned).collect();
    shell.reject(&[InputFault::UnknownCode { code: wanted.clone(), like }])
}
