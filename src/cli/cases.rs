//! The cases that a command is about: in files and folders, or by name in the rule folder.

use super::fault::InputFault;
use super::folder::is_rule_file;
use super::input::{STDIN, shown};
use super::lookup::fitting;
use super::shell::{Rules, Shell};
use super::status::Status;
use crate::case::Request;
use crate::case::{CasePlace, Miss};
use crate::diagnostic::Diagnostic;
use crate::model::Case;
use std::path::{Path, PathBuf};

/// Options that take the place of what cases say.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Overrides {
    /// Apply this regime, whether or not it was in force on the day of filing
    #[arg(long, value_name = "REGIME")]
    pub regime: Option<String>,
    /// Let everybody act on the last lawful day (`latest`) or on the first (`earliest`)
    #[arg(long, value_name = "PACE")]
    pub pace: Option<String>,
    /// Follow another reading of an assumption or conflict, such as `counting_start=same_day`
    #[arg(long, value_name = "CHOICE=READING")]
    pub assume: Vec<String>,
}

impl Overrides {
    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.regime.is_none() && self.pace.is_none() && self.assume.is_empty()
    }

    /// Puts them into a case.
    pub fn apply(&self, request: &mut Request) {
        let said = |word: &String| (word.clone(), CasePlace::CommandLine);
        request.regime = self.regime.as_ref().map(said).or(request.regime.take());
        request.pace = self.pace.as_ref().map(said).or(request.pace.take());
        for (choice, reading) in self.assume.iter().filter_map(|it| it.split_once('=')) {
            request.assume.retain(|(it, ..)| it != choice);
            request.assume.push((choice.to_owned(), reading.to_owned(), CasePlace::CommandLine));
        }
    }

    /// What is wrong with how they are written.
    #[must_use]
    pub fn faults(&self) -> Vec<InputFault> {
        let formed = |it: &&String| {
            it.split_once('=').is_some_and(|(choice, reading)| !choice.is_empty() && !reading.is_empty())
        };
        self.assume.iter().filter(|it| !formed(it)).map(|it| InputFault::Assume { text: it.clone() }).collect()
    }
}

/// The law, and the positions in [`crate::model::Law::cases`] of the cases that `words` name: those in files and
/// folders, and those of the rule folder by name.
///
/// # Errors
///
/// The status to end with; what is wrong has been reported.
pub fn chosen(shell: &Shell, words: &[String]) -> Result<(Rules, Vec<usize>), Status> {
    chosen_in(words, shell, Shell::rules_around)
}

/// The same in what of the law rests on no error, which is enough to run cases.
///
/// # Errors
///
/// The status to end with; what is wrong has been reported.
pub fn chosen_to_run(shell: &Shell, words: &[String]) -> Result<(Rules, Vec<usize>), Status> {
    chosen_in(words, shell, Shell::sound_rules_around)
}

fn chosen_in(
    words: &[String],
    shell: &Shell,
    rules: fn(&Shell, &[PathBuf]) -> Result<Rules, Status>,
) -> Result<(Rules, Vec<usize>), Status> {
    let (paths, names): (Vec<&String>, Vec<&String>) = words.iter().partition(|word| is_path(word));
    let paths: Vec<PathBuf> = paths.into_iter().map(PathBuf::from).collect();
    let rules = rules(shell, &paths)?;
    let mut positions = Vec::new();
    let mut faults = Vec::new();
    if !paths.is_empty() {
        let all = rules.law.cases.iter().enumerate();
        positions.extend(all.filter(|(_, case)| rules.asked.about(case.span)).map(|(position, _)| position));
        if positions.is_empty() {
            let path = paths.iter().map(|it| shown(it)).collect::<Vec<_>>().join(", ");
            faults.push(InputFault::NoCases { path });
        }
    }
    for name in names {
        match by_name(name, &rules.law.cases) {
            Ok(found) => positions.extend(found),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok((rules, unique(positions))) } else { Err(shell.reject(&faults)) }
}

fn is_path(word: &str) -> bool {
    word == STDIN || is_rule_file(Path::new(word)) || Path::new(word).exists()
}

fn by_name(name: &str, cases: &[Case]) -> Result<Vec<usize>, InputFault> {
    let names = || cases.iter().map(|it| it.name.as_str());
    let found = fitting(name, names());
    let mut fits: Vec<String> = found.iter().filter_map(|it| cases.get(*it)).map(|it| it.name.clone()).collect();
    fits.dedup();
    match fits.len() {
        0 if name.contains('/') => Err(InputFault::NotFound { path: name.to_owned() }),
        0 => Err(InputFault::UnknownCase { name: name.to_owned(), known: names().map(ToOwned::to_owned).collect() }),
        1 => Ok(found),
        _ => Err(InputFault::Ambiguous { what: "case", name: name.to_owned(), fits }),
    }
}

fn unique(positions: Vec<usize>) -> Vec<usize> {
    let mut once = Vec::with_capacity(positions.len());
    for position in positions {
        if !once.contains(&position) {
            once.push(position);
        }
    }
    once
}

/// An expectation that was not met, as a finding.
#[must_use]
pub fn missed(case: &str, miss: &Miss) -> Diagnostic {
    let Miss { span, expected, found } = miss;
    Diagnostic::error("regl::case::missed", format!("the case `{case}` does not come to what it expects"))
        .at(*span, format!("expected {expected}, came to {found}"))
        .help("mend the rules or the expectation; `reglament run --explain` tells how each date came about")
}
