//! A check of one's own: who has no time of their own to act in? Of each step it tells where neither a limit nor an alternative of it is
//! named, so that only the end of the term binds it.
//!
//! ```sh
//! cargo run --example own_check -- regs
//! ```

use reglament::check::Checked;
use reglament::workspace::{Reading, Text, is_rule_file, is_table};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "regs".to_owned());
    let (rules, tables) = texts(Path::new(&folder))?;
    let enactment = Reading::of(rules, tables).enact();
    let Some(law) = enactment.law else { return Err("the rules have errors: `reglament check` tells which".into()) };
    let found = unlimited(&law);
    for (step, place) in &found {
        let at = enactment.sources.line_column(*place);
        let file = enactment.sources.file(place.file).map_or("", |it| it.name.as_str());
        println!("{file}:{at}: {step} has no limit of its own");
    }
    Ok(if found.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// The steps without a limit, with the places of their rules.
fn unlimited(law: &Checked) -> Vec<(String, reglament::span::Span)> {
    let mut found = Vec::new();
    for ((regime, id), service) in &law.services {
        for procedure in service.procedures.values() {
            for step in &procedure.steps {
                if step.value.limit.is_none() && step.value.alternatives.is_empty() {
                    found.push((format!("{regime} {id}.{} {}", procedure.id, step.value.id), step.span));
                }
            }
        }
    }
    found
}

/// The rule files and tables of a folder, each with its path from it.
fn texts(root: &Path) -> Result<(Vec<Text>, Vec<Text>), Box<dyn Error>> {
    let (mut rules, mut tables) = (Vec::new(), Vec::new());
    let mut open = vec![PathBuf::new()];
    while let Some(folder) = open.pop() {
        let mut entries = fs::read_dir(root.join(&folder))?.collect::<Result<Vec<_>, _>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let path = folder.join(entry.file_name());
            let name = path.to_string_lossy().replace('\\', "/");
            if entry.file_type()?.is_dir() {
                open.push(path);
            } else if is_rule_file(&path) {
                rules.push(Text { name, text: fs::read_to_string(entry.path())? });
            } else if is_table(&path) {
                tables.push(Text { name, text: fs::read_to_string(entry.path())? });
            }
        }
    }
    Ok((rules, tables))
}
