//! Writing files, each whole or not at all.

use super::fault::InputFault;
use super::input::shown;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Writes a file, whether or not there is one.
///
/// # Errors
///
/// What the system says.
pub fn write(path: &Path, text: &str) -> Result<(), InputFault> {
    let written = if path.exists() { replace(path, text) } else { create(path, text) };
    written.map_err(|error| InputFault::Unwritable { path: shown(path), reason: error.kind() })
}

/// Makes a folder with all folders above it, unless it is there.
///
/// # Errors
///
/// What the system says.
pub fn make_folder(path: &Path) -> Result<(), InputFault> {
    fs::create_dir_all(path).map_err(|error| InputFault::Unwritable { path: shown(path), reason: error.kind() })
}

fn create(path: &Path, text: &str) -> io::Result<()> {
    let beside = beside(path);
    settled(&beside, write_new(&beside, text).and_then(|()| fs::rename(&beside, path)))
}

/// Puts `text` in the place of a file: whoever reads it meanwhile sees the old text or the new one, never a part. Its
/// permissions are kept; where it is a link, what it leads to is written.
///
/// # Errors
///
/// What the system says.
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    let path = path.canonicalize()?;
    let permissions = fs::metadata(&path)?.permissions();
    if permissions.readonly() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let beside = beside(&path);
    let written = write_new(&beside, text)
        .and_then(|()| fs::set_permissions(&beside, permissions))
        .and_then(|()| fs::rename(&beside, &path));
    settled(&beside, written)
}

/// The name under which a text is written before it takes its place.
fn beside(path: &Path) -> std::path::PathBuf {
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.{}.new", std::process::id()))
}

/// Leaves nothing behind where writing failed; the fault of writing is the one to tell.
fn settled(beside: &Path, written: io::Result<()>) -> io::Result<()> {
    if written.is_err() {
        let _ = fs::remove_file(beside);
    }
    written
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
