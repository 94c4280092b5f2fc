//! What shells offer while one types a command line: options, values, files, and ids of the rule folder.
//!
//! The script of a shell asks the program anew each time, through an environment variable, so that it offers the ids that the
//! folder has by then. Which ids fit an argument is told by the name of its value in the usage.

use super::gather::Gathered;
use crate::manual::entries;
use crate::model::{Named, Use, uses};
use crate::syntax::tree::{Item, Language};
use clap::{Command, ValueHint};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, PathCompleter, ValueCompleter};
use std::ffi::OsStr;
use std::path::PathBuf;

/// The option that names the rule folder.
const REGS: &str = "--regs";

/// A command whose arguments offer what fits the names of their values.
pub(super) fn suggesting(command: Command) -> Command {
    let command = command.mut_args(|arg| {
        let fits: Vec<Kind> = match arg.get_value_names() {
            Some(names) if arg.get_action().takes_values() => {
                KINDS.iter().filter(|it| names.iter().any(|name| it.fits(name))).copied().collect()
            }
            _ => Vec::new(),
        };
        if fits.is_empty() {
            return arg;
        }
        let files = fits.contains(&Kind::Case);
        arg.value_hint(if files { ValueHint::AnyPath } else { ValueHint::Other })
            .add(ArgValueCompleter::new(Fitting(fits)))
    });
    command.mut_subcommands(suggesting)
}

/// What an argument takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Regime,
    Service,
    Procedure,
    Pace,
    Choice,
    Fact,
    Code,
    Case,
}

const KINDS: [Kind; 8] =
    [Kind::Regime, Kind::Service, Kind::Procedure, Kind::Pace, Kind::Choice, Kind::Fact, Kind::Code, Kind::Case];

impl Kind {
    /// Whether the name of a value in the usage speaks of this.
    fn fits(self, name: &str) -> bool {
        let words = match self {
            Kind::Regime => &["REGIME", "OLD"][..],
            Kind::Service => &["SERVICE"],
            Kind::Procedure => &["PROCEDURE"],
            Kind::Pace => &["PACE"],
            Kind::Choice => &["CHOICE"],
            Kind::Fact => &["FACT"],
            Kind::Code => &["CODE"],
            Kind::Case => &["CASE"],
        };
        name.split(|it: char| !it.is_ascii_uppercase()).any(|word| words.contains(&word))
    }

    /// What there is of it.
    fn known(self, uses: &[Use]) -> Vec<String> {
        let declared = |what: Named| uses.iter().filter(move |it| it.thing.what == what && it.declared_by.is_some());
        let ids = |what: Named| declared(what).map(|it| it.thing.id.clone()).collect::<Vec<_>>();
        let within = |what: Named, sign: char| -> Vec<String> {
            declared(what).map(|it| format!("{}{sign}{}", it.thing.of, it.thing.id)).collect()
        };
        match self {
            Kind::Regime => ids(Named::Regime),
            Kind::Service => ids(Named::Service),
            Kind::Procedure => {
                let services = ids(Named::Service);
                let of_service =
                    |it: &String| it.split('.').next().is_some_and(|of| services.iter().any(|it| it == of));
                within(Named::Procedure, '.').into_iter().filter(of_service).collect()
            }
            Kind::Pace => ["latest", "earliest"].map(ToOwned::to_owned).into(),
            Kind::Choice => within(Named::Reading, '='),
            Kind::Fact => {
                let values = within(Named::Value, '=');
                let several = |fact: &&Use| values.iter().any(|it| it.split('=').next() == Some(&fact.thing.id));
                let of_two = declared(Named::Fact).filter(|fact| !several(fact));
                let both = of_two.flat_map(|it| ["yes", "no"].map(|value| format!("{}={value}", it.thing.id)));
                both.chain(values.clone()).collect()
            }
            Kind::Code => entries(Language::En).iter().map(|it| it.code.to_owned()).collect(),
            Kind::Case => Vec::new(),
        }
    }
}

/// Offers what fits an argument and begins as what was typed.
struct Fitting(Vec<Kind>);

impl ValueCompleter for Fitting {
    fn complete(&self, current: &OsStr) -> Vec<CompletionCandidate> {
        let typed = current.to_string_lossy();
        let uses = if self.0.iter().all(|it| matches!(it, Kind::Code | Kind::Pace | Kind::Case)) {
            Vec::new()
        } else {
            declared()
        };
        let mut known: Vec<String> = self.0.iter().flat_map(|it| it.known(&uses)).collect();
        known.sort();
        known.dedup();
        let fitting = known.into_iter().filter(|it| it.starts_with(typed.as_ref()));
        let mut offered: Vec<CompletionCandidate> = fitting.map(CompletionCandidate::new).collect();
        if self.0.contains(&Kind::Case) {
            offered.extend(PathCompleter::any().complete(current));
        }
        offered
    }
}

/// The names of the rule folder; none where it cannot be read.
fn declared() -> Vec<Use> {
    let Ok(gathered) = Gathered::whole(regs(words()).as_deref()) else { return Vec::new() };
    let (reading, _) = gathered.read();
    let cases = |item: &Item| matches!(item, Item::Case { .. });
    let files: Vec<_> = reading.workspace.files.into_iter().map(|(_, file)| file).collect();
    uses(files.iter().filter(|file| !file.items.iter().all(|it| cases(&it.value))))
}

/// The words of the command line.
pub(super) fn words() -> impl Iterator<Item = String> {
    // Before the first `--` stands what the script itself says.
    let words: Vec<String> = std::env::args_os().map(|it| it.to_string_lossy().into_owned()).collect();
    let after = words.iter().position(|it| it == "--").map_or(0, |it| it + 1);
    words.into_iter().skip(after)
}

/// The rule folder that words name.
fn regs(words: impl Iterator<Item = String>) -> Option<PathBuf> {
    let mut words = words;
    while let Some(word) = words.next() {
        match word.strip_prefix(REGS) {
            Some("") => return words.next().map(PathBuf::from),
            Some(value) if value.starts_with('=') => return value.strip_prefix('=').map(PathBuf::from),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_known_by_their_names() {
        let kinds = |name: &str| KINDS.into_iter().filter(|it| it.fits(name)).collect::<Vec<_>>();
        assert_eq!(kinds("OLD NEW [SERVICE[.PROCEDURE]]"), [Kind::Regime, Kind::Service, Kind::Procedure]);
        assert_eq!(kinds("CASE... OLD NEW"), [Kind::Regime, Kind::Case]);
        assert_eq!(kinds("CHOICE=READING"), [Kind::Choice]);
        assert_eq!(kinds("FILE"), []);
    }

    #[test]
    fn the_folder_is_the_one_that_is_named() {
        let regs = |words: &[&str]| regs(words.iter().map(ToString::to_string));
        assert_eq!(regs(&["reglament", "--regs", "a b", "show"]), Some(PathBuf::from("a b")));
        assert_eq!(regs(&["reglament", "show", "--regs=c"]), Some(PathBuf::from("c")));
        assert_eq!(regs(&["reglament", "show", "--regs"]), None);
    }
}
