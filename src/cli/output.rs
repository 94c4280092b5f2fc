//! Where a command writes what it made: standard output, or a file that appears as a whole.

use super::fault::InputFault;
use super::input::shown;
use super::shell::Shell;
use super::status::Status;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Writes to the file that is named, or else to standard output; what is no text is not written to a terminal.
pub fn put(bytes: &[u8], is_text: bool, file: Option<&Path>, shell: &mut Shell) -> Status {
    match file {
        Some(path) => match write_file(path, bytes) {
            Ok(()) => Status::Ok,
            Err(fault) => shell.reject(&[fault]),
        },
        None if !is_text && io::stdout().is_terminal() => shell.reject(&[InputFault::BinaryToTerminal]),
        None => {
            shell.print_bytes(bytes);
            Status::Ok
        }
    }
}

/// Makes a folder with all folders above it, unless it is there.
///
/// # Errors
///
/// What the system says.
pub fn make_folder(path: &Path) -> Result<(), InputFault> {
    fs::create_dir_all(path).map_err(|error| InputFault::Unwritable { path: shown(path), reason: error.kind() })
}

/// Puts `bytes` into a file.
///
/// # Errors
///
/// Why it cannot be written there.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), InputFault> {
    if path.is_dir() {
        return Err(InputFault::IsFolder { path: shown(path) });
    }
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(InputFault::NoFolder { path: shown(folder) });
    }
    let unwritable = |error: io::Error| InputFault::Unwritable { path: shown(path), reason: error.kind() };
    // A device or pipe cannot be put in the place of another file.
    if path.exists() && !path.is_file() {
        return fs::write(path, bytes).map_err(unwritable);
    }
    write(path, bytes).map_err(unwritable)
}

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
