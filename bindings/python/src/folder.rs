//! The rule files and tables of a folder.

use ::reglament::workspace::{is_rule_file, is_table};
use std::fs;
use std::io::{Error, ErrorKind};
use std::path::Path;
use walkdir::{DirEntry, WalkDir};

/// Reads them, each with its path from the folder, with forward slashes. What is hidden is passed over, links are followed,
/// as the command line does it.
///
/// # Errors
///
/// The first file or folder that cannot be read, or that there is no rule file; the text names it.
pub fn files(root: &Path) -> Result<Vec<(String, String)>, Error> {
    let about = |path: &Path, error: &Error| Error::new(error.kind(), format!("{}: {error}", path.display()));
    if !root.metadata().map_err(|error| about(root, &error))?.is_dir() {
        return Err(Error::new(ErrorKind::NotADirectory, format!("{}: this is no folder", root.display())));
    }
    let shown = |it: &DirEntry| it.depth() == 0 || !it.file_name().to_string_lossy().starts_with('.');
    let mut files = Vec::new();
    for entry in WalkDir::new(root).follow_links(true).into_iter().filter_entry(shown) {
        let entry = entry.map_err(Error::from)?;
        let path = entry.path();
        if !entry.file_type().is_file() || !(is_rule_file(path) || is_table(path)) {
            continue;
        }
        let text = fs::read_to_string(path).map_err(|error| about(path, &error))?;
        let inner = path.strip_prefix(root).unwrap_or(path);
        let name: Vec<_> = inner.iter().map(|it| it.to_string_lossy()).collect();
        files.push((name.join("/"), text));
    }
    if files.iter().any(|(name, _)| is_rule_file(Path::new(name))) {
        Ok(files)
    } else {
        Err(Error::new(ErrorKind::NotFound, format!("{}: there is no rule file (*.regl) in it", root.display())))
    }
}
