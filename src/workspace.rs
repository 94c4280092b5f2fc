//! From the texts of a rule folder to a law that can be run.
//!
//! Comes in: rule files and data tables as text, with the names under which people know them. Goes out of
//! [`Reading::of`]: the [`Workspace`] of trees with what is wrong with the texts; of [`Reading::enact`]: the checked
//! law, with everything that the rooms on the way found. Processing stops between rooms only: all faults of the
//! texts are reported together, then all faults of names, then all findings of the checks. Nothing here reads a file.

use crate::check::{Checked, check};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{self, Workspace};
use crate::span::Sources;
use crate::syntax;

/// A rule file or a data table as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The name: of a rule file the one shown in diagnostics, of a table its path from the rule folder.
    pub name: String,
    /// What it says.
    pub text: String,
}

/// A rule folder as read.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Its trees and tables.
    pub workspace: Workspace,
    /// What is wrong with the texts.
    pub findings: Vec<Diagnostic>,
}

/// What became of a rule folder.
#[derive(Debug, Clone, Default)]
pub struct Enactment {
    /// The texts, which the places of the findings lie in.
    pub sources: Sources,
    /// The law; none where there are errors.
    pub law: Option<Checked>,
    /// What was found, in the order of the files.
    pub findings: Vec<Diagnostic>,
}

impl Reading {
    /// Reads rule files, in the order given, and keeps the tables for those that name them.
    #[must_use]
    pub fn of(rules: Vec<Text>, tables: Vec<Text>) -> Self {
        let mut reading = Reading::default();
        for rule in rules {
            let file = reading.workspace.sources.add(rule.name, rule.text.as_str());
            let parsed = syntax::parse(file, &rule.text);
            reading.findings.extend(parsed.faults.iter().map(Diagnostic::from));
            reading.workspace.files.push((file, parsed.tree));
        }
        let tables = tables.into_iter().map(|table| (table.name, table.text));
        reading.workspace.data.extend(tables);
        reading
    }

    /// Resolves and checks what was read.
    #[must_use]
    pub fn enact(self) -> Enactment {
        let Reading { workspace, mut findings } = self;
        let mut law = None;
        if !has_errors(&findings) {
            let (resolved, faults) = model::resolve(&workspace);
            findings.extend(faults.iter().map(Diagnostic::from));
            if !has_errors(&findings) {
                match check(resolved) {
                    Ok((checked, found)) => {
                        law = Some(checked);
                        findings.extend(found);
                    }
                    Err(found) => findings.extend(found),
                }
            }
        }
        // Findings about no place come last; otherwise the order of the files holds, and of the rooms within a place.
        findings.sort_by_key(|it| it.labels.first().map_or((true, None), |label| (false, Some(label.span))));
        findings.dedup();
        Enactment { sources: workspace.sources, law, findings }
    }
}

/// Whether one of the findings is an error.
#[must_use]
pub fn has_errors(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|it| it.severity == Severity::Error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Enactment {
        Reading::of(vec![Text { name: "a.regl".to_owned(), text: text.to_owned() }], Vec::new()).enact()
    }

    #[test]
    fn nothing_but_names_is_a_law() {
        let enactment = read("actor court {\n  title en \"Court\"\n}\n");
        assert_eq!(enactment.findings, []);
        assert!(enactment.law.is_some());
    }

    #[test]
    fn names_are_not_resolved_in_a_text_that_cannot_be_read() {
        let enactment = read("regime 2014 { acts nowhere }\nwhatever this is\n");
        assert!(enactment.law.is_none());
        assert!(enactment.findings.iter().all(|it| it.code.starts_with("regl::syntax::")), "{:?}", enactment.findings);
    }
}
