//! `reglament fmt`: the one canonical layout of rule files.

use super::fault::InputFault;
use super::folder::{Folder, Root, RuleFile};
use super::input::{STDIN, shown};
use super::output;
use super::shell::Shell;
use super::status::Status;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message;
use crate::span::Sources;
use crate::syntax::{self, Keywords};
use std::path::{Path, PathBuf};

/// Write rule files in the one canonical layout
///
/// Comments are kept. A file that cannot be read as rules is left as it is, and the status is 2.
/// Examples: `reglament fmt`, `reglament fmt --check regs/cases`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Rule files or folders, `-` for standard input to standard output; the whole rule folder where none is named
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Write nothing; name the files that are laid out otherwise, and end with status 1 if there are any
    #[arg(long)]
    check: bool,
    /// Write the keywords in this language; each file keeps its own where none is named
    #[arg(long, value_name = "LANGUAGE")]
    keywords: Option<KeywordSet>,
}

/// A language of keywords, as it is named on the command line.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum KeywordSet {
    En,
    Ru,
    Kk,
}

impl From<KeywordSet> for Keywords {
    fn from(set: KeywordSet) -> Self {
        match set {
            KeywordSet::En => Self::En,
            KeywordSet::Ru => Self::Ru,
            KeywordSet::Kk => Self::Kk,
        }
    }
}

/// Runs the command.
pub fn run(args: &Args, shell: &mut Shell) -> Status {
    let (files, mut findings) = match files(args, shell) {
        Ok(found) => found,
        Err(faults) => return shell.reject(&faults),
    };
    let mut sources = Sources::default();
    let mut status = Status::Ok;
    for (path, file) in files {
        let id = sources.add(file.text.name.as_str(), file.text.text.as_str());
        let mut parsed = syntax::parse(id, &file.text.text);
        let faults: Vec<Diagnostic> = parsed.faults.iter().map(Diagnostic::from).collect();
        if faults.iter().any(|it| it.severity == Severity::Error) {
            findings.extend(faults);
            status = status.max(Status::BadInput);
            continue;
        }
        parsed.tree.keywords = args.keywords.map_or(parsed.tree.keywords, Keywords::from);
        let layout = syntax::print(&parsed.tree);
        let to_stdout = path.as_os_str() == STDIN;
        if args.check {
            if layout != file.text.text {
                shell.print(&format!("{}\n", file.text.name));
                status = status.max(Status::Findings);
            }
        } else if to_stdout {
            shell.print_bytes(layout.as_bytes());
        } else if layout != file.text.text {
            match output::write(&path, layout.as_bytes()) {
                Ok(()) => shell.print(&format!("{}\n", file.text.name)),
                Err(error) => {
                    let fault = InputFault::Unwritable { path: Some(shown(&path)), reason: error.kind() };
                    findings.push(Diagnostic::from(&fault));
                    status = status.max(Status::BadInput);
                }
            }
        }
    }
    shell.report(&findings, &sources);
    status
}

/// Files with the paths under which they are written.
type Files = Vec<(PathBuf, RuleFile)>;

/// The files asked about, and what is left as it is.
fn files(args: &Args, shell: &Shell) -> Result<(Files, Vec<Diagnostic>), Vec<InputFault>> {
    let mut paths = args.paths.clone();
    if paths.is_empty() {
        paths.extend(shell.regs().map(Path::to_owned).or_else(|| match Root::nearest() {
            Root::Folder(path) => Some(path),
            Root::Embedded => None,
        }));
        if paths.is_empty() {
            return Err(vec![InputFault::NotFound { path: "regs".to_owned() }]);
        }
    }
    let mut files = Files::new();
    let mut findings = Vec::new();
    let mut faults = Vec::new();
    for path in paths {
        if path.as_os_str() != STDIN && path.is_dir() {
            match Folder::read(&path) {
                Ok(folder) => {
                    let whole = path.canonicalize().ok();
                    let inside = |it: &RuleFile| {
                        it.path.as_ref().zip(whole.as_ref()).is_none_or(|(it, all)| it.starts_with(all))
                    };
                    let (inside, outside): (Vec<RuleFile>, Vec<RuleFile>) = folder.rules.into_iter().partition(inside);
                    files.extend(inside.into_iter().map(|it| (path.join(&it.key), it)));
                    findings.extend(folder.findings);
                    findings.extend(outside.iter().map(|it| lies_elsewhere(&it.text.name)));
                }
                Err(found) => faults.extend(found),
            }
        } else {
            match RuleFile::read(&path) {
                Ok(file) => files.push((path, file)),
                Err(fault) => faults.push(fault),
            }
        }
    }
    if faults.is_empty() { Ok((files, findings)) } else { Err(faults) }
}

/// A file of a folder that is not in it, but linked from there.
fn lies_elsewhere(name: &str) -> Diagnostic {
    Diagnostic::warning("regl::folder::outside", message!("finding-outside-folder", file: id(name)))
        .help(message!("finding-outside-folder-help"))
}
