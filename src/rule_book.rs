//! Everything at once, for programs that use the library: from texts to a law, from a case in JSON to its result.
//!
//! Comes in: the files of a rule folder as text, or those that come with the program; cases in JSON. Goes out: a
//! [`RuleBook`], and cases that have been run. Nothing is added to what the rooms do by themselves.

use crate::case::{CaseFault, CaseRun, Runner, requests_from_json};
use crate::check::Checked;
use crate::diagnostic::Diagnostic;
use crate::explain::{EventExplanation, published};
use crate::render::{Page, explanation, timeline};
use crate::shipped::shipped;
use crate::span::Sources;
use crate::workspace::{Enactment, Reading, Text, is_rule_file, is_table};
use std::fmt;
use std::path::Path;

/// A law with the texts it stands in.
#[derive(Debug)]
#[non_exhaustive]
pub struct RuleBook {
    /// The law, without errors.
    pub law: Checked,
    /// The texts, which all places lie in.
    pub sources: Sources,
    /// What was found that is no error.
    pub findings: Vec<Diagnostic>,
}

/// Why texts make no law, or cases cannot be run.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rejected {
    /// What was found, errors among it.
    pub findings: Vec<Diagnostic>,
    /// The texts that the places of the findings lie in.
    pub sources: Sources,
}

impl RuleBook {
    /// The law that comes with the program.
    ///
    /// # Errors
    ///
    /// What is wrong with it: nothing, unless the rule files of the project were edited and this is no release build.
    pub fn embedded() -> Result<Self, Rejected> {
        Self::of(shipped().map(|file| (file.path, String::from_utf8_lossy(&file.bytes).into_owned())))
    }

    /// The law of a rule folder, from the path of each file from the folder, with forward slashes, and what it says. Files
    /// that are neither rules nor tables are passed over.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn of(files: impl IntoIterator<Item = (String, String)>) -> Result<Self, Rejected> {
        let known = |text: &Text| is_rule_file(Path::new(&text.name)) || is_table(Path::new(&text.name));
        let mut files: Vec<Text> =
            files.into_iter().map(|(name, text)| Text { name, text }).filter(|text| known(text)).collect();
        files.sort_by(|one, two| one.name.cmp(&two.name));
        let (rules, tables) = files.into_iter().partition(|text| is_rule_file(Path::new(&text.name)));
        let Enactment { sources, law, findings, .. } = Reading::of(rules, tables).enact();
        match law {
            Some(law) => Ok(Self { law, sources, findings }),
            None => Err(Rejected { findings, sources }),
        }
    }

    /// Runs cases: one as JSON, an array of them, or one on each line.
    ///
    /// # Errors
    ///
    /// What is wrong with any of them.
    pub fn run(&self, json: &str) -> Result<Vec<CaseRun<'_>>, Rejected> {
        let requests = requests_from_json(json).map_err(|faults| self.rejected(&faults))?.into_requests();
        let mut runner = Runner::new(&self.law);
        let mut faults = Vec::new();
        let mut runs = Vec::with_capacity(requests.len());
        for request in &requests {
            match runner.run(request) {
                Ok(run) => runs.push(run),
                Err(found) => faults.extend(found),
            }
        }
        if faults.is_empty() { Ok(runs) } else { Err(self.rejected(&faults)) }
    }

    /// How each date of a case came about, as data.
    #[must_use]
    pub fn explain(&self, run: &CaseRun<'_>) -> Vec<EventExplanation> {
        published(run)
    }

    /// What a case came to and how each date came about, in words.
    #[must_use]
    pub fn tell(&self, run: &CaseRun<'_>, page: &Page) -> String {
        format!("{}\n{}", timeline(run, &self.law, page), explanation(run, &self.law, page))
    }

    fn rejected(&self, faults: &[CaseFault]) -> Rejected {
        Rejected { findings: faults.iter().map(Diagnostic::from).collect(), sources: self.sources.clone() }
    }
}

impl fmt::Display for Rejected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, finding) in self.findings.iter().enumerate() {
            let line_end = if position > 0 { "\n" } else { "" };
            let place = finding.labels.first().and_then(|label| {
                let file = self.sources.file(label.span.file)?;
                Some(format!("{}:{}: ", file.name, self.sources.line_column(label.span)))
            });
            let place = place.unwrap_or_default();
            write!(formatter, "{line_end}{place}{}: {}", finding.code, finding.message)?;
        }
        Ok(())
    }
}

impl std::error::Error for Rejected {}
