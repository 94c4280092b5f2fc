//! The cases that a command is about: in files and folders, or by name in the rule folder.

use super::assume::{assumed, known};
use super::diff_subject::unknown_regimes;
use super::fault::InputFault;
use super::input::{STDIN, shown};
use super::lookup::fitting;
use super::scope::pace;
use super::shell::{Rules, Shell};
use super::status::Status;
use crate::case::Request;
use crate::case::{CasePlace, Miss};
use crate::check::Checked;
use crate::diagnostic::Diagnostic;
use crate::message;
use crate::model::{Case, Named};
use crate::workspace::is_rule_file;
use indexmap::IndexSet;
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
        for (choice, reading) in assumed(&self.assume).unwrap_or_default() {
            request.assume.retain(|(it, ..)| *it != choice);
            request.assume.push((choice, reading, CasePlace::CommandLine));
        }
    }

    /// What of them a law does not have, before any case is read.
    #[must_use]
    pub fn unknown(&self, law: &Checked) -> Vec<Diagnostic> {
        let regime = self.regime.iter().filter(|it| !law.severed().regimes.contains_key(*it));
        let mut findings = unknown_regimes(law, regime);
        findings.extend(self.pace.as_deref().and_then(|it| pace(it).err()));
        findings.extend(known(law, &self.assume).err().iter().flatten().map(Diagnostic::from));
        findings
    }

    /// What is wrong with how they are written.
    #[must_use]
    pub fn faults(&self) -> Vec<InputFault> {
        assumed(&self.assume).err().unwrap_or_default()
    }
}

/// What of the law is sound, and the positions in [`crate::model::Law::cases`] of the cases that `words` name: those in
/// files and folders, and those of the rule folder by name. `with_prints` as in [`Shell::sound_rules_around`].
///
/// # Errors
///
/// The status to end with; what is wrong has been reported.
pub fn chosen_to_run(shell: &Shell, words: &[String], with_prints: bool) -> Result<(Rules, Vec<usize>), Status> {
    let (rules, words) = rules_of(shell, words, with_prints)?;
    let positions = chosen_of(&rules, shell, &words)?;
    Ok((rules, positions))
}

/// A word of the command line that may name cases.
#[derive(Debug, Clone)]
pub struct Word {
    /// The word.
    pub text: String,
    /// Whether it names a file or folder.
    is_path: bool,
}

/// What of the law is sound, with the files and folders among `words`, and the words.
///
/// # Errors
///
/// The status to end with; what is wrong has been reported.
pub fn rules_of(shell: &Shell, words: &[String], with_prints: bool) -> Result<(Rules, Vec<Word>), Status> {
    let words: Vec<Word> = words.iter().map(|it| Word { text: it.clone(), is_path: is_path(it) }).collect();
    let paths: Vec<PathBuf> = words.iter().filter(|it| it.is_path).map(|it| PathBuf::from(&it.text)).collect();
    Ok((shell.sound_rules_around(&paths, with_prints)?, words))
}

/// The positions of the cases that `words` name.
///
/// # Errors
///
/// The status to end with; what is wrong has been reported.
pub fn chosen_of(rules: &Rules, shell: &Shell, words: &[Word]) -> Result<Vec<usize>, Status> {
    let (paths, names): (Vec<&Word>, Vec<&Word>) = words.iter().partition(|word| word.is_path);
    let mut positions = IndexSet::new();
    let mut faults = Vec::new();
    if !paths.is_empty() {
        let all = rules.law.cases.iter().enumerate();
        positions.extend(all.filter(|(_, case)| rules.asked.about(case.span)).map(|(position, _)| position));
        if positions.is_empty() {
            let path = paths.iter().map(|it| shown(Path::new(&it.text))).collect::<Vec<_>>().join(", ");
            faults.push(InputFault::NoCases { path });
        }
    }
    for name in names {
        match by_name(&name.text, &rules.law.cases) {
            Ok(found) => positions.extend(found),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(positions.into_iter().collect()) } else { Err(shell.reject(&faults)) }
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
        _ => Err(InputFault::Ambiguous { what: Named::Case, name: name.to_owned(), fits }),
    }
}

/// An expectation that was not met, as a finding.
#[must_use]
pub fn missed(case: &str, miss: &Miss) -> Diagnostic {
    Diagnostic::error("regl::case::missed", message!("expectation-missed", case: id(case)))
        .at(miss.span, miss)
        .help(message!("expectation-missed-help"))
}
