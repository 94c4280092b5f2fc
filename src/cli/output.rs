//! Results that go to files.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes a file, new or in the place of an old one: whoever reads it meanwhile sees the old contents or the new ones,
/// never a part. The permissions of an old one are kept; where it is a link, what it leads to is written.
///
/// # Errors
///
/// What the system says.
pub fn write(path: &Path, contents: &[u8]) -> io::Result<()> {
    let (path, permissions) = match path.canonicalize() {
        Ok(old) => {
            let permissions = fs::metadata(&old)?.permissions();
            if permissions.readonly() {
                return Err(io::ErrorKind::PermissionDenied.into());
            }
            (old, Some(permissions))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => (PathBuf::from(path), None),
        Err(error) => return Err(error),
    };
    if path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.{}.new", std::process::id()));
    let written = write_new(&beside, contents)
        .and_then(|()| permissions.map_or(Ok(()), |it| fs::set_permissions(&beside, it)))
        .and_then(|()| fs::rename(&beside, &path));
    if written.is_err() {
        // The fault of writing is the one to tell.
        let _ = fs::remove_file(&beside);
    }
    written
}

fn write_new(path: &Path, contents: &[u8]) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(contents)?;
    file.sync_all()
}
