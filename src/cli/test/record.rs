//! Recording snapshots. Every file is written in full before any is put into its place; each of them changes as a whole.

use super::session::Session;
use crate::cli::fault::InputFault;
use crate::cli::input::shown;
use crate::cli::output::{Prepared, prepare};
use crate::model::Case;
use crate::span::FileId;
use crate::testing::{Orphan, Snapshot, Trial, written};
use indexmap::IndexMap;
use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};

/// Records what the wanted cases come to, and drops snapshots without a case where that is wanted; hands back the files
/// that changed, as people write them. A file that cannot be read is left alone.
///
/// # Errors
///
/// What cannot be written; then nothing has changed, unless the system fails between two files.
pub fn record(
    session: &Session,
    trials: &[Trial<'_>],
    wanted: impl Fn(&Case) -> bool,
    drop_orphans: bool,
) -> Result<Vec<String>, Vec<InputFault>> {
    let mut new: HashMap<FileId, HashMap<&str, &Snapshot>> = HashMap::new();
    let mut faults: Vec<InputFault> = Vec::new();
    for trial in trials.iter().filter(|it| it.can_be_recorded() && wanted(it.case)) {
        let Some(snapshot) = &trial.snapshot else { continue };
        let file = trial.case.span.file;
        if session.kept.name_for(file).is_none() {
            let path = session.sources.file(file).map(|it| it.name.clone()).unwrap_or_default();
            let fault = InputFault::NoPlace { path };
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
        new.entry(file).or_default().insert(&trial.case.name, snapshot);
    }
    let (mut prepared, mut gone, mut changed): (Vec<(PathBuf, Prepared)>, Vec<PathBuf>, Vec<String>) =
        Default::default();
    for (rule_file, kept) in session.kept.iter() {
        let Ok(old) = &kept.snapshots else { continue };
        let none = HashMap::new();
        let lines = merged(session, rule_file, old, new.get(&rule_file).unwrap_or(&none), drop_orphans);
        // Another order alone is no reason to write a file: a case may be lost for the time being with what cannot be read.
        let recorded = new.contains_key(&rule_file) || lines.len() != old.len();
        if !recorded || lines.iter().copied().eq(old.values()) {
            continue;
        }
        changed.push(kept.name.clone());
        if lines.is_empty() {
            gone.push(kept.path.clone());
            continue;
        }
        let lines: Vec<Snapshot> = lines.into_iter().cloned().collect();
        match prepare(&kept.path, written(&lines).as_bytes()) {
            Ok(file) => prepared.push((kept.path.clone(), file)),
            Err(error) => faults.push(unwritable(&kept.path, &error)),
        }
    }
    let stray = session.orphans.iter().filter(|it| drop_orphans && it.case.is_none());
    for Orphan { file, .. } in stray {
        gone.push(PathBuf::from(file));
        changed.push(file.clone());
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    for (path, file) in prepared {
        file.put().map_err(|error| vec![unwritable(&path, &error)])?;
    }
    for path in gone {
        std::fs::remove_file(&path).map_err(|error| vec![unwritable(&path, &error)])?;
    }
    Ok(changed)
}

/// The snapshots of a file once the new ones are recorded, in the order of its cases; those of no case last.
fn merged<'s>(
    session: &'s Session,
    rule_file: FileId,
    old: &'s IndexMap<String, Snapshot>,
    new: &HashMap<&str, &'s Snapshot>,
    drop_orphans: bool,
) -> Vec<&'s Snapshot> {
    let cases = session.law.cases.iter().filter(|it| it.span.file == rule_file);
    let mut all: Vec<&Snapshot> =
        cases.filter_map(|it| new.get(it.name.as_str()).copied().or_else(|| old.get(&it.name))).collect();
    let here = |name: &str| session.law.cases.iter().any(|it| it.span.file == rule_file && it.name == name);
    let orphaned = |name: &str| {
        let file = session.kept.name_for(rule_file);
        session.orphans.iter().any(|it| Some(it.file.as_str()) == file && it.case.as_deref() == Some(name))
    };
    let kept = old.values().filter(|it| !(here(&it.case) || drop_orphans && orphaned(&it.case)));
    all.extend(kept);
    all
}

fn unwritable(path: &Path, error: &io::Error) -> InputFault {
    InputFault::Unwritable { path: Some(shown(path)), reason: error.kind() }
}
