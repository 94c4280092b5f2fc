//! The official texts in a folder, for the words of clauses in a comparative table. They are read and not kept.

use super::fault::InputFault;
use super::input::{from_io, official_bytes, shown};
use crate::model::Law;
use crate::official::{Wording, decode};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The words of the acts of `law` whose texts lie in a folder. Files that are no text of an act of the law are passed over:
/// clauses of which no text is at hand are named by their places alone.
///
/// # Errors
///
/// The folder, or a file in it, cannot be read; or no file in it is the text of an act of the law.
pub(super) fn wordings(folder: &Path, law: &Law) -> Result<Vec<Wording>, InputFault> {
    let unreadable = |error: &io::Error| from_io(&shown(folder), error);
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut files: Vec<PathBuf> =
        entries.map_err(|error| unreadable(&error))?.into_iter().map(|it| it.path()).collect();
    files.retain(|it| it.is_file());
    files.sort();
    let acts: Vec<(&str, Option<&str>)> = law.acts.values().map(|it| (it.id.as_str(), it.number.as_deref())).collect();
    let mut found: Vec<Wording> = Vec::new();
    for path in files {
        let Ok(text) = decode(&official_bytes(&path)?) else { continue };
        let name = path.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        for wording in Wording::all_of(&text, &name, &acts) {
            if !found.iter().any(|it| (it.act(), it.language()) == (wording.act(), wording.language())) {
                found.push(wording);
            }
        }
    }
    if found.is_empty() { Err(InputFault::NoTexts { path: shown(folder) }) } else { Ok(found) }
}
