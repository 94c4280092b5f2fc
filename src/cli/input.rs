//! Files and standard input as text.

use super::fault::InputFault;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// The largest rule file or table that is read, in bytes: some hundred times the longest act.
const LARGEST_RULE_FILE: u64 = 32 * 1024 * 1024;
/// The largest batch of cases that is read, in bytes: about four million cases.
const LARGEST_BATCH: u64 = 1024 * 1024 * 1024;

/// The word that stands for standard input, and for standard output where something is written.
pub const STDIN: &str = "-";
/// How places in standard input are named.
const STDIN_NAME: &str = "<stdin>";

/// The path as people write it: with forward slashes.
#[must_use]
pub fn shown(path: &Path) -> String {
    if path.as_os_str() == STDIN { STDIN_NAME.to_owned() } else { path.to_string_lossy().replace('\\', "/") }
}

/// How standard output is named.
const STDOUT_NAME: &str = "<stdout>";

/// The same of a file that is written, where the word stands for standard output.
#[must_use]
pub fn shown_output(path: &Path) -> String {
    if path.as_os_str() == STDIN { STDOUT_NAME.to_owned() } else { shown(path) }
}

/// The text of a rule file or table.
///
/// # Errors
///
/// The one thing that is wrong with it.
pub fn rule_text(path: &Path) -> Result<String, InputFault> {
    text(path, LARGEST_RULE_FILE)
}

/// The text of a file of cases.
///
/// # Errors
///
/// The one thing that is wrong with it.
pub fn batch_text(path: &Path) -> Result<String, InputFault> {
    text(path, LARGEST_BATCH)
}

/// The bytes of an official text.
///
/// # Errors
///
/// The one thing that is wrong with the file.
pub fn official_bytes(path: &Path) -> Result<Vec<u8>, InputFault> {
    bytes(path, LARGEST_RULE_FILE)
}

fn text(path: &Path, most: u64) -> Result<String, InputFault> {
    decode(&shown(path), bytes(path, most)?)
}

fn bytes(path: &Path, most: u64) -> Result<Vec<u8>, InputFault> {
    let name = shown(path);
    let unreadable = |error: &io::Error| from_io(&name, error);
    let mut bytes = Vec::new();
    // One byte more than allowed is enough to know; devices never end.
    let read = if path.as_os_str() == STDIN {
        io::stdin().lock().take(most + 1).read_to_end(&mut bytes)
    } else {
        if fs::metadata(path).map_err(|error| unreadable(&error))?.is_dir() {
            return Err(InputFault::IsFolder { path: name });
        }
        File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| unreadable(&error))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > most {
        return Err(InputFault::TooLarge { path: name, most });
    }
    Ok(bytes)
}

/// The text of bytes.
///
/// # Errors
///
/// [`InputFault::Encoding`] where they are not UTF-8.
pub fn decode(name: &str, bytes: Vec<u8>) -> Result<String, InputFault> {
    String::from_utf8(bytes).map_err(|error| {
        let byte = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let line = bytes.iter().take(byte).filter(|&&it| it == b'\n').count() + 1;
        let utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
        InputFault::Encoding { path: name.to_owned(), byte, line, utf16 }
    })
}

/// The fault of a path that the system refuses.
#[must_use]
pub fn from_io(name: &str, error: &io::Error) -> InputFault {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => InputFault::NotFound { path: name.to_owned() },
        reason => InputFault::Unreadable { path: name.to_owned(), reason },
    }
}
