//! From the texts of a rule folder to a law that can be run.
//!
//! Comes in: rule files and data tables as text, with the names under which people know them. Goes out of
//! [`Reading::of`]: the [`Workspace`] of trees with what is wrong with the texts; of [`Reading::enact`]: the checked
//! law, with everything that the rooms on the way found. Processing stops between rooms only: all faults of the
//! texts are reported together, then all faults of names, then all findings of the checks. Nothing here reads a file.

use crate::check::{Checked, check_papers, check_rest};
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{self, REPEATED, Workspace};
use crate::severance::{Damage, severed};
use crate::span::{FileId, Sources, Span};
use crate::syntax::{self, Parsed};
use rayon::prelude::*;
use std::collections::HashSet;
use std::path::Path;

/// So many bytes of rule files are read before it is worth to do it on all cores.
const AT_ONCE: usize = 64 * 1024;

/// A rule file or a data table as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The name: of a rule file the one shown in diagnostics, of a table its path from the rule folder.
    pub name: String,
    /// What it says.
    pub text: String,
}

/// Whether the name of a file is that of a rule file.
#[must_use]
pub fn is_rule_file(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "regl")
}

/// Whether the name of a file is that of a table.
#[must_use]
pub fn is_table(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "csv")
}

/// Whether the name of a file is that of the index of an official text: `index.kk.json`.
#[must_use]
pub fn is_index(path: &Path) -> bool {
    let name = path.file_name().map(|it| it.to_string_lossy());
    name.is_some_and(|it| it.starts_with("index.") && it.ends_with(".json"))
}

/// Whether the name of a file is that of a file of a rule folder.
#[must_use]
pub fn is_known(path: &Path) -> bool {
    is_rule_file(path) || is_table(path) || is_index(path)
}

/// A rule folder as read.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Its trees and tables.
    pub workspace: Workspace,
    /// What is wrong with the texts.
    pub findings: Vec<Diagnostic>,
    /// Text of which nothing became.
    pub damage: Damage,
}

/// What became of a rule folder.
#[derive(Debug, Clone, Default)]
pub struct Enactment {
    /// The texts, which the places of the findings lie in.
    pub sources: Sources,
    /// The law; none where there are errors.
    pub law: Option<Checked>,
    /// Where there are errors, what of the law rests on none of them; none where that cannot be told.
    pub rest: Option<Checked>,
    /// What was found, in the order of the files.
    pub findings: Vec<Diagnostic>,
}

impl Reading {
    /// Reads rule files, in the order given, and keeps the tables for those that name them.
    #[must_use]
    pub fn of(rules: Vec<Text>, tables: Vec<Text>) -> Self {
        let length: usize = rules.iter().map(|it| it.text.len()).sum();
        if length < AT_ONCE {
            return Self::parsed_by(rules, tables, syntax::parse);
        }
        let parse = |(number, rule): (usize, &Text)| syntax::parse(FileId::numbered(number), &rule.text);
        let parsed: Vec<Parsed> = rules.par_iter().enumerate().map(parse).collect();
        let mut parsed = parsed.into_iter();
        Self::parsed_by(rules, tables, |file, text| parsed.next().unwrap_or_else(|| syntax::parse(file, text)))
    }

    /// The same with another way to parse a file, for those that keep what they have parsed before.
    #[must_use]
    pub fn parsed_by(rules: Vec<Text>, tables: Vec<Text>, mut parse: impl FnMut(FileId, &str) -> Parsed) -> Self {
        let mut reading = Reading::default();
        for rule in rules {
            let file = reading.workspace.sources.add(rule.name, rule.text.as_str());
            let parsed = parse(file, &rule.text);
            reading.findings.extend(parsed.faults.iter().map(Diagnostic::from));
            reading.findings.extend(syntax::blanks(file, &rule.text));
            if parsed.is_torn() {
                reading.damage.files.insert(file);
            }
            reading.damage.lost.extend(parsed.lost);
            reading.workspace.files.push((file, parsed.tree));
        }
        let tables = tables.into_iter().map(|table| (table.name, table.text));
        reading.workspace.data.extend(tables);
        reading
    }

    /// Resolves and checks what was read.
    #[must_use]
    pub fn enact(self) -> Enactment {
        let Reading { workspace, mut findings, damage } = self;
        let read = !has_errors(&findings);
        let (resolved, faults) = model::resolve(&workspace);
        let named: Vec<Diagnostic> = faults.iter().map(Diagnostic::from).collect();
        let papers = check_papers(&resolved);
        let mut enactment = Enactment::default();
        // What is found in a text that lacks something may follow from that. It severs all the same.
        let sound = read && !has_errors(&named);
        let all: Vec<Diagnostic> = findings.iter().chain(&named).chain(&papers).cloned().collect();
        if read {
            findings.extend(named);
        }
        if let Some(severed) = severed(&workspace, &damage, &all) {
            let (checked, found) = check_rest(resolved, severed);
            if sound {
                findings.extend(found);
                findings.extend(papers);
            }
            let place = if has_errors(&findings) { &mut enactment.rest } else { &mut enactment.law };
            *place = Some(checked);
        } else if sound {
            findings.extend(papers);
        }
        // Findings about no place come last; otherwise the order of the files holds, and of the rooms within a place.
        findings.sort_by_key(|it| it.labels.first().map_or((true, None), |label| (false, Some(label.span))));
        leave_out_repeated(&mut findings);
        let mut told = HashSet::with_capacity(findings.len());
        findings.retain(|it| told.insert(it.clone()));
        Enactment { sources: workspace.sources, findings, ..enactment }
    }
}

/// Takes away what is said of statements that are repeated where an error says more of them.
fn leave_out_repeated(findings: &mut Vec<Diagnostic>) {
    let errors = findings.iter().filter(|it| it.severity == Severity::Error);
    let mut places: Vec<Span> = errors.flat_map(|it| it.labels.first()).map(|label| label.span).collect();
    places.sort_unstable();
    findings.retain(|it| {
        let Some(label) = it.labels.first().filter(|_| it.code == REPEATED) else { return true };
        let after = places.partition_point(|place| (place.file, place.start) < (label.span.file, label.span.start));
        let next = places.get(after);
        next.is_none_or(|place| place.file != label.span.file || place.start >= label.span.end)
    });
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
