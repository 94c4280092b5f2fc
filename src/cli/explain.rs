//! `reglament explain`: what a code of a finding means, an example that has it, and how to mend it.

use super::fault::InputFault;
use super::shell::Shell;
use super::status::Status;
use crate::manual::{Meant, entry, meant};
use crate::render::manual::{all_told, told};

/// Tell what a code of a finding means, with an example, and how to mend it
///
/// Without a code all of them are listed.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The code as findings have it, such as `regl::syntax::unit`; its end is enough where that is clear
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

/// The most codes that are named where none fits.
const MOST_LIKE: usize = 5;

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let page = shell.page();
    let Some(wanted) = &args.code else {
        shell.print(&all_told(&page));
        return Status::Ok;
    };
    let like = match meant(wanted, MOST_LIKE) {
        Meant::One(code) => match entry(code, page.language) {
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
