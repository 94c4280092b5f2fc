//! The rule files of the project, for tests.

#![allow(dead_code, reason = "each test that uses this module uses a part of it")]

use reglament::check::{Checked, check};
use reglament::diagnostic::Diagnostic;
use reglament::model::{self, Workspace};
use reglament::span::Sources;
use reglament::syntax;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the rule files.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("regs")
}

/// A table of the calendar folder.
pub fn table(name: &str) -> String {
    fs::read_to_string(folder().join("calendar").join(name)).expect("the project has this table")
}

/// All rule files of the project, checked.
pub fn shipped() -> Checked {
    shipped_with_sources().0
}

/// The same with the texts, for tests that tell the files apart.
pub fn shipped_with_sources() -> (Checked, Sources) {
    let mut workspace = Workspace::default();
    for name in ["kz-calendar.csv", "kz-mci.csv"] {
        workspace.data.insert(format!("calendar/{name}"), table(name));
    }
    let mut findings = Vec::new();
    for path in rule_files(&folder()) {
        let text = fs::read_to_string(&path).expect("rule files can be read");
        // Snapshots must not depend on where the project lies.
        let name = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(&path).display().to_string();
        let file = workspace.sources.add(name, text.clone());
        let parsed = syntax::parse(file, &text);
        findings.extend(parsed.faults.iter().map(Diagnostic::from));
        workspace.files.push((file, parsed.tree));
    }
    let (law, faults) = model::resolve(&workspace);
    findings.extend(faults.iter().map(Diagnostic::from));
    assert!(findings.is_empty(), "the rule files have faults: {}", described(&workspace, &findings));
    match check(law) {
        Ok((law, _)) => (law, workspace.sources),
        Err(findings) => panic!("the rule files have faults: {}", described(&workspace, &findings)),
    }
}

fn described(workspace: &Workspace, findings: &[Diagnostic]) -> String {
    let place = |it: &Diagnostic| {
        it.labels.first().map_or(String::new(), |label| {
            let name = workspace.sources.file(label.span.file).map_or("", |file| file.name.as_str());
            format!("{name}:{}: ", workspace.sources.line_column(label.span))
        })
    };
    findings.iter().map(|it| format!("\n{}{} {}", place(it), it.code, it.message)).collect()
}

/// All files ending in `.regl` under a folder, in order.
pub fn rule_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            files.extend(rule_files(&path));
        } else if path.extension().is_some_and(|it| it == "regl") {
            files.push(path);
        }
    }
    files.sort();
    files
}
