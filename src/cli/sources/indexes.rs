//! The indexes that rules are held against: those beside the rule files, and those named on the command line.

use crate::check::Checked;
use crate::cli::fault::InputFault;
use crate::cli::gather::Gathered;
use crate::cli::input::{rule_text, shown};
use crate::cli::shell::Shell;
use crate::cli::status::Status;
use crate::diagnostic::{Diagnostic, Severity};
use crate::evidence::Rules;
use crate::message;
use crate::official::{Index, IndexFault};
use crate::span::Sources;
use crate::workspace::{Enactment, Text};
use std::path::{Path, PathBuf};

/// Rules and the indexes that they are held against.
#[derive(Debug)]
pub(super) struct Held {
    /// The texts of the rule files.
    pub sources: Sources,
    /// The law that they make.
    pub law: Checked,
    /// What the rules claim.
    pub rules: Rules,
    /// The indexes, one for each language version.
    pub indexes: Vec<Index>,
}

/// Reads the rule folder with its indexes, and the indexes at `named`, which take the place of those.
///
/// # Errors
///
/// The status to end with; what is wrong has been reported.
pub(super) fn held(named: &[PathBuf], shell: &Shell) -> Result<Held, Status> {
    let gathered = Gathered::whole(shell.regs()).map_err(|faults| shell.reject(&faults))?;
    let indexes = indexes(gathered.indexes(), named).map_err(|findings| {
        shell.report(&findings, &Sources::default());
        Status::BadInput
    })?;
    let (reading, _) = gathered.read();
    let rules = Rules::of(&reading.workspace.files);
    let Enactment { sources, law, findings, .. } = reading.enact();
    let Some(law) = law else {
        let errors: Vec<Diagnostic> = findings.into_iter().filter(|it| it.severity == Severity::Error).collect();
        shell.report(&errors, &sources);
        return Err(Status::BadInput);
    };
    Ok(Held { sources, law, rules, indexes })
}

/// The indexes beside rule files, and those at `named`, which take the place of those.
///
/// # Errors
///
/// What is wrong with them.
pub(super) fn indexes(beside: &[Text], named: &[PathBuf]) -> Result<Vec<Index>, Vec<Diagnostic>> {
    let mut indexes: Vec<Index> = Vec::new();
    let mut findings = Vec::new();
    for text in beside {
        match read(text).and_then(|index| placed(text, index)) {
            Ok(index) => indexes.push(index),
            Err(finding) => findings.push(*finding),
        }
    }
    for path in named {
        match one_index(path) {
            Ok(index) => {
                let same = |it: &Index| (&it.act, it.language) == (&index.act, index.language);
                let replaced: Vec<Index> = indexes.extract_if(.., |it| same(it)).collect();
                indexes.push(replaced.iter().fold(index, Index::after));
            }
            Err(finding) => findings.push(*finding),
        }
    }
    if findings.is_empty() { Ok(indexes) } else { Err(findings) }
}

/// The indexes that have less than those before them in their place.
pub(super) fn fewer(indexes: &[Index]) -> Vec<Diagnostic> {
    let finding = |it: &Index| {
        let message = message!(
            "index-fewer",
            act: id(&it.act),
            language: choice(it.language.to_string()),
            has: message(&it.counted()),
            before: message(&it.before?),
        );
        Some(Diagnostic::warning("regl::index::fewer", message).help(message!("index-help-fewer")))
    };
    indexes.iter().filter_map(finding).collect()
}

/// The index at a path.
///
/// # Errors
///
/// What is wrong with it.
pub(super) fn one_index(path: &Path) -> Result<Index, Box<Diagnostic>> {
    let text = rule_text(path).map_err(|fault: InputFault| Box::new(Diagnostic::from(&fault)))?;
    read(&Text { name: shown(path), text })
}

fn read(text: &Text) -> Result<Index, Box<Diagnostic>> {
    Index::from_json(&text.text).map_err(|fault| {
        let code = match fault {
            IndexFault::Shape { .. } => "regl::index::shape",
            IndexFault::Format { .. } => "regl::index::format",
            IndexFault::Counts { .. } => "regl::index::counts",
            IndexFault::Changed { .. } => "regl::index::changed",
        };
        let message = message!("index-unusable", file: id(&text.name), fault: message(&fault));
        Box::new(Diagnostic::error(code, message).help(fault.help()))
    })
}

/// An index beside rule files is that of their act: `order-1-2030/index.kk.json`.
fn placed(text: &Text, index: Index) -> Result<Index, Box<Diagnostic>> {
    let wanted = format!("{}/index.{}.json", index.act, index.language);
    if text.name == wanted || text.name.ends_with(&format!("/{wanted}")) {
        return Ok(index);
    }
    let message = message!("index-misplaced", file: id(&text.name), act: id(index.act));
    Err(Box::new(
        Diagnostic::error("regl::index::misplaced", message).help(message!("index-help-misplaced", wanted: id(wanted))),
    ))
}
