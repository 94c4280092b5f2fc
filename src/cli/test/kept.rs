//! The files of snapshots: one beside each rule file with cases, of the same name, that ends in `.snap`.

use crate::check::Checked;
use crate::cli::fault::InputFault;
use crate::cli::folder::entries;
use crate::cli::input::{rule_text, shown};
use crate::diagnostic::Diagnostic;
use crate::model::Case;
use crate::span::{FileId, Sources};
use crate::testing::{Kept, Orphan, Snapshot, SnapshotFault, read_snapshots};
use indexmap::IndexMap;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// How the names of files of snapshots end.
pub const ENDING: &str = "snap";

/// A file of snapshots, which need not be there yet.
#[derive(Debug)]
pub struct KeptFile {
    /// Where it stands.
    pub path: PathBuf,
    /// Its path as people write it.
    pub name: String,
    /// Its snapshots by case, in its order; or what is wrong with it.
    pub snapshots: Result<IndexMap<String, Snapshot>, Vec<SnapshotFault>>,
}

/// The files of snapshots of a run, by the rule file.
#[derive(Debug, Default)]
pub struct KeptFiles {
    files: IndexMap<FileId, KeptFile>,
}

impl KeptFiles {
    /// Reads the files of snapshots beside rule files; their texts are added to the sources. What stands in no file, such as
    /// standard input and the rules of the program, has none.
    ///
    /// # Errors
    ///
    /// Every file that cannot be read as text.
    pub fn read(sources: &mut Sources, rule_files: &[FileId]) -> Result<Self, Vec<InputFault>> {
        let mut kept = Self::default();
        let mut faults = Vec::new();
        for &rule_file in rule_files {
            let Some(source) = sources.file(rule_file) else { continue };
            let path = Path::new(&source.name);
            if kept.files.contains_key(&rule_file) || !path.is_file() {
                continue;
            }
            let path = path.with_extension(ENDING);
            let (name, is_there) = (shown(&path), path.exists());
            let text = if is_there { rule_text(&path) } else { Ok(String::new()) };
            match text {
                Ok(text) => {
                    let snapshots = match is_there {
                        true => read_snapshots(sources.add(name.clone(), text.as_str()), &text),
                        false => Ok(Vec::new()),
                    };
                    let snapshots = snapshots.map(|all| all.into_iter().map(|it| (it.case.clone(), it)).collect());
                    kept.files.insert(rule_file, KeptFile { path, name, snapshots });
                }
                Err(fault) => faults.push(fault),
            }
        }
        if faults.is_empty() { Ok(kept) } else { Err(faults) }
    }

    /// The snapshot of a case.
    #[must_use]
    pub fn of(&self, case: &Case) -> Kept<'_> {
        match self.files.get(&case.span.file).map(|it| &it.snapshots) {
            None => Kept::Nothing,
            Some(Err(_)) => Kept::Unreadable,
            Some(Ok(snapshots)) => snapshots.get(&case.name).map_or(Kept::Nothing, Kept::Snapshot),
        }
    }

    /// The files by the rule file beside which they stand.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &KeptFile)> {
        self.files.iter().map(|(file, kept)| (*file, kept))
    }

    /// The path of the file for the cases of a rule file, as people write it; none where those stand in no file.
    #[must_use]
    pub fn name_for(&self, rule_file: FileId) -> Option<&str> {
        self.files.get(&rule_file).map(|it| it.name.as_str())
    }

    /// Everything that is wrong with the files.
    #[must_use]
    pub fn faults(&self) -> Vec<Diagnostic> {
        self.files.values().filter_map(|it| it.snapshots.as_ref().err()).flatten().map(Diagnostic::from).collect()
    }

    /// Snapshots of cases that are gone, and files of snapshots in folders that belong to no rule file.
    #[must_use]
    pub fn orphans(&self, law: &Checked, sources: &Sources, folders: &[PathBuf]) -> Vec<Orphan> {
        let mut orphans = Vec::new();
        for (rule_file, file) in self.iter() {
            for case in file.snapshots.iter().flat_map(IndexMap::keys) {
                let named = law.cases.iter().find(|it| it.name == *case);
                if named.is_some_and(|it| it.span.file == rule_file) {
                    continue;
                }
                let now_in = named.and_then(|it| sources.file(it.span.file)).map(|it| it.name.clone());
                orphans.push(Orphan { file: file.name.clone(), case: Some(case.clone()), now_in });
            }
        }
        let known: HashSet<PathBuf> = self.files.values().filter_map(|it| it.path.canonicalize().ok()).collect();
        let mut stray: Vec<String> = folders
            .iter()
            .flat_map(|folder| entries(folder))
            .filter_map(Result::ok)
            .map(walkdir::DirEntry::into_path)
            .filter(|it| it.extension().is_some_and(|it| it == ENDING) && it.is_file())
            .filter(|it| it.canonicalize().is_ok_and(|it| !known.contains(&it)))
            .map(|it| shown(&it))
            .collect();
        stray.sort();
        stray.dedup();
        orphans.extend(stray.into_iter().map(|file| Orphan { file, case: None, now_in: None }));
        orphans
    }
}
