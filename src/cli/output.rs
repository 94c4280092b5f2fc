//! Where a command writes what it made: standard output, or a file that appears as a whole.
//!
//! Everything leaves the program as a [`Made`], which is the one place that sees to it that nothing in a name or title
//! is taken for anything but text.

use super::fault::InputFault;
use super::input::{STDIN, shown};
use crate::render::printable::{printable, printable_json};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What a command has made, by what it is written in.
#[derive(Debug)]
pub enum Made {
    /// Text for people: plain, Markdown or HTML.
    Text(String),
    /// JSON.
    Json(String),
    /// An entry for calendar programs, whose lines end in CR and LF.
    Calendar(String),
    /// A table that is no text.
    #[cfg_attr(not(feature = "columnar"), allow(dead_code, reason = "tables of columns alone are no text"))]
    Table(Vec<u8>),
    /// A Word document, which sees to its own characters before it is packed.
    Word(Vec<u8>),
}

impl Made {
    /// Whether people can read it on a terminal.
    #[must_use]
    pub fn is_text(&self) -> bool {
        !matches!(self, Made::Word(_) | Made::Table(_))
    }

    /// The bytes in which it leaves the program.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        match self {
            Made::Text(text) => printable(&text).into_owned().into_bytes(),
            Made::Json(json) => printable_json(&json).into_owned().into_bytes(),
            Made::Calendar(text) => {
                let lines: Vec<_> = text.split("\r\n").map(printable).collect();
                lines.join("\r\n").into_bytes()
            }
            Made::Word(bytes) | Made::Table(bytes) => bytes,
        }
    }
}

/// Whether a file that is named stands for standard output.
#[must_use]
pub fn is_stdout(path: &Path) -> bool {
    path.as_os_str() == STDIN
}

/// Sees to it that no file is written that is read, or that is written already. Standard input and output are no files, and
/// neither is what has no name of its own in a folder.
///
/// # Errors
///
/// The first file to be written of which that is not so.
pub fn apart<'p>(
    read: impl IntoIterator<Item = &'p Path>,
    written: impl IntoIterator<Item = &'p Path>,
) -> Result<(), InputFault> {
    let is_file = |path: &&Path| !is_stdout(path) && (path.is_file() || !path.exists());
    let mut taken: Vec<PathBuf> = read.into_iter().filter(is_file).map(place_of).collect();
    for path in written.into_iter().filter(is_file) {
        let place = place_of(path);
        if taken.contains(&place) {
            return Err(InputFault::WrittenOver { path: shown(path) });
        }
        taken.push(place);
    }
    Ok(())
}

/// Where a file is or would be, without links and dots where there is such a folder.
fn place_of(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| {
        let folder = folder_of(path).canonicalize().unwrap_or_else(|_| folder_of(path).to_owned());
        path.file_name().map_or_else(|| path.to_owned(), |name| folder.join(name))
    })
}

/// Makes a folder with all folders above it, unless it is there.
///
/// # Errors
///
/// What the system says.
pub fn make_folder(path: &Path) -> Result<(), InputFault> {
    fs::create_dir_all(path).map_err(|error| InputFault::Unwritable { path: Some(shown(path)), reason: error.kind() })
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
    let folder = folder_of(path);
    if !folder.is_dir() {
        return Err(InputFault::NoFolder { path: shown(folder) });
    }
    let unwritable = |error: io::Error| InputFault::Unwritable { path: Some(shown(path)), reason: error.kind() };
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
    prepare(path, contents)?.put()
}

/// A file that has been written in full, and is not yet in its place.
#[derive(Debug)]
pub struct Prepared {
    new: tempfile::NamedTempFile,
    path: PathBuf,
}

impl Prepared {
    /// Puts it into its place, in one go.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn put(self) -> io::Result<()> {
        self.new.persist(&self.path).map(drop).map_err(|it| it.error)
    }

    /// Puts it into its place unless a file is there: another program may have made it by now.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn put_new(self) -> io::Result<()> {
        self.new.persist_noclobber(&self.path).map(drop).map_err(|it| it.error)
    }
}

/// Writes a file beside its place, so that all that can go wrong has gone wrong before anything changes.
///
/// # Errors
///
/// What the system says.
pub fn prepare(path: &Path, contents: &[u8]) -> io::Result<Prepared> {
    let old = match path.canonicalize() {
        Ok(old) => Some(old),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let path = old.as_deref().unwrap_or(path);
    // The name has nothing of that of the file, which may be as long as names may be.
    let mut new = new_file(folder_of(path))?;
    new.write_all(contents)?;
    new.as_file().sync_all()?;
    if let Some(old) = &old {
        let permissions = fs::metadata(old)?.permissions();
        if permissions.readonly() {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        new.as_file().set_permissions(permissions)?;
    }
    Ok(Prepared { new, path: path.to_owned() })
}

/// Makes files that are not there, with their folders: all of them, or none where one cannot be made.
///
/// # Errors
///
/// The first path that cannot be written, with what the system says.
pub fn make_files(files: &[(std::path::PathBuf, Vec<u8>)]) -> Result<(), InputFault> {
    let mut made = Vec::new();
    for (path, contents) in files {
        let fault = |error: &io::Error| InputFault::Unwritable { path: Some(shown(path)), reason: error.kind() };
        let new = make_folder(folder_of(path))
            .and_then(|()| prepare(path, contents).and_then(Prepared::put_new).map_err(|error| fault(&error)));
        if let Err(fault) = new {
            for path in made {
                let _ = fs::remove_file(path);
            }
            return Err(fault);
        }
        made.push(path);
    }
    Ok(())
}

/// Writes several files that are there, by their paths without links: all of them, or none where one cannot be written or
/// is no longer what it was when it was read.
///
/// # Errors
///
/// The first path that cannot be written, with what the system says.
pub fn rewrite<'a>(files: impl Iterator<Item = (&'a Path, &'a str, &'a str)> + Clone) -> Result<(), InputFault> {
    let fault =
        |path: &Path, error: &io::Error| InputFault::Unwritable { path: Some(shown(path)), reason: error.kind() };
    let mut new = Vec::new();
    for (path, before, contents) in files.clone() {
        let unchanged = fs::read(path).map_err(|error| fault(path, &error))? == before.as_bytes();
        if !unchanged {
            return Err(fault(path, &io::ErrorKind::ResourceBusy.into()));
        }
        new.push((path, prepare(path, contents.as_bytes()).map_err(|error| fault(path, &error))?));
    }
    let mut written: Vec<&Path> = Vec::new();
    for (path, new) in new {
        if let Err(error) = new.put() {
            // What has been written goes back to what it was; if even that fails, nothing more can be done than to say so.
            for (path, before, _) in files.filter(|(path, ..)| written.contains(path)) {
                let _ = write(path, before.as_bytes());
            }
            return Err(fault(path, &error));
        }
        written.push(path);
    }
    Ok(())
}

/// A new file that goes away unless it is kept, and may be read and written by whom files usually may.
fn new_file(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".reglament-").suffix(".new");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
